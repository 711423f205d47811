"""One drawn document in all official languages: the same numbers, citations and days, each in its own words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from attrs import define, field
from hypothesis import strategies as st

from unctc.interpretation import interpret
from unctc.model.documents import Document
from unctc.model.languages import Language
from unctc.model.letters import Letter
from unctc.model.resolutions import Resolution
from unctc.testing.documents import letter
from unctc.testing.passages import PHRASES
from unctc.testing.printed_resolutions import printed_resolution

__all__ = ["letter_versions", "resolution_versions"]

_D = TypeVar("_D", bound=Document)


@define
class _Draws:
    """Draws once, and gives what was drawn again to whoever asks in the same order."""

    draw: st.DrawFn
    drawn: list[Any] = field(factory=list)

    def again(self) -> Callable[..., Any]:
        """Return something to draw with: what was drawn already comes first."""
        place = 0

        def draw(strategy: st.SearchStrategy[Any]) -> Any:  # noqa: ANN401 - whatever the strategy draws
            nonlocal place
            if place == len(self.drawn):
                self.drawn.append(self.draw(strategy))
            place += 1
            return self.drawn[place - 1]

        return draw


def _versions(draw: st.DrawFn, make: Callable[[Any, Language], _D]) -> dict[Language, _D]:
    draws = _Draws(draw)
    return {language: interpret(make(draws.again(), language)) for language in PHRASES}


@st.composite
def letter_versions(draw: st.DrawFn) -> Mapping[Language, Letter]:
    """Draw a letter with its programmes in all official languages, with what its masthead says.

    Example:
        >>> from hypothesis import find
        >>> versions = find(letter_versions(), lambda versions: True)
        >>> len(versions), len({str(each.letter.date) for each in versions.values()})
        (6, 1)
    """
    return _versions(draw, lambda again, language: letter(again, language, masthead=True))


@st.composite
def resolution_versions(draw: st.DrawFn) -> Mapping[Language, Resolution]:
    """Draw a resolution in all official languages.

    Example:
        >>> from hypothesis import find
        >>> versions = find(resolution_versions(), lambda versions: True)
        >>> {each.adopted.isoformat() for each in versions.values()}
        {'1946-01-01'}
    """
    return _versions(draw, printed_resolution)
