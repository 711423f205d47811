"""Punctuation of all the scripts, by what it does: the classes that every room builds its patterns from.

A text in one script quotes others, and extraction leaves full-width and half-width forms side by side, so
no class depends on the language of the text.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = [
    "CLOSERS",
    "COLONS",
    "COMMAS",
    "FULL_STOPS",
    "OPENERS",
    "QUESTION_MARKS",
    "SEMICOLONS",
    "SENTENCE_ENDS",
    "none_of",
    "one_of",
]

FULL_STOPS: Final = ".。．۔"
QUESTION_MARKS: Final = "!?！？؟"
"""Question and exclamation marks."""
SENTENCE_ENDS: Final = f"{FULL_STOPS}{QUESTION_MARKS}…"
"""What ends a sentence."""
SEMICOLONS: Final = ";；؛"
"""What ends a subparagraph, and a preambular paragraph where no comma does."""
COLONS: Final = ":："
COMMAS: Final = ",，、،"
"""What separates the members of a list."""
OPENERS: Final = "(（[［{《「『“‘«‹"
"""Opening brackets and quotation marks."""
CLOSERS: Final = ")）]］}》」』”’\"'»›"
"""Closing brackets and quotation marks."""


def one_of(*classes: str, but: str = "") -> str:
    r"""Return the class of a pattern that matches one character of *classes*, none of those in *but*.

    Example:
        >>> one_of(COMMAS, " ")
        '[,，、،\\ ]'
    """
    return f"[{re.escape(''.join(each for each in ''.join(classes) if each not in but))}]"


def none_of(*classes: str) -> str:
    r"""Return the class of a pattern that matches one character of none of *classes*.

    Example:
        >>> none_of(COMMAS, "()")
        '[^,，、،\\(\\)]'
    """
    return f"[^{re.escape(''.join(classes))}]"
