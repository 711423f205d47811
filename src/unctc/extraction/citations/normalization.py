"""Typography made plain, one character for one, so that every offset stays what it was."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from unctc.languages.registry import letter_variants
from unctc.late_patterns import late_pattern

__all__ = ["plain_text"]

_WHITESPACE: Final = (
    "\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
    # Marks of direction and joining have no width: as whitespace they are passed over like any other.
    "\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
)
_HYPHENS: Final = "\u2010\u2011\u2012\u2013\u2014\u2212\ufe63\uff0d"
_TABLE: Final = {
    **dict.fromkeys(_WHITESPACE, " "),
    **dict.fromkeys(_HYPHENS, "-"),
    # Chinese sets years in square, lenticular and tortoise-shell brackets too.
    **dict(zip("（）／［］【】〔〕．\u2044～〜", "()/()()()./--", strict=True)),
    # Full-width letters; Arabic-Indic, Persian and full-width digits.
    **{chr(0xFEE0 + code): chr(code) for code in range(0x80) if chr(code).isalpha()},
    **{chr(first + value): str(value) for first in (0x0660, 0x06F0, 0xFF10) for value in range(10)},
}
_CONTROLS: Final = "\t\n\r\x0b\x0c\x1c\x1d\x1e\x1f"
_SPECIAL: Final = late_pattern(f"[{re.escape(''.join(_TABLE))}]")
# Those of the first 256 code points, and by the pages of Unicode, 256 code points each, the others: the fullest first.
_OF_FIRST_PAGE: Final = tuple(each for each in _TABLE if ord(each) < 256)
_PAGES: Final = tuple(
    sorted(
        (
            (page, tuple(each for each in _TABLE if ord(each) >> 8 == page))
            for page in {ord(each) >> 8 for each in _TABLE} - {0}
        ),
        key=lambda each: -len(each[1]),
    )
)
# How many characters of a page are looked at one by one, at least and as a share of the text in powers of two, and how
# many of the table are each looked for.
_FEW: Final = 32
_FEW_OF_MANY: Final = 6
_FEW_OF_TABLE: Final = 24
# Pieces of this length stay in the processor's cache, and most of them in most texts are ASCII.
_PIECE: Final = 16384


def plain_text(text: str) -> str:
    """Return *text* with whitespace, hyphens, brackets and digits made plain; its length does not change.

    Example:
        >>> plain_text("第１３７３（2001）号")
        '第1373(2001)号'
    """
    controls = [each for each in _CONTROLS if each in text]
    specials = () if text.isascii() else tuple(_specials_in(text))
    if not controls and not specials:
        plain = text
    elif len(text) <= _PIECE:
        plain = _plain_piece(text, controls, specials)
    else:
        starts = range(0, len(text), _PIECE)
        pieces = [text[start : start + _PIECE] for start in starts]
        plain = "".join([_plain_piece(each, controls, specials) for each in pieces])
    for markers, variants in letter_variants():
        if any(marker in plain for marker in markers):
            plain = plain.translate(variants)
    return plain


def _plain_piece(text: str, controls: Iterable[str], specials: Iterable[str]) -> str:
    """Return *text* with those *controls* and *specials* made plain; in most texts there are few of them."""
    for control in controls:
        if control in text:
            text = text.replace(control, " ")
    if not text.isascii():
        # To replace each kind of them in one go is quicker than to look every character up.
        for character in specials:
            text = text.replace(character, _TABLE[character])
    return text


def _specials_in(text: str) -> set[str]:
    """Return the characters in *text* that are to be made plain.

    Most texts have few characters of a page with such characters, and bytes are looked through fastest.
    """
    try:
        units = text.encode("utf-16-le")
    except UnicodeEncodeError:  # a lone surrogate
        return set(_SPECIAL.findall(text))
    high = units[1::2]
    many = max(_FEW, len(text) >> _FEW_OF_MANY)
    found = {each for each in _OF_FIRST_PAGE if each in text}
    for page, characters in _PAGES:
        seen = 0
        most = many if len(characters) > _FEW_OF_TABLE else _FEW
        position = high.find(page)
        while position >= 0 and seen < most:
            seen += 1
            found.add(chr(page << 8 | units[2 * position]))
            position = high.find(page, position + 1)
            if seen == _FEW and position * most < seen * len(text):
                break  # so many of them are to come
        if position < 0:
            continue
        if len(characters) > _FEW_OF_TABLE:
            return set(_SPECIAL.findall(text))
        found.update(each for each in characters if each in text)
    return found & _TABLE.keys()
