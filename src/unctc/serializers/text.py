"""Write documents as plain text; that of a letter reads back as the same letter."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from unctc.model.documents import Document
from unctc.model.letters import Attachment, Letter, TransmittalLetter
from unctc.model.passages import Paragraph, Signature
from unctc.model.reports import Report
from unctc.model.sectioned_texts import SectionedText
from unctc.model.sections import Section
from unctc.serializers.statement_text import statement_lines, table_lines

__all__ = ["dump_text"]


def dump_text(document: Document) -> bytes:
    """Return *document* as text in UTF-8: one paragraph a line, blank lines between them.

    Page furniture is not repeated, but for the symbol and the job number, which are on top.
    """
    if isinstance(document, Letter):
        lines = _lines(document)
    elif isinstance(document, Report):
        lines = _report(document)
    else:
        lines = statement_lines(document)
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


def _report(report: Report) -> Iterator[str]:
    if report.symbol:
        yield str(report.symbol)
    if report.job_number:
        yield report.job_number
    if report.title:
        yield report.title.text
    yield from _text(report)
    for attachment in report.attachments:
        yield from _attachment(attachment)
    yield from (f"{each.marker} {each.text}".strip() for each in report.footnotes)
    yield from (each.text for each in report.unread)


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
    if attachment.text:
        yield from _text(attachment.text)


def _text(text: SectionedText) -> Iterator[str]:
    for paragraph in text.opening:
        yield from _with_tables(paragraph)
    for section in text.sections:
        yield from _section(section)


def _section(section: Section) -> Iterator[str]:
    yield f"{section.printed_number} {section.heading.text}".strip()
    for paragraph in section.paragraphs:
        yield from _with_tables(paragraph)
    for inner in section.sections:
        yield from _section(inner)


def _with_tables(paragraph: Paragraph) -> Iterator[str]:
    if words := _paragraph(paragraph):
        yield words
    for table in paragraph.tables:
        yield from table_lines(table)


def _paragraph(paragraph: Paragraph) -> str:
    return f"{paragraph.printed_number} {paragraph.text}".strip()
