"""Votes as lines before or after a resolution print them."""

from __future__ import annotations

from typing import Final

from unctc.languages.rules.punctuation import COMMAS, SEMICOLONS, one_of
from unctc.languages.rules.resolutions import ResolutionRules
from unctc.late_patterns import late_pattern
from unctc.model.votes import Votes
from unctc.model.whole_numbers import whole_number

__all__ = ["find_votes", "members_in"]

_ENLARGED: Final = 1966
_BEFORE, _SINCE = 11, 15
_STATES: Final = late_pattern(rf"\s*{one_of(COMMAS, SEMICOLONS)}\s*")


def members_in(year: int) -> int:
    """Return how many members the Security Council had in a year: eleven until 1965, fifteen since."""
    return _BEFORE if year < _ENLARGED else _SINCE


def find_votes(text: str, rules: ResolutionRules, members: int | None = None) -> Votes | None:
    """Return the vote that *text* prints; ``None`` where it prints none.

    Args:
        text: the line of adoption, or the lines after a resolution.
        rules: the rules of its language.
        members: how many members the organ has, all of whom are in favour where it says "unanimously".

    Example:
        >>> from unctc.languages.registry import rules_for
        >>> text = (
        ...     "Adopted at the 3rd meeting by 9 votes to none, with 2 abstentions (Poland, Syria)."
        ... )
        >>> votes = find_votes(text, rules_for("en").resolutions)
        >>> str(votes), votes.states_abstaining
        ('9-0-2', ('Poland', 'Syria'))
    """
    if (match := rules.votes.search(text)) is None:
        return Votes(members) if members is not None and rules.unanimous.search(text) else None
    found = match.groupdict()
    counts = {
        name: _count(found.get(name), rules) for name in ("in_favour", "against", "abstaining")
    }
    if counts["in_favour"] is None:
        return None
    return Votes(
        counts["in_favour"],
        counts["against"] or 0,
        counts["abstaining"] or 0,
        states_against=_states(found.get("states_against")),
        states_abstaining=_states(found.get("states_abstaining")),
    )


def _count(printed: str | None, rules: ResolutionRules) -> int | None:
    if printed is None:
        return None
    printed = " ".join(printed.split())
    number = whole_number(printed)
    return rules.vote_counts.get(printed.lower()) if number is None else number


def _states(printed: str | None) -> tuple[str, ...]:
    """Return the States in a list; "and" is in the names of some."""
    parts = _STATES.split(" ".join(printed.split())) if printed else []
    return tuple(each.strip() for each in parts if each.strip())
