"""What a sentence of a programme says, place by place: who acts, to whom, with whom, and what is delivered."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import IntEnum
from functools import lru_cache
from typing import Final, NamedTuple

from attrs import evolve, frozen

from unctc.extraction.marked_text import MarkedText
from unctc.extraction.needed_words import needed_words
from unctc.languages.rules.duties import DutyRules, Predicate, Pronoun, Shift
from unctc.late_patterns import late_pattern
from unctc.model.bodies import EXPERTS, Body
from unctc.model.locations import Span

__all__ = ["Event", "EventKind", "find_events", "says_nothing"]

_SHORT: Final = 80
"""Up to how many characters one look for all words is cheaper than one for each."""

_Words = re.Pattern[str] | Shift | Predicate | Pronoun


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
        pronoun: the pronoun that acts, where no body is named.
    """

    at: int
    kind: EventKind
    end: int
    bodies: tuple[Body, ...] = ()
    former: str = ""
    verb: Predicate | None = None
    about: Span | None = None
    pronoun: Pronoun | None = None


class _Search(NamedTuple):
    """One of the things that are looked for in a sentence.

    Attributes:
        kind: what it says.
        pattern: its words.
        needed: words one of which a sentence has where the pattern matches; none where that is not known.
        dated: whether it says something only in a sentence that says by when.
        former: what becomes of who acted, at a shift.
        verb: the verb.
        pronoun: the pronoun.
    """

    kind: EventKind
    pattern: re.Pattern[str]
    needed: frozenset[str]
    dated: bool = False
    former: str = ""
    verb: Predicate | None = None
    pronoun: Pronoun | None = None


def find_events(inner: MarkedText, rules: DutyRules) -> list[Event]:
    """Return what a sentence says, in order."""
    skeleton = inner.skeleton
    events: list[Event] = []
    dated = bool(inner.dues)
    # Each word is looked for once, though several patterns need it.
    absent = {word for word in _words_needed(rules, dated=dated) if word not in skeleton}
    for search in _searches(rules):
        if search.dated and not dated:
            continue
        if search.needed and search.needed <= absent:
            continue
        for match in search.pattern.finditer(skeleton):
            events += _said(search, match, inner, rules)
    events.sort(key=lambda each: (each.at, each.kind, -each.end))
    return list(_outside_participles(_before_agents(events, inner)))


def _said(
    search: _Search, match: re.Match[str], inner: MarkedText, rules: DutyRules
) -> Iterator[Event]:
    """Yield what a match says: with a name in the case of one who receives, that, too."""
    kind, verb = search.kind, search.verb
    bodies = _named(match, inner, rules)
    by_whom = kind is EventKind.AGENT or (verb is not None and verb.before)
    if bodies and rules.given is not None and (by_whom or search.pattern is rules.given_to):
        named = Span(*match.span("bodies"))
        given = rules.given.match(inner.text, named.start, named.end) is not None
        if by_whom and given:
            # "будет представлен Комитету", "Комитету будут": to whom, and not by whom
            yield Event(named.start, EventKind.RECIPIENT, named.end, bodies)
            if verb is None:
                return
            bodies = _other(match, inner)
        elif not (by_whom or given) or (
            kind is EventKind.AGENT and _is_oblique(named, inner, rules)
        ):
            return
    says = verb is not None and "about" in match.re.groupindex
    about = Span(*match.span("about")) if says and match["about"] else None
    yield Event(
        match.start(), kind, match.end(), bodies, search.former, verb, about, search.pronoun
    )


def _other(match: re.Match[str], inner: MarkedText) -> tuple[Body, ...]:
    """Return the first of two whom a verb names, where the second is not by whom it is done."""
    groups = match.re.groupindex
    return inner.bodies(*match.span("other")) if "other" in groups and match["other"] else ()


def _is_oblique(named: Span, inner: MarkedText, rules: DutyRules) -> bool:
    return rules.oblique is not None and bool(
        rules.oblique.match(inner.text, named.start, named.end)
    )


def says_nothing(skeleton: str, rules: DutyRules) -> bool:
    """Whether a quick look at a short sentence shows that :func:`find_events` finds nothing in it."""
    if len(skeleton) > _SHORT:
        return False
    words, *patterns = _quick_looks(rules)
    return words.search(skeleton) is None and not any(each.search(skeleton) for each in patterns)


@lru_cache(maxsize=16)
def _quick_looks(rules: DutyRules) -> tuple[re.Pattern[str], ...]:
    """Return the pattern of all needed words, and the patterns of which none are known."""
    union = late_pattern("|".join(map(re.escape, _words_needed(rules, dated=True))) or "(?!)")
    return (union, *(each.pattern for each in _searches(rules) if not each.needed))


@lru_cache(maxsize=16)
def _words_needed(rules: DutyRules, *, dated: bool) -> tuple[str, ...]:
    """Return all words that patterns of a language need, each once; those of what needs a day only if it is *dated*."""
    searches = (each for each in _searches(rules) if dated or not each.dated)
    return tuple(sorted({word for each in searches for word in each.needed}))


@lru_cache(maxsize=16)
def _searches(rules: DutyRules) -> tuple[_Search, ...]:
    """Return what is looked for in sentences of a language."""
    kinds: tuple[tuple[EventKind, tuple[_Words, ...]], ...] = (
        (EventKind.AGENT, (*rules.agents, *rules.acting_pronouns)),
        (EventKind.SHIFT, rules.shifts),
        (EventKind.RESUMPTION, (rules.resumption,)),
        (EventKind.JOIN, rules.joins),
        (
            EventKind.RECIPIENT,
            (*rules.recipients, *([] if rules.given_to is None else [rules.given_to])),
        ),
        (EventKind.PARTNER, rules.partners),
        (EventKind.READER, rules.readers),
        (EventKind.VERB, rules.predicates),
    )
    return tuple(_search(kind, each) for kind, some in kinds for each in some)


def _search(kind: EventKind, words: _Words) -> _Search:
    pattern = words.pattern if isinstance(words, (Shift, Predicate, Pronoun)) else words
    return _Search(
        kind,
        pattern,
        frozenset(needed_words(pattern.pattern)),
        isinstance(words, (Shift, Predicate)) and words.needs_due,
        words.former if isinstance(words, Shift) else "",
        words if isinstance(words, Predicate) else None,
        words if isinstance(words, Pronoun) else None,
    )


def _before_agents(events: list[Event], inner: MarkedText) -> list[Event]:
    """Return the events with who helps only as far as who acts next: "with INTERPOL, and the Committee will"."""
    found: list[Event] = []
    agent: Event | None = None
    for each in reversed(events):
        if each.kind is EventKind.AGENT:
            agent = each
        elif each.kind is EventKind.PARTNER and agent is not None and agent.at < each.end:
            bodies = inner.bodies(each.at, agent.at)
            found.append(evolve(each, end=agent.at, bodies=bodies) if bodies else each)
            continue
        found.append(each)
    return found[::-1]


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
