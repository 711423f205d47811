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
from unctc.serializers.text_lines import TextLine, line_of

__all__ = ["dump_text", "text_lines"]


def dump_text(document: Document) -> bytes:
    """Return *document* as text in UTF-8: one paragraph a line, blank lines between them.

    Page furniture is not repeated, but for the symbol and the job number, which are on top.
    """
    return ("\n\n".join(line.text for line in text_lines(document)) + "\n").encode()


def text_lines(document: Document) -> Iterator[TextLine]:
    """Yield *document* line by line, each with the passage that it prints."""
    if isinstance(document, Letter):
        return _lines(document)
    return _report(document) if isinstance(document, Report) else statement_lines(document)


def _lines(document: Letter) -> Iterator[TextLine]:
    if document.symbol:
        yield TextLine(str(document.symbol))
    if document.job_number:
        yield TextLine(document.job_number)
    if document.letter:
        yield from _letter(document.letter)
    for attachment in document.attachments:
        yield from _attachment(attachment)
    yield from (TextLine(each.text) for each in document.unread)


def _report(report: Report) -> Iterator[TextLine]:
    if report.symbol:
        yield TextLine(str(report.symbol))
    if report.job_number:
        yield TextLine(report.job_number)
    if report.title:
        yield line_of(report.title)
    yield from _text(report)
    for attachment in report.attachments:
        yield from _attachment(attachment)
    yield from (line_of(each, each.marker) for each in report.footnotes)
    yield from (TextLine(each.text) for each in report.unread)


def _letter(letter: TransmittalLetter) -> Iterator[TextLine]:
    if letter.title:
        yield line_of(letter.title)
    for paragraph in letter.paragraphs:
        line = line_of(paragraph, paragraph.printed_number)
        yield line._replace(text=f"  {line.text}")
    if letter.signature:
        yield from _signature(letter.signature)


def _signature(signature: Signature) -> Iterator[TextLine]:
    """Print the signature, its function and its name on lines of their own."""
    text, starts = signature.text, {0}
    starts.update(span.start for span in (signature.name_span, signature.role_span) if span)
    if signature.name_span and text[: signature.name_span.start].strip().isascii():
        starts.discard(signature.name_span.start)  # "(Signed) Name" stays together
    cuts = [*sorted(starts), len(text)]
    yield from (
        TextLine(text[start:end].strip(), signature)
        for start, end in itertools.pairwise(cuts)
        if text[start:end].strip()
    )


def _attachment(attachment: Attachment) -> Iterator[TextLine]:
    yield TextLine(attachment.label)
    if attachment.title:
        yield line_of(attachment.title)
    if attachment.text:
        yield from _text(attachment.text)


def _text(text: SectionedText) -> Iterator[TextLine]:
    for paragraph in text.opening:
        yield from _with_tables(paragraph)
    for section in text.sections:
        yield from _section(section)


def _section(section: Section) -> Iterator[TextLine]:
    yield line_of(section.heading, section.printed_number)
    for paragraph in section.paragraphs:
        yield from _with_tables(paragraph)
    for inner in section.sections:
        yield from _section(inner)


def _with_tables(paragraph: Paragraph) -> Iterator[TextLine]:
    if (line := line_of(paragraph, paragraph.printed_number)).text:
        yield line
    for table in paragraph.tables:
        yield from table_lines(table)
