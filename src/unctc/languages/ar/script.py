"""Arabic: sessions as the letter of the word for session with a number, and spellings with signs over the letters."""

from __future__ import annotations

import unicodedata
from typing import Final

from unctc.languages.rules.script import Edit, ScriptRules, places_of
from unctc.languages.rules.section_numerals import roman_value, to_roman
from unctc.late_patterns import late_pattern

__all__ = ["SCRIPT"]

# د-15, دإ-4 and دإط-10: session, special session, emergency special session.
_SESSION: Final = late_pattern(r"(?P<word>د(?:إ|ا)?ط?)-(?P<number>\d{1,2}|[IVX]+)")
_EMERGENCY: Final = "ط"
_JOINED: Final = str.maketrans({"ـ": "-", " ": None})
# Vowel signs; the stroke that makes a word longer, unless it is the hyphen of a session; and the forms of
# letters by their place in the word, which text out of a PDF has.
_KASHIDA: Final = "\u0640"
_VOWEL_SIGNS: Final = "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670"
_PRESENTATION_FORMS: Final = "\ufb50-\ufdff\ufe70-\ufefc"
_STRETCHED: Final = late_pattern(rf"{_KASHIDA}{_KASHIDA}*(?=[ء-ي{_VOWEL_SIGNS}])")
_DIGIT: Final = late_pattern("[\u0660-\u0669\u06f0-\u06f9]")
_FORMS: Final = late_pattern(rf"[{_PRESENTATION_FORMS}]+")
# Brackets that a program has turned around with the direction of the line: )2001(.
_YEAR_DIGITS: Final = r"(?:19|20|\u0661\u0669|\u0662\u0660)\d\d"
_TURNED: Final = late_pattern(
    rf"\)(?= ?{_YEAR_DIGITS} ?\()|(?<=\){_YEAR_DIGITS})\(|(?<=\) {_YEAR_DIGITS} )\("
)
_BRACKET_BEFORE_YEAR: Final = late_pattern(rf"\) ?{_YEAR_DIGITS} ?\(")
# The commonest letter, by itself and in those forms: a text without it is in another script.
_COMMONEST: Final = ("\u0627", "\ufe8d", "\ufe8e")


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


def _edits(text: str) -> list[Edit]:
    """Return the edits that leave the letters alone."""
    if not any(each in text for each in _COMMONEST):
        return []
    edits = [(at, at + 1, "") for sign in _VOWEL_SIGNS for at in places_of(text, sign)]
    if _KASHIDA in text:
        edits += [(*match.span(), "") for match in _STRETCHED.finditer(text)]
    if any(each in text for each in _COMMONEST[1:]):
        edits += [
            (*match.span(), unicodedata.normalize("NFKC", match[0]))
            for match in _FORMS.finditer(text)
        ]
    if _BRACKET_BEFORE_YEAR.search(text):
        edits += [
            (*match.span(), "(" if match[0] == ")" else ")") for match in _TURNED.finditer(text)
        ]
    return edits


def _plain_letters(text: str) -> list[Edit]:
    """Return the edits that leave the letters alone, and name numbers by the digits that names have."""
    digits = ((match.start(), int(match[0])) for match in _DIGIT.finditer(text))
    return _edits(text) + [(at, at + 1, str(digit)) for at, digit in digits]


SCRIPT: Final = ScriptRules(
    session=r"(?:د ?إ? ?ط?|د ?ا ?ط?) {0,2}[-ـ]? {0,2}(?:\d{1,2}|[IVX]{1,7})",
    read_session=_session,
    special_session=r"(?<![ء-ي])[وبلفك]?(?P<special>د ?إ ?ط|د ?إ|د ?ا ?ط|د ?ا) {0,2}- {0,2}$",
    read_special=_special,
    edits=_edits,
    plain_letters=_plain_letters,
)
