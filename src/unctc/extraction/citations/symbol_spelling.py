"""Symbols that are spelled otherwise than they are registered: S/Res/1373, A//78/511, SIRES/242, A/RES72/276."""

from __future__ import annotations

import re
from typing import Final

from unctc.languages.rules.script import Edit

__all__ = ["respelled"]

# What is read otherwise, and what it is read as; nothing, where only the letters' case differs.
_SPELLINGS: Final[tuple[tuple[str, str], ...]] = (
    # Small letters, which databases and addresses have.
    (r"(?<![A-Za-z0-9])[ASEase]/[Rr]es/(?=\d)", ""),
    (r"(?<![A-Za-z0-9])s/prst/(?=\d)", ""),
    # A slash too many, one too few, whitespace or a stop in its place.
    (r"(?<=[A-Z0-9])//(?=[A-Z0-9])", "/"),
    (r"(?<=[AS]/RES) (?=\d)", "/"),
    (r"(?<=/RES)(?=\d)", "/"),
    (r"(?<=\d)(?=(?:Add|Corr|Rev)\.\d)", "/"),
    (r"(?<=\d)\.(?=(?:SR|PV|L)\.\d)", "/"),
    # What a scanner's eye takes for S/ and RES.
    (r"(?<![A-Za-z0-9])S[I1l|!]RES/(?=\d)", "S/RES/"),
    (r"(?<![A-Za-z0-9./])[5$]/RES/(?=\d)", "S/RES/"),
    (r"(?<=[ASE]/)RE5/(?=\d)", "RES/"),
)
_PATTERNS: Final = tuple((re.compile(pattern), reading) for pattern, reading in _SPELLINGS)
# What any of them shows within a few characters of a slash, all of them looked for at once.
_SUSPECT: Final = re.compile(
    r"//|[Rr]es/|prst/|RES[ \d]|\d(?:Add|Corr|Rev)\.|\d\.(?:SR|PV|L)\.|[I1l|!]RES/|[5$]/RES|RE5/"
)
_BEFORE, _AFTER = 6, 16


def respelled(text: str) -> list[Edit]:
    """Return the edits that spell symbols as they are registered.

    Example:
        >>> respelled("A//78/511"), respelled("a/res/70/1")
        ([(1, 3, '/')], [(0, 6, 'A/RES/')])
    """
    edits: dict[Edit, None] = {}
    place = text.find("/")
    while place >= 0:
        start, end = max(0, place - _BEFORE), place + _AFTER
        if _SUSPECT.search(text, start, end):
            for pattern, reading in _PATTERNS:
                for match in pattern.finditer(text, start, end):
                    edits[(*match.span(), reading or match[0].upper())] = None
        place = text.find("/", place + 1)
    return list(edits)
