"""The languages in which the United Nations publishes what this library reads."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal, Self

__all__ = ["Direction", "Language"]

Direction = Literal["ltr", "rtl"]
"""The words by which HTML names the two directions of writing."""


class Language(StrEnum):
    """A language version; its value is the ISO 639-1 code.

    The first six are the official languages, all versions of which are equally authentic; German is
    published by the United Nations' German Translation Section.

    Example:
        >>> Language("zh") is Language.CHINESE
        True
        >>> f"{Language.CHINESE}"
        'zh'
        >>> Language.ARABIC.direction
        'rtl'
    """

    ARABIC = "ar", "rtl"
    CHINESE = "zh"
    ENGLISH = "en"
    FRENCH = "fr"
    RUSSIAN = "ru"
    SPANISH = "es"
    GERMAN = "de"

    def __new__(cls, code: str, direction: Direction = "ltr") -> Self:
        """Make a member of its code and the direction in which the language is written."""
        member = str.__new__(cls, code)
        member._value_ = code
        member.direction = direction
        return member

    direction: Direction
    """The direction in which the language is written."""
