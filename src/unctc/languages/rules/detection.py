"""What a language must say about itself so that a text can be told to be in it."""

from __future__ import annotations

import re

from attrs import field, frozen

__all__ = ["DetectionRules", "words"]


def words(text: str) -> frozenset[str]:
    """Return the words of *text*, which whitespace sets apart.

    Example:
        >>> sorted(words("the of and"))
        ['and', 'of', 'the']
    """
    return frozenset(text.split())


@frozen(kw_only=True)
class DetectionRules:
    """What shows that a text is in one language: its script, or its commonest words.

    Attributes:
        characters: matches one character that only this language's script has; ``None`` for Latin letters.
        weight: how many Latin letters one such character says as much as.
        commonest: words that are frequent in the language and rare in the others, in small letters.
        head_words: words for resolutions and those who adopt them; they count double.
        endings: what shows it where no such word is met: how words end, whitespace before punctuation.
    """

    characters: re.Pattern[str] | None = None
    weight: float = 1.0
    commonest: frozenset[str] = field(default=frozenset())
    head_words: frozenset[str] = field(default=frozenset())
    endings: re.Pattern[str] | None = None
