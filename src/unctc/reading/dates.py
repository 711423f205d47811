"""Dates and periods in running text; the language's table and how to apply it are in ``languages``."""

from __future__ import annotations

from unctc.languages.dates import find_date, find_period

__all__ = ["find_date", "find_period"]
