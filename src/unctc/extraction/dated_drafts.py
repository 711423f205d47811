"""Which of the times that a sentence states belong to which of the deliverables in it."""

from __future__ import annotations

import re
from bisect import bisect, bisect_left
from collections.abc import Iterator, Sequence
from itertools import accumulate

from attrs import evolve

from unctc.extraction.drafts import Draft
from unctc.extraction.due_mentions import DueMention
from unctc.extraction.marked_text import MarkedText
from unctc.extraction.noun_phrases import find_noun, last_clause
from unctc.extraction.said_later import of_another_act
from unctc.languages.rules.duties import DutyRules
from unctc.languages.rules.punctuation import COMMAS
from unctc.model.due import Bound, Due, DueDate, Recurrence, Unit
from unctc.model.locations import Span
from unctc.model.mandates import Rhythm

__all__ = ["dated"]

_CONDITION = 120
"""How far before a time the words may be that make it one of a condition."""
_PARTS = (Unit.QUARTER, Unit.HALF_YEAR, Unit.YEAR)


def dated(
    drafts: Sequence[Draft], inner: MarkedText, rules: DutyRules
) -> Iterator[tuple[Draft, Due | None, tuple[Rhythm, ...]]]:
    """Yield each draft with when it is due: each time belongs to one of them."""
    if not drafts:
        return
    dues: list[list[DueMention]] = [[] for _ in drafts]
    rhythms: list[list[Rhythm]] = [[] for _ in drafts]
    owners = _Owners(drafts, inner, rules)
    for stated in inner.dues:
        dues[owners.of(stated.span)].append(stated)
    for said in inner.rhythms:
        rhythms[owners.of(said.span)].append(said.rhythm)
    for draft, stated_dues, rhythm in zip(drafts, dues, rhythms, strict=True):
        said_of_it = tuple(dict.fromkeys(rhythm))
        own = _own(draft, stated_dues, inner, rules)
        first = _first(draft, own, rules)
        yield draft, None if first is None else first.due, said_of_it
        if first is not None:
            for further, due in _further(draft, first, own, inner, rules):
                yield further, due, said_of_it


def _own(
    draft: Draft, dues: Sequence[DueMention], inner: MarkedText, rules: DutyRules
) -> list[DueMention]:
    """Return *dues* without those of a clause before the verb: "will decide by 30 April and will review it"."""
    since, verb = draft.thing.since, draft.verb.start
    begin = last_clause(inner, since, verb, rules)
    own = [
        each
        for each in dues
        if not since <= each.span.start < begin
        and not (each.span.start > verb and of_another_act(each.span, draft.verb.end, inner, rules))
        and not _of_a_condition(each.span, draft.verb.end, inner, rules)
    ]
    # A time between who acts and the verb leaves those before to the clause before.
    if any(since <= each.span.start < verb for each in own):
        own = [each for each in own if each.span.start >= since]
    return own


def _of_a_condition(time: Span, after: int, inner: MarkedText, rules: DutyRules) -> bool:
    """Whether *time* says when something else will have been done: "the proposals, once they are submitted in June"."""
    start = max(after, time.start - _CONDITION)
    return (
        rules.past is not None
        and start < time.start
        and rules.past.search(inner.skeleton, start, time.start) is not None
    )


def _first(draft: Draft, dues: Sequence[DueMention], rules: DutyRules) -> DueMention | None:
    """Return what counts: a day before how often, for "the annual report by 30 April" is due on that day.

    What is said after the verb goes before what may belong to something else before it, but not
    what is said after its object where times are before verbs.
    """
    after = _end(draft)
    ordered = sorted(
        dues,
        key=lambda each: (
            draft.more_at is not None and each.span.start >= draft.more_at,
            # "will, by 20 May, revise it and, by 20 June, …": what is between who acts and the verb is sure.
            not draft.thing.since <= each.span.start < draft.verb.start,
            rules.dues_precede and each.span.start >= after,
            each.span.start < draft.verb.start,
        ),
    )
    days = [each for each in ordered if _is_day(each.due)]
    # "its programme for the second half of 2011 by 10 June 2011": the part of a year is of the programme.
    days.sort(key=lambda each: isinstance(each.due, DueDate) and each.due.precision in _PARTS)
    return next(iter((*days, *ordered)), None)


def _further(
    draft: Draft, first: DueMention, dues: Sequence[DueMention], inner: MarkedText, rules: DutyRules
) -> Iterator[tuple[Draft, Due]]:
    """Yield what is due at other times under the same verb: "by 30 June and the remainder by 31 December"."""
    last = first
    for each in dues:
        between = Span(last.span.end, max(last.span.end, each.span.start))
        if each.span.start < last.span.end or isinstance(each.due, Recurrence):
            continue
        if _is_day(each.due) and _is_listed(between, inner, rules):
            yield draft, each.due
        elif (more := _joined(draft, between, inner, rules)) is not None:
            yield more, each.due
        else:
            continue
        last = each


def _is_listed(between: Span, inner: MarkedText, rules: DutyRules) -> bool:
    """Whether *between* joins a day to the one before it."""
    joins = rules.listed_dues
    return not between.of(inner.text).strip(f" {COMMAS}") or bool(
        joins and joins.fullmatch(inner.skeleton, between.start, between.end)
    )


def _joined(draft: Draft, between: Span, inner: MarkedText, rules: DutyRules) -> Draft | None:
    """Return what *between* joins to what is delivered: "a report within 60 days and a list within 90 days"."""
    if between.start < draft.verb.end or not rules.joint:
        return None
    joint = re.compile(rules.joint).match(inner.skeleton, between.start, between.end)
    noun = find_noun(inner, between, rules) if joint else None
    if joint is None or noun is None:
        return None
    words = Span(joint.end(), between.end)
    return evolve(draft, thing=evolve(draft.thing, words=words), kinds=(noun.name, *noun.further))


def _is_day(due: Due) -> bool:
    return isinstance(due, DueDate) and due.bound is not Bound.UNTIL


class _Owners:
    """Which of the drafts of a sentence a statement of time belongs to."""

    def __init__(self, drafts: Sequence[Draft], inner: MarkedText, rules: DutyRules) -> None:
        self.drafts, self.inner, self.rules = drafts, inner, rules
        # The furthest start and end so far rise from draft to draft, so that the first that fits is found by halving.
        self.starts = list(accumulate((each.verb.start for each in drafts), max))
        self.ends = list(accumulate(map(_end, drafts), max))

    def of(self, span: Span) -> int:
        """Return the position of the draft that the words at *span* belong to."""
        for index in range(bisect(self.ends, span.start), len(self.drafts)):
            draft = self.drafts[index]
            if draft.verb.start > span.start and self.starts[index] == draft.verb.start:
                break
            if draft.verb.start <= span.start < _end(draft) and self._takes(index, span):
                return index
        return min(bisect_left(self.starts, span.start), len(self.drafts) - 1)

    def _takes(self, index: int, span: Span) -> bool:
        """Whether the words at *span*, which are among those of a draft, are not rather of the next."""
        draft = self.drafts[index]
        return (
            not self.rules.dues_precede
            or span.start < draft.verb.end
            or index == len(self.drafts) - 1
            or _modifies_noun(span, draft.thing.words, self.inner, self.rules)
        )


def _end(draft: Draft) -> int:
    return max(draft.verb.end, draft.thing.words.end, draft.until)


def _modifies_noun(span: Span, words: Span, inner: MarkedText, rules: DutyRules) -> bool:
    """Whether *span* is part of the object *words* as "annual" is of "an annual report"."""
    noun = find_noun(inner, words, rules) if words.start <= span.start < words.end else None
    return noun is not None and noun.start <= span.end <= noun.end
