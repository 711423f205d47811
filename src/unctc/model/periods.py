"""Spans of time with a first and a last day."""

from __future__ import annotations

from datetime import date

from attrs import Attribute, field, frozen

from unctc.errors import InvalidValueError

__all__ = ["Period"]


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

    Raises:
        InvalidValueError: it ends before it starts.
    """

    start: date
    end: date = field(validator=_check_order)

    def __contains__(self, day: date) -> bool:
        return self.start <= day <= self.end
