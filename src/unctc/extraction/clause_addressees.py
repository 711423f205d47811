"""The addressees of a clause: named right after its verb, before a later "shall", or meant by a pronoun."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from functools import lru_cache

from unctc.extraction.addressees import Addressees, is_possessive
from unctc.extraction.clauses import Clause
from unctc.extraction.finders import plain
from unctc.extraction.marked_text import MarkedText
from unctc.extraction.needed_words import GuardedPattern
from unctc.languages.registry import rules_for
from unctc.languages.rules.bodies import NameForm
from unctc.languages.rules.duties import DutyRules
from unctc.model.locations import Span
from unctc.model.mandates import Mandate

__all__ = ["addressees_in", "named_before"]

# Words that address a body begin and end no further from its name.
_BEFORE_NAME = 250
_AFTER_NAME = 150


def addressees_in(
    marked: MarkedText, clause: Clause, last: Mandate | None, rules: DutyRules
) -> Addressees:
    """Return the addressees: named right after the verb, or else before a later "shall".

    Args:
        marked: the paragraph.
        clause: one of its clauses.
        last: the mandate before, whose addressees a pronoun means.
        rules: the words of its language.
    """
    noting = not clause.act.mandates and rules.noted_is_not_addressed
    if marked.named_within(clause.verb_end, clause.span.end) is None:
        before = None if noting else _pronoun(marked, clause, rules)
        return _meant(marked, clause, last, before) if before else Addressees()
    if noting and not clause.act.names_addressees:
        patterns = rules.noted or rules.addressees[1:]
        return _searched(marked, clause, patterns) or Addressees()
    right_after = rules.addressees[0].match(marked.skeleton, clause.verb_end, clause.span.end)
    if right_after is not None and _names(marked, right_after):
        named = _of(marked, right_after)
        return Addressees() if _is_another(marked, clause, right_after, rules) else named
    if not noting and (before := _pronoun(marked, clause, rules)):
        return _meant(marked, clause, last, before)
    later = rules.noted if noting and rules.noted else rules.addressees[1:]
    return _searched(marked, clause, later) or Addressees()


def _searched(
    marked: MarkedText, clause: Clause, patterns: Iterable[re.Pattern[str]]
) -> Addressees | None:
    """Return whom the first of *patterns* names that is found; near those who are named, which is quicker."""
    named = marked.named_within(clause.verb_end, clause.span.end)
    if named is None:
        return None
    start = max(clause.verb_end, named.start - _BEFORE_NAME)
    end = min(clause.span.end, named.end + _AFTER_NAME)
    for pattern in patterns:
        match = _guarded(pattern.pattern).search(marked.skeleton, start, end)
        if match is not None and _names(marked, match):
            return _of(marked, match)
    return None


@lru_cache(maxsize=64)
def _guarded(pattern: str) -> GuardedPattern:
    return GuardedPattern(pattern)


def _names(marked: MarkedText, match: re.Match[str]) -> bool:
    # The owner of what is named is found by a group of that name: "calls for the Mission's activities to support".
    return match.lastgroup == "owner" or not is_possessive(
        marked.text, match.end(match.lastgroup or 0)
    )


def _is_another(marked: MarkedText, clause: Clause, named: re.Match[str], rules: DutyRules) -> bool:
    """Whether whom *named* takes for "the Committee" has more to its name, which no register has: "on Lunar Affairs"."""
    bodies = rules_for(rules.language).bodies
    index = bisect_right(marked.mentions, clause.verb_end, key=lambda each: each.span.start)
    first = marked.mentions[index] if index < len(marked.mentions) else None
    if first is None or first.form is not NameForm.SHORT or bodies is None or bodies.nouns is None:
        return False
    if first.span.start >= named.end():
        return False
    match = bodies.nouns.addressed.match(plain(marked.text), clause.span.start, clause.span.end)
    if match is None:
        return False
    name, head = Span(*match.span("name")), Span(*match.span("head"))
    overlaps = first.span.start < head.end and head.start < first.span.end
    return overlaps and not first.span.covers(name)


def _of(marked: MarkedText, match: re.Match[str]) -> Addressees:
    return Addressees.of(marked, *match.span(match.lastgroup or 0))


def _pronoun(marked: MarkedText, clause: Clause, rules: DutyRules) -> re.Match[str] | None:
    pronouns = rules.pronouns
    return pronouns and pronouns.match(marked.skeleton, clause.verb_end, clause.span.end)


def _meant(
    marked: MarkedText, clause: Clause, last: Mandate | None, pronoun: re.Match[str]
) -> Addressees:
    many = pronoun.groupdict().get("many") is not None
    return named_before(marked, clause, last, many=many)


def named_before(
    marked: MarkedText, clause: Clause, last: Mandate | None, *, many: bool = False
) -> Addressees:
    """Return whom a pronoun means: the addressees just before, or else the last who was named.

    Args:
        marked: the paragraph.
        clause: the clause with the pronoun.
        last: the mandate before.
        many: whether it means several, who are named first in what is noted of them: "welcomes the efforts by States in
            that country, and encourages them".
    """
    if last is not None and last.addressees:
        return Addressees(last.addressees, last.states)
    index = bisect_right(marked.mentions, clause.span.start, key=lambda each: each.span.end)
    start = last.span.start if many and last is not None and last.span is not None else 0
    named = [each for each in marked.mentions[:index] if each.span.start >= start]
    if not named:
        return Addressees()
    several = (each for each in named if each.body is not None and each.body.collective)
    meant = next(several, named[-1]) if many else named[-1]
    return Addressees.of(marked, meant.span.start, meant.span.end)
