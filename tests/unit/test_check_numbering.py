"""Numbers of paragraphs, letters of items, numbers of sections."""

import datetime as dt
from itertools import pairwise
from pathlib import Path

import pytest

import unctc
from unctc import (
    Annex,
    Document,
    Heading,
    Language,
    Letter,
    OperativeParagraph,
    OperativeSection,
    Paragraph,
    Resolution,
    Section,
    Symbol,
    WorkProgramme,
)

DATA = Path(__file__).parents[1] / "data"


def found(document: Document) -> list[str]:
    return [
        f"{each.code} {each.path}: {each.message}" for each in unctc.check(document, select="PAR")
    ]


def resolution(*paragraphs: OperativeParagraph, headings: tuple[int, ...] = ()) -> Resolution:
    return Resolution(
        language=Language.ENGLISH,
        symbol=Symbol("S/RES/3999 (2041)"),
        adopted=dt.date(2041, 3, 14),
        leading_paragraphs=paragraphs[: headings[0]] if headings else paragraphs,
        sections=tuple(
            OperativeSection(unctc.Heading("Annex"), paragraphs=paragraphs[start:end])
            for start, end in pairwise([*headings, len(paragraphs)])
        ),
    )


def numbered(*numbers: int | None) -> tuple[OperativeParagraph, ...]:
    return tuple(
        OperativeParagraph("Decides;", number=each, printed_number=f"{each}." if each else "")
        for each in numbers
    )


def with_points(*labels: str) -> OperativeParagraph:
    points = tuple(OperativeParagraph("oil;", printed_number=label) for label in labels)
    return OperativeParagraph("Requests:", number=1, printed_number="1.", points=points)


def test_gaps_name_what_is_missing() -> None:
    assert found(resolution(*numbered(2, 3, 7))) == [
        "PAR101 operative/2: 2 follows the start; missing: 1",
        "PAR101 operative/7: 7 follows 3; missing: 4 to 6",
    ]


def test_paragraphs_without_a_number_do_not_count() -> None:
    assert found(resolution(*numbered(1, None, 2))) == []


def test_under_a_heading_a_count_may_begin_anew() -> None:
    assert found(resolution(*numbered(1, 2, 1, 2), headings=(0, 2, 4))) == []
    assert found(resolution(*numbered(1, 2, 1, 2))) == ["PAR103 operative/1#2: 1 follows 2"]
    assert found(resolution(*numbered(1, 2, 4), headings=(2,))) == [
        "PAR101 operative/4: 4 follows 2; missing: 3"
    ]


@pytest.mark.parametrize(
    ("labels", "message"),
    [
        (("(a)", "(b)", "(c)"), None),
        (("(a)", "(c)"), "(c) follows (a)"),
        (("(i)", "(ii)", "(iv)"), "(iv) follows (ii)"),
        (("(i)", "(ii)", "(iii)"), None),
        (("1.", "3."), "(3) follows (1)"),
        (("(a)", "(b)", "(a)", "(b)"), None),
        (("(y)", "(a)"), None),
        (("(a)", "(one)"), None),
        (("(a)", "(one)", "(b)", "(c)"), None),
        (("(a)", "(one)", "(b)", "(d)"), "(d) follows (b)"),
        (("(a)",), None),
        (("", ""), None),
        (("(z)", "(aa)"), None),
    ],
)
def test_points(labels: tuple[str, ...], message: str | None) -> None:
    expected = [f"PAR201 operative/1: {message}"] if message else []
    assert found(resolution(with_points(*labels))) == expected


def test_after_z_comes_aa() -> None:
    letters = [f"({letter})" for letter in "abcdefghijklmnopqrstuvwxyz"]
    assert found(resolution(with_points(*letters, "(aa)", "(bb)"))) == []
    assert found(resolution(with_points(*letters, "(bb)"))) == [
        "PAR201 operative/1: (bb) follows (z)"
    ]


HEAD = "RESOLUTION 9000 (2040)\n\nAdopted by the Security Council at its 9999th meeting, on 3 March 2040\n\nThe Security Council,\n\nRecalling its earlier work,\n\n"


@pytest.mark.parametrize(
    ("labels", "messages"),
    [
        (("(a)", "(b)", "(c)"), []),
        (("(a)", "(b)", "(d)"), ["(d) follows (b)"]),
        (("(a)", "(b)", "(b)"), ["(b) follows (b)"]),
        (("(a)", "(c)", "(b)"), ["(c) follows (a)", "(b) follows (c)"]),
        (("(i)", "(ii)", "(iv)"), ["(iv) follows (ii)"]),
        (("(a)", "(i)", "(ii)", "(b)"), []),
        (("(a)", "(b)", "(i)", "(c)"), []),
    ],
)
def test_points_of_plain_text(labels: tuple[str, ...], messages: list[str]) -> None:
    points = "\n\n".join(f"{label} do this;" for label in labels)
    text = f"{HEAD}1. Requests CTED to:\n\n{points}\n\n2. Decides to remain seized."
    findings = unctc.check(unctc.loads(text), select="PAR201")
    assert [each.message for each in findings] == messages


def letter(
    text: str = "开展活动。", sections: tuple[Section, ...] = (), language: str = "zh"
) -> Letter:
    paragraph = Paragraph(text, number=1, printed_number="1.")
    programme = WorkProgramme(body=None, period=None, opening=(paragraph,), sections=sections)
    return Letter(
        Language(language),
        attachments=(Annex("附件", number=None, title=None, programme=programme),),
    )


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("反恐委员会将：(a)监测；(b)协助；(c)合作。", None),
        ("反恐委员会将：(a)监测；(c)合作。", "(c) follows (a)"),
        ("反恐委员会将：(1)监测；(2)协助；(4)合作。", "(4) follows (2)"),
        ("反恐委员会将：(a)监测；(b)协助。在这方面：(a)开会；(b)通报。", None),
        ("反恐委员会将：(z)监测；(a)协助。", None),
        ("反恐委员会将：(a)监测。", None),
    ],
)
def test_items(text: str, message: str | None) -> None:
    assert found(letter(text)) == ([f"PAR201 annex/1: {message}"] if message else [])


def test_the_last_letter_has_no_next() -> None:
    text = (
        "："
        + "；".join(f"({letter})监测" for letter in "abcdefghijklmnopqrstuvwxyz")
        + "；(a)合作。"
    )
    assert found(letter(text)) == []


def section(number: str | None, *inner: Section) -> Section:
    return Section(
        Heading("导言"), number=number, printed_number=f"{number}.", paragraphs=(), sections=inner
    )


def test_sections() -> None:
    assert found(letter(sections=(section("I", section("A"), section("B")), section("II")))) == []
    assert found(letter(sections=(section("I", section("A"), section("C")), section("II")))) == [
        "PAR301 annex/I.C: section C follows A"
    ]
    assert found(letter(sections=(section("1"), section("2"), section(None), section("*")))) == []


def test_what_looks_like_a_number_inside() -> None:
    assert found(letter("开展活动。1. 反恐委员会将协助。")) == [
        "PAR104 annex/1: 1. stands inside paragraph 1"
    ]
    assert found(letter("开展活动。7. 反恐委员会将协助。")) == []
    assert found(letter("Er handelt. 1. Der Ausschuss hilft.", language="de")) == []


def test_attachments_without_a_programme() -> None:
    assert found(Letter(Language.CHINESE, attachments=(Annex("附件"),))) == []


def test_a_whole_resolution_with_annex_table_and_notes() -> None:
    document = unctc.load(DATA / "resolution.en.akn.xml")
    assert found(document) == []
