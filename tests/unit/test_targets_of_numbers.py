"""Which act a number names, by what is known of it: its noun, the bodies around it, and what the text says elsewhere.

Each row changes one thing of a number whose words say nothing else.
"""

from __future__ import annotations

from typing import Any, cast

import pytest
from attrs import field, frozen

from unctc.extraction.citations.body_references import BodyReferences
from unctc.extraction.citations.candidates import Candidate, Form
from unctc.extraction.citations.citation_context import NumberContext
from unctc.extraction.citations.symbol_assignment import BodyClue
from unctc.extraction.citations.target_assignment import target_of

NEAR, SPEAKS, BEARER, BESIDE = 1, 2, 3, 4
Known = dict[str, Any]


@frozen
class Text:
    """What a text says elsewhere: the bodies that it names, and the rest."""

    named: frozenset[str] = field(default=frozenset(), converter=frozenset)
    year: int | None = None
    session: str | None = None
    committee: bool = False
    council_report: bool = False
    detail: bool = False
    unknown_owner: bool = False
    united_nations: bool = False
    heads_follow: bool = False

    def __call__(self, clue: BodyClue) -> BodyClue:
        return clue

    def names(self, body: str) -> bool:
        return body in self.named

    def printed_year(self, _: Candidate) -> int | None:
        return self.year

    def session_given(self, _: Candidate) -> str | None:
        return self.session

    def in_committee(self, *_: object) -> bool:
        return self.committee

    def is_in_council_report(self, _: Candidate) -> bool:
        return self.council_report

    def detailed(self, _: Candidate) -> bool:
        return self.detail

    def has_unknown_owner(self, _: NumberContext) -> bool:
        return self.unknown_owner

    def names_united_nations(self, _: NumberContext) -> bool:
        return self.united_nations


def number(form: Form, value: int, key: str = "", **known: Any) -> NumberContext:  # noqa: ANN401 - what is known
    context = NumberContext(Candidate(0, 1, form, value, key))
    clues = known.pop("clues", ())
    context.clues = tuple(BodyClue(*each) for each in clues)
    for name, each in known.items():
        setattr(context, name, each)
    return context


def target(contexts: list[NumberContext | None], **said: Any) -> str | None:  # noqa: ANN401 - what is said
    return target_of(contexts, 0, cast("BodyReferences", Text(**said)))


@pytest.mark.parametrize(
    ("value", "key", "known", "symbol"),
    [
        # What the register confirms needs no noun; what it does not, the noun of a resolution.
        (1373, "2001", {}, "S/RES/1373 (2001)"),
        (1373, "2002", {}, None),
        (1373, "2002", {"kind": "DEC"}, None),
        (1373, "2002", {"kind": "RES"}, "S/RES/1373 (2002)"),
        (1373, "2001", {"adverse": True}, None),
        # A body beside it that is none of the United Nations owns it; one that speaks does not.
        (1373, "2001", {"clues": [("other", BESIDE)]}, None),
        (1373, "2001", {"clues": [("other", BEARER)]}, "S/RES/1373 (2001)"),
        (1373, "2001", {"clues": [("A", BESIDE)]}, "S/RES/1373 (2001)"),
        (1373, "2002", {"kind": "RES", "clues": [("E", BESIDE)]}, None),
        (1373, "2002", {"kind": "RES", "clues": [("E", BEARER)]}, "S/RES/1373 (2002)"),
        (1373, "2002", {"kind": "RES", "clues": [("S", BESIDE)]}, "S/RES/1373 (2002)"),
        (1373, "2002", {"kind": "RES", "clues": [("council", BESIDE)]}, "S/RES/1373 (2002)"),
        # 1803 (1962) is of the Assembly's seventeenth session, where no other body is named.
        (1803, "1962", {"kind": "RES"}, "A/RES/1803 (XVII)"),
        (1803, "1962", {"kind": "RES", "clues": [("A", SPEAKS)]}, "A/RES/1803 (XVII)"),
        (1803, "1962", {"kind": "RES", "clues": [("assembly", SPEAKS)]}, "A/RES/1803 (XVII)"),
        (1803, "1962", {"kind": "RES", "clues": [("S", SPEAKS)]}, "S/RES/1803 (1962)"),
        (1803, "1962", {"kind": "RES", "clues": [("E", SPEAKS)]}, "S/RES/1803 (1962)"),
        # Many bodies have a low number of another year; a misprint is out by ten years at most.
        (199, "1974", {"kind": "RES"}, "S/RES/199 (1974)"),
        (199, "1975", {"kind": "RES"}, None),
        (199, "1975", {"kind": "RES", "clues": [("S", SPEAKS)]}, "S/RES/199 (1975)"),
        (200, "1990", {"kind": "RES"}, "S/RES/200 (1990)"),
    ],
)  # fmt: skip
def test_numbers_with_a_year(value: int, key: str, known: Known, symbol: str | None) -> None:
    assert target([number("year", value, key, **known)]) == symbol


@pytest.mark.parametrize(
    ("form", "value", "key", "known", "said", "symbol"),
    [
        ("session", 291, "70", {"kind": "RES"}, {}, "A/RES/70/291"),
        ("session", 291, "70", {"kind": "RES", "adverse": True}, {}, None),
        # Without a noun a detail behind it confirms a number of a session, and the register a Roman one.
        ("session", 291, "70", {}, {}, None),
        ("session", 291, "70", {}, {"detail": True}, "A/RES/70/291"),
        ("roman", 1514, "XV", {}, {}, "A/RES/1514 (XV)"),
        ("roman", 1514, "XIV", {}, {}, None),
        ("roman", 100, "II", {}, {}, "A/RES/100 (II)"),
        ("roman", 99, "II", {}, {}, None),
        ("roman", 3201, "S-VI", {}, {}, "A/RES/3201 (S-VI)"),
        ("roman", 105, "S-VI", {}, {}, None),
        # "The Council": of a year the Economic and Social one, of a session that on human rights.
        ("session", 1, "40", {"kind": "RES", "clues": [("council", BESIDE)]}, {}, "A/HRC/RES/40/1"),
        ("session", 1, "2018", {"kind": "RES", "clues": [("council", BESIDE)]}, {}, "E/RES/2018/1"),
        ("roman", 663, "XXIV", {"kind": "RES", "clues": [("council", BESIDE)]}, {}, "E/RES/663 (XXIV)"),
        # A report of the Human Rights Council, or its name, where no other body is meant.
        ("session", 17, "37", {"kind": "RES"}, {"council_report": True}, "A/HRC/RES/37/17"),
        ("session", 17, "37", {"kind": "RES"}, {}, "A/RES/37/17"),
        ("session", 1, "5", {"kind": "RES"}, {}, None),
        ("session", 1, "5", {"kind": "RES"}, {"named": {"A/HRC"}}, "A/HRC/RES/5/1"),
        ("session", 1, "5", {"kind": "RES", "clues": [("other", SPEAKS)]}, {"named": {"A/HRC"}}, None),
        ("session", 1, "5", {"kind": "RES", "clues": [("other", NEAR)]}, {"named": {"A/HRC"}}, "A/HRC/RES/5/1"),
        ("session", 1, "S-9", {"kind": "RES"}, {}, "A/RES/S-9/1"),
        ("session", 1, "S-9", {"kind": "RES"}, {"named": {"A/HRC"}}, "A/HRC/RES/S-9/1"),
        ("session", 1, "S-9", {"kind": "RES"}, {"named": {"A/HRC", "A"}}, "A/RES/S-9/1"),
        ("session", 17, "37", {"kind": "RES"}, {"named": {"A/HRC"}}, "A/RES/37/17"),
        # What no session of the Assembly had is the Economic and Social Council's, where the text names it alone.
        ("roman", 663, "XXIV", {"kind": "RES"}, {}, None),
        ("roman", 663, "XXIV", {"kind": "RES"}, {"named": {"E"}}, "E/RES/663 (XXIV)"),
        ("roman", 663, "XXIV", {"kind": "RES", "clues": [("T", NEAR)]}, {"named": {"E"}}, "T/RES/663 (XXIV)"),
        ("session", 663, "24", {"kind": "RES"}, {"named": {"E"}}, None),
        # The year before the number: the Security Council's before 1978, and where it alone is named.
        ("session", 242, "1967", {"kind": "RES"}, {}, "S/RES/242 (1967)"),
        ("session", 242, "1967", {"kind": "DEC"}, {}, "E/DEC/1967/242"),
        ("session", 242, "1968", {"kind": "RES"}, {}, "E/RES/1968/242"),
        ("session", 410, "1977", {"kind": "RES"}, {}, "S/RES/410 (1977)"),
        ("session", 425, "1978", {"kind": "RES"}, {}, None),
        ("session", 425, "1978", {"kind": "RES"}, {"named": {"S"}}, "S/RES/425 (1978)"),
        ("session", 425, "1978", {"kind": "RES"}, {"named": {"S", "E"}}, None),
        ("session", 425, "1978", {"kind": "RES", "clues": [("S", SPEAKS)]}, {"named": {"S", "E"}}, "S/RES/425 (1978)"),
        ("session", 425, "1978", {"kind": "RES", "clues": [("S", NEAR)]}, {}, None),
    ],
)  # fmt: skip
def test_numbers_with_a_session(
    form: Form, value: int, key: str, known: Known, said: Known, symbol: str | None
) -> None:
    assert target([number(form, value, key, **known)], **said) == symbol


@pytest.mark.parametrize(
    ("value", "known", "said", "symbol"),
    [
        # A noun before it, from 200 on; below, the Council's name or a year.
        (200, {"kind": "RES"}, {}, "S/RES/200 (1965)"),
        (199, {"kind": "RES"}, {}, None),
        (199, {"kind": "RES", "clues": [("S", SPEAKS)]}, {}, "S/RES/199 (1964)"),
        (199, {"kind": "RES", "clues": [("council", SPEAKS)]}, {}, None),
        (199, {"kind": "RES", "clues": [("S", NEAR)]}, {}, None),
        (199, {"kind": "RES"}, {"year": 1964}, "S/RES/199 (1964)"),
        (199, {"kind": "RES"}, {"year": 1966}, None),
        (1373, {"kind": "RES"}, {"year": 2010}, None),
        (1373, {}, {}, None),
        (1373, {"kind": "RES", "adverse": True}, {}, None),
        # The name of a committee makes an act of any number but a recommendation's of its own.
        (1267, {}, {"committee": True}, "S/RES/1267 (1999)"),
        (1267, {"kind": "RES", "adverse": True}, {"committee": True}, "S/RES/1267 (1999)"),
        # Other bodies speak against it beside the number, the Assembly for itself.
        (1373, {"kind": "RES", "clues": [("other", BESIDE)]}, {}, None),
        (1373, {"kind": "RES", "clues": [("other", BEARER)]}, {}, None),
        (1373, {"kind": "RES", "clues": [("other", SPEAKS)]}, {}, "S/RES/1373 (2001)"),
        (1514, {"kind": "RES", "clues": [("A", BESIDE)]}, {}, "A/RES/1514 (XV)"),
        (1514, {"kind": "RES", "clues": [("A", SPEAKS)]}, {}, "S/RES/1514 (2003)"),
        (1514, {"kind": "RES", "clues": [("A", SPEAKS)], "own": True}, {}, "A/RES/1514 (XV)"),
        (1514, {"kind": "RES", "clues": [("assembly", SPEAKS)], "own": True}, {}, "A/RES/1514 (XV)"),
        (1514, {"kind": "RES", "clues": [("A", NEAR)], "own": True}, {}, "S/RES/1514 (2003)"),
        (1373, {"kind": "RES"}, {"unknown_owner": True}, None),
        (1373, {"kind": "RES", "clues": [("S", SPEAKS)]}, {"unknown_owner": True}, "S/RES/1373 (2001)"),
        # It is the Assembly's by its year or a session given before, far beyond the last, or the Organization's early.
        (1514, {"kind": "RES"}, {"year": 1960}, "A/RES/1514 (XV)"),
        (1514, {"kind": "RES"}, {"session": "XV"}, "A/RES/1514 (XV)"),
        (1514, {"kind": "RES", "clues": [("S", SPEAKS)]}, {"session": "XV"}, "S/RES/1514 (2003)"),
        (2999, {"kind": "RES"}, {}, "A/RES/2999 (XXVII)"),
        (199, {"kind": "RES"}, {"united_nations": True}, "A/RES/199 (III)"),
        (200, {"kind": "RES"}, {"united_nations": True}, "S/RES/200 (1965)"),
        # What follows another number may count something, unless the noun is plural or comes last.
        (999, {"kind": "RES", "listed": True}, {}, None),
        (1000, {"kind": "RES", "listed": True}, {}, "S/RES/1000 (1995)"),
        (999, {"kind": "RES", "listed": True, "many": True}, {}, "S/RES/999 (1995)"),
        (999, {"kind": "RES", "listed": True}, {"heads_follow": True}, "S/RES/999 (1995)"),
        (999, {"kind": "RES", "listed": True}, {"year": 1995}, "S/RES/999 (1995)"),
        # Behind a noun further off a number may be a year.
        (2001, {"kind": "RES", "loose": True}, {}, None),
        (2001, {"kind": "RES"}, {}, "S/RES/2001 (2011)"),
        (1373, {"kind": "RES", "loose": True}, {}, "S/RES/1373 (2001)"),
    ],
)  # fmt: skip
def test_numbers_alone(value: int, known: Known, said: Known, symbol: str | None) -> None:
    assert target([number("plain", value, **known)], **said) == symbol


@pytest.mark.parametrize(
    ("value", "kind", "year", "symbol"),
    [
        # A list shares its year with the numbers of that year, from 100 on where no noun governs them.
        (425, "", "1978", "S/RES/425 (1978)"),
        (425, "", "1977", None),
        (100, "", "1953", "S/RES/100 (1953)"),
        (99, "", "1953", None),
        (99, "RES", "1953", "S/RES/99 (1953)"),
        # Where it cannot be of the shared year, it has its own.
        (1373, "RES", "2002", "S/RES/1373 (2001)"),
    ],
)
def test_the_year_of_a_list(value: int, kind: str, year: str, symbol: str | None) -> None:
    listed: list[NumberContext | None] = [
        number("plain", value, kind=kind),
        number("year", 1, year, joined=True),
    ]
    assert target(listed) == symbol
