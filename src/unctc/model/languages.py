"""The languages in which the United Nations publishes what this library reads."""

from __future__ import annotations

from enum import StrEnum

__all__ = ["Language"]


class Language(StrEnum):
    """A language version; its value is the ISO 639-1 code.

    The first six are the official languages, all versions of which are equally authentic; German is
    published by the United Nations' German Translation Section.

    Example:
        >>> Language("zh") is Language.CHINESE
        True
        >>> f"{Language.CHINESE}"
        'zh'
    """

    ARABIC = "ar"
    CHINESE = "zh"
    ENGLISH = "en"
    FRENCH = "fr"
    RUSSIAN = "ru"
    SPANISH = "es"
    GERMAN = "de"
