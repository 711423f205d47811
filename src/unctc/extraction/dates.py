"""Dates and periods in running text, by the patterns of the language's table."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Iterator

from unctc.languages.rules.structure import StructureRules
from unctc.model.locations import Span
from unctc.model.periods import Period

__all__ = ["dates_in", "day_of", "find_date", "find_period"]

_YEAR_END = 12


def find_date(text: str, rules: StructureRules) -> dt.date | None:
    """Return the first date in *text*; ``None`` where there is none, or none that a calendar has."""
    for pattern in rules.dates:
        for match in pattern.finditer(text):
            if (
                found := _day(int(match["y"]), _month(match["m"], rules), int(match["d"]))
            ) is not None:
                return found
    return None


def dates_in(text: str, rules: StructureRules) -> Iterator[tuple[Span, dt.date]]:
    """Yield every date in *text* with the words that state it, in order.

    Example:
        >>> from unctc.languages.registry import rules_for
        >>> from unctc.model.languages import Language
        >>> [*dates_in("2018年3月30日之前", rules_for(Language.CHINESE).structure)]
        [(Span(start=0, end=10), datetime.date(2018, 3, 30))]
    """
    found: dict[Span, dt.date] = {}
    for pattern in rules.dates:
        for match in pattern.finditer(text):
            day = _day(int(match["y"]), _month(match["m"], rules), int(match["d"]))
            if day is not None:
                found[Span(*match.span())] = day
    end = 0
    for span, day in sorted(found.items()):
        if span.start >= end:
            yield span, day
            end = span.end


def day_of(year: str, month: str, day: str, rules: StructureRules) -> dt.date | None:
    """Return the day that these words print; ``None`` where a calendar has none such."""
    return _day(int(year), _month(month, rules), int(day))


def find_period(text: str, rules: StructureRules, *, bare_year: bool) -> Period | None:
    """Return the first period in *text*.

    Args:
        text: a title or a paragraph.
        rules: the language's table.
        bare_year: whether a year alone names a period, as it does in "2018 programme of work".
    """
    for pattern in rules.periods:
        if pattern.groupindex.keys() == {"y"} and not bare_year:
            continue
        if (match := pattern.search(text)) and (period := _period(match, rules)) is not None:
            return period
    return None


def _period(match: re.Match[str], rules: StructureRules) -> Period | None:
    found = match.groupdict()
    year = found.get("y") or found.get("y2")
    if year is None:
        return None
    last_year = int(found.get("y2") or year)
    start = _day(int(year), _month(found.get("m"), rules) or 1, int(found.get("d") or 1))
    last_month = _month(found.get("m2"), rules) or _YEAR_END
    if not 1 <= last_month <= _YEAR_END or not 1 <= last_year <= dt.MAXYEAR:
        return None
    last_day = int(found.get("d2") or calendar.monthrange(last_year, last_month)[1])
    end = _day(last_year, last_month, last_day)
    return Period(start, end) if start and end and start <= end else None


def _month(printed: str | None, rules: StructureRules) -> int:
    """Return the month's number; 0 where none is printed."""
    if not printed:
        return 0
    return int(printed) if printed.isdigit() else rules.months.index(printed) + 1


def _day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
