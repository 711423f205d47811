"""What is delivered: the nouns that head an object, and where a clause ends."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from attrs import evolve, frozen

from unctc.extraction.marked_text import MarkedText
from unctc.languages.rules.duties import DutyRules, Kind
from unctc.languages.rules.punctuation import COLONS, COMMAS, FULL_STOPS, SEMICOLONS
from unctc.late_patterns import late_pattern
from unctc.model.bodies import Body
from unctc.model.locations import Span

__all__ = [
    "Noun",
    "clause_end",
    "find_noun",
    "item_noun",
    "kinds_in",
    "last_clause",
    "own_noun",
]

# No clause is longer; a text that never ends one is read piece by piece.
_LONGEST_CLAUSE: Final = 2000
_PUNCTUATION: Final = f" {COMMAS}{SEMICOLONS}{FULL_STOPS}{COLONS}"
# How far before a verb its clause may begin.
_CLAUSE: Final = 600
# How far before a noun the preposition on which it depends may begin.
_PREPOSITION: Final = 60
# How far before a noun the name of its owner may begin.
_OWNER: Final = 160
_EVENTS: Final = ("meeting", "briefing", "visit", "consultations")


@frozen
class Noun:
    """The noun that heads an object.

    Attributes:
        name: the kind that it names.
        start: where it begins; in an item of a list, where the whole phrase does.
        end: where it ends.
        authors: whose it is, as in "the report of the Committee".
        further: the kinds of the nouns joined to it, as in "information and analysis".
        makers: who has made it, as in "the guide prepared by the Directorate".
        given: to whom it is given, where the case of a name right after the noun shows that.
    """

    name: str
    start: int
    end: int
    authors: tuple[Body, ...] = ()
    further: tuple[str, ...] = ()
    given: tuple[Body, ...] = ()
    makers: tuple[Body, ...] = ()


@lru_cache(maxsize=64)
def _alternatives(kinds: tuple[Kind, ...]) -> re.Pattern[str]:
    return late_pattern("|".join(kind.pattern for kind in kinds))


@lru_cache(maxsize=64)
def _head(head: str, kinds: tuple[Kind, ...]) -> re.Pattern[str]:
    return late_pattern(head.replace("{nouns}", "|".join(kind.pattern for kind in kinds)))


@lru_cache(maxsize=64)
def _allowed(rules: DutyRules, nouns: tuple[str, ...]) -> tuple[Kind, ...]:
    return tuple(kind for kind in rules.kinds if not nouns or kind.name in nouns)


def find_noun(
    inner: MarkedText, clause: Span, rules: DutyRules, nouns: tuple[str, ...] = ()
) -> Noun | None:
    """Return the noun that heads the object in *clause*, with those joined to it."""
    allowed = _allowed(rules, nouns)
    match = _first_delivered(_head(rules.head, allowed), inner, clause)
    if match is None or (nouns and _depends(match, clause, inner, rules)):
        return None
    return _noun(match, inner, allowed, rules)


def _first_delivered(
    head: re.Pattern[str], inner: MarkedText, clause: Span
) -> re.Match[str] | None:
    """Return the first noun that is no part of a time: "two weeks before each meeting, a report" is a report."""
    match = head.search(inner.skeleton, clause.start, clause.end)
    events = [each.event for each in inner.dues if each.event is not None]
    while (
        events
        and match is not None
        and any(each.start <= match.start("noun") < each.end for each in events)
    ):
        match = head.search(inner.skeleton, match.end("noun"), clause.end)
    return match


def own_noun(
    inner: MarkedText, clause: Span, rules: DutyRules, nouns: tuple[str, ...] = ()
) -> Noun | None:
    """Return the noun that heads the subject or object in *clause* and depends on no other: what is done is no part of it."""
    start = clause.start
    while (noun := find_noun(inner, Span(start, clause.end), rules, nouns)) is not None:
        if rules.dependent is None or not rules.dependent.search(
            inner.skeleton, max(clause.start, noun.start - _PREPOSITION), noun.start
        ):
            return noun
        start = noun.end
    return None


def _depends(match: re.Match[str], clause: Span, inner: MarkedText, rules: DutyRules) -> bool:
    """Whether a noun is only said of one of another kind before it: "the review of its guidelines" is no guide."""
    if rules.governing is None:
        return False
    start = match.start("noun")
    for each in _alternatives(rules.kinds).finditer(inner.skeleton, clause.start, start):
        if rules.governing.match(inner.skeleton, each.end(), start):
            return True
    return False


def item_noun(inner: MarkedText, item: Span, rules: DutyRules) -> Noun | None:
    """Return what an item of a list delivers that says no more than whose it is and what: "visits by the Chair"."""
    if not rules.bare_item:
        return None
    allowed = _allowed(rules, _EVENTS)
    match = _head(rules.bare_item, allowed).fullmatch(inner.skeleton, item.start, item.end)
    if match is None:
        return None
    start, end = match.span("what")
    return evolve(_noun(match, inner, allowed, rules), start=start, end=end)


def _noun(
    match: re.Match[str], inner: MarkedText, allowed: tuple[Kind, ...], rules: DutyRules
) -> Noun:
    name = _kind_at(inner.skeleton, Span(*match.span("noun")), allowed)
    more = match.span("more") if "more" in match.re.groupindex else (0, 0)
    further = tuple(each for each in kinds_in(inner, Span(*more), allowed) if each != name)
    start, end = match.span("authors")
    given = rules.given is not None and start >= 0 and rules.given.match(inner.text, start, end)
    named = inner.bodies(start, end)
    authors, recipients = ((), named) if given else (named, ())
    if not authors and rules.owner is not None:
        before = max(0, match.start("noun") - _OWNER)
        if owner := rules.owner.search(inner.skeleton, before, match.start("noun")):
            authors = inner.bodies(*owner.span("bodies"))
    made = "makers" in match.re.groupindex and match["makers"]
    makers = inner.bodies(*match.span("makers")) if made else ()
    return Noun(name, match.start(), match.end("noun"), authors, further, recipients, makers)


def kinds_in(inner: MarkedText, span: Span, kinds: tuple[Kind, ...]) -> tuple[str, ...]:
    """Return the kinds that nouns in *span* name, each once, in order."""
    if span.start >= span.end:
        return ()
    found = _alternatives(kinds).finditer(inner.skeleton, span.start, span.end)
    named = (_kind_at(inner.skeleton, Span(*each.span()), kinds) for each in found)
    return tuple(dict.fromkeys(named))


def _kind_at(text: str, noun: Span, kinds: tuple[Kind, ...]) -> str:
    """Return the kind of the noun at *noun*: one that is all of it goes before one that is a part, "briefing" of "briefing note"."""
    first = ""
    for name, pattern in _patterns(kinds):
        if match := pattern.match(text, noun.start):
            if match.end() == noun.end:
                return name
            first = first or name
    return first


@lru_cache(maxsize=64)
def _patterns(kinds: tuple[Kind, ...]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((kind.name, late_pattern(kind.pattern)) for kind in kinds)


def last_clause(inner: MarkedText, start: int, end: int, rules: DutyRules) -> int:
    """Return where the last clause between *start* and *end* begins that goes on with a further verb: "and will"."""
    begin = start
    for pattern in (rules.clause_end, rules.resumption):
        for match in pattern.finditer(inner.skeleton, max(start, end - _CLAUSE), end):
            # A comma alone may be around a date.
            if match.group().strip(_PUNCTUATION):
                begin = max(begin, match.end())
    return begin


def clause_end(inner: MarkedText, start: int, rules: DutyRules) -> int:
    """Return where the clause around *start* ends."""
    end = min(len(inner.skeleton), start + _LONGEST_CLAUSE)
    match = rules.clause_end.search(inner.skeleton, start, end)
    return match.start() if match else end
