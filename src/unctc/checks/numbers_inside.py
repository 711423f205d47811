"""Numbers inside paragraphs and headings, and blank lines inside paragraphs: each shows that two are read as one."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Final

from unctc.checks.context import CheckContext
from unctc.checks.numbering import numbered_runs
from unctc.checks.rules import LETTERS, Check, Violation, violation
from unctc.late_patterns import late_pattern
from unctc.model.findings import Severity
from unctc.model.letters import Letter
from unctc.model.locations import Location, Span
from unctc.model.nodes import Node
from unctc.model.passages import Heading, Paragraph
from unctc.model.sections import section_paths

__all__ = ["CHECKS"]

_ADJACENT: Final = late_pattern(r"\S[^\S\n]*\n[^\S\n]*\S")
_BLANK_LINE: Final = late_pattern(r"\S[^\S\n]*\n[^\S\n]*\n\s*(?=\S)")
_SHOWN: Final = 40
_FEW: Final = 3
_HEADING_STARTS: Final = late_pattern(r"(?<=\S)\s|(?<=[^\W\d_a-zA-Z])")


def number_inside(context: CheckContext) -> Iterator[Violation]:
    """Report, inside a paragraph, what looks like the number of another that does not count on, or that is not there."""
    document, rules = context.document, context.rules
    assert isinstance(document, Letter)
    if rules is None:
        return
    for run in numbered_runs(context):
        own = {number for _, number in run.nodes}
        for node, number in run.nodes:
            text = node.passage.text
            for match in _sentence_starts(rules.terminals).finditer(text):
                marker = rules.paragraph_number.match(text, match.end())
                counted = int(marker["number"]) if marker else 0
                next_is_lost = counted == number + 1 and counted not in own
                if marker is None or not (counted <= number or next_is_lost):
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
    return re.compile(rf"[{re.escape(terminals)}]\s?")


def _after(at: int, end: int, within: Location, node: Node, source: str) -> Violation:
    """Return the violation that the line at *at* is."""
    text = source[at:end].partition("\n")[0]
    line = within.line + source.count("\n", within.start, at)
    column = at - source.rfind("\n", 0, at)
    place = Location(at, at + len(text), line, page=within.page, column=column)
    shown = text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
    return violation(node.path, location=place, text=shown)


def section_inside(context: CheckContext) -> Iterator[Violation]:
    """Report, inside a heading or a paragraph, the number of a section that follows and is not there."""
    document, rules = context.document, context.rules
    assert isinstance(document, Letter)
    if rules is None:
        return
    starts = _sentence_starts(rules.terminals)
    for part, each in zip(document.attachment_paths, document.attachments, strict=True):
        text = each.programme
        known = {section.number for _, section in section_paths(text.sections)} if text else set()
        for node in context.nodes:
            if node.path.part != part.part or not isinstance(node.passage, (Heading, Paragraph)):
                continue
            places = _HEADING_STARTS if isinstance(node.passage, Heading) else starts
            for at in (match.end() for match in places.finditer(node.passage.text)):
                found = _section_at(node.passage.text, at, context, known)
                if found is not None:
                    yield violation(
                        node.path, node.passage, Span(*found.span()), printed=found.group().strip()
                    )


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


def blank_line_inside(context: CheckContext) -> Iterator[Violation]:
    """Report paragraphs of an annex within which the source has a blank line, where blank lines mean something."""
    document, rules = context.document, context.rules
    assert isinstance(document, Letter)
    source = document.source or ""
    if rules is None or document.layout is not None or not _ADJACENT.search(source):
        return
    nodes = [
        node
        for node in context.nodes
        if isinstance(node.passage, Paragraph) and not node.path.part.startswith("letter")
    ]
    found = [each for node in nodes for each in _blank_lines(node, source, context)]
    # Where many have one, blank lines are between all lines, and mean nothing.
    if len(found) * _FEW <= len(nodes):
        yield from found


def _blank_lines(node: Node, source: str, context: CheckContext) -> Iterator[Violation]:
    location = node.passage.location
    assert context.rules is not None
    if location is None:
        return
    for piece in location.ranges:
        for match in _BLANK_LINE.finditer(source, piece.start, piece.end):
            if context.rules.point_label.match(source, match.end()) is None:
                yield _after(match.end(), piece.end, location, node, source)
                return


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
        since="0.3.0",
        run=section_inside,
    ),
    Check(
        code="SRC108",
        name="blank-line-inside-paragraph",
        severity=Severity.NOTE,
        summary="A paragraph of an annex goes on after a blank line.",
        why="A blank line ends a paragraph: what follows may be another that has lost its number, or the rest of one.",
        remedy="Look at the source: give the paragraph its number, or take the blank line out.",
        template="after a blank line it goes on: {text}",
        kinds=LETTERS,
        since="0.3.0",
        run=blank_line_inside,
    ),
)
