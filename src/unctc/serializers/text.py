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
from unctc.serializers.plain_lines import PlainLine, line_of
from unctc.serializers.statement_text import statement_lines, table_lines

__all__ = ["dump_text", "plain_lines"]


def dump_text(document: Document) -> bytes:
    """Return *document* as text in UTF-8: one paragraph a line, blank lines between them.

    Page furniture is not repeated, but for the symbol and the job number, which are on top.
    """
    return ("\n\n".join(line.text for line in plain_lines(document)) + "\n").encode()


def plain_lines(document: Document) -> Iterator[PlainLine]:
    """Yield *document* line by line, each with the passage that it prints."""
    if isinstance(document, Letter):
        return _lines(document)
    return _report(document) if isinstance(document, Report) else statement_lines(document)


def _lines(document: Letter) -> Iterator[PlainLine]:
    if document.symbol:
        yield PlainLine(str(document.symbol))
    if document.job_number:
        yield PlainLine(document.job_number)
    if document.letter:
        yield from _letter(document.letter)
    for attachment in document.attachments:
        yield from _attachment(attachment)
    yield from (PlainLine(each.text) for each in document.unread)


def _report(report: Report) -> Iterator[PlainLine]:
    if report.symbol:
        yield PlainLine(str(report.symbol))
    if report.job_number:
        yield PlainLine(report.job_number)
    if report.title:
        yield line_of(report.title)
    yield from _text(report)
    for attachment in report.attachments:
        yield from _attachment(attachment)
    yield from (line_of(each, each.marker) for each in report.footnotes)
    yield from (PlainLine(each.text) for each in report.unread)


def _letter(letter: TransmittalLetter) -> Iterator[PlainLine]:
    if letter.title:
        yield line_of(letter.title)
    for paragraph in letter.paragraphs:
        line = line_of(paragraph, paragraph.printed_number)
        yield line._replace(text=f"  {line.text}")
    if letter.signature:
        yield from _signature(letter.signature)


def _signature(signature: Signature) -> Iterator[PlainLine]:
    """Print the signature, its function and its name on lines of their own."""
    text, starts = signature.text, {0}
    starts.update(span.start for span in (signature.name_span, signature.role_span) if span)
    if signature.name_span and text[: signature.name_span.start].strip().isascii():
        starts.discard(signature.name_span.start)  # "(Signed) Name" stays together
    cuts = [*sorted(starts), len(text)]
    yield from (
        PlainLine(text[start:end].strip(), signature)
        for start, end in itertools.pairwise(cuts)
        if text[start:end].strip()
    )


def _attachment(attachment: Attachment) -> Iterator[PlainLine]:
    yield PlainLine(attachment.label)
    if attachment.title:
        yield line_of(attachment.title)
    if attachment.text:
        yield from _text(attachment.text)


def _text(text: SectionedText) -> Iterator[PlainLine]:
    for paragraph in text.opening:
        yield from _with_tables(paragraph)
    for section in text.sections:
        yield from _section(section)


def _section(section: Section) -> Iterator[PlainLine]:
    yield line_of(section.heading, section.printed_number)
    for paragraph in section.paragraphs:
        yield from _with_tables(paragraph)
    for inner in section.sections:
        yield from _section(inner)


def _with_tables(paragraph: Paragraph) -> Iterator[PlainLine]:
    if (line := line_of(paragraph, paragraph.printed_number)).text:
        yield line
    for table in paragraph.tables:
        yield from table_lines(table)
