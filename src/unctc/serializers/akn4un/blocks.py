"""Blocks of text: numbered paragraphs and their points, the sections around them, tables."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from lxml import etree

from unctc.model.neutral_numbers import neutral_number
from unctc.model.operative import OperativeParagraph, OperativeSection, PreambularParagraph
from unctc.model.passages import Paragraph
from unctc.model.sections import Section, paragraphs_in
from unctc.model.tables import Table
from unctc.schemas.akn4un import SECTIONS, element, number_said, sub
from unctc.schemas.fact_elements import fact_element
from unctc.serializers.akn4un.context import WriteContext
from unctc.serializers.akn4un.inline_marks import InlineMark, MarkPriority
from unctc.serializers.akn4un.mixed_content import write_passage

__all__ = ["write_paragraph", "write_recital", "write_sectioned"]


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
    _fill(sub(parent, "paragraph", eId=eid), paragraph, context, eid)


def _fill(
    block: etree._Element, paragraph: Paragraph, context: WriteContext, eid: str, depth: int = 0
) -> None:
    """Write number, heading, text and points into a paragraph or point."""
    _label(block, paragraph, context, eid)
    if not isinstance(paragraph, OperativeParagraph) or not paragraph.points:
        content = sub(block, "content", eId=context.named(f"{eid}__content"))
        _text(content, paragraph, context, eid)
        return
    listing = context.eid(f"{eid}__list")
    items = sub(block, "list", eId=listing)
    _text(sub(items, "intro", eId=context.named(f"{listing}__intro")), paragraph, context, eid)
    for ordinal, point in enumerate(paragraph.points, 1):
        own = context.eid(f"{listing}__point", _number(point, ordinal, depth + 1))
        _fill(sub(items, "point", eId=own), point, context, own, depth + 1)


def write_recital(
    parent: etree._Element, paragraph: PreambularParagraph, context: WriteContext
) -> None:
    """Write a preambular paragraph and its subparagraphs."""
    eid = context.eid(f"{context.prefix}rec")
    block = sub(parent, "recital", eId=eid)
    write_passage(sub(block, "p"), paragraph, eid, context)
    _items(block, paragraph.points, context, eid)


def _section_recital(
    section: etree._Element, paragraph: PreambularParagraph, context: WriteContext, owner: str
) -> None:
    """Write a preambular paragraph of a section, where Akoma Ntoso has no recitals."""
    eid = context.eid(f"{owner}__rec")
    block = sub(section, "hcontainer", name="recital", eId=eid)
    content = sub(block, "content", eId=context.named(f"{eid}__content"))
    write_passage(sub(content, "p"), paragraph, eid, context)
    _items(content, paragraph.points, context, eid)


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
        _text(item, point, context, eid)
        _items(item, point.points, context, eid)


def write_sectioned(
    body: etree._Element,
    leading: Sequence[Paragraph],
    sections: Sequence[Section],
    context: WriteContext,
) -> None:
    """Write paragraphs and the sections after them; a body that holds nothing gets an empty line."""
    numbers = [paragraph.number for paragraph in paragraphs_in(leading, sections)]
    # Numbers that run on need no section in front of them.
    repeated = len(set(numbers)) < len(numbers)
    for paragraph in leading:
        write_paragraph(body, paragraph, context)
    for section in sections:
        _section(body, section, context, repeated=repeated, depth=0, prefix=context.prefix)
    if not len(body):
        sub(body, "p")


def _section(
    parent: etree._Element,
    section: Section,
    context: WriteContext,
    *,
    repeated: bool,
    depth: int,
    prefix: str,
) -> None:
    name = SECTIONS[min(depth, 2)] if section.printed_number else "division"
    short = {"section": "sec", "subsection": "subsec", "division": "dvs"}.get(name, name)
    eid = context.eid(f"{prefix}{short}", neutral_number(section.number or ""))
    block = sub(parent, name, eId=eid)
    if section.printed_number:
        sub(block, "num").text = context.fitting(section.printed_number, eid)
    heading = context.named(f"{eid}__heading")
    write_passage(
        sub(block, "heading", eId=heading), section.heading, heading, context, preserve=False
    )
    if section.number is not None:
        context.facts.append(fact_element("section", section, ("number",), for_=f"#{eid}"))
    if isinstance(section, OperativeSection):
        for preambular in section.preambular_paragraphs:
            _section_recital(block, preambular, context, eid)
    for paragraph in section.paragraphs:
        write_paragraph(block, paragraph, context, prefix=f"{eid}__" if repeated else "")
    for each in section.sections:
        _section(block, each, context, repeated=repeated, depth=depth + 1, prefix=f"{eid}__")
    if not section.paragraphs and not section.sections and not section.preamble:
        sub(sub(block, "content", eId=context.named(f"{eid}__content")), "p")


def _number(paragraph: Paragraph, ordinal: int = 0, depth: int = 0) -> str:
    if paragraph.number is not None:
        return str(paragraph.number)
    return neutral_number(paragraph.printed_number, ordinal, depth)


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


def _text(block: etree._Element, paragraph: Paragraph, context: WriteContext, eid: str) -> None:
    entities = context.entities.pop(next(context.paragraphs), [])
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
    for table in paragraph.tables:
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
