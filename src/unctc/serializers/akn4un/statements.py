"""Resolutions, drafts and presidential statements."""

from __future__ import annotations

from typing import Final

from attrs import evolve, fields
from lxml import etree

from unctc.model.passages import Passage
from unctc.model.resolutions import DraftResolution, PresidentialStatement, Resolution
from unctc.schemas.akn4un import STATEMENTS, element, sub
from unctc.schemas.facts import fact_element
from unctc.serializers.akn4un.blocks import write_body, write_recital
from unctc.serializers.akn4un.heads import Head, cover_page, identification, meta_of
from unctc.serializers.akn4un.inline import write_passage
from unctc.serializers.akn4un.page import Page
from unctc.serializers.akn4un.works import iri_of_work

__all__ = ["write_statement"]

# What Akoma Ntoso has a place for; every other field of the three kinds is a fact beside the text.
_NATIVE: Final = frozenset(
    {"symbol", "language", "title", "adoption", "adopted", "issued", "job_number", "distribution"}
    | {"opening", "preambular_paragraphs", "operative_paragraphs", "headings", "closing", "annexes"}
    | {"findings"}
)
_AUTHORS: Final = {"A": "ga"}


def write_statement(
    document: Resolution | DraftResolution | PresidentialStatement,
) -> etree._Element:
    """Return the document as a ``statement``."""
    page = Page()
    work = iri_of_work(document.symbol, document.adopted)
    head = Head(
        work=evolve(work, kind="statement", subtype="deliberation"),
        language=document.language,
        symbol=document.symbol,
        date=document.adopted,
        event="adoption",
        issued=document.issued,
        job_number=document.job_number,
        distribution=document.distribution,
        author=_AUTHORS.get(document.symbol.organ, "sc"),
    )
    name = next(name for name, kind in STATEMENTS.items() if type(document) is kind)
    written = element("statement", name=name, contains="originalVersion")
    written.append(cover_page(head, page))
    front = {"title": document.title, "adoption": document.adoption}
    _containers(written, "preface", {key: each for key, each in front.items() if each}, page)
    if document.opening is not None or document.preambular_paragraphs:
        preamble = sub(written, "preamble", eId=page.named("preamble"))
        if document.opening is not None:
            _container(preamble, "opening", document.opening, page)
        if document.preambular_paragraphs:
            recitals = sub(preamble, "recitals", eId=page.named("preamble__recitals"))
            for recital in document.preambular_paragraphs:
                write_recital(recitals, recital, page)
    body = sub(written, "mainBody", eId=page.named("body"))
    write_body(body, document.headings, document.operative_paragraphs, page)
    if document.closing is not None:
        _containers(written, "conclusions", {"closing": document.closing}, page)
    if document.annexes:
        attachments = sub(written, "attachments")
        for number, annex in enumerate(document.annexes, 1):
            eid = page.eid("att")
            box = sub(attachments, "attachment", eId=eid)
            part = sub(box, "doc", name="annex")
            own = evolve(head, component=f"annex_{number}")
            sub(part, "meta").append(identification(own))
            page.prefix = f"{eid}__"
            inner = sub(part, "mainBody", eId=page.named(f"{eid}__body"))
            write_body(inner, annex.headings, annex.paragraphs, page)
            page.prefix = ""
    others = [each.name for each in fields(type(document)) if each.name not in _NATIVE]
    page.facts.append(fact_element("document", document, others))
    written.insert(0, meta_of(head, page))
    return written


def _containers(
    parent: etree._Element, name: str, passages: dict[str, Passage], page: Page
) -> None:
    if passages:
        box = sub(parent, name, eId=page.named(name))
        for key, passage in passages.items():
            _container(box, key, passage, page)


def _container(box: etree._Element, name: str, passage: Passage, page: Page) -> None:
    eid = page.eid(f"{box.get('eId')}__container")
    line = sub(sub(box, "container", name=name, eId=eid), "p")
    write_passage(line, passage, eid, page)
