"""Days and periods in running text."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Iterator, Mapping
from typing import Final

from attrs import evolve, frozen

from unctc.extraction.finders import Finder, lower_case, plain, without_overlaps
from unctc.extraction.plain_letters import WayBack, in_plain_letters
from unctc.languages.registry import rules_for
from unctc.languages.rules.times import PeriodForm, TimeRules
from unctc.model.due import Unit
from unctc.model.languages import Language
from unctc.model.locations import Span
from unctc.model.periods import Period

__all__ = [
    "DayMention",
    "PeriodMention",
    "day_of",
    "end_of_month",
    "find_days",
    "find_period",
    "find_periods",
    "first_day",
    "month_of",
]

_YEAR_END: Final = 12


@frozen
class DayMention:
    """A day and the words that state it.

    Attributes:
        day: the day; ``None`` for one that no calendar has, as 30 February.
        span: the words.
        complete: whether they state day, month and year; the first of "1 to 30 March 2018" does not.
    """

    day: dt.date | None
    span: Span
    complete: bool = True


@frozen
class PeriodMention:
    """A period and the words that state it.

    Attributes:
        period: the period.
        span: the words.
        precision: whether days, months or years bound it.
        bare_year: whether a year alone is all that they are.
    """

    period: Period
    span: Span
    precision: Unit
    bare_year: bool = False


def find_days(text: str, language: Language) -> tuple[DayMention, ...]:
    """Return the days that *text* states, in order, those that no calendar has among them.

    Example:
        >>> [str(each.day) for each in find_days("from 1 to 30 March 2018", Language.ENGLISH)]
        ['2018-03-01', '2018-03-30']
    """
    return _DAYS(text, language)


def first_day(text: str, language: Language) -> dt.date | None:
    """Return the first day that *text* states; ``None`` where there is none that a calendar has.

    Example:
        >>> first_day("2018年3月9日给安全理事会主席的信", Language.CHINESE)
        datetime.date(2018, 3, 9)
    """
    return next((each.day for each in find_days(text, language) if each.day is not None), None)


def find_periods(text: str, language: Language) -> tuple[PeriodMention, ...]:
    """Return the periods that *text* states, in order; of those that overlap the most exact counts.

    Example:
        >>> (found,) = find_periods("2018年1月1日至12月31日", Language.CHINESE)
        >>> str(found.period.end), found.precision.value
        ('2018-12-31', 'day')
    """
    return _PERIODS(text, language)


def find_period(text: str, language: Language, *, bare_year: bool) -> Period | None:
    """Return the period that *text* states: of several the most exact, of those the first.

    Args:
        text: a title or a paragraph.
        language: its language.
        bare_year: whether a year alone names a period, as it does in "2018 programme of work".

    Example:
        >>> found = find_period("2018 programme of work", Language.ENGLISH, bare_year=True)
        >>> str(found.start), str(found.end)
        ('2018-01-01', '2018-12-31')
    """
    found = [each for each in find_periods(text, language) if bare_year or not each.bare_year]
    order = (Unit.DAY, Unit.MONTH, Unit.YEAR)
    best = min(found, key=lambda each: (each.bare_year, order.index(each.precision)), default=None)
    return best.period if best else None


def _search_days(text: str, language: Language) -> tuple[DayMention, ...]:
    rules = rules_for(language).times
    if rules is None:
        return ()
    text = lower_case(plain(text))
    if not any(word in text for word in rules.date_words):
        return ()
    matches = [
        match for pattern in (*rules.day_ranges, *rules.days) for match in pattern.finditer(text)
    ]
    # What one pattern takes for a day that no calendar has may be part of one that another knows.
    mentions = [each for match in matches for each in _days_of(match, rules)]
    return without_overlaps(sorted(mentions, key=_days_first))


def _days_first(mention: DayMention) -> tuple[bool, int, int]:
    return mention.day is None, mention.span.start, -mention.span.end


def _days_of(match: re.Match[str], rules: TimeRules) -> Iterator[DayMention]:
    """Yield the day, or both days of a range; what one leaves out the other states."""
    found = match.groupdict()
    if "d2" not in found:
        yield DayMention(day_of(found, rules), Span(*match.span()))
        return
    for own, other in (("", "2"), ("2", "")):
        parts = {part: found.get(part + own) or found.get(part + other) for part in ("y", "m", "n")}
        printed = [match.span(part + own) for part in ("y", "m", "n", "d") if found.get(part + own)]
        span = Span(min(start for start, _ in printed), max(end for _, end in printed))
        span = Span(span.start, match.end()) if own else Span(match.start(), span.end)
        complete = bool(found.get("y" + own)) and bool(found.get("m" + own) or found.get("n" + own))
        day = day_of({**parts, "d": found["d" + own]}, rules)
        yield DayMention(day, span, complete=complete)


def _search_periods(text: str, language: Language) -> tuple[PeriodMention, ...]:
    rules = rules_for(language).times
    if rules is None:
        return ()
    text = lower_case(plain(text))
    found = [
        PeriodMention(period, Span(*match.span()), _precision(match, form), form.bare_year)
        for form in rules.periods
        for match in form.pattern.finditer(text)
        if (period := _period(match.groupdict(), rules, form)) is not None
    ]
    return without_overlaps(found)


def _precision(match: re.Match[str], form: PeriodForm) -> Unit:
    groups = match.re.groupindex
    if "d2" in groups:
        return Unit.DAY
    return Unit.MONTH if form.months or {"m2", "n2"} & groups.keys() else Unit.YEAR


def _day_moved(mention: DayMention, way: WayBack) -> DayMention:
    return evolve(mention, span=way(mention.span))


def _period_moved(mention: PeriodMention, way: WayBack) -> PeriodMention:
    return evolve(mention, span=way(mention.span))


_DAYS: Final = Finder(in_plain_letters(_search_days, _day_moved))
_PERIODS: Final = Finder(in_plain_letters(_search_periods, _period_moved))


def _period(found: Mapping[str, str | None], rules: TimeRules, form: PeriodForm) -> Period | None:
    """Return the period that *found* states; what its start leaves out the end states, and the reverse."""
    first_year = found.get("y") or found.get("y2")
    if first_year is None:
        return None
    last_year = found.get("y2") or first_year
    first, last = form.months or (1, _YEAR_END)
    first_month = month_of(found, rules) or first
    last_month = month_of({"m": found.get("m2"), "n": found.get("n2")}, rules) or last
    start = _day(int(first_year), first_month, int(found.get("d") or 1))
    last_day = found.get("d2")
    end = (
        _day(int(last_year), last_month, int(last_day))
        if last_day
        else end_of_month(int(last_year), last_month, last=True)
    )
    return Period(start, end) if start and end and start <= end else None


def month_of(found: Mapping[str, str | None], rules: TimeRules) -> int | None:
    """Return the month that the groups ``m`` or ``n`` of a match state; ``None`` where they state none."""
    name, number = found.get("m"), found.get("n")
    return rules.months[name] if name else int(number) if number else None


def day_of(found: Mapping[str, str | None], rules: TimeRules) -> dt.date | None:
    """Return the day that the groups of a match state; ``None`` for one that no calendar has."""
    month = month_of(found, rules) or 0
    return _day(int(found["y"] or 0), month, int(found["d"] or 0))


def _day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def end_of_month(year: int, month: int, *, last: bool) -> dt.date | None:
    """Return the last day of a month, or its first; ``None`` for a month that no calendar has."""
    if not (1 <= month <= _YEAR_END and dt.MINYEAR <= year <= dt.MAXYEAR):
        return None
    return dt.date(year, month, calendar.monthrange(year, month)[1] if last else 1)
