"""One pattern for many kinds of words: the first character of a word decides which of them are tried."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from itertools import groupby
from threading import Lock
from typing import TYPE_CHECKING, Final, NamedTuple

from unctc.extraction.citations.pattern_prefilter import (
    alternatives_of,
    first_characters,
    split_after_prefix,
)
from unctc.late_patterns import compiled_pattern

__all__ = ["WordPattern"]

_EDGE: Final = r"\b"
_CLASS_ITEM: Final = compiled_pattern(
    r"(?P<digit>\\d)|\\?(?P<first>.)-\\?(?P<last>.)|\\?(?P<one>.)"
)
_FEW: Final = 1000
"""So many windows of text are searched in about the time that the fast pattern takes to compile."""
_COMPILING: Final = Lock()
_CATEGORY: Final = compiled_pattern(r"\\[wWDsSbB]")


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

    Of kinds that match at one place, the first counts. The pattern that finds them fast takes long to compile, so
    the first texts are searched with a plain one that finds the same.

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

    pattern: re.Pattern[str]

    def __init__(self, kinds: Iterable[tuple[str, str]], edge: str = "") -> None:
        self._edge = edge
        drop = _EDGE if edge else ""
        self._alternatives = [
            _alternative(name, each.removeprefix(drop))
            for name, fragment in kinds
            for each in alternatives_of(fragment.removeprefix(drop))
        ]
        self._names: list[str] = [""]
        self._plain_names: list[str] = [""]
        self._plain: re.Pattern[str] | None = None
        self._asked = 0

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> re.Pattern[str]:
            if name != "pattern":
                raise AttributeError(name)
            self._asked += 1
            if self._asked > _FEW:
                with _COMPILING:
                    if "pattern" not in self.__dict__:
                        self.pattern = self._by_first_character()
                return self.pattern
            if self._plain is None:
                with _COMPILING:
                    if self._plain is None:
                        self._plain = self._one_by_one()
            return self._plain

    def name_of(self, match: re.Match[str]) -> str:
        """Return what kind of word *match*, a match of the pattern, is."""
        names = self._plain_names if match.re is self._plain else self._names
        return names[match.lastindex or 0]

    def _one_by_one(self) -> re.Pattern[str]:
        """Return the pattern that tries every kind at each place: slow, but soon compiled.

        Most words are in small letters, and most names are not: these are tried at capitals alone.
        """
        names = [""]
        capitals = {
            each for some in self._alternatives for each in some.characters if each.isupper()
        }
        small = tuple(
            each for each in self._alternatives if each.others or each.characters - capitals
        )
        if 2 * len(small) < len(self._alternatives):
            named = tuple(
                each for each in self._alternatives if each.others or each.characters & capitals
            )
            at_capital = f"[{_class_of(capitals)}]"
            text = f"(?={at_capital})(?:{_leaf(named, names)})|(?!{at_capital})(?:{_leaf(small, names)})"
        else:
            text = _leaf(tuple(self._alternatives), names)
        self._plain_names = names
        return compiled_pattern(f"{self._edge}(?:{text})")

    def _by_first_character(self) -> re.Pattern[str]:
        """Return the pattern that tries only those kinds that can start with the character at a place."""
        names = [""]
        known = {character for each in self._alternatives for character in each.characters}
        # Which alternatives are possible, and the characters for which they are.
        leaves: dict[tuple[_Alternative, ...], set[str]] = defaultdict(set)
        for character in sorted(known):
            possible = tuple(each for each in self._alternatives if each.starts_with(character))
            leaves[possible].add(character)
        text = _tree(
            [(characters, _leaf(possible, names)) for possible, characters in leaves.items()]
        )
        rest = tuple(each for each in self._alternatives if each.others)
        edge = self._edge
        if rest:
            text += f"|(?![{_class_of(known)}])(?:{_leaf(rest, names)})"
        else:
            edge += f"(?=[{_class_of(known)}])"
        self._names = names
        return compiled_pattern(f"{edge}(?:{text})")


def _leaf(alternatives: tuple[_Alternative, ...], names: list[str]) -> str:
    """Return the pattern of *alternatives*, with a mark behind each; a prefix that several share is tried once.

    The name that belongs to each mark is added to *names*.
    """
    pieces: list[tuple[str, str]] = []
    for (prefix, name), some in groupby(alternatives, lambda each: (each.prefix, each.name)):
        names.append(name)
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
