"""Write resolutions, drafts and presidential statements."""

from __future__ import annotations

from typing import Final

from attrs import evolve, fields
from lxml import etree

from unctc.model.locations import Span
from unctc.model.mandates import Mandate
from unctc.model.node_paths import NodePath
from unctc.model.operative import AnnexedText
from unctc.model.passages import Passage
from unctc.model.resolutions import (
    DraftResolution,
    PresidentialStatement,
    Resolution,
    ResolutionPart,
)
from unctc.schemas.akn4un import STATEMENTS, element, sub
from unctc.schemas.component_eids import component_eid, qualify_eids
from unctc.schemas.fact_elements import fact_element, note_interpretation
from unctc.schemas.iris import Iri
from unctc.serializers.akn4un.blocks import write_recital, write_sectioned
from unctc.serializers.akn4un.context import WriteContext
from unctc.serializers.akn4un.metadata import (
    DocumentMetadata,
    cover_page,
    fits_keyword,
    identification,
    meta_of,
)
from unctc.serializers.akn4un.mixed_content import write_passage
from unctc.serializers.akn4un.work_iris import UNNUMBERED, iri_of_work, number_of

__all__ = ["write_statement"]

# What Akoma Ntoso has a place for; every other field of the three kinds is a fact beside the text.
_NATIVE: Final = frozenset(
    {"symbol", "language", "title", "adoption", "issued", "job_number", "distribution", "subjects"}
    | {"opening", "preambular_paragraphs", "leading_paragraphs", "sections", "closing", "annexes"}
    | {"findings", "mandates", "votes", "parts"}
)
_AUTHORS: Final = {"S": "sc", "A": "ga"}


def write_statement(
    document: Resolution | DraftResolution | PresidentialStatement,
) -> etree._Element:
    """Return the document as a ``statement``; one in parts as a ``documentCollection`` of them."""
    context = WriteContext(document)
    metadata = _head(document, context)
    name = next(name for name, kind in STATEMENTS.items() if type(document) is kind)
    parts = document.parts if isinstance(document, Resolution) else ()
    kind = "documentCollection" if parts else "statement"
    written = element(kind, name=name, contains="originalVersion")
    written.append(cover_page(metadata, context))
    front = {"title": document.title, "adoption": document.adoption}
    _containers(written, "preface", {key: each for key, each in front.items() if each}, context)
    context.entities = _entities(document, context)
    _preamble(written, document, context)
    if parts:
        _parts(written, parts)
    else:
        body = sub(written, "mainBody", eId=context.named("body"))
        write_sectioned(body, document.leading_paragraphs, document.sections, context)
    if document.closing is not None:
        _containers(written, "conclusions", {"closing": document.closing}, context)
    _annexes(written, document.annexes, metadata, context)
    _mandates(document, context)
    keywords = all(map(fits_keyword, document.subjects))
    native = _NATIVE - ({"subjects"} if not keywords else set())
    native |= {"voted" if isinstance(document, DraftResolution) else "adopted"}
    others = [each.name for each in fields(type(document)) if each.name not in native]
    fact = fact_element("document", document, others)
    note_interpretation(fact, document)
    context.facts.append(fact)
    subjects = document.subjects if keywords else ()
    written.insert(0, meta_of(written, metadata, context, subjects=subjects, votes=document.votes))
    return written


def _head(
    document: Resolution | DraftResolution | PresidentialStatement, context: WriteContext
) -> DocumentMetadata:
    """Return what the metadata say; a draft is of the day on which it was put to the vote."""
    draft = isinstance(document, DraftResolution)
    day = document.voted if isinstance(document, DraftResolution) else document.adopted
    if document.symbol is None:
        work = Iri(kind="statement", subtype="deliberation", actor="unsc", number=UNNUMBERED)
        work = evolve(work, date=day.isoformat() if day else "")
    else:
        work = iri_of_work(document.symbol, day)
    if draft:  # as the published files number the drafts of the Council
        work = evolve(work, number=work.number.removeprefix("S-"))
    organ = document.symbol.organ if document.symbol is not None else "S"
    author = _AUTHORS.get(organ)
    if author is None:
        # The entry of an organ that no table lists: who acts is the last part of its address.
        author = context.organ(work.actor, organ)
    return DocumentMetadata(
        work=evolve(work, kind="statement", subtype="deliberation"),
        language=document.language,
        symbol=document.symbol,
        date=day,
        event="vote" if draft else "adoption",
        issued=document.issued,
        job_number=document.job_number,
        distribution=document.distribution,
        author=author,
        issuer=author,
    )


def _preamble(
    written: etree._Element,
    document: Resolution | DraftResolution | PresidentialStatement,
    context: WriteContext,
) -> None:
    if document.opening is None and not document.preambular_paragraphs:
        return
    preamble = sub(written, "preamble", eId=context.named("preamble"))
    if document.opening is not None:
        eid = context.eid("preamble__formula")
        formula = sub(preamble, "formula", name="opening", eId=eid)
        write_passage(sub(formula, "p"), document.opening, eid, context)
    if document.preambular_paragraphs:
        recitals = sub(preamble, "recitals", eId=context.named("preamble__recitals"))
        for recital in document.preambular_paragraphs:
            write_recital(recitals, recital, context)


def _parts(written: etree._Element, parts: tuple[ResolutionPart, ...]) -> None:
    """Write each part as a document of its own, which the body of the collection holds."""
    body = sub(written, "collectionBody")
    for ordinal, part in enumerate(parts, 1):
        eid = component_eid(ordinal)
        statement = write_statement(part.as_resolution())
        qualify_eids(statement, eid)
        sub(body, "component", eId=eid).append(statement)


def _annexes(
    written: etree._Element,
    annexes: tuple[AnnexedText, ...],
    metadata: DocumentMetadata,
    context: WriteContext,
) -> None:
    attachments = sub(written, "attachments") if annexes else written
    for number, annex in enumerate(annexes, 1):
        eid = context.eid("att")
        part = sub(sub(attachments, "attachment", eId=eid), "doc", name="annex")
        own = evolve(metadata, component=f"annex_{number}")
        sub(part, "meta").append(identification(own))
        context.prefix = f"{eid}__"
        inner = sub(part, "mainBody", eId=context.named(f"{eid}__body"))
        write_sectioned(inner, annex.leading_paragraphs, annex.sections, context)
        context.prefix = ""


def _entities(
    document: Resolution | DraftResolution | PresidentialStatement, context: WriteContext
) -> dict[NodePath, list[tuple[Span, str, str]]]:
    """Return the words of each mandate by the paragraph or point that holds them."""
    found: dict[NodePath, list[tuple[Span, str, str]]] = {}
    for mandate in document.mandates or ():
        number = number_of(document.symbol) if document.symbol else UNNUMBERED
        eid = context.concept("mandate", number, mandate.act)
        if mandate.span is not None:
            found.setdefault(mandate.path, []).append((mandate.span, "mandate", eid))
    return found


def _mandates(
    document: Resolution | DraftResolution | PresidentialStatement, context: WriteContext
) -> None:
    names = {each.name for each in fields(Mandate)}
    concepts = [each for each in context.concepts if each.kind == "TLCConcept"]
    for mandate, concept in zip(document.mandates or (), concepts, strict=True):
        only = names - ({"span"} if concept.eid in context.placed else set())
        only -= {"source"} if mandate.source == document.symbol else set()
        context.facts.append(fact_element("mandate", mandate, only, concept=f"#{concept.eid}"))


def _containers(
    parent: etree._Element, name: str, passages: dict[str, Passage], context: WriteContext
) -> None:
    if passages:
        box = sub(parent, name, eId=context.named(name))
        for key, passage in passages.items():
            _container(box, key, passage, context)


def _container(box: etree._Element, name: str, passage: Passage, context: WriteContext) -> None:
    eid = context.eid(f"{box.get('eId')}__container")
    line = sub(sub(box, "container", name=name, eId=eid), "p")
    write_passage(line, passage, eid, context)
