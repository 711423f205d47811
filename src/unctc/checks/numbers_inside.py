"""``PAR``: numbers inside paragraphs and headings, which show that two of them are read as one."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Final

from unctc.checks.context import CheckContext
from unctc.checks.rules import LETTERS, Check, Violation, violation
from unctc.late_patterns import late_pattern
from unctc.model.findings import Severity
from unctc.model.letters import Attachment, Letter
from unctc.model.locations import Span
from unctc.model.passages import Heading, Paragraph
from unctc.model.sections import section_paths

__all__ = ["CHECKS"]

_HEADING_STARTS: Final = late_pattern(r"(?<=\S)\s|(?<=[^\W\d_a-zA-Z])")


def number_inside(context: CheckContext) -> Iterator[Violation]:
    """Report, inside a paragraph, what looks like the number of another that does not count on, or that is not there."""
    document, rules = context.document, context.rules
    assert isinstance(document, Letter)
    if rules is None:
        return
    starts = _sentence_starts(rules.terminals)
    for run in context.numbered_runs:
        own = {number for _, number in run.nodes}
        for node, number in run.nodes:
            text = node.passage.text
            for match in starts.finditer(text):
                marker = rules.paragraph_number.match(text, match.end())
                if marker is None:
                    continue
                counted = int(marker["number"])
                next_is_lost = counted == number + 1 and counted not in own
                if counted > number and not next_is_lost:
                    continue
                following = text[marker.end() :].lstrip()[:1]
                if following.isalpha() and not following.islower():
                    yield violation(
                        node.path,
                        node.passage,
                        Span(marker.start(), marker.end()),
                        printed=marker["printed"],
                        number=number,
                    )


def _sentence_starts(terminals: str) -> re.Pattern[str]:
    return late_pattern(rf"[{re.escape(terminals)}]\s?")


def section_inside(context: CheckContext) -> Iterator[Violation]:
    """Report, inside a heading or a paragraph, the number of a section that follows and is not there."""
    document, rules = context.document, context.rules
    assert isinstance(document, Letter)
    if rules is None:
        return
    starts = _sentence_starts(rules.terminals)
    known = {
        part.part: _numbers_of_sections(each)
        for part, each in zip(document.attachment_paths, document.attachments, strict=True)
    }
    for node in context.nodes:
        numbers = known.get(node.path.part)
        if numbers is None or not isinstance(node.passage, (Heading, Paragraph)):
            continue
        places = _HEADING_STARTS if isinstance(node.passage, Heading) else starts
        for at in (match.end() for match in places.finditer(node.passage.text)):
            found = _section_at(node.passage.text, at, context, numbers)
            if found is not None:
                yield violation(
                    node.path, node.passage, Span(*found.span()), printed=found.group().strip()
                )


def _numbers_of_sections(part: Attachment) -> set[str | None]:
    text = part.programme
    return {section.number for _, section in section_paths(text.sections)} if text else set()


def _section_at(
    text: str,
    at: int,
    context: CheckContext,
    known: Collection[str | None],
) -> re.Match[str] | None:
    """Return the number of a section at a place of *text* that is the next of its kind, and that no section has."""
    assert context.rules is not None
    for style in context.rules.number_styles:
        match = style.pattern.match(text, at)
        ordinal = style.count(match["number"]) if match else None
        following = text[match.end() :].lstrip()[:1] if match else ""
        if ordinal is None or not following.isalpha() or following.islower():
            continue
        before = style.neutral[ordinal - 2] if ordinal > 1 else None
        if style.neutral[ordinal - 1] not in known and (before in known or not before):
            return match
    return None


CHECKS: Final = (
    Check(
        code="PAR104",
        name="number-inside-paragraph",
        severity=Severity.WARNING,
        summary="Inside a paragraph is what looks like the number of another that does not count on, or that is not there.",
        why="A number at the start of a sentence inside a paragraph was a paragraph of its own before the numbering was lost.",
        remedy="Begin a new paragraph there, or take the number out.",
        template="{printed} stands inside paragraph {number}",
        kinds=LETTERS,
        run=number_inside,
    ),
    Check(
        code="PAR302",
        name="section-inside",
        severity=Severity.WARNING,
        summary="Inside a heading or a paragraph is the number of a section that is not there.",
        why="The heading of the section was taken for a part of what is before it: a line break is lost.",
        remedy="Begin a new line before the number of the section.",
        template="{printed} is read as text, not as the number of a section",
        kinds=LETTERS,
        since="0.2.0",
        run=section_inside,
    ),
)
