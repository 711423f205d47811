"""How sessions are printed in any script: in brackets after a number, or before it.

The General Assembly's early sessions are Roman numerals in brackets, 1514 (XV); languages with a script
of their own print them in their way, 1514 (د-15). Special sessions have letters: S-24/2, 3201 (S-VI).
What a script adds is in the folders of :mod:`unctc.languages`.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from unctc.languages.registry import scripts
from unctc.languages.rules.section_numerals import roman_value
from unctc.late_patterns import late_pattern

__all__ = [
    "LATIN_LOOKALIKES",
    "NUMBER_SUFFIXES",
    "ROMAN_LETTER",
    "ROMAN_SESSION",
    "SCRIPT_SESSION",
    "latin",
    "session_of",
    "special_session_before",
]

LATIN_LOOKALIKES: Final = {
    capital: latin for script in scripts() for capital, latin in script.latin_lookalikes.items()
}
"""Capitals of other scripts that look like Latin ones."""

_LONE: Final = {
    capital: latin for script in scripts() for capital, latin in script.lone_lookalikes.items()
}
_TO_LATIN: Final = str.maketrans(LATIN_LOOKALIKES)
_ROMAN_DIGITS: Final = "IVXLC"
ROMAN_LETTER: Final = "[{}]".format(
    _ROMAN_DIGITS + "".join(capital for capital, latin in LATIN_LOOKALIKES.items() if latin in "IX")
)
"""A letter of a Roman numeral, or one that looks like it."""

ROMAN_SESSION: Final = rf"(?:E?S {{0,2}}- {{0,2}})?{ROMAN_LETTER}(?: ?{ROMAN_LETTER}){{0,8}}"
"""A session as a Roman numeral, its letters perhaps set apart."""

SCRIPT_SESSION: Final = "|".join(script.session for script in scripts() if script.session)
"""A session in a script of its own."""

NUMBER_SUFFIXES: Final = "".join(script.number_suffixes for script in scripts())
"""Characters directly after a number that belong to it."""

_SPECIAL_LATIN: Final = late_pattern(r"(?<![A-Za-z0-9])(?P<special>E?S) {0,2}- {0,2}$")
_SPECIAL_SCRIPTS: Final = tuple(
    (late_pattern(script.special_session), script.read_special)
    for script in scripts()
    if script.special_session
)
_LONGEST_SPECIAL: Final = 10


def latin(text: str) -> str:
    """Return *text* with Latin capitals for those of other scripts that look like them; С alone is S.

    Example:
        >>> latin("А/НRC/54/41"), latin("С/2021/5")
        ('A/HRC/54/41', 'S/2021/5')
    """
    organ, slash, rest = text.partition("/")
    return f"{_LONE.get(organ) or organ.translate(_TO_LATIN)}{slash}{rest.translate(_TO_LATIN)}"


@lru_cache(maxsize=1024)
def session_of(printed: str) -> str | None:
    """Return the session that *printed* gives, as in a symbol; ``None`` if it is none.

    Example:
        >>> [session_of(each) for each in ("XV", "S-VI", "د-15", "دإ-4", "十五", "IIII")]
        ['XV', 'S-VI', 'XV', 'S-IV', 'XV', None]
    """
    for script in scripts():
        if session := script.read_session(printed):
            return session
    text = printed.replace(" ", "").translate(_TO_LATIN)
    return text if roman_value(text.rpartition("-")[2]) else None


def special_session_before(plain: str, start: int) -> tuple[str, int]:
    """Return the prefix of a special session before the number at *start*, and where it starts.

    Returns:
        ``S-`` or ``ES-`` and its place; ``""`` and *start* if there is none.

    Example:
        >>> special_session_before("resolution ES-10/15", 14)
        ('ES-', 11)
    """
    if not start or plain[start - 1] not in "- ":
        return "", start
    lowest = max(0, start - _LONGEST_SPECIAL)
    if match := _SPECIAL_LATIN.search(plain, lowest, start):
        return f"{match['special']}-", match.start()
    for pattern, read in _SPECIAL_SCRIPTS:
        if match := pattern.search(plain, lowest, start):
            return read(match["special"]), match.start("special")
    return "", start
