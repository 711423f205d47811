"""The lines of a text that a finding is about, with its range marked underneath.

Characters of East Asian scripts take two cells and combining ones none, so marks are counted in cells.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from attrs import frozen
from rich.cells import cell_len, chop_cells

from unctc.cli.check_result import CheckResult
from unctc.cli.console import printable
from unctc.cli.lines import StyledLine
from unctc.layout.source import SourceText
from unctc.model.findings import Finding
from unctc.model.locations import Span
from unctc.model.whole_numbers import counted

if TYPE_CHECKING:
    from rich.console import Console, ConsoleOptions

__all__ = ["DrawnLine", "ExcerptLine", "excerpt_of"]

_WIDTH = 88
# A range that starts far into a line is shown with what is before it.
_BEFORE = 32
_MOST_ROWS = 3
_MORE = "…"
_EDGE = " │ "


@frozen
class ExcerptLine:
    """A line with its marks.

    Attributes:
        label: the number of the line; empty where it has none.
        text: the line, or the part of it around the marks.
        marks: as long as the text in cells: ``^`` under what is meant.
    """

    label: str
    text: str
    marks: str


@frozen
class DrawnLine:
    """A line with its marks as it is shown; what a terminal has no room for is below.

    Attributes:
        line: the line.
        label_width: how wide the numbers of the lines around it are.
        style: the style of the marks.
    """

    line: ExcerptLine
    label_width: int
    style: str

    def plain_lines(self) -> Iterator[str]:
        """Yield the line whole, and its marks."""
        return (each.plain for each in self._drawn([self.line.text]))

    def __rich_console__(self, _: Console, options: ConsoleOptions) -> Iterator[StyledLine]:
        """Yield the line in pieces, its marks below each."""
        room = max(options.max_width - self.label_width - len(_EDGE), 2)
        edge = " | " if options.ascii_only else _EDGE
        yield from self._drawn(chop_cells(self.line.text, room), edge)

    def _drawn(self, pieces: Sequence[str], edge: str = _EDGE) -> Iterator[StyledLine]:
        label, at = self.line.label, 0
        for piece in pieces:
            yield StyledLine((f"{label:>{self.label_width}}{edge}", "dim"), piece)
            marks = self.line.marks[at : at + cell_len(piece)].rstrip()
            if marks:
                yield StyledLine((f"{'':>{self.label_width}}{edge}", "dim"), (marks, self.style))
            label, at = "", at + cell_len(piece)


def excerpt_of(checked: CheckResult, finding: Finding) -> tuple[ExcerptLine, ...]:
    """Return the lines that *finding* is about; the node's own text where there is no source."""
    location = checked.place(finding)
    if location is not None and checked.source is not None:
        return tuple(_limited(list(_lines(checked.source, location.ranges))))
    text = checked.texts.get(finding.path)
    if text is None or finding.span is None or finding.span.start == finding.span.end:
        return ()
    return (_row("", text, [finding.span]),)


def _lines(source: SourceText, ranges: Sequence[Span]) -> Iterator[ExcerptLine]:
    """Yield the lines that hold something of *ranges*; those of spaces alone are left out."""
    text, starts = source.raw, source.starts
    touched = {
        index
        for each in ranges
        for index in range(
            source.line_of(each.start) - 1, source.line_of(max(each.end - 1, each.start))
        )
    }
    for index in sorted(touched):
        start = starts[index]
        end = starts[index + 1] if index + 1 < len(starts) else len(text)
        inside = [
            Span(max(each.start, start), min(each.end, end))
            for each in ranges
            if each.start < end and start < max(each.end, each.start + 1)
        ]
        line = text[start:end].rstrip()
        marks = [_shrunk(each, text, start) for each in inside if each.of(text).strip()]
        if marks:
            yield _row(str(index + 1), line, marks)


def _shrunk(span: Span, text: str, line_start: int) -> Span:
    """Return *span* without the spaces at its ends, counted from the start of the line."""
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip()) - line_start
    return Span(start, start + len(words.strip()))


def _limited(rows: list[ExcerptLine]) -> Iterator[ExcerptLine]:
    more = len(rows) - _MOST_ROWS
    yield from rows[:_MOST_ROWS]
    if more > 0:
        yield ExcerptLine("", f"{_MORE} {counted(more, 'more line')}", "")


def _row(label: str, line: str, marks: Sequence[Span]) -> ExcerptLine:
    line = printable(line).replace("\t", " ")
    first = min(each.start for each in marks)
    start = 0 if cell_len(line) <= _WIDTH else _fitting(line, first, _BEFORE, -1)
    end = _fitting(line, start, _WIDTH, 1)
    shown = line[start:end]
    under = [
        "^" if any(each.start <= start + offset < each.end for each in marks) else " "
        for offset in range(len(shown))
    ]
    before, after = _MORE * (start > 0), _MORE * (end < len(line))
    cells = "".join(mark * cell_len(sign) for mark, sign in zip(under, shown, strict=True))
    return ExcerptLine(label, f"{before}{shown}{after}", f"{' ' * len(before)}{cells}".rstrip())


def _fitting(line: str, at: int, width: int, step: int) -> int:
    """Return how far one can go from *at* through the line until *width* cells are full."""
    while 0 <= at + min(step, 0) < len(line):
        width -= cell_len(line[at + min(step, 0)])
        if width < 0:
            break
        at += step
    return at
