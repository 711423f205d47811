"""Typography made plain, one character for one, so that every offset stays what it was."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["plain_text"]

_BLANKS: Final = (
    "\n\t\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008"
    "\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
    # Marks of direction and joining have no width: as blanks they are passed over like any other.
    "\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
)
_HYPHENS: Final = "\u2010\u2011\u2012\u2013\u2014\u2212\ufe63\uff0d"
_OTHERS: Final = {"（": "(", "）": ")", "／": "/", "［": "[", "］": "]", "\u2044": "/", "．": "."}
_ASCII_BLANKS: Final = "\n\t\r\x0b\x0c\x1c\x1d\x1e\x1f"
# Digits of other scripts are rare enough to be looked for first.
_DIGITS: Final = re.compile("[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]")
_DIGIT_TABLE: Final = {
    first + value: str(value) for first in (0x0660, 0x06F0, 0xFF10) for value in range(10)
}
_TABLE: Final = (
    *((blank, " ") for blank in _BLANKS),
    *((hyphen, "-") for hyphen in _HYPHENS),
    *_OTHERS.items(),
)
_ASCII_TABLE: Final = tuple((blank, " ") for blank in _ASCII_BLANKS)


def plain_text(text: str) -> str:
    """Return *text* with blanks, hyphens, brackets and digits made plain; its length does not change.

    Example:
        >>> plain_text("第１３７３（2001）号")
        '第1373(2001)号'
    """
    for character, plain in _ASCII_TABLE if text.isascii() else _TABLE:
        if character in text:
            text = text.replace(character, plain)
    if not text.isascii() and _DIGITS.search(text):
        text = text.translate(_DIGIT_TABLE)
    return text
