"""What a text says elsewhere of the bodies and acts that a number may mean: asked once, answered from memory."""

from __future__ import annotations

from bisect import bisect_left
from typing import Final

from unctc.extraction.citations.candidates import Candidate
from unctc.extraction.citations.citation_context import SPEAKS, NumberContext
from unctc.extraction.citations.compiled_rules import CompiledRules
from unctc.extraction.citations.number_lists import list_around
from unctc.extraction.citations.sessions_given import SessionBefore, first_sessions
from unctc.extraction.citations.symbol_assignment import BodyClue
from unctc.late_patterns import late_pattern
from unctc.registers.resolutions import is_possible

__all__ = ["BodyReferences"]

# The reports of the Human Rights Council, whose chapters hold its resolutions: A/73/53, chap. IV.
_COUNCIL_REPORT: Final = late_pattern(r"A/\d\d/53(?:/Add\.1)?")
_CHAPTER: Final = 60
# What a bare "Commission" is where the text does not name the one on Human Rights: another body, or,
# where a language has one word for commissions and committees, nothing.
_COMMISSIONS: Final = {"commission": "other", "committee": ""}


class BodyReferences:
    """What "the Commission" means in this text: the body named before."""

    def __init__(
        self,
        plain: str,
        candidates: list[Candidate],
        compiled: CompiledRules,
        session_before: SessionBefore | None = None,
    ) -> None:
        self._plain = plain
        self._session_before = session_before
        self._candidates = candidates
        self._sessions: dict[int, tuple[int, str]] | None = None
        self._compiled = compiled
        self._named: dict[str, bool] = {}
        self._keys = frozenset(key for key, _ in compiled.rules.bodies)
        self._no_organ: bool | None = None
        self.heads_follow: bool = compiled.rules.heads_follow

    def __call__(self, clue: BodyClue) -> BodyClue:
        """Return *clue* with a bare noun replaced by the body that it refers to."""
        if clue.body == "board":
            # Executive Boards number their decisions by year, as the Economic and Social Council does.
            return BodyClue("other", max(clue.confidence, SPEAKS))
        if clue.body == "treaty":
            return BodyClue("other", clue.confidence)
        if clue.body in _COMMISSIONS:
            return BodyClue(
                "E/CN.4" if self.names("E/CN.4") else _COMMISSIONS[clue.body], clue.confidence
            )
        return clue

    def has_unknown_owner(self, context: NumberContext) -> bool:
        """Whether a body that no table has is beside the number's noun, in a text that names no organ."""
        return (
            self._compiled.has_unknown_owner(self._plain, context.head) and self._names_no_organ()
        )

    def _names_no_organ(self) -> bool:
        """Whether neither the Organization nor one of its principal organs is named."""
        if self._no_organ is None:
            organs = self._keys & {"S", "A", "council", "assembly"}
            mentioned = self._compiled.mentions_united_nations(self._plain)
            self._no_organ = not mentioned and not any(map(self.names, organs))
        return self._no_organ

    def names(self, body: str) -> bool:
        """Whether the text names the body at all."""
        if body not in self._named:
            self._named[body] = self._compiled.names(self._plain, body)
        return self._named[body]

    def printed_year(self, candidate: Candidate) -> int | None:
        """Return the year that the text gives for the act: of several, the one of which it can be."""
        years = self._compiled.years.of_act(self._plain, candidate.start, candidate.end)
        possible = (year for year in years if is_possible(candidate.number, year))
        return next(possible, years[-1] if years else None)

    def names_united_nations(self, context: NumberContext) -> bool:
        """Whether the Organization is named beside the number or its head noun."""
        return self._compiled.names_united_nations(self._plain, context.head, context.candidate.end)

    def session_given(self, candidate: Candidate) -> str | None:
        """Return the session that the text, or the document before it, gave for a resolution of that number."""
        if self._sessions is None:
            self._sessions = first_sessions(self._candidates)
        place, session = self._sessions.get(candidate.number, (candidate.start, ""))
        if place < candidate.start:
            return session
        return self._session_before(candidate.number) if self._session_before else None

    def is_in_council_report(self, candidate: Candidate) -> bool:
        """Whether a report of the Human Rights Council is cited for the act: A/73/53, chap. IV, resolution 37/17."""
        return any(
            each.form == "symbol"
            and 0 <= candidate.start - each.end < _CHAPTER
            and _COUNCIL_REPORT.fullmatch(each.key)
            and self._compiled.detail_after.match(self._plain, each.end)
            for each in self._candidates_before(candidate)
        )

    def _candidates_before(self, candidate: Candidate) -> list[Candidate]:
        place = bisect_left(self._candidates, candidate)
        return self._candidates[max(0, place - 3) : place]

    def in_committee(self, contexts: list[NumberContext | None], index: int) -> bool:
        """Whether the number, or the list that it is in, is part of a committee's name."""
        first, last = list_around(contexts, index)
        return self._beside_committee(contexts, index, index) or self._beside_committee(
            contexts, first, last
        )

    def _beside_committee(
        self, contexts: list[NumberContext | None], first: int, last: int
    ) -> bool:
        start, end = contexts[first], contexts[last]
        assert start is not None
        assert end is not None
        return self._compiled.committees.is_beside(
            self._plain, start.candidate.start, end.candidate.end
        )

    def detailed(self, candidate: Candidate) -> bool:
        """Whether a section, paragraph or annex follows the number, as in (60/1, para. 138)."""
        return self._compiled.detail_after.match(self._plain, candidate.end) is not None
