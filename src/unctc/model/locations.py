"""Where a piece of text is: in its node's own text, and in the source it was read from."""

from __future__ import annotations

from functools import lru_cache

from attrs import field, frozen

from unctc.errors import InvalidValueError

__all__ = ["Location", "Span", "shared_span"]


@frozen(order=True)
class Span:
    """A range of code points, the end not included, as Python slices count.

    Example:
        >>> Span(3, 7).of("第 1373(2001)号")
        '373('
    """

    start: int
    end: int

    def __attrs_post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise InvalidValueError(
                expected="a span with 0 <= start <= end",
                found=f"{self.start}..{self.end}",
                fix="Count in code points from the start of the text; the end is not included.",
            )

    def of(self, text: str) -> str:
        """Return the part of *text* that the span covers."""
        return text[self.start : self.end]

    def covers(self, other: Span) -> bool:
        """Whether *other* lies within this span."""
        return self.start <= other.start and other.end <= self.end


@lru_cache(maxsize=8192)
def shared_span(start: int, end: int) -> Span:
    """Return a span, the same object for the same places: documents are full of short ones near the start of a text.

    Example:
        >>> shared_span(0, 8) is shared_span(0, 8)
        True
    """
    return Span(start, end)


@frozen
class Location:
    """A range of the raw source. It never counts when nodes are compared.

    Attributes:
        start: the first code point in the decoded source.
        end: the code point after the last.
        line: the line of ``start``, counted from 1.
        page: the page of ``start``, counted from 1; ``None`` where the source does not let one know.
        pieces: the ranges that really belong to the node, where something foreign (page furniture, a
            list of links) is between ``start`` and ``end``; empty when the whole range does.
        column: the column of ``start`` in its line, counted from 1 in code points; findings have it.
    """

    start: int
    end: int
    line: int
    page: int | None = field(default=None, kw_only=True)
    pieces: tuple[Span, ...] = field(default=(), kw_only=True)
    column: int | None = field(default=None, kw_only=True)

    @property
    def ranges(self) -> tuple[Span, ...]:
        """The ranges of the source that belong to the node, in order."""
        return self.pieces or (Span(self.start, self.end),)
