"""``CMP5``: what every resolution, draft and statement has and this one lacks: its opening words, what it decides."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from unctc.checks.context import CheckContext
from unctc.checks.rules import ADOPTED, Check, Violation, violation
from unctc.model.documents import Document
from unctc.model.findings import Severity
from unctc.model.letters import Letter
from unctc.model.node_paths import DOCUMENT
from unctc.model.reports import Report
from unctc.model.resolutions import PresidentialStatement, Resolution

__all__ = ["CHECKS"]


def no_opening(context: CheckContext) -> Iterator[Violation]:
    """Report a text without the words with which the organ opens."""
    document = context.document
    assert not isinstance(document, (Letter, Report))
    read = any(each.passage.location is not None for each in context.nodes)
    if read and document.opening is None and not _is_in_parts(document):
        yield violation(DOCUMENT)


def no_operative_paragraph(context: CheckContext) -> Iterator[Violation]:
    """Report a resolution or a draft that decides nothing."""
    document = context.document
    if isinstance(document, (Letter, Report, PresidentialStatement)) or _is_in_parts(document):
        return
    if document.preambular_paragraphs and not document.operative_paragraphs:
        yield violation(DOCUMENT)


def _is_in_parts(document: Document) -> bool:
    """Whether it was published in parts, each of which opens and decides."""
    return isinstance(document, Resolution) and bool(document.parts)


CHECKS: Final = (
    Check(
        code="CMP501",
        name="no-opening-words",
        severity=Severity.WARNING,
        summary="A resolution, a draft or a statement has no words with which the organ opens.",
        why="The words “The Security Council,” and the sentence of a statement divide the title from the text: without them one is taken for the other.",
        remedy="Look at the source before the first paragraph: the line may be lost, or joined to another.",
        template="the words with which the organ opens are not found",
        kinds=ADOPTED,
        since="0.2.0",
        run=no_opening,
    ),
    Check(
        code="CMP502",
        name="no-operative-paragraphs",
        severity=Severity.WARNING,
        summary="A resolution or a draft has preambular paragraphs and no operative one.",
        why="What an organ decides is in operative paragraphs: they were lost, or taken for the preamble.",
        remedy="Look at the source behind the preamble: the numbers of the paragraphs may be on lines of their own.",
        template="there are preambular paragraphs and no operative one",
        kinds=ADOPTED,
        since="0.2.0",
        run=no_operative_paragraph,
    ),
)
