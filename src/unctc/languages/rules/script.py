"""What a language's script adds to the shapes of citations: session numerals and capitals that look Latin."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator
from typing import Final

from attrs import field, frozen

from unctc.late_patterns import late_pattern

__all__ = [
    "ARABIC_LETTERS",
    "CENTURY",
    "HAN",
    "HAN_NUMBERS",
    "SMALL_CYRILLIC",
    "STRETCH",
    "UNSPACED",
    "Edit",
    "ScriptRules",
    "composed",
    "places_of",
]

# Classes of characters by Unicode, for patterns that are the same in every language: insides of [...].
HAN: Final = r"\u3400-\u9fff"
"""Chinese characters."""
HAN_NUMBERS: Final = r"\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341"
"""Those of the numbers from one to ten."""
ARABIC_LETTERS: Final = r"\u0621-\u064a"
STRETCH: Final = chr(0x640)
"""What an Arabic letter that is joined to nothing is stretched by, to keep its shape."""
SMALL_CYRILLIC: Final = r"\u0430-\u044f"
CENTURY: Final = (
    r"(?:[1\u0661\u06f1\uff11][9\u0669\u06f9\uff19]|[2\u0662\u06f2\uff12][0\u0660\u06f0\uff10])"
)
"""The first two digits of a year, in the digits of any script."""
UNSPACED: Final = r"\u3005-\u30ff\u3400-\u9fff\uf900-\ufaff"
"""The characters of scripts that put no space between words."""

Edit = tuple[int, int, str]
"""Where text is to be read as something else: start, end, and what it is read as."""


# A letter and the marks over or under it: e and U+0301 for é, as file names and some PDF files have them. Vowel signs of
# Arabic, which may come between, change no word and are left out.
_MOST_MARKS: Final = 4
_DECOMPOSED: Final = late_pattern(f"[^\\W\\d_][\u0300-\u036f\u064b-\u0655]{{1,{_MOST_MARKS}}}")
_VOWEL_SIGNS: Final = dict.fromkeys(range(0x64B, 0x653))
# One of the marks that a letter is put together with; they are looked for, for most texts have none.
_MARK: Final = late_pattern("[\u0300-\u036f\u0653-\u0655]")
_ARABIC_MARKS: Final = ("\u0653", "\u0654", "\u0655")
# The pages of Unicode, 256 code points each, that the marks are on.
_MARKS_PAGE: Final = 0x03
_ARABIC_PAGE: Final = 0x06
_PIECE: Final = 16384


def composed(text: str) -> list[Edit]:
    """Return the edits that put letters and the marks over them together, where they are characters of their own.

    Example:
        >>> composed("re\u0301solution"), composed("résolution")
        ([(1, 3, 'é')], [])
    """
    edits: list[Edit] = []
    position = 0
    for start, end in _pieces_with_marks(text):
        for mark in _MARK.finditer(text, start, end):
            place = mark.start()
            if place < position:
                continue
            first = place - 1
            lowest = max(position, place - _MOST_MARKS)
            while first > lowest and unicodedata.combining(text[first]):
                first -= 1
            match = _DECOMPOSED.match(text, max(first, 0))
            if match is None:
                continue
            position = match.end()
            letter = unicodedata.normalize("NFC", match[0])
            if len(letter) < len(match[0]):
                edits.append((*match.span(), letter.translate(_VOWEL_SIGNS)))
    return edits


def _pieces_with_marks(text: str) -> Iterator[tuple[int, int]]:
    """Yield where in *text* marks may be: bytes are looked through fastest, those of short pieces."""
    arabic: bool | None = None
    for start in range(0, len(text), _PIECE):
        piece = text[start : start + _PIECE]
        if piece.isascii():
            continue
        pages = piece.encode("utf-16-le", "surrogatepass")[1::2]
        is_arabic = _ARABIC_PAGE in pages
        if is_arabic and arabic is None:
            arabic = any(mark in text for mark in _ARABIC_MARKS)
        if _MARKS_PAGE in pages or (is_arabic and arabic):
            yield start, start + len(piece)


def places_of(text: str, character: str) -> list[int]:
    """Return where *character* is in *text*, in order.

    Example:
        >>> places_of("resolution", "o")
        [3, 8]
    """
    found = []
    place = text.find(character)
    while place >= 0:
        found.append(place)
        place = text.find(character, place + 1)
    return found


def _no_edits(text: str) -> list[Edit]:  # noqa: ARG001 - the signature of all of them
    return []


def _no_session(printed: str) -> str | None:  # noqa: ARG001 - the signature of all of them
    return None


@frozen(kw_only=True)
class ScriptRules:
    """The script of one language, as far as it shows in numbers and symbols.

    Citations mix scripts: a symbol is in Latin letters everywhere, and a Chinese text may quote a Russian
    one. So the scanner knows what every script adds, whatever the language of the text.

    Attributes:
        latin_lookalikes: capitals that look like Latin ones, with those.
        lone_lookalikes: the same where the capital is the whole organ of a symbol.
        session: the session numeral in brackets after a number; a fragment, empty if the script has none.
        read_session: returns such a numeral as in a symbol, ``XV`` or ``S-VI``; ``None`` if it is none.
        special_session: what is printed before the number of a special session: ``S-`` of S-24/2; a
            fragment whose named group ``special`` is what is printed, ``""`` if the script has none.
        read_special: returns that prefix as in a symbol, ``S-`` or ``ES-``.
        variants: other forms of characters, one for one, with those that the tables have.
        variant_markers: characters one of which is in every text in the other forms.
        edits: returns where a text is to be read as something else, as numbers in the script's own
            characters; in no order.
        plain_letters: returns where signs over letters, and what stretches them, change no word and are to be
            left out, in no order; names and times are looked for without them.
        number_suffixes: characters directly after a number that belong to it.
    """

    latin_lookalikes: dict[str, str] = field(factory=dict)
    lone_lookalikes: dict[str, str] = field(factory=dict)
    session: str = ""
    read_session: Callable[[str], str | None] = _no_session
    special_session: str = ""
    read_special: Callable[[str], str] = str
    number_suffixes: str = ""
    variants: dict[str, str] = field(factory=dict)
    variant_markers: str = ""
    edits: Callable[[str], list[Edit]] = _no_edits
    plain_letters: Callable[[str], list[Edit]] = _no_edits
