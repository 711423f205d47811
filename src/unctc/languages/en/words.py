"""The names of the months, which mastheads print in English whatever the language of the document."""

from __future__ import annotations

from typing import Final

__all__ = ["MONTHS"]

MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
