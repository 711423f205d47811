"""The languages in which the United Nations publishes what this library reads."""

from __future__ import annotations

from enum import StrEnum
from typing import Final, Literal, Self

__all__ = ["DEFAULT_LANGUAGE", "LANGUAGE_CODES", "Direction", "Language"]

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
        >>> Language.ARABIC.direction, Language.GERMAN.is_official
        ('rtl', False)
    """

    ARABIC = "ar", "rtl"
    CHINESE = "zh"
    ENGLISH = "en"
    FRENCH = "fr"
    RUSSIAN = "ru"
    SPANISH = "es"
    GERMAN = "de", "ltr", False

    def __new__(cls, code: str, direction: Direction = "ltr", is_official: bool = True) -> Self:  # noqa: FBT001, FBT002 - how an enum's members are given
        """Make a member of its code, its direction and whether it is an official language."""
        member = str.__new__(cls, code)
        member._value_ = code
        member.direction = direction
        member.is_official = is_official
        return member

    direction: Direction
    """The direction in which the language is written."""
    is_official: bool
    """Whether it is one of the six official languages of the United Nations."""

    @property
    def english_name(self) -> str:
        """The English name of the language.

        Example:
            >>> Language.CHINESE.english_name
            'Chinese'
        """
        return self.name.capitalize()


DEFAULT_LANGUAGE = Language.ENGLISH
"""The language of a text of which nothing else is known."""

LANGUAGE_CODES: Final[dict[str, Language]] = {
    "ara": Language.ARABIC,
    "zho": Language.CHINESE,
    "chi": Language.CHINESE,
    "eng": Language.ENGLISH,
    "fra": Language.FRENCH,
    "fre": Language.FRENCH,
    "rus": Language.RUSSIAN,
    "spa": Language.SPANISH,
    "deu": Language.GERMAN,
    "ger": Language.GERMAN,
}
"""The three-letter codes of ISO 639-2; the first for a language is the one to write."""
