"""Typography made plain, one character for one, so that every offset stays what it was."""

from __future__ import annotations

from string import ascii_letters
from typing import Final

from unctc.languages.registry import scripts

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
    **{chr(0xFEE0 + ord(letter)): letter for letter in ascii_letters},
    **{chr(first + value): str(value) for first in (0x0660, 0x06F0, 0xFF10) for value in range(10)},
}
_CONTROLS: Final = "\t\n\r\x0b\x0c\x1c\x1d\x1e\x1f"
# The same characters by their page of Unicode, 256 code points each.
_PAGES: Final = {
    page: "".join(each for each in _TABLE if ord(each) >> 8 == page)
    for page in sorted({ord(each) >> 8 for each in _TABLE})
}
# Texts in other forms of a script's characters are told by one of a few that are in nearly all of them.
_VARIANTS: Final = tuple(
    (script.variant_markers, str.maketrans(script.variants))
    for script in scripts()
    if script.variants
)
# From so many characters of a page on, to look for each that matters is quicker than to look at each.
_MANY: Final = 64
# Pieces of this length stay in the processor's cache, and most of them in most texts are ASCII.
_PIECE: Final = 16384


def plain_text(text: str) -> str:
    """Return *text* with whitespace, hyphens, brackets and digits made plain; its length does not change.

    Example:
        >>> plain_text("第１３７３（2001）号")
        '第1373(2001)号'
    """
    if len(text) <= _PIECE:
        plain = _plain_piece(text)
    else:
        starts = range(0, len(text), _PIECE)
        plain = "".join([_plain_piece(text[start : start + _PIECE]) for start in starts])
    for markers, variants in _VARIANTS:
        if any(marker in plain for marker in markers):
            plain = plain.translate(variants)
    return plain


def _plain_piece(text: str) -> str:
    for control in _CONTROLS:
        if control in text:
            text = text.replace(control, " ")
    if not text.isascii():
        for character in _specials_in(text):
            text = text.replace(character, _TABLE[character])
    return text


def _specials_in(text: str) -> set[str]:
    """Return the characters in *text* that are to be made plain.

    Few characters of a text are of a page with such characters, and bytes are looked through fast.
    """
    try:
        units = text.encode("utf-16-le")
    except UnicodeEncodeError:  # a lone surrogate
        return {each for each in _TABLE if each in text}
    high = units[1::2]
    found = {each for each in _PAGES[0] if each in text}
    for page, characters in _PAGES.items():
        position = high.find(page) if page else -1
        many = _MANY
        while position >= 0 and many:
            found.add(chr(page << 8 | units[2 * position]))
            position = high.find(page, position + 1)
            many -= 1
        if not many:
            found.update(each for each in characters if each in text)
    return found & _TABLE.keys()
