"""Typography made plain, one character for one, so that every offset stays what it was."""

from __future__ import annotations

import re
from string import ascii_letters
from typing import Final

__all__ = ["plain_text"]

_BLANKS: Final = (
    "\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
    # Marks of direction and joining have no width: as blanks they are passed over like any other.
    "\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
)
_HYPHENS: Final = "\u2010\u2011\u2012\u2013\u2014\u2212\ufe63\uff0d"
_TABLE: Final = {
    **dict.fromkeys(_BLANKS, " "),
    **dict.fromkeys(_HYPHENS, "-"),
    # Chinese sets years in square, lenticular and tortoise-shell brackets too.
    **dict(zip("（）／［］【】〔〕．\u2044～〜", "()/()()()./--", strict=True)),
    # Full-width letters; Arabic-Indic, Persian and full-width digits.
    **{chr(0xFEE0 + ord(letter)): letter for letter in ascii_letters},
    **{chr(first + value): str(value) for first in (0x0660, 0x06F0, 0xFF10) for value in range(10)},
}
_SPECIAL: Final = re.compile(f"[{re.escape(''.join(_TABLE))}]")
_CONTROLS: Final = "\t\r\x0b\x0c\x1c\x1d\x1e\x1f"


def plain_text(text: str) -> str:
    """Return *text* with blanks, hyphens, brackets and digits made plain; its length does not change.

    Example:
        >>> plain_text("第１３７３（2001）号")
        '第1373(2001)号'
    """
    for control in _CONTROLS:
        if control in text:
            text = text.replace(control, " ")
    if text.isascii():
        return text.replace("\n", " ")
    # Most lines of most texts need nothing, and short strings are quick to change.
    return " ".join([line if line.isascii() else _plain_line(line) for line in text.split("\n")])


def _plain_line(line: str) -> str:
    for character in set(_SPECIAL.findall(line)):
        line = line.replace(character, _TABLE[character])
    return line
