"""The records of how texts state parts of years and of months, and years by where they are from the text's own."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from attrs import field, frozen

from unctc.languages.rules.fragment import Fragment
from unctc.model.due import Bound, PartOfPeriod, Unit

__all__ = [
    "NEXT_YEAR",
    "THIS_MONTH",
    "THIS_YEAR",
    "Near",
    "PartRules",
    "PartWords",
    "YearPart",
    "names_of_parts",
]


@frozen
class YearPart:
    """A part of a year, or of a month.

    Attributes:
        unit: halves, quarters or months that are counted; the year where they are not.
        number: which of them, from one on.
        part: which part, where nothing is counted.
    """

    unit: Unit
    number: int = 0
    part: PartOfPeriod | None = None


@frozen
class Near:
    """A year or a month, counted from that in which the text is written.

    Attributes:
        unit: the year or the month.
        ahead: how many are between, and one: of the next year one.
    """

    unit: Unit
    ahead: int = 0


THIS_YEAR: Final = Near(Unit.YEAR)
NEXT_YEAR: Final = Near(Unit.YEAR, 1)
THIS_MONTH: Final = Near(Unit.MONTH)


def names_of_parts(
    halves: tuple[tuple[str, ...], ...],
    quarters: tuple[tuple[str, ...], ...],
    early: tuple[str, ...],
    mid: tuple[str, ...],
    late: tuple[str, ...] = (),
) -> dict[str, YearPart]:
    """Return the parts of a year by the words for them.

    Example:
        >>> found = names_of_parts((("first half",), ("second half",)), (), ("early",), ("mid",))
        >>> found["second half"].number, found["mid"].part.value
        (2, 'mid')
    """
    counted = {
        word: YearPart(unit, number)
        for unit, each in ((Unit.HALF_YEAR, halves), (Unit.QUARTER, quarters))
        for number, words in enumerate(each, 1)
        for word in words
    }
    loose = ((PartOfPeriod.EARLY, early), (PartOfPeriod.MID, mid), (PartOfPeriod.LATE, late))
    return counted | {word: YearPart(Unit.YEAR, part=part) for part, each in loose for word in each}


@frozen(kw_only=True)
class PartWords:
    """The words for parts of years in one language, and their orders.

    Attributes:
        words: words by the names that orders call them by, as those of times; they come before these.
        parts: the parts by their words, which are ``{part}``.
        orders: how something is due in a part of a year that is stated, or of a month.
        hints: words one of which is in all of them.
        near: years and months by their words, which are ``{near}``.
        near_orders: how something is due in a year that is not stated, but is the text's own or the next.
        near_hints: words one of which is in all of them.
        sessions: sessions of the General Assembly by their words, which are ``{near_session}``, counted from the
            text's own.
        session_orders: how something is due at one of them.
    """

    words: Mapping[str, tuple[str, ...] | Fragment] = field(factory=dict)
    parts: Mapping[str, YearPart]
    orders: tuple[tuple[str, Bound], ...]
    hints: tuple[str, ...]
    near: Mapping[str, Near] = field(factory=dict)
    near_orders: tuple[tuple[str, Bound], ...] = ()
    near_hints: tuple[str, ...] = ()
    sessions: Mapping[str, int] = field(factory=dict)
    session_orders: tuple[str, ...] = ()


@frozen(kw_only=True, eq=False)
class PartRules:
    """The patterns made of these words.

    Attributes:
        parts: the parts by their words in lower case, the group ``part``.
        deadlines: how something is due in a part of a year, the group ``y``, or of a month, ``m`` or ``n``.
        hints: words one of which is in all that they match.
        near: years and months by their words in lower case, the group ``near``.
        near_deadlines: how something is due in them.
        near_hints: words one of which is in all that those match.
        sessions: sessions by their words, the group ``near``.
        near_sessions: how something is due at them.
    """

    parts: Mapping[str, YearPart]
    deadlines: tuple[tuple[re.Pattern[str], Bound], ...]
    hints: tuple[str, ...]
    near: Mapping[str, Near]
    near_deadlines: tuple[tuple[re.Pattern[str], Bound], ...]
    near_hints: tuple[str, ...]
    sessions: Mapping[str, int]
    near_sessions: tuple[re.Pattern[str], ...]
