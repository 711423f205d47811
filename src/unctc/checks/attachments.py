"""``ATT``: what the letter announces and what is attached."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Final

from unctc.checks.context import CheckContext
from unctc.checks.rules import LETTERS, Check, Violation, violation
from unctc.languages.rules.structure import StructureRules
from unctc.model.findings import Severity
from unctc.model.letters import Annex, Attachment, Enclosure, Letter
from unctc.model.locations import Span
from unctc.model.node_paths import NodePath
from unctc.model.passages import Paragraph, Passage

__all__ = ["CHECKS", "announcements"]

# "(S/2017/375, annex)" is the annex of another document.
_CLOSE = 4
_KINDS = (("annex", Annex), ("enclosure", Enclosure))


def announced_but_missing(context: CheckContext) -> Iterator[Violation]:
    """Report an annex or enclosure that the letter announces and that is not there."""
    document = context.document
    assert isinstance(document, Letter)
    for what, kind in _KINDS:
        if any(isinstance(each, kind) for each in document.attachments):
            continue
        for path, paragraph, start, end in announcements(context, what):
            yield violation(
                path, paragraph, Span(start, end), printed=paragraph.text[start:end], what=what
            )
            break


def unannounced(context: CheckContext) -> Iterator[Violation]:
    """Report an annex or enclosure of which neither the letter nor what is before it speaks."""
    document = context.document
    assert isinstance(document, Letter)
    if document.letter is None or not document.letter.paragraphs or context.rules is None:
        return
    for what, kind in _KINDS:
        first = next((each for each in document.attachments if isinstance(each, kind)), None)
        if first is None or any(True for _ in announcements(context, what)):
            continue
        if _spoken_of(context, first):
            continue
        path = document.attachment_paths[document.attachments.index(first)]
        yield violation(path, location=first.location, label=first.label, what=what)


def empty_attachment(context: CheckContext) -> Iterator[Violation]:
    """Report an annex or enclosure of which there is only the label."""
    document = context.document
    assert isinstance(document, Letter)
    for path, each in zip(document.attachment_paths, document.attachments, strict=True):
        if each.programme is None and each.title is None:
            yield violation(path, location=each.location, label=each.label)


def announcements(
    context: CheckContext, what: str
) -> Iterator[tuple[NodePath, Paragraph, int, int]]:
    """Yield where the letter speaks of its annex or enclosure, not of another document's."""
    rules = context.rules
    for node in context.nodes if rules is not None else ():
        paragraph = node.passage
        if node.path.part == "letter" and isinstance(paragraph, Paragraph) and rules is not None:
            for start, end in _mentions(paragraph, rules, what):
                yield node.path, paragraph, start, end


def _mentions(passage: Passage, rules: StructureRules, what: str) -> Iterator[tuple[int, int]]:
    for match in rules.announced.finditer(passage.text):
        foreign = any(
            citation.span.start <= match.start() <= citation.span.end + _CLOSE
            or (citation.pinpoint is not None and citation.pinpoint.annex)
            for citation in passage.citations
        )
        if match[what] and not foreign:
            yield match.start(), match.end()


def _spoken_of(context: CheckContext, enclosure: Attachment) -> bool:
    """Whether an annex before an enclosure announces it; before the first annex there is none."""
    document, rules = context.document, context.rules
    assert isinstance(document, Letter)
    assert rules is not None
    before = itertools.takewhile(
        lambda each: each[1] is not enclosure,
        zip(document.attachment_paths, document.attachments, strict=True),
    )
    annexes = {path for path, _ in before}
    return any(
        NodePath(node.path.part) in annexes
        and any(True for _ in _mentions(node.passage, rules, "enclosure"))
        for node in context.nodes
    )


CHECKS: Final = (
    Check(
        code="ATT101",
        name="announced-but-missing",
        severity=Severity.ERROR,
        summary="The letter announces an annex or an enclosure that is not there.",
        why="A reader who looks for the annex finds none: it was left out, or its label could not be read.",
        remedy="Attach what is announced, or take the announcement out. Where the annex is there, look at its label: it must be alone on its line.",
        template="{printed} announces an {what}, and there is none",
        kinds=LETTERS,
        run=announced_but_missing,
    ),
    Check(
        code="ATT102",
        name="unannounced",
        severity=Severity.WARNING,
        summary="An annex or an enclosure is attached that nothing before it announces.",
        why="Every annex is announced in the text it belongs to, so that it is known to be part of the document.",
        remedy="Say “(see annex)” in the letter, in its language; an enclosure may be announced in its annex.",
        template="{label}: no {what} is announced",
        kinds=LETTERS,
        run=unannounced,
    ),
    Check(
        code="ATT103",
        name="empty-attachment",
        severity=Severity.WARNING,
        summary="Of an annex or an enclosure there is only the label.",
        why="A label without a text is left over, or the text after it was lost.",
        remedy="Attach the text, or take the label out.",
        template="{label} has neither title nor text",
        kinds=LETTERS,
        run=empty_attachment,
    ),
)
