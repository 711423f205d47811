"""Numbers with something in brackets after them: 1373 (2001), 1514 (XV), 2200 A (XXI)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from unctc.extraction.citations.candidates import Candidate
from unctc.extraction.citations.compiled_rules import CompiledRules
from unctc.extraction.citations.pattern_fragments import for_verbose
from unctc.extraction.citations.session_notation import (
    NUMBER_SUFFIXES,
    ROMAN_SESSION,
    SCRIPT_SESSION,
    session_of,
)
from unctc.languages.rules.punctuation import COMMAS, SEMICOLONS, one_of
from unctc.late_patterns import late_pattern
from unctc.registers.assembly import session_has, session_of_number
from unctc.registers.resolutions import is_possible

__all__ = ["bracketed_in"]

# What may follow a year whose bracket is not closed.
_AFTER_UNCLOSED: Final = one_of(" .", NUMBER_SUFFIXES, COMMAS, SEMICOLONS)
_BRACKET: Final = late_pattern(
    rf"""
    # 1373 (2001), 1373(2001): four digits, as nearly all are; 1,500 (2015) is none.
    \( (?: (?<=(?<![\d.,'’/])[1-9]\d{{3}}\ \() | (?<=(?<![\d.,'’/])[1-9]\d{{3}}\() )
    (?P<typical>[12]\d{{3}}) \)
    # https://undocs.org/S/RES/1373(2001): part of a whole symbol.
    | \( (?<=/[1-9]\d{{3}}\() (?P<symbol>[12]\d{{3}}) \)
    |
    \( [ ]{{0,4}}
    (?:
        (?P<year>[12][ ]?\d[ ]?\d[ ]?\d) [ ]{{0,4}}
        # (1325 (2000) opens a list; only 2020( is a year with its bracket turned around.
        # What closes after words has not lost its bracket: of June 2011 (2011 Agreement).
        (?: \) | \( (?!\ ?[12]\d{{3}}\ ?\)) | (?!\ [^\W\d][^()]{{1,40}}\)) (?={_AFTER_UNCLOSED}|$) )
        | (?P<roman>{for_verbose(ROMAN_SESSION)}) [ ]{{0,4}} \)
        # xv in small letters, XVID for XVII.
        | (?P<garbled>[XVILxvilD1|]{{1,8}}) [ ]{{0,4}} (?: \) | (?=[ ,;]) )
        | (?P<script>{for_verbose(SCRIPT_SESSION)}) [ ]{{0,4}} [)(]
    )
    """,
    re.VERBOSE,
)
# 733 1992): the opening bracket is lost.
_LONE_BRACKET: Final = late_pattern(r"\)(?<=[ \d](?:19|20)\d\d\))")
_LONE_NUMBER: Final = late_pattern(r"(?<![\d./,-])(?<!\d )(\d{2,4}) {1,2}((?:19|20)\d\d)\)$")
# Digits that a broken text layer has set apart, 1 3 7 3 (2001) or 13 73 (2001); and the thousands of
# an amount, which look alike.
_APART: Final = late_pattern(
    r"(?<![\d.,/-])(?<!\d )(?:\d(?: \d){1,3}|\d{1,3} \d{1,3}|\d{1,2} \d{1,2} \d{1,2})$"
)
# !86 (1964), I373 (2001): what a scanner's eye takes for a one or a nought.
_MISREAD: Final = late_pattern(r"(?<![\w.,/-])(?=[\d ]*[!Il|O])[\d!Il|O]{3,4}$")
_MISREAD_LETTERS: Final = tuple("!Il|O")
_DIGIT_OF: Final = str.maketrans("!Il|O", "11110")
_THOUSANDS: Final = late_pattern(r"\d{1,3} \d{3}")
_FIRST_GARBLED: Final = 100
_DIGITS: Final = "0123456789"
_MOST_DIGITS: Final = 4
# 1267 (1267 Committee): another number in brackets is no year.
_CENTURIES: Final = ("19", "20")


def bracketed_in(plain: str, compiled: CompiledRules) -> Iterator[Candidate]:
    """Yield the numbers in *plain* that have a year or a session in brackets after them."""
    for match in _BRACKET.finditer(plain):
        start, end = match.span()
        typical, year = match["typical"], match["year"]
        if typical:
            number = start - (5 if plain[start - 1] == " " else 4)
            digits = plain[number : number + _MOST_DIGITS]
            # Nearly all candidates are made here: its own constructor would take as long as all the rest.
            yield tuple.__new__(Candidate, (number, end, "year", int(digits), typical, "", 0, 0))
            continue
        if match["symbol"]:
            continue
        found = (
            _with_year(plain, start, end, year, compiled)
            if year
            else _with_session(plain, match, compiled)
        )
        if found is not None:
            yield found
    for match in _LONE_BRACKET.finditer(plain):
        if lone := _LONE_NUMBER.search(plain, max(0, match.start() - 12), match.end()):
            yield Candidate(lone.start(), lone.end(), "year", int(lone[1]), lone[2])


def _with_year(
    plain: str, opening: int, closing: int, year: str, compiled: CompiledRules
) -> Candidate | None:
    end = opening
    while end and plain[end - 1] == " " and opening - end < 8:
        end -= 1
    start = end
    while start and plain[start - 1] in _DIGITS and end - start <= _MOST_DIGITS:
        start -= 1
    if misread := _misread(plain, end, closing, year, compiled):
        return misread
    if not 0 < end - start <= _MOST_DIGITS:
        return None
    if plain[start] == "0":
        return _zero_apart(plain, end, closing, year, compiled)
    if len(year) > _MOST_DIGITS:
        year = year.replace(" ", "")
    before = plain[start - 1] if start else ""
    if before == " " and start > 1 and plain[start - 2] in _DIGITS and end - start < _MOST_DIGITS:
        return _apart(plain, start, end, closing, year, compiled)
    # 1,500 (2015) is an amount, .../2370(2017) the end of an address; 1267 (1267 Committee) has no year.
    amount = before and before in ",.'’/" and _is_amount(plain, start, end, before)
    unclosed = plain[closing - 1] not in ")(" and year[:2] not in _CENTURIES
    if amount or unclosed:
        return None
    return Candidate(start, closing, "year", int(plain[start:end]), year)


def _misread(
    plain: str, end: int, closing: int, year: str, compiled: CompiledRules
) -> Candidate | None:
    """Return the number of which a digit was read as a letter, if its year and the noun before it confirm it."""
    if plain[end - 1 : end].isdigit() and plain[max(0, end - 4) : end].strip().isdigit():
        return None
    match = _MISREAD.search(plain, max(0, end - 5), end)
    number = int(match[0].translate(_DIGIT_OF)) if match else 0
    if match is None or not is_possible(number, int(year.replace(" ", ""))):
        return None
    confirmed = compiled.leads_to(plain, match.start())
    return Candidate(match.start(), closing, "year", number, year) if confirmed else None


def _zero_apart(
    plain: str, end: int, closing: int, year: str, compiled: CompiledRules
) -> Candidate | None:
    """Return the number of 1 16 0 (1998), of whose digits set apart the last group starts with a nought."""
    match = _APART.search(plain, max(0, end - 8), end)
    joined = match[0].replace(" ", "") if match else "0"
    year = year.replace(" ", "")
    if match is None or joined[0] == "0" or not is_possible(int(joined), int(year)):
        return None
    confirmed = compiled.leads_to(plain, match.start())
    return Candidate(match.start(), closing, "year", int(joined), year) if confirmed else None


def _is_amount(plain: str, start: int, end: int, before: str) -> bool:
    if before == "/":
        return True
    return end - start == 3 and start > 1 and plain[start - 2] in _DIGITS


def _apart(
    plain: str, start: int, end: int, closing: int, year: str, compiled: CompiledRules
) -> Candidate | None:
    """Take digits set apart for one number where that number belongs to the year, else the last group."""
    number = int(plain[start:end])
    match = _APART.search(plain, max(0, end - 8), end)
    if match is None or is_possible(number, int(year)):
        return Candidate(start, closing, "year", number, year)
    joined = match[0].replace(" ", "")
    amount = _THOUSANDS.fullmatch(match[0]) is not None
    if len(joined) <= _MOST_DIGITS and joined[0] != "0" and is_possible(int(joined), int(year)):
        begin = match.start()
        if not amount or compiled.leads_to(plain, begin):
            return Candidate(begin, closing, "year", int(joined), year)
    return None if amount else Candidate(start, closing, "year", number, year)


def _with_session(plain: str, match: re.Match[str], compiled: CompiledRules) -> Candidate | None:
    opening, closing = match.span()
    before = compiled.parts.with_number.search(plain, max(0, opening - 20), opening)
    if before is None or plain[before.start() - 1 : before.start()] in _MISREAD_LETTERS:
        return _misread_with_session(plain, match, compiled)
    if match["garbled"]:
        session = _session_of_garbled(match["garbled"], int(before["number"]))
    else:
        session = session_of(match["roman"] or match["script"])
        if session is None and match["roman"]:
            session = _session_of_garbled(match["roman"], int(before["number"]))
    if session is None:
        return None
    part = compiled.parts.letter(before["part"]) if before["part"] else ""
    if not part and (late := compiled.parts.after.match(plain, closing)) and not late["last"]:
        closing, part = late.end(), compiled.parts.of(late)
    return Candidate(before.start(), closing, "roman", int(before["number"]), session, part)


def _misread_with_session(
    plain: str, match: re.Match[str], compiled: CompiledRules
) -> Candidate | None:
    """Return the number of I514 (XV), if its session and the noun before it confirm it."""
    end = match.start()
    while end and plain[end - 1] == " ":
        end -= 1
    digits = _MISREAD.search(plain, max(0, end - 5), end)
    number = int(digits[0].translate(_DIGIT_OF)) if digits else 0
    session = session_of(match["roman"]) if match["roman"] else None
    if digits is None or session is None or not session_has(number, session):
        return None
    confirmed = compiled.leads_to(plain, digits.start())
    return Candidate(digits.start(), match.end(), "roman", number, session) if confirmed else None


def _session_of_garbled(printed: str, number: int) -> str | None:
    """Return the session of a numeral that is in small letters or damaged, if the register confirms it.

    Subparagraphs are numbered so, too; but they are of low numbers.
    """
    if number < _FIRST_GARBLED:
        return None
    upper = printed.upper()
    if session_of(upper) and session_has(number, upper):
        return upper
    session = session_of_number(number)
    if session is None or upper[:1] != session[:1] or not printed.isupper():
        return None
    return session if abs(len(printed) - len(session)) <= 1 else None
