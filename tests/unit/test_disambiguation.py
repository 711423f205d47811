"""Whose resolution a number is, and where the rules that decide it begin and end."""

from __future__ import annotations

import pytest

import unctc
from unctc.extraction.citations import names_other_act
from unctc.extraction.citations.candidates import Candidate, Form, merged

CHAPTER = "A/73/53, chap. IV, "
# (text, what it cites): the last that still is, and the first that no longer is.
ROWS = [
    # Without a noun before them, the numbers of a list share a year from 100 on.
    ("acting on 100 and 101 (1953)", "S/RES/100 (1953); S/RES/101 (1953)"),
    ("acting on 98 and 99 (1952)", ""),
    ("acting on 1373 and 1390 (2002)", "S/RES/1390 (2002)"),
    # With one, the year confirms the eight numbers before it, small as they are.
    (
        "resolutions 42, 43, 44, 45, 46, 47, 48, 49, 50 and 51 (1948)",
        "; ".join(f"S/RES/{number} (1948)" for number in range(43, 52)),
    ),
    # A number below 1000 that follows another counts something, unless the noun is plural.
    ("resolution 2590 and 999 police officers", "S/RES/2590 (2021)"),
    ("resolution 2590 and 1000", "S/RES/2590 (2021); S/RES/1000 (1995)"),
    ("resolutions 2590 and 999", "S/RES/2590 (2021); S/RES/999 (1995)"),
    # A misprinted year is out by ten years at most, where the number alone would be no evidence.
    ("resolution 100 (1963)", "S/RES/100 (1963)"),
    ("resolution 100 (1964)", ""),
    ("resolution 199 (1974)", "S/RES/199 (1974)"),
    ("resolution 199 (1975)", ""),
    ("resolution 200 (1990)", "S/RES/200 (1990)"),
    ("resolution 199 (1990)", ""),
    # A number alone is the Council's from 200 on, or where a year confirms it, or its name.
    ("resolution 199", ""),
    ("resolution 200", "S/RES/200 (1965)"),
    ("Security Council resolution 199", "S/RES/199 (1964)"),
    ("resolution 199 of 1964", "S/RES/199 (1964)"),
    ("UN resolution 199", "A/RES/199 (III)"),
    ("UN resolution 200", "S/RES/200 (1965)"),
    ("resolution 1373, adopted in 2001", "S/RES/1373 (2001)"),
    ("resolution 1373, adopted in 2010", ""),
    # Far beyond what the Council has adopted, it is the Assembly's.
    ("resolution 2999", "A/RES/2999 (XXVII)"),
    ("resolution 1803 (1962)", "A/RES/1803 (XVII)"),
    ("General Assembly resolution 1803 (1962)", "A/RES/1803 (XVII)"),
    # No noun governs the number: from 100 on its session confirms it, or a detail after it.
    ("of 100 (II)", "A/RES/100 (II)"),
    ("of 99 (II)", ""),
    ("of 3201 (S-VI)", "A/RES/3201 (S-VI)"),
    ("of 105 (S-VI)", ""),
    ("of 1514 (XIV)", ""),
    # What no session of the Assembly has is the Economic and Social Council's, where it is named.
    ("Resolution 663 C (XXIV). The Economic and Social Council met.", "E/RES/663 C (XXIV)"),
    ("Resolution 663 C (XXIV). The Trusteeship Council met.", ""),
    ("Resolution 663/24. The Economic and Social Council met.", ""),
    # The year before the number: the Security Council's before 1978, and where it alone is named.
    ("resolution 1977/410", "S/RES/410 (1977)"),
    ("resolution 1978/430", ""),
    ("resolution 1967/242", "S/RES/242 (1967)"),
    ("resolution 1967/480", ""),
    ("The Security Council recalls resolution 1980/467.", "S/RES/467 (1980)"),
    ("Security Council resolution 1980/467 (the Economic and Social Council met).", "S/RES/467 (1980)"),
    ("The Economic and Social Council and the Security Council recall resolution 1980/467.", ""),
    # A chapter of a report of the Human Rights Council, at most 60 characters before the number.
    (f"{CHAPTER}resolution 37/17", "A/73/53; A/HRC/RES/37/17"),
    (f"{CHAPTER}{'x' * 35} resolution 37/17", "A/73/53; A/HRC/RES/37/17"),
    (f"{CHAPTER}{'x' * 36} resolution 37/17", "A/73/53; A/RES/37/17"),
    ("A/73/53/Add.1, chap. IV, resolution 37/17", "A/73/53/Add.1; A/HRC/RES/37/17"),
    ("A/73/53, resolution 37/17", "A/73/53; A/RES/37/17"),
    ("A/73/54, chap. IV, resolution 37/17", "A/73/54; A/RES/37/17"),
    # Special sessions: both have them, only the name of the other body distinguishes them.
    ("The Human Rights Council met. Resolution S-10/1", "A/HRC/RES/S-10/1"),
    ("The Human Rights Council and the General Assembly met. Resolution S-10/1", "A/RES/S-10/1"),
    ("Resolution S-10/2", "A/RES/S-10/2"),
    # A committee's name: of a number, or of the list that it is in; no recommendation of that number.
    ("the recommendation of the 1267 Committee", "S/RES/1267 (1999)"),
    ("recommendation 1267", ""),
    ("the 1267, 1989 and 2253 Committee", "S/RES/1267 (1999); S/RES/1989 (2011); S/RES/2253 (2015)"),
    # Years, and years that are resolutions.
    ("the resolutions on terrorism, including 2019 and 2020", ""),
    ("the resolutions on terrorism, including 2019 and 2020. Resolution 1373", "S/RES/1373 (2001)"),
    ("the resolutions on terrorism, including 2019, 2020 and 2178", "S/RES/2019 (2011); S/RES/2020 (2011); S/RES/2178 (2014)"),
    ("Resolution 1373 (2001). The resolutions on terrorism, including 2019 and 2020", "S/RES/1373 (2001)"),
    ("1373 and the resolutions on terrorism, including 2019 and 2020", ""),
    ("resolutions 1999 on lamps, and 2019 and 2020", "S/RES/1999 (2011)"),
    ("resolution 2178 (2014) on doors, including 2019 and 2020", "S/RES/2178 (2014)"),
    ("resolutions 60/1 on lamps and on doors, 70/1 on roofs and 71/1 on walls", "A/RES/60/1; A/RES/70/1; A/RES/71/1"),
    # Two blanks are before a slash at most.
    ("resolution 70  / 291", "A/RES/70/291"),
    ("resolution 70   /291", ""),
    # The session of a numeral in small letters or with a letter too many, if one of that number is known.
    ("resolution 2625 (xxv)", "A/RES/2625 (XXV)"),
    ("resolution 2625 (XXVX)", "A/RES/2625 (XXV)"),
    ("resolution 2625 (XXVXX)", ""),
    ("resolution 2625 (IXV)", ""),
    ("resolution I514 (XV)", "A/RES/1514 (XV)"),
    ("resolution 7 I514 (XV)", ""),
    ("see I514 (XV)", ""),
    # The year in two digits, if that number is of that year.
    ("resolution 1244/99", "S/RES/1244 (1999)"),
    ("resolution 1244/98", ""),
    ("1244/99", ""),
    ("resolution 70/99", "A/RES/70/99"),
    ("resolution 2009/11", "E/RES/2009/11"),
    # Late numerals are sessions of the Economic and Social Council alone.
    ("resolution 1850 (LVI)", "E/RES/1850 (LVI)"),
    ("resolution 850 (XXIV)", ""),
    ("decision 85 (LIV)", ""),
    # A bracket that does not close has a year in it, or nothing.
    ("resolution 1373 (2001 and others", "S/RES/1373 (2001)"),
    ("resolution 1373 (1267", ""),
    ("resolution 1267 (1267 Committee", "S/RES/1267 (1999); S/RES/1267 (1999)"),
    # One letter set apart from the rest of its symbol.
    ("S /2021/240", "S/2021/240"),
    ("xS /2021/240", ""),
    ("S / of 2021", ""),
    # Digits set apart are those of a number of that year, whose first is no nought.
    ("resolution 13 73 (2001)", "S/RES/1373 (2001)"),
    ("resolution 1 16 0 (1999)", ""),
    ("resolution 01 16 0 (1998)", ""),
    ("resolution 0 1 16 0 (1998)", ""),
    # Two parts of one number are two citations.
    ("resolution 53/243 A and B", "A/RES/53/243 A; A/RES/53/243 B"),
    # A commission that the text names before it, and one that it does not name.
    ("The Commission on Human Rights met. The Commission adopted resolution 2005/80.", "E/CN.4/RES/2005/80"),
    ("The Commission adopted resolution 2005/80.", ""),
    ("Executive Board decision 2005/12", ""),
    ("Human Rights Council resolution 5 (2007)", ""),
]  # fmt: skip


@pytest.mark.parametrize(
    ("found", "kept"),
    [
        # Whole symbols go before the numbers inside them, and the longer of what starts alike before the shorter.
        ([(0, 20, "symbol"), (6, 10, "year")], [(0, 20)]),
        ([(0, 9, "year"), (4, 12, "symbol")], [(4, 12)]),
        ([(0, 5, "symbol"), (0, 9, "year")], [(0, 5)]),
        ([(0, 5, "symbol"), (0, 9, "symbol")], [(0, 5)]),
        ([(0, 5, "symbol"), (3, 9, "symbol")], [(0, 5)]),
        ([(0, 5, "plain"), (0, 9, "year")], [(0, 9)]),
        # Otherwise the first goes before what begins in it, in whatever order they are found.
        ([(4, 12, "plain"), (0, 9, "year")], [(0, 9)]),
        ([(9, 12, "plain"), (0, 9, "year")], [(0, 9), (9, 12)]),
        ([(0, 9, "year"), (4, 12, "plain"), (9, 12, "plain")], [(0, 9), (9, 12)]),
        ([], []),
    ],
)
def test_candidates_do_not_overlap(
    found: list[tuple[int, int, Form]], kept: list[tuple[int, int]]
) -> None:
    candidates = [Candidate(start, end, form, 1, "") for start, end, form in found]
    assert [(each.start, each.end) for each in merged(candidates)] == kept


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_whose_it_is(text: str, expected: str) -> None:
    assert "; ".join(str(each.target) for each in unctc.find_citations(text, "en")) == expected


def test_two_parts_have_each_their_place() -> None:
    text = "See resolution 53/243 A and B."
    spans = [each.span.of(text) for each in unctc.find_citations(text, "en")]
    assert spans == ["53/243 A", "B"]


def test_a_list_is_the_name_of_a_body_as_a_whole() -> None:
    text = "the Committee established pursuant to resolutions 1267 (1999), 1989 (2011) and 2253 (2015) acts as resolution 1373 (2001) says"
    roles = [each.role for each in unctc.find_citations(text, "en")]
    assert roles == [unctc.Role.BODY_NAME] * 3 + [unctc.Role.BASIS]
    text = "the Committee established pursuant to resolution 1267 (1999). It acts on resolutions 1373 (2001) and 1390 (2002)."
    roles = [each.role for each in unctc.find_citations(text, "en")]
    assert roles == [unctc.Role.BODY_NAME, unctc.Role.BASIS, unctc.Role.BASIS]


@pytest.mark.parametrize(
    ("start", "end", "is_other"),
    [(11, 14, True), (10, 12, True), (13, 15, True), (0, 11, False), (14, 20, False)],
)
def test_another_bodys_act_is_told_at_its_number(start: int, end: int, *, is_other: bool) -> None:
    text = "resolution 6/2 of the Conference of the States Parties"
    assert names_other_act(text, unctc.Span(start, end)) is is_other


@pytest.mark.parametrize(
    "text", ["decision 6/2 of the Human Rights Council", "see resolution 6/2 of it"]
)
def test_what_no_word_says_to_be_anothers(text: str) -> None:
    assert not names_other_act(text, unctc.Span(0, len(text)))
