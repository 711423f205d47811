"""When something is due: by a day, again and again, or within a time after an event."""

from __future__ import annotations

import calendar
import datetime as dt
from enum import StrEnum
from typing import Final

from attrs import field, frozen

from unctc.errors import InvalidValueError
from unctc.model.vocabularies import member_of

__all__ = [
    "AtSession",
    "Bound",
    "Due",
    "DueDate",
    "PartOfPeriod",
    "Recurrence",
    "Unit",
    "Within",
    "due_text",
]


class Unit(StrEnum):
    """A unit of time, in which intervals are counted and to which dates are exact.

    Example:
        >>> Unit("month")
        <Unit.MONTH: 'month'>
    """

    DAY = "day"
    WORKING_DAY = "working day"
    """A day from Monday to Friday."""
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    HALF_YEAR = "half-year"
    """How exact a date may be; nothing is counted in it."""
    YEAR = "year"
    HOUR = "hour"

    @property
    def days(self) -> float:
        """How many days it is, on an average.

        Example:
            >>> Unit.WEEK.days, Unit.QUARTER.days
            (7.0, 91.3125)
        """
        return _DAYS[self]


_DAYS: Final = {
    Unit.HOUR: 1 / 24,
    Unit.DAY: 1.0,
    Unit.WORKING_DAY: 1.4,
    Unit.WEEK: 7.0,
    Unit.MONTH: 365.25 / 12,
    Unit.QUARTER: 365.25 / 4,
    Unit.HALF_YEAR: 365.25 / 2,
    Unit.YEAR: 365.25,
}


class Bound(StrEnum):
    """How a day bounds what is due.

    Example:
        >>> Bound("until")
        <Bound.UNTIL: 'until'>
    """

    BY = "by"
    """On that day or earlier."""
    BEFORE = "before"
    """Earlier than that day."""
    ON = "on"
    """On that day."""
    UNTIL = "until"
    """Going on up to that day."""


class PartOfPeriod(StrEnum):
    """Which part of a year or a month is meant, where the words do not say where it begins and ends.

    Of a year the last days are taken to be 31 March, 30 June and 31 December, of a month the tenth, the fifteenth and
    the last.

    Example:
        >>> PartOfPeriod("mid")
        <PartOfPeriod.MID: 'mid'>
    """

    EARLY = "early"
    MID = "mid"
    LATE = "late"


def _part(value: PartOfPeriod | str | None) -> PartOfPeriod | None:
    return None if value is None else member_of(PartOfPeriod, value)


def _unit(value: Unit | str) -> Unit:
    return member_of(Unit, value)


def _bound(value: Bound | str) -> Bound:
    return member_of(Bound, value)


_TIMES: Final = {1: "once", 2: "twice"}
_FIRST_SESSION: Final = 1946
_TEENS: Final = (11, 12, 13)
_ENDINGS: Final = {1: "st", 2: "nd", 3: "rd"}
_WEEK: Final = 7
_WORKING_WEEK: Final = 5
_YEAR: Final = 12
_MONTHS: Final = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.HALF_YEAR: 6, Unit.YEAR: _YEAR}
# The first months of the parts of a year, and the first days of those of a month.
_FIRST_MONTHS: Final = {PartOfPeriod.EARLY: 1, PartOfPeriod.MID: 5, PartOfPeriod.LATE: 10}
_FIRST_DAYS: Final = {PartOfPeriod.EARLY: 1, PartOfPeriod.MID: 11, PartOfPeriod.LATE: 21}


@frozen
class DueDate:
    """Due by a day.

    Attributes:
        day: the last day.
        precision: what the text states: ``day``, ``month``, ``quarter``, ``half-year`` or ``year``.
        bound: ``by`` that day, ``before`` it, ``on`` it, or going on ``until`` it; what is due ``on`` a month or a
            year is due in it.
        part: ``early``, ``mid`` or ``late``, where the text states no more of a month or a year.

    Raises:
        InvalidValueError: there is no such unit, bound or part.

    Example:
        >>> print(DueDate(dt.date(2018, 3, 30)))
        2018-03-30
    """

    day: dt.date
    precision: Unit = field(default=Unit.DAY, converter=_unit, kw_only=True)
    bound: Bound = field(default=Bound.BY, converter=_bound, kw_only=True)
    part: PartOfPeriod | None = field(default=None, converter=_part, kw_only=True)

    @property
    def date(self) -> dt.date:
        """The last day, under the name that calendars use."""
        return self.day

    @property
    def words(self) -> str:
        """When it is due as the text states it, no more exactly.

        Example:
            >>> DueDate(dt.date(2022, 12, 31), precision="month").words
            'by December 2022'
            >>> DueDate(dt.date(2027, 6, 30), precision="half-year", bound="on").words
            'in the first half of 2027'
            >>> DueDate(dt.date(2026, 6, 30), precision="year", part="mid").words
            'by mid-2026'
        """
        day, month = self.day, calendar.month_name[self.day.month]
        half = "first" if day.month <= _YEAR // 2 else "second"
        stated = {
            Unit.MONTH: f"{month} {day.year}",
            Unit.QUARTER: f"quarter {(day.month + 2) // 3} of {day.year}",
            Unit.HALF_YEAR: f"the {half} half of {day.year}",
            Unit.YEAR: str(day.year),
        }.get(self.precision)
        if stated is None:
            return f"{self.bound} {day.day} {month} {day.year}"
        if self.part is not None:
            stated = f"{self.part}{'-' if self.part is PartOfPeriod.MID else ' '}{stated}"
        return f"{'in' if self.bound is Bound.ON else self.bound} {stated}"

    @property
    def stretch(self) -> tuple[dt.date, dt.date]:
        """The first and the last of the days that the words of the text may mean.

        Example:
            >>> first, last = DueDate(dt.date(2027, 6, 30), precision="half-year").stretch
            >>> first.isoformat(), last.isoformat()
            ('2027-01-01', '2027-06-30')
        """
        day, months = self.day, _MONTHS.get(self.precision)
        if months is None:
            return day, day
        if self.part is not None:
            if self.precision is Unit.MONTH:
                return day.replace(day=min(_FIRST_DAYS[self.part], day.day)), day
            return day.replace(month=min(_FIRST_MONTHS[self.part], day.month), day=1), day
        first = day.month - (day.month - 1) % months
        last = first + months - 1
        end = calendar.monthrange(day.year, last)[1]
        return day.replace(month=first, day=1), day.replace(month=last, day=end)

    def __str__(self) -> str:
        return self.day.isoformat()


@frozen
class Recurrence:
    """Due again and again.

    Attributes:
        times: how often in each interval.
        unit: the unit of the interval.
        minimum: whether that is the least.
        every: how many units make the interval.

    Raises:
        InvalidValueError: there is no such unit.

    Example:
        >>> print(Recurrence(1, "year", minimum=True), "/", Recurrence(1, "day", every=120))
        at least once a year / once every 120 days
    """

    times: int
    unit: Unit = field(converter=_unit)
    minimum: bool = field(default=False, kw_only=True)
    every: int = field(default=1, kw_only=True)

    def __str__(self) -> str:
        how_often = _TIMES.get(self.times, f"{self.times} times")
        interval = f"a {self.unit}" if self.every == 1 else f"every {self.every} {self.unit}s"
        return f"{'at least ' if self.minimum else ''}{how_often} {interval}"


@frozen
class Within:
    """Due within a time after an event, or a time before one.

    Attributes:
        count: how many units.
        unit: the unit.
        after: the event in the words of the text; empty where none is named.
        before: the event before which it is due, so long before it; where it is given, ``after`` says nothing.

    Raises:
        InvalidValueError: there is no such unit.

    Example:
        >>> print(Within(12, "month", after="the initial assessment report"))
        within 12 months after the initial assessment report
        >>> print(Within(1, "month", before="the mandate expires"))
        1 month before the mandate expires
    """

    count: int
    unit: Unit = field(converter=_unit)
    after: str = field(default="", kw_only=True)
    before: str = field(default="", kw_only=True)

    def __str__(self) -> str:
        time = f"{self.count} {self.unit}{'s' * (self.count != 1)}"
        if self.before:
            return f"{time} before {self.before}"
        return f"within {time} after {self.after}" if self.after else f"within {time}"

    def resolve(self, start: dt.date) -> dt.date:
        """Return the last day, given the day of the event.

        What is due before an event is counted back from it; hours make whole days. A month ends on the day of the same number, or on
        its last day where it is shorter. Working days
        are Monday to Friday; holidays, which differ from duty station to duty station, count as such.

        Args:
            start: the day of the event.

        Raises:
            InvalidValueError: the last day is beyond the calendar.

        Example:
            >>> Within(1, "month").resolve(dt.date(2018, 1, 31)).isoformat()
            '2018-02-28'
            >>> Within(10, "working day").resolve(dt.date(2018, 3, 9)).isoformat()
            '2018-03-23'
            >>> Within(30, "day", before="the mandate expires").resolve(
            ...     dt.date(2018, 1, 31)
            ... ).isoformat()
            '2018-01-01'
        """
        count = -self.count if self.before else self.count
        try:
            if self.unit in _MONTHS:
                return _months_later(start, count * _MONTHS[self.unit])
            if self.unit is Unit.WORKING_DAY:
                return _working_days_later(start, count)
            if self.unit is Unit.HOUR:
                return start + dt.timedelta(count // 24 if self.before else -(-count // 24))
            return start + dt.timedelta(count * (_WEEK if self.unit is Unit.WEEK else 1))
        except (OverflowError, ValueError):
            raise InvalidValueError(
                expected="a last day within the calendar, from the year 1 to the year 9999",
                found=f"{self.count} {self.unit}s from {start}",
                where="within",
                fix="Give an earlier day, or correct the count.",
            ) from None


@frozen
class AtSession:
    """Due at a session of the General Assembly.

    Attributes:
        session: the number of the regular session.

    Raises:
        InvalidValueError: there is no such session.

    Example:
        >>> due = AtSession(80)
        >>> print(due, due.year)
        80th session 2025
    """

    session: int = field()

    @session.validator
    def _check(self, _attribute: object, value: int) -> None:
        if value < 1:
            raise InvalidValueError(
                expected="the number of a session of the General Assembly, from 1 on",
                found=str(value),
                where="session",
                fix="Give the number of a regular session, 80 for the eightieth.",
            )

    @property
    def year(self) -> int:
        """The year in which the session opens, in September; it goes on until September of the next."""
        return _FIRST_SESSION - 1 + self.session

    def __str__(self) -> str:
        ending = "th" if self.session % 100 in _TEENS else _ENDINGS.get(self.session % 10, "th")
        return f"{self.session}{ending} session"


def _months_later(start: dt.date, months: int) -> dt.date:
    year, month = divmod(start.year * _YEAR + start.month - 1 + months, _YEAR)
    last = calendar.monthrange(year, month + 1)[1]
    return start.replace(year=year, month=month + 1, day=min(start.day, last))


def _working_days_later(start: dt.date, days: int) -> dt.date:
    """Count *days* from Monday to Friday; from a weekend they count from the Friday before, back from the Monday after."""
    friday = _WORKING_WEEK - 1
    if days < 0:
        # Counted in a mirror: what was Friday there is Monday here.
        mirrored = dt.date.min + dt.timedelta(_WEEK + (friday - start.weekday()) % _WEEK)
        return start - (_working_days_later(mirrored, -days) - mirrored)
    if days > 0 and start.weekday() > friday:
        start -= dt.timedelta(start.weekday() - friday)
    weeks, rest = divmod(days, _WORKING_WEEK)
    weekend = _WEEK - _WORKING_WEEK if rest and start.weekday() + rest > friday else 0
    return start + dt.timedelta(weeks * _WEEK + rest + weekend)


Due = DueDate | Recurrence | Within | AtSession
"""When something is due: by a day, again and again, or within a time after an event."""


def due_text(due: Due | None) -> str | None:
    """Return a due time as text: a day as ISO has it, a month, a quarter or a year as the text states it.

    Example:
        >>> due_text(DueDate(dt.date(2018, 3, 30))), due_text(Recurrence(1, "year"))
        ('2018-03-30', 'once a year')
        >>> due_text(DueDate(dt.date(2022, 12, 31), precision="month"))
        'by December 2022'
    """
    if not isinstance(due, DueDate):
        return None if due is None else str(due)
    if due.precision is not Unit.DAY:
        return due.words
    return str(due) if due.bound is Bound.BY else f"{due.bound} {due}"
