"""Whole numbers: as files print them, bounded, and as messages count things."""

from __future__ import annotations

from typing import Final

__all__ = ["MOST_DIGITS", "counted", "whole_number"]

MOST_DIGITS: Final = 9
"""How many digits a number has at most; what is longer is none. The longest of a document, a job number, has seven."""


def whole_number(printed: str | None) -> int | None:
    """Return the value of a whole number in decimal digits of any script; ``None`` if *printed* is none.

    Whitespace around it is left out. There is no sign, and no more than nine digits.

    Example:
        >>> whole_number("12"), whole_number(" ٣ "), whole_number("0")
        (12, 3, 0)
        >>> (
        ...     whole_number("²"),
        ...     whole_number("-1"),
        ...     whole_number(""),
        ...     whole_number(None),
        ...     whole_number("9" * 10),
        ... )
        (None, None, None, None, None)
    """
    digits = printed.strip() if printed else ""
    return int(digits) if digits.isdecimal() and len(digits) <= MOST_DIGITS else None


def counted(number: int, noun: str, plural: str = "") -> str:
    """Return *number* with what it counts, in English.

    Args:
        number: how many.
        noun: what, one of it.
        plural: several of it, where that is not the noun with an s.

    Example:
        >>> counted(1, "paragraph"), counted(2653, "citation"), counted(2, "body", "bodies")
        ('1 paragraph', '2,653 citations', '2 bodies')
    """
    return f"{number:,} {noun if number == 1 else plural or f'{noun}s'}"
