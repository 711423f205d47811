"""Write a report, a note or the like: title, sections and paragraphs, what is annexed."""

from __future__ import annotations

from attrs import evolve
from lxml import etree

from unctc.model.reports import Report
from unctc.schemas.akn4un import GENERIC, element, sub
from unctc.schemas.fact_elements import fact_element
from unctc.schemas.iris import Iri
from unctc.schemas.ontology import BODY_EIDS
from unctc.serializers.akn4un.attachments import write_attachments, write_title
from unctc.serializers.akn4un.blocks import write_sectioned
from unctc.serializers.akn4un.context import WriteContext
from unctc.serializers.akn4un.metadata import DocumentMetadata, cover_page, meta_of
from unctc.serializers.akn4un.work_iris import UNNUMBERED, iri_of_work

__all__ = ["write_report"]

_UNNUMBERED = Iri(kind="doc", subtype="publication", actor="un", date="", number=UNNUMBERED)


def write_report(report: Report) -> etree._Element:
    """Return the report as a ``doc``."""
    context = WriteContext(report)
    work = iri_of_work(report.symbol, report.issued) if report.symbol else _UNNUMBERED
    author = BODY_EIDS[report.body] if report.body is not None else "un"
    metadata = DocumentMetadata(
        work=evolve(work, kind="doc"),
        language=report.language,
        symbol=report.symbol,
        date=report.issued,
        event="creation",
        issued=report.issued,
        original=report.original_language,
        job_number=report.job_number,
        distribution=report.distribution,
        author=author,
        issuer="un",
    )
    written = element("doc", name=GENERIC, contains="originalVersion")
    written.append(cover_page(metadata, context))
    if report.title is not None:
        write_title(written, report.title, context, "")
    body = sub(written, "mainBody", eId=context.named("body"))
    write_sectioned(body, report.opening, report.sections, context)
    write_attachments(written, report.attachments, metadata, context)
    context.facts.append(fact_element("report", report, ("body",)))
    for kind in ("unread", "furniture"):
        context.facts.extend(fact_element(kind, each) for each in getattr(report, kind))
    written.insert(0, meta_of(written, metadata, context))
    return written
