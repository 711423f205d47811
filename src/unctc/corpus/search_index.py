"""The index that the pages of a site search: words, and pairs of characters where no spaces part words.

``site.js`` takes a question apart as :func:`search_terms` takes a text apart; the two must be changed together.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from attrs import define, field

__all__ = ["SearchIndex", "search_terms"]

_SHARDS: Final = 64
_WORDS: Final = re.compile(r"[^\W_]+")
# Characters that are words, or parts of one, with no space between: by their blocks in Unicode.
_HAN_BLOCKS: Final = ((0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x3FFFF))
_HAN: Final = re.compile(
    "([" + "".join(f"{chr(first)}-{chr(last)}" for first, last in _HAN_BLOCKS) + "]+)"
)
_DIGITS: Final = "0123456789abcdefghijklmnopqrstuvwxyz"
_LONGEST: Final = 40


def search_terms(text: str) -> Iterator[str]:
    """Yield what *text* can be found by: its words without accents, and each two neighbouring Chinese characters.

    Example:
        >>> list(search_terms("Décide, S/RES/1373 (2001)"))
        ['decide', 's', 'res', '1373', '2001']
        >>> list(search_terms("反恐委员会"))
        ['反恐', '恐委', '委员', '员会']
    """
    plain = unicodedata.normalize("NFKD", text)
    plain = "".join(each for each in plain if not unicodedata.combining(each)).lower()
    for word in _WORDS.findall(plain):
        for number, run in enumerate(_HAN.split(word)):
            if not run:
                continue
            if number % 2 == 0 or len(run) == 1:
                yield run[:_LONGEST]
            else:
                yield from (run[at : at + 2] for at in range(len(run) - 1))


@define
class SearchIndex:
    """Which documents have which terms, in files small enough to be loaded when they are asked for."""

    _documents: dict[str, list[int]] = field(factory=dict)

    def add(self, number: int, text: str) -> None:
        """Let the document of that *number*, not lower than any before, be found by *text*."""
        for term in set(search_terms(text)):
            known = self._documents.setdefault(term, [])
            if not known or known[-1] != number:
                known.append(number)

    def files(self) -> Iterator[tuple[str, bytes]]:
        """Yield the name and the bytes of each script of the index.

        A script hands a table to the page: the terms whose first character has its number, each with the numbers
        of its documents as differences, to the base of 36.
        """
        shards: list[dict[str, str]] = [{} for _ in range(_SHARDS)]
        for term in sorted(self._documents):
            shards[ord(term[0]) % _SHARDS][term] = " ".join(_differences(self._documents[term]))
        for number, shard in enumerate(shards):
            yield f"{number}.js", _script("terms", number, shard)


def _differences(numbers: list[int]) -> Iterator[str]:
    before = 0
    for each in numbers:
        yield _to_base_36(each - before)
        before = each


def _to_base_36(number: int) -> str:
    digits = ""
    while number >= 36:
        number, rest = divmod(number, 36)
        digits = _DIGITS[rest] + digits
    return _DIGITS[number] + digits


def _script(kind: str, number: int, value: object) -> bytes:
    # A script of its own: U+2028 is a character of strings there, and no markup is read.
    said = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return f'unctc.take("{kind}",{number},{said});\n'.encode("utf-8", "replace")
