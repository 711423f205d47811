"""The parts of a page: the letter, annex and enclosure side by side, what stands alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import field, frozen

from unctc.alignment.paragraphs import PartPair
from unctc.checks.context import CheckContext
from unctc.model.letters import Attachment, Enclosure, Letter
from unctc.model.nodes import attachment_path, section_nodes
from unctc.model.passages import Paragraph
from unctc.model.programmes import WorkProgramme
from unctc.model.walk import passages
from unctc.report.row_builder import RowMaker, in_two_columns
from unctc.report.rows import Entry, Row

__all__ = ["Column", "Part", "SectionChoice", "parts_of_letter"]


@frozen
class Column:
    """What stands at the head of a column.

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
class SectionChoice:
    """A section that one can look for.

    Attributes:
        key: its name among the page's sections.
        label: its number and heading.
        depth: how deep it stands.
    """

    key: str
    label: str
    depth: int = 0


@frozen
class Part:
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
    columns: tuple[Column, ...]
    rows: tuple[Row, ...] = field(repr=False)
    sections: tuple[SectionChoice, ...] = ()
    remark: str = ""

    @property
    def two_sided(self) -> bool:
        """Whether it has two columns of text."""
        return len(self.columns) > 1


def parts_of_letter(document: Letter, subject: CheckContext, maker: RowMaker) -> Iterator[Part]:
    """Yield the letter, then its attachments: pairs side by side, the others alone.

    Args:
        document: the document.
        subject: the same, with its pairs.
        maker: makes the rows.
    """
    if document.letter is not None:
        yield _letter(document, maker)
    waiting = list(subject.pairs)
    beside: set[int] = set()
    for index, attachment in enumerate(document.attachments):
        if index in beside:
            continue
        if waiting and attachment is waiting[0].left:
            pair = waiting.pop(0)
            beside.add(
                next(
                    later
                    for later in range(index + 1, len(document.attachments))
                    if document.attachments[later] is pair.right and later not in beside
                )
            )
            yield _side_by_side(pair, maker)
        else:
            yield _alone(attachment, maker)
    notes = [note for passage in passages(document) for note in passage.footnotes]
    if notes:
        rows = tuple(
            maker.single(Entry(note, f"footnote/{index}", note.marker))
            for index, note in enumerate(notes, 1)
        )
        yield Part(maker.anchors.of("footnotes"), "Footnotes", (Column("", "footnotes"),), rows)


def _letter(document: Letter, maker: RowMaker) -> Part:
    letter = document.letter
    assert letter is not None
    entries = [Entry(letter.title, "letter/title")] if letter.title else []
    for index, paragraph in enumerate(letter.paragraphs, 1):
        number = index if paragraph.number is None else paragraph.number
        entries.append(Entry(paragraph, f"letter/{number}", paragraph.printed_number))
    if letter.signature:
        entries.append(Entry(letter.signature, "letter/signature"))
    rows = tuple(map(maker.single, entries))
    return Part(maker.anchors.of("letter"), "Letter", (Column("", "letter"),), rows)


def _alone(attachment: Attachment, maker: RowMaker) -> Part:
    path = attachment_path(attachment)
    key = maker.anchors.of(path)
    sections: list[SectionChoice] = []
    entries = list(_entries(attachment, path, key, sections))
    column = _column(attachment)
    remark = "It has no programme that could be read."
    if attachment.programme is not None:
        missing = "annex" if isinstance(attachment, Enclosure) else "enclosure"
        remark = f"No {missing} corresponds to it: it stands alone."
    title = _title(column)
    return Part(key, title, (column,), tuple(map(maker.single, entries)), tuple(sections), remark)


def _side_by_side(pair: PartPair, maker: RowMaker) -> Part:
    key = maker.anchors.of(pair.left_path)
    sections: list[SectionChoice] = []
    left = list(_entries(pair.left, pair.left_path, key, sections))
    right = list(_entries(pair.right, pair.right_path, key, sections))
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
    columns = (_column(pair.left), _column(pair.right))
    remark = (
        ""
        if pair.mirrored
        else "The two do not correspond paragraph by paragraph; they are set side by side by number."
    )
    title = f"{_title(columns[0])} and {columns[1].name}"
    return Part(key, title, columns, tuple(rows), tuple(sections), remark)


def _column(attachment: Attachment) -> Column:
    programme = attachment.programme
    name = attachment_path(attachment).replace("-", " ")
    if programme is None:
        return Column(attachment.label, name)
    period = programme.period
    return Column(
        attachment.label,
        name,
        "" if programme.body is None else programme.body.key,
        "" if period is None else f"{period.start} to {period.end}",
    )


def _title(column: Column) -> str:
    return f"{column.name[:1].upper()}{column.name[1:]}"


def _entries(
    attachment: Attachment, path: str, key: str, sections: list[SectionChoice]
) -> Iterator[Entry]:
    """Yield title, headings and paragraphs in order; note the sections on the way."""
    if attachment.title is not None:
        yield Entry(attachment.title, f"{path}/title")
    programme = attachment.programme
    if programme is None:
        return
    others = iter(_running_paths(path, programme))
    yield from _paragraphs(programme.opening, path, (), others)
    known = {each.key for each in sections}
    above: list[tuple[str, str]] = []
    for section_path, section in section_nodes(programme):
        while above and not section_path.startswith(f"{above[-1][0]}."):
            above.pop()
        above.append((section_path, f"{key} {section_path}"))
        keys = tuple(each for _, each in above)
        if keys[-1] not in known:
            known.add(keys[-1])
            label = f"{section.printed_number} {section.heading.text}".strip()
            sections.append(SectionChoice(keys[-1], label, len(keys) - 1))
        yield Entry(section.heading, f"{path}/{section_path}", section.printed_number, keys)
        yield from _paragraphs(section.paragraphs, path, keys, others)


def _paragraphs(
    paragraphs: Iterable[Paragraph], path: str, keys: tuple[str, ...], others: Iterator[str]
) -> Iterator[Entry]:
    for index, paragraph in enumerate(paragraphs, 1):
        number = index if paragraph.number is None else paragraph.number
        entry = f"{path}/{number}"
        other = next(others)
        other = "" if other == entry else other
        yield Entry(paragraph, entry, paragraph.printed_number, keys, other_path=other)


def _running_paths(path: str, programme: WorkProgramme) -> Iterator[str]:
    """Yield the paths by which paragraphs are paired: unnumbered ones are counted through the programme."""
    for index, paragraph in enumerate(programme.paragraphs, 1):
        yield f"{path}/{index if paragraph.number is None else paragraph.number}"


def _partners(
    pair: PartPair, left: list[Entry], right: list[Entry]
) -> tuple[dict[int, int], frozenset[int]]:
    """Return which entries correspond, and which of those on the left are each programme's own."""
    partner: dict[int, int] = {}
    unlike: set[int] = set()
    waiting: dict[int, list[int]] = {}
    for position, entry in enumerate(right):
        waiting.setdefault(id(entry.passage), []).append(position)
    paragraphs = iter(pair.paragraphs)
    named: dict[str, list[int]] = {}
    for position, entry in enumerate(right):
        if not isinstance(entry.passage, Paragraph):
            named.setdefault(entry.path.removeprefix(pair.right_path), []).append(position)
    for position, entry in enumerate(left):
        if isinstance(entry.passage, Paragraph):
            found = next(paragraphs)
            if found.right is not None:
                partner[position] = waiting[id(found.right.passage)].pop(0)
                if not found.alike:
                    unlike.add(position)
        elif same := named.get(entry.path.removeprefix(pair.left_path)):
            partner[position] = same.pop(0)
    return partner, frozenset(unlike)
