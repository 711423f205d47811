"""Lines put together to paragraphs, where the layout says which line opens one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from unctc.layout.line_layout import LineRole
from unctc.layout.source import Line

__all__ = ["paragraphs_of"]

_ASIDE = {LineRole.HEAD, LineRole.FOOT, LineRole.NAVIGATION, LineRole.NOTE, LineRole.CELL}


def paragraphs_of(lines: Iterable[Line]) -> Iterator[tuple[Line, ...]]:
    r"""Yield the paragraphs and headings of the body in order; heads, feet, notes and cells are not of it.

    A line of which the layout says nothing is a paragraph of its own.

    Example:
        >>> from unctc.layout.source import SourceText
        >>> source = SourceText.of("1. One.\n2. Two.")
        >>> [[line.text for line in each] for each in paragraphs_of(source.printed)]
        [['1. One.'], ['2. Two.']]
    """
    paragraph: list[Line] = []
    for line in lines:
        layout = line.layout
        if not line.text or (layout is not None and layout.role in _ASIDE):
            continue
        if paragraph and layout is not None and layout.opens is False:
            paragraph.append(line)
            continue
        if paragraph:
            yield tuple(paragraph)
        paragraph = [line]
    if paragraph:
        yield tuple(paragraph)
