"""Every place in a text that has the shape of a citation, whatever it turns out to be.

The scan is anchored on single characters that are rare in running text, ``(``, ``)`` and ``/``, and on
the language's head nouns; from an anchor it looks back a few characters. It is linear in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, Literal, NamedTuple

from unctc.reading.citations.lexicon import Lexicon
from unctc.reading.citations.numerals import roman
from unctc.reading.citations.printed_symbols import symbols_in

__all__ = ["Candidate", "candidates_in"]

Form = Literal["year", "session", "roman", "plain", "symbol"]


class Candidate(NamedTuple):
    """A number, or a whole symbol, that may be a citation.

    Attributes:
        start, end: the place.
        form: ``year`` for 1373 (2001), ``session`` for 70/291, ``roman`` for 1514 (XV), ``plain`` for a
            number alone, ``symbol`` for a whole symbol.
        number: the number within its year or session; 0 for symbols.
        key: the year, the session, or the symbol; empty for plain numbers.
        part: the part letter with a blank before it, or nothing.
    """

    start: int
    end: int
    form: Form
    number: int
    key: str
    part: str = ""


_BRACKET: Final = re.compile(
    r"\( {0,4}(?:((?:1 ?9|2 ?0) ?\d ?\d) {0,4}[)(]"
    r"|((?:E?S {0,2}- {0,2})?[IVXLCХІ]{1,9}) {0,4}\)"
    r"|((?:د {0,2}إ?|دإ ?ط|د ?ا ?ط?) {0,2}- {0,2}(?:\d{1,2}|[IVX]{1,7})) {0,4}\))"
)
# 733 1992): the opening bracket is lost.
_LONE_BRACKET: Final = re.compile(r"\)(?<=[ \d](?:19|20)\d\d\))")
_LONE_NUMBER: Final = re.compile(r"(?<![\d./,-])(?<!\d )(\d{2,4}) {1,2}((?:19|20)\d\d)\)$")
# Digits that a broken text layer has set apart: 1 3 7 3 (2001), 13 73 (2001).
_APART: Final = re.compile(
    r"(?<![\d.,/-])(?<!\d )\d(?: \d){1,3}$|(?<![\d.,/-])(?<!\d )\d{1,3} \d{1,3}$"
)
_RUN: Final = re.compile(r"\d{1,4}(?: {0,2}/ {0,2}\d{1,4}){1,8}(?!\d)")
_AFTER_RUN: Final = re.compile(r" ?%|/|[.,]\d|[^\W\d_]{2}|-\d")
_AFTER_RUN_LATIN: Final = re.compile(r" ?%|/|[.,]\d|[a-zA-Z]{2}|[a-z]|-\d")
_SPECIAL: Final = re.compile(r"(?<![^\W_])(E?S) {0,2}- {0,2}$")
_ARABIC_SPECIAL: Final = re.compile(r"(د ?إ ?ط|د ?إ|د ?ا ?ط|د ?ا) {0,2}- {0,2}$")
_LETTER_BEFORE: Final = re.compile(r"(?<!\d)(\d{1,4}) {0,4}$")
_DIGITS: Final = "0123456789"


def candidates_in(plain: str, lexicon: Lexicon) -> list[Candidate]:
    """Return the candidates in *plain*, in order, none overlapping another."""
    found = [
        Candidate(start, end, "symbol", 0, key) for start, end, key in symbols_in(plain, lexicon)
    ]
    found += _bracketed(plain, lexicon)
    found += _sessions(plain, lexicon)
    found += _plain_numbers(plain, lexicon)
    # At one place the symbol goes before a number inside it, and the longer form before the shorter.
    found.sort(key=lambda candidate: (candidate.start, -candidate.end))
    kept: list[Candidate] = []
    end = -1
    for candidate in found:
        if candidate.start >= end:
            kept.append(candidate)
            end = candidate.end
        elif candidate.form == "symbol" and kept[-1].form != "symbol":
            kept[-1] = candidate
            end = candidate.end
    return kept


def _bracketed(  # noqa: C901 - a case for each kind of bracket
    plain: str, lexicon: Lexicon
) -> Iterator[Candidate]:
    for match in _BRACKET.finditer(plain):
        opening = match.start()
        end = opening
        while end and plain[end - 1] == " " and opening - end < 8:
            end -= 1
        year = match[1]
        if year is not None:
            start = end
            while start and plain[start - 1] in _DIGITS and end - start < 5:
                start -= 1
            if not 0 < end - start < 5 or (
                plain[start - 1 : start] in (",", ".")
                and plain[start - 2 : start - 1] in tuple(_DIGITS)
            ):
                continue  # no number, or the end of a longer one: 1,500 (2015)
            number = plain[start:end]
            if (
                start > 1
                and plain[start - 1] == " "
                and plain[start - 2] in _DIGITS
                and end - start < 4
            ):
                apart = _APART.search(plain, max(0, end - 8), end)
                if apart and (joined := apart[0].replace(" ", "")) and len(joined) < 5:
                    yield from _apart(apart.start(), match.end(), joined, year, start, number)
                    continue
            if number[0] != "0":
                yield Candidate(
                    start,
                    match.end(),
                    "year",
                    int(number),
                    year.replace(" ", "") if len(year) > 4 else year,
                )
            continue
        session = roman(match[2] or match[3])
        if session and (
            before := lexicon.number_part_before.search(plain, max(0, opening - 16), opening)
        ):
            part = lexicon.part_letter(before["part"]) if before["part"] else ""
            closing = match.end()
            if not part and (late := lexicon.part.match(plain, closing)) and not late["last"]:
                closing, part = late.end(), lexicon.part_of(late)
            yield Candidate(before.start(), closing, "roman", int(before["number"]), session, part)
    for match in _LONE_BRACKET.finditer(plain):
        if lone := _LONE_NUMBER.search(plain, max(0, match.start() - 12), match.end()):
            yield Candidate(lone.start(), lone.end(), "year", int(lone[1]), lone[2])


def _apart(
    start: int, end: int, joined: str, year: str, plain_start: int, number: str
) -> Iterator[Candidate]:
    """Offer the digits set apart as one number where that number belongs to the year, else the last group."""
    from unctc.reading.register import is_possible

    key = year.replace(" ", "")
    if is_possible(int(joined), int(key)) and not is_possible(int(number), int(key)):
        yield Candidate(start, end, "year", int(joined), key)
    elif number[0] != "0":
        yield Candidate(plain_start, end, "year", int(number), key)


def _sessions(plain: str, lexicon: Lexicon) -> Iterator[Candidate]:
    position = plain.find("/")
    length = len(plain)
    while position >= 0:
        following = position + 1
        if not position or following >= length:
            position = plain.find("/", following)
            continue
        before, after = plain[position - 1], plain[following]
        if before in "0123456789 " and after in "0123456789 ":
            start = position
            while start and plain[start - 1] == " " and position - start < 2:
                start -= 1
            end = start
            while start and plain[start - 1] in _DIGITS and end - start < 5:
                start -= 1
            if 0 < end - start < 5 and (run := _RUN.match(plain, start)):
                yield from _from_run(plain, run, lexicon)
                following = run.end()
        position = plain.find("/", following)


def _from_run(plain: str, run: re.Match[str], lexicon: Lexicon) -> Iterator[Candidate]:
    start, end = run.span()
    before = plain[start - 1] if start else " "
    special = ""
    if before in "- " and (prefixed := _SPECIAL.search(plain, max(0, start - 8), start)):
        special, start = f"{prefixed[1]}-", prefixed.start()
    elif before in "- " and (prefixed := _ARABIC_SPECIAL.search(plain, max(0, start - 10), start)):
        special, start = "ES-" if "ط" in prefixed[1] else "S-", prefixed.start()
    elif (
        before in "/-"
        or (before.isascii() and before.isalpha())
        or (before in ".," and plain[start - 2 : start - 1].isdigit() and before == ".")
    ):
        return
    numbers = [piece.strip() for piece in run[0].split("/")]
    if len(numbers) > 2 or (
        len(numbers) == 2
        and all(len(piece) > 2 for piece in numbers)
        and not special
        and int(numbers[0]) < 1946
    ):
        if not special:
            offset = start
            for piece in run[0].split("/"):
                lead = len(piece) - len(piece.lstrip())
                if len(piece.strip()) > 2:
                    yield Candidate(
                        offset + lead, offset + lead + len(piece.strip()), "plain", int(piece), "/"
                    )
                offset += len(piece) + 1
        return
    after = _AFTER_RUN_LATIN if lexicon.rules.heads_follow else _AFTER_RUN
    if after.match(plain, end) or numbers[0][0] == "0" or numbers[1][0] == "0":
        return
    part = ""
    if found := lexicon.part.match(plain, end):
        end, part = found.end(), lexicon.part_of(found)
    yield Candidate(start, end, "session", int(numbers[1]), special + numbers[0], part)


def _plain_numbers(plain: str, lexicon: Lexicon) -> Iterator[Candidate]:
    for pattern in lexicon.plain_patterns:
        for match in pattern.finditer(plain):
            start, end = match.span(1)
            yield from _plain_run(plain, start, end, lexicon)


def _plain_run(plain: str, start: int, end: int, lexicon: Lexicon) -> Iterator[Candidate]:
    """Offer the plain number, or run of numbers, at that place and those that continue its list."""
    for _ in range(64):
        offset = start
        for piece in plain[start:end].split("/"):
            digits = piece.strip()
            lead = len(piece) - len(piece.lstrip())
            if digits[0] != "0":
                yield Candidate(
                    offset + lead, offset + lead + len(digits), "plain", int(digits), ""
                )
            offset += len(piece) + 1
        if not (gap := lexicon.separator.match(plain, end)) or gap.end() == end:
            return
        if not (following := lexicon.plain_number.match(plain, gap.end())):
            return
        start, end = following.span()
