"""``CMP1``: what the masthead and the foot of the first page say of a document, and where one does not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from unctc.checks.context import CheckContext
from unctc.checks.rules import LETTERS, Check, Violation, violation
from unctc.model.documents import Document
from unctc.model.findings import Severity
from unctc.model.furniture import Furniture, FurnitureKind
from unctc.model.letters import Letter
from unctc.model.node_paths import DOCUMENT, NodePath
from unctc.model.passages import Paragraph
from unctc.model.reports import Report

__all__ = ["CHECKS"]


def no_symbol(context: CheckContext) -> Iterator[Violation]:
    """Report a letter without a document symbol."""
    if context.document.symbol is None:
        yield violation(DOCUMENT)


def no_job_number(context: CheckContext) -> Iterator[Violation]:
    """Report a letter without a job number."""
    document = context.document
    assert isinstance(document, Letter)
    if document.job_number is None:
        yield violation(DOCUMENT)


def no_day_of_issue(context: CheckContext) -> Iterator[Violation]:
    """Report a masthead without the day on which the document was issued."""
    document = context.document
    assert isinstance(document, Letter)
    masthead = _masthead(document)
    if masthead and document.symbol is not None and document.issued is None:
        yield violation(DOCUMENT, location=masthead[0].location)


def no_original_language(context: CheckContext) -> Iterator[Violation]:
    """Report a masthead that does not say in what language the document was written."""
    document = context.document
    assert isinstance(document, Letter)
    masthead = _masthead(document)
    if masthead and document.issued is not None and document.original_language is None:
        yield violation(DOCUMENT, location=masthead[-1].location)


def no_masthead(context: CheckContext) -> Iterator[Violation]:
    """Report a report out of plain text whose first page is not there: other pages name its symbol, and no masthead does.

    A title shows that it begins with its first line, unless the numbers begin later, or the symbol stands only below.
    """
    document = context.document
    assert isinstance(document, Report)
    if document.symbol is None or document.layout is not None or _masthead(document):
        return
    title = document.title.text if document.title else ""
    begun = title[:1].islower() or title[:1].isdigit() or not title
    if begun or _first_number(context) > 1 or _is_named_below(context):
        yield violation(DOCUMENT)


def _first_number(context: CheckContext) -> int:
    paragraphs = (node.passage for node in context.paragraphs_in(NodePath("body")))
    numbers = (each.number for each in paragraphs if isinstance(each, Paragraph))
    return next((number for number in numbers if number is not None), 1)


def _is_named_below(context: CheckContext) -> bool:
    """Whether the symbol is printed at the heads of pages, and not before the text."""
    heads = [
        each.location.start
        for each in context.document.furniture
        if each.kind is FurnitureKind.RUNNING_HEAD and each.location is not None
    ]
    places = (node.passage.location for node in context.nodes)
    first = next((place.start for place in places if place is not None), 0)
    return bool(heads) and min(heads) > first


def _masthead(document: Document) -> Sequence[Furniture]:
    return [each for each in document.furniture if each.kind is FurnitureKind.MASTHEAD]


CHECKS: Final = (
    Check(
        code="CMP101",
        name="no-symbol",
        severity=Severity.NOTE,
        summary="The document shows no symbol.",
        why="The symbol is the name under which the document is filed and cited; without it the text is an excerpt or has lost its masthead.",
        remedy="Give the whole text with its first page, or put the symbol on top: S/2018/208.",
        template="there is no document symbol",
        kinds=LETTERS,
        since="0.2.0",
        run=no_symbol,
    ),
    Check(
        code="CMP102",
        name="no-job-number",
        severity=Severity.NOTE,
        summary="The document shows no job number.",
        why="Every page of a published document has the number of its printing; a text without it did not come from a published page.",
        remedy="Give the text with its page furniture, where it has some.",
        template="there is no job number",
        kinds=LETTERS,
        since="0.2.0",
        run=no_job_number,
    ),
    Check(
        code="CMP103",
        name="no-day-of-issue",
        severity=Severity.NOTE,
        summary="The masthead does not say on which day the document was issued.",
        why="Documents are filed by that day; a masthead without it has lost a line, or prints the day as no calendar has it.",
        remedy="Look at the masthead in the source: the day has a line of its own below the distribution: 9 March 2018.",
        template="the masthead has no day of issue",
        kinds=LETTERS,
        since="0.2.0",
        run=no_day_of_issue,
    ),
    Check(
        code="CMP104",
        name="no-original-language",
        severity=Severity.NOTE,
        summary="The masthead does not say in what language the document was written.",
        why="The other language versions are translations of that one; a masthead without it has lost a line.",
        remedy="Look at the masthead in the source: the last line is that of the original: Original: English.",
        template="the masthead has no original language",
        kinds=LETTERS,
        since="0.2.0",
        run=no_original_language,
    ),
    Check(
        code="CMP105",
        name="no-masthead",
        severity=Severity.NOTE,
        summary="A report has a symbol and no masthead, and begins in the middle: without its title, with a later number, on a later page.",
        why="A text that begins in the middle reads like a report: its title, its letter, its first paragraphs may be lost.",
        remedy="Give the whole text with its first page.",
        template="there is no masthead: the text may begin in the middle of the document",
        kinds=(Report,),
        since="0.2.0",
        run=no_masthead,
    ),
)
