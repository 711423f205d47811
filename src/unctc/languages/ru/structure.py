"""Russian: how texts show their structure."""

from __future__ import annotations

from typing import Final

from unctc.languages.ru.times import TIMES
from unctc.languages.rules.section_numerals import LETTERS, ROMAN
from unctc.languages.rules.structure import ITEM_LETTERS, NumberStyle
from unctc.languages.rules.structure_patterns import AFTER_SECTION, StructureWords, structure_rules
from unctc.late_patterns import late_pattern
from unctc.model.languages import Language
from unctc.model.vocabularies import Distribution

__all__ = ["STRUCTURE"]

# Typists take capitals that look alike for one another: sections А, В, С are A, B, C.
_LOOKALIKES: Final = str.maketrans("АВСЕНКМОРТХІ", "ABCEHKMOPTXI")
_CYRILLIC: Final = tuple("АБВГДЕЖЗИКЛМНОПРСТ")

STRUCTURE: Final = structure_rules(
    StructureWords(
        language=Language.RUSSIAN,
        organs=(
            *("Организация Объединенных Наций", "Организация", "Объединенных Наций"),
            *("Совет Безопасности", "Генеральная Ассамблея", "Экономический и Социальный Совет"),
            "Совет по правам человека",
        ),
        meetings=(
            r"[А-Яа-яё-]+(?: [а-яё-]+)? (?:специальная |чрезвычайная )?(?:сессия|год)|(?:Основная )?сессия \d{4} года",
            r"(?:[А-Я][а-я]+, )?\d{1,2}(?: [а-я]+)?(?: \d{4} года)? ?[–—-] ?\d{1,2} [а-я]+ \d{4} года",
            r"Пункты? [\d, иa-zа-я()]+ (?:предварительной )?повестки дня\*?",
        ),
        distributions={
            "общая": Distribution.GENERAL,
            "общее": Distribution.GENERAL,
            "ограниченная": Distribution.LIMITED,
            "для служебного пользования": Distribution.RESTRICTED,
        },
        before_distribution=r"(?:Distr\.?|Распространение|Рассылка) ?:?",
        languages={
            "английский": Language.ENGLISH,
            "французский": Language.FRENCH,
            "арабский": Language.ARABIC,
            "китайский": Language.CHINESE,
            "испанский": Language.SPANISH,
            "русский": Language.RUSSIAN,
            "на английском": Language.ENGLISH,
            "на французском": Language.FRENCH,
            "на арабском": Language.ARABIC,
            "на китайском": Language.CHINESE,
            "на испанском": Language.SPANISH,
            "на русском": Language.RUSSIAN,
            "на русском языке": Language.RUSSIAN,
            "на английском языке": Language.ENGLISH,
        },
        original="(?:Original|Язык оригинала|Подлинный текст|Оригинал)",
        only=("only", "только"),
        page="(?:Страница|Стр\\.)",
        sections=(
            NumberStyle(
                "roman",
                late_pattern(rf"(?P<number>[IVXХІ]{{1,5}}){AFTER_SECTION}"),
                ROMAN,
                ROMAN,
                _LOOKALIKES,
            ),
            NumberStyle(
                "letter",
                late_pattern(rf"(?P<number>[A-ZА-Я]){AFTER_SECTION}"),
                LETTERS,
                LETTERS,
                _LOOKALIKES,
            ),
            NumberStyle(
                "letter",
                late_pattern(rf"(?P<number>[А-Я]){AFTER_SECTION}"),
                _CYRILLIC,
                LETTERS[: len(_CYRILLIC)],
            ),
        ),
        items=r"\(?(?P<number>[a-zа-я]|\d{1,2})\)",
        item_joints=("и", "или", "а также"),
        item_series=(ITEM_LETTERS, "абвгдежзиклмнопрстуфхцчшщэюя", "абвгдежзийклмнопрстуфхцчшщэюя"),
        item_lookalikes=str.maketrans("асеорху", "aceopxy"),
        annexes=("Приложение",),
        enclosures=("Добавление", "Дополнение"),
        appendices=("Добавление", "Дополнение"),
        attachments=("Вложение",),
        label_continues=r"(?:к|в) (?:письм|идентичн|верб)",
        titles=(
            r"(?i:Идентичные письма|Письм[оа]|Вербальн(?:ая|ые) нот[аы]) {author},? (?i:от) {date}(?:,)?(?i:,? на имя) {addressee}{end}",
            r"(?i:Идентичные письма|Письм[оа]|Вербальн(?:ая|ые) нот[аы]) (?i:от) {date}(?:,)?(?i: на имя) {addressee}(?i:,? от) {author}{end}",
            r"(?i:Идентичные письма|Письм[оа]|Вербальн(?:ая|ые) нот[аы]) (?i:от) {date},? {author}(?i:,? на имя) {addressee}{end}",
        ),
        openings=(
            *(
                "Имею честь",
                "Имеем честь",
                "По поручению",
                "От имени",
                "В соответствии",
                "Настоящим",
            ),
            *(
                "Ссылаясь",
                "Обращаюсь",
                "Пользуюсь",
                "Во исполнение",
                "Прилагаю",
                "Я имею честь",
                "Рад",
            ),
            *("В связи", "В моем качестве", "В своем качестве", "Постоянное представительство"),
        ),
        salutations=(
            *("Ваше Превосходительство", "Ваши Превосходительства", "Господин", "Госпожа", "Г-н "),
            *("Г-жа ", "Уважаем", "Глубокоуважаем", "Многоуважаем", "Милостив"),
        ),
        signed=("Подпись", "Подписано", "Подписал"),
        functions=(
            *("(?:Заместитель )?Председател[ья]", "Постоянн(?:ый|ая) представител[ья]", "Посол"),
            *(
                "Генеральный секретарь",
                "Министр",
                "(?:Временный )?[Пп]оверенн(?:ый|ая)",
                "Исполнитель",
            ),
            *(
                "Директор",
                "Координатор",
                "Содействующий",
                "Исполняющ(?:ий|ая)",
                "Исполнительный директор",
            ),
        ),
        revisions=r"Добавление|Исправление|Пересмотренный вариант",
        recycling=("Просьба отправить на вторичную переработку",),
        contents=r"Содержание|СОДЕРЖАНИЕ",
        introductions=r"Введение|Резюме",
        programmes=r"програм\w+ (?:\w+ )?(?:работ\w*|деятельности)|план\w* работ\w*|планируем\w+ мероприяти\w+",
        reports=r"доклад\w*|записк\w*|отч[её]т\w*|список .*|перечень .*|члены|обзор",
        tables="Таблица",
        announced_annex="приложени(?:ями|ях|ям|ем|[еяюий])",
        announced_enclosure="(?:добавл|дополн)ени(?:ями|ях|ям|ем|[еяюий])",
        hyphenated_parts=(
            "либо то нибудь таки кое по из во первых вторых третьих северо юго западный "
            "восточный западной восточной страна страны стран государство государства эксперт "
            "эксперты член члены бюро конференц пресс веб интернет онлайн вице экс"
        ),
        evidence=(
            *("Совет[а-я]* Безопасности", "Организаци[а-я]+ Объединенных Наций"),
            *("Контртеррористическ", r"резолюци[а-я]+ \d{3,4} \((?:19|20)\d\d\)"),
        ),
    ),
    TIMES,
)
