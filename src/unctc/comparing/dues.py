"""Whether what is due has only rolled on from one period to the next."""

from __future__ import annotations

import datetime as dt

from attrs import evolve, frozen

from unctc.alignment.deliverables import plain_due
from unctc.model.due import AtSession, Due, DueDate

__all__ = ["Roll"]


@frozen
class Roll:
    """By how many years the period of the new document is later than that of the old one.

    Attributes:
        years: how many; ``None`` where the documents do not say, and one year or more is taken for it.
    """

    years: int | None = None

    def same(self, old: Due | None, new: Due | None) -> bool:
        """Whether both are due at the same time; an event is named in each document's own words.

        Example:
            >>> from unctc.model.due import Within
            >>> Roll().same(
            ...     Within(3, "month", after="it met"), Within(3, "month", after="it meets")
            ... )
            True
        """
        return plain_due(old) == plain_due(new)

    def rolled(self, old: Due | None, new: Due | None) -> bool:
        """Whether *new* is the same day as *old*, in the new document's period.

        Example:
            >>> Roll(1).rolled(DueDate(dt.date(2018, 3, 30)), DueDate(dt.date(2019, 3, 30)))
            True
            >>> Roll(1).rolled(DueDate(dt.date(2018, 3, 30)), DueDate(dt.date(2019, 3, 29)))
            False
        """
        if isinstance(old, AtSession) and isinstance(new, AtSession):
            return self._fits(new.session - old.session)
        if not isinstance(old, DueDate) or not isinstance(new, DueDate):
            return False
        if evolve(old, day=new.day) != new or not self._fits(new.day.year - old.day.year):
            return False
        return (
            _in_year(old.day, new.day.year) == new.day or _in_year(new.day, old.day.year) == old.day
        )

    def _fits(self, years: int) -> bool:
        return years != 0 and self.years in (None, years)


def _in_year(day: dt.date, year: int) -> dt.date:
    """Return the same day of another year; for 29 February the last day of the month."""
    try:
        return day.replace(year=year)
    except ValueError:
        return day.replace(year=year, day=28)
