"""Tables and outlines that lose nothing, whatever the width of the terminal.

Cells break between words, and between Chinese characters, never within a symbol, a date or a path. Where even
that takes more room than there is, each row becomes a list of names and values. Without a terminal there
is no width: every row is one line, whole, for other programs to search.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from attrs import frozen
from rich.cells import cell_len, chop_cells

from unctc.cli.console import UNLIMITED, one_line
from unctc.cli.lines import StyledLine
from unctc.cli.wrapping import TOKEN, cut, wrapped
from unctc.serializers.rows import Row, cell_of

if TYPE_CHECKING:
    from rich.console import Console, ConsoleOptions, RenderableType
    from rich.measure import Measurement
    from rich.text import Text

__all__ = [
    "Fields",
    "Outline",
    "OutlineLine",
    "Rows",
    "as_table",
    "tables_by_file",
]

_GAP = 2
_LEAST_WORDS = 12


@frozen
class Rows:
    """A table: a line of names, and the cells of each row under them.

    Attributes:
        names: the names of the columns.
        cells: the rows.
        longest: how many cells of the last column are shown on a terminal; ``None`` for all.
        right: the names of the columns whose values are right-aligned.
    """

    names: tuple[str, ...]
    cells: tuple[tuple[str, ...], ...]
    longest: int | None = None
    right: frozenset[str] = frozenset()

    def plain_lines(self) -> Iterator[str]:
        """Yield the lines, each row on one."""
        widths = _widths(self.names, self.cells, UNLIMITED)
        assert widths is not None
        for row in (self.names, *self.cells):
            yield self._line(row, widths)

    def __rich_console__(self, _: Console, options: ConsoleOptions) -> Iterator[StyledLine]:
        """Yield the lines."""
        whole = options.max_width >= UNLIMITED
        rows = self.cells
        if self.longest is not None and not whole:
            more = _more(options)
            rows = tuple((*row[:-1], cut(row[-1], self.longest, more)) for row in rows)
        widths = _widths(self.names, rows, options.max_width)
        if widths is None:
            for number, row in enumerate(rows):
                if number:
                    yield StyledLine()
                yield from Fields(tuple(zip(self.names, row, strict=True))).lines(options.max_width)
            return
        yield StyledLine((self._line(self.names, widths), "bold"))
        for row in rows:
            columns = [
                wrapped(cell, width) or [""] for cell, width in zip(row, widths, strict=True)
            ]
            for index in range(max(map(len, columns))):
                line = [each[index] if index < len(each) else "" for each in columns]
                yield StyledLine(self._line(line, widths))

    def _line(self, cells: Sequence[str], widths: Sequence[int]) -> str:
        placed = []
        for name, cell, width in zip(self.names, cells, widths, strict=True):
            space = " " * (width - cell_len(cell))
            placed.append(space + cell if name in self.right else cell + space)
        return (" " * _GAP).join(placed).rstrip()


@frozen
class Fields:
    """Names and values, one pair a line; what has no value is left out.

    Attributes:
        pairs: the names, each with its value; a name that is empty belongs to the one before.
    """

    pairs: tuple[tuple[str, str], ...]

    def plain_lines(self) -> Iterator[str]:
        """Yield the lines, each value on one."""
        return (line.plain for line in self.lines(UNLIMITED))

    def __rich_console__(self, _: Console, options: ConsoleOptions) -> Iterator[StyledLine]:
        """Yield the lines."""
        yield from self.lines(options.max_width)

    def __rich_measure__(self, _: Console, options: ConsoleOptions) -> Measurement:
        """Return how wide the lines are."""
        from rich.measure import Measurement

        width = max((cell_len(line.plain) for line in self.lines(options.max_width)), default=0)
        return Measurement(width, width)

    def lines(self, width: int) -> Iterator[StyledLine]:
        """Yield the lines, none of them wider than *width*."""
        indent = max((cell_len(name) for name, value in self.pairs if value), default=0) + _GAP
        beside = width - indent >= _LEAST_WORDS
        for name, value in self.pairs:
            if not value:
                continue
            room = max(width - (indent if beside else _GAP), 2)
            values = [piece for line in wrapped(value, room) for piece in chop_cells(line, room)]
            if not beside and name:
                yield from (
                    StyledLine((piece, "cyan")) for piece in chop_cells(name, max(width, 2))
                )
            for number, line in enumerate(values):
                head = name if beside and not number else ""
                space = " " * ((indent if beside else _GAP) - cell_len(head))
                yield StyledLine((head, "cyan"), space, line)


@frozen
class OutlineLine:
    """A line of an outline.

    Attributes:
        text: the words.
        depth: its depth, from 0.
        note: what is said of it after the words; empty for nothing.
        bold: whether it heads others.
    """

    text: str
    depth: int = 0
    note: str = ""
    bold: bool = False


@frozen
class Outline:
    """A tree as lines; on a terminal long ones are cut, and marked so.

    Attributes:
        entries: the lines.
        longest: how many cells of a line are shown on a terminal, the note not counted.
    """

    entries: tuple[OutlineLine, ...]
    longest: int = 84

    def plain_lines(self) -> Iterator[str]:
        """Yield the lines, whole."""
        for each in self.entries:
            note = f"  ({each.note})" if each.note else ""
            yield f"{'  ' * each.depth}{each.text}{note}"

    def __rich_console__(self, _: Console, options: ConsoleOptions) -> Iterator[Text]:
        """Yield the lines."""
        from rich.text import Text

        whole = options.max_width >= UNLIMITED
        notes = max((cell_len(each.note) for each in self.entries), default=0)
        room = min(self.longest, options.max_width - notes - 1)
        if room < _LEAST_WORDS:  # the notes go below
            room = options.max_width
        for each in self.entries:
            indent = "  " * each.depth if whole or 2 * each.depth < room // 2 else ""
            text = each.text if whole else cut(each.text, room - len(indent), _more(options))
            line = Text(indent).append(text, style="bold" if each.bold else "")
            if not each.note:
                yield line
            elif whole:
                yield line.append(f"  ({each.note})", style="dim")
            elif room == options.max_width:
                yield line
                for piece in wrapped(each.note, room):
                    yield Text(piece, style="dim", justify="right")
            else:
                space = " " * (room - line.cell_len + 1 + notes - cell_len(each.note))
                yield line.append(space + each.note, style="dim")


def as_table(
    rows: Iterable[Row],
    columns: Sequence[str],
    *,
    longest: int | None = 60,
    heads: Mapping[str, str] | None = None,
    right: Iterable[str] = (),
) -> Rows:
    """Return *rows* as a table.

    Args:
        rows: the rows.
        columns: the names of what is shown.
        longest: how many cells of the last column are shown on a terminal; ``None`` for all.
        heads: what to write over a column, where that is not its name.
        right: the columns whose values are right-aligned.
    """
    names = tuple((heads or {}).get(name, name) for name in columns)
    cells = tuple(tuple(one_line(cell_of(row[name])) for name in columns) for row in rows)
    return Rows(names, cells, longest, frozenset(right))


def tables_by_file(
    rows: Iterable[Row], table: Callable[[list[Row]], RenderableType]
) -> Iterator[RenderableType]:
    """Yield the name of each file above the table of its rows."""
    for name, group in groupby(rows, key=lambda row: row.get("file", "")):
        if name:
            yield StyledLine((one_line(str(name)), "bold"))
        yield table(list(group))


def _widths(
    names: Sequence[str], rows: Sequence[Sequence[str]], width: int
) -> tuple[int, ...] | None:
    """Return the widths of the columns; ``None`` where not even their longest words fit side by side."""
    natural = [max(cell_len(cell) for cell in column) for column in zip(names, *rows, strict=True)]
    room = width - _GAP * (len(names) - 1)
    if sum(natural) <= room:
        return tuple(natural)
    least = [
        min(
            full,
            max(
                cell_len(name),
                _LEAST_WORDS,
                *(cell_len(each["token"]) for cell in column for each in TOKEN.finditer(cell)),
            ),
        )
        for name, full, *column in zip(names, natural, *rows, strict=True)
    ]
    spare = room - sum(least)
    if spare < 0:
        return None
    # Those that lack least are served first.
    order = sorted(range(len(names)), key=lambda index: natural[index] - least[index])
    for rank, index in enumerate(order):
        given = min(natural[index] - least[index], spare // (len(order) - rank))
        least[index] += given
        spare -= given
    return tuple(least)


def _more(options: ConsoleOptions) -> str:
    return "..." if options.ascii_only else "…"
