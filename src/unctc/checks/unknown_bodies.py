"""``MND``: bodies that shall or will act, and that no register knows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from unctc.checks.context import CheckContext
from unctc.checks.rules import LETTERS, Check, Violation, violation
from unctc.extraction.bodies import find_addressed, find_bodies
from unctc.extraction.finders import plain
from unctc.languages.registry import rules_for
from unctc.model.findings import Severity
from unctc.model.languages import Language
from unctc.model.letters import Letter
from unctc.model.locations import Span
from unctc.model.passages import Paragraph
from unctc.model.resolutions import DraftResolution, Resolution

__all__ = ["CHECKS"]


def unknown_bodies(subject: CheckContext) -> Iterator[Violation]:
    """Report bodies that shall act, or say that they will, and that the register of the language does not have."""
    bodies = rules_for(subject.document.language).bodies
    nouns = bodies.nouns if bodies else None
    if nouns is None:
        return
    document = subject.interpreted
    passages = {node.path: node.passage for node in subject.nodes}
    if isinstance(document, (Resolution, DraftResolution)):
        from unctc.extraction.mandates import is_directive

        for each in document.mandates or ():
            if each.span is not None and is_directive(each):
                passage = passages[each.path]
                match = nouns.addressed.match(plain(passage.text), each.span.start, each.span.end)
                for span in _unknown(passage.text, (match,), document.language):
                    yield violation(each.path, passage, span, name=span.of(passage.text))
    elif isinstance(document, Letter) and nouns.acts is not None:
        for path, passage in passages.items():
            if isinstance(passage, Paragraph):
                found = nouns.acts.finditer(plain(passage.text))
                for span in _unknown(passage.text, found, document.language):
                    yield violation(path, passage, span, name=span.of(passage.text))


def _unknown(
    text: str, names: Iterable[re.Match[str] | None], language: Language
) -> Iterator[Span]:
    """Yield those of *names* that have more to them than their noun, and of which no register has more than that."""
    for match in names:
        if match is None:
            continue
        name, head = Span(*match.span("name")), Span(*match.span("head"))
        known = [
            each.body is not None
            # "The Committee" says no more of "the Committee on River Basins" than its noun does.
            and Span(max(each.span.start, name.start), min(each.span.end, name.end)) != head
            for each in (*find_bodies(text, language), *find_addressed(text, language))
            if each.span.start < name.end and name.start < each.span.end
        ]
        if name != head and not any(known):
            yield name


CHECKS: Final = (
    Check(
        code="MND203",
        name="unknown-body",
        severity=Severity.NOTE,
        summary="A body shall do something, or will do it, that the register of bodies does not have.",
        why="Deliverables and mandates name who acts by a register. Whom it does not have is named by nothing that is made of them: no table, no calendar and no trace.",
        remedy="Correct the name, where another body is meant. Otherwise read the paragraph yourself.",
        template="the register does not have {name}",
        kinds=(*LETTERS, Resolution, DraftResolution),
        run=unknown_bodies,
        since="0.2.0",
    ),
)
