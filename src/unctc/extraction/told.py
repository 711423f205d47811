"""Who is told by a clause: whom the words right after its verb name, or a later "shall", or a pronoun means."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable

from unctc.extraction.addressees import Addressees, is_possessive
from unctc.extraction.clauses import Clause
from unctc.extraction.marked_text import MarkedText
from unctc.languages.rules.duties import DutyRules
from unctc.model.mandates import Mandate

__all__ = ["named_before", "told_in"]

# Words that tell a body something begin and end no further from its name.
_BEFORE_NAME = 250
_AFTER_NAME = 150


def told_in(
    marked: MarkedText, clause: Clause, last: Mandate | None, rules: DutyRules
) -> Addressees:
    """Return who is told: whom the words right after the verb name, or else whom a later "shall" does.

    Args:
        marked: the paragraph.
        clause: one of its clauses.
        last: the mandate before, whose addressees a pronoun means.
        rules: the words of its language.
    """
    noting = not clause.act.mandates and rules.noted_is_not_told
    if marked.named_within(clause.verb_end, clause.span.end) is None:
        told_before = not noting and _is_pronoun(marked, clause, rules)
        return named_before(marked, clause, last) if told_before else Addressees()
    if noting and not clause.act.names_told:
        patterns = rules.noted or rules.addressees[1:]
        return _searched(marked, clause, patterns) or Addressees()
    right_after = rules.addressees[0].match(marked.skeleton, clause.verb_end, clause.span.end)
    if right_after is not None and _names(marked, right_after):
        return _of(marked, right_after)
    if not noting and _is_pronoun(marked, clause, rules):
        return named_before(marked, clause, last)
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
        match = pattern.search(marked.skeleton, start, end)
        if match is not None and _names(marked, match):
            return _of(marked, match)
    return None


def _names(marked: MarkedText, match: re.Match[str]) -> bool:
    # The owner of what is told of is told by a group of that name: "calls for the Mission's activities to support".
    return match.lastgroup == "owner" or not is_possessive(
        marked.text, match.end(match.lastgroup or 0)
    )


def _of(marked: MarkedText, match: re.Match[str]) -> Addressees:
    return Addressees.of(marked, *match.span(match.lastgroup or 0))


def _is_pronoun(marked: MarkedText, clause: Clause, rules: DutyRules) -> bool:
    pronouns = rules.pronouns
    return pronouns is not None and bool(
        pronouns.match(marked.skeleton, clause.verb_end, clause.span.end)
    )


def named_before(marked: MarkedText, clause: Clause, last: Mandate | None) -> Addressees:
    """Return whom a pronoun means: who was told just before, or else the last who was named."""
    if last is not None and last.addressees:
        return Addressees(last.addressees, last.states)
    index = bisect_right(marked.mentions, clause.span.start, key=lambda each: each.span.end)
    if not index:
        return Addressees()
    named = marked.mentions[index - 1].span
    return Addressees.of(marked, named.start, named.end)
