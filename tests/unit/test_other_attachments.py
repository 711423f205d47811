"""What is attached to a letter, in six languages: tables, reports, appendices and attachments; and notes that are no letter."""

from __future__ import annotations

import pytest
from attrs import frozen

import unctc
from unctc.testing.text_coverage import coverage


@frozen(kw_only=True)
class Words:
    """The words of a language that the documents here are made of."""

    masthead: str
    letter: str
    announcement: str
    signature: str
    annex: str
    appendix: str
    attachment: str
    programme: str
    report: str
    note: str
    listed: str
    introduction: str
    table: tuple[str, str]
    first: str
    second: str
    number: str = "{}. "
    section: str = "I. "
    ordinals: tuple[str, str] = ("I", "II")


WORDS = {
    "ar": Words(
        masthead="الأمم المتحدة S/2019/9998\nمجلس الأمن\nDistr.: General\n6 May 2019\nArabic\nOriginal: English",
        letter="رسالة مؤرخة 4 أيار/مايو 2019 موجهة إلى رئيس مجلس الأمن من رئيس لجنة مجلس الأمن المنشأة عملا بالقرار 1540 (2004)",
        announcement="أتشرف بأن أحيل طيه برنامج عمل اللجنة (انظر المرفق).",
        signature="(توقيع) آنا رويس\nالرئيسة",
        annex="المرفق",
        appendix="التذييل",
        attachment="الملحق",
        programme="برنامج عمل اللجنة لعام 2019",
        report="تقرير اللجنة عن أنشطتها في عام 2018",
        note="مذكرة من رئيس مجلس الأمن",
        listed="قائمة الاجتماعات",
        introduction="مقدمة",
        table=("النشاط\tالجهة\tالتاريخ", "اجتماع\tاللجنة\t14 آذار/مارس 2019"),
        first="ستجتمع اللجنة.",
        second="ستقدم اللجنة تقريرا.",
        number="{} - ",
        section="أولا - ",
        ordinals=("الأول", "الثاني"),
    ),
    "en": Words(
        masthead="United Nations S/2019/9998\nSecurity Council\nDistr.: General\n6 May 2019\nOriginal: English",
        letter="Letter dated 4 May 2019 from the Chair of the Security Council Committee established pursuant to resolution 1540 (2004) addressed to the President of the Security Council",
        announcement="I have the honour to transmit the programme of work (see annex).",
        signature="(Signed) Ana Ruiz\nChair",
        annex="Annex",
        appendix="Appendix",
        attachment="Attachment",
        programme="Programme of work of the Committee for 2019",
        report="Report of the Committee on its activities in 2018",
        note="Note by the President of the Security Council",
        listed="List of meetings",
        introduction="Introduction",
        table=("Activity\tLead\tDate", "Meeting\tCommittee\t14 March 2019"),
        first="The Committee will meet.",
        second="The Committee will report.",
    ),
    "es": Words(
        masthead="Naciones Unidas S/2019/9998\nConsejo de Seguridad\nDistr. general\n6 de mayo de 2019\nEspañol\nOriginal: inglés",
        letter="Carta de fecha 4 de mayo de 2019 dirigida a la Presidencia del Consejo de Seguridad por la Presidencia del Comité del Consejo de Seguridad establecido en virtud de la resolución 1540 (2004)",
        announcement="Tengo el honor de transmitir adjunto el programa de trabajo (véase el anexo).",
        signature="(Firmado) Ana Ruiz\nPresidenta",
        annex="Anexo",
        appendix="Apéndice",
        attachment="Adjunto",
        programme="Programa de trabajo del Comité para 2019",
        report="Informe del Comité sobre sus actividades en 2018",
        note="Nota de la Presidencia del Consejo de Seguridad",
        listed="Lista de reuniones",
        introduction="Introducción",
        table=("Actividad\tResponsable\tFecha", "Reunión\tComité\t14 de marzo de 2019"),
        first="El Comité se reunirá.",
        second="El Comité presentará un informe.",
    ),
    "fr": Words(
        masthead="Nations Unies S/2019/9998\nConseil de sécurité\nDistr. générale\n6 mai 2019\nFrançais\nOriginal : anglais",
        letter="Lettre datée du 4 mai 2019, adressée au Président du Conseil de sécurité par le Président du Comité du Conseil de sécurité créé par la résolution 1540 (2004)",
        announcement="J’ai l’honneur de vous faire tenir ci-joint le programme de travail (voir annexe).",
        signature="(Signé) Ana Ruiz\nPrésidente",
        annex="Annexe",
        appendix="Appendice",
        attachment="Document joint",
        programme="Programme de travail du Comité pour 2019",
        report="Rapport du Comité sur ses activités en 2018",
        note="Note du Président du Conseil de sécurité",
        listed="Liste des réunions",
        introduction="Introduction",
        table=("Activité\tResponsable\tDate", "Réunion\tComité\t14 mars 2019"),
        first="Le Comité se réunira.",
        second="Le Comité rendra compte de ses travaux.",
    ),
    "ru": Words(
        masthead="Организация Объединенных Наций S/2019/9998\nСовет Безопасности\nDistr.: General\n6 May 2019\nRussian\nOriginal: English",
        letter="Письмо Председателя Комитета Совета Безопасности, учрежденного резолюцией 1540 (2004), от 4 мая 2019 года на имя Председателя Совета Безопасности",
        announcement="Имею честь настоящим препроводить программу работы (см. приложение).",
        signature="(Подпись) Ана Руис\nПредседатель",
        annex="Приложение",
        appendix="Добавление",
        attachment="Вложение",
        programme="Программа работы Комитета на 2019 год",
        report="Доклад Комитета о его деятельности в 2018 году",
        note="Записка Председателя Совета Безопасности",
        listed="Список заседаний",
        introduction="Введение",
        table=("Мероприятие\tОтветственный\tДата", "Совещание\tКомитет\t14 марта 2019 года"),
        first="Комитет проведет заседание.",
        second="Комитет представит доклад.",
    ),
    "zh": Words(
        masthead="联合国 S/2019/9998\n安全理事会\nDistr.: General\n6 May 2019\nChinese\nOriginal: English",
        letter="2019年5月4日安全理事会第1540(2004)号决议所设委员会主席给安全理事会主席的信",
        announcement="谨随函转递委员会的工作方案(见附件)。",
        signature="主席\n安娜·鲁伊斯(签名)",
        annex="附件",
        appendix="附录",
        attachment="随附文件",
        programme="委员会2019年工作方案",
        report="委员会2018年活动报告",
        note="安全理事会主席的说明",
        listed="会议清单",
        introduction="导言",
        table=("活动\t负责方\t日期", "会议\t委员会\t2019年3月14日"),
        first="委员会将开会。",
        second="委员会将提出报告。",
        section="一. ",
        ordinals=("一", "二"),
    ),
}
LANGUAGES = pytest.mark.parametrize("language", sorted(WORDS))


def paragraphs(words: Words) -> list[str]:
    return [words.number.format(1) + words.first, words.number.format(2) + words.second]


def letter(language: str, *blocks: str) -> unctc.Letter:
    words = WORDS[language]
    front = (words.letter, words.announcement, words.signature, words.annex)
    text = "\n\n".join((*front, *blocks)) + "\n"
    document = unctc.loads(text, format="text", language=language)
    assert isinstance(document, unctc.Letter)
    assert document.unread == ()
    assert coverage(document, text).holds
    for form in ("json", "akn4un"):
        assert unctc.loads(unctc.dumps(document, format=form), format=form) == document
    return document


def note(language: str, *blocks: str) -> unctc.Report:
    text = "\n\n".join((WORDS[language].masthead, *blocks)) + "\n"
    document = unctc.loads(text, format="text", language=language)
    assert isinstance(document, unctc.Report)
    assert document.unread == ()
    assert coverage(document, text).holds
    return document


@LANGUAGES
def test_a_table_of_activities_follows_its_paragraph(language: str) -> None:
    words = WORDS[language]
    first, second = paragraphs(words)
    (programme,) = letter(
        language, words.programme, first, "\n".join(words.table), second
    ).programmes
    assert [each.number for each in programme.paragraphs] == [1, 2]
    (table,) = programme.paragraph(1).tables
    assert [len(row.cells) for row in table.rows] == [3, 3]
    assert programme.body is unctc.Body.COMMITTEE_1540


@LANGUAGES
def test_a_report_on_the_past_is_no_programme_and_promises_nothing(language: str) -> None:
    words = WORDS[language]
    document = letter(
        language, words.report, words.section + words.introduction, *paragraphs(words)
    )
    assert document.programmes == ()
    assert document.annex is not None
    assert document.annex.content is not None
    assert [each.number for each in document.annex.content.paragraphs] == [1, 2]


@LANGUAGES
@pytest.mark.parametrize("kind", ["appendix", "attachment"])
def test_appendices_and_attachments_by_name(language: str, kind: str) -> None:
    words = WORDS[language]
    own = paragraphs(words)
    label = getattr(words, kind)
    first, second = (f"{label} {number}" for number in words.ordinals)
    document = letter(
        language, words.programme, *own, first, words.listed, *own, second, words.listed, *own
    )
    assert [(each.kind, each.number) for each in document.attachments] == [
        ("annex", None),
        (kind, "I"),
        (kind, "II"),
    ]
    assert all(len(each.text.paragraphs) == 2 for each in document.attachments if each.text)
    assert len(document.programmes) == 1


@LANGUAGES
def test_paragraphs_without_numbers_under_numbered_sections(language: str) -> None:
    words = WORDS[language]
    (programme,) = letter(
        language, words.programme, words.section + words.introduction, words.first, words.second
    ).programmes
    assert [each.heading.text for each in programme.sections] == [words.introduction]
    assert [each.text for each in programme.paragraphs] == [words.first, words.second]


@LANGUAGES
def test_a_note_that_is_no_letter(language: str) -> None:
    words = WORDS[language]
    found = note(language, words.note, *paragraphs(words))
    assert str(found.symbol) == "S/2019/9998"
    assert [each.number for each in found.paragraphs] == [1, 2]
    assert (str(found.issued), found.original_language) == ("2019-05-06", "en")


@LANGUAGES
def test_a_programme_that_is_no_letter(language: str) -> None:
    words = WORDS[language]
    heading = words.section + words.introduction
    found = note(language, words.programme, words.note, heading, *paragraphs(words))
    assert [each.heading.text for each in found.sections] == [words.introduction]
    assert [each.number for each in found.paragraphs] == [1, 2]
