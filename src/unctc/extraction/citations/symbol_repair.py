"""Symbols that a broken text layer has damaged: S/ PRST/2018/17, S/2015/5 44), S/RЕS with a Cyrillic Е."""

from __future__ import annotations

from typing import Final, NamedTuple

from unctc.extraction.citations.session_notation import latin
from unctc.languages.rules.punctuation import COMMAS, SEMICOLONS, one_of
from unctc.late_patterns import late_pattern

__all__ = ["RepairedText", "repaired"]

_LONGEST: Final = 90
_TOKEN_END: Final = late_pattern(r"[\s,;]")
_LONGEST_TOKEN: Final = 60
# What goes on a symbol after a slash that has lost its place.
_PIECE: Final = (
    r"(?=\d|(?:RES|PRST|DEC|HRC|CONF|AGENDA|INF|NGO|PV|SR|CRP|CN|AC|C|L|WG|Add|Corr|Rev|Res|Dec)[./] ?\d"
    r"|HRC/(?:RES|DEC|PRST|\d))"
)
_SLASH: Final = late_pattern(rf"(?<=[A-Za-z0-9)]) {{0,2}}/ {{0,3}}{_PIECE}")
_LOOSE: Final = late_pattern(r"[A-Za-z0-9.()/]{0,16}(?: /|/ )")
# S/PRST/2017/ 2 1: digits set apart behind a slash set apart, or where the symbol must end.
_DIGITS_APART: Final = late_pattern(
    r"/ {1,4}(\d(?: \d){1,2})(?! ?[\d/(])|/(\d{1,3} \d{1,3})(?= ?\))|/(\d(?: \d){1,2})(?= ?(?:"
    + one_of(").", COMMAS, SEMICOLONS)
    + r"|$))"
    r"|/((?:19|20)(?: \d\d|\d \d)|(?:1 9|2 0)\d\d)(?=/\d)"
)
_DIGIT_APART: Final = late_pattern(r" \d")


class RepairedText(NamedTuple):
    """A stretch of text without the damage.

    Attributes:
        text: the stretch.
        offsets: where each of its characters is in the text it comes from.
    """

    text: str
    offsets: tuple[int, ...]


def repaired(plain: str, start: int, end: int) -> RepairedText | None:
    """Return the text from *start* on as it stood before it was damaged; ``None`` if it is sound.

    Args:
        plain: the text.
        start: where a symbol starts.
        end: where it ends if nothing is repaired; *start* if there is none.
    """
    window = plain[start : start + _LONGEST]
    token = _TOKEN_END.split(window[:_LONGEST_TOKEN], maxsplit=1)[0]
    foreign = latin(token) != token
    if not foreign and not _DIGIT_APART.match(plain, end) and not _LOOSE.match(plain, end):
        return None
    window = latin(token) + window[len(token) :]
    offsets = list(range(start, start + len(window)))
    dropped: set[int] = set()
    for match in _DIGITS_APART.finditer(window):
        if match[2] and plain[start - 1 : start] != "(":
            continue
        dropped.update(i for i in range(*match.span()) if window[i] == " ")
    for match in _SLASH.finditer(window):
        dropped.update(i for i in range(*match.span()) if window[i] == " ")
    if not foreign and not dropped:
        return None
    kept = [index for index in range(len(window)) if index not in dropped]
    return RepairedText("".join(window[i] for i in kept), tuple(offsets[i] for i in kept))
