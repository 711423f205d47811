"""Read letters of our profile, with annexes, enclosures and work programmes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lxml import etree

from unctc.loaders.akn4un.citation_linker import Citing
from unctc.loaders.akn4un.parsing import Parsed
from unctc.loaders.akn4un.profile.blocks import paragraph
from unctc.loaders.akn4un.profile.metadata import Fields, FileMetadata, text_taken
from unctc.loaders.akn4un.profile.mixed_content import MixedContent, words_of
from unctc.loaders.akn4un.profile.programmes import programme_of, sectioned_text_of
from unctc.loaders.akn4un.profile.work_metadata import take_work_metadata, work_metadata_of
from unctc.model.furniture import Furniture
from unctc.model.languages import DEFAULT_LANGUAGE, Language
from unctc.model.letters import (
    Annex,
    Appendix,
    Attachment,
    Enclosure,
    Letter,
    NamedAttachment,
    TransmittalLetter,
)
from unctc.model.passages import Paragraph, Signature, Title
from unctc.model.unread import Unread
from unctc.schemas.akn4un import AKN, SIGNED, SOURCE, local_name
from unctc.schemas.fact_elements import OF_TEXT, TEXT

__all__ = ["attachments_of", "read_letter", "title_of"]

_NS: Final = f"{{{AKN}}}"
_KINDS: Final[dict[str, type[Attachment]]] = {
    "enclosure": Enclosure,
    "appendix": Appendix,
    "attachment": NamedAttachment,
}


def read_letter(parsed: Parsed, document: etree._Element, language: Language | None) -> Letter:
    """Return the letter in the element ``doc``.

    Raises:
        InvalidXmlError: a fact beside the text cannot be understood.
    """
    head = work_metadata_of(document)
    written = language or head.language or DEFAULT_LANGUAGE
    meta = document.find(f"{_NS}meta")
    identification = document.find(f"{_NS}meta/{_NS}identification")
    exact = identification is not None and identification.get("source") == SOURCE
    metadata = FileMetadata.of(meta, Citing(written), exact=exact, where=parsed.where)
    metadata.keep_other_parts(document)
    letter = _transmittal(document, metadata)
    attachments = tuple(attachments_of(document, metadata))
    take_work_metadata(document, head)
    metadata.keep_rest(parsed.root)
    unread = tuple(metadata.made(each, Unread) for each in metadata.within("unread"))
    return Letter(
        language=written,
        symbol=head.symbol,
        job_number=head.job_number,
        original_language=head.original,
        distribution=head.distribution,
        issued=head.issued,
        letter=letter if letter is None else TransmittalLetter(date=head.date, **letter),
        attachments=attachments,
        unread=(*unread, *metadata.unread),
        furniture=tuple(metadata.made(each, Furniture) for each in metadata.within("furniture")),
        findings=parsed.findings,
    )


def _transmittal(document: etree._Element, metadata: FileMetadata) -> Fields | None:
    found: Fields = {}
    title, parts = _title(document, metadata)
    facts = metadata.within("letter")
    if title is not None:
        found["title"] = title
        spans = {"author_span": "docProponent", "addressee_span": "role"}
        found.update({name: parts[part] for name, part in spans.items() if part in parts})
    paragraphs = tuple(_paragraphs(document.find(f"{_NS}mainBody"), metadata))
    found["paragraphs"] = paragraphs
    box = document.find(f"{_NS}conclusions/{_NS}container")
    if box is not None:
        found["signature"] = _signature(box, metadata)
    for fact in facts:
        found.update(metadata.fields(fact, TransmittalLetter))
    if not facts and title is None and not paragraphs and box is None:
        return None
    return found


def _title(
    document: etree._Element, metadata: FileMetadata
) -> tuple[Title | None, dict[str, object]]:
    """Return the title in the preface, and the spans of those whom it names."""
    box = document.find(f"{_NS}preface/{_NS}container")
    line = None if box is None else box.find(f"{_NS}p")
    if box is None or line is None:
        return None, {}
    words = words_of(line, metadata)
    return words.passage(Title, box.get("eId", "")), dict(words.parts)


def title_of(document: etree._Element, metadata: FileMetadata) -> Title | None:
    """Return the title in the preface of *document*, or of what is attached to one."""
    return _title(document, metadata)[0]


def _paragraphs(body: etree._Element | None, metadata: FileMetadata) -> Iterator[Paragraph]:
    for child in () if body is None else body:
        if local_name(child) == "paragraph":
            yield paragraph(child, metadata)
        else:
            metadata.keep_unread(child)


def _signature(box: etree._Element, metadata: FileMetadata) -> Signature:
    eid = box.get("eId", "")
    words = MixedContent(metadata)
    for line in box:
        words.part()
        words.take(line)
    known: Fields = {}
    spans = {"name_span": "person", "role_span": "role"}
    known.update({name: words.parts[part] for name, part in spans.items() if part in words.parts})
    if SIGNED in words.parts:
        known["signed"] = True
    known.update(metadata.fields(metadata.about("signature", eid), Signature))
    return words.passage(Signature, eid, **known)


def attachments_of(document: etree._Element, metadata: FileMetadata) -> Iterator[Attachment]:
    """Yield what is attached to *document*, and after each what is attached to it in turn."""
    for box in document.iterfind(f"{_NS}attachments/{_NS}attachment"):
        inner = box.find(f"{_NS}doc")
        heading = box.find(f"{_NS}heading")
        if inner is None:
            metadata.keep_unread(box)
            continue
        metadata.keep_other_parts(inner)
        eid = box.get("eId", "")
        kind = _KINDS.get(inner.get("name", ""), Annex)
        fact = metadata.about("attachment", eid)
        plans = fact is None or fact.attrib.pop(OF_TEXT, "") != TEXT
        known = metadata.fields(fact, kind)
        title = title_of(inner, metadata)
        body = inner.find(f"{_NS}mainBody")
        yield kind(
            label="" if heading is None else text_taken(heading),
            title=title,
            programme=programme_of(body, eid, metadata) if plans else None,
            content=None if plans else sectioned_text_of(body, metadata),
            **known,
        )
        yield from attachments_of(inner, metadata)
