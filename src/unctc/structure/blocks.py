"""Blocks of a sectioned text, headings and paragraphs, and the sections that they make."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

from attrs import evolve, field, frozen

from unctc.layout.text_lines import TextLine, TextLines
from unctc.model.locations import Span
from unctc.model.passages import Heading, Paragraph
from unctc.model.sections import Section
from unctc.model.tables import Table
from unctc.structure.numbering import Marker
from unctc.structure.passages import Places, find_items, passage
from unctc.structure.tables import TableLines, read_table

__all__ = ["UNNUMBERED", "SectionBlock", "caption_of", "grow"]

UNNUMBERED = Marker("", 0)
"""The marker of a paragraph without a number."""


@frozen
class SectionBlock:
    """A heading or a paragraph.

    Attributes:
        marker: its number.
        number_at: where that is in the source.
        lines: its lines, without the number.
        tables: the tables after its lines, each with the lines of its caption.
    """

    marker: Marker
    number_at: tuple[Span, ...]
    lines: list[TextLine]
    tables: list[tuple[Sequence[TextLine], TableLines]] = field(factory=list)

    @property
    def is_heading(self) -> bool:
        """Whether it is a heading."""
        return self.marker.depth is not None


def caption_of(lines: list[TextLine], body: TextLines) -> list[TextLine]:
    """Take from the end of *lines* those of the caption of a table that follows, from its word for a table on."""
    for index in range(len(lines) - 1, -1, -1):
        if body.rules.table_label.match(lines[index].flat.text):
            caption = lines[index:]
            del lines[index:]
            return caption
        if lines[index].ends_sentence:
            break
    return []


def grow(
    blocks: deque[SectionBlock], depth: int, body: TextLines, places: Places
) -> tuple[tuple[Paragraph, ...], tuple[Section, ...]]:
    """Take from *blocks* the paragraphs and the sections that are at *depth* or deeper."""
    paragraphs: list[Paragraph] = []
    sections: list[Section] = []
    while blocks and (blocks[0].marker.depth is None or blocks[0].marker.depth >= depth):
        block = blocks.popleft()
        if block.marker.depth is None:
            paragraphs.append(_paragraph(block, body, places))
            continue
        heading = passage(
            Heading, body.join(block.lines), body.rules, places, number_at=block.number_at
        )
        if block.tables:  # under a heading, with no paragraph before them
            blocks.appendleft(evolve(block, marker=UNNUMBERED, number_at=(), lines=[]))
        inner_paragraphs, inner_sections = grow(blocks, block.marker.depth + 1, body, places)
        sections.append(
            Section(
                heading,
                number=block.marker.section,
                printed_number=block.marker.printed,
                paragraphs=inner_paragraphs,
                sections=inner_sections,
            )
        )
    return tuple(paragraphs), tuple(sections)


def _paragraph(block: SectionBlock, body: TextLines, places: Places) -> Paragraph:
    mapped = body.join(block.lines)
    tables: list[Table] = [
        read_table(table, body, places, caption) for caption, table in block.tables
    ]
    return passage(
        Paragraph,
        mapped,
        body.rules,
        places,
        number_at=block.number_at,
        number=block.marker.paragraph,
        printed_number=block.marker.printed,
        items=find_items(mapped.text, body.rules),
        tables=tuple(tables),
    )
