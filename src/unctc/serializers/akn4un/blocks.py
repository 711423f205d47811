"""Write numbered paragraphs and their points, headings among them, tables."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen
from lxml import etree

from unctc.model.passages import Paragraph, Passage
from unctc.model.resolutions import OperativeParagraph, PreambularParagraph, SectionHeading
from unctc.model.tables import Table
from unctc.schemas.akn4un import element, number_said, sub
from unctc.schemas.fact_elements import fact_element
from unctc.serializers.akn4un.context import WriteContext, eid_number
from unctc.serializers.akn4un.inline_marks import InlineMark, MarkPriority
from unctc.serializers.akn4un.mixed_content import write_passage

__all__ = ["write_body", "write_paragraph", "write_recital"]


@frozen
class PointAddress:
    """A paragraph or point as mandates name it: ``9``, ``a (ii)``.

    Attributes:
        number: the number of the paragraph.
        path: the names of the points down to this one, as :meth:`OperativeParagraph.named_points` has them.
        depth: how many these are.
    """

    number: int
    path: str = ""
    depth: int = 0


def write_paragraph(
    parent: etree._Element, paragraph: Paragraph, context: WriteContext, *, prefix: str = ""
) -> None:
    """Write a paragraph with everything under it.

    Args:
        parent: the element that holds it.
        paragraph: the paragraph.
        context: the state of the writing.
        prefix: what its eId starts with; that of the part if not given.
    """
    eid = context.eid(f"{prefix or context.prefix}para", _number(paragraph))
    place = PointAddress(paragraph.number) if paragraph.number is not None else None
    _fill(sub(parent, "paragraph", eId=eid), paragraph, context, eid, place)


def _fill(
    block: etree._Element,
    paragraph: Paragraph,
    context: WriteContext,
    eid: str,
    place: PointAddress | None,
) -> None:
    """Write number, heading, text and points into a paragraph or point."""
    _label(block, paragraph, context, eid)
    if not isinstance(paragraph, OperativeParagraph) or not paragraph.points:
        content = sub(block, "content", eId=context.named(f"{eid}__content"))
        _text(content, paragraph, context, eid, place)
        return
    listing = context.eid(f"{eid}__list")
    items = sub(block, "list", eId=listing)
    _text(
        sub(items, "intro", eId=context.named(f"{listing}__intro")), paragraph, context, eid, place
    )
    depth = place.depth + 1 if place else 1
    named = paragraph.named_points(place.path if place else "")
    for ordinal, (path, point) in enumerate(named, 1):
        own = context.eid(f"{listing}__point", _number(point, ordinal, depth))
        inner = PointAddress(place.number, path, depth) if place else None
        _fill(sub(items, "point", eId=own), point, context, own, inner)


def write_recital(
    parent: etree._Element, paragraph: PreambularParagraph, context: WriteContext
) -> None:
    """Write a preambular paragraph and its subparagraphs."""
    eid = context.eid(f"{context.prefix}rec")
    block = sub(parent, "recital", eId=eid)
    write_passage(sub(block, "p"), paragraph, eid, context)
    _items(block, paragraph.points, context, eid)


def _items(
    block: etree._Element, points: Iterable[OperativeParagraph], context: WriteContext, owner: str
) -> None:
    """Write subparagraphs where Akoma Ntoso has blocks only."""
    listed = None
    for ordinal, point in enumerate(points, 1):
        if listed is None:
            listed = sub(block, "blockList", eId=context.eid(f"{owner}__list"))
        eid = context.eid(f"{listed.get('eId')}__item", _number(point, ordinal, 1))
        item = sub(listed, "item", eId=eid)
        _label(item, point, context, eid)
        _text(item, point, context, eid, None)
        _items(item, point.points, context, eid)


def write_body(
    body: etree._Element,
    headings: Iterable[SectionHeading],
    paragraphs: tuple[OperativeParagraph, ...],
    context: WriteContext,
) -> None:
    """Write numbered paragraphs with the headings among them."""
    written = 0
    for heading in headings:
        for paragraph in paragraphs[written : heading.position]:
            write_paragraph(body, paragraph, context)
            written += 1
        _cross_heading(body, heading, context)
        if heading.position != written:
            place = f"#{body[-1].get('eId')}"
            context.facts.append(_position(heading, place))
    for paragraph in paragraphs[written:]:
        write_paragraph(body, paragraph, context)
    if not len(body):
        sub(body, "p")


def _position(heading: SectionHeading, place: str) -> etree._Element:
    """Return the fact that says where a heading stands that its place in the file does not tell."""
    fact = fact_element("heading", heading, (), for_=place)
    fact.set("position", str(heading.position))
    return fact


def _cross_heading(body: etree._Element, heading: SectionHeading, context: WriteContext) -> None:
    """Write a heading that groups nothing; the schema has no crossHeading at the top of a body."""
    eid = context.eid(f"{context.prefix}crossHeading")
    block = sub(body, "hcontainer", name="crossHeading", eId=eid)
    if heading.printed_number:
        sub(block, "num").text = context.fitting(heading.printed_number, eid)
    owner = context.named(f"{eid}__heading")
    write_passage(sub(block, "heading", eId=owner), heading, owner, context, preserve=False)


def _number(paragraph: Paragraph, ordinal: int = 0, depth: int = 0) -> str:
    if paragraph.number is not None:
        return str(paragraph.number)
    return eid_number(paragraph.printed_number, ordinal, depth)


def _label(block: etree._Element, paragraph: Paragraph, context: WriteContext, eid: str) -> None:
    """Write the number and heading, and as facts what they do not say."""
    if paragraph.printed_number:
        sub(block, "num").text = context.fitting(paragraph.printed_number, eid)
    heading = paragraph.heading if isinstance(paragraph, OperativeParagraph) else None
    if heading is not None:
        owner = context.eid(f"{eid}__heading")
        write_passage(sub(block, "heading", eId=owner), heading, owner, context, preserve=False)
    fields = ["items"] if paragraph.items else []
    if paragraph.number != number_said(paragraph.printed_number):
        fields.append("number")
    if fields:
        fact = fact_element("paragraph", paragraph, fields, for_=f"#{eid}")
        if "number" in fields and paragraph.number is None:
            fact.set("number", "")
        context.facts.append(fact)


def _text(
    block: etree._Element,
    paragraph: Passage,
    context: WriteContext,
    eid: str,
    place: PointAddress | None,
) -> None:
    entities = context.entities.pop((place.number, place.path), []) if place else []
    marks = [
        InlineMark(
            span, "entity", MarkPriority.ENTITY, (("name", kind), ("refersTo", f"#{concept}"))
        )
        for span, kind, concept in entities
    ]
    left = write_passage(sub(block, "p"), paragraph, eid, context, marks)
    context.placed.update(
        dict(each.attributes)["refersTo"][1:] for each in marks if each not in left
    )
    for table in paragraph.tables if isinstance(paragraph, OperativeParagraph) else ():
        block.append(_table(table, context, eid))


def _table(table: Table, context: WriteContext, owner: str) -> etree._Element:
    eid = context.eid(f"{owner}__table")
    written = element("table", eId=eid)
    if table.caption is not None:
        caption = context.eid(f"{eid}__caption")
        write_passage(
            sub(written, "caption", eId=caption), table.caption, caption, context, preserve=False
        )
    for row in table.rows:
        line = sub(written, "tr", eId=context.eid(f"{eid}__tr"))
        for cell in row.cells:
            place = context.eid(f"{eid}__cell")
            box = sub(line, "th" if cell.header else "td", eId=place)
            for name, many in (("colspan", cell.columns), ("rowspan", cell.rows)):
                if many != 1:
                    box.set(name, str(many))
            write_passage(sub(box, "p"), cell, place, context)
    return written
