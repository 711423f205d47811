"""Forms that letters take in print and in files, as patterns: capitals without accents, accents apart, Arabic letters stretched."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from unctc.languages.rules.script import ARABIC_LETTERS, STRETCH
from unctc.late_patterns import late_pattern

__all__ = ["in_all_forms", "without_accents"]

_LATIN: Final = r"\u00c0-\u024f"
_CLASS: Final = r"\[(?:\\.|[^\]\\])*\]|\\."
_ACCENTS: Final = "\u0300-\u036f"
# Classes of characters and escapes stay, and what is looked back at, whose length must be known; of the rest each
# letter is taken by itself.
_TOKEN: Final = late_pattern(
    rf"""
      (?P<letters> \[ (?!\^) (?:\\.|[^\]\\])* [{_LATIN}] (?:\\.|[^\]\\])* \] )
    | {_CLASS}
    | \(\?P[<=]\w+[>)]
    | \(\?<[=!] (?: {_CLASS} | [^()\[\]\\] )* \)
    | (?P<latin> [{_LATIN}] )
    | (?P<arabic> [{ARABIC_LETTERS}] (?=[{ARABIC_LETTERS}]) )
    """,
    re.VERBOSE,
)


def without_accents(text: str) -> str:
    """Return *text* with its letters bare of accents.

    Example:
        >>> without_accents("générale")
        'generale'
    """
    return "".join(
        each for each in unicodedata.normalize("NFD", text) if not unicodedata.combining(each)
    )


def in_all_forms(pattern: str) -> str:
    """Return a pattern that matches its letters in other forms, too: bare capitals, accents apart, Arabic letters stretched.

    Example:
        >>> re.search(in_all_forms("(?i:générale)"), "DISTR. GENERALE")[0]
        'GENERALE'
        >>> apart = unicodedata.normalize("NFD", "générale")
        >>> re.fullmatch(in_all_forms("(?i:générale)"), apart) is not None
        True
    """
    return _TOKEN.sub(_forms, pattern)


def _forms(match: re.Match[str]) -> str:
    if match["latin"]:
        letter = match["latin"]
        bare = without_accents(letter).upper()
        if len(bare) != 1:
            return letter
        accents = unicodedata.normalize("NFD", letter)[1:]
        apart = f"[{bare.lower()}{bare}]{accents}|" if accents else ""
        return f"(?:{apart}[{letter}{letter.upper()}{bare}])"
    if match["letters"]:  # an accent that is a character of its own is one of them
        return f"{match['letters'][:-1]}{_ACCENTS}]"
    return f"{match['arabic']}{STRETCH}*" if match["arabic"] else match.group()
