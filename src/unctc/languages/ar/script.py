"""Arabic: sessions as the letter of the word for session, with a number: د-15, دإ-4, دإط-10."""

from __future__ import annotations

import re
from typing import Final

from unctc.languages.rules.script import ScriptRules
from unctc.languages.rules.section_numerals import roman_value, to_roman

__all__ = ["SCRIPT"]

_SESSION: Final = re.compile(r"(?P<word>د(?:إ|ا)?ط?)-(?P<number>\d{1,2}|[IVX]+)")
# Emergency special sessions have the letter of "emergency" besides that of "special".
_EMERGENCY: Final = "ط"
_JOINED: Final = str.maketrans({"ـ": "-", " ": None})


def _session(printed: str) -> str | None:
    """Return the session د-15 as XV, دإ-4 as S-IV."""
    match = _SESSION.fullmatch(printed.translate(_JOINED))
    if match is None:
        return None
    word, number = match["word"], match["number"]
    prefix = "ES-" if _EMERGENCY in word else "S-" if len(word) > 1 else ""
    numeral = to_roman(int(number)) if number.isdigit() else number
    return f"{prefix}{numeral}" if roman_value(numeral) else None


def _special(printed: str) -> str:
    return "ES-" if _EMERGENCY in printed else "S-"


SCRIPT: Final = ScriptRules(
    session=r"(?:د ?إ? ?ط?|د ?ا ?ط?) {0,2}[-ـ]? {0,2}(?:\d{1,2}|[IVX]{1,7})",
    read_session=_session,
    special_session=r"(?<![ء-ي])[وبلفك]?(?P<special>د ?إ ?ط|د ?إ|د ?ا ?ط|د ?ا) {0,2}- {0,2}$",
    read_special=_special,
)
