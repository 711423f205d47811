"""What a compared document is made of: passages and tables, with the sections around them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final

from attrs import frozen

from unctc.alignment.one_sequence import TextPiece
from unctc.model.documents import Document
from unctc.model.letters import Letter
from unctc.model.node_paths import NodePath
from unctc.model.nodes import Node, nodes_of
from unctc.model.passages import Footnote
from unctc.model.reports import Report
from unctc.model.resolutions import Resolution
from unctc.model.sections import Section
from unctc.model.tables import Cell
from unctc.report.entries import SectionChoice, TextEntry, entries_of, sections_at

__all__ = ["ComparedItem", "compared_items", "page_part_of"]

# What a resolution begins with is one part of the page.
_FRONT: Final = frozenset({"title", "adoption", "opening"})


@frozen
class ComparedItem:
    """A passage, or the cells of a table.

    Attributes:
        entries: the passage, or the cells in order.
    """

    entries: tuple[TextEntry, ...]

    @property
    def entry(self) -> TextEntry:
        """The passage; of a table its first cell."""
        return self.entries[0]

    @property
    def path(self) -> NodePath:
        """Where it is."""
        return self.entry.path

    @property
    def piece(self) -> TextPiece:
        """It as a piece of the sequence of both documents."""
        text = "\n".join(each.passage.text for each in self.entries)
        return TextPiece(text, self.path, type(self.entry.passage).__name__)


def compared_items(
    document: Document, name: str, choices: dict[str, SectionChoice]
) -> Iterator[ComparedItem]:
    """Yield what a document is made of, in order; note its sections on the way.

    Args:
        document: the document.
        name: what the keys of its sections begin with.
        choices: the sections by their keys, to be completed.
    """
    sections = _sections_of(document)
    for part, group in groupby(nodes_of(document), key=lambda node: page_part_of(node.path)):
        nodes = list(group)
        entries = entries_of(nodes, sections, f"{name} {part}", choices)
        for table, cells in groupby(_with_notes(nodes, entries), key=_table_of):
            if table is None:
                yield from (ComparedItem((each,)) for each in cells)
            else:
                yield ComparedItem(tuple(cells))


def _with_notes(nodes: Iterable[Node], entries: Iterable[TextEntry]) -> Iterator[TextEntry]:
    """Yield the *entries*, and footnotes where they are called."""
    known = {each.path: each for each in entries}
    around: tuple[str, ...] = ()
    for node in nodes:
        entry = known.get(node.path)
        if entry is None:
            marker = node.passage.marker if isinstance(node.passage, Footnote) else ""
            entry = TextEntry(node.passage, node.path, marker, around)
        around = entry.sections
        yield entry


def _table_of(entry: TextEntry) -> NodePath | None:
    return entry.path.parent.parent if isinstance(entry.passage, Cell) else None


def page_part_of(path: NodePath) -> str:
    """Return the part of the page that a passage is in."""
    part = path.resolution_part or path.part
    return "title" if part in _FRONT else part


def _sections_of(document: Document) -> dict[NodePath, Section]:
    """Return the sections of a document by the paths of their headings."""
    found: dict[NodePath, Section] = {}
    if isinstance(document, Letter | Report):
        if isinstance(document, Report):
            found |= sections_at(NodePath("body"), document.sections)
        for path, each in zip(document.attachment_paths, document.attachments, strict=True):
            found |= sections_at(path, each.text.sections if each.text is not None else ())
        return found
    texts = [
        (NodePath(), document),
        *(document.part_paths if isinstance(document, Resolution) else ()),
    ]
    for above, text in texts:
        found |= sections_at(above / "operative", text.sections)
        for path, annex in text.annex_paths:
            found |= sections_at(above / str(path), annex.sections)
    return found
