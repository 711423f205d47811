"""How a verb goes on from what the verb before it in the sentence delivers."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from unctc.extraction.drafts import Draft
from unctc.extraction.duty_events import Event
from unctc.extraction.marked_text import MarkedText
from unctc.extraction.noun_phrases import Noun, clause_end, find_noun, own_noun
from unctc.extraction.subjects import Object
from unctc.languages.rules.duties import DutyRules
from unctc.model.locations import Span

__all__ = [
    "LOOK_BACK",
    "cut_where_next_begins",
    "goes_on_about",
    "goes_on_with",
    "is_means_of",
    "named_before",
    "object_named",
    "says_more_of",
]

LOOK_BACK: Final = 800
"""How far before a verb its clause is looked at: a text that never ends a sentence is read piece by piece."""
_RELATIVE: Final = 60
"""How far before a verb the word may begin that says what it is about: "which it will submit"."""


def says_more_of(former: Draft, event: Event, inner: MarkedText, rules: DutyRules) -> bool:
    """Whether a verb only says more of what *former* delivers: "guidelines, which it will submit to the Committee"."""
    if rules.relative is None or event.bodies or event.verb is None:
        return False
    if not former.thing.words.covers(Span(event.at, event.end)):
        return False
    start = max(0, event.at - _RELATIVE)
    return rules.relative.search(inner.skeleton, start, event.end) is not None


def cut_where_next_begins(
    former: Draft, event: Event, inner: MarkedText, rules: DutyRules
) -> tuple[Draft, int] | None:
    """Return *former* as far as it goes, and where the next begins, where a verb delivers something of its own.

    "Will be submitted by CTED, and the list will be published": what is said of the first is of no other.
    """
    if not former.until or event.verb is None or not event.verb.before:
        return None
    ends = (each.span.end for each in inner.dues if each.span.end <= event.at)
    own = Span(max((former.verb.end, *ends)), event.at)
    if own_noun(inner, own, rules) is None:
        return None
    words = former.thing.words
    end = max(words.start, min(words.end, own.start))
    thing = evolve(former.thing, words=Span(words.start, end))
    return evolve(former, thing=thing, until=min(former.until, own.start)), own.start


def goes_on_with(former: Draft, event: Event, inner: MarkedText, rules: DutyRules) -> bool:
    """Whether a verb is of one delivery with the verb of *former*: "will prepare and publish with the Office"."""
    if former.until and event.verb is not None and event.verb.before:
        return False
    joint = rules.resumption.match(inner.skeleton, former.verb.end)
    return joint is not None and joint.end() == event.at


def is_means_of(draft: Draft, former: Draft | None) -> bool:
    """Whether *draft* has been taken for a means of what was delivered before: "including by holding workshops"."""
    return (
        former is not None
        and former.goes_on
        and former.responsible == draft.responsible
        and set(draft.kinds) <= set(former.kinds[1:])
    )


def goes_on_about(former: Draft | None, event: Event, inner: MarkedText, rules: DutyRules) -> bool:
    """Whether a verb says more of what the verb before it delivers: "will be updated by May and submitted by June"."""
    if former is None or not former.until:
        return False
    joint = rules.resumption.match(inner.skeleton, former.until)
    return joint is not None and joint.end() == event.at


def named_before(
    former: Draft | None, event: Event, inner: MarkedText, rules: DutyRules
) -> Noun | None:
    """Return what the sentence has named before its verb delivers it: "will present it"."""
    if former is not None:
        first, *further = former.kinds
        return Noun(first, event.at, event.at, further=tuple(further))
    start, found = max(0, event.at - LOOK_BACK), None
    while start < event.at:
        end = min(event.at, clause_end(inner, start, rules))
        found = find_noun(inner, Span(start, end), rules) or found
        start = end + 1
    return found


def object_named(
    former: Draft | None, noun: Noun | None, inner: MarkedText, rules: DutyRules
) -> Object | None:
    """Return the object that has been named before: that of the verb before, or where *noun* is."""
    if former is not None or noun is None:
        return former.thing if former is not None else None
    return Object(Span(noun.start, clause_end(inner, noun.end, rules)), noun.start, noun.start)
