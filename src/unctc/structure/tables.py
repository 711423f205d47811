"""Tables out of lines: cells that the carrier marks, columns of a page, and text with tabs between its cells."""

from __future__ import annotations

import itertools
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Final, TypeAlias

from attrs import frozen

from unctc.languages.rules.structure import StructureRules
from unctc.late_patterns import late_pattern
from unctc.layout.line_layout import CellPosition, LineRole
from unctc.layout.mapped_text import MappedText
from unctc.layout.text_lines import TextLine, TextLines
from unctc.model.passages import Passage
from unctc.model.tables import Cell, Row, Table
from unctc.structure.passages import Places, passage

__all__ = ["TableLines", "read_table", "separate_tables"]

_APART: Final = late_pattern(r"\t[ \t]*|[ \u3000]{3,}")
_FEW: Final = 2
_SANDWICHED: Final = 3
_SHORT: Final = 60
_CellText: TypeAlias = "tuple[MappedText, CellPosition | None]"


@frozen
class TableLines:
    """The lines of a table.

    Attributes:
        lines: its lines, in order.
        rows: its rows, each cell with its text and its place where the carrier says it.
    """

    lines: tuple[TextLine, ...]
    rows: tuple[tuple[_CellText, ...], ...]


def separate_tables(lines: Sequence[TextLine], body: TextLines) -> list[TextLine | TableLines]:
    """Return *lines* in order, those of a table put together."""
    found: list[TextLine | TableLines] = []
    at = 0
    while at < len(lines):
        end = _end_of_table(lines, at, body)
        if end > at:
            found.append(_table(lines[at:end], body))
            at = end
        else:
            found.append(lines[at])
            at += 1
    return found


def read_table(
    lines: TableLines,
    body: TextLines,
    places: Places,
    caption: Sequence[TextLine] = (),
) -> Table:
    """Return the table in *lines*, with the *caption* that stands before it."""
    rows = (
        Row(tuple(_cell(text, position, body, places) for text, position in row))
        for row in lines.rows
    )
    title = passage(Passage, body.join(caption), body.rules, places) if caption else None
    return Table(tuple(rows), title)


def _cell(text: MappedText, position: CellPosition | None, body: TextLines, places: Places) -> Cell:
    if position is None:
        return passage(Cell, text, body.rules, places)
    return passage(
        Cell,
        text,
        body.rules,
        places,
        header=position.header,
        columns=position.columns,
        rows=position.rows,
    )


def _end_of_table(lines: Sequence[TextLine], at: int, body: TextLines) -> int:
    """Return where the table ends that begins with the line *at*; *at* itself where none does."""
    first = lines[at].line.layout
    if first is not None and first.cell is not None:
        table, end = first.cell.table, at
        while end < len(lines) and _table_of(lines[end]) == table:
            end += 1
        return end
    if first is not None and first.role is LineRole.CELL:
        before = lines[at - 1] if at else None
        can_begin = before is None or _can_precede(before, body.rules)
        return _end_of_columns(lines, at, body.rules) if can_begin else at
    return at if first is not None else _end_of_spaced(lines, at, body.rules)


def _can_precede(before: TextLine, rules: StructureRules) -> bool:
    """Whether a table can follow *before*: wide gaps also are in the middle of a paragraph that is set wide."""
    layout = before.line.layout
    return before.ends(rules.terminals) or (
        layout is not None
        and (layout.opens is True or layout.role in (LineRole.HEADING, LineRole.CELL))
    )


def _table_of(line: TextLine) -> int | None:
    layout = line.line.layout
    return layout.cell.table if layout is not None and layout.cell is not None else None


def _end_of_columns(lines: Sequence[TextLine], at: int, rules: StructureRules) -> int:
    """Return where lines in columns end; a short line between two of them is of a cell that has several."""
    end = at
    while end < len(lines):
        following = lines[end : end + _SANDWICHED + 1]
        inside = next((i for i, each in enumerate(following) if _in_columns(each, rules)), None)
        if inside is None or not all(_may_be_of_cell(each, rules) for each in following[:inside]):
            break
        end += inside + 1
    rows = {line.line.layout and line.line.layout.baseline for line in lines[at:end]}
    return end if len(rows) >= _FEW else at


def _in_columns(line: TextLine, rules: StructureRules) -> bool:
    layout = line.line.layout
    if layout is None or layout.role is not LineRole.CELL or layout.cell is not None:
        return False
    return not layout.columns or not _is_number(_columns(line)[0].text, rules)


def _may_be_of_cell(line: TextLine, rules: StructureRules) -> bool:
    layout = line.line.layout
    text = line.flat.text
    return (
        layout is not None
        and layout.role is None
        and len(text) < _SHORT
        and not line.ends_sentence
        and rules.paragraph_number.match(text) is None
    )


def _end_of_spaced(lines: Sequence[TextLine], at: int, rules: StructureRules) -> int:
    """Return where lines end that have the same number of cells, set apart by tabs or wide gaps."""
    count = _cell_count(lines[at], rules)
    if count < _FEW:
        return at
    end = at
    tabs = 0
    while end < len(lines) and max(_FEW, count - 1) <= _cell_count(lines[end], rules) <= count:
        tabs += "\t" in lines[end].line.text
        end += 1
    enough = _FEW if tabs or count > _FEW else _FEW + 1
    return end if end - at >= enough else at


def _cell_count(line: TextLine, rules: StructureRules) -> int:
    text = line.line.text
    parts = _APART.split(text)
    return 1 if len(parts) == 1 or _is_number(parts[0], rules) else len(parts)


def _is_number(text: str, rules: StructureRules) -> bool:
    """Whether *text* is the number of a paragraph, a section or an item and nothing else."""
    patterns = (
        rules.paragraph_number,
        rules.point_label,
        *(s.pattern for s in rules.number_styles),
    )
    return any(
        (match := pattern.match(text)) is not None and not text[match.end() :].strip()
        for pattern in patterns
    )


def _table(lines: Sequence[TextLine], body: TextLines) -> TableLines:
    first = lines[0].line.layout
    if first is not None and first.cell is not None:
        rows = tuple(_rows_of_cells(lines, body))
    elif first is not None:
        rows = tuple(_rows_of_page(lines))
    else:
        rows = tuple(tuple((cell, None) for cell in _spaced(line)) for line in lines)
    return TableLines(tuple(lines), rows)


def _position(line: TextLine) -> CellPosition:
    assert line.line.layout is not None
    assert line.line.layout.cell is not None
    return line.line.layout.cell


def _rows_of_cells(lines: Sequence[TextLine], body: TextLines) -> Iterator[tuple[_CellText, ...]]:
    for _, row in itertools.groupby(lines, key=lambda line: _position(line).row):
        cells = itertools.groupby(row, key=_position)
        yield tuple((body.join(inside), position) for position, inside in cells)


def _rows_of_page(lines: Sequence[TextLine]) -> Iterator[tuple[_CellText, ...]]:
    def height(line: TextLine) -> tuple[int, float]:
        layout = line.line.layout
        return line.line.leaf, round(layout.baseline) if layout and layout.baseline else 0.0

    for _, row in itertools.groupby(lines, key=height):
        yield tuple((cell, None) for line in row for cell in _columns(line))


def _columns(line: TextLine) -> tuple[MappedText, ...]:
    layout = line.line.layout
    starts = [column.start for column in layout.columns] if layout is not None else []
    return _cut(line, starts)


def _spaced(line: TextLine) -> tuple[MappedText, ...]:
    return _cut(line, [match.end() for match in _APART.finditer(line.line.text)])


def _cut(line: TextLine, starts: Sequence[int]) -> tuple[MappedText, ...]:
    """Return the parts of a line that begin at *starts*, offsets in its text."""
    flat = line.flat
    cuts = [bisect_left(flat.offsets, line.line.start + start) for start in starts]
    ends = [*sorted({0, *cuts}), len(flat.text)]
    parts = (flat.part(start, end) for start, end in itertools.pairwise(ends))
    return tuple(part for part in parts if part.text)
