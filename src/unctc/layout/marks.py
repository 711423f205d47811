"""What the type of a text shows: emphasis and links, as spans over a text put together from lines."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from attrs import frozen

from unctc.layout.runs import TypeRun
from unctc.model.locations import Span

__all__ = ["RunIndex"]


@frozen
class RunIndex:
    """The runs of a source, to be asked for those of a text."""

    runs: tuple[TypeRun, ...] = ()
    starts: tuple[int, ...] = ()

    @classmethod
    def of(cls, runs: Sequence[TypeRun]) -> RunIndex:
        """Return the index of *runs*, which are in order."""
        return cls(tuple(runs), tuple(run.span.start for run in runs))

    @property
    def show_emphasis(self) -> bool:
        """Whether anything in the source is emphasised by its type."""
        return any(run.italic or run.bold or run.typeface for run in self.runs)

    def in_text(self, offsets: Sequence[int]) -> Iterator[tuple[Span, TypeRun]]:
        """Yield the runs of a text, each with its span in it; *offsets* are those of its characters."""
        if not offsets or not self.runs:
            return
        first, last = offsets[0], offsets[-1] + 1
        # A run may begin before the text: all runs of a line are of that line.
        at = max(bisect_left(self.starts, first) - 1, 0)
        for index in range(at, len(self.runs)):
            run = self.runs[index]
            if run.span.start >= last:
                break
            start = bisect_left(offsets, run.span.start)
            end = bisect_left(offsets, run.span.end)
            if start < end:
                yield Span(start, end), run
