"""The rows of the page of a comparison: what answers what, its words that differ, and what has become of it."""

from __future__ import annotations

from attrs import field, frozen

from unctc.model.changes import AspectChange, DeliverableChange, MandateChange
from unctc.model.languages import Language
from unctc.model.node_paths import NodePath
from unctc.report.entries import SectionChoice
from unctc.report.rows import GridCell, ReportCell, RowKind

__all__ = ["ComparedPart", "ComparedRow", "ComparedSide", "Destination", "Promise"]

Promise = DeliverableChange | MandateChange
"""What became of something that is promised or demanded."""


@frozen
class ComparedSide:
    """What one of the documents has in a row.

    Attributes:
        cell: the passage; of a table its first cell.
        language: the language of its words.
        grid: the lines of a table.
    """

    cell: ReportCell
    language: Language
    grid: tuple[tuple[GridCell, ...], ...] = ()


@frozen
class Destination:
    """Where the rest of a passage is: the other end of a move, the pieces of a split.

    Attributes:
        key: what it is, in the page's words.
        places: the paths that it leads to, each with the anchor of its row.
    """

    key: str
    places: tuple[tuple[NodePath, str], ...]


@frozen(kw_only=True)
class ComparedRow:
    """A line of the page.

    Attributes:
        kind: what is in it.
        anchor: its name in addresses.
        old: what the old document has; ``None`` where it has nothing here.
        new: what the new one has.
        changes: what became of it, in the keys of the page's words; empty where nothing has.
        notes: what else differs that can be compared between languages.
        cites: what only the new one cites.
        cited: what only the old one does.
        promises: what became of the deliverables and mandates in it.
        destinations: where else it is.
        sections: the keys of the sections that it belongs to.
    """

    kind: RowKind
    anchor: str
    old: ComparedSide | None = None
    new: ComparedSide | None = None
    changes: tuple[str, ...] = ()
    notes: tuple[AspectChange, ...] = ()
    cites: tuple[str, ...] = ()
    cited: tuple[str, ...] = ()
    promises: tuple[Promise, ...] = ()
    destinations: tuple[Destination, ...] = ()
    sections: tuple[str, ...] = ()

    @property
    def path(self) -> NodePath:
        """The path of its passage, in the new document if that has it."""
        side = self.new or self.old
        assert side is not None
        return side.cell.path


@frozen(kw_only=True)
class ComparedPart:
    """A part of the page: the letter, an annex, the preamble.

    Attributes:
        key: its name in addresses and among the sections.
        path: the part of the documents that it is.
        body: the body whose programme it is; empty where that is not known.
        rows: its rows, in order.
        sections: its sections.
    """

    key: str
    path: NodePath
    body: str = ""
    rows: tuple[ComparedRow, ...] = field(repr=False)
    sections: tuple[SectionChoice, ...] = ()
