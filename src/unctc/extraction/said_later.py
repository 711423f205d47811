"""What a sentence says around a verb of delivery that belongs to it: to whom, with whom, for whom else, by when."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from unctc.extraction.duty_events import Event, EventKind
from unctc.extraction.marked_text import MarkedText
from unctc.extraction.noun_phrases import Noun, clause_end, find_noun
from unctc.languages.rules.duties import DutyRules
from unctc.languages.rules.punctuation import COMMAS
from unctc.model.bodies import Body
from unctc.model.due import Bound, Due, DueDate, Recurrence
from unctc.model.locations import Span

__all__ = [
    "is_dated",
    "joining",
    "later_partners",
    "later_recipient",
    "of_another_act",
    "owing",
    "readers",
    "sentence_part_end",
]

_PHRASE: Final = 200
"""How far before a time what was done then may be said."""


def owing(noun: Noun, acting: tuple[Body, ...]) -> tuple[Body, ...]:
    """Return who owes it: whose it is and who acts, but not whom "the list of Member States" lists."""
    authors = (each for each in noun.authors if not (acting and each.collective))
    return tuple(dict.fromkeys((*authors, *acting)))


def sentence_part_end(event: Event, inner: MarkedText, rules: DutyRules) -> int:
    """Return where what is said after a verb ends: the sentence, or where something else is promised."""
    stop = rules.subject_end.search(inner.skeleton, event.end) if rules.subject_end else None
    return stop.start() if stop else len(inner.skeleton)


def later_recipient(
    events: Sequence[Event],
    later: int,
    verb: Event,
    inner: MarkedText,
    rules: DutyRules,
    *,
    other_than: tuple[Body, ...] = (),
) -> tuple[Body, ...]:
    """Return whom the words after a verb address, up to the end of its clause, who is not among *other_than*."""
    end = clause_end(inner, verb.end, rules)
    purpose = rules.purpose.search(inner.skeleton, verb.end, end) if rules.purpose else None
    for index in range(later, len(events)):
        each = events[index]
        if each.at >= end or (each.kind is EventKind.VERB and each.at >= verb.end):
            break
        if each.kind is not EventKind.RECIPIENT or (verb.about and each.end <= verb.about.end):
            continue
        if other_than and all(body in other_than for body in each.bodies):
            continue
        # "to increase its use to Member States" says what it is for, not to whom it goes.
        if purpose and each.at > purpose.start() and all(body.collective for body in each.bodies):
            continue
        return tuple(body for body in each.bodies if body not in other_than)
    return ()


def joining(events: Sequence[Event], later: int, verb: Event, end: int) -> tuple[Body, ...]:
    """Return who does it as well, where that is said after the verb: "issue with the Office a joint report"."""
    for index in range(later, len(events)):
        each = events[index]
        if each.at >= end or (each.kind is EventKind.VERB and each.at >= verb.end):
            break
        if each.kind is EventKind.JOIN:
            return each.bodies
    return ()


def readers(events: Sequence[Event], later: int) -> tuple[Body, ...]:
    """Return for whom else it is, up to where somebody acts again or something else is delivered."""
    for index in range(later, len(events)):
        each = events[index]
        if each.kind in (EventKind.AGENT, EventKind.RESUMPTION):
            break
        if each.kind is EventKind.READER:
            return each.bodies
    return ()


def later_partners(
    events: Sequence[Event], later: int, verb: Event, inner: MarkedText, rules: DutyRules
) -> tuple[Body, ...]:
    """Return with whom it is done, where that is said after a verb.

    Where the verb does not go on, that is before its clause ends, and set off by a comma or a time: what is not set
    off may be said of something else.
    """
    goes_on = verb.verb is not None and verb.verb.goes_on
    end = len(inner.text) if goes_on else clause_end(inner, verb.end, rules)
    found: list[Body] = []
    for index in range(later, len(events)):
        each = events[index]
        if each.kind in (EventKind.AGENT, EventKind.VERB) and each.at >= verb.end:
            break
        if each.at >= end:
            break
        if each.kind is EventKind.PARTNER and (
            goes_on
            or rules.partners_follow
            or _is_set_off(each.at, inner)
            # "to be published by the Directorate in cooperation with INTERPOL"
            or (bool(verb.bodies) and each.at <= verb.end + 1)
        ):
            found += each.bodies
    return tuple(found)


def _is_set_off(at: int, inner: MarkedText) -> bool:
    before = inner.text[:at].rstrip()
    return before[-1:] in COMMAS or any(
        each.span.end == len(before) for each in inner.dues_in(Span(0, at))
    )


def is_dated(clause: Span, inner: MarkedText, rules: DutyRules) -> bool:
    """Whether *clause* says by when: not only until when something is, nor that it is an annual one."""
    return any(
        _is_by_when(each.due, Span(each.span.start, clause.end), each.span.end, inner, rules)
        for each in inner.dues_in(clause)
        if not of_another_act(each.span, clause.start, inner, rules)
    )


def of_another_act(time: Span, start: int, inner: MarkedText, rules: DutyRules) -> bool:
    """Whether *time* says when something else was done: "the reports that were submitted before 30 June"."""
    before = rules.done_before
    start = max(start, time.start - _PHRASE)
    return before is not None and before.search(inner.skeleton, start, time.start) is not None


def _is_by_when(due: Due, rest: Span, end: int, inner: MarkedText, rules: DutyRules) -> bool:
    if isinstance(due, DueDate):
        return due.bound is not Bound.UNTIL
    if not isinstance(due, Recurrence):
        return True
    noun = find_noun(inner, rest, rules)
    # "two meetings a year" names what is held within the words that say how often.
    return noun is None or noun.start > end + 1 or noun.end <= end
