"""One pattern for many kinds of words: the first character of a word decides which of them are tried."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from itertools import groupby
from typing import Final, NamedTuple

from unctc.extraction.citations.pattern_prefilter import (
    alternatives_of,
    first_characters,
    split_after_prefix,
)

__all__ = ["WordPattern"]

_EDGE: Final = r"\b"
_CLASS_ITEM: Final = re.compile(r"(?P<digit>\\d)|\\?(?P<first>.)-\\?(?P<last>.)|\\?(?P<one>.)")
_CATEGORY: Final = re.compile(r"\\[wWDsSbB]")


class _Alternative(NamedTuple):
    """One of the things that may match.

    Attributes:
        name: what kind of word it is.
        prefix: what may be before it, written together with it.
        fragment: its pattern.
        characters: with which characters it can start.
        others: whether it can start with others, too.
    """

    name: str
    prefix: str
    fragment: str
    characters: frozenset[str]
    others: bool

    def starts_with(self, character: str) -> bool:
        return character in self.characters or (self.others and not self.characters)


class WordPattern:
    r"""A pattern of many kinds of words, each with a name.

    Of kinds that match at one place, the first counts.

    Attributes:
        pattern: matches any of them.

    Args:
        kinds: the name and the pattern of each kind; a name may come more than once.
        edge: what has to be at the start of each word; then the kinds need not say so.

    Example:
        >>> words = WordPattern([("noun", "[Rr]ules?|act"), ("number", r"\d+")])
        >>> [(words.name_of(match), match[0]) for match in words.pattern.finditer("rule 12")]
        [('noun', 'rule'), ('number', '12')]
    """

    def __init__(self, kinds: Iterable[tuple[str, str]], edge: str = "") -> None:
        self._names: list[str] = [""]
        drop = _EDGE if edge else ""
        alternatives = [
            _alternative(name, each.removeprefix(drop))
            for name, fragment in kinds
            for each in alternatives_of(fragment.removeprefix(drop))
        ]
        known = {character for each in alternatives for character in each.characters}
        # Which alternatives are possible, and the characters for which they are.
        leaves: dict[tuple[_Alternative, ...], set[str]] = defaultdict(set)
        for character in sorted(known):
            possible = tuple(each for each in alternatives if each.starts_with(character))
            leaves[possible].add(character)
        text = _tree(
            [(characters, self._leaf(possible)) for possible, characters in leaves.items()]
        )
        rest = tuple(each for each in alternatives if each.others)
        if rest:
            text += f"|(?![{_class_of(known)}])(?:{self._leaf(rest)})"
        else:
            edge += f"(?=[{_class_of(known)}])"
        self.pattern: re.Pattern[str] = re.compile(f"{edge}(?:{text})")

    def name_of(self, match: re.Match[str]) -> str:
        """Return what kind of word *match*, a match of the pattern, is."""
        return self._names[match.lastindex or 0]

    def _leaf(self, alternatives: tuple[_Alternative, ...]) -> str:
        """Return the pattern of *alternatives*, with a mark behind each; a prefix that several share is tried once."""
        pieces: list[tuple[str, str]] = []
        for (prefix, name), some in groupby(alternatives, lambda each: (each.prefix, each.name)):
            self._names.append(name)
            stems = "|".join(each.fragment for each in some)
            pieces.append((prefix, f"(?:{stems})()"))
        return "|".join(
            f"{prefix}(?:{'|'.join(piece for _, piece in some)})"
            for prefix, some in groupby(pieces, lambda each: each[0])
        )


def _alternative(name: str, fragment: str) -> _Alternative:
    prefix, stem = split_after_prefix(fragment)
    characters = first_characters(fragment)
    if characters is None or _CATEGORY.search(characters):
        return _Alternative(name, prefix, stem, frozenset(), others=True)
    found: set[str] = set()
    others = False
    for item in _CLASS_ITEM.finditer(characters):
        if item["digit"]:
            found.update("0123456789")
            others = True
        elif item["first"]:
            found.update(map(chr, range(ord(item["first"]), ord(item["last"]) + 1)))
        else:
            found.add(item["one"])
    return _Alternative(name, prefix, stem, frozenset(found), others)


def _tree(branches: list[tuple[set[str], str]]) -> str:
    """Return the pattern that comes to the branch of a character in few steps."""
    if len(branches) == 1:
        return branches[0][1]
    middle = len(branches) // 2
    halves = []
    for half in (branches[:middle], branches[middle:]):
        characters = {character for each, _ in half for character in each}
        halves.append(f"(?=[{_class_of(characters)}])(?:{_tree(half)})")
    return "|".join(halves)


def _class_of(characters: Iterable[str]) -> str:
    return re.escape("".join(sorted(characters)))
