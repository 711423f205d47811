"""Report parts of a resolution, a draft, a presidential statement or a report."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import groupby

from attrs import define

from unctc.model.adopted_texts import AdoptedText
from unctc.model.node_paths import NodePath
from unctc.model.nodes import Node, nodes_of
from unctc.model.passages import Footnote, Passage
from unctc.model.reports import Report
from unctc.model.resolutions import DraftResolution, PresidentialStatement, Resolution
from unctc.model.sections import Section
from unctc.model.tables import Cell
from unctc.model.unread import Unread
from unctc.report.entries import SectionChoice, TextEntry, entries_of, sections_at
from unctc.report.page_words import capitalized
from unctc.report.parts import ReportColumn, ReportPart, part_alone
from unctc.report.row_builder import RowMaker
from unctc.report.rows import ReportRow, RowKind

__all__ = ["Text", "part_of_unread", "parts_of_report", "parts_of_text"]

Text = Resolution | DraftResolution | PresidentialStatement
"""The kinds of document that are a text of their own, without a letter around it."""


def parts_of_text(document: Text, maker: RowMaker) -> Iterator[ReportPart]:
    """Yield front, preamble, operative paragraphs, annexes and footnotes, as far as there are any.

    Args:
        document: the document.
        maker: makes the rows.
    """
    nodes = list(nodes_of(document))
    layout = _Layout(maker, nodes)
    yield from layout.text(document)
    yield from _notes(nodes, maker)


def parts_of_report(report: Report, maker: RowMaker) -> Iterator[ReportPart]:
    """Yield title, text, what is annexed and footnotes of a report, as far as there are any.

    Args:
        report: the report.
        maker: makes the rows.
    """
    nodes = list(nodes_of(report))
    layout = _Layout(maker, nodes)
    words = maker.words
    yield from layout.part("front", capitalized(words.part("title")), ("title",))
    yield from layout.part("body", capitalized(words.part("body")), ("body",), report.sections)
    for path, each in zip(report.attachment_paths, report.attachments, strict=True):
        sections = each.text.sections if each.text is not None else ()
        key = str(path).replace("#", "-").lower()
        yield from layout.part(key, each.label, (str(path),), sections)
    yield from _notes(nodes, maker)


def _notes(nodes: Iterable[Node], maker: RowMaker) -> Iterator[ReportPart]:
    notes = [
        maker.single(TextEntry(node.passage, node.path, node.passage.marker))
        for node in nodes
        if isinstance(node.passage, Footnote)
    ]
    if notes:
        yield part_alone("footnotes", maker, tuple(notes))


def part_of_unread(unread: Iterable[Unread], maker: RowMaker) -> Iterator[ReportPart]:
    """Yield the part of what no step of reading could place, if there is any.

    Args:
        unread: the stretches, verbatim.
        maker: makes the rows.
    """
    rows = tuple(
        maker.single(
            TextEntry(
                Passage(each.text), NodePath(f"unread/{index}"), each.code, kind=RowKind.UNREAD
            )
        )
        for index, each in enumerate(unread, 1)
    )
    if rows:
        yield part_alone("unread", maker, rows, maker.words("remark.unread"))


@define
class _Layout:
    """Lays the passages of a document out in rows."""

    maker: RowMaker
    nodes: Sequence[Node]

    def text(self, text: AdoptedText, part: str = "") -> Iterator[ReportPart]:
        """Yield what a text is made of; *part* is the path of one that is a part of a resolution."""
        before = f"{part}/" if part else ""
        words = self.maker.words

        def titled(title: str) -> str:
            whole = capitalized(title)
            return words("title.of-part", part=part, title=whole) if part else whole

        key = f"part-{part}-".lower() if part else ""
        front = [f"{before}{name}" for name in ("title", "adoption", "opening")]
        yield from self.part(f"{key}front", titled(words("title.front")), front)
        yield from self.part(
            f"{key}preamble", titled(words.part("preamble")), (f"{before}preamble",)
        )
        numbered = any(each.printed_number for each in text.operative_paragraphs)
        title = titled(words("title.operative" if numbered else "title.paragraphs"))
        yield from self.part(f"{key}operative", title, (f"{before}operative",), text.sections)
        if isinstance(text, Resolution):
            for path, each in text.part_paths:
                yield from self.text(each, str(path))
        yield from self.part(f"{key}closing", titled(words.part("closing")), (f"{before}closing",))
        for index, (path, annex) in enumerate(text.annex_paths, 1):
            title = titled(annex.label or words("title.annex", number=index))
            yield from self.part(f"{key}annex-{index}", title, (f"{before}{path}",), annex.sections)

    def part(
        self, key: str, title: str, names: Collection[str], sections: Sequence[Section] = ()
    ) -> Iterator[ReportPart]:
        """Yield the part of what is below the *names*, unless there is nothing."""
        wanted = list(map(NodePath, names))
        inside = [node for node in self.nodes if any(map(node.path.is_within, wanted))]
        if not inside:
            return
        anchor = self.maker.anchors.of(key)
        choices: dict[str, SectionChoice] = {}
        found = sections_at(wanted[0], sections)
        entries = entries_of(inside, found, key, choices)
        column = ReportColumn("", title)
        rows = tuple(self._rows(entries))
        yield ReportPart(anchor, title, (column,), rows, tuple(choices.values()))

    def _rows(self, entries: Iterable[TextEntry]) -> Iterator[ReportRow]:
        """Yield the rows; the cells of a table are one."""
        for table, group in groupby(entries, key=_table_of):
            if table is None:
                # A paragraph that only holds a table has no words of its own.
                said = (each for each in group if each.passage.text or each.printed_number)
                yield from map(self.maker.single, said)
            else:
                lines = groupby(group, key=lambda entry: entry.path.parent)
                yield self.maker.table([list(line) for _, line in lines])


def _table_of(entry: TextEntry) -> NodePath | None:
    return entry.path.parent.parent if isinstance(entry.passage, Cell) else None
