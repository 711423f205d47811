"""Numbers in lists and columns: the head says whose acts they are, and the layout what is a head."""

import pytest

from unctc import Role, find_citations
from unctc.extraction.citations.finder import numbers_under


def listed(text: str, language: str = "en") -> list[str]:
    return [str(each.target) for each in find_citations(text, language) if each.role is Role.LISTED]


def cited(text: str, language: str = "en") -> list[str]:
    return [str(each.target) for each in find_citations(text, language)]


LISTS = {
    "en": (
        "General Assembly resolutions and decisions\n41/213 A to C; 72/19\tPlanning\n68/4 and decision 79/533\tTalks\n"
        "60/283, sect. VII\tReform\nEconomic and Social Council resolutions\n1986/32; 1998/4\tStatistics\n"
        "Human Rights Council resolutions\n31/5\tPrivacy\n"
    ),
    "fr": (
        "Résolutions et décisions de l’Assemblée générale\n41/213 A à C ; 72/19\tPlanification\n"
        "68/4 et décision 79/533\tPourparlers\n60/283, sect. VII\tRéforme\n"
        "Résolutions du Conseil économique et social\n1986/32 ; 1998/4\tStatistique\n"
        "Résolutions du Conseil des droits de l’homme\n31/5\tVie privée\n"
    ),
    "es": (
        "Resoluciones y decisiones de la Asamblea General\n41/213 A a C; 72/19\tPlanificación\n"
        "68/4 y decisión 79/533\tConversaciones\n60/283, secc. VII\tReforma\n"
        "Resoluciones del Consejo Económico y Social\n1986/32; 1998/4\tEstadística\n"
        "Resoluciones del Consejo de Derechos Humanos\n31/5\tPrivacidad\n"
    ),
    "ru": (
        "Резолюции и решения Генеральной Ассамблеи\n41/213 A–C; 72/19\tПланирование\n"
        "68/4 и решение 79/533\tПереговоры\n60/283, раздел VII\tРеформа\n"
        "Резолюции Экономического и Социального Совета\n1986/32; 1998/4\tСтатистика\n"
        "Резолюции Совета по правам человека\n31/5\tЧастная жизнь\n"
    ),
    "zh": (
        "大会决议和决定\n41/213 A至C；72/19\t规划\n68/4和第79/533号决定\t会谈\n60/283，第七节\t改革\n"
        "经济及社会理事会决议\n1986/32；1998/4\t统计\n人权理事会决议\n31/5\t隐私\n"
    ),
    "ar": (
        "قرارات ومقررات الجمعية العامة\n41/213 ألف إلى جيم؛ 72/19\tالتخطيط\n68/4 والمقرر 79/533\tمحادثات\n"
        "60/283، الجزء السابع\tالإصلاح\nقرارات المجلس الاقتصادي والاجتماعي\n1986/32؛ 1998/4\tالإحصاءات\n"
        "قرارات مجلس حقوق الإنسان\n31/5\tالخصوصية\n"
    ),
}


@pytest.mark.parametrize("language", LISTS)
def test_a_list_reads_alike_in_six_languages(language: str) -> None:
    assert listed(LISTS[language], language) == [
        "A/RES/41/213 A-C",
        "A/RES/72/19",
        "A/RES/68/4",
        "A/DEC/79/533",
        "A/RES/60/283",
        "E/RES/1986/32",
        "E/RES/1998/4",
        "A/HRC/RES/31/5",
    ]


@pytest.mark.parametrize(
    ("head", "numbers", "targets"),
    [
        ("General Assembly resolutions", "45/264, annex", ["A/RES/45/264"]),
        ("General Assembly resolutions", "52/12 A and B", ["A/RES/52/12 A", "A/RES/52/12 B"]),
        (
            "General Assembly resolutions",
            "1995 (XIX); 3362 (S-VII)",
            ["A/RES/1995 (XIX)", "A/RES/3362 (S-VII)"],
        ),
        ("General Assembly resolutions", "ES-10/15; S-23/2", ["A/RES/ES-10/15", "A/RES/S-23/2"]),
        ("General Assembly resolutions", "71/243", ["A/RES/71/243"]),
        ("General Assembly decisions", "58/421", ["A/DEC/58/421"]),
        (
            "General Assembly resolutions and decisions",
            "73/341; 62/548",
            ["A/RES/73/341", "A/DEC/62/548"],
        ),
        (
            "Economic and Social Council resolutions",
            "36 (IV) and 1895 (LVII)",
            ["E/RES/36 (IV)", "E/RES/1895 (LVII)"],
        ),
        ("Economic and Social Council resolutions and decisions", "2006/206", ["E/DEC/2006/206"]),
        (
            "Security Council resolutions",
            "1888 (2009), 2106 (2013)",
            ["S/RES/1888 (2009)", "S/RES/2106 (2013)"],
        ),
        ("Security Council resolutions", "1888", ["S/RES/1888 (2009)"]),
        (
            "Human Rights Council resolutions and decisions",
            "16/21; 6/102",
            ["A/HRC/RES/16/21", "A/HRC/DEC/6/102"],
        ),
        ("Commission on Human Rights resolutions", "1997/46", ["E/CN.4/RES/1997/46"]),
        ("Resolutions of the General Assembly", "66/288", ["A/RES/66/288"]),
        ("General Assembly resolutions (continued)", "66/288", ["A/RES/66/288"]),
        # Bodies whose acts are no documents of the United Nations, and numbers that the body cannot have.
        ("Commission on Narcotic Drugs resolutions", "52/13", []),
        ("Economic Commission for Africa resolutions", "874 (XLIII)", []),
        ("Security Council resolutions", "70/1", []),
    ],
)
def test_the_head_says_whose_acts_they_are(head: str, numbers: str, targets: list[str]) -> None:
    assert listed(f"{head}\n{numbers}\tTitle of it\n") == targets
    found = find_citations(numbers, listed=numbers_under(numbers, head))
    assert [str(each.target) for each in found if each.role is Role.LISTED] == targets


def test_a_list_goes_on_over_headings_and_ends_with_a_numbered_paragraph() -> None:
    text = (
        "General Assembly resolutions\n67/226\tReview\nOffice at Nairobi\n69/226\tHuman settlements\n"
        "3.12\tThe programme has four parts.\n12/5\n"
    )
    assert listed(text) == ["A/RES/67/226", "A/RES/69/226"]


def test_a_head_takes_its_body_from_the_heading_above() -> None:
    text = "Human Rights Council\nResolutions\n22/6  Defenders\nDecisions\n17/117  Follow-up\n"
    assert listed(text) == ["A/HRC/RES/22/6", "A/HRC/DEC/17/117"]


def test_the_head_of_a_column() -> None:
    text = "Resolution\tTitle\n66/288\tThe future we want\n2254 (2015)\tSyria\n"
    assert listed(text) == ["A/RES/66/288", "S/RES/2254 (2015)"]


def test_numbers_may_run_over_lines() -> None:
    text = "General Assembly resolutions\n64/71; 65/37 A\nand B; 67/78;\n68/70  Oceans\n"
    assert listed(text) == [
        "A/RES/64/71",
        "A/RES/65/37 A",
        "A/RES/65/37 B",
        "A/RES/67/78",
        "A/RES/68/70",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The Assembly adopted resolutions.\n50/50 chances\n3/4 of the members\n",
        "General Assembly resolutions\nThe title of one\n50/50 chances are none\n",
        "The agenda\n12/13\n",
        "Committee resolutions are many\nand 12/13 of them\n",
    ],
)
def test_what_is_no_list(text: str) -> None:
    assert cited(text) == []


def test_a_title_may_begin_with_a_letter() -> None:
    text = "General Assembly resolutions\nS-27/2 A world fit for children\n57/190 B\tRights of the child\n"
    assert listed(text) == ["A/RES/S-27/2", "A/RES/57/190 B"]
