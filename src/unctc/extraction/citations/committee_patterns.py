"""How committees are called by the numbers of resolutions: the patterns of one language."""

from __future__ import annotations

import re
from typing import Final

from unctc.extraction.citations.pattern_fragments import widen
from unctc.extraction.needed_words import GuardedPattern, has_one, needed_words
from unctc.languages.rules.citations import CitationRules
from unctc.languages.rules.punctuation import COMMAS, FULL_STOPS, SEMICOLONS
from unctc.late_patterns import LatePatterns, late_pattern

__all__ = ["CommitteePatterns"]

_ENDS: Final = frozenset((*COMMAS, *SEMICOLONS, *FULL_STOPS))
_LONGEST_NAME: Final = 60
_LONGEST_FOLLOW: Final = 100
_NOTHING: Final = "(?!)"
_YEAR: Final = late_pattern(r"(?:19|20)\d\d")


class CommitteePatterns(LatePatterns):
    """The patterns of committees' names.

    Attributes:
        before: the text before a head noun that makes what follows part of a name; ``None`` if there is none.
        words: words one of which is in what is before a number that is part of a name, further before or directly.
        after: the text after a number that makes it part of a name; ``None`` if there is none.
    """

    _sanctions: re.Pattern[str]

    def __init__(self, rules: CitationRules) -> None:
        numero = widen(rules.numero)
        before, after = widen(rules.committee_before), widen(rules.committee_after)
        leads, follows = widen(rules.committee_leads), widen(rules.committee_follows)
        self.before: GuardedPattern | None = GuardedPattern(rf"(?:{before})$") if before else None
        self.compile_late(_sanctions=rules.sanctions)
        self.after: re.Pattern[str] | None = late_pattern(after) if after else None
        self._lead: GuardedPattern | None = (
            GuardedPattern(rf"(?:{leads}) {{0,4}}-?(?:(?:{numero}) {{0,4}})?$") if leads else None
        )
        self._follow: re.Pattern[str] | None = (
            late_pattern(rf" {{0,4}}-? {{0,4}}(?:{follows})")
            if follows not in ("", _NOTHING)
            else None
        )
        # Where nouns follow, what is between them and a number is seldom a name.
        self._follow_words: tuple[str, ...] = needed_words(follows) if rules.heads_follow else ()
        self.words: tuple[str, ...] = needed_words("|".join(filter(None, (before, leads))))

    def may_be_before(self, plain: str, lowest: int, start: int) -> bool:
        """Whether a name may be before the numbers at *start*, not further off than *lowest*: seen fast."""
        return has_one(self.words, plain[max(0, min(lowest, start - _LONGEST_NAME)) : start])

    def is_beside(self, plain: str, start: int, end: int) -> bool:
        """Whether a committee's name is directly before or after the numbers at that place."""
        follows = self.is_followed(plain, start, end)
        return self.is_led(plain, start) if follows is None else follows

    def is_followed(self, plain: str, start: int, end: int) -> bool | None:
        """Whether a committee's name is directly after the numbers at that place; ``None`` for no name at all."""
        if self._follow is None or plain[end : end + 1] in _ENDS:
            return None
        words = self._follow_words
        if words and not has_one(words, plain[end : end + _LONGEST_FOLLOW]):
            return None
        follow = self._follow.match(plain, end)
        if follow is None:
            return None
        # The 2019 Constitutional Committee is one of that year, the 1970 Sanctions Committee none.
        name = follow[0].lstrip(" -")
        sure = " " not in name or self._sanctions.search(name) is not None
        return sure or not _YEAR.fullmatch(plain, start, end)

    def is_led(self, plain: str, start: int) -> bool:
        """Whether a committee's name is directly before the numbers at *start*."""
        lead = self._lead
        return lead is not None and bool(lead.search(plain, max(0, start - _LONGEST_NAME), start))
