"""Numbers of a session or year: 70/291, 57/270 B, S-24/2, ES-10/15, 2018/18."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from unctc.extraction.citations.candidates import Candidate
from unctc.extraction.citations.compiled_rules import CompiledRules
from unctc.extraction.citations.session_notation import special_session_before
from unctc.late_patterns import late_pattern
from unctc.registers.resolutions import is_possible

__all__ = ["slashed_in"]

_RUN: Final = late_pattern(r"\d{1,4}(?: {0,2}/ {0,2}\d{1,4}){1,8}(?!\d)")
# What shows, directly after the run, that it is a share, a date or part of something longer.
_AFTER: Final = late_pattern(r" ?%|/|[.,-](?!\d{1,4}/\d)\d|[^\W\d_]{2}|[º°ª]")
_AFTER_UNSPACED: Final = late_pattern(r" ?%|/|[.,-](?!\d{1,4}/\d)\d|[a-zA-Z]{2}|[a-z]")
# 72/1-72/3: the first of a run of one session.
_RUN_TO: Final = late_pattern(r"(?:(?<![\dA-Za-z/.-])|(?<=/RES/|/DEC/))(?P<key>\d{1,4})/\d{1,4}-$")
_DIGITS: Final = "0123456789"
_MOST_DIGITS: Final = 4
_FIRST_YEAR: Final = 1946
_YEARS: Final = range(_FIRST_YEAR, _FIRST_YEAR + 100)
_FIRST_BEYOND_SESSIONS: Final = 200
_LONGEST_FIRST: Final = 12


def slashed_in(plain: str, compiled: CompiledRules) -> Iterator[Candidate]:
    """Yield the pairs of numbers in *plain* that may be a session or year and a number."""
    position = plain.find("/", 1)
    last = len(plain) - 1
    while 0 < position < last:
        following = position + 1
        if plain[position - 1] in "0123456789 " and plain[following] in "0123456789 ":
            run = _run_around(plain, position)
            if run is not None:
                found = _from_run(plain, run, compiled)
                if found is not None:
                    yield found
                    yield from _more_parts(plain, found, compiled)
                following = run.end()
        position = plain.find("/", following)


def _more_parts(plain: str, first: Candidate, compiled: CompiledRules) -> Iterator[Candidate]:
    """Yield the other parts of a list of more than two: D and H of 37/69 A, D and H."""
    if not first.part or "-" in first.part:
        return
    end, others = first.end, 1 if first.middle else 0
    while found := compiled.parts.following.match(plain, end) or (
        compiled.parts.last.match(plain, end) if others else None
    ):
        others += 1
        end = found.end()
        part = compiled.parts.letter(found["part"])
        yield first._replace(start=found.start("part"), end=end, part=part, middle=0, tail=0)


def _run_around(plain: str, slash: int) -> re.Match[str] | None:
    start = slash
    while start and plain[start - 1] == " " and slash - start < 2:
        start -= 1
    end = start
    while start and plain[start - 1] in _DIGITS and end - start <= _MOST_DIGITS:
        start -= 1
    return _RUN.match(plain, start) if 0 < end - start <= _MOST_DIGITS else None


def _from_run(plain: str, run: re.Match[str], compiled: CompiledRules) -> Candidate | None:
    start, end = run.span()
    numbers = [piece.strip() for piece in run[0].split("/")]
    special, start = special_session_before(plain, start)
    if len(numbers) > 2 or numbers[0][0] == "0":
        return None
    if not special and not _stands_free(plain, start, numbers[0]):
        return None
    if not special and (year := _short_year(plain, start, numbers, compiled)):
        return Candidate(start, end, "year", int(numbers[0]), year)
    # 1267/1989 is two numbers, 2018/118 a year and a number.
    two = not special and min(map(len, numbers)) > 2 and int(numbers[0]) < _FIRST_YEAR
    if two or numbers[1][0] == "0":
        return None
    after = _AFTER_UNSPACED if compiled.rules.heads_follow else _AFTER
    if after.match(plain, end):
        return None
    part = ""
    middle = tail = 0
    if found := compiled.parts.after.match(plain, end):
        end, part = found.end(), compiled.parts.of(found)
        if found["both"]:
            middle, tail = found.end("first"), len(found["last"])
    key = special + numbers[0]
    return Candidate(start, end, "session", int(numbers[1]), key, part, middle, tail)


def _short_year(plain: str, start: int, numbers: list[str], compiled: CompiledRules) -> str | None:
    """Return the year of 1244/99, resolution and year in two digits, if the register and a noun confirm it."""
    number = int(numbers[0])
    # 2009/11 is the eleventh resolution of 2009.
    if len(numbers[1]) != 2 or number < _FIRST_BEYOND_SESSIONS or number in _YEARS:
        return None
    year = next((each for each in _YEARS if each % 100 == int(numbers[1])), 0)
    possible = is_possible(number, year) and compiled.leads_to(plain, start)
    return str(year) if possible else None


def _stands_free(plain: str, start: int, key: str) -> bool:
    """Whether the number is not the end of a word, an address, a decimal or a range of anything but its own kind."""
    before = plain[start - 1] if start else " "
    if before == "-":
        first = _RUN_TO.search(plain, max(0, start - _LONGEST_FIRST), start)
        return first is not None and first["key"] == key
    if before in "/_" or (before.isascii() and before.isalpha()):
        return False
    return not (before == "." and start > 1 and plain[start - 2] in _DIGITS)
