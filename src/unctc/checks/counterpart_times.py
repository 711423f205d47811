"""``ATT``: deadlines, recurrences and time limits that differ between annex and enclosure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

from unctc.checks.context import CheckContext
from unctc.checks.rules import LETTERS, Check, Violation, report
from unctc.checks.times import dates_in, limits_in, recurrences_in
from unctc.model.findings import Severity
from unctc.model.locations import Span
from unctc.model.nodes import Node

__all__ = ["CHECKS"]


def dates_differ(subject: CheckContext) -> Iterator[Violation]:
    """Report pairs of which one side states a date that the other does not."""
    rules = subject.rules
    if rules is not None:
        for left, right in subject.mirroring:
            ours = dates_in(left.passage, rules, subject.words)
            theirs = dates_in(right.passage, rules, subject.words)
            yield from _times(left, right, ours, theirs)


def recurrences_differ(subject: CheckContext) -> Iterator[Violation]:
    """Report pairs that say differently how often something is due."""
    for left, right in subject.mirroring:
        ours = recurrences_in(left.passage, subject.words)
        yield from _times(left, right, ours, recurrences_in(right.passage, subject.words))


def limits_differ(subject: CheckContext) -> Iterator[Violation]:
    """Report pairs that say differently how soon after an event something is due."""
    for left, right in subject.mirroring:
        ours = limits_in(left.passage, subject.words)
        yield from _times(left, right, ours, limits_in(right.passage, subject.words))


def _times(
    left: Node, right: Node, ours: list[tuple[str, Span]], theirs: list[tuple[str, Span]]
) -> Iterator[Violation]:
    mine, other = Counter(key for key, _ in ours), Counter(key for key, _ in theirs)
    if mine == other:
        return
    missing, extra = mine - other, other - mine
    spot = next((span for key, span in theirs if key in extra), None)
    stated = _printed(right, [span for key, span in theirs if key in extra])
    partner_stated = _printed(left, [span for key, span in ours if key in missing])
    yield report(
        right.path,
        right.passage,
        spot,
        stated=stated,
        partner=left.path,
        partner_stated=partner_stated,
    )


def _printed(node: Node, spans: list[Span]) -> str:
    """Return the words at *spans*; those of a range, which has two days, once."""
    words = [span.of(node.passage.text) for span in dict.fromkeys(spans)]
    return ", ".join(words) or "nothing"


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
