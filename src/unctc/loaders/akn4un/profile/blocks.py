"""Read paragraphs of our profile, with points and tables, and the sections that they are in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from attrs import define, field
from lxml import etree

from unctc.loaders.akn4un.profile.metadata import Fields, FileMetadata, text_taken
from unctc.loaders.akn4un.profile.mixed_content import MixedContent, passage_of
from unctc.model.locations import Span
from unctc.model.operative import OperativeParagraph, OperativeSection, PreambularParagraph
from unctc.model.passages import Heading, Item, Paragraph, Passage
from unctc.model.sections import Section
from unctc.model.tables import Cell, Row, Table
from unctc.model.whole_numbers import whole_number
from unctc.schemas.akn4un import AKN, SECTIONS, local_name, number_said

__all__ = [
    "SECTION_ELEMENTS",
    "BodyContent",
    "block_of",
    "body_of",
    "headed",
    "operative",
    "paragraph",
    "recital",
    "section_content",
]

_NS: Final = f"{{{AKN}}}"
_BOX: Final = frozenset({"content", "list", "intro", "blockList", "listIntroduction", "wrapUp"})
_POINT: Final = frozenset({"point", "item", "indent", "alinea"})
SECTION_ELEMENTS: Final = frozenset({*SECTIONS, "division"})
"""The elements that are sections."""
_LABELS: Final = frozenset({"num", "heading"})


@define
class BlockParts:
    """What a paragraph or a point is made of."""

    number: str = ""
    heading: etree._Element | None = None
    lines: list[etree._Element] = field(factory=list)
    points: list[etree._Element] = field(factory=list)
    tables: list[etree._Element] = field(factory=list)


def block_of(element: etree._Element, metadata: FileMetadata) -> BlockParts:
    """Return the parts of a paragraph or a point, out of the boxes that the schema puts them into."""
    block = BlockParts()
    _fill(block, element, metadata)
    return block


def _fill(block: BlockParts, element: etree._Element, metadata: FileMetadata) -> None:
    metadata.keep_text_between(element)
    for child in element:
        name = local_name(child)
        if name == "num" and not block.number:
            block.number = text_taken(child)
        elif name == "heading" and block.heading is None:
            block.heading = child
        elif name in _BOX:
            _fill(block, child, metadata)
        elif name == "p":
            block.lines.append(child)
        elif name in _POINT:
            block.points.append(child)
        elif name == "table":
            block.tables.append(child)
        else:
            metadata.keep_unread(child)


def operative(element: etree._Element, metadata: FileMetadata) -> OperativeParagraph:
    """Return the paragraph or the point that *element* is."""
    block, eid = block_of(element, metadata), element.get("eId", "")
    heading = block.heading
    words = MixedContent(metadata)
    for line in block.lines:
        words.part()
        words.take(line)
    return words.passage(
        OperativeParagraph,
        eid,
        **_numbered(block, eid, metadata),
        points=tuple(operative(each, metadata) for each in block.points),
        heading=None if heading is None else passage_of(Heading, heading, metadata),
        tables=tuple(_table(each, metadata) for each in block.tables),
    )


def _numbered(block: BlockParts, eid: str, metadata: FileMetadata) -> Fields:
    known: Fields = {"printed_number": block.number, "number": number_said(block.number)}
    fact = metadata.about("paragraph", eid)
    if fact is not None and fact.get("number") == "":
        known["number"] = None
        del fact.attrib["number"]
    return {**known, **metadata.fields(fact, Paragraph)}


def paragraph(element: etree._Element, metadata: FileMetadata) -> Paragraph:
    """Return a paragraph of a letter or programme; points of a file that has them become run-in items."""
    block, eid = block_of(element, metadata), element.get("eId", "")
    words = MixedContent(metadata)
    for line in block.lines:
        words.part()
        words.take(line)
    items: list[tuple[str, int]] = []
    starts: list[int] = []
    for point in block.points:
        inner = block_of(point, metadata)
        words.part()
        starts.append(words.length)
        words.add(inner.number)
        items.append((inner.number, words.length))
        for line in inner.lines:
            words.part()
            words.take(line)
    ends = [*starts[1:], words.length][: len(starts)]
    run_in = tuple(
        Item(number.strip("()[]. "), number, span=Span(start, end))
        for (number, start), end in zip(items, ends, strict=True)
    )
    known: Fields = {
        "items": run_in,
        **_numbered(block, eid, metadata),
        "tables": tuple(_table(each, metadata) for each in block.tables),
    }
    return words.passage(Paragraph, eid, **known)


def recital(element: etree._Element, metadata: FileMetadata) -> PreambularParagraph:
    """Return the preambular paragraph that *element* is."""
    block = block_of(element, metadata)
    metadata.keep_text_unread(block.number)  # recitals have none
    words = MixedContent(metadata)
    for line in block.lines:
        words.part()
        words.take(line)
    points = tuple(operative(each, metadata) for each in block.points)
    return words.passage(PreambularParagraph, element.get("eId", ""), points=points)


@define
class BodyContent:
    """What a body holds: the paragraphs before the first section, and the sections."""

    paragraphs: list[OperativeParagraph] = field(factory=list)
    sections: list[OperativeSection] = field(factory=list)


def body_of(element: etree._Element | None, metadata: FileMetadata) -> BodyContent:
    """Return the paragraphs of a body and its sections."""
    body = BodyContent()
    if element is None:
        return body
    metadata.keep_text_between(element)
    for child in element:
        name = local_name(child)
        if name == "paragraph":
            body.paragraphs.append(operative(child, metadata))
        elif name in SECTION_ELEMENTS:
            body.sections.append(_section(child, metadata))
        else:
            metadata.keep_unread(child)
    return body


def _section(element: etree._Element, metadata: FileMetadata) -> OperativeSection:
    preamble: list[PreambularParagraph] = []
    paragraphs: list[OperativeParagraph] = []
    sections: list[OperativeSection] = []
    for child in section_content(element, metadata):
        if local_name(child) == "paragraph":
            paragraphs.append(operative(child, metadata))
        elif local_name(child) == "hcontainer":
            preamble.append(recital(child, metadata))
        else:
            sections.append(_section(child, metadata))
    return OperativeSection(
        **headed(element, metadata),
        paragraphs=tuple(paragraphs),
        sections=tuple(sections),
        preambular_paragraphs=tuple(preamble),
    )


def headed(element: etree._Element, metadata: FileMetadata) -> Fields:
    """Return number and heading of a section."""
    number, heading = element.find(f"{_NS}num"), element.find(f"{_NS}heading")
    return {
        "heading": Heading("") if heading is None else passage_of(Heading, heading, metadata),
        "printed_number": "" if number is None else text_taken(number),
        **metadata.fields(metadata.about("section", element.get("eId", "")), Section),
    }


def section_content(element: etree._Element, metadata: FileMetadata) -> Iterator[etree._Element]:
    """Yield the paragraphs and subsections of a section; keep other text as unread."""
    for child in element:
        name = local_name(child)
        recital_here = name == "hcontainer" and child.get("name") == "recital"
        if name == "paragraph" or name in SECTION_ELEMENTS or recital_here:
            yield child
        elif name not in _LABELS:
            metadata.keep_unread(child)


def _table(element: etree._Element, metadata: FileMetadata) -> Table:
    caption = element.find(f"{_NS}caption")
    rows = tuple(
        Row(tuple(_cell(each, metadata) for each in row)) for row in element.iterfind(f"{_NS}tr")
    )
    return Table(rows, None if caption is None else passage_of(Passage, caption, metadata))


def _cell(element: etree._Element, metadata: FileMetadata) -> Cell:
    words = MixedContent(metadata)
    for line in element:
        words.part()
        words.take(line)
    return words.passage(
        Cell,
        element.get("eId", ""),
        header=local_name(element) == "th",
        columns=whole_number(element.get("colspan")) or 1,
        rows=whole_number(element.get("rowspan")) or 1,
    )
