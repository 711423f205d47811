"""Lengths of time that a text states, whatever of them: "for six months" is no time limit."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from unctc.extraction.finders import plain
from unctc.languages.registry import rules_for
from unctc.late_patterns import late_pattern
from unctc.model.due import Unit
from unctc.model.languages import Language
from unctc.model.whole_numbers import whole_number

__all__ = ["lengths_stated"]


def lengths_stated(text: str, language: Language) -> frozenset[tuple[int, Unit]]:
    """Return the lengths of time that *text* states, in digits or in words.

    Args:
        text: the text.
        language: its language.

    Example:
        >>> for count, unit in sorted(
        ...     lengths_stated("open for six months, then for 90 days", "en")
        ... ):
        ...     print(count, unit)
        6 month
        90 day
    """
    times = rules_for(language).times
    if times is None:
        return frozenset()
    found = set()
    for match in _length_of(Language(language)).finditer(plain(text).lower()):
        count = whole_number(match["count"])
        count = times.numbers.get(match["count"]) if count is None else count
        if count is not None:
            found.add((count, times.units[match["unit"]]))
    return frozenset(found)


@cache
def _length_of(language: Language) -> re.Pattern[str]:
    times = rules_for(language).times
    assert times is not None
    return late_pattern(
        rf"""
        (?<!\d)(?P<count>\d{{1,3}}|{_any_of(times.numbers)})
        \W{{0,3}}
        (?P<unit>{_any_of(times.units)})
        """,
        re.VERBOSE,
    )


def _any_of(words: Iterable[str]) -> str:
    """Return the words as alternatives, the longer first."""
    return "|".join(re.escape(each) for each in sorted(words, key=len, reverse=True))
