"""Times that a passage states, each as a word that is the same for the same time, and where it stands."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator

from unctc.extraction.dates import day_of
from unctc.languages.rules.structure import StructureRules
from unctc.languages.rules.wording import WordingRules
from unctc.model.locations import Span
from unctc.model.passages import Passage

__all__ = ["dates_in", "limits_in", "recurrences_in"]

_BLANKS = str.maketrans("\u00a0\u2007\u202f", "   ")

Times = list[tuple[str, Span]]


def dates_in(passage: Passage, rules: StructureRules, words: WordingRules) -> Times:
    """Return the days that the passage names, as ``2018-03-30``; of a range its two ends."""
    text = passage.text.translate(_BLANKS)
    patterns = (*words.day_ranges, *rules.dates)
    return [
        (str(day), Span(match.start(), match.end()))
        for match in _outermost(pattern.finditer(text) for pattern in patterns)
        for day in _days(match.groupdict(), rules)
        if day is not None
    ]


def _days(found: dict[str, str | None], rules: StructureRules) -> Iterator[dt.date | None]:
    """Yield the day, or the two ends of a range; what one end leaves out the other has."""
    for one, other in (("", "2"), ("2", "")):
        parts = [found.get(part + one) or found.get(part + other) for part in "ym"]
        day = found.get("d" + one)
        if day and parts[0] and parts[1]:
            yield day_of(parts[0], parts[1], day, rules)


def recurrences_in(passage: Passage, words: WordingRules) -> Times:
    """Return how often the passage says that something is due, as ``at least 1 a year``."""
    return [
        (
            _said(match, words, "a {unit}", "{count} a {unit}"),
            Span(match.start(), match.end()),
        )
        for match in _outermost(
            pattern.finditer(passage.text.translate(_BLANKS)) for pattern in words.recurrences
        )
    ]


def limits_in(passage: Passage, words: WordingRules) -> Times:
    """Return within how long the passage says that something is due, as ``within 12 month``."""
    return [
        (
            _said(match, words, "within a {unit}", "within {count} {unit}"),
            Span(match.start(), match.end()),
        )
        for match in _outermost(
            pattern.finditer(passage.text.translate(_BLANKS)) for pattern in words.limits
        )
    ]


def _said(match: re.Match[str], words: WordingRules, bare: str, counted: str) -> str:
    facts = {name: value for name, value in match.groupdict().items() if value}
    count = facts.get("count", "").lower()
    pattern = counted if count else bare
    said = pattern.format(
        unit=facts.get("unit", "").lower(), count=words.numerals.get(count, count)
    )
    return f"at least {said}" if "least" in facts else said


def _outermost(found: Iterable[Iterable[re.Match[str]]]) -> list[re.Match[str]]:
    """Return matches in order; of those that overlap the first, and of those the longest."""
    kept: list[re.Match[str]] = []
    matches = (match for each in found for match in each)
    for match in sorted(matches, key=lambda each: (each.start(), -each.end())):
        if not kept or match.start() >= kept[-1].end():
            kept.append(match)
    return kept
