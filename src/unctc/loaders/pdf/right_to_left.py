"""Lines of Arabic: from the places of their characters on the page to the order in which they are read.

PDFium gives the words in order but not the numbers among them: of 74/270 it makes / 270 74. Where each character
stands is sure, so the line is put together by that, and then turned round as the bidirectional algorithm of Unicode
turned it when it was set: words from right to left, numbers and Latin words from left to right.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from unctc.languages.rules.script import STRETCH

__all__ = ["logical_order"]

# What LibreOffice stretches words with, and other characters that are not printed.
_UNPRINTED: Final = re.compile(rf"[\x00-\x1f{STRETCH}\u200b-\u200f]")
# Numbers with separators between their digits, symbols, Latin words.
_LEFT_TO_RIGHT: Final = re.compile(
    r"""
    [A-Za-z\u00c0-\u024f0-9\u0660-\u0669]
    (?: [A-Za-z\u00c0-\u024f0-9\u0660-\u0669./:,'&@_-]* [A-Za-z\u00c0-\u024f0-9\u0660-\u0669] )?
    (?: [ ] [A-Za-z\u00c0-\u024f] [A-Za-z\u00c0-\u024f0-9.'-]* )*
    """,
    re.VERBOSE,
)
_GAP: Final = 0.45
"""How wide, beside the usual width of its letters, a gap is that is a blank."""
_DIGIT_GAP: Final = 1.2
"""The same between two digits, of which some are narrow."""


def logical_order(characters: Iterable[tuple[str, float, float]]) -> str:
    """Return a line as it is read.

    Args:
        characters: its characters in any order, each with where it begins and ends on the page.

    Example:
        >>> logical_order([("ب", 10, 14), ("أ", 15, 17), ("2", 1, 4), ("/", 4, 5), ("3", 5, 8)])
        'أب 2/3'
    """
    printed = sorted(
        (
            ((left + right) / 2, left, right, character)
            for character, left, right in characters
            if right > left
        ),
        key=lambda each: each[0],
    )
    widths = sorted(right - left for _, left, right, each in printed if each.isalnum())
    usual = widths[len(widths) // 2] if widths else 1.0
    visual: list[str] = []
    before, end = "", 0.0
    for _, left, right, character in printed:
        if _UNPRINTED.match(character):  # it only fills a gap
            end = max(end, right)
            continue
        between_digits = before.isdigit() and character.isdigit()
        wide = left - end > usual * (_DIGIT_GAP if between_digits else _GAP)
        if visual and wide and before != " " and character != " ":
            visual.append(" ")
        visual.append(character)
        before, end = character, max(end, right)
    turned = " ".join("".join(visual)[::-1].split())
    return _LEFT_TO_RIGHT.sub(lambda match: match[0][::-1], turned)
