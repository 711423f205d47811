"""Where a part of a passage's text stands in the source it was read from."""

from __future__ import annotations

from attrs import evolve

from unctc.model.locations import Location, Span
from unctc.model.passages import Passage

__all__ = ["located", "place_of"]

_LINE_ENDS = "\n\r\f\v\u2028\u2029"
# A word that a line broke has lost its hyphen.
_LOST = "-\u00ad"


def place_of(passage: Passage, span: Span | None, source: str | None) -> Location | None:
    """Return the place of *span* in *source*; that of what holds it where the source is not at hand.

    Args:
        passage: the passage that was read.
        span: a range of its text; ``None`` for all of it.
        source: the text that its location counts in.
    """
    whole = passage.location
    if whole is None:
        return None
    if span is None:
        return located(whole, source)
    if source is not None and (pieces := _pieces(passage, whole, span, source)):
        start, end = pieces[0].start, pieces[-1].end
        page = next(
            (
                each.location.page
                for each in reversed(passage.citations)
                if each.location is not None and each.location.start <= start
            ),
            whole.page,
        )
        exact = Location(
            start, end, _line_of(source, start), page, pieces if len(pieces) > 1 else ()
        )
        return located(exact, source)
    around = (
        each.location
        for each in passage.citations
        if each.span.start < max(span.end, span.start + 1) and span.start < each.span.end
    )
    return next((each for each in around if each is not None), whole)


def located(location: Location, source: str | None) -> Location:
    """Return *location* with its column, where the source is at hand."""
    if source is None or location.start > len(source):
        return location
    before = source[: location.start]
    line_start = max(before.rfind(end) for end in _LINE_ENDS) + 1
    return evolve(location, column=location.start - line_start + 1)


def _line_of(source: str, offset: int) -> int:
    head = source[:offset]
    pairs = head.count("\r\n")
    return sum(head.count(end) for end in _LINE_ENDS) - pairs + 1


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
