"""When something is due: days, times after an event, recurrences, and words without a number."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence

from attrs import frozen

from unctc.extraction.search_windows import windows
from unctc.languages.rules.duties import DutyRules
from unctc.model.locations import Span
from unctc.model.mandates import Rhythm
from unctc.model.periods import Due, DueDate, Recurrence, Within

__all__ = ["StatedDue", "StatedRhythm", "find_dues", "find_impossible_days", "find_rhythms"]

_QUARTER = 3
# How far back the day before on a list may begin.
_LISTED_DAY = 24
# How far before and after the start of a telling word a statement of time may reach.
_AROUND_DAY = (60, 40)
_AROUND_UNIT = (80, 130)
# No-break blanks are blanks, each for one, so that offsets stay.
_ODD_BLANKS = "\u00a0\u202f"


@frozen
class StatedDue:
    """A due time and the words that state it."""

    due: Due
    span: Span


@frozen
class StatedRhythm:
    """A rhythm and the words that state it."""

    rhythm: Rhythm
    span: Span


def find_dues(text: str, rules: DutyRules) -> tuple[StatedDue, ...]:
    """Return what *text* states with a date or a number, in order; no place is read twice.

    Example:
        >>> from unctc.languages.registry import rules_for
        >>> from unctc.model.languages import Language
        >>> [
        ...     str(each.due)
        ...     for each in find_dues("每年至少一次", rules_for(Language.CHINESE).duties)
        ... ]
        ['at least once a year']
    """
    found: list[StatedDue] = []
    text = _plain(text)
    days = windows(text, rules.day_words, *_AROUND_DAY)
    units = windows(text, rules.unit_words, *_AROUND_UNIT)
    for deadline in rules.deadlines if days else ():
        for match in _matches(deadline.pattern, text, days):
            by = _due(match, rules, deadline.bound)
            if by is not None:
                _add(found, StatedDue(by, Span(*match.span())))
            if deadline.bound != "until":
                _add_listed(found, match, text, rules, deadline.bound)
    for pattern in rules.withins if units else ():
        for match in _matches(pattern, text, units):
            count = _number(match["count"], rules)
            if count:
                unit, times = _unit(match["unit"], rules)
                after = (match.groupdict().get("after") or "").strip()
                _add(found, StatedDue(Within(count * times, unit, after), Span(*match.span())))
    _add_recurrences(found, text, units, rules)
    return tuple(sorted(found, key=lambda each: each.span))


def find_rhythms(text: str, rules: DutyRules) -> tuple[StatedRhythm, ...]:
    """Return what *text* says of the time without a date or a number, in order."""
    if not any(word in text for word in rules.rhythm_words):
        return ()
    found = [
        StatedRhythm(rhythm, Span(*match.span()))
        for pattern, rhythm in rules.rhythms
        for match in pattern.finditer(text)
    ]
    return tuple(sorted(found, key=lambda each: each.span))


def find_impossible_days(text: str, rules: DutyRules) -> tuple[Span, ...]:
    """Return where *text* states a deadline on a day that no calendar has, as 30 February."""
    plain = _plain(text)
    return tuple(
        Span(*match.span())
        for deadline in rules.deadlines
        for match in deadline.pattern.finditer(plain)
        if _due(match, rules, deadline.bound) is None
    )


def _plain(text: str) -> str:
    for odd in _ODD_BLANKS:
        text = text.replace(odd, " ")
    return text


def _matches(
    pattern: re.Pattern[str], text: str, ranges: Sequence[tuple[int, int]]
) -> Iterator[re.Match[str]]:
    for start, end in ranges:
        yield from pattern.finditer(text, start, end)


def _add(found: list[StatedDue], stated: StatedDue) -> None:
    taken = any(
        stated.span.start < each.span.end and each.span.start < stated.span.end for each in found
    )
    if not taken:
        found.append(stated)


def _add_recurrences(
    found: list[StatedDue], text: str, ranges: Sequence[tuple[int, int]], rules: DutyRules
) -> None:
    for interval in rules.intervals if ranges else ():
        # To look for a word is many times faster than to try a pattern at every place.
        if interval.words and not any(word in text for word in interval.words):
            continue
        for match in _matches(interval.pattern, text, ranges):
            groups = match.groupdict()
            unit, of = _unit(groups["unit"], rules) if groups.get("unit") else (interval.unit, 1)
            times = _number(groups.get("times"), rules) or interval.times
            every = (_number(groups.get("every"), rules) or interval.every) * of
            due = Recurrence(times, unit, minimum=bool(groups.get("minimum")), every=every)
            _add(found, StatedDue(due, Span(*match.span())))


def _add_listed(
    found: list[StatedDue], match: re.Match[str], text: str, rules: DutyRules, bound: str
) -> None:
    """Add the other days of a list, as in "by 10 July 2022 and 10 January 2023"."""
    after = rules.further_day.match(text, match.end())
    while after is not None:
        if (day := _due(after, rules, bound)) is not None:
            _add(found, StatedDue(day, Span(*after.span())))
        after = rules.further_day.match(text, after.end())
    start = match.start()
    while before := rules.earlier_day.search(text, max(0, start - _LISTED_DAY), start):
        if (day := _due(before, rules, bound)) is not None:
            _add(found, StatedDue(day, Span(*before.span())))
        start = before.start()


def _number(printed: str | None, rules: DutyRules) -> int | None:
    if not printed:
        return None
    printed = printed.lower().strip()
    return int(printed) if printed.isdecimal() else dict(rules.numbers).get(printed)


def _unit(printed: str, rules: DutyRules) -> tuple[str, int]:
    """Return the unit, and how many of them the word means: a quarter is three months."""
    lowered = printed.lower()
    name = next(name for word, name in rules.units if word in lowered)
    return ("month", _QUARTER) if name == "quarter" else (name, 1)


def _due(match: re.Match[str], rules: DutyRules, bound: str) -> DueDate | None:
    """Return the day that *match* states; of a month or a year its last, or its first where it is "before"."""
    stated = match.groupdict()
    year, month, day = int(stated["y"]), _month(stated.get("m"), rules), stated.get("d")
    try:
        if day:
            return DueDate(dt.date(year, month or 0, int(day)), bound=bound)
        start = dt.date(year, month or 1, 1)
        if bound != "before":
            months = 1 if month else 12
            following = year * 12 + start.month - 1 + months
            start = dt.date(following // 12, following % 12 + 1, 1) - dt.timedelta(days=1)
    except (ValueError, OverflowError):
        return None
    return DueDate(start, "month" if month else "year", bound)


def _month(printed: str | None, rules: DutyRules) -> int | None:
    if not printed:
        return None
    return int(printed) if printed.isdecimal() else rules.months.index(printed) + 1
