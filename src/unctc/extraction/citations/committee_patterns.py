"""How committees are called by the numbers of resolutions: the patterns of one language."""

from __future__ import annotations

import re
from typing import Final

from unctc.extraction.citations.pattern_fragments import widen
from unctc.extraction.needed_words import GuardedPattern
from unctc.languages.rules.citations import CitationRules
from unctc.late_patterns import LatePatterns, late_pattern

__all__ = ["CommitteePatterns"]

_YEAR: Final = late_pattern(r"(?:19|20)\d\d")


class CommitteePatterns(LatePatterns):
    """The patterns of committees' names.

    Attributes:
        before: the text before a head noun that makes what follows part of a name; ``None`` if there is none.
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
            late_pattern(rf" {{0,4}}-? {{0,4}}(?:{follows})") if follows else None
        )

    def is_beside(self, plain: str, start: int, end: int) -> bool:
        """Whether a committee's name is directly before or after the numbers at that place."""
        follow = self._follow and self._follow.match(plain, end)
        if follow:
            # The 2019 Constitutional Committee is one of that year, the 1970 Sanctions Committee none.
            name = follow[0].lstrip(" -")
            sure = " " not in name or self._sanctions.search(name) is not None
            return sure or not _YEAR.fullmatch(plain, start, end)
        return self._lead is not None and bool(self._lead.search(plain, max(0, start - 60), start))
