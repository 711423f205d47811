"""Read reports, notes and the like of our profile."""

from __future__ import annotations

from typing import Final

from lxml import etree

from unctc.loaders.akn4un.citation_linker import Citing
from unctc.loaders.akn4un.parsing import Parsed
from unctc.loaders.akn4un.profile.letters import attachments_of, title_of
from unctc.loaders.akn4un.profile.metadata import Fields, FileMetadata
from unctc.loaders.akn4un.profile.programmes import sectioned_text_of
from unctc.loaders.akn4un.profile.work_metadata import take_work_metadata, work_metadata_of
from unctc.model.furniture import Furniture
from unctc.model.languages import DEFAULT_LANGUAGE, Language
from unctc.model.reports import Report
from unctc.model.unread import Unread
from unctc.schemas.akn4un import AKN

__all__ = ["read_report"]

_NS: Final = f"{{{AKN}}}"


def read_report(parsed: Parsed, document: etree._Element, language: Language | None) -> Report:
    """Return the report in the element ``doc``.

    Raises:
        InvalidXmlError: a fact beside the text cannot be understood.
    """
    head = work_metadata_of(document)
    written = language or head.language or DEFAULT_LANGUAGE
    meta = document.find(f"{_NS}meta")
    metadata = FileMetadata.of(meta, Citing(written), exact=True, where=parsed.where)
    metadata.keep_other_parts(document)
    title = title_of(document, metadata)
    text = sectioned_text_of(document.find(f"{_NS}mainBody"), metadata)
    known: Fields = {} if text is None else {"opening": text.opening, "sections": text.sections}
    for fact in metadata.within("report"):
        known.update(metadata.fields(fact, Report))
    attachments = tuple(attachments_of(document, metadata))
    take_work_metadata(document, head)
    metadata.keep_rest(parsed.root)
    unread = tuple(metadata.made(each, Unread) for each in metadata.within("unread"))
    return Report(
        language=written,
        symbol=head.symbol,
        title=title,
        job_number=head.job_number,
        original_language=head.original,
        distribution=head.distribution,
        issued=head.issued,
        attachments=attachments,
        unread=(*unread, *metadata.unread),
        furniture=tuple(metadata.made(each, Furniture) for each in metadata.within("furniture")),
        findings=parsed.findings,
        **known,
    )
