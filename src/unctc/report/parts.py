"""The parts of a page: the letter, annex and enclosure side by side, and other texts."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import field, frozen

from unctc.alignment.parts import PartPair
from unctc.checks.context import CheckContext
from unctc.model.letters import Attachment, Enclosure, Letter
from unctc.model.node_paths import NodePath
from unctc.model.nodes import Node
from unctc.model.passages import Footnote
from unctc.report.entries import SectionChoice, TextEntry, entries_of, sections_at
from unctc.report.page_words import PageWords, capitalized
from unctc.report.row_builder import RowMaker, in_two_columns
from unctc.report.rows import ReportRow

__all__ = ["ReportColumn", "ReportPart", "part_alone", "parts_of_letter"]


@frozen
class ReportColumn:
    """The head of a column.

    Attributes:
        label: the label as printed, ``附件``.
        name: what it is, ``annex``.
        body: the body whose programme it is; empty where that is not known.
        period: the days it covers; empty where they are not known.
    """

    label: str
    name: str
    body: str = ""
    period: str = ""


@frozen
class ReportPart:
    """A part of the page.

    Attributes:
        key: its name in addresses.
        title: what to call it.
        columns: one or two columns of text.
        rows: its rows, in order.
        sections: its sections.
        remark: what is to be said of it as a whole: that it has no counterpart.
    """

    key: str
    title: str
    columns: tuple[ReportColumn, ...]
    rows: tuple[ReportRow, ...] = field(repr=False)
    sections: tuple[SectionChoice, ...] = ()
    remark: str = ""

    @property
    def two_sided(self) -> bool:
        """Whether it has two columns of text."""
        return len(self.columns) > 1


def part_alone(
    key: str, maker: RowMaker, rows: tuple[ReportRow, ...], remark: str = ""
) -> ReportPart:
    """Return the part of one column that is named as the table of the page's words names *key*."""
    name = maker.words.part(key)
    return ReportPart(
        maker.anchors.of(key), capitalized(name), (ReportColumn("", name),), rows, (), remark
    )


def parts_of_letter(
    document: Letter, context: CheckContext, maker: RowMaker
) -> Iterator[ReportPart]:
    """Yield the letter, then its attachments: pairs side by side, the others alone.

    Args:
        document: the document.
        context: the same, with its pairs.
        maker: makes the rows.
    """
    if document.letter is not None:
        yield _letter(context, maker)
    pairs = {pair.left_path: pair for pair in context.pairs}
    beside = {pair.right_path for pair in context.pairs}
    for path, attachment in zip(document.attachment_paths, document.attachments, strict=True):
        if path in pairs:
            yield _side_by_side(pairs[path], context, maker)
        elif path not in beside:
            yield _alone(path, attachment, context, maker)
    notes = [
        TextEntry(node.passage, node.path, node.passage.marker)
        for node in context.nodes
        if isinstance(node.passage, Footnote)
    ]
    if notes:
        rows = tuple(map(maker.single, notes))
        yield part_alone("footnotes", maker, rows)


def _letter(context: CheckContext, maker: RowMaker) -> ReportPart:
    entries = entries_of(_nodes_in(NodePath("letter"), context), {}, "letter", {})
    rows = tuple(map(maker.single, entries))
    return part_alone("letter", maker, rows)


def _nodes_in(part: NodePath, context: CheckContext) -> Iterator[Node]:
    return (node for node in context.nodes if node.path.is_within(part))


def _alone(
    path: NodePath, attachment: Attachment, context: CheckContext, maker: RowMaker
) -> ReportPart:
    key = maker.anchors.of(path)
    choices: dict[str, SectionChoice] = {}
    entries = _entries(path, attachment, context, key, choices)
    column = _column(path, attachment, maker.words)
    remark = maker.words("remark.no-programme")
    if attachment.programme is not None:
        missing = "annex" if isinstance(attachment, Enclosure) else "enclosure"
        remark = maker.words(f"remark.alone.{missing}")
    rows = tuple(map(maker.single, entries))
    return ReportPart(
        key, capitalized(column.name), (column,), rows, tuple(choices.values()), remark
    )


def _side_by_side(pair: PartPair, context: CheckContext, maker: RowMaker) -> ReportPart:
    key = maker.anchors.of(pair.left_path)
    choices: dict[str, SectionChoice] = {}
    left = _entries(pair.left_path, pair.left, context, key, choices)
    right = _entries(pair.right_path, pair.right, context, key, choices)
    partner, unlike = _partners(pair, left, right)
    rows = []
    for one, other in in_two_columns(left, right, partner):
        if one is not None and other is not None:
            rows.append(maker.pair(left[one], right[other], alike=one not in unlike))
        else:
            rows.append(
                maker.lonely(
                    None if one is None else left[one], None if other is None else right[other]
                )
            )
    columns = (
        _column(pair.left_path, pair.left, maker.words),
        _column(pair.right_path, pair.right, maker.words),
    )
    remark = "" if pair.mirrored else maker.words("remark.by-number")
    title = maker.words("title.pair", first=capitalized(columns[0].name), second=columns[1].name)
    return ReportPart(key, title, columns, tuple(rows), tuple(choices.values()), remark)


def _column(path: NodePath, attachment: Attachment, words: PageWords) -> ReportColumn:
    programme = attachment.programme
    name = words.short_path(path)
    if programme is None:
        return ReportColumn(attachment.label, name)
    period = programme.period
    return ReportColumn(
        attachment.label,
        name,
        "" if programme.body is None else words.body(programme.body),
        "" if period is None else words.period(period),
    )


def _entries(
    path: NodePath,
    attachment: Attachment,
    context: CheckContext,
    key: str,
    choices: dict[str, SectionChoice],
) -> list[TextEntry]:
    programme = attachment.programme
    sections = sections_at(path, programme.sections if programme else ())
    return entries_of(_nodes_in(path, context), sections, key, choices)


def _partners(
    pair: PartPair, left: list[TextEntry], right: list[TextEntry]
) -> tuple[dict[int, int], frozenset[int]]:
    """Return which entries correspond, and which of those on the left are each programme's own.

    Paragraphs correspond as they are aligned; titles and headings by their paths.
    """
    places = {entry.path: place for place, entry in enumerate(right)}
    aligned = {each.left.path: each for each in pair.paragraphs if each.left is not None}
    partner: dict[int, int] = {}
    unlike: set[int] = set()
    for place, entry in enumerate(left):
        found = aligned.get(entry.path)
        if found is None:
            path = pair.right_path / entry.path.below(pair.left_path)
        elif found.right is not None:
            path = found.right.path
        else:
            continue
        if path in places:
            partner[place] = places[path]
            if found is not None and not found.alike:
                unlike.add(place)
    return partner, frozenset(unlike)
