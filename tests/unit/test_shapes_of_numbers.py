"""Which numbers have the shape of a citation: with a session or a year before a slash, or in brackets behind them.

Whose they are is asked later. Rows have what is printed of the number, what it is read as, and nothing where it is none.
"""

from __future__ import annotations

import pytest

import unctc
from unctc.extraction.citations.candidates import Candidate, merged
from unctc.extraction.citations.compiled_rules import compiled_rules_for
from unctc.extraction.citations.session_numbers import slashed_in
from unctc.extraction.citations.symbol_assignment import (
    BodyClue,
    body_of_year,
    file_under,
    filed,
    is_of_session,
)
from unctc.extraction.citations.year_numbers import bracketed_in

ENGLISH, CHINESE = unctc.Language.ENGLISH, unctc.Language.CHINESE


def read(text: str, each: Candidate) -> str:
    return f"{text[each.start : each.end]} = {each.key}/{each.number}{each.part}"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("see 70/291 and", ["70/291 = 70/291"]),
        ("70/291", ["70/291 = 70/291"]),
        ("see 70 / 291.", ["70 / 291 = 70/291"]),
        ("see 70  /  291.", ["70  /  291 = 70/291"]),
        ("see 70   /291.", []),
        ("see 2018/18 and 2018/118", ["2018/18 = 2018/18", "2018/118 = 2018/118"]),
        ("see 1/2018", ["1/2018 = 1/2018"]),
        # Five digits are no session, and no number.
        ("see 12345/6", []),
        ("see 6/12345", []),
        ("see 0/12 and 7/012", []),
        # Two numbers of three digits or more are two numbers; from 1946 on the first is a year.
        ("the 1267/1989 regime", []),
        ("see 1945/100", []),
        ("see 1946/100", ["1946/100 = 1946/100"]),
        ("see 1267/19", ["1267/19 = 1267/19"]),
        ("see 126/1989", []),
        # Dates and addresses have more than one slash; shares, decimals and words go on.
        ("on 12/10/2018", []),
        ("in /70/291", []),
        ("at 70/291/", []),
        ("some 70/100%", []),
        ("some 70/100 %", []),
        ("some 70/29.5", []),
        ("some 1.70/29", []),
        ("see no.70/29", ["70/29 = 70/29"]),
        ("the 70/29th", []),
        ("see 70/291.", ["70/291 = 70/291"]),
        ("see 70/291, 71/1", ["70/291 = 70/291", "71/1 = 71/1"]),
        ("see 70/291,71/1", ["70/291 = 70/291", "71/1 = 71/1"]),
        ("see x70/291", []),
        ("see _70/291", []),
        ("see №70/291", ["70/291 = 70/291"]),
        # Behind a hyphen a number ends a run of its own session, and no other.
        ("see 72/1-72/3", ["72/1 = 72/1", "72/3 = 72/3"]),
        ("72/1-72/3", ["72/1 = 72/1", "72/3 = 72/3"]),
        ("see 72/1-73/3", ["72/1 = 72/1"]),
        ("see pre-72/3", []),
        # Special sessions have letters before them.
        ("see S-24/2", ["S-24/2 = S-24/2"]),
        ("see ES - 10/15", ["ES - 10/15 = ES-10/15"]),
        ("see XES-10/15", []),
        # Parts: one, two, a list of more, and a range.
        ("see 57/270 B", ["57/270 B = 57/270 B"]),
        ("see 57/270 A and B", ["57/270 A and B = 57/270 A&B"]),
        (
            "see 37/69 A, D and H",
            ["37/69 A = 37/69 A", "D = 37/69 D", "H = 37/69 H"],
        ),
        ("see 37/69 A-D, H", ["37/69 A-D = 37/69 A-D"]),
        # A resolution and its year in two digits, where both are known and a noun leads to them.
        ("resolution 1244/99", ["1244/99 = 1999/1244"]),
        ("of 1244/99", ["1244/99 = 1244/99"]),
        ("resolution 1244/98", ["1244/98 = 1244/98"]),
        ("resolution 1244/9", ["1244/9 = 1244/9"]),
        ("resolution 242/67", ["242/67 = 1967/242"]),
        ("resolution 199/64", ["199/64 = 199/64"]),
    ],
)
def test_numbers_with_a_slash(text: str, found: list[str]) -> None:
    compiled = compiled_rules_for(ENGLISH)
    assert [read(text, each) for each in slashed_in(text, compiled)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("大会第70/291号决议", ["70/291 = 70/291"]),
        ("根据70/291决议", ["70/291 = 70/291"]),
        ("第70/291 A号决议", ["70/291 A = 70/291 A"]),
        ("第70/29ab", []),
        ("第70/29a", []),
        ("约70/100%", []),
    ],
)
def test_numbers_with_a_slash_in_chinese(text: str, found: list[str]) -> None:
    compiled = compiled_rules_for(CHINESE)
    assert [read(text, each) for each in slashed_in(text, compiled)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("see 1373 (2001)", ["1373 (2001) = 2001/1373"]),
        ("see 1373(2001)", ["1373(2001) = 2001/1373"]),
        ("see 1373  (2001)", ["1373  (2001) = 2001/1373"]),
        ("see 1373 ( 2001 )", ["1373 ( 2001 ) = 2001/1373"]),
        ("see 1373 (2 001)", ["1373 (2 001) = 2001/1373"]),
        ("see 242 (1967) and 99 (1952)", ["242 (1967) = 1967/242", "99 (1952) = 1952/99"]),
        ("see 1373" + " " * 8 + "(2001)", ["1373" + " " * 8 + "(2001) = 2001/1373"]),
        ("see 1373" + " " * 9 + "(2001)", []),
        ("see 12345 (2001)", []),
        ("see (2001)", []),
        ("(2001)", []),
        # What ends an address or is a part of an amount is none.
        ("see 1,500 (2015)", []),
        ("some 21.500 (2015)", []),
        ("some 15,50 (2015)", ["50 (2015) = 2015/50"]),
        ("res/242 (1967)", []),
        ("see 'x'242 (1967)", ["242 (1967) = 1967/242"]),
        # A bracket that is not closed has a year of these centuries before a mark or the end.
        ("see 1373 (2001, and", ["1373 (2001 = 2001/1373"]),
        ("see 1373 (2001", ["1373 (2001 = 2001/1373"]),
        ("see 1267 (1267 Committee)", []),
        ("see 1373 (1801, and", []),
        ("see 1373 (2001(", ["1373 (2001( = 2001/1373"]),
        ("see 1325 (2000) (1325", ["1325 (2000) = 2000/1325"]),
        # One that is not opened has a number before it.
        ("see 733 1992)", ["733 1992) = 1992/733"]),
        ("see 12 1992)", ["12 1992) = 1992/12"]),
        ("see 4 1992)", []),
        ("see 5 733 1992)", []),
        ("see 733   1992)", []),
        # Digits set apart are one number where the register has it in that year.
        ("see 13 73 (2001)", ["13 73 (2001) = 2001/1373"]),
        ("see 1 3 7 3 (2001)", ["1 3 7 3 (2001) = 2001/1373"]),
        ("see 13 73 (1999)", ["73 (1999) = 1999/73"]),
        ("resolution 1 373 (2001)", ["1 373 (2001) = 2001/1373"]),
        ("some 1 373 (2001)", []),
        ("some 5 242 (1967)", ["242 (1967) = 1967/242"]),
        ("resolution 1 16 0 (1998)", ["1 16 0 (1998) = 1998/1160"]),
        ("some 1 16 0 (1998)", []),
        ("resolution 1 16 0 (1997)", []),
        ("resolution 0 (1998)", []),
        # So are letters that a machine took for digits.
        ("resolution I373 (2001)", ["I373 (2001) = 2001/1373"]),
        ("of I373 (2001)", ["373 (2001) = 2001/373"]),
        ("resolution I373 (2002)", ["373 (2002) = 2002/373"]),
        ("resolution !86 (1964)", ["!86 (1964) = 1964/186"]),
        ("resolution I86 (1 964)", ["I86 (1 964) = 1 964/186"]),
        # The early sessions of the Assembly are Roman, in any case and with damage.
        ("see 1514 (XV)", ["1514 (XV) = XV/1514"]),
        ("see 1514 (X V)", ["1514 (X V) = XV/1514"]),
        ("see 2200 A (XXI)", ["2200 A (XXI) = XXI/2200 A"]),
        ("see 2200 (XXI) A", ["2200 (XXI) A = XXI/2200 A"]),
        ("see 3201 (S-VI)", ["3201 (S-VI) = S-VI/3201"]),
        ("see 1514 (xv)", ["1514 (xv) = XV/1514"]),
        ("see 1514 (xiv)", []),
        ("see 99 (ii)", []),
        ("see 181 (ii)", ["181 (ii) = II/181"]),
        ("see 2205 (XXID)", ["2205 (XXID) = XXI/2205"]),
        ("see 2205 (IID)", []),
        ("see 2205 (XXIDDD)", []),
        ("resolution I514 (XV)", ["I514 (XV) = XV/1514"]),
        ("of I514 (XV)", []),
        ("resolution I514 (XIV)", []),
        ("see 1514 (IIII)", []),
        ("see (XV)", []),
    ],
)
def test_numbers_with_brackets(text: str, found: list[str]) -> None:
    compiled = compiled_rules_for(ENGLISH)
    assert [read(text, each) for each in bracketed_in(text, compiled)] == found


def numbered(key: str, number: int, form: str = "session") -> Candidate:
    return Candidate(0, 1, form, number, key)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("body", "kind", "key", "number", "can"),
    [
        ("A", "RES", "31", 1, True),
        ("A", "RES", "30", 1, False),
        ("A", "RES", "130", 1, True),
        ("A", "RES", "131", 1, False),
        ("A", "DEC", "60", 300, True),
        ("A", "DEC", "60", 299, False),
        ("A", "RES", "S-24", 2, True),
        ("A", "RES", "ES-60", 2, True),
        ("A", "RES", "S-61", 2, False),
        ("A/HRC", "RES", "75", 65, True),
        ("A/HRC", "RES", "76", 1, False),
        ("A/HRC", "RES", "7", 66, False),
        ("A/HRC", "DEC", "7", 150, True),
        ("A/HRC", "DEC", "7", 151, False),
        ("A/HRC", "RES", "S-7", 1, True),
        ("A/HRC", "RES", "ES-7", 1, False),
        ("E", "RES", "1946", 1, True),
        ("E", "RES", "1945", 1, False),
        ("E", "RES", "2100", 1, True),
        ("E", "RES", "2101", 1, False),
        ("E", "RES", "2018", 400, True),
        ("E", "RES", "2018", 401, False),
        ("E", "RES", "70", 1, False),
        ("E/CN.4", "RES", "2006", 1, True),
        ("E/CN.4", "RES", "2007", 1, False),
        ("E/CN.4", "RES", "1945", 1, False),
        ("T", "RES", "70", 1, False),
    ],
)
def test_which_body_can_have_adopted_it(
    body: str, kind: str, key: str, number: int, *, can: bool
) -> None:
    expected = f"{body}/{kind}/{key}/{number}" if can else None
    assert filed(body, numbered(key, number), kind) == expected


@pytest.mark.parametrize(
    ("body", "kind", "key", "number", "symbol"),
    [
        ("A", "RES", "XV", 1514, "A/RES/1514 (XV)"),
        ("A", "RES", "XV", 15, None),
        ("A", "RES", "S-VI", 15, "A/RES/15 (S-VI)"),
        ("A", "DEC", "XV", 1514, None),
        ("E", "RES", "XXIV", 663, "E/RES/663 (XXIV)"),
        ("E", "RES", "S-VI", 663, None),
        ("T", "RES", "XXIV", 663, "T/RES/663 (XXIV)"),
        ("S", "RES", "XXIV", 663, None),
    ],
)
def test_roman_sessions(body: str, kind: str, key: str, number: int, symbol: str | None) -> None:
    assert filed(body, numbered(key, number, "roman"), kind) == symbol


@pytest.mark.parametrize(
    ("number", "session", "is_one"),
    # The fifteenth session went from 1494 to 1626, and a misprint may be out by thirty.
    [(1514, 15, True), (1514, 14, False), (1464, 15, True), (1400, 15, False), (1700, 15, False)],
)
def test_numbers_of_a_session(number: int, session: int, *, is_one: bool) -> None:
    assert is_of_session(number, session) is is_one


@pytest.mark.parametrize(
    ("key", "number", "kind", "clues", "symbol"),
    [
        ("70", 291, "RES", [], "A/RES/70/291"),
        ("70", 1, "RES", [("A/HRC", 1)], "A/RES/70/1"),
        ("40", 1, "RES", [("A/HRC", 2)], "A/HRC/RES/40/1"),
        ("7", 1, "RES", [("A/HRC", 1)], "A/HRC/RES/7/1"),
        ("80", 1, "RES", [("A/HRC", 4)], "A/RES/80/1"),
        # What is surely another's act is no document; merely near, only where the Assembly has none.
        ("70", 291, "RES", [("other", 3)], None),
        ("70", 291, "RES", [("other", 2)], "A/RES/70/291"),
        ("2018", 5, "RES", [("other", 2)], None),
        ("2018", 5, "RES", [("other", 1)], "E/RES/2018/5"),
        ("2018", 5, "RES", [], "E/RES/2018/5"),
        ("2018", 100, "DEC", [], "E/DEC/2018/100"),
        ("2018", 99, "DEC", [], None),
        ("2018", 99, "DEC", [("E", 2)], "E/DEC/2018/99"),
        ("2018", 5, "PRST", [], "S/PRST/2018/5"),
        ("70", 5, "PRST", [], None),
    ],
)
def test_the_body_that_the_words_point_to(
    key: str, number: int, kind: str, clues: list[tuple[str, int]], symbol: str | None
) -> None:
    assert file_under(numbered(key, number), kind, [BodyClue(*each) for each in clues]) == symbol


@pytest.mark.parametrize(
    ("key", "number", "clues", "own", "symbol"),
    [
        ("XV", 1514, [], False, "A/RES/1514 (XV)"),
        ("XV", 1514, [("E", 2)], False, "A/RES/1514 (XV)"),
        ("XV", 1514, [("E", 3)], False, "E/RES/1514 (XV)"),
        ("XV", 1514, [("E", 2)], True, "E/RES/1514 (XV)"),
        ("XV", 1514, [("E", 1)], True, "A/RES/1514 (XV)"),
        ("XXIV", 663, [("E", 1)], False, "E/RES/663 (XXIV)"),
        # The Assembly's sessions are Roman up to the thirtieth.
        ("XXX", 20, [], False, None),
        ("XXXI", 20, [], False, "E/RES/20 (XXXI)"),
    ],
)
def test_bodies_of_roman_sessions(
    key: str, number: int, clues: list[tuple[str, int]], symbol: str | None, *, own: bool
) -> None:
    found = file_under(
        numbered(key, number, "roman"), "RES", [BodyClue(*each) for each in clues], own=own
    )
    assert found == symbol


@pytest.mark.parametrize(
    ("key", "year", "body"),
    [
        ("70", 2015, "A"),
        ("70", 2016, "A"),
        ("70", 2014, None),
        ("70", 2017, None),
        ("31", 1976, "A"),
        ("30", 1975, None),
        ("4", 2007, "A/HRC"),
        ("4", 2008, "A/HRC"),
        ("4", 2006, None),
        ("4", 2009, None),
        ("40", 2019, "A/HRC"),
        ("40", None, None),
        ("2018", 2018, None),
        ("S-24", 2018, None),
    ],
)
def test_sessions_and_years(key: str, year: int | None, body: str | None) -> None:
    assert body_of_year(numbered(key, 1), year) == body


def test_of_what_overlaps_the_longer_goes_first() -> None:
    short, long = Candidate(0, 4, "year", 1, "1"), Candidate(0, 9, "session", 1, "1")
    later, beside = Candidate(5, 12, "year", 2, "1"), Candidate(9, 12, "year", 3, "1")
    assert merged([later, short]) == [short, later]
    assert merged([long, later]) == [long]
    assert merged([beside, long]) == [long, beside]
