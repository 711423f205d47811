"""What is delivered: the noun that heads an object, and what the object is about."""

from __future__ import annotations

import re
from functools import lru_cache

from attrs import frozen

from unctc.extraction.marked_text import MarkedText
from unctc.languages.rules.duties import DutyRules, Kind
from unctc.languages.rules.punctuation import COMMAS, FULL_STOPS, SEMICOLONS
from unctc.model.bodies import Body
from unctc.model.locations import Span

__all__ = ["Noun", "about", "clause_end", "find_noun"]


@frozen
class Noun:
    """The noun that heads an object.

    Attributes:
        name: the kind that it names.
        start: where it begins.
        end: where it ends.
        authors: whose it is, as in "the report of the Committee".
    """

    name: str
    start: int
    end: int
    authors: tuple[Body, ...] = ()


@lru_cache(maxsize=64)
def _head(head: str, kinds: tuple[Kind, ...]) -> re.Pattern[str]:
    return re.compile(head.replace("{nouns}", "|".join(kind.pattern for kind in kinds)))


def find_noun(
    inner: MarkedText, clause: Span, rules: DutyRules, nouns: tuple[str, ...] = ()
) -> Noun | None:
    """Return the noun that heads the object in *clause*."""
    allowed = tuple(kind for kind in rules.kinds if not nouns or kind.name in nouns)
    match = _head(rules.head, allowed).search(inner.skeleton, clause.start, clause.end)
    if match is None:
        return None
    rest = inner.skeleton[match.start("noun") :]
    name = next(kind.name for kind in allowed if re.match(kind.pattern, rest))
    return Noun(name, match.start(), match.end("noun"), inner.bodies(*match.span("authors")))


def clause_end(inner: MarkedText, start: int, rules: DutyRules) -> int:
    """Return where the clause around *start* ends."""
    match = rules.clause_end.search(inner.skeleton, start)
    return match.start() if match else len(inner.skeleton)


def about(clause: Span, inner: MarkedText, rules: DutyRules, start: int) -> Span | None:
    """Return what the object is about, as the text says it, or the whole object."""
    if rules.bare.fullmatch(inner.skeleton, clause.start, clause.end):
        # "a report for its consideration": what it is about comes in the clauses that follow.
        clause = Span(clause.end, len(inner.text))
    match = rules.about.search(inner.text, clause.start, clause.end)
    first, last = (
        match.span("subject") if match else (_past_whom_and_when(clause, inner, rules), clause.end)
    )
    while first < last and inner.text[first] in f" {COMMAS}{rules.particles}":
        first += 1
    while first < last and inner.text[last - 1] in f" {COMMAS}{SEMICOLONS}{FULL_STOPS}":
        last -= 1
    return Span(start + first, start + last) if first < last else None


def _past_whom_and_when(clause: Span, inner: MarkedText, rules: DutyRules) -> int:
    """Return where an object begins after words that say to whom it goes and by when."""
    lead = [each.span for each in inner.dues if clause.covers(each.span)]
    lead += [Span(*m.span()) for p in rules.recipients for m in p.finditer(inner.skeleton)]
    start = clause.start
    for span in sorted(lead):
        if not (clause.covers(span) and span.start >= start):
            continue
        noun = find_noun(inner, Span(span.end, clause.end), rules)
        # "annual report" is a report, not a time and a report.
        if not inner.text[start : span.start].strip(f" {COMMAS}") and (
            noun is None or noun.start > span.end
        ):
            start = span.end
    return start
