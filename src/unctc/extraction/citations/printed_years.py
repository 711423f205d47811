"""The year that a text prints beside a number: of a date, or alone."""

from __future__ import annotations

import re
from typing import Final

from unctc.extraction.citations.pattern_fragments import widen
from unctc.languages.rules.citations import CitationRules
from unctc.languages.rules.punctuation import COMMAS, one_of
from unctc.late_patterns import LatePatterns, late_pattern

__all__ = ["PrintedYears"]

_YEAR: Final = late_pattern(r"(?:19|20)\d\d")
_COMMA: Final = one_of(COMMAS)
_COMMA_OR_BRACKET: Final = one_of(COMMAS, "(")


class PrintedYears(LatePatterns):
    """The patterns of dates and years beside numbers, in one language."""

    _date: re.Pattern[str]
    _year: re.Pattern[str]

    def __init__(self, rules: CitationRules) -> None:
        self._before: bool = rules.heads_follow
        dates = f"(?:{widen(rules.dates)})"
        # "Resolution 2758 of the United Nations of 25 October 1971": its name may be between.
        name = rf"(?: {{0,4}}(?:{widen(rules.number_lead)})(?!\w))?"
        self.compile_late(
            _date=rf"{dates} {{0,4}}{widen(rules.item_lead)} {{0,4}}$"
            if rules.heads_follow
            else rf"{name} {{0,4}}{_COMMA_OR_BRACKET}? {{0,4}}{dates}"
        )

        years = widen(rules.years)
        self.compile_late(
            _year=rf"(?:{years}) {{0,4}}{widen(rules.item_lead)} {{0,4}}$"
            if rules.heads_follow
            else rf"{name} {{0,4}}{_COMMA}? {{0,4}}(?:{years})"
        )

    def of_date(self, plain: str, start: int, end: int) -> int | None:
        """Return the year of the date beside the number from *start* to *end*."""
        match = (
            self._date.search(plain, max(0, start - 24), start)
            if self._before
            else self._date.match(plain, end, end + 60)
        )
        year = _YEAR.search(match[0]) if match else None
        return int(year[0]) if year else None

    def of_act(self, plain: str, start: int, end: int) -> int | None:
        """Return the year that the text gives for the act whose number is at that place."""
        if (year := self.of_date(plain, start, end)) is not None:
            return year
        match = (
            self._year.search(plain, max(0, start - 24), start)
            if self._before
            else self._year.match(plain, end, end + 80)
        )
        found = _YEAR.findall(match[0]) if match else None
        return int(found[-1]) if found else None
