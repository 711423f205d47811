"""In which direction a language is written."""

from __future__ import annotations

from typing import Final, Literal

from unctc.model.languages import Language

__all__ = ["Direction", "direction_of"]

Direction = Literal["ltr", "rtl"]
"""The words by which HTML names the two directions."""

_RIGHT_TO_LEFT: Final = frozenset({Language.ARABIC})


def direction_of(language: Language) -> Direction:
    """Return the direction in which *language* is written.

    Example:
        >>> direction_of(Language.ARABIC), direction_of(Language.CHINESE)
        ('rtl', 'ltr')
    """
    return "rtl" if language in _RIGHT_TO_LEFT else "ltr"
