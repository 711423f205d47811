"""Where the characters of a text are in the source that it was read from."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from attrs import frozen

from unctc.errors import InvalidValueError
from unctc.model.locations import Location, Span

__all__ = ["SourceMap", "SourceRun"]

_STRIDE = 6


@frozen
class SourceRun:
    """Characters of a text that follow one another in one line of the source.

    Attributes:
        text: where they begin in the text; before 0 for the number that is printed before it.
        source: where they begin in the source.
        length: how many they are.
        line: the line of the source, counted from 1.
        column: the column of the first, counted from 1.
        page: the page, counted from 1; 0 where it is not known.
    """

    text: int
    source: int
    length: int
    line: int
    column: int
    page: int = 0


def _in_order(numbers: tuple[int, ...]) -> bool:
    if len(numbers) == _STRIDE:  # most passages are one line of their source
        return numbers[1] >= 0 < numbers[2]
    text, source = min(numbers[:1], default=0), 0
    for begin, where, length in zip(
        numbers[::_STRIDE], numbers[1::_STRIDE], numbers[2::_STRIDE], strict=True
    ):
        if length < 1 or where < source or begin < text:
            return False
        text, source = begin + length, where + length
    return True


@frozen(repr=False)
class SourceMap:
    r"""The way from the characters of a text to those of its source, run by run.

    Whitespace between the lines of the source, furniture, and a hyphen at which a line broke a word are in
    no run.

    Attributes:
        numbers: the fields of the runs, one after the other.

    Raises:
        InvalidValueError: the numbers make no runs.

    Example:
        >>> source = "1. CTED will\nreport."
        >>> found = SourceMap.of(
        ...     (SourceRun(-2, 0, 2, 1, 1), SourceRun(0, 3, 9, 1, 4), SourceRun(10, 13, 7, 2, 1))
        ... )
        >>> place = found.locate(Span(5, 16), Location(0, 20, 1))
        >>> source[place.start : place.end], place.line, place.column
        ('will\nreport', 1, 9)
    """

    numbers: tuple[int, ...] = ()

    def __attrs_post_init__(self) -> None:
        numbers = self.numbers
        if len(numbers) % _STRIDE or not _in_order(numbers):
            raise InvalidValueError(
                expected=f"runs of {_STRIDE} numbers, in the order of the text and of the source",
                found=f"{len(numbers)} numbers"
                if len(numbers) % _STRIDE
                else "runs in another order",
                where="source map",
                fix="Leave the map out: places are then those of whole paragraphs.",
            )

    @classmethod
    def of(cls, runs: tuple[SourceRun, ...]) -> SourceMap:
        """Return the map of these *runs*."""
        return cls(
            tuple(
                number
                for run in runs
                for number in (run.text, run.source, run.length, run.line, run.column, run.page)
            )
        )

    @property
    def end(self) -> int:
        """Where the last run ends in the text: at the end of the text that was read."""
        return self.numbers[-_STRIDE] + self.numbers[2 - _STRIDE] if self.numbers else 0

    @property
    def runs(self) -> Iterator[SourceRun]:
        """The runs, in order."""
        numbers = self.numbers
        return (SourceRun(*numbers[at : at + _STRIDE]) for at in range(0, len(numbers), _STRIDE))

    def __repr__(self) -> str:
        return f"SourceMap(<{len(self.numbers) // _STRIDE} runs>)"

    def locate(self, span: Span, whole: Location) -> Location:
        """Return the place of *span* of the text; that of the whole text where it is not known.

        Args:
            span: a range of the text; an empty one at the start for the number before it.
            whole: the place of the whole text.
        """
        start, end = span.start, max(span.end, span.start + 1)
        if span == Span(0, 0):
            start, end = next(iter(self.numbers), 0), 0
        ranges = whole.ranges
        pieces: list[Span] = []
        first: SourceRun | None = None
        offset = 0
        for run in self._runs_from(start):
            if run.text >= end:
                break
            begin, stop = max(run.text, start), min(run.text + run.length, end)
            shift = run.source - run.text
            if first is None:
                first, offset = run, begin - run.text
            if pieces and _only_whitespace_between(pieces[-1].end, begin + shift, ranges):
                pieces[-1] = Span(pieces[-1].start, stop + shift)
            else:
                pieces.append(Span(begin + shift, stop + shift))
        if first is None:
            return whole
        return Location(
            pieces[0].start,
            pieces[-1].end,
            first.line,
            page=first.page or None,
            pieces=tuple(pieces) if len(pieces) > 1 else (),
            column=first.column + offset,
        )

    def _runs_from(self, start: int) -> Iterator[SourceRun]:
        """Yield the runs that end after *start*, without looking at those before it."""
        numbers = self.numbers
        after = range(0, len(numbers), _STRIDE)
        first = bisect_right(after, start, key=lambda at: numbers[at] + numbers[at + 2])
        return (SourceRun(*numbers[at : at + _STRIDE]) for at in after[first:])


def _only_whitespace_between(before: int, after: int, ranges: tuple[Span, ...]) -> bool:
    """Whether two places of a text are in one of its ranges, whose characters are all its own."""
    found = bisect_left(ranges, before, key=lambda each: each.start) - 1
    return found >= 0 and after < ranges[found].end
