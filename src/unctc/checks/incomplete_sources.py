"""What shows that the source is a part of a document: a programme without its letter, a paragraph cut off."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from unctc.checks.context import CheckContext
from unctc.checks.rules import LETTERS, Check, Violation, violation
from unctc.languages.rules.punctuation import CLOSERS, COLONS, SENTENCE_ENDS
from unctc.model.documents import Document
from unctc.model.findings import Severity
from unctc.model.letters import Letter
from unctc.model.locations import Span
from unctc.model.node_paths import NodePath
from unctc.model.nodes import Node
from unctc.model.reports import Report

__all__ = ["CHECKS"]

_REPORTS: Final[tuple[type[Document], ...]] = (Report,)
_LEAST_PARAGRAPHS: Final = 3
_LAST_CHARACTERS: Final = 12


def programme_without_letter(context: CheckContext) -> Iterator[Violation]:
    """Report a programme that is read as a report, for no letter transmits it."""
    document, rules = context.document, context.rules
    assert isinstance(document, Report)
    if rules is None or document.title is None or document.source is None:
        return
    programme = rules.programme_titles.search(document.title.text)
    if programme is not None and rules.report_titles.search(document.title.text) is None:
        yield violation(NodePath("title"), document.title)


def breaks_off_inside(context: CheckContext) -> Iterator[Violation]:
    """Report the one paragraph of a programme, not its last, that ends without the punctuation that ends all others."""
    document = context.document
    assert isinstance(document, Letter)
    for path, attachment in zip(document.attachment_paths, document.attachments, strict=True):
        if attachment.programme is None:
            continue
        nodes = context.paragraphs_in(path)
        open_ended = [node for node in nodes if not _has_ended(node)]
        if len(open_ended) == 1 and len(nodes) >= _LEAST_PARAGRAPHS and open_ended[0] != nodes[-1]:
            (node,) = open_ended
            text = node.passage.text.rstrip()
            end = Span(max(0, len(text) - _LAST_CHARACTERS), len(text))
            yield violation(node.path, node.passage, end, end=end.of(text))


def _has_ended(node: Node) -> bool:
    text = node.passage.text.rstrip()
    if not text or node.passage.is_branch:
        return True
    return text.rstrip(f"{CLOSERS} \xa0\u202f*0123456789").endswith(
        (*SENTENCE_ENDS, *COLONS)
    ) or text.endswith(tuple(SENTENCE_ENDS))


CHECKS: Final = (
    Check(
        code="CMP305",
        name="programme-without-letter",
        severity=Severity.NOTE,
        summary="A programme of work stands alone, without a letter and without the label of an annex.",
        why="It is read as a report: nothing in it counts as promised, and its period is not known.",
        remedy="Give the whole document, the letter that transmits the programme and the label “Annex” before it.",
        template="a programme of work without a letter is read as a report: nothing in it counts as promised",
        kinds=_REPORTS,
        since="0.2.0",
        run=programme_without_letter,
    ),
    Check(
        code="CMP402",
        name="paragraph-breaks-off",
        severity=Severity.NOTE,
        summary="One paragraph of a programme ends in the middle of a sentence, and all others end with one.",
        why="Its last line may be lost, or the paragraph after it has lost its number.",
        remedy="Look at the source behind the paragraph.",
        template="the only paragraph that ends without a full stop: …{end}",
        kinds=LETTERS,
        since="0.2.0",
        run=breaks_off_inside,
    ),
)
