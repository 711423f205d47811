"""``ATT``: deadlines, recurrences and time limits that differ between annex and enclosure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterator
from typing import Final

from unctc.checks.context import CheckContext
from unctc.checks.rules import LETTERS, Check, Violation, violation
from unctc.extraction.days import find_days
from unctc.extraction.times import find_dues
from unctc.model.due import Recurrence, Within
from unctc.model.findings import Severity
from unctc.model.languages import Language
from unctc.model.locations import Span
from unctc.model.nodes import Node

__all__ = ["CHECKS"]


def dates_differ(context: CheckContext) -> Iterator[Violation]:
    """Report pairs of which one side states a date that the other does not."""
    yield from _differing(context, _days)


def recurrences_differ(context: CheckContext) -> Iterator[Violation]:
    """Report pairs that say differently how often something is due."""
    yield from _differing(context, _recurrences)


def limits_differ(context: CheckContext) -> Iterator[Violation]:
    """Report pairs that say differently how soon after an event something is due."""
    yield from _differing(context, _limits)


_Stated = list[tuple[Hashable, Span]]


def _days(text: str, language: Language) -> _Stated:
    return [(each.day, each.span) for each in find_days(text, language) if each.day is not None]


def _recurrences(text: str, language: Language) -> _Stated:
    dues = find_dues(text, language)
    return [(each.due, each.span) for each in dues if isinstance(each.due, Recurrence)]


def _limits(text: str, language: Language) -> _Stated:
    """Return time limits; the event each side names in its own words."""
    return [
        ((due.count, due.unit), each.bare)
        for each in find_dues(text, language)
        if isinstance(due := each.due, Within)
    ]


def _differing(
    context: CheckContext, stated: Callable[[str, Language], _Stated]
) -> Iterator[Violation]:
    language = context.document.language
    for left, right in context.mirroring:
        ours, theirs = (stated(each.passage.text, language) for each in (left, right))
        mine, other = (Counter(value for value, _ in each) for each in (ours, theirs))
        if mine == other:
            continue
        missing = [span for value, span in ours if value in mine - other]
        extra = [span for value, span in theirs if value in other - mine]
        yield violation(
            right.path,
            right.passage,
            next(iter(extra), None),
            stated=_printed(right, extra),
            partner=left.path,
            partner_stated=_printed(left, missing),
        )


def _printed(node: Node, spans: list[Span]) -> str:
    return ", ".join(span.of(node.passage.text) for span in spans) or "nothing"


CHECKS: Final = (
    Check(
        code="ATT401",
        name="dates-differ",
        severity=Severity.ERROR,
        summary="Annex and enclosure give different dates for the same matter.",
        why="One task is due on one day, whichever body speaks of it.",
        remedy="Take the day from the resolution or the decision, and correct the other side.",
        template="states {stated}, {partner} {partner_stated}",
        kinds=LETTERS,
        run=dates_differ,
    ),
    Check(
        code="ATT402",
        name="recurrences-differ",
        severity=Severity.ERROR,
        summary="Annex and enclosure say differently how often something is due.",
        why="One task comes back equally often, whichever body speaks of it.",
        remedy="Take the rhythm from the resolution, and correct the other side.",
        template="states {stated}, {partner} {partner_stated}",
        kinds=LETTERS,
        run=recurrences_differ,
    ),
    Check(
        code="ATT403",
        name="time-limits-differ",
        severity=Severity.ERROR,
        summary="Annex and enclosure say differently how soon after an event something is due.",
        why="One task has one time limit, whichever body speaks of it.",
        remedy="Take the limit from the resolution, and correct the other side.",
        template="states {stated}, {partner} {partner_stated}",
        kinds=LETTERS,
        run=limits_differ,
    ),
)
