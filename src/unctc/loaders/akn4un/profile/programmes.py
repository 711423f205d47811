"""Work programmes: sections, paragraphs, and what is promised and mandated in them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from attrs import evolve
from lxml import etree

from unctc.loaders.akn4un.names import local_name
from unctc.loaders.akn4un.profile.blocks import paragraph
from unctc.loaders.akn4un.profile.metadata import Fields, FileMetadata
from unctc.loaders.akn4un.profile.mixed_content import passage_of
from unctc.model.mandates import Deliverable, Mandate
from unctc.model.passages import Heading, Paragraph
from unctc.model.periods import Period
from unctc.model.programmes import WorkProgramme
from unctc.model.sections import Section
from unctc.schemas.akn4un import AKN, SECTIONS
from unctc.schemas.fact_elements import interpreted_fields

__all__ = ["programme_of"]

_NS: Final = f"{{{AKN}}}"
_SECTIONS: Final = frozenset({*SECTIONS, "division"})
_LABELS: Final = frozenset({"num", "heading", "content"})


def programme_of(
    body: etree._Element | None, eid: str, sheet: FileMetadata
) -> WorkProgramme | None:
    """Return the programme in the body of the attachment with that eId; ``None`` where there is none."""
    fact = sheet.about("programme", eid)
    opening: list[Paragraph] = []
    sections: list[Section] = []
    for child in () if body is None else body:
        name = local_name(child)
        if name == "paragraph":
            opening.append(paragraph(child, sheet))
        elif name in _SECTIONS:
            sections.append(_section(child, sheet))
        else:
            sheet.lose(child)
    if fact is None and not opening and not sections:
        return None
    return WorkProgramme(
        **sheet.fields(fact, WorkProgramme),
        period=None if fact is None else _period(fact, sheet),
        opening=tuple(opening),
        sections=tuple(sections),
        **interpreted_fields(
            fact,
            mandates=tuple(_mandates(eid, sheet)),
            deliverables=tuple(_deliverables(eid, sheet)),
        ),
    )


def _period(fact: etree._Element, sheet: FileMetadata) -> Period | None:
    start, end = fact.get("start"), fact.get("end")
    if start is None or end is None:
        return None
    try:
        return Period(date.fromisoformat(start), date.fromisoformat(end))
    except ValueError as error:
        raise sheet.refusal(fact, f"the period from {start} to {end}") from error


def _section(element: etree._Element, sheet: FileMetadata) -> Section:
    number, heading = element.find(f"{_NS}num"), element.find(f"{_NS}heading")
    paragraphs: list[Paragraph] = []
    sections: list[Section] = []
    for child in element:
        name = local_name(child)
        if name == "paragraph":
            paragraphs.append(paragraph(child, sheet))
        elif name in _SECTIONS:
            sections.append(_section(child, sheet))
        elif name not in _LABELS or name == "content":
            sheet.lose(child)
    known: Fields = {
        "printed_number": "" if number is None else "".join(number.itertext()),
        **sheet.fields(sheet.about("section", element.get("eId", "")), Section),
    }
    return Section(
        heading=Heading("") if heading is None else passage_of(Heading, heading, sheet),
        paragraphs=tuple(paragraphs),
        sections=tuple(sections),
        **known,
    )


def _mandates(eid: str, sheet: FileMetadata) -> Iterator[Mandate]:
    for fact in sheet.within("mandate", eid):
        concept = fact.get("concept", "")
        source = sheet.sources.get(concept)
        yield sheet.made(fact, Mandate, **({"source": source} if source else {}))


def _deliverables(eid: str, sheet: FileMetadata) -> Iterator[Deliverable]:
    for fact in sheet.within("deliverable", eid):
        made: Deliverable = sheet.made(fact, Deliverable)
        span = sheet.entities.get(fact.get("concept", ""))
        yield made if span is None else evolve(made, subject=span)
