"""Escape stray ``&``, ``<`` and ``]]>`` before recovery parsing.

A bare ampersand, an entity that nobody defined, a reference to no character, a bracket before no name:
each is kept as it is printed, for the text of a file is never repaired.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["escaped"]

# Comments, character data and instructions go to their end, or to the end of the file, and stay as they are.
_SPOILT: Final = re.compile(
    rb"(?P<kept><!--(?:[^-]|-(?!->))*+(?:-->)?"
    rb"|<!\[CDATA\[(?:[^\]]|\](?!\]>))*+(?:\]\]>)?"
    rb"|<\?(?:[^?]|\?(?!>))*+(?:\?>)?"
    rb"|&(?:amp|lt|gt|quot|apos);)"
    rb"|&\#(?P<number>[0-9]{1,7}|x[0-9A-Fa-f]{1,6});"
    rb"|(?P<bare>&|<(?![A-Za-z_/!?:\x80-\xff])|\]\]>)"
)
_MOST_DIGITS: Final = 7
_BARE: Final = {b"&": b"&amp;", b"<": b"&lt;", b"]]>": b"]]&gt;"}


def escaped(data: bytes) -> bytes:
    """Return *data*, which is not well-formed, with its bare characters escaped.

    Args:
        data: a file in UTF-8.

    Example:
        >>> escaped(b"<p>R & D, a < b, x&nbsp;y &#0; &amp;</p>")
        b'<p>R &amp; D, a &lt; b, x&amp;nbsp;y &amp;#0; &amp;</p>'
    """
    return _SPOILT.sub(_escape, data)


def _escape(found: re.Match[bytes]) -> bytes:
    if (bare := found["bare"]) is not None:
        return _BARE[bare]
    number = found["number"]
    if number is not None and not _is_character(number.decode()):
        return b"&amp;" + found[0][1:]
    return found[0]


def _is_character(number: str) -> bool:
    """Whether XML has a character of that *number*, decimal or with an x hexadecimal."""
    if len(number.lstrip("x0")) > _MOST_DIGITS:
        return False
    code = int(number[1:], 16) if number.startswith("x") else int(number)
    return (
        code in (0x9, 0xA, 0xD)
        or 0x20 <= code <= 0xD7FF
        or 0xE000 <= code <= 0xFFFD
        or 0x10000 <= code <= 0x10FFFF
    )
