"""The rows of a report: a paragraph, its counterpart and the findings about both."""

from __future__ import annotations

from enum import StrEnum

from attrs import field, frozen

from unctc.model.findings import Finding
from unctc.model.node_paths import NodePath
from unctc.model.symbols import Symbol
from unctc.report.text_runs import ReportRun

__all__ = ["GridCell", "ReportCell", "ReportRow", "RowKind"]


class RowKind(StrEnum):
    """The content of a row."""

    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    FOOTNOTE = "footnote"
    TABLE = "table"
    UNREAD = "unread"


@frozen
class ReportCell:
    """One version of a paragraph.

    Attributes:
        path: the path of its node.
        printed_number: its number as printed.
        runs: its text.
        symbols: what it cites, each citation once.
        depth: the depth of a subparagraph.
    """

    path: NodePath
    printed_number: str
    runs: tuple[ReportRun, ...] = field(repr=False)
    symbols: tuple[Symbol, ...] = ()
    depth: int = 0

    @property
    def lacking(self) -> tuple[Symbol, ...]:
        """The documents that only this version cites, in order."""
        found = (run.target for run in self.runs if run.presence == "only")
        return tuple(dict.fromkeys(each for each in found if each is not None))


@frozen
class GridCell:
    """A cell of a table.

    Attributes:
        cell: its text.
        header: whether it heads its row or column.
        columns: over how many columns it runs.
        rows: over how many rows it runs.
    """

    cell: ReportCell
    header: bool = False
    columns: int = 1
    rows: int = 1


@frozen
class ReportRow:
    """A line of the page.

    Attributes:
        kind: what it contains.
        anchor: its name in addresses.
        label: its number, or what else to call it.
        left: the version in the first column.
        right: the version in the second.
        findings: what the checks say about either.
        sections: the keys of the sections it belongs to.
        own: whether the two share a number and nothing else.
        grid: the lines of a table.
        right_anchor: the name of the second version alone, where there are two.
    """

    kind: RowKind
    anchor: str
    label: str
    left: ReportCell | None
    right: ReportCell | None = None
    findings: tuple[Finding, ...] = ()
    sections: tuple[str, ...] = ()
    own: bool = False
    grid: tuple[tuple[GridCell, ...], ...] = ()
    right_anchor: str = ""

    @property
    def cells(self) -> tuple[ReportCell, ...]:
        """The versions that there are; those of a table's cells too."""
        sides = (each for each in (self.left, self.right) if each is not None)
        return (*sides, *(each.cell for line in self.grid for each in line))

    @property
    def symbols(self) -> tuple[Symbol, ...]:
        """The documents that either cites, each once, in order."""
        return tuple(sorted({symbol for each in self.cells for symbol in each.symbols}))

    @property
    def differs(self) -> bool:
        """Whether words or citations of the two differ, or one of them is missing."""
        return any(run.differs or run.presence == "only" for c in self.cells for run in c.runs)

    @property
    def path(self) -> NodePath:
        """The path of its first node."""
        return self.cells[0].path
