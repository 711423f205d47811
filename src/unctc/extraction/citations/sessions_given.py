"""The sessions that a document gives for resolutions of the Assembly: they hold for the number alone later on."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from unctc.extraction.citations.candidates import Candidate
from unctc.extraction.citations.compiled_rules import compiled_rules_for
from unctc.extraction.citations.normalization import plain_text
from unctc.extraction.citations.year_numbers import bracketed_in
from unctc.languages.registry import rules_for
from unctc.model.languages import Language
from unctc.registers.assembly import session_has

__all__ = ["SessionBefore", "SessionsGiven", "first_sessions"]

SessionBefore = Callable[[int], str | None]


def first_sessions(candidates: Iterable[Candidate]) -> dict[int, tuple[int, str]]:
    """Return by number where the first of *candidates* with a session ends, and its session."""
    given: dict[int, tuple[int, str]] = {}
    for each in candidates:
        if each.form == "roman" and session_has(each.number, each.key):
            given.setdefault(each.number, (each.end, each.key))
    return given


class SessionsGiven:
    """The sessions in the text of a document, which is read when the first of them is asked for.

    Example:
        >>> given = SessionsGiven(
        ...     "resolution 2758 (XXVI). It was adopted in 1971.", Language.ENGLISH
        ... )
        >>> given.before(30)(2758), given.before(0)(2758), given.before(30)(1514)
        ('XXVI', None, None)
    """

    def __init__(self, text: str, language: Language) -> None:
        self._text: str = text
        self._language: Language = language
        self._given: dict[int, tuple[int, str]] | None = None

    def before(self, place: int) -> SessionBefore:
        """Return what says which session the text before *place* gives for a number, ``None`` for none."""

        def session(number: int) -> str | None:
            end, found = self._sessions().get(number, (place + 1, None))
            return found if end <= place else None

        return session

    def _sessions(self) -> dict[int, tuple[int, str]]:
        if self._given is None:
            compiled = compiled_rules_for(rules_for(self._language).citations.language)
            self._given = first_sessions(bracketed_in(plain_text(self._text), compiled))
        return self._given
