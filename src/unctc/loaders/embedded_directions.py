"""Text in which a program marked the direction of words: from the order on the page to the order in which it is read.

``pdftotext`` puts what is written from right to left between U+202B and U+202C and sets the pieces of a line as they stand
on the page, from left to right; numbers and Latin words among them are between U+202A and U+202C, with the punctuation and
the spaces beside them where the page shows them.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["in_reading_order"]

_RIGHT_TO_LEFT: Final = "\u202b"
_LEFT_TO_RIGHT: Final = "\u202a"
_END: Final = "\u202c"
_LINE: Final = re.compile(r"[^\r\n\f]+")
_WORDS: Final = re.compile(r"[^\W_](?:[\w./,:'-]*[^\W_])?")
_LATIN: Final = re.compile(r"(?=.*[A-Za-z\u00c0-\u024f]{2})[^\W_](?:.*[^\W_])?")
# The number with which a line begins, to the right of its Latin words.
_FIRST: Final = re.compile(r"\s[)( ]{0,3}[.-] ?\d{1,3}$|\s[)(]{1,2} ?\d{1,3}$")


def in_reading_order(text: str) -> str:
    r"""Return *text* in the order in which it is read, without marks of direction; as it is, where none opens from right to left.

    Example:
        >>> in_reading_order("\u202bقرار \u202a ،74/270\u202cالمؤرخ \u202a 2\u202cنيسان\u202c\n")
        'قرار 74/270، المؤرخ 2 نيسان\n'
        >>> in_reading_order("2020 \u202bنيسان\u202c 2 \u202bفي\u202c\n")
        'في 2 نيسان 2020\n'
    """
    if _RIGHT_TO_LEFT not in text:
        return text
    return _LINE.sub(lambda line: _turned(line[0]), text)


def _turned(line: str) -> str:
    """Return a line with its pieces from right to left; one without Arabic words is as it was."""
    if _RIGHT_TO_LEFT not in line:
        return line.replace(_LEFT_TO_RIGHT, "").replace(_END, "")
    pieces: list[str] = []
    depth = 0
    for character in line:
        if character in (_RIGHT_TO_LEFT, _LEFT_TO_RIGHT):
            if not depth:
                pieces.append("")
            depth += 1
        if pieces:
            pieces[-1] += character
        else:
            pieces.append(character)
        if character == _END and depth:
            depth -= 1
            if not depth:
                pieces.append("")
    turned = (_piece(each) for each in reversed(pieces) if each)
    return "".join(turned)


def _piece(piece: str) -> str:
    """Return a piece of a line in the order in which it is read."""
    if piece[0] != _RIGHT_TO_LEFT:
        return _embedded(piece.strip(f"{_LEFT_TO_RIGHT}{_END}"))
    parts = re.split(f"({_LEFT_TO_RIGHT}[^{_END}]*)", piece.strip(f"{_RIGHT_TO_LEFT}"))
    return "".join(
        _embedded(each[1:]) if each[:1] == _LEFT_TO_RIGHT else each for each in parts
    ).replace(_END, "")


def _embedded(text: str) -> str:
    """Return what is written from left to right within what is not.

    Latin words are in order; numbers are each from left to right, but one after the other from right to left.
    """
    if (first := _FIRST.search(text)) is not None and _LATIN.search(text, 0, first.start()):
        return f"{_embedded(text[first.start() :]).strip()} {_embedded(text[: first.start()])}"
    turned: list[str] = []
    end = len(text)
    for match in reversed(list((_LATIN if _LATIN.search(text) else _WORDS).finditer(text))):
        turned += (text[match.end() : end][::-1], match[0])
        end = match.start()
    turned.append(text[:end][::-1])
    return "".join(turned)
