"""The citation matrix: how often each paragraph cites each document, in annex and enclosure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Final

from attrs import field, frozen

from unctc.model.languages import DEFAULT_LANGUAGE, Language
from unctc.model.symbols import Symbol
from unctc.report.page_words import PageWords, width_of
from unctc.report.rows import ReportRow

__all__ = ["Matrix", "MatrixCell", "MatrixLine", "matrix_of"]

_CELL: Final = 18
_LABEL_HEIGHT: Final = 8
_LABEL_WIDTH: Final = 6.4


@frozen
class MatrixCell:
    """Where a line and a column meet.

    Attributes:
        symbol: the document.
        left: how often the first version cites it.
        right: how often the second does; ``None`` where there is no second column.
        x: the cell's left edge.
    """

    symbol: Symbol
    left: int
    right: int | None
    x: int

    @property
    def presence(self) -> str:
        """``shared`` where both cite it, ``left`` or ``right`` where one does, ``single`` without a second column."""
        if self.right is None:
            return "single"
        return "shared" if self.left and self.right else "left" if self.left else "right"


@frozen
class MatrixLine:
    """A paragraph of the matrix.

    Attributes:
        label: the paragraph, ``annex 7``.
        anchor: where it is on the page.
        y: the line's upper edge.
        cells: the documents it cites.
        sections: the sections that it belongs to.
    """

    label: str
    anchor: str
    y: int
    cells: tuple[MatrixCell, ...]
    sections: tuple[str, ...] = ()


@frozen(slots=False)
class Matrix:
    """Paragraphs against documents.

    Attributes:
        symbols: the documents, in order; the columns.
        lines: the paragraphs that cite any, in order.
        language: the language in which links open documents.
        cell: the side of a cell.
        words: the page's own words; where they run from the right, so do the columns.
    """

    symbols: tuple[Symbol, ...]
    lines: tuple[MatrixLine, ...] = field(repr=False)
    language: Language = DEFAULT_LANGUAGE
    cell: int = _CELL
    words: PageWords = field(factory=PageWords, repr=False)

    @cached_property
    def left(self) -> int:
        """The width of the paragraphs' names."""
        longest = max((width_of(line.label) for line in self.lines), default=0)
        return round(longest * _LABEL_WIDTH) + 16

    @cached_property
    def top(self) -> int:
        """The height of the documents' names, which are upright."""
        longest = max((len(str(symbol)) for symbol in self.symbols), default=0)
        return round(longest * _LABEL_WIDTH) + _LABEL_HEIGHT

    @property
    def width(self) -> int:
        """The width of the picture."""
        return self.left + self.cell * len(self.symbols) + 2

    @property
    def height(self) -> int:
        """The height of the picture."""
        return self.top + self.cell * len(self.lines) + 2

    @property
    def total(self) -> int:
        """How many citations the cells count."""
        cells = (cell for line in self.lines for cell in line.cells)
        return sum(cell.left + (cell.right or 0) for cell in cells)

    def at(self, x: float, width: float = 0) -> float:
        """Return where a place or a column is drawn: mirrored where the words run from the right."""
        return x if self.words.direction == "ltr" else self.width - x - width


def matrix_of(
    parts: Iterable[tuple[bool, bool, Sequence[ReportRow]]],
    language: Language = DEFAULT_LANGUAGE,
    words: PageWords | None = None,
) -> Matrix:
    """Return the matrix of the citations in some rows.

    Args:
        parts: whether a part is the main one, whose name goes without saying, whether it has two columns,
            and its rows.
        language: the language in which links open documents.
        words: the page's own words; English if not given.

    Example:
        >>> matrix_of([]).total
        0
    """
    words = words or PageWords()
    found: list[tuple[bool, ReportRow, bool, Counter[Symbol], Counter[Symbol]]] = []
    for main, two_sided, rows in parts:
        for row in rows:
            if two_sided:
                left = Counter(row.left.symbols if row.left else ())
                right = Counter(row.right.symbols if row.right else ())
            else:
                left, right = Counter(s for cell in row.cells for s in cell.symbols), Counter()
            if left or right:
                found.append((main, row, two_sided, left, right))
    symbols = tuple(sorted({s for _, _, _, left, right in found for s in (*left, *right)}))
    column = {symbol: index * _CELL for index, symbol in enumerate(symbols)}
    lines = tuple(
        MatrixLine(
            words.short_path(row.path, main=main),
            row.anchor,
            index * _CELL,
            tuple(
                MatrixCell(s, left[s], right[s] if two_sided else None, column[s])
                for s in sorted({*left, *right})
            ),
            row.sections,
        )
        for index, (main, row, two_sided, left, right) in enumerate(found)
    )
    return Matrix(symbols, lines, language, words=words)
