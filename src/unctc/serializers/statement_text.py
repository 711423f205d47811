"""Write resolutions, drafts and presidential statements as lines of plain text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from unctc.model.adopted_texts import AdoptedText
from unctc.model.operative import OperativeParagraph, OperativeSection, PreambularParagraph
from unctc.model.resolutions import DraftResolution, PresidentialStatement, Resolution
from unctc.model.tables import Table
from unctc.serializers.plain_lines import PlainLine, line_of

__all__ = ["statement_lines", "table_lines"]

_CELLS_APART = "\t"


def statement_lines(
    document: Resolution | DraftResolution | PresidentialStatement,
) -> Iterator[PlainLine]:
    """Yield the text of *document* as it is printed: each heading, paragraph, point and row of a table a line.

    The footnotes follow at the end, each with its marker, then what could not be placed.

    Example:
        >>> from unctc.model.languages import Language
        >>> from unctc.model.symbols import Symbol
        >>> point = OperativeParagraph("Light the lamps;", printed_number="(a)")
        >>> paragraph = OperativeParagraph(
        ...     "Calls upon ports to:", number=1, printed_number="1.", points=(point,)
        ... )
        >>> resolution = Resolution(
        ...     symbol=Symbol("S/RES/2395 (2017)"),
        ...     language=Language.ENGLISH,
        ...     leading_paragraphs=(paragraph,),
        ... )
        >>> [line.text for line in statement_lines(resolution)]
        ['S/RES/2395 (2017)', '1. Calls upon ports to:', '(a) Light the lamps;']
    """
    if document.symbol:
        yield PlainLine(str(document.symbol))
    if document.job_number:
        yield PlainLine(document.job_number)
    yield from _text(document)
    yield from (line_of(each, each.marker) for each in document.footnotes)
    yield from (PlainLine(each.text) for each in document.unread)


def _text(text: AdoptedText) -> Iterator[PlainLine]:
    alone = (text.title, text.adoption, text.opening)
    yield from (line_of(each) for each in alone if each is not None and each.text)
    yield from _preamble(text.preambular_paragraphs)
    yield from _sectioned(text.leading_paragraphs, text.sections)
    if isinstance(text, Resolution):
        for part in text.parts:
            yield PlainLine(str(part.symbol))
            yield from _text(part)
    if text.closing is not None and text.closing.text:
        yield line_of(text.closing)
    for annex in text.annexes:
        yield from _sectioned(annex.leading_paragraphs, annex.sections)


def _preamble(paragraphs: Iterable[PreambularParagraph]) -> Iterator[PlainLine]:
    for paragraph in paragraphs:
        if paragraph.text:
            yield line_of(paragraph)
        for point in paragraph.points:
            yield from _paragraph(point)


def _sectioned(
    leading: Iterable[OperativeParagraph], sections: Iterable[OperativeSection]
) -> Iterator[PlainLine]:
    for paragraph in leading:
        yield from _paragraph(paragraph)
    for section in sections:
        if (heading := line_of(section.heading, section.printed_number)).text:
            yield heading
        yield from _preamble(section.preambular_paragraphs)
        yield from _sectioned(section.paragraphs, section.sections)


def _paragraph(paragraph: OperativeParagraph) -> Iterator[PlainLine]:
    if paragraph.heading is not None and paragraph.heading.text:
        yield line_of(paragraph.heading)
    if (line := line_of(paragraph, paragraph.printed_number)).text:
        yield line
    for table in paragraph.tables:
        yield from table_lines(table)
    for point in paragraph.points:
        yield from _paragraph(point)


def table_lines(table: Table) -> Iterator[PlainLine]:
    """Yield the caption of *table* and its rows, tabs between the cells."""
    if table.caption is not None and table.caption.text:
        yield line_of(table.caption)
    for row in table.rows:
        if line := _CELLS_APART.join(cell.text for cell in row.cells).rstrip():
            yield PlainLine(line, row.cells[0])
