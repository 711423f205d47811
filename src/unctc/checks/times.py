"""Times that a passage states, each as a word that is the same for the same time, and where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterable

from unctc.languages._consistency import ConsistencyRules
from unctc.languages._structure import StructureRules
from unctc.languages.dates import find_date
from unctc.model.locations import Span
from unctc.model.passages import Passage

__all__ = ["dates_in", "limits_in", "recurrences_in"]

Times = list[tuple[str, Span]]


def dates_in(passage: Passage, rules: StructureRules) -> Times:
    """Return the days that the passage names, as ``2018-03-30``; the date of a symbol is none."""
    text = passage.text
    found = (
        (str(day), Span(match.start(), match.end()))
        for match in _outermost(pattern.finditer(text) for pattern in rules.dates)
        if (day := find_date(match.group(), rules)) is not None
    )
    return list(found)


def recurrences_in(passage: Passage, words: ConsistencyRules) -> Times:
    """Return how often the passage says that something is due, as ``at least 1 a year``."""
    return [
        (
            _said(match, words, "a {unit}", "{count} a {unit}"),
            Span(match.start(), match.end()),
        )
        for match in _outermost(pattern.finditer(passage.text) for pattern in words.recurrences)
    ]


def limits_in(passage: Passage, words: ConsistencyRules) -> Times:
    """Return within how long the passage says that something is due, as ``within 12 month``."""
    return [
        (
            _said(match, words, "within a {unit}", "within {count} {unit}"),
            Span(match.start(), match.end()),
        )
        for match in _outermost(pattern.finditer(passage.text) for pattern in words.limits)
    ]


def _said(match: re.Match[str], words: ConsistencyRules, bare: str, counted: str) -> str:
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
