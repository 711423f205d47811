"""Write documents as plain text; that of a letter reads back as the same letter."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from unctc.model.documents import Document
from unctc.model.letters import Attachment, Letter, TransmittalLetter
from unctc.model.passages import Paragraph, Signature
from unctc.model.sections import Section
from unctc.serializers.statement_text import statement_lines

__all__ = ["dump_text"]


def dump_text(document: Document) -> bytes:
    """Return *document* as text in UTF-8: one paragraph a line, blank lines between them.

    Page furniture is not repeated, but for the symbol and the job number, which are on top.
    """
    lines = _lines(document) if isinstance(document, Letter) else statement_lines(document)
    return ("\n\n".join(lines) + "\n").encode()


def _lines(document: Letter) -> Iterator[str]:
    if document.symbol:
        yield str(document.symbol)
    if document.job_number:
        yield document.job_number
    if document.letter:
        yield from _letter(document.letter)
    for attachment in document.attachments:
        yield from _attachment(attachment)
    yield from (each.text for each in document.unread)


def _letter(letter: TransmittalLetter) -> Iterator[str]:
    if letter.title:
        yield letter.title.text
    for paragraph in letter.paragraphs:
        yield "  " + _paragraph(paragraph)
    if letter.signature:
        yield from _signature(letter.signature)


def _signature(signature: Signature) -> Iterator[str]:
    """Print the signature, its function and its name on lines of their own."""
    text, starts = signature.text, {0}
    starts.update(span.start for span in (signature.name_span, signature.role_span) if span)
    if signature.name_span and text[: signature.name_span.start].strip().isascii():
        starts.discard(signature.name_span.start)  # "(Signed) Name" stays together
    cuts = [*sorted(starts), len(text)]
    yield from (
        text[start:end].strip()
        for start, end in itertools.pairwise(cuts)
        if text[start:end].strip()
    )


def _attachment(attachment: Attachment) -> Iterator[str]:
    yield attachment.label
    if attachment.title:
        yield attachment.title.text
    if attachment.programme:
        yield from map(_paragraph, attachment.programme.opening)
        for section in attachment.programme.sections:
            yield from _section(section)


def _section(section: Section) -> Iterator[str]:
    yield f"{section.printed_number} {section.heading.text}".strip()
    yield from map(_paragraph, section.paragraphs)
    for inner in section.sections:
        yield from _section(inner)


def _paragraph(paragraph: Paragraph) -> str:
    return f"{paragraph.printed_number} {paragraph.text}".strip()
