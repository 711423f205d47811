"""Nest subparagraphs under their paragraph, by the style of their numbers.

``(a)`` is no paragraph of its own, however it is marked. What follows in the style of a level goes on with
that level; what comes in a new style is a level deeper, as in print.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from unctc.languages.registry import languages_with, rules_for
from unctc.languages.rules.script import HAN
from unctc.languages.rules.section_numerals import ROMAN
from unctc.loaders.akn4un.block_builder import BlockDraft

__all__ = ["is_point", "place_of"]

_CORE: Final = re.compile(r"\w+")
# Letters that are neither large nor small: sections with large ones have headings.
_LETTER_AND_DASH: Final = re.compile(
    rf"(?![A-Za-z{HAN}\u0400-\u04ff])[^\W\d_]\u0640?\s?[-\u2013\u2014]"
)
_ROMAN: Final = tuple(numeral.casefold() for numeral in ROMAN[:15])
_OPEN: Final = "([\uff08\u2018\u2019\u201c'\u00ab"
_CLOSED: Final = ")]\uff09\u2018\u2019\u201d'\u00bb"


def is_point(number: str) -> bool:
    """Whether a printed number is that of a subparagraph: in brackets or quotation marks, a letter before a dash, or a dash.

    Example:
        >>> [
        ...     is_point(each)
        ...     for each in (
        ...         "(a)",
        ...         "b)",
        ...         "\u2022",
        ...         "\u20191\u2018",
        ...         "\u0623 -",
        ...         "1.",
        ...         "12 -",
        ...         "A.",
        ...         "",
        ...     )
        ... ]
        [True, True, True, True, True, False, False, False, False]
    """
    if not number:
        return False
    if number[0] in _OPEN or number[-1] in _CLOSED or _CORE.search(number) is None:
        return True
    return _LETTER_AND_DASH.fullmatch(number) is not None


def place_of(number: str, paragraph: BlockDraft) -> BlockDraft:
    """Return the block under which a subparagraph numbered *number* goes: *paragraph*, or a point in it."""
    deepest, levels = paragraph, list[tuple[BlockDraft, str]]()
    while deepest.points:
        printed = next((each.number for each in reversed(deepest.points) if each.number), "")
        levels.append((deepest, printed))
        deepest = deepest.points[-1]
    alike = [(holder, last) for holder, last in reversed(levels) if _style(last) == _style(number)]
    for holder, last in alike:
        if _follows(_core(number), _core(last)):
            return holder
    if alike and _core(number).casefold() not in _first_letters():
        return alike[0][0]
    return deepest if not alike or _core(number) else alike[0][0]


@cache
def _first_letters() -> frozenset[str]:
    """Return the letters by which lists of points begin, in any language."""
    labels = (
        level[0] for each in languages_with("words") for level in rules_for(each).words.points
    )
    return frozenset(core for label in labels if (core := _core(label)).isalpha())


def _core(number: str) -> str:
    match = _CORE.search(number)
    return match[0] if match else ""


def _style(number: str) -> tuple[str, str]:
    core = _core(number)
    kind = "figure" if core.isdigit() else "upper" if core.isupper() else "letter"
    return (_CORE.sub("", number).replace(" ", ""), kind if core else "sign")


def _follows(core: str, last: str) -> bool:
    """Whether *core* is the number after *last*: b after a, iv after iii, 5 after 4."""
    if core.isdigit() and last.isdigit():
        return int(core) == int(last) + 1
    core, last = core.casefold(), last.casefold()
    if len(core) == len(last) == 1 and ord(core) == ord(last) + 1:
        return True
    return last in _ROMAN[:-1] and core == _ROMAN[_ROMAN.index(last) + 1]
