"""``MND``: dates that do not exist, deadlines before the programme begins, contradicting deliverables."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Callable, Iterator
from typing import Final

from attrs import evolve, frozen

from unctc.checks.context import CheckContext
from unctc.checks.rules import LETTERS, Check, Violation, violation
from unctc.extraction.days import find_days
from unctc.languages.registry import rules_for
from unctc.late_patterns import late_pattern
from unctc.model.due import Bound, Due, DueDate, Recurrence, Unit
from unctc.model.findings import Severity
from unctc.model.letters import Letter
from unctc.model.mandates import Deliverable
from unctc.model.node_paths import NodePath
from unctc.model.operative import OperativeParagraph
from unctc.model.passages import Paragraph
from unctc.model.resolutions import Resolution

__all__ = ["CHECKS"]

_NO_LETTERS: Final = late_pattern(r"[\W_]+")
_ALIKE = 0.8
"""How much of their wording two subjects must share to be about the same thing."""
_SHORTEST_SUBJECT: Final = 12
"""How many bytes a subject must have to say what it is about: four Chinese characters, or some words."""


@frozen
class _Promise:
    """A deliverable, the paragraph that promises it, and that paragraph's path."""

    path: NodePath
    paragraph: Paragraph
    deliverable: Deliverable

    @property
    def about(self) -> str:
        """The words that say what it is about, whitespace and punctuation left out."""
        span = self.deliverable.subject
        return _NO_LETTERS.sub("", span.of(self.paragraph.text)).lower() if span else ""


def _promises(context: CheckContext) -> Iterator[_Promise]:
    assert isinstance(context.interpreted, Letter)
    passages = {node.path: node.passage for node in context.nodes}
    for programme in context.interpreted.programmes:
        for each in programme.deliverables or ():
            path = each.paragraphs[0] if each.paragraphs else NodePath()
            paragraph = passages.get(path)
            if isinstance(paragraph, Paragraph):
                yield _Promise(path, paragraph, each)


def impossible_date(context: CheckContext) -> Iterator[Violation]:
    """Report days that no calendar has."""
    for node in context.nodes:
        text = node.passage.text
        for each in find_days(text, context.document.language):
            if each.day is None:
                yield violation(node.path, node.passage, each.span, printed=each.span.of(text))


def deadline_before_period(context: CheckContext) -> Iterator[Violation]:
    """Report deadlines that have passed when the programme begins."""
    document = context.document
    assert isinstance(document, Letter)
    starts = [each.period.start for each in document.programmes if each.period is not None]
    for each in _promises(context) if starts else ():
        due = each.deliverable.due
        # Where the programmes' periods differ, which is a finding of its own, the earlier one counts.
        if isinstance(due, DueDate) and due.day < min(starts):
            days = find_days(each.paragraph.text, document.language)
            stated = (found.span for found in days if found.day == due.day)
            yield violation(
                each.path,
                each.paragraph,
                next(stated, None),
                due=due,
                kind=each.deliverable.kind,
                start=min(starts),
            )


def contradictory_recurrences(context: CheckContext) -> Iterator[Violation]:
    """Report a promise that another paragraph makes with a recurrence that cannot hold at the same time."""
    recurring = [
        each for each in _promises(context) if isinstance(each.deliverable.due, Recurrence)
    ]
    for first, second in itertools.combinations(recurring, 2):
        mine, theirs = first.deliverable, second.deliverable
        # What annex and enclosure say in the same paragraph is compared paragraph by paragraph.
        sides = theirs.paragraphs[0] in mine.paragraphs and first.path != second.path
        assert isinstance(mine.due, Recurrence)
        assert isinstance(theirs.due, Recurrence)
        if not sides and _same(first, second) and _contradict(mine.due, theirs.due):
            yield violation(
                second.path,
                second.paragraph,
                theirs.subject,
                kind=theirs.kind,
                due=theirs.due,
                other=mine.due,
                partner=first.path,
            )


def _same(one: _Promise, other: _Promise) -> bool:
    mine, theirs = one.deliverable, other.deliverable
    if (mine.kind, mine.responsible, mine.recipients) != (
        theirs.kind,
        theirs.responsible,
        theirs.recipients,
    ):
        return False
    # "The situation" and "its work" may be about anything.
    if min(len(each.about.encode()) for each in (one, other)) < _SHORTEST_SUBJECT:
        return False
    ours, others = ({*itertools.pairwise(each.about)} for each in (one, other))
    shared = 2 * len(ours & others)
    return one.about == other.about or shared >= _ALIKE * (len(ours) + len(others))


def _contradict(one: Recurrence, other: Recurrence) -> bool:
    """Whether no practice fulfils both: at least once a year and twice a year go together."""
    mine, theirs = _rate(one), _rate(other)
    if one.minimum and other.minimum:
        return False
    if one.minimum:
        return theirs < mine
    if other.minimum:
        return mine < theirs
    return mine != theirs


def _rate(due: Recurrence) -> float:
    """Return how often a year."""
    return round(due.times * Unit.YEAR.days / (due.every * due.unit.days), 2)


def deadline_before_adoption(subject: CheckContext) -> Iterator[Violation]:
    """Report what is asked for by, or decided until, a day that lies before the adoption of the resolution."""
    document = subject.document
    assert isinstance(document, Resolution)
    rules = rules_for(document.language).duties
    if document.adopted is None or rules is None:
        return
    # What lies before the adoption is no due time of a mandate, unless the adoption is not known.
    from unctc.extraction.mandates import find_mandates, is_directive, said_by
    from unctc.extraction.marked_text import dues_of

    undated = evolve(document, adopted=None)
    nodes = {node.path: node for node in subject.nodes}
    texts = (
        each.passage.text for each in subject.nodes if isinstance(each.passage, OperativeParagraph)
    )
    said = said_by(undated)
    stated = (each.due for text in texts for each in dues_of(text, document.language, said))
    if not any(map(_passed(document.adopted), stated)):  # as in nearly all resolutions
        return
    for each in find_mandates(undated, rules):
        dues = (each.due, *each.further_dues)
        if (
            each.span is not None
            and is_directive(each)
            and any(map(_passed(document.adopted), dues))
        ):
            passed = next(filter(_passed(document.adopted), dues))
            passage = nodes[each.path].passage
            yield violation(each.path, passage, each.span, printed=passed, adopted=document.adopted)


def _passed(adopted: dt.date) -> Callable[[Due | None], bool]:
    return lambda due: (
        isinstance(due, DueDate) and due.bound in (Bound.BY, Bound.UNTIL) and due.day < adopted
    )


CHECKS: Final = (
    Check(
        code="MND101",
        name="impossible-date",
        severity=Severity.ERROR,
        summary="A day that no calendar has.",
        why="A report by 30 February is due on no day; nobody can know which one was meant.",
        remedy="Correct the day or the month from the resolution that sets the deadline.",
        template="there is no {printed}",
        run=impossible_date,
    ),
    Check(
        code="MND201",
        name="deadline-before-period",
        severity=Severity.WARNING,
        summary="A deadline that has passed when the programme begins.",
        why="A programme says what is to be done in its period. An earlier deadline is most often left over from a former programme.",
        remedy="Correct the date, or say in the text that the deadline has passed.",
        template="{kind} due {due}, before the programme begins on {start}",
        kinds=LETTERS,
        run=deadline_before_period,
    ),
    Check(
        code="MND202",
        name="deadline-before-adoption",
        severity=Severity.NOTE,
        summary="A resolution asks for something by a day, or decides it until a day, that lies before its own adoption.",
        why="Nothing can be asked for by a day that has passed. Either the day belongs to what is said of the past, and is no deadline of a mandate, or the year is wrong.",
        remedy="Correct the year, where a deadline is meant.",
        template="{printed} lies before the adoption on {adopted}",
        kinds=(Resolution,),
        run=deadline_before_adoption,
    ),
    Check(
        code="MND301",
        name="contradictory-recurrences",
        severity=Severity.WARNING,
        summary="The same promise with two recurrences that cannot both hold.",
        why="Two paragraphs promise the same to the same, one once a year and the other twice: no calendar can keep both.",
        remedy="Take the recurrence from the resolution, and state it in one paragraph only.",
        template="{kind} {due}, {other} in {partner}",
        kinds=LETTERS,
        run=contradictory_recurrences,
    ),
)
