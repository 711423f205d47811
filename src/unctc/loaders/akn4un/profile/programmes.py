"""Read work programmes of our profile: sections, paragraphs, deliverables, mandates."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from attrs import evolve
from lxml import etree

from unctc.loaders.akn4un.profile.blocks import SECTION_ELEMENTS, headed, paragraph, section_content
from unctc.loaders.akn4un.profile.metadata import FileMetadata
from unctc.model.mandates import Deliverable, Mandate
from unctc.model.passages import Paragraph
from unctc.model.periods import Period
from unctc.model.programmes import WorkProgramme
from unctc.model.sectioned_texts import SectionedText
from unctc.model.sections import Section
from unctc.schemas.akn4un import local_name
from unctc.schemas.fact_elements import interpreted_fields

__all__ = ["programme_of", "sectioned_text_of"]


def programme_of(
    body: etree._Element | None, eid: str, metadata: FileMetadata
) -> WorkProgramme | None:
    """Return the programme in the body of the attachment with that eId; ``None`` where there is none."""
    fact = metadata.about("programme", eid)
    text = sectioned_text_of(body, metadata)
    if fact is None and text is None:
        return None
    opening, sections = (text.opening, text.sections) if text is not None else ((), ())
    return WorkProgramme(
        **metadata.fields(fact, WorkProgramme),
        period=None if fact is None else _period(fact, metadata),
        opening=opening,
        sections=sections,
        **interpreted_fields(
            fact,
            mandates=tuple(_mandates(eid, metadata)),
            deliverables=tuple(_deliverables(eid, metadata)),
        ),
    )


def sectioned_text_of(body: etree._Element | None, metadata: FileMetadata) -> SectionedText | None:
    """Return the paragraphs and sections in a body; ``None`` where it has none."""
    opening: list[Paragraph] = []
    sections: list[Section] = []
    for child in () if body is None else body:
        name = local_name(child)
        if name == "paragraph":
            opening.append(paragraph(child, metadata))
        elif name in SECTION_ELEMENTS:
            sections.append(_section(child, metadata))
        else:
            metadata.keep_unread(child)
    if not opening and not sections:
        return None
    return SectionedText(opening=tuple(opening), sections=tuple(sections))


def _period(fact: etree._Element, metadata: FileMetadata) -> Period | None:
    start, end = fact.get("start"), fact.get("end")
    if start is None or end is None:
        return None
    try:
        return Period(date.fromisoformat(start), date.fromisoformat(end))
    except ValueError as error:
        raise metadata.refusal(fact, f"the period from {start} to {end}") from error


def _section(element: etree._Element, metadata: FileMetadata) -> Section:
    paragraphs: list[Paragraph] = []
    sections: list[Section] = []
    for child in section_content(element, metadata):
        if local_name(child) == "paragraph":
            paragraphs.append(paragraph(child, metadata))
        else:
            sections.append(_section(child, metadata))
    return Section(
        **headed(element, metadata), paragraphs=tuple(paragraphs), sections=tuple(sections)
    )


def _mandates(eid: str, metadata: FileMetadata) -> Iterator[Mandate]:
    for fact in metadata.within("mandate", eid):
        concept = fact.get("concept", "")
        source = metadata.sources.get(concept)
        yield metadata.made(fact, Mandate, **({"source": source} if source else {}))


def _deliverables(eid: str, metadata: FileMetadata) -> Iterator[Deliverable]:
    for fact in metadata.within("deliverable", eid):
        made: Deliverable = metadata.made(fact, Deliverable)
        span = metadata.entities.get(fact.get("concept", ""))
        yield made if span is None else evolve(made, subject=span)
