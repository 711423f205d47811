"""What a sentence of a programme says, place by place: who acts, to whom, with whom, and what is delivered."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import IntEnum

from attrs import frozen

from unctc.extraction.marked_text import MarkedText
from unctc.languages.rules.duties import DutyRules, Predicate
from unctc.model.bodies import EXPERTS, Body
from unctc.model.locations import Span

__all__ = ["Event", "EventKind", "find_events"]


class EventKind(IntEnum):
    """What a sentence says at one place; of what begins at the same place, the first of these comes first."""

    AGENT = 0
    """Who acts from here on."""
    SHIFT = 1
    """Somebody else takes over from who acted."""
    RESUMPTION = 2
    """The subject of the sentence acts again."""
    JOIN = 3
    """Who does it together with who acts."""
    RECIPIENT = 4
    """To whom."""
    PARTNER = 5
    """With whom."""
    READER = 6
    """For whom else, said after what is delivered."""
    VERB = 7
    """Something is delivered."""


@frozen
class Event:
    """Something that a sentence says at one place.

    Attributes:
        at: where it begins.
        kind: what it says.
        end: where it ends.
        bodies: whom it names.
        former: what becomes of who acted, at a shift.
        verb: the verb.
        about: where the verb itself says what is delivered.
    """

    at: int
    kind: EventKind
    end: int
    bodies: tuple[Body, ...] = ()
    former: str = ""
    verb: Predicate | None = None
    about: Span | None = None


def find_events(inner: MarkedText, rules: DutyRules) -> list[Event]:
    """Return what a sentence says, in order."""
    patterns = (
        *((EventKind.AGENT, pattern, "") for pattern in rules.agents),
        *((EventKind.SHIFT, shift.pattern, shift.former) for shift in rules.shifts),
        (EventKind.RESUMPTION, rules.resumption, ""),
        *((EventKind.JOIN, pattern, "") for pattern in rules.joins),
        *((EventKind.RECIPIENT, pattern, "") for pattern in rules.recipients),
        *((EventKind.PARTNER, pattern, "") for pattern in rules.partners),
        *((EventKind.READER, pattern, "") for pattern in rules.readers),
    )
    events = [
        Event(match.start(), kind, match.end(), _named(match, inner, rules), former)
        for kind, pattern, former in patterns
        for match in pattern.finditer(inner.skeleton)
    ]
    events += (each for verb in rules.predicates for each in _of_verb(verb, inner, rules))
    return list(
        _outside_participles(sorted(events, key=lambda each: (each.at, each.kind, -each.end)))
    )


def _of_verb(verb: Predicate, inner: MarkedText, rules: DutyRules) -> Iterator[Event]:
    says = "about" in verb.pattern.groupindex
    for match in verb.pattern.finditer(inner.skeleton):
        about = Span(*match.span("about")) if says and match["about"] else None
        bodies = _named(match, inner, rules)
        yield Event(match.start(), EventKind.VERB, match.end(), bodies, verb=verb, about=about)


def _outside_participles(events: list[Event]) -> Iterator[Event]:
    """Yield the events that are not part of "the report that the Secretariat will submit"."""
    phrases = [
        each for each in events if each.verb is not None and each.verb.before and each.bodies
    ]
    index = 0
    for each in events:
        while index < len(phrases) and phrases[index].end <= each.at:
            index += 1
        phrase = phrases[index] if index < len(phrases) else None
        outside = phrase is None or each.at < phrase.at
        if outside or each is phrase or each.kind is EventKind.RECIPIENT:
            yield each


def _named(match: re.Match[str], inner: MarkedText, rules: DutyRules) -> tuple[Body, ...]:
    """Return whom a match names, groups of experts and "the Office" of before included."""
    groups = match.re.groupindex
    if "former" in groups and match["former"]:
        return _mentioned_before(match["former"], match.start(), inner)
    if "bodies" not in groups or not match["bodies"]:
        return ()
    bodies = inner.bodies(*match.span("bodies"))
    if rules.experts is not None and rules.experts.match(inner.text, match.end("bodies")):
        bodies += tuple(EXPERTS[each] for each in bodies if each in EXPERTS)
    return tuple(dict.fromkeys(bodies))


def _mentioned_before(words: str, at: int, inner: MarkedText) -> tuple[Body, ...]:
    """Return the body named last before *at* whose name has *words*: "the Office" after "the Office of …"."""
    for each in reversed(inner.mentions):
        if each.span.end <= at and each.body is not None and words in each.span.of(inner.text):
            return (each.body,)
    return ()
