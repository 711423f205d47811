"""The year that a text prints beside a number: of a date, or alone."""

from __future__ import annotations

import re
from typing import Final

from unctc.extraction.citations.pattern_fragments import widen
from unctc.languages.rules.citations import CitationRules
from unctc.languages.rules.punctuation import COMMAS, one_of
from unctc.late_patterns import LatePatterns, late_pattern

__all__ = ["PrintedYears", "listed_years"]

_YEAR: Final = late_pattern(r"(?:19|20)\d\d")
_COMMA: Final = one_of(COMMAS)
_COMMA_OR_BRACKET: Final = one_of(COMMAS, "(")


def listed_years(rules: CitationRules) -> str:
    """Return the pattern of a year alone, or of the years of several acts: adopted in 2016 and 2017.

    What has a year of its own is the next number of a list: of 2011 and 2042 of 2012. So is what no act can be of yet.
    """
    years = widen(rules.years)
    if rules.heads_follow:
        return years
    own = rf" {{0,4}}(?:\(|{_COMMA}? {{0,4}}(?:{widen(rules.dates)}|{years}))"
    another = rf" {{0,4}}(?:{widen(rules.separators)}) {{0,4}}(?:19[4-9]|20[0-3])\d(?![\d/]|{own})"
    return rf"(?:{years})(?:{another})*+"


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

        years = listed_years(rules)
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

    def of_act(self, plain: str, start: int, end: int) -> tuple[int, ...]:
        """Return the years that the text gives for the act whose number is at that place: several for several acts."""
        match = (
            self._year.search(plain, max(0, start - 24), start)
            if self._before
            else self._year.match(plain, end, end + 80)
        )
        years = tuple(map(int, _YEAR.findall(match[0]))) if match else ()
        date = self.of_date(plain, start, end)
        return years if date is None or len(years) > 1 else (date,)
