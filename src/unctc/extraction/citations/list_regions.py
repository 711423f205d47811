"""Where in plain text lists are: from a head to the last line that begins with a number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from unctc.extraction.citations.compiled_rules import CompiledRules
from unctc.extraction.citations.list_heads import list_head
from unctc.extraction.citations.list_items import NUMBER_SHAPE
from unctc.extraction.citations.list_segments import segments_of_text
from unctc.extraction.citations.lists import ListedNumbers, listed_numbers
from unctc.extraction.citations.normalization import plain_text
from unctc.late_patterns import late_pattern

__all__ = ["listed_in_lines"]

# The engine looks for a line break fast, for the beginning of a line at every place.
_SHAPED_LINE: Final = late_pattern(rf"\n(?={NUMBER_SHAPE.pattern})", re.VERBOSE)
_DIGIT: Final = late_pattern(r"\d")
_SHORTEST: Final = 3
_LONGEST: Final = 200
_FAR_ABOVE: Final = 2000
_AHEAD: Final = 3


def listed_in_lines(lines: str, plain: str, compiled: CompiledRules) -> list[ListedNumbers]:
    """Return the numbers that stand under heads in a text of which nothing but its lines is known.

    Args:
        lines: the text with its line breaks.
        plain: the same, its typography made plain.
        compiled: the language.
    """
    found: list[ListedNumbers] = []
    for start, end in _regions(lines, compiled):
        segments = tuple(segments_of_text(lines, start, end))
        found += listed_numbers(plain, segments, compiled)
    return found


def _regions(text: str, compiled: CompiledRules) -> Iterator[tuple[int, int]]:
    """Yield from where to where lists may be: from a head to the last line that begins like one of its list.

    Most texts have none, and of most lines it is quickly seen that they are no heads.
    """
    opened: int | None = None
    last = 0
    for start in _shaped_lines(text):
        if opened is not None and start - last > _FAR_ABOVE:
            yield opened, _line_end(text, last)
            opened = None
        if opened is None:
            opened = _head_above(text, max(last, start - _FAR_ABOVE), start, compiled)
        last = start
    if opened is not None:
        yield opened, _line_end(text, last)


def _shaped_lines(text: str) -> Iterator[int]:
    """Yield where the lines begin that begin as the numbers of a list do."""
    if NUMBER_SHAPE.match(text):
        yield 0
    for line_break in _SHAPED_LINE.finditer(text):
        yield line_break.end()


def _line_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return len(text) if end < 0 else end


def _head_above(text: str, start: int, end: int, compiled: CompiledRules) -> int | None:
    """Return where a line begins that may be the head of the numbers at *end*."""
    first = start
    if start and text[start - 1] != "\n":
        first = text.find("\n", start, end) + 1 or end
    position = first
    for line in text[first:end].split("\n"):
        begin, position = position, position + len(line) + 1
        if (
            not _SHORTEST <= len(line) <= _LONGEST
            or _DIGIT.search(line)
            or not compiled.list_noun.search(line)
        ):
            continue
        # What is further above has to be a head as a whole.
        far = text.count("\n", position - 1, end) > _AHEAD
        if list_head(plain_text(line), compiled, whole=far) is not None:
            # A heading above may name the body: "General Assembly", and below it "Resolutions".
            return text.rfind("\n", 0, max(begin - 1, 0)) + 1
    return None
