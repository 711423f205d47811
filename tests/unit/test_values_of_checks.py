"""What checks, traces and citations go by, at their edges."""

from __future__ import annotations

import datetime as dt

import pytest

import unctc
from unctc.checks.additional import every_check
from unctc.checks.citation_lists import _counts_alike
from unctc.checks.citations import _in_chain
from unctc.checks.context import CheckContext, _holding
from unctc.errors import InvalidValueError
from unctc.extraction.citations.symbol_assignment import body_of_year
from unctc.extraction.citations.symbol_patterns import is_united_nations
from unctc.extraction.citations.symbol_spelling import respelled
from unctc.model.locations import Span
from unctc.model.node_paths import NodePath
from unctc.model.symbols import Symbol
from unctc.tracing.paragraph_features import bodies_in
from unctc.tracing.resolution_selection import missing

ENGLISH = unctc.Language.ENGLISH


def cited(text: str) -> list[str]:
    return [str(each.target) for each in unctc.find_citations(text, ENGLISH)]


def letter(annex: str) -> unctc.Letter:
    document = unctc.loads(f"Annex\n{annex}", language=ENGLISH, partial=True)
    assert isinstance(document, unctc.Letter)
    return document


def codes(annex: str) -> list[str]:
    return [each.code for each in unctc.check(letter(annex))]


class TestChains:
    @pytest.mark.parametrize(
        ("text", "start", "end", "chained"),
        [
            ("the 1267/1989 regime", 4, 8, True),
            ("the 1267/1989 regime", 9, 13, True),
            ("the a/ 1989 regime", 7, 11, False),
            ("1989", 0, 4, False),
            ("/1989", 1, 5, True),
        ],
    )
    def test_a_number_beside_a_slash(
        self, text: str, start: int, end: int, *, chained: bool
    ) -> None:
        assert _in_chain(text, Span(start, end)) is chained


def test_a_node_is_in_all_that_hold_it() -> None:
    assert list(_holding(NodePath("annex/7/a"))) == ["", "annex", "annex/7", "annex/7/a"]
    assert list(_holding(NodePath("annex"))) == ["", "annex"]


def test_points_are_no_paragraphs_of_a_part() -> None:
    document = letter("1. It will report:\n(a) on visits;\n(b) on donors.\n2. It will close.")
    context = CheckContext(document)
    assert [str(each.path) for each in context.paragraphs_in(NodePath("annex"))] == [
        *("annex/1", "annex/2")
    ]
    last = context.last_in(NodePath("annex"))
    assert last is not None
    assert str(last.path) == "annex/2"


@pytest.mark.parametrize(
    ("symbols", "alike"),
    [
        (("S/RES/1373 (2001)", "S/RES/1624 (2005)"), True),
        (("A/RES/60/288", "A/RES/70/1"), True),
        (("A/RES/60/288", "A/RES/S-10/2"), False),
        (("A/RES/S-10/2", "A/RES/S-11/3"), False),
        (("S/RES/1373 (2001)", "A/RES/60/288"), False),
    ],
)
def test_what_counts_alike(symbols: tuple[str, ...], *, alike: bool) -> None:
    assert _counts_alike([Symbol(each) for each in symbols]) is alike


@pytest.mark.parametrize(
    ("members", "told"),
    [
        ("1373 (2001), 1624 (2005) and 1566 (2004)", True),
        ("1373 (2001), 1566 (2004) and 1624 (2005)", False),
        ("1624 (2005) and 1373 (2001)", False),
        ("2178 (2014), 1624 (2005) and 1373 (2001)", False),
    ],
)
def test_a_list_that_falls_once(members: str, *, told: bool) -> None:
    found = codes(f"1. See resolutions {members}.\n2. It will report.")
    assert ("CIT301" in found) is told


class TestAdditionalChecks:
    def check(self, code: str) -> unctc.checks.Check:
        from unctc.checks import Check
        from unctc.model.findings import Severity

        return Check(
            code=code,
            name="shouting",
            severity=Severity.NOTE,
            summary="A heading is in capitals.",
            why="It is loud.",
            remedy="Lower it.",
            template="{heading} is loud",
            run=lambda _: iter(()),
        )

    def test_a_code_of_its_own(self) -> None:
        assert every_check([self.check("ABC101")])[-1].code == "ABC101"

    @pytest.mark.parametrize("code", ["CIT101", "TRC901", "AKN901"])
    def test_a_code_that_is_taken(self, code: str) -> None:
        with pytest.raises(InvalidValueError):
            every_check([self.check(code)])

    def test_a_code_twice(self) -> None:
        with pytest.raises(InvalidValueError):
            every_check([self.check("ABC101"), self.check("ABC101")])


@pytest.mark.parametrize(
    ("labels", "odd"),
    [("abc", False), ("abd", True), ("acb", True), ("aba", False), ("ab", False), ("ac", True)],
)
def test_the_letters_of_items(labels: str, *, odd: bool) -> None:
    items = "；".join(f"({each})审议报告{n}" for n, each in enumerate(labels))
    text = f"附件\n1. 委员会将：{items}。\n2. 委员会将审议。"
    document = unctc.loads(text, language=unctc.Language.CHINESE, partial=True)
    assert ("PAR201" in [each.code for each in unctc.check(document)]) is odd


class TestTracing:
    def test_a_body_alone_is_the_committee(self) -> None:
        texts = ["The Committee will ask the Counter-Terrorism Committee Executive Directorate."]
        assert bodies_in(texts, ENGLISH, unctc.Body.CTC) >= {unctc.Body.CTC, unctc.Body.CTED}
        assert None not in bodies_in(texts, ENGLISH, None)

    def test_only_resolutions_of_the_council_are_missing(self) -> None:
        found = unctc.trace(
            unctc.sample(),
            [
                unctc.Resolution(
                    symbol=Symbol("S/RES/2395 (2017)"),
                    language=ENGLISH,
                    leading_paragraphs=(unctc.OperativeParagraph("Decides to stay;", number=1),),
                    adopted=dt.date(2017, 12, 21),
                )
            ],
        )
        (told,) = [each for each in found.findings if each.code == "TRC202"]
        assert "S/RES/1373 (2001)" in str(told)
        assert "PRST" not in str(told)
        assert "A/RES" not in str(told)
        assert missing((), ()) == []


class TestSymbolsInText:
    @pytest.mark.parametrize(
        ("text", "ours"),
        [
            ("A/RES/0757", False),
            ("E/DEC/012", False),
            ("XV/3/1", False),
            ("A/RES/70/1", True),
            ("EC/70/SC", True),
            ("EC/2580/2001", False),
            ("GC.18/INF/4", True),
            ("GC.18/Res/4", False),
        ],
    )
    def test_what_can_be_one_of_the_united_nations(self, text: str, *, ours: bool) -> None:
        assert is_united_nations(text) is ours

    @pytest.mark.parametrize(
        ("text", "spelled"),
        [
            ("A//78/511", "A/78/511"),
            ("a/res/70/1", "A/RES/70/1"),
            ("5/RES/1373 (2001)", "S/RES/1373 (2001)"),
            ("S/RES 1373 (2001)", "S/RES/1373 (2001)"),
        ],
    )
    def test_how_it_is_registered(self, text: str, spelled: str) -> None:
        for start, end, reading in reversed(respelled(text)):
            text = text[:start] + reading + text[end:]
        assert text == spelled


@pytest.mark.parametrize(
    ("key", "year", "body"),
    [
        ("70", 2015, "A"),
        ("70", 2016, "A"),
        ("70", 2017, None),
        ("31", 1976, "A"),
        ("30", 1975, None),
        ("4", 2007, "A/HRC"),
        ("31", 2016, "A/HRC"),
        ("S-10", 2016, None),
        ("70", None, None),
    ],
)
def test_whose_session_it_was(key: str, year: int | None, body: str | None) -> None:
    from unctc.extraction.citations.candidates import Candidate

    assert body_of_year(Candidate(0, 5, "session", 1, key), year) == body


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("resolution 1 373 (2001)", ["S/RES/1373 (2001)"]),
        ("the 1,373 (2001) men", []),
        ("resolutions 425 and 426 (1978)", ["S/RES/425 (1978)", "S/RES/426 (1978)"]),
        ("UNIFIL, 425 and 426 (1978)", ["S/RES/425 (1978)", "S/RES/426 (1978)"]),
        ("resolution 1373/2001", ["S/RES/1373 (2001)"]),
        (
            "the 1267/1989/2253 sanctions regime",
            ["S/RES/1267 (1999)", "S/RES/1989 (2011)", "S/RES/2253 (2015)"],
        ),
        ("resolution 2590 (2021) and 640 police officers", ["S/RES/2590 (2021)"]),
        ("resolution 60/288 of the General Assembly", ["A/RES/60/288"]),
        ("Human Rights Council resolution 31/30", ["A/HRC/RES/31/30"]),
        ("General Assembly resolution 05/1", []),
        ("resolution 1514 (XV)", ["A/RES/1514 (XV)"]),
    ],
)
def test_forms_of_citations(text: str, found: list[str]) -> None:
    assert cited(f"Recalling {text}.") == found
