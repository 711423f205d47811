"""Write annexes, enclosures and appendices, with their work programmes and other texts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Final

from attrs import evolve, fields
from lxml import etree

from unctc.model.due import DueDate
from unctc.model.letters import Attachment
from unctc.model.mandates import Deliverable, Mandate
from unctc.model.passages import Passage
from unctc.model.programmes import WorkProgramme
from unctc.schemas.akn4un import AKN, PRESERVED, element, number_said, sub
from unctc.schemas.fact_elements import OF_TEXT, TEXT, fact_element, note_interpretation
from unctc.schemas.ontology import BODY_EIDS
from unctc.serializers.akn4un.blocks import write_sectioned
from unctc.serializers.akn4un.context import WriteContext
from unctc.serializers.akn4un.inline_marks import InlineMark
from unctc.serializers.akn4un.metadata import DocumentMetadata, identification
from unctc.serializers.akn4un.mixed_content import write_passage
from unctc.serializers.akn4un.work_iris import UNNUMBERED, iri_of_work, number_of

__all__ = ["write_attachments", "write_title"]

_NS: Final = f"{{{AKN}}}"


def write_title(
    parent: etree._Element,
    title: Passage,
    context: WriteContext,
    prefix: str,
    marks: Iterable[InlineMark] = (),
) -> list[InlineMark]:
    """Write the title of a letter or an attachment; return the marks that it could not take."""
    eid = context.named(f"{prefix}preface")
    container = context.eid(f"{eid}__container")
    box = sub(sub(parent, "preface", eId=eid), "container", name="title", eId=container)
    line = sub(box, "p", **PRESERVED)
    words = sub(line, "docTitle")
    return write_passage(words, title, container, context, marks, preserve=False, date="docDate")


def write_attachments(
    parent: etree._Element,
    attachments: tuple[Attachment, ...],
    metadata: DocumentMetadata,
    context: WriteContext,
) -> None:
    """Write annexes, and enclosures and appendices inside the annex before them."""
    outer: etree._Element | None = None
    annex: etree._Element | None = None
    inner: etree._Element | None = None
    prefix, component, numbers = "", "", Counter[str]()
    for each in attachments:
        name = each.kind
        if name != "annex" and annex is not None:
            inner = sub(annex, "attachments") if inner is None else inner
            place, stem, above = inner, f"{prefix}__att", f"{component}/"
        else:
            outer = sub(parent, "attachments") if outer is None else outer
            place, stem, above = outer, "att", ""
        eid = context.eid(stem)
        numbers[f"{above}{name}"] += 1
        own = f"{above}{name}_{numbers[f'{above}{name}']}"
        document = _attachment(place, each, eid, evolve(metadata, component=own), context)
        if name == "annex":
            annex, inner, prefix, component = document, None, eid, own


def _attachment(
    place: etree._Element,
    attachment: Attachment,
    eid: str,
    metadata: DocumentMetadata,
    context: WriteContext,
) -> etree._Element:
    box = sub(place, "attachment", eId=eid)
    sub(box, "heading").text = context.fitting(attachment.label, eid)
    fact = fact_element("attachment", attachment, ("number",), for_=f"#{eid}")
    if attachment.content is not None:
        fact.set(OF_TEXT, TEXT)
    if attachment.number is not None or attachment.content is not None:
        context.facts.append(fact)
    document = sub(box, "doc", name=attachment.kind)
    programme = attachment.programme
    author = BODY_EIDS[programme.body] if programme and programme.body else metadata.author
    sub(document, "meta").append(identification(evolve(metadata, author=author)))
    context.prefix = f"{eid}__"
    if attachment.title is not None:
        write_title(document, attachment.title, context, context.prefix)
    body = sub(document, "mainBody", eId=context.named(f"{eid}__body"))
    if programme is not None:
        _programme(body, programme, eid, metadata, context)
    elif attachment.content is not None:
        write_sectioned(body, attachment.content.opening, attachment.content.sections, context)
    if not len(body):
        sub(body, "p")
    context.prefix = ""
    return document


def _programme(
    body: etree._Element,
    programme: WorkProgramme,
    eid: str,
    metadata: DocumentMetadata,
    context: WriteContext,
) -> None:
    place = f"#{eid}"
    fact = fact_element("programme", programme, ("body",), for_=place)
    note_interpretation(fact, programme)
    if programme.period is not None:
        fact.set("start", programme.period.start.isoformat())
        fact.set("end", programme.period.end.isoformat())
    context.facts.append(fact)
    work = number_of(metadata.symbol) if metadata.symbol else UNNUMBERED
    mandated, promises = programme.mandates or (), programme.deliverables or ()
    mandates = [context.concept("mandate", work, each.act) for each in mandated]
    promised = [context.concept("deliverable", work, each.kind) for each in promises]
    context.entities = {}
    for deliverable, concept in zip(promises, promised, strict=True):
        if deliverable.subject is not None and deliverable.paragraphs:
            words = (deliverable.subject, "deliverable", concept)
            context.entities.setdefault(deliverable.paragraphs[0], []).append(words)
    write_sectioned(body, programme.opening, programme.sections, context)
    context.entities = {}
    _deadlines(body, programme)
    for mandate, concept in zip(mandated, mandates, strict=True):
        _mandate(mandate, concept, place, context)
    for deliverable, concept in zip(promises, promised, strict=True):
        only = {each.name for each in fields(Deliverable)}
        only -= {"subject"} if concept in context.placed else set()
        context.facts.append(
            fact_element(
                "deliverable",
                deliverable,
                only,
                cite=context.cited_work,
                concept=f"#{concept}",
                of=place,
            )
        )


def _deadlines(body: etree._Element, programme: WorkProgramme) -> None:
    """Mark the dates in the text by which something is due."""
    due: dict[int | None, set[str]] = {}
    for each in programme.deliverables or ():
        if isinstance(each.due, DueDate) and each.paragraphs:
            due.setdefault(each.paragraphs[0].number, set()).add(each.due.day.isoformat())
    for paragraph in body.iter(f"{_NS}paragraph") if due else ():
        days = due.get(number_said(paragraph.findtext(f"{_NS}num", "")), ())
        for date in paragraph.iter(f"{_NS}date"):
            if date.get("date") in days:
                date.set("refersTo", "#deadline")


def _mandate(mandate: Mandate, concept: str, place: str, context: WriteContext) -> None:
    """Write a mandate that the text does not spell out: what gives it is a reference in the metadata."""
    work = iri_of_work(mandate.source)
    href = str(work.at(f"para_{mandate.operative}") if mandate.operative is not None else work)
    reference = {"for": place, "href": href, "refersTo": f"#{concept}"}
    implicit = element("implicitReference", showAs=mandate.source.text, **reference)
    context.references.append(implicit)
    context.facts.append(fact_element("mandate", mandate, concept=f"#{concept}", of=place))
