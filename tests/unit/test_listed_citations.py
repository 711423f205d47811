"""Numbers in lists and columns: the head says whose acts they are, and the layout what is a head."""

from typing import Any

import pytest

from unctc import Language, Role, find_citations
from unctc.extraction.citations.compiled_rules import compiled_rules_for
from unctc.extraction.citations.finder import numbers_under
from unctc.extraction.citations.list_segments import ListSegment
from unctc.extraction.citations.lists import listed_numbers


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


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        # Lines that only begin with numbers are of a sentence that is begun before them, or goes on behind them.
        ("Security Council resolutions on lamps\n1373 (2001)\n1624 (2005)\n", 2),
        ("The Committee recalls Security Council resolutions\n1373 (2001)\n1624 (2005)\n", 0),
        ("It met under Security Council resolutions\n1373 (2001), 1624 (2005)\nand went.\n", 0),
        ("Security Council resolutions on lamps\n1373 (2001), and\n1624 (2005), the Committee will\n", 0),
        ("The Committee acts under\nSecurity Council resolutions\n1373 (2001), and 1624 (2005), and it went\n", 0),
        ("Security Council resolutions on lamps\n1373 (2001). The lamps\n1624 (2005)\n", 0),
        ("Security Council resolutions on lamps\n1373 (2001).\n1624 (2005)\n", 0),
        ("Recalling\nSecurity Council resolutions\n1373 (2001)\n1624 (2005).\n", 2),
    ],
)  # fmt: skip
def test_lines_of_a_sentence_are_no_list(text: str, numbers: int) -> None:
    assert len(listed(text)) == numbers


def test_a_title_may_begin_with_a_letter() -> None:
    text = "General Assembly resolutions\nS-27/2 A world fit for children\n57/190 B\tRights of the child\n"
    assert listed(text) == ["A/RES/S-27/2", "A/RES/57/190 B"]


# Lines and cells as a layout shows them: each is a text and what is known of its place.
Piece = tuple[str, dict[str, Any]]
FURTHER = "adopted at its sessions on lamps and doors of our harbours"
ASSEMBLY, COUNCIL = "General Assembly resolutions", "Security Council resolutions"


def lines(*texts: str) -> list[Piece]:
    return [(text, {}) for text in texts]


def row(number: int, *cells: str) -> list[Piece]:
    return [
        (text, {"table": 1, "row": number, "column": column, "alone": len(cells) == 1})
        for column, text in enumerate(cells)
    ]


def at(left: float, *texts: str, **more: Any) -> list[Piece]:  # noqa: ANN401 - fields of a segment
    return [(text, {"left": left, **more}) for text in texts]


def laid_out(pieces: list[Piece]) -> list[str]:
    plain, segments = "", []
    for text, known in pieces:
        segments.append(ListSegment(start=len(plain), end=len(plain) + len(text), **known))
        plain += f"{text}\n"
    found = listed_numbers(plain, segments, compiled_rules_for(Language.ENGLISH))
    return [f"{each.head.bodies[0] if each.head.bodies else '-'} {plain[each.start : each.end]}" for each in found]  # fmt: skip


LAYOUTS: list[tuple[list[Piece], list[str]]] = [
    # The heads of columns are in the first row; below it a cell is a number or its title.
    ([*row(0, "Resolution", "Title"), *row(1, "66/288", "Lamps"), *row(2, "2254 (2015)", COUNCIL), *row(3, "70/1", "Doors")], ["- 66/288", "- 2254 (2015)", "- 70/1"]),
    ([*row(0, ASSEMBLY, COUNCIL), *row(1, "67/1", "1373 (2001)"), *row(2, "68/1", "1624 (2005)")], ["A 67/1", "S 1373 (2001)", "A 68/1", "S 1624 (2005)"]),
    ([*at(50, ASSEMBLY, heading=True), *row(0, "66/288", "Lamps"), *row(1, "67/1", COUNCIL), *row(2, "70/1", "Doors")], ["A 66/288", "A 67/1", "A 70/1"]),
    # On a page titles are beside the numbers or 16 points to the right of them, and heads at their edge or in bold.
    ([*at(50, ASSEMBLY, "66/288"), *at(120, "Lamps", column=1, alone=False), *at(120, COUNCIL), *at(50, "67/1", COUNCIL, "1373 (2001)")], ["A 66/288", "A 67/1", "S 1373 (2001)"]),
    ([*at(50, ASSEMBLY, "66/288"), *at(66, COUNCIL), *at(50, "67/1")], ["A 66/288", "A 67/1"]),
    ([*at(50, ASSEMBLY, "66/288"), *at(65, COUNCIL), *at(50, "1373 (2001)")], ["A 66/288", "S 1373 (2001)"]),
    ([*at(50, ASSEMBLY, "66/288"), *at(80, COUNCIL, heading=True), *at(50, "1373 (2001)")], ["A 66/288", "S 1373 (2001)"]),
    ([*at(50, ASSEMBLY), *at(53, "66/288"), *at(56, COUNCIL), *at(50, "1373 (2001)")], ["A 66/288", "S 1373 (2001)"]),
    ([*at(50, "Resolutions of the"), *at(50, "General Assembly", goes_on=True), *at(50, "66/288")], ["A 66/288"]),
    # It may run over four lines, of which what is further is not read.
    ([*at(50, "Resolutions"), *at(50, "of", "the", "General Assembly", goes_on=True), *at(50, "66/288")], ["A 66/288"]),
    ([*at(50, "Resolutions"), *at(50, "of", "the", "same", "General Assembly", goes_on=True), *at(50, "66/288")], ["other 66/288"]),
    ([*at(50, "Resolutions", "of", "the", "General Assembly", goes_on=True), *at(50, "66/288")], []),
    # A long line is a head where its noun is at one of its edges; "No." ends no sentence.
    (lines(f"Resolutions of the General Assembly {FURTHER}", "66/288"), ["A 66/288"]),
    (lines(f"The resolutions of the General Assembly {FURTHER}", "66/288"), []),
    (lines("General Assembly decision No.", "66/515"), ["A 66/515"]),
    # The first number is ten lines below its head at most, the next sixteen below the one before, in lines of 400 letters.
    (lines(ASSEMBLY, *["Lamps"] * 9, "66/288"), ["A 66/288"]),
    (lines(ASSEMBLY, *["Lamps"] * 10, "66/288"), []),
    (lines(ASSEMBLY, "66/288", *["Lamps"] * 16, "67/1"), ["A 66/288", "A 67/1"]),
    (lines(ASSEMBLY, "66/288", *["Lamps"] * 17, "67/1"), ["A 66/288"]),
    (lines(ASSEMBLY, "66/288", "L" * 400, "67/1"), ["A 66/288", "A 67/1"]),
    (lines(ASSEMBLY, "66/288", "L" * 401, "67/1"), ["A 66/288"]),
    # A numbered paragraph ends it.
    (lines(ASSEMBLY, "66/288", "(a) Lamps", "67/1"), ["A 66/288"]),
    (lines(ASSEMBLY, "66/288", "2.17 Lamps", "67/1"), ["A 66/288"]),
    (lines(ASSEMBLY, "66/288", "IV. Lamps", "67/1"), ["A 66/288"]),
    # Numbers alone are the Council's; what is open goes on in the next line.
    (lines(COUNCIL, "1888", "1889, 1890"), ["S 1888", "S 1889, 1890"]),
    (lines(COUNCIL, "99", "1888 men"), []),
    (lines(ASSEMBLY, "188"), []),
    (lines(ASSEMBLY, "45/264 A", "and B; 67/78;", "68/70 Oceans"), ["A 45/264 A", "A and B; 67/78", "A 68/70"]),
    (lines(ASSEMBLY, "45/264", "and B; 67/78;", "68/70 Oceans"), ["A 45/264", "A 68/70"]),
]  # fmt: skip


@pytest.mark.parametrize(("pieces", "numbers"), LAYOUTS)
def test_lists_as_a_layout_shows_them(pieces: list[Piece], numbers: list[str]) -> None:
    assert laid_out(pieces) == numbers
