"""When something is due, where the text states a part of a year or a month, or counts from its own year."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from attrs import evolve, frozen

from unctc.extraction.days import end_of_month, month_of
from unctc.extraction.due_mentions import DueMention
from unctc.extraction.finders import Finder, lower_case, plain, without_overlaps
from unctc.extraction.plain_letters import WayBack, in_plain_letters
from unctc.extraction.search_windows import windows
from unctc.languages.registry import rules_for
from unctc.languages.rules.times import TimeRules
from unctc.languages.rules.year_parts import Near, PartRules, YearPart
from unctc.model.due import AtSession, Bound, DueDate, PartOfPeriod, Unit
from unctc.model.languages import Language
from unctc.model.locations import Span

__all__ = ["Said", "find_near_dues", "find_year_parts"]

_AROUND: Final = (90, 60)
_WHOSE_SESSION: Final = 160
_MONTHS: Final = {Unit.HALF_YEAR: 6, Unit.QUARTER: 3}
_YEAR: Final = 12
# What the parts are that nothing counts: where they end.
_LAST_MONTHS: Final = {PartOfPeriod.EARLY: 3, PartOfPeriod.MID: 6, PartOfPeriod.LATE: _YEAR}
_LAST_DAYS: Final = {PartOfPeriod.EARLY: 10, PartOfPeriod.MID: 15}


@frozen
class Said:
    """When a text says what it says.

    Attributes:
        day: the day.
        session: the session of the General Assembly, where it is a text of that body.
    """

    day: dt.date
    session: int | None = None


@frozen
class _NearMention:
    """A time that is counted from the text's own.

    Attributes:
        span: the words.
        near: the year or the month; of a session how many are between.
        part: the part of it.
        bound: how it bounds.
    """

    span: Span
    near: Near | int
    part: YearPart | None = None
    bound: Bound = Bound.ON

    def of(self, said: Said) -> DueMention | None:
        """Return the mention in a text that is *said* then."""
        if isinstance(self.near, int):
            if said.session is None:
                return None
            return DueMention(AtSession(said.session + self.near), self.span)
        year, month = said.day.year, None
        if self.near.unit is Unit.MONTH:
            more, month = divmod(said.day.month - 1 + self.near.ahead, _YEAR)
            year, month = year + more, month + 1
        else:
            year += self.near.ahead
        due = part_of_year(year, month, self.part, self.bound)
        return None if due is None else DueMention(due, self.span)


def find_year_parts(lowered: str, rules: TimeRules) -> list[DueMention]:
    """Return when something is due in *lowered*, a text as patterns of times read it, in a part of a year."""
    parts = rules.year_parts
    if parts is None:
        return []
    ranges = [
        (start, end)
        for start, end in windows(lowered, parts.hints, *_AROUND)
        if any(map(str.isnumeric, lowered[start:end]))
    ]
    found: list[DueMention] = []
    for pattern, bound in parts.deadlines if ranges else ():
        for start, end in ranges:
            for match in pattern.finditer(lowered, start, end):
                due = _stated(match, rules, parts, bound)
                if due is not None:
                    found.append(DueMention(due, Span(*match.span())))
    return found


def find_near_dues(text: str, language: Language, said: Said) -> Iterator[DueMention]:
    """Yield when something is due by the words of *text*, counted from the year or the session in which it is said.

    Args:
        text: running text.
        language: its language.
        said: when it says so.

    Example:
        >>> said = Said(dt.date(2026, 3, 4))
        >>> [
        ...     each.due.words
        ...     for each in find_near_dues("by the end of the year", Language.ENGLISH, said)
        ... ]
        ['by 2026']
    """
    for each in _NEAR(text, language):
        due = each.of(said)
        if due is not None:
            yield due


def _search_near(text: str, language: Language) -> tuple[_NearMention, ...]:
    rules = rules_for(language).times
    if rules is None or rules.year_parts is None:
        return ()
    parts = rules.year_parts
    lowered = lower_case(plain(text))
    ranges = windows(lowered, parts.near_hints, *_AROUND)
    if not ranges:
        return ()
    return without_overlaps([*_near(lowered, ranges, parts), *_at_near_sessions(lowered, rules)])


def _near(
    lowered: str, ranges: Iterable[tuple[int, int]], parts: PartRules
) -> Iterator[_NearMention]:
    for start, end in ranges:
        for pattern, bound in parts.near_deadlines:
            for match in pattern.finditer(lowered, start, end):
                near = parts.near.get(match["near"])
                if near is not None:
                    part = _part(match.groupdict(), parts)
                    yield _NearMention(Span(*match.span()), near, part, bound)


def _at_near_sessions(lowered: str, rules: TimeRules) -> Iterator[_NearMention]:
    """Yield the sessions of the General Assembly; those of another body that is named before are none."""
    parts, others = rules.year_parts, rules.other_bodies
    if parts is None or others is None:
        return
    for pattern in parts.near_sessions:
        for match in pattern.finditer(lowered):
            before = lowered[max(0, match.start() - _WHOSE_SESSION) : match.start()]
            named = [each for each in others.finditer(before) if not each.groupdict().get("clause")]
            if not named or named[-1]["assembly"] is not None:
                yield _NearMention(Span(*match.span()), parts.sessions[match["near"]])


def _moved(mention: _NearMention, way: WayBack) -> _NearMention:
    return evolve(mention, span=way(mention.span))


_NEAR: Final = Finder(in_plain_letters(_search_near, _moved))


def _part(found: Mapping[str, str | None], parts: PartRules) -> YearPart | None:
    words = found.get("part")
    return None if words is None else parts.parts.get(words)


def _stated(
    match: re.Match[str], rules: TimeRules, parts: PartRules, bound: Bound
) -> DueDate | None:
    found = match.groupdict()
    return part_of_year(int(found["y"] or 0), month_of(found, rules), _part(found, parts), bound)


def part_of_year(
    year: int, month: int | None, part: YearPart | None, bound: Bound
) -> DueDate | None:
    """Return what is due in a part of a year or of a month; ``None`` where a calendar has none.

    Example:
        >>> part_of_year(2027, None, YearPart(Unit.QUARTER, 1), Bound.BY).words
        'by quarter 1 of 2027'
        >>> str(part_of_year(2026, 7, YearPart(Unit.YEAR, part=PartOfPeriod.MID), Bound.BY))
        '2026-07-15'
    """
    last = bound is not Bound.BEFORE
    if part is None:
        precision = Unit.YEAR if month is None else Unit.MONTH
        day = end_of_month(year, month or (_YEAR if last else 1), last=last)
        return DueDate(day, precision=precision, bound=bound) if day else None
    if part.part is None:
        if month is not None:  # no month has halves or quarters of a year
            return None
        months = _MONTHS[part.unit]
        day = end_of_month(year, part.number * months - (0 if last else months - 1), last=last)
        return DueDate(day, precision=part.unit, bound=bound) if day else None
    day = end_of_month(year, month or _LAST_MONTHS[part.part], last=True)
    if day is None:
        return None
    if month is not None:
        day = day.replace(day=_LAST_DAYS.get(part.part, day.day))
    precision = Unit.YEAR if month is None else Unit.MONTH
    return DueDate(day, precision=precision, bound=bound, part=part.part)
