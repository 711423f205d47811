"""Pages set in columns: which lines are of which column, where the file has one column after the other.

A table is beside itself row by row, and goes back to its first column; columns of text do not.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, pairwise
from statistics import median
from typing import Final

from attrs import evolve

from unctc.layout.source import Line

__all__ = ["columns_apart"]

_LEAST_LINES: Final = 8
"""How many lines a column has at least."""
_MOST_COLUMNS: Final = 4
_GUTTER: Final = 0.8
"""How wide, in sizes of type, the space between two columns is at least."""
_LEAST_WIDTH: Final = 8.0
"""How wide, in sizes of type, most lines of a column are at least: cells of numbers are narrower."""


def columns_apart(lines: Sequence[Line]) -> dict[int, Line]:
    """Return the lines that are in columns of text, by number, each as if its column were a page of its own.

    All columns of a page are put to the place of the first, so that their lines can be judged as those of a page in one
    column are; the leaf of each is one that no other column has.

    Args:
        lines: the lines of the document in the order of the file, without heads and feet of pages.

    Example:
        >>> columns_apart([])
        {}
    """
    found: dict[int, Line] = {}
    placed = (line for line in lines if line.layout and line.layout.baseline is not None)
    for leaf, page in groupby(placed, key=lambda line: line.leaf):
        columns = _columns(list(page))
        for index, column in enumerate(columns):
            by = _left(column) - _left(columns[0])
            for line in column:
                assert line.layout is not None
                layout = evolve(
                    line.layout,
                    left=_start(line) - by,
                    right=_end(line) - by,
                )
                own_leaf = -(1 + leaf * _MOST_COLUMNS + index)
                found[line.number] = evolve(line, leaf=own_leaf, layout=layout)
    return found


def _columns(page: list[Line]) -> list[list[Line]]:
    """Return the columns of text of a page; none where it has one, or a table."""
    ups = [
        at
        for at, (before, line) in enumerate(pairwise(page), 1)
        if _baseline(line) > _baseline(before) + _size(line)
    ]
    if not 0 < len(ups) < _MOST_COLUMNS:
        return []
    columns: list[list[Line]] = []
    for start, end in pairwise([0, *ups, len(page)]):
        part = page[start:end]
        if start:
            above = columns[-1]
            edge = max(map(_end, above)) + _GUTTER * _size(part[0])
            column = list(_while_right_of(edge, part))
            below = part[len(column) :]
            floor = min(map(_baseline, [*above, *column]))
            if not column or any(_baseline(line) >= floor for line in below):
                return []
        else:
            top = _baseline(page[end])
            column = [line for line in part if _baseline(line) <= top + _size(line)]
        if len(column) < _LEAST_LINES or _width(column) < _LEAST_WIDTH * _size(column[0]):
            return []
        columns.append(column)
        if end in ups and column[-1] is not part[-1]:
            return []  # it goes back to its first column
    return columns


def _while_right_of(edge: float, lines: Sequence[Line]) -> Sequence[Line]:
    count = next((at for at, line in enumerate(lines) if _start(line) < edge), len(lines))
    return lines[:count]


def _width(column: Sequence[Line]) -> float:
    return median(_end(line) - _start(line) for line in column)


def _left(column: Sequence[Line]) -> float:
    return min(map(_start, column))


def _start(line: Line) -> float:
    return (line.layout.left or 0.0) if line.layout else 0.0


def _end(line: Line) -> float:
    return (line.layout.right or 0.0) if line.layout else 0.0


def _baseline(line: Line) -> float:
    return (line.layout.baseline or 0.0) if line.layout else 0.0


def _size(line: Line) -> float:
    return (line.layout.size or 0.0) if line.layout else 0.0
