"""Report parts of a resolution, draft or presidential statement."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import define, field

from unctc.model.nodes import nodes_of
from unctc.model.passages import Footnote, Passage
from unctc.model.resolutions import (
    AnnexedText,
    DraftResolution,
    OperativeParagraph,
    PresidentialStatement,
    Resolution,
    SectionHeading,
)
from unctc.model.tables import Table
from unctc.model.unread import Unread
from unctc.report.parts import Column, Part, SectionChoice
from unctc.report.row_builder import RowMaker
from unctc.report.rows import Entry, Row, RowKind

__all__ = ["Text", "part_of_unread", "parts_of_text"]

Text = Resolution | DraftResolution | PresidentialStatement
"""The kinds of document that are a text of their own, without a letter around it."""


def parts_of_text(document: Text, maker: RowMaker) -> Iterator[Part]:
    """Yield front, preamble, operative paragraphs, annexes and footnotes, as far as there are any.

    Args:
        document: the document.
        maker: makes the rows.
    """
    layout = _Layout(maker)
    for node in nodes_of(document):
        layout.paths.setdefault(id(node.passage), []).append(node.path)
    front = (document.title, document.adoption, document.opening)
    yield from layout.part("front", "Title and opening", map(layout.single, filter(None, front)))
    yield from layout.part("preamble", "Preamble", layout.preamble(document))
    numbered = any(each.printed_number for each in document.operative_paragraphs)
    yield from layout.part(
        "operative",
        "Operative paragraphs" if numbered else "Paragraphs",
        layout.body("operative", document.headings, document.operative_paragraphs),
    )
    if document.closing is not None:
        yield from layout.part("closing", "Closing", [layout.single(document.closing)])
    for index, annex in enumerate(document.annexes, 1):
        yield from layout.annex(annex, index)
    yield from layout.part("footnotes", "Footnotes", map(layout.footnote, document.footnotes))


def part_of_unread(unread: Iterable[Unread], maker: RowMaker) -> Iterator[Part]:
    """Yield the part of what no step of reading could place, if there is any.

    Args:
        unread: the stretches, verbatim.
        maker: makes the rows.
    """
    rows = tuple(
        maker.single(Entry(Passage(each.text), f"unread/{index}", each.code, kind=RowKind.UNREAD))
        for index, each in enumerate(unread, 1)
    )
    if rows:
        key = maker.anchors.of("unread")
        remark = "Kept verbatim: no step of reading could place it."
        yield Part(key, "Unread text", (Column("", "unread"),), rows, (), remark)


@define
class _Layout:
    """Lays passages out in rows; knows their paths."""

    maker: RowMaker
    paths: dict[int, list[str]] = field(factory=dict)
    sections: list[SectionChoice] = field(factory=list)

    def part(self, key: str, title: str, rows: Iterable[Row]) -> Iterator[Part]:
        """Yield the part, unless it is empty."""
        made = tuple(rows)
        sections, self.sections = tuple(self.sections), []
        if made:
            anchor = self.maker.anchors.of(key)
            yield Part(anchor, title, (Column("", key.replace("-", " ")),), made, sections)

    def single(self, passage: Passage) -> Row:
        """Return the row of a passage that has no number."""
        return self.maker.single(self._entry(passage))

    def footnote(self, note: Footnote) -> Row:
        """Return the row of a footnote."""
        return self.maker.single(self._entry(note, note.marker))

    def preamble(self, document: Text) -> Iterator[Row]:
        """Yield the rows of the preamble."""
        for paragraph in document.preambular_paragraphs:
            yield self.single(paragraph)
            yield from self._points(paragraph.points, (), 1)

    def annex(self, annex: AnnexedText, index: int) -> Iterator[Part]:
        """Yield the part of an annexed text."""
        key = f"annex-{index}"
        rows = self.body(key, annex.headings, annex.paragraphs)
        yield from self.part(key, annex.label or f"Annex {index}", rows)

    def body(
        self,
        key: str,
        headings: Iterable[SectionHeading],
        paragraphs: tuple[OperativeParagraph, ...],
    ) -> Iterator[Row]:
        """Yield the rows of paragraphs with the headings among them."""
        position = 0
        keys: tuple[str, ...] = ()
        for number, heading in enumerate(headings, 1):
            yield from self._points(paragraphs[position : heading.position], keys, 0)
            position = max(position, heading.position)
            keys = (f"{key} {number}",)
            label = f"{heading.printed_number} {heading.text}".strip()
            self.sections.append(SectionChoice(keys[0], label))
            yield self.maker.single(self._entry(heading, heading.printed_number, keys))
        yield from self._points(paragraphs[position:], keys, 0)

    def _points(
        self, points: Iterable[OperativeParagraph], keys: tuple[str, ...], depth: int
    ) -> Iterator[Row]:
        for point in points:
            if point.heading is not None:
                yield self.maker.single(self._entry(point.heading, "", keys, depth))
            yield self.maker.single(self._entry(point, point.printed_number, keys, depth))
            for table in point.tables:
                yield from self._table(table, keys, depth)
            yield from self._points(point.points, keys, depth + 1)

    def _table(self, table: Table, keys: tuple[str, ...], depth: int) -> Iterator[Row]:
        if table.caption is not None:
            yield self.maker.single(self._entry(table.caption, "", keys, depth))
        lines = [[self._entry(cell, "", keys, depth) for cell in row.cells] for row in table.rows]
        if any(lines):
            yield self.maker.table([line for line in lines if line])

    def _entry(
        self, passage: Passage, printed: str = "", keys: tuple[str, ...] = (), depth: int = 0
    ) -> Entry:
        waiting = self.paths.get(id(passage), ())
        path = waiting.pop(0) if waiting else "text"
        return Entry(passage, path, printed, keys, depth)
