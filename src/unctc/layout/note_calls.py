"""Where a text without layout may call a note: a number at a word, behind its punctuation, or beside it.

A raised mark is none in plain text. A program that takes a text out of a page sets it right behind the word, or a space
away, so that it looks like any number; what calls a note is known by the note, and by there being nothing else that could.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import IntEnum
from functools import cache
from typing import Final

from attrs import frozen

from unctc.languages.registry import rules_for
from unctc.languages.rules.punctuation import (
    CLOSERS,
    COLONS,
    COMMAS,
    SEMICOLONS,
    SENTENCE_ENDS,
)
from unctc.languages.rules.script import CENTURY
from unctc.languages.rules.structure import StructureRules
from unctc.late_patterns import late_pattern
from unctc.model.languages import Language
from unctc.model.locations import Span

__all__ = [
    "RAISED",
    "CallForm",
    "PossibleCall",
    "call_among",
    "is_of_day",
    "mark_of",
    "possible_calls",
]

RAISED: Final = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_DIGITS: Final = str.maketrans(RAISED, "0123456789")
_NUMBER: Final = late_pattern(
    rf"(?P<raised>[{RAISED}]{{1,3}})|(?P<stars>\*{{1,3}})|[(（](?P<bracketed>\d{{1,3}})[)）]|(?P<digits>\d+)"
)
_YEAR: Final = late_pattern(rf"{CENTURY}\d\d")
# What the month of a day can begin with: 2 April, 2 de abril. A line may end between the two, no paragraph.
_MONTH: Final = late_pattern(
    r"(?:[^\S\n]+|[^\S\n]*\n[^\S\n]*)(?:de\s+)?(?P<word>[^\W\d_]+)(?![.．、])"
)
_YEAR_BEHIND: Final = late_pattern(rf"\s?[(（]{CENTURY}\d\d[)）]")
_LONGEST: Final = 3
_LONGEST_WORD: Final = 40
_PUNCTUATION: Final = frozenset(f"{COMMAS}{SEMICOLONS}{COLONS}{SENTENCE_ENDS}{CLOSERS}")
_CLOSED: Final = frozenset(CLOSERS) - {"'", "’"}
_ENDED: Final = frozenset(f"{SENTENCE_ENDS}{COMMAS}{SEMICOLONS}")
_LINE_ENDS: Final = ("", "\r", "\n", "\f")
_CLOSES: Final = frozenset((*_PUNCTUATION, *_LINE_ENDS))
"""What no space is before."""
_GOES_ON: Final = frozenset("/(*-")


class CallForm(IntEnum):
    """How a number is set that may call a note, the surest first."""

    GLUED = 1
    APART = 2
    LOOSE = 3


@frozen
class PossibleCall:
    """A number that may call a note.

    Attributes:
        mark: the mark of the note, in plain digits or stars.
        span: where the number is in the source, with the space before it where nothing but punctuation follows.
        form: how it is set.
        bracketed: whether it is in brackets.
    """

    mark: str
    span: Span
    form: CallForm
    bracketed: bool = False


def mark_of(printed: str) -> str:
    """Return the mark that is printed, raised or in brackets, in plain digits or stars.

    Example:
        >>> mark_of("¹²"), mark_of("(3)"), mark_of("*")
        ('12', '3', '*')
    """
    return printed.strip("[]()（）").translate(_DIGITS)


def possible_calls(raw: str, start: int, end: int, rules: StructureRules) -> Iterator[PossibleCall]:
    """Yield what may call a note from *start* to *end*, in order.

    Example:
        >>> from unctc.languages.registry import rules_for
        >>> text = "On 2 May 2020 the Assembly,1 by the Agenda for 20302 and the Agreement 3 of Paris saw lamps."
        >>> [
        ...     (each.mark, each.form.name)
        ...     for each in possible_calls(text, 0, len(text), rules_for("en").structure)
        ... ]
        [('1', 'GLUED'), ('2', 'LOOSE'), ('3', 'LOOSE')]
    """
    for match in _NUMBER.finditer(raw, start, end):
        first, last = match.span()
        if match["raised"]:
            yield PossibleCall(mark_of(match[0]), Span(first, last), CallForm.GLUED)
            continue
        if first == 0 or not _can_follow(raw, last) or _is_counted(raw, first, last, rules):
            continue
        digits = match["digits"] or ""
        if len(digits) > _LONGEST:
            year = _YEAR.match(digits)
            mark = digits[year.end() :] if year else ""
            if 0 < len(mark) <= _LONGEST and not mark.startswith("0"):
                yield PossibleCall(mark, Span(last - len(mark), last), CallForm.LOOSE)
            continue
        form = _form(raw, first)
        if form is None and match["bracketed"] and raw[first - 1].isdigit():
            form = CallForm.LOOSE
        if form is None or (digits and _is_other(raw, last, rules.language)):
            continue
        ended = raw[last : last + 1] in tuple(SENTENCE_ENDS)
        if ended and form is CallForm.GLUED and not raw[first - 1].islower():
            continue  # G20.
        if ended and form is not CallForm.GLUED and raw[last + 1 : last + 2] not in _LINE_ENDS:
            continue  # the number of a paragraph
        joined = raw[first - 1] in " \xa0" and raw[last : last + 1] in _CLOSES
        bracketed = match["bracketed"] is not None
        yield PossibleCall(mark_of(match[0]), Span(first - joined, last), form, bracketed)


def call_among(
    calls: Sequence[PossibleCall], *, bracketed: bool, sure: bool
) -> PossibleCall | None:
    """Return which of *calls*, all with the mark of one note, calls it: the last glued one, or the only one there is.

    Args:
        calls: in order.
        bracketed: whether the mark of the note is in brackets.
        sure: whether the note is one beyond doubt, so that something must call it.
    """
    plain = [each for each in calls if not each.bracketed]
    calls = calls if bracketed else plain or (calls if sure else plain)
    for form in CallForm:
        found = [each for each in calls if each.form is form]
        if found and (form is CallForm.GLUED or (sure and len(found) == 1)):
            return found[-1]
        if found:
            return None
    return None


def _is_other(text: str, end: int, language: Language) -> bool:
    """Whether the number that ends at *end* is that of a day, or of a resolution: 2 April, 1 (1946)."""
    return is_of_day(text, end, language) or _YEAR_BEHIND.match(text, end) is not None


def is_of_day(text: str, end: int, language: Language) -> bool:
    """Whether the number that ends at *end* is that of a day: 2 April."""
    month = _MONTH.match(text, end)
    return month is not None and month["word"].lower() in _months(language)


@cache
def _months(language: Language) -> frozenset[str]:
    """Return the first words of the names of months, in small letters."""
    names = (name for names in rules_for(language).words.months for name in names)
    return frozenset(re.split(r"[\s/]", name.lower())[0] for name in names)


def _is_counted(raw: str, first: int, last: int, rules: StructureRules) -> bool:
    """Whether what is before a number, or behind it, says what it counts."""
    counted = rules.counted
    return counted.match(raw, first) is not None or counted.match(raw, last) is not None


def _can_follow(raw: str, end: int) -> bool:
    """Whether a mark can end at *end*: no word, no decimals, no symbol goes on there."""
    after, beyond = raw[end : end + 1], raw[end + 1 : end + 2]
    if after in _GOES_ON or after.isalnum() or after == "_":
        return not after
    if after in (".", ","):
        return not beyond.isalnum()
    return True


def _form(raw: str, at: int) -> CallForm | None:
    """Return how the number at *at* is set behind what is before it; ``None`` for one that calls nothing."""
    before, earlier = raw[at - 1], raw[max(0, at - 2) : at - 1]
    if before == "." and "/" in raw[max(0, at - _LONGEST_WORD) : at].rsplit(None, 1)[-1]:
        return None  # the number of an addendum
    if (
        before.isalpha()
        or (before in _PUNCTUATION and earlier.isalpha())
        or (before in _ENDED and earlier in _CLOSED)
        or (before in _ENDED and _YEAR.fullmatch(raw[max(0, at - 5) : at - 1]))
        or (before in _CLOSED and earlier.isdigit())
    ):
        return CallForm.GLUED
    if before in " \xa0":
        if earlier in _PUNCTUATION and raw[max(0, at - 3) : at - 2].isalnum():
            return CallForm.APART
        return CallForm.LOOSE if earlier.isalnum() or earlier in _CLOSED else None
    return CallForm.LOOSE if before in _ENDED and earlier.isdigit() else None
