"""Each rule of a check with what it tells, what it lets pass, and where it says that something is."""

from __future__ import annotations

from types import SimpleNamespace
from typing import cast

import pytest
from attrs import evolve

import unctc
from unctc.checks.context import CheckContext
from unctc.checks.lost_lines import _missing
from unctc.checks.uneven_parts import lacks_words, operative_numbers
from unctc.comparing.compared_versions import ComparedVersions
from unctc.model.locations import Span
from unctc.model.node_paths import NodePath
from unctc.model.nodes import Node
from unctc.model.passages import Heading, Paragraph

ENGLISH, CHINESE = unctc.Language.ENGLISH, unctc.Language.CHINESE
TITLE = "Letter dated 3 May 2019 from the Chair addressed to the President of the Security Council"
PLAN = "Programme of work of the Counter-Terrorism Committee for 2019"


def read(text: str, language: unctc.Language = ENGLISH) -> unctc.Letter:
    document = unctc.loads(text, format="text", language=language, partial=True)
    assert isinstance(document, unctc.Letter)
    return document


def told(document: unctc.Document, code: str) -> list[str]:
    """Return where a check finds something, and which words it shows."""
    return [
        f"{each.path} {dict(each.arguments).get('printed', '')}".strip()
        for each in unctc.check(document, select=code)
    ]


def programme(*texts: Paragraph) -> unctc.Letter:
    plan = unctc.WorkProgramme(body=None, period=None, opening=texts)
    return unctc.Letter(ENGLISH, attachments=(unctc.Annex("Annex", programme=plan),))


ONE = "1. It will meet in May."
TWO = "2. It will report."
BARE = "It will visit Chad and Mali."


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ((ONE, TWO, "", BARE, "", "3. It will close."), ["annex/#3"]),
        # Of two without numbers neither is the one that lost its own; the first may be an introduction.
        ((ONE, "", BARE, "", TWO, "", BARE), []),
        ((BARE, "", ONE, TWO), []),
        # Two paragraphs are too few to say that all others have a number.
        ((ONE, "", BARE), []),
    ],
)
def test_the_one_paragraph_without_a_number(rows: tuple[str, ...], expected: list[str]) -> None:
    passages = [
        Paragraph(row.partition(" ")[2], number=int(row[0])) if row[0].isdigit() else Paragraph(row)
        for row in rows
        if row
    ]
    assert [each.partition(" ")[0] for each in told(programme(*passages), "PAR105")] == expected


def test_of_a_paragraph_without_a_number_its_beginning_is_shown() -> None:
    numbered = [Paragraph("It will meet.", number=n) for n in (1, 2)]
    (found,) = unctc.check(programme(*numbered, Paragraph("v" * 50)), select="PAR105")
    assert dict(found.arguments)["text"] == "v" * 40


SET_APART = [ONE, TWO, "3. It will visit Chad.", "4. It will close."]


@pytest.mark.parametrize(
    ("rows", "inside"),
    [
        ([*SET_APART[:2], f"{SET_APART[2]}\n\nIt will go on.", SET_APART[3]], ["annex/3"]),
        # Quotation marks may close behind the full stop.
        ([*SET_APART[:2], "3. It says “visit.”\n\nIt will go on.", SET_APART[3]], ["annex/3"]),
        # A sentence that goes on in small letters was parted by a page; so was one without an end.
        ([*SET_APART[:2], "3. It will visit.\n\nand meet.", SET_APART[3]], []),
        ([*SET_APART[:2], "3. It will visit\n\nChad.", SET_APART[3]], []),
        # Where two have one, blank lines are how paragraphs are set.
        ([ONE, f"{TWO}\n\nIt will go.", f"{SET_APART[2]}\n\nIt will rest.", SET_APART[3]], []),
        ([ONE, f"{TWO}\n\nIt will go on."], []),
        (SET_APART, []),
    ],
)
def test_a_blank_line_inside_one_paragraph(rows: list[str], inside: list[str]) -> None:
    text = "\n\n".join(["Annex", PLAN, *rows])
    assert told(read(text), "SRC108") == inside
    # Where nothing sets the others apart, a blank line says nothing.
    assert told(read("\n".join(["Annex", PLAN, *rows])), "SRC108") == []


def test_the_place_of_a_blank_line_is_the_line_behind_it() -> None:
    rows = [*SET_APART[:2], f"{SET_APART[2]}\n\nIt will go on.\nThen it rests.", SET_APART[3]]
    (found,) = unctc.check(read("\n\n".join(["Annex", PLAN, *rows])), select="SRC108")
    assert found.span is not None
    assert found.span.of("It will visit Chad. It will go on. Then it rests.") == "It will go on."


@pytest.mark.parametrize(
    ("headings", "expected"),
    [
        (("I. Visits", "A. Africa"), ["annex/I.A A"]),
        (("I. Visits", "A. Africa", "B. Asia"), []),
        (("I. Visits", "A. Africa", "II. Reports", "A. Drafts", "B. Ends"), ["annex/I.A A"]),
        # A programme may have one section; and what is not the first of its kind is out of order, not alone.
        (("I. Visits",), []),
        (("I. Visits", "B. Africa"), []),
    ],
)
def test_a_section_alone_inside_another(headings: tuple[str, ...], expected: list[str]) -> None:
    rows = [
        line
        for n, heading in enumerate(headings, 1)
        for line in (heading, f"{n}. It will meet in the month of May.")
    ]
    assert told(read("\n".join(["Annex", PLAN, *rows])), "PAR303") == expected


def test_a_section_without_a_number_goes_before_one() -> None:
    meets = (Paragraph("It will meet.", number=1),)
    lone = unctc.Section(Heading("Africa"), paragraphs=meets, number="A")
    other = unctc.Section(Heading("Generally"), paragraphs=meets)
    for inner, found in (((other, lone), 1), ((lone, other), 0), ((lone,), 1)):
        outer = unctc.Section(Heading("Visits"), sections=inner, number="I")
        letter = programme()
        (annex,) = letter.attachments
        assert annex.programme is not None
        plan = evolve(annex.programme, sections=(outer,))
        letter = evolve(letter, attachments=(evolve(annex, programme=plan),))
        assert len(unctc.check(letter, select="PAR303")) == found


AUTHOR = "Chair of the Security Council Committee established pursuant to resolution 1373"


@pytest.mark.parametrize(
    ("printed", "missing"),
    [
        (AUTHOR, ""),
        ("Chair of the Committee established pursuant to resolution 1373", "Security Council"),
        # Short forms end before the author does; what has words of its own is another function.
        ("Chair of the Committee", ""),
        ("Chair of the Sanctions Committee established pursuant to resolution 1373", ""),
        ("Vice-Chair of the Committee established pursuant to resolution 1373", ""),
        ("Chair Committee", ""),
        # What ends with a short word goes on, unless a sentence ends there.
        (
            "Chair of the Security Council Committee established pursuant to",
            "resolution 1373",
        ),
        ("Chair of the Security Council Committee established to.", ""),
        ("Chair of the Security Council Committee established pursuant to resolution 13", ""),
        # Small words come and go, and words are compared without their endings.
        ("Chair, Security Council Committee established pursuant to resolution 1373", ""),
        ("Chairman of Committees established pursuant to resolutions 1373", "Security Council"),
        ("Committee established pursuant to resolution 1373", ""),
        ("Committee pursuant to resolution 1373", "established"),
    ],
)
def test_words_that_a_function_leaves_out(printed: str, missing: str) -> None:
    assert " ".join(_missing(AUTHOR.split(), printed)) == missing


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["It will meet. 2. It will go."], ["annex/1 2."]),
        (["It will meet. 1. It will go."], ["annex/1 1."]),
        (["It will meet. 3. It will go."], []),
        (["It will meet. 2. it will go."], []),
        (["It will meet. 2. 30 visits are due."], []),
        (["It will meet. 2. It will go.", "It will report."], []),
        (["It will meet 2. It will go."], []),
    ],
)
def test_a_number_inside_a_paragraph(texts: list[str], expected: list[str]) -> None:
    paragraphs = [Paragraph(text, number=n) for n, text in enumerate(texts, 1)]
    assert told(programme(*paragraphs), "PAR104") == expected


@pytest.mark.parametrize(
    ("heading", "text", "expected"),
    [
        ("Visits II. Reports", "It will meet.", ["annex/I II."]),
        ("Visits", "It will meet. II. Reports", ["annex/1 II."]),
        ("Visits", "It will meet, II. Reports", []),
        ("Visits III. Reports", "It will meet.", []),
        ("Visits I. Reports", "It will meet.", []),
        ("Visits II. reports", "It will meet.", []),
        ("Visits II. 2019", "It will meet.", []),
    ],
)
def test_a_section_that_is_read_as_text(heading: str, text: str, expected: list[str]) -> None:
    section = unctc.Section(Heading(heading), paragraphs=(Paragraph(text, number=1),), number="I")
    plan = unctc.WorkProgramme(body=None, period=None, sections=(section,))
    letter = unctc.Letter(ENGLISH, attachments=(unctc.Annex("Annex", programme=plan),))
    assert told(letter, "PAR302") == expected


def test_the_first_section_may_be_read_as_text() -> None:
    section = unctc.Section(
        Heading("Reports I. Visits"),
        paragraphs=(Paragraph("It will meet.", number=1),),
        number="II",
    )
    plan = unctc.WorkProgramme(body=None, period=None, sections=(section,))
    letter = unctc.Letter(ENGLISH, attachments=(unctc.Annex("Annex", programme=plan),))
    assert told(letter, "PAR302") == ["annex/II I."]


@pytest.mark.parametrize(
    ("language", "length", "broken"),
    [
        (ENGLISH, 1200, True),
        (ENGLISH, 1199, False),
        (CHINESE, 480, True),
        (CHINESE, 479, False),
    ],
)
def test_lines_as_long_as_no_page_has_them(
    language: unctc.Language, length: int, *, broken: bool
) -> None:
    """Chinese says in one character what an alphabet says in 2.5 letters."""
    sentence, filler = ("委员会开会。", "会") if language is CHINESE else ("It meets. ", "M")
    first = Paragraph((sentence * 3 + filler).strip())
    source = "\n".join([filler * length, filler * length])
    letter = unctc.Letter(
        language, letter=unctc.TransmittalLetter(paragraphs=(first,)), source=source
    )
    assert bool(told(letter, "SRC107")) is broken


@pytest.mark.parametrize(
    ("text", "doubtful"),
    [("It meets. It goes. It rests.", True), ("It meets. It goes.", False), ("It meets.", False)],
)
def test_where_all_is_one_line_several_sentences_may_be_paragraphs(
    text: str, *, doubtful: bool
) -> None:
    letter = unctc.TransmittalLetter(paragraphs=(Paragraph(text),))
    document = unctc.Letter(ENGLISH, letter=letter, source=f"\n{text}\n\n")
    assert told(document, "SRC107") == (["letter/1"] if doubtful else [])


@pytest.mark.parametrize(
    ("role", "long"),
    [
        ("Chair of the Committee", False),
        ("Chair of the Committee. Annexed is the plan", True),
        ("Chair of the Committee (Signed) B. Clark", True),
        ("Chair of the " + "v" * 239, False),
        ("Chair of the " + "v" * 240, False),
        ("Chair of the " + "v" * 241, True),
    ],
)
def test_functions_that_are_more_than_one(role: str, *, long: bool) -> None:
    text = f"A. Clark {role}"
    signature = unctc.Signature(text, name_span=Span(0, 8), role_span=Span(9, len(text)))
    letter = unctc.Letter(ENGLISH, letter=unctc.TransmittalLetter(signature=signature))
    assert bool(told(letter, "SRC104")) is long


RIVERS = "The Committee on River Basins"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (f"{RIVERS} will report in May.", ["Committee on River Basins"]),
        ("The Committee will report in May.", []),
        ("The Counter-Terrorism Committee will report in May.", []),
    ],
)
def test_who_acts_and_is_in_no_register(text: str, names: list[str]) -> None:
    found = unctc.check(programme(Paragraph(text, number=1)), select="MND203")
    assert [dict(each.arguments)["name"] for each in found] == names


# Versions of a resolution with other numbers of parts.


def test_a_table_breaks_nothing_off() -> None:
    rows = ["Annex", PLAN, "1. It will meet:", "State\tMonth", "Chad\tMay"]
    assert told(read("\n".join(rows)), "CMP401") == []
    assert told(read("\n".join([*rows[:3], "2. It will visit"])), "CMP401") == ["annex/2"]
    # A note does not end what it is called in.
    note = unctc.Footnote("See there.")
    noted = Paragraph("It will visit", number=1, footnotes=(note,))
    assert told(programme(noted), "CMP401") == ["annex/1"]


def version(rows: dict[str, str]) -> list[Node]:
    return [
        Node(
            NodePath(path), Heading(text) if text.isupper() else Paragraph(text, number=_last(path))
        )
        for path, text in rows.items()
    ]


def _last(path: str) -> int | None:
    name = path.rpartition("/")[2]
    return int(name) if name.isdecimal() else None


def lacking(path: str, ours: dict[str, str], theirs: dict[str, str]) -> bool:
    """Return what is said of a resolution that has *ours*, and its other version *theirs*, in *path*."""
    nodes, others = version(ours), version(theirs)
    uneven = ComparedVersions.of(nodes, others).uneven
    (group,) = (each for each in uneven if each.path == NodePath(path))
    other = SimpleNamespace(nodes=others)
    context = SimpleNamespace(nodes=nodes, other=other, document=None)
    return lacks_words(group, cast("CheckContext", context))


WORDS = "Urges all Member States to cooperate with the Committee on this matter" * 3


def points(*texts: str) -> dict[str, str]:
    """Return paragraph 2 of many, with its points."""
    marked = {f"operative/2/{letter}": text for letter, text in zip("abcd", texts, strict=False)}
    around = [{f"operative/{n}": WORDS} for n in range(1, 30)]
    return dict(item for each in (*around[:2], marked, *around[2:]) for item in each.items())


class TestUnevenVersions:
    def test_one_point_less_with_all_its_words_gone(self) -> None:
        assert lacking("operative/2", points(WORDS, WORDS, WORDS), points(WORDS, WORDS))

    def test_points_that_are_running_text_lack_nothing(self) -> None:
        running = points()
        running["operative/2"] = " ".join([WORDS] * 4)
        assert not lacking("operative/2", points(WORDS, WORDS, WORDS), running)

    def test_where_everything_is_shorter_all_points_gone_is_a_loss(self) -> None:
        assert lacking("operative/2", points(WORDS, WORDS, WORDS), points())

    def test_words_after_the_points_are_a_part_of_one_version_alone(self) -> None:
        ours, theirs = points(WORDS, WORDS), points(WORDS, WORDS)
        ours["operative/2/#1"] = "and decides"
        theirs["operative/2/b"] += " and decides"
        assert not lacking("operative/2", ours, theirs)
        assert not lacking("operative/2", ours, theirs | {"operative/30": WORDS})

    def test_marks_and_notes_are_no_parts(self) -> None:
        ours, theirs = points(WORDS, WORDS), points(WORDS, WORDS)
        ours["operative/2/#1"] = "* * *"
        assert not lacking("operative/2", ours, theirs)

    def test_only_the_points_of_a_paragraph_are_counted_together(self) -> None:
        point = {"operative/1": WORDS, "operative/1/a": WORDS, "operative/1/a/#1": WORDS}
        ours = point | {"operative/1/a/#2": WORDS}
        assert lacking("operative/1/a", ours, point | {"operative/1/a/#1/i": WORDS})

    def test_points_of_points_count_as_points(self) -> None:
        ours, theirs = points(WORDS, WORDS, WORDS), points(WORDS, WORDS)
        theirs["operative/2/b/i"] = WORDS
        assert not lacking("operative/2", ours, theirs)

    def test_a_heading_may_be_two(self) -> None:
        ours = {"operative/section#1": "VISITS", "operative/section#1/1": WORDS}
        theirs = {"operative/section#1": "I", "operative/section#2": "VISITS"}
        theirs["operative/section#2/1"] = WORDS
        assert not lacking("operative", ours, theirs)
        assert not lacking("operative", theirs, ours)
        # Of two headings that both have words under them, one is lost.
        theirs = {"operative/section#1": "VISITS", "operative/section#1/1": WORDS}
        theirs |= {"operative/section#2": "REPORTS", "operative/section#2/2": WORDS}
        assert lacking("operative", ours, theirs)

    def test_a_paragraph_of_the_preamble_is_always_a_loss(self) -> None:
        ours = {f"preamble/#{n}": WORDS for n in (1, 2, 3)}
        assert lacking("preamble", ours, {"preamble/#1": WORDS * 3})

    def test_what_a_whole_annex_lacks(self) -> None:
        rows = {f"annex/#{n}": WORDS * (n % 5 + 1) for n in range(1, 40)}
        lost = {name: rows[name] for name in rows if name not in ("annex/#9", "annex/#19")}
        assert lacking("annex", rows, lost)
        joined = lost | {"annex/#8": rows["annex/#8"] * 2 + WORDS, "annex/#18": WORDS * 9}
        assert not lacking("annex", rows, joined)

    def test_what_is_printed_with_a_number_is_one_of_the_numbered(self) -> None:
        theirs = {f"operative/{n}": WORDS for n in range(1, 5)}
        assert not lacking("operative", theirs | {"operative/#1": f"45 {WORDS}"}, theirs)
        ours = {"operative/#1": f"45 {WORDS}", "operative/#2": WORDS}
        assert not lacking("operative", ours, {"operative/#1": WORDS})
        assert lacking("operative", ours | {"operative/#1": WORDS}, {"operative/#1": WORDS})

    def test_numbers_of_operative_paragraphs(self) -> None:
        rows = {"operative/1": WORDS, "operative/2": "VISITS", "operative/2/a": "7. Urges them"}
        rows |= {"operative/#3": f"45 {WORDS}", "operative/#4": "45 years", "preamble/1": WORDS}
        assert operative_numbers(version(rows)) == {1: 1, 45: 2}
