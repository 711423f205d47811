"""Spans of time: the period of a programme, and when something is due."""

from __future__ import annotations

import datetime as dt
from datetime import date

from attrs import Attribute, field, frozen

from unctc.errors import InvalidValueError

__all__ = ["Due", "DueDate", "Period", "Recurrence", "Within"]


def _check_order(instance: Period, _attribute: Attribute[date], value: date) -> None:
    if value < instance.start:
        raise InvalidValueError(
            expected="a period that ends after it starts",
            found=f"{instance.start} to {value}",
            fix="Give the first day, then the last.",
        )


@frozen(order=True)
class Period:
    """The days from ``start`` to ``end``, both included.

    Example:
        >>> from datetime import date
        >>> date(2018, 3, 9) in Period(date(2018, 1, 1), date(2018, 12, 31))
        True
    """

    start: date
    end: date = field(validator=_check_order)

    def __contains__(self, day: date) -> bool:
        return self.start <= day <= self.end


_TIMES = {1: "once", 2: "twice"}


@frozen
class DueDate:
    """Due by a day.

    Attributes:
        day: the last day.
        precision: what the text states: ``day``, ``month``, ``quarter`` or ``year``.
        bound: ``by`` that day, ``before`` it, ``on`` it, or going on ``until`` it.

    Example:
        >>> print(DueDate(dt.date(2018, 3, 30)))
        2018-03-30
    """

    day: dt.date
    precision: str = "day"
    bound: str = "by"

    @property
    def date(self) -> dt.date:
        """The last day, under the name that calendars use."""
        return self.day

    def __str__(self) -> str:
        return self.day.isoformat()


@frozen
class Recurrence:
    """Due again and again.

    Attributes:
        times: how often in each interval.
        unit: the unit of the interval: ``day``, ``week``, ``month``, ``year``.
        minimum: whether that is the least.
        every: how many units make the interval.

    Example:
        >>> print(Recurrence(1, "year", minimum=True), "/", Recurrence(1, "day", every=120))
        at least once a year / once every 120 days
    """

    times: int
    unit: str
    minimum: bool = False
    every: int = 1

    def __str__(self) -> str:
        how_often = _TIMES.get(self.times, f"{self.times} times")
        interval = f"a {self.unit}" if self.every == 1 else f"every {self.every} {self.unit}s"
        return f"{'at least ' if self.minimum else ''}{how_often} {interval}"


@frozen
class Within:
    """Due within a time after an event.

    Attributes:
        count: how many units.
        unit: ``day``, ``week``, ``month``, ``year``.
        after: the event in the words of the text; empty where none is named.

    Example:
        >>> print(Within(12, "month", "the initial assessment report"))
        within 12 months after the initial assessment report
    """

    count: int
    unit: str
    after: str = ""

    def __str__(self) -> str:
        event = f" after {self.after}" if self.after else ""
        return f"within {self.count} {self.unit}{'s' * (self.count != 1)}{event}"


Due = DueDate | Recurrence | Within
