"""Where a part of a passage's text stands in the source it was read from."""

from __future__ import annotations

import re
from bisect import bisect_right

from attrs import evolve, field, frozen

from unctc.model.locations import Location, Span
from unctc.model.passages import Passage

__all__ = ["SourceMap"]

_LINE_END = re.compile("\r\n|[\r\n\f\v\u2028\u2029]")
# A word that a line broke has lost its hyphen.
_LOST = "-\u00ad"


@frozen
class SourceMap:
    r"""The text that locations count in, and where its lines start.

    Example:
        >>> source = SourceMap.of("附件\n1. 反恐")
        >>> source.with_column(Location(6, 8, 2)).column
        4
    """

    text: str | None
    starts: tuple[int, ...] = field(default=(0,), repr=False)

    @classmethod
    def of(cls, text: str | None) -> SourceMap:
        """Return the source with its lines; one that knows nothing for ``None``."""
        return cls(text, (0, *(match.end() for match in _LINE_END.finditer(text or ""))))

    def with_column(self, location: Location) -> Location:
        """Return *location* with its column, where the text is at hand."""
        if self.text is None or location.start > len(self.text):
            return location
        line_start = self.starts[bisect_right(self.starts, location.start) - 1]
        return evolve(location, column=location.start - line_start + 1)

    def place_of(self, passage: Passage, span: Span | None) -> Location | None:
        """Return the place of *span* of the passage's text; that of what holds it where it is not known.

        Args:
            passage: the passage that was read.
            span: a range of its text; ``None`` for all of it; an empty one at the start for the number
                in front of it, which is not in the text.
        """
        whole = passage.location
        if whole is None:
            return None
        if span is None:
            return self.with_column(whole)
        if span == Span(0, 0):
            return self.with_column(self._number_of(passage, whole))
        cited = [each for each in passage.citations if each.location is not None]
        if self.text is not None and (pieces := _pieces(passage, whole, span, self.text)):
            start = pieces[0].start
            before = [c.location for c in cited if c.location and c.location.start <= start]
            exact = Location(
                start,
                pieces[-1].end,
                bisect_right(self.starts, start),
                (before[-1] if before else whole).page,
                pieces if len(pieces) > 1 else (),
            )
            return self.with_column(exact)
        around = (
            each.location
            for each in cited
            if each.span.start < max(span.end, span.start + 1) and span.start < each.span.end
        )
        return self.with_column(next(around, None) or whole)

    def _number_of(self, passage: Passage, whole: Location) -> Location:
        """Return the place of what stands before the text of *passage*; the whole where nothing does."""
        first = _pieces(passage, whole, Span(0, 1), self.text) if self.text else ()
        end = len(self.text[: first[0].start].rstrip()) if self.text and first else whole.start
        if end <= whole.start:
            return whole
        return Location(whole.start, end, whole.line, whole.page)


def _pieces(passage: Passage, whole: Location, span: Span, source: str) -> tuple[Span, ...]:
    """Match text and source from their ends, blanks aside; a number in front belongs to the source only."""
    offsets = [
        offset
        for piece in whole.ranges
        for offset in range(piece.start, min(piece.end, len(source)))
        if not source[offset].isspace()
    ]
    found: list[int] = []
    text = passage.text
    position = len(offsets) - 1
    for index in range(len(text) - 1, span.start - 1, -1):
        if text[index].isspace():
            continue
        while position >= 0 and source[offsets[position]] != text[index]:
            if source[offsets[position]] not in _LOST:
                return ()
            position -= 1
        if position < 0:
            return ()
        if index < span.end:
            found.append(offsets[position])
        position -= 1
    return _merged(found[::-1], source)


def _merged(offsets: list[int], source: str) -> tuple[Span, ...]:
    pieces: list[Span] = []
    for offset in offsets:
        if pieces and not source[pieces[-1].end : offset].strip():
            pieces[-1] = Span(pieces[-1].start, offset + 1)
        else:
            pieces.append(Span(offset, offset + 1))
    return tuple(pieces)
