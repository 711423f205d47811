"""Paragraphs by the profile, with their points and tables, and the headings among them."""

from __future__ import annotations

from typing import Final

from attrs import define, field
from lxml import etree

from unctc.loaders.akn4un.names import local_name
from unctc.loaders.akn4un.profile.metadata import Fields, FileMetadata
from unctc.loaders.akn4un.profile.mixed_content import Words, passage_of
from unctc.model.locations import Span
from unctc.model.passages import Heading, Item, Paragraph, Passage
from unctc.model.resolutions import OperativeParagraph, PreambularParagraph, SectionHeading
from unctc.model.tables import Cell, Row, Table
from unctc.schemas.akn4un import AKN, number_said

__all__ = ["Body", "block_of", "body_of", "operative", "paragraph", "recital"]

_NS: Final = f"{{{AKN}}}"
_BOX: Final = frozenset({"content", "list", "intro", "blockList", "listIntroduction", "wrapUp"})
_POINT: Final = frozenset({"point", "item", "indent", "alinea"})


@define
class Block:
    """What a paragraph or a point is made of."""

    number: str = ""
    heading: etree._Element | None = None
    lines: list[etree._Element] = field(factory=list)
    points: list[etree._Element] = field(factory=list)
    tables: list[etree._Element] = field(factory=list)


def block_of(element: etree._Element, sheet: FileMetadata) -> Block:
    """Return the parts of a paragraph or a point, out of the boxes that the schema puts them into."""
    block = Block()
    _fill(block, element, sheet)
    return block


def _fill(block: Block, element: etree._Element, sheet: FileMetadata) -> None:
    sheet.lose_around(element)
    for child in element:
        name = local_name(child)
        if name == "num" and not block.number:
            block.number = "".join(child.itertext())
        elif name == "heading" and block.heading is None:
            block.heading = child
        elif name in _BOX:
            _fill(block, child, sheet)
        elif name == "p":
            block.lines.append(child)
        elif name in _POINT:
            block.points.append(child)
        elif name == "table":
            block.tables.append(child)
        else:
            sheet.lose(child)


def operative(element: etree._Element, sheet: FileMetadata) -> OperativeParagraph:
    """Return the paragraph or the point that *element* is."""
    block, eid = block_of(element, sheet), element.get("eId", "")
    heading = block.heading
    words = Words(sheet)
    for line in block.lines:
        words.part()
        words.take(line)
    return words.passage(
        OperativeParagraph,
        eid,
        **_numbered(block, eid, sheet),
        points=tuple(operative(each, sheet) for each in block.points),
        heading=None if heading is None else passage_of(Heading, heading, sheet),
        tables=tuple(_table(each, sheet) for each in block.tables),
    )


def _numbered(block: Block, eid: str, sheet: FileMetadata) -> Fields:
    known: Fields = {"printed_number": block.number, "number": number_said(block.number)}
    fact = sheet.about("paragraph", eid)
    if fact is not None and fact.get("number") == "":
        known["number"] = None
        del fact.attrib["number"]
    return {**known, **sheet.fields(fact, Paragraph)}


def paragraph(element: etree._Element, sheet: FileMetadata) -> Paragraph:
    """Return a paragraph of a letter or programme; points of a file that has them become run-in items."""
    block, eid = block_of(element, sheet), element.get("eId", "")
    words = Words(sheet)
    for line in block.lines:
        words.part()
        words.take(line)
    items: list[tuple[str, int]] = []
    starts: list[int] = []
    for point in block.points:
        inner = block_of(point, sheet)
        words.part()
        starts.append(words.length)
        words.add(inner.number)
        items.append((inner.number, words.length))
        for line in inner.lines:
            words.part()
            words.take(line)
    ends = [*starts[1:], words.length][: len(starts)]
    run_in = tuple(
        Item(number.strip("()[]. "), number, Span(start, end))
        for (number, start), end in zip(items, ends, strict=True)
    )
    known: Fields = {"items": run_in, **_numbered(block, eid, sheet)}
    return words.passage(Paragraph, eid, **known)


def recital(element: etree._Element, sheet: FileMetadata) -> PreambularParagraph:
    """Return the preambular paragraph that *element* is."""
    block = block_of(element, sheet)
    words = Words(sheet)
    for line in block.lines:
        words.part()
        words.take(line)
    points = tuple(operative(each, sheet) for each in block.points)
    return words.passage(PreambularParagraph, element.get("eId", ""), points=points)


@define
class Body:
    """What a body holds."""

    paragraphs: list[OperativeParagraph] = field(factory=list)
    headings: list[SectionHeading] = field(factory=list)


def body_of(element: etree._Element | None, sheet: FileMetadata) -> Body:
    """Return the paragraphs of a body and the headings among them."""
    body = Body()
    if element is None:
        return body
    sheet.lose_around(element)
    for child in element:
        name = local_name(child)
        if name == "paragraph":
            body.paragraphs.append(operative(child, sheet))
        elif name == "hcontainer" and child.get("name") == "crossHeading":
            body.headings.append(_heading(child, len(body.paragraphs), sheet))
        else:
            sheet.lose(child)
    return body


def _heading(element: etree._Element, position: int, sheet: FileMetadata) -> SectionHeading:
    number, words = element.find(f"{_NS}num"), element.find(f"{_NS}heading")
    known: Fields = {
        "printed_number": "" if number is None else "".join(number.itertext()),
        "position": position,
        **sheet.fields(sheet.about("heading", element.get("eId", "")), SectionHeading),
    }
    if words is None:
        return SectionHeading("", **known)
    return passage_of(SectionHeading, words, sheet, **known)


def _table(element: etree._Element, sheet: FileMetadata) -> Table:
    caption = element.find(f"{_NS}caption")
    rows = tuple(
        Row(tuple(_cell(each, sheet) for each in row)) for row in element.iterfind(f"{_NS}tr")
    )
    return Table(rows, None if caption is None else passage_of(Passage, caption, sheet))


def _cell(element: etree._Element, sheet: FileMetadata) -> Cell:
    words = Words(sheet)
    for line in element:
        words.part()
        words.take(line)
    return words.passage(
        Cell,
        element.get("eId", ""),
        header=local_name(element) == "th",
        columns=int(element.get("colspan", "1")),
        rows=int(element.get("rowspan", "1")),
    )
