"""Russian: months, numbers, units of time, in the cases that dates and time limits have; Cyrillic capitals."""

from __future__ import annotations

from typing import Final

from unctc.languages.rules.script import ScriptRules
from unctc.languages.rules.words import DetectionRules, Words, compounds
from unctc.late_patterns import late_pattern
from unctc.model.due import Unit
from unctc.model.languages import Language

__all__ = ["WORDS"]

# Nominative, and genitive where it is another word: в течение шести месяцев.
_SMALL: Final = (
    *("один одного одну одна одной", "два две двух", "три трех трёх", "четыре четырех четырёх"),
    *("пять пяти", "шесть шести", "семь семи", "восемь восьми", "девять девяти"),
    *("десять десяти", "одиннадцать одиннадцати", "двенадцать двенадцати"),
    *("тринадцать тринадцати", "четырнадцать четырнадцати", "пятнадцать пятнадцати"),
    *("шестнадцать шестнадцати", "семнадцать семнадцати", "восемнадцать восемнадцати"),
    "девятнадцать девятнадцати",
)
_NUMBERS: Final = {word: number for number, words in enumerate(_SMALL, 1) for word in words.split()}
_ONES: Final = {word: number for word, number in _NUMBERS.items() if number < 10}
_TENS: Final = {
    "двадцать": 20,
    "двадцати": 20,
    "тридцать": 30,
    "тридцати": 30,
    "сорок": 40,
    "сорока": 40,
    "пятьдесят": 50,
    "пятидесяти": 50,
    "шестьдесят": 60,
    "шестидесяти": 60,
    "семьдесят": 70,
    "семидесяти": 70,
    "восемьдесят": 80,
    "восьмидесяти": 80,
    "девяносто": 90,
    "девяноста": 90,
}


_ALPHABET: Final = "абвгдежзиклмнопрстуфхцчшщэюя"


def _special(printed: str) -> str:
    return "ES-" if printed[:1] in "EЕЭ" else "S-"


WORDS: Final = Words(
    language=Language.RUSSIAN,
    months=tuple(
        tuple(names.split())
        for names in (
            *(
                "января январь январе январю",
                "февраля февраль феврале февралю",
                "марта март марте марту",
            ),
            *(
                "апреля апрель апреле апрелю",
                "мая май мае маю",
                "июня июнь июне июню",
                "июля июль июле июлю",
            ),
            *(
                "августа август августе августу",
                "сентября сентябрь сентябре сентябрю",
                "октября октябрь октябре октябрю",
            ),
            *("ноября ноябрь ноябре ноябрю", "декабря декабрь декабре декабрю"),
        )
    ),
    numbers={
        **_NUMBERS,
        **_TENS,
        **compounds(_TENS, _ONES, " "),
        "одно": 1,
        "сто": 100,
        "ста": 100,
        "сто двадцать": 120,
        "ста двадцати": 120,
    },
    ordinals=(
        *("первый", "второй", "третий", "четвертый", "пятый", "шестой", "седьмой", "восьмой"),
        *("девятый", "десятый", "одиннадцатый", "двенадцатый"),
    ),
    units={
        **{f"рабоч{end}": Unit.WORKING_DAY for end in ("ий день", "его дня", "их дня", "их дней")},
        **dict.fromkeys(("час", "часа", "часов"), Unit.HOUR),
        **dict.fromkeys(("день", "дня", "дней"), Unit.DAY),
        **dict.fromkeys(("неделя", "недели", "недель", "неделю"), Unit.WEEK),
        **dict.fromkeys(("месяц", "месяца", "месяцев"), Unit.MONTH),
        # In words that also hold the number: шестимесячный.
        **dict.fromkeys(("месячный", "месячного"), Unit.MONTH),
        "летний": Unit.YEAR,
        "годичный": Unit.YEAR,
        "недельный": Unit.WEEK,
        **dict.fromkeys(("дневный", "дневного"), Unit.DAY),
        **dict.fromkeys(("квартал", "квартала", "кварталов"), Unit.QUARTER),
        **dict.fromkeys(("год", "года", "лет", "году"), Unit.YEAR),
    },
    alphabets={"russianLower": _ALPHABET, "russianUpper": _ALPHABET.upper()},
    points=(
        ("а)", "б)", "в)", "г)", "д)", "е)", "ж)"),
        ("i)", "ii)", "iii)", "iv)"),
    ),
    detection=DetectionRules(characters=late_pattern("[\u0400-\u04ff]")),
    script=ScriptRules(
        latin_lookalikes=dict(zip("АВСЕНКМОРТХІ", "ABCEHKMOPTXI", strict=True)),
        # С alone is the S of the Security Council, not the Latin letter that it looks like.
        lone_lookalikes={"С": "S"},
        # Most texts leave out the two dots, and so do the tables.
        variants={"ё": "е", "Ё": "Е"},
        variant_markers="ёЁ",
        special_session=r"(?<![A-Za-z0-9А-я])(?P<special>[EЕЭ]?[SС]) {0,2}- {0,2}$",
        read_special=_special,
    ),
)
