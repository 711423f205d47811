"""Numbers alone that a head noun or a committee's name calls resolutions: resolution 1373, 1540 Committee."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from unctc.extraction.citations.candidates import Candidate
from unctc.extraction.citations.compiled_rules import CompiledRules
from unctc.languages.rules.punctuation import COMMAS, one_of
from unctc.late_patterns import late_pattern
from unctc.registers.assembly import session_of_number
from unctc.registers.resolutions import is_possible, year_of

__all__ = ["bare_in"]

_LONGEST_LIST: Final = 64
_LOOK_BACK: Final = 90
_YEAR_DIGITS: Final = 4
_YEAR: Final = late_pattern(r"(?:19|20)\d\d")
_NO_WORD: Final = late_pattern(r" ?(?:$|[^\w ])")
_CLOSED_YEAR: Final = late_pattern(r"\(\d{4}\)")
_NUMBER_AND_GAP: Final = late_pattern(r"(?<![\d.,/-])(?!(?:19|20)\d\d\D)([1-9]\d{2,3})(\D{1,12})$")
_LONGEST_GAP: Final = 16
_COMMA: Final = late_pattern(f" ?{one_of(COMMAS)} ?")
_DIGIT: Final = late_pattern("[0-9]")
_DIGITS: Final = late_pattern("[0-9]+")
_SHORTEST: Final = 3


def bare_in(
    plain: str,
    bracketed: Sequence[Candidate],
    slashed: Sequence[Candidate],
    symbols: Sequence[Candidate],
    compiled: CompiledRules,
) -> Iterator[Candidate]:
    """Yield the numbers in *plain* without a year where one may be left out.

    Args:
        plain: the text.
        bracketed: the numbers with a year in it; numbers alone may go on their list, and those before one
            may share its year.
        slashed: the numbers with a session in it.
        symbols: the symbols in it; numbers alone may go on a list of the Council's resolutions.
        compiled: the language.
    """
    places = compiled.alone.literals.places_in(plain)
    for match in (
        *_behind_nouns(plain, bracketed, slashed, places, compiled),
        *_before_nouns(plain, bracketed, slashed, places, compiled),
        *_behind_symbols(plain, symbols, compiled),
    ):
        yield from _list_from(plain, *match.span(1), compiled)


def _behind_nouns(
    plain: str,
    bracketed: Sequence[Candidate],
    slashed: Sequence[Candidate],
    places: dict[str, list[int]],
    compiled: CompiledRules,
) -> Iterator[re.Match[str]]:
    """Yield the first numbers after head nouns, committees' names and lists of numbers with years."""
    # A number with a year or a session directly behind the noun needs no second look.
    starts = {candidate.start for candidate in bracketed}
    starts.update(each.start for each in slashed if len(each.key) < _YEAR_DIGITS)
    for literal, pattern in compiled.alone.leads if places else ():
        length = len(literal)
        for place in places.get(literal, ()):
            end = place + length
            if end + 1 in starts or end + 2 in starts:
                continue
            # Nor behind the two letters with which the noun goes on.
            if end + 3 in starts and plain[end : end + 2].isalpha():
                continue
            if match := pattern.match(plain, place):
                yield match
    following = [candidate.start for candidate in bracketed[1:]]
    for candidate, start in zip(bracketed, [*following, -1], strict=False):
        end = candidate.end
        if end <= start and plain[end:start] in compiled.rules.typical_gaps:
            continue
        if _CLOSED_YEAR.match(plain, max(0, end - _YEAR_DIGITS - 2)) and (
            match := compiled.alone.going_on.match(plain, end)
        ):
            yield match


def _behind_symbols(
    plain: str, symbols: Sequence[Candidate], compiled: CompiledRules
) -> Iterator[re.Match[str]]:
    """Yield the first numbers that go on a list of symbols: S/RES/1373, 1624 and 2178.

    A year does not, nor does what counts something: S/RES/1373, 2001; S/RES/2178 and 640 police officers.
    """
    for symbol in symbols:
        if symbol.key.startswith("S/RES/"):
            match = compiled.alone.going_on.match(plain, symbol.end)
            if match is None or _YEAR.fullmatch(match[1]):
                continue
            end = match.end(1)
            if _NO_WORD.match(plain, end) or compiled.alone.separator.match(plain, end):
                yield match


def _before_nouns(
    plain: str,
    bracketed: Sequence[Candidate],
    slashed: Sequence[Candidate],
    places: dict[str, list[int]],
    compiled: CompiledRules,
) -> Iterator[re.Match[str]]:
    """Yield the first numbers of the lists before committees' names and before numbers with years."""
    # Nor does one directly before it.
    ends = {candidate.end for candidate in bracketed}
    ends.update(each.end for each in slashed if len(each.key) < _YEAR_DIGITS)
    for literal, anchor, before in compiled.alone.follows if places else ():
        for place in places.get(literal, ()):
            if place in ends or place - 1 in ends or not anchor.match(plain, place):
                continue
            lowest = max(0, place - _LOOK_BACK)
            if _DIGIT.search(plain, lowest, place) and (
                match := before.search(plain, lowest, place)
            ):
                yield _first_of_list(plain, match, compiled)
    if compiled.alone.shared is None:
        for match in _sharing_years(plain, bracketed, tuple(compiled.rules.typical_gaps)):
            yield _first_of_list(plain, match, compiled)
    else:
        floor = 0
        for candidate in bracketed:
            start = candidate.start
            lowest, floor = max(floor, start - _LOOK_BACK), candidate.end
            # Most are the first of their list, or have only its separator before them.
            if start - lowest < _SHORTEST:
                continue
            if _DIGIT.search(plain, lowest, start) and (
                match := compiled.alone.shared.search(plain, lowest, start)
            ):
                yield _first_of_list(plain, match, compiled)


def _sharing_years(
    plain: str, bracketed: Sequence[Candidate], gaps: tuple[str, ...]
) -> Iterator[re.Match[str]]:
    """Yield 425 of "UNIFIL, 425 and 426 (1978)": no noun is near, but the register has it in that very year."""
    for candidate in bracketed:
        start = candidate.start
        if candidate.form != "year" or not plain.endswith(gaps, 0, start):
            continue
        # "Of 22 December 2008, 2023 (2011)": a year before a number is no resolution.
        match = _NUMBER_AND_GAP.search(plain, max(0, start - _LONGEST_GAP), start)
        if match and match[2] in gaps and year_of(int(match[1])) == int(candidate.key):
            yield match


def _first_of_list(plain: str, match: re.Match[str], compiled: CompiledRules) -> re.Match[str]:
    """Return the first number of the list that ends with *match*."""
    for _ in range(_LONGEST_LIST):
        start = match.start(1)
        before = compiled.alone.listed.search(plain, max(0, start - _LOOK_BACK), start)
        if before is None or _is_year_of_clause(plain, before, start, compiled):
            break
        match = before
    return match


def _is_year_of_clause(
    plain: str, match: re.Match[str], following: int, compiled: CompiledRules
) -> bool:
    """Whether the number is a year of "In 2011 and 2012, the 1540 Committee", not one of a list."""
    if "," not in plain[match.end(1) : following]:
        return False
    year: re.Match[str] | None = match
    for _ in range(_LONGEST_LIST):
        if year is None or not _YEAR.fullmatch(year[1]):
            break
        start = year.start(1)
        if compiled.alone.clause_year.search(plain, max(0, start - 30), start):
            return True
        year = compiled.alone.listed.search(plain, max(0, start - _LOOK_BACK), start)
    return False


def _list_from(plain: str, start: int, end: int, compiled: CompiledRules) -> Iterator[Candidate]:
    """Yield the number, or run of numbers, at that place and those that go on its list.

    None where the list turns out to count something: 第16和18段.
    """
    spans = [(start, end)]
    for _ in range(_LONGEST_LIST):
        gap = compiled.alone.separator.match(plain, end)
        following = compiled.alone.number.match(plain, gap.end()) if gap else None
        if gap is None or following is None:
            if described := _described_after(plain, spans, compiled):
                start, end = described
                spans.append(described)
                continue
            if gap is not None and compiled.counts_after(plain, end):
                spans.clear()
            break
        if not _may_be_run(plain, start, end, gap.end()):
            yield from _with_year(plain, spans, following.end(), compiled)
            return
        start, end = following.span()
        spans.append((start, end))
    if _are_of_years(plain, spans, compiled):
        for number, year in zip(spans[::2], spans[1::2], strict=True):
            yield _of_year(plain, number, year)
        return
    for start, end in spans:
        yield from _run(plain, start, end, compiled)


def _described_after(
    plain: str, spans: list[tuple[int, int]], compiled: CompiledRules
) -> tuple[int, int] | None:
    """Return where the next number of a list is after what the last one is about: 1325 on women and 2250 on youth."""
    found = compiled.alone.described.match(plain, spans[-1][1])
    if found is None:
        return None
    another = plain.endswith(compiled.rules.item_articles, 0, found.start(1))
    return found.span(1) if another or compiled.has_many(plain, *spans[0]) else None


def _may_be_run(plain: str, start: int, end: int, following: int) -> bool:
    """Whether what a hyphen joins to a number may be the last of a run: 2331-2335; not 1990-2010, which are years."""
    if plain[end:following] != "-":
        return True
    first, last = plain[start:end], _DIGITS.match(plain, following)
    if last is None or not first.isdigit():
        return False
    years = _YEAR.fullmatch(first) and _YEAR.fullmatch(last[0])
    return not years and 0 < int(last[0]) - int(first) <= _LONGEST_LIST


def _are_of_years(plain: str, spans: list[tuple[int, int]], compiled: CompiledRules) -> bool:
    """Whether every other number of a list is the year of the one before it: resolution 1373, 2001."""
    if not spans or len(spans) % 2:
        return False
    for (start, end), year in zip(spans[::2], spans[1::2], strict=True):
        number, printed = plain[start:end], plain[slice(*year)]
        if not _is_of_year(number, printed) or not _COMMA.fullmatch(plain[end : year[0]]):
            return False
    # "Resolutions 1989, 2011" are two of them.
    return len(spans) > 2 or not compiled.is_plural_before(plain, spans[0][0])


def _of_year(plain: str, number: tuple[int, int], year: tuple[int, int]) -> Candidate:
    return Candidate(number[0], year[1], "year", int(plain[slice(*number)]), plain[slice(*year)])


def _with_year(
    plain: str, spans: list[tuple[int, int]], last: int, compiled: CompiledRules
) -> Iterator[Candidate]:
    """Yield the one number of *spans* with its year behind a hyphen, where the Council is named: UNSCR 1373-2001."""
    start, end = spans[0]
    alone = len(spans) == 1 and _is_of_year(plain[start:end], plain[end + 1 : last])
    if alone and compiled.names_council(plain, start, last):
        yield _of_year(plain, spans[0], (end + 1, last))


def _is_of_year(number: str, year: str) -> bool:
    """Whether the second of two printed numbers is the year of the first."""
    years = number.isdigit() and _YEAR.fullmatch(year) is not None
    return years and is_possible(int(number), int(year))


def _run(plain: str, start: int, end: int, compiled: CompiledRules) -> Iterator[Candidate]:
    """Yield 1267, 1989 and 2253 of 1267/1989/2253; but 1373/2001 is a number with its year.

    And 385/2011 is neither, unless a committee or a noun in the plural is beside it: other bodies, too,
    put the year behind a slash.
    """
    pieces = plain[start:end].split("/")
    numbers = [int(piece) for piece in pieces]
    if len(numbers) == 2 and numbers[1] > 1945 and is_possible(numbers[0], numbers[1]):
        yield Candidate(start, end, "year", numbers[0], str(numbers[1]))
        return
    if len(numbers) == 2 and session_of_number(numbers[0], numbers[1]):
        # 1514/1960 is the Assembly's.
        yield Candidate(start, end, "year", numbers[0], str(numbers[1]))
        return
    if len(numbers) == 2 and 1945 < numbers[1] < 2100 and not compiled.has_many(plain, start, end):
        return
    for piece, number in zip(pieces, numbers, strict=True):
        lead = len(piece) - len(piece.lstrip())
        if number and piece[lead] != "0":
            begin = start + lead
            yield Candidate(begin, begin + len(piece.strip()), "plain", number, "")
        start += len(piece) + 1
