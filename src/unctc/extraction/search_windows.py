"""Restrict pattern search to windows around required literals, and find literals fast."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import groupby, starmap
from typing import Final

from attrs import frozen

from unctc.late_patterns import late_pattern

__all__ = ["HintIndex", "Literals", "around", "places_of", "windows"]

# In running text, stops and capitals are rare: the engine runs to them in one go, and looks around there.
_RARE: Final = ".ZXQJKVYWHLFOBGDRNMETIPACSU"
_BEGINNING: Final = 5
# In less text than that, to start the engine takes longer than to look for the word.
_SHORT: Final = 1500


def windows(text: str, words: Iterable[str], before: int, after: int) -> list[tuple[int, int]]:
    """Return the ranges of *text* around *words*, in order; those that touch are one.

    Looking for a word is many times faster than trying a pattern at every place.

    Args:
        text: the text.
        words: words one of which is in all that the pattern matches.
        before: how far before the start of the word a match may begin.
        after: how far after the start of the word a match may end.

    Example:
        >>> windows("within 30 days; within 60 days", ("day",), 6, 4)
        [(4, 14), (20, 30)]
    """
    found: list[int] = []
    for word in words:
        if word in text:  # most are not, and this is the quickest way to know
            at = text.find(word)
            while at >= 0:
                found.append(at)
                at = text.find(word, at + 1)
    return around(found, len(text), before, after) if found else []


def around(places: list[int], length: int, before: int, after: int) -> list[tuple[int, int]]:
    """Return the ranges around *places* of a text of that *length*, in order; those that touch are one."""
    if len(places) == 1:
        (at,) = places
        return [(at - before if at > before else 0, min(length, at + after))]
    ranges: list[tuple[int, int]] = []
    for at in sorted(places):
        start, end = max(0, at - before), min(length, at + after)
        if ranges and start <= ranges[-1][1]:
            start = ranges.pop()[0]
        ranges.append((start, end))
    return ranges


class Literals:
    """Several literal texts that are looked for in the same texts.

    Those that have a rare character are found by it, all with the same one in one go.

    Args:
        literals: the texts.

    Example:
        >>> Literals(("SCR", "o")).places_in("UNSCR 1373, SCR 1540, resolution")
        {'SCR': [2, 12], 'o': [25, 30]}
    """

    def __init__(self, literals: Iterable[str]) -> None:
        self._all: tuple[str, ...] = tuple(dict.fromkeys(literals))
        by_character: dict[str, list[tuple[int, str]]] = {}
        common: list[str] = []
        for literal in self._all:
            capitals = filter(str.isupper, literal)
            rare = next((each for each in _RARE if each in literal), next(capitals, None))
            if rare is None:
                common.append(literal)
            else:
                by_character.setdefault(rare, []).append((literal.index(rare), literal))
        # Those that begin alike are looked for in one go.
        self._common: list[tuple[str, list[str]]] = [
            (_shared_beginning(some), some) for some in map(list, _alike(common))
        ]
        self._rare: list[tuple[re.Pattern[str], list[tuple[int, str]]]] = []
        for rare, some in by_character.items():
            character = re.escape(rare)
            pattern = "|".join(
                f"(?<={re.escape(text[:at])}{character}){re.escape(text[at + 1 :])}"
                for at, text in some
            )
            self._rare.append((late_pattern(f"{character}(?={pattern})"), some))

    def places_in(self, text: str) -> dict[str, list[int]]:
        """Return where each literal that *text* has starts in it, in order."""
        found: dict[str, list[int]] = {}
        if len(text) < _SHORT:
            for literal in self._all:
                if literal in text:
                    found[literal] = places_of(text, literal)
            return found
        for beginning, literals in self._common:
            if places := places_of(text, beginning):
                found |= _by_literal(text, places, beginning, literals)
        for pattern, some in self._rare:
            for match in pattern.finditer(text):
                for offset, literal in some:
                    start = match.start() - offset
                    if text.startswith(literal, start):
                        found.setdefault(literal, []).append(start)
        return found


def _by_literal(
    text: str, places: list[int], beginning: str, literals: list[str]
) -> dict[str, list[int]]:
    """Return at which of *places*, those of *beginning*, each of *literals* is, which begin with it."""
    found = {}
    for literal in literals:
        here = places
        if literal != beginning:
            here = [place for place in places if text.startswith(literal, place)]
        if here:
            found[literal] = here
    return found


def _shared_beginning(words: list[str]) -> str:
    first, last = min(words), max(words)
    length = next((at for at, each in enumerate(first) if not last.startswith(each, at)), None)
    return first[:length]


def _alike(words: list[str]) -> Iterator[Iterator[str]]:
    """Yield those of *words* that begin alike, together."""
    return (some for _, some in groupby(sorted(words), lambda word: word[:_BEGINNING]))


def places_of(text: str, literal: str) -> list[int]:
    """Return where *literal* starts in *text*, in order.

    Example:
        >>> places_of("resolution", "o")
        [3, 8]
    """
    found = []
    place = text.find(literal)
    while place >= 0:
        found.append(place)
        place = text.find(literal, place + 1)
    return found


@frozen
class HintIndex:
    """Many words, to look for all of them at once.

    In running text capitals and digits are rare: words that begin with one are looked for there alone, all others one by one.

    Attributes:
        capitals: matches a capital or a digit where one of the words begins with it; its last group has the rest of the longest.
        by_word: for each of these words the numbers of all that it begins with, its own included.
        others: all other words and their numbers, by the character that they begin with: most of the many of Chinese are
            not in a text.
    """

    capitals: re.Pattern[str] | None
    by_word: dict[str, tuple[int, ...]]
    others: tuple[tuple[str, tuple[tuple[str, tuple[int, ...]], ...]], ...]

    @classmethod
    def of(cls, words: Iterable[tuple[str, int]]) -> HintIndex:
        """Return the index of *words*, each with the number under which its places are wanted."""
        capital: dict[str, list[tuple[str, int]]] = defaultdict(list)
        others: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
        for word, number in words:
            if word[0].isupper() or word[0].isdecimal():
                capital[word[0]].append((word, number))
            else:
                others[word[0]][word].append(number)
        return cls(
            late_pattern("|".join(starmap(_beginning, capital.items()))) if capital else None,
            {
                word: tuple(number for other, number in pairs if word.startswith(other))
                for pairs in capital.values()
                for word, _ in pairs
            },
            tuple(
                (first, tuple((word, tuple(numbers)) for word, numbers in words.items()))
                for first, words in others.items()
            ),
        )

    def places(self, text: str) -> dict[int, list[int]]:
        """Return where the words of each number begin in *text*.

        Example:
            >>> HintIndex.of([("CTED", 0), ("office", 1), ("Office", 1)]).places(
            ...     "CTED and the Office"
            ... )
            {0: [0], 1: [13]}
        """
        found: dict[int, list[int]] = {}
        if self.capitals is not None:
            for match in self.capitals.finditer(text):
                word = f"{match[0]}{match[match.lastindex or 0]}"
                for number in self.by_word[word]:
                    found.setdefault(number, []).append(match.start())
        for first, words in self.others:
            if first in text:
                for word, numbers in words:
                    if word in text:  # most are not, and this is the quickest way to know
                        places = places_of(text, word)
                        for number in numbers:
                            found.setdefault(number, []).extend(places)
        return found


def _beginning(first: str, pairs: Iterable[tuple[str, int]]) -> str:
    """Return what matches *first* where one of the words of *pairs*, which all begin with it, is: the longest of them."""
    ends = sorted({word[1:] for word, _ in pairs}, key=lambda end: (-len(end), end))
    return f"{first}(?=({'|'.join(map(re.escape, ends))}))"
