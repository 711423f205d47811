"""How much of their words two paragraphs have in common in the same order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from attrs import define, field, frozen

from unctc.languages.rules.script import UNSPACED
from unctc.late_patterns import late_pattern

__all__ = ["WordOrder", "common_in_order", "lengths_in_order", "ordered_words"]

_WORD: Final = late_pattern(rf"[{UNSPACED}]|(?:(?![{UNSPACED}])[^\W\d_])+")
# A word that this share of the paragraphs have, or more, is one of their template.
_TEMPLATE: Final = 0.4
# What two paragraphs have, one on each side, is no template.
_PARTNERS: Final = 2
_FEW: Final = 4


def ordered_words(text: str) -> tuple[str, ...]:
    """Return the words of *text* in order, without digits and punctuation.

    Where no space divides words, each character counts as one.

    Example:
        >>> ordered_words("The Committee met in 2018."), ordered_words("将于2018年")
        (('the', 'committee', 'met', 'in'), ('将', '于', '年'))
    """
    return tuple(_WORD.findall(text.lower()))


def places_of_words(words: Sequence[str]) -> dict[str, int]:
    """Return where each word is, as the bits of a number: the first is the lowest."""
    places: dict[str, int] = {}
    for index, word in enumerate(words):
        places[word] = places.get(word, 0) | 1 << index
    return places


def common_in_order(one: Sequence[str], other: Sequence[str]) -> int:
    """Return how many words both have in one order: the length of their longest common subsequence.

    Example:
        >>> common_in_order("abcd", "acbd"), common_in_order("ab", "")
        (3, 0)
    """
    return _common(places_of_words(one), len(one), other)


def lengths_in_order(one: Sequence[str], other: Sequence[str]) -> list[int]:
    """Return how many words each beginning of *one*, from none to all, has in one order with *other*.

    Example:
        >>> lengths_in_order("abcd", "acbd")
        [0, 1, 2, 2, 3]
    """
    row = _row(places_of_words(one), len(one), other)
    lengths = [0]
    for index in range(len(one)):
        lengths.append(lengths[-1] + (not row >> index & 1))
    return lengths


def _common(places: dict[str, int], many: int, other: Sequence[str]) -> int:
    return many - _row(places, many, other).bit_count()


def _row(places: dict[str, int], many: int, other: Sequence[str]) -> int:
    """Return the last row of the table of lengths, as the bits of a number.

    A bit that is not set says that the length grows there.
    """
    every = (1 << many) - 1
    row = every
    for word in other:
        here = places.get(word)
        if here is not None:
            met = row & here
            row = (row + met | row - met) & every
    return row


@define
class WordOrder:
    """The words of the paragraphs of two texts in order.

    Attributes:
        left: those of each paragraph of the one text.
        right: those of each of the other.
        template: the words that so many paragraphs have that they say little of any of them.

    Example:
        >>> order = WordOrder.of(["one two three four five"], ["one two four five six", "seven"])
        >>> order.likeness(0, 0), order.likeness(0, 1)
        (0.8, 0.0)
    """

    left: Sequence[tuple[str, ...]] = field(repr=False)
    right: Sequence[tuple[str, ...]] = field(repr=False)
    template: frozenset[str] = field(repr=False)
    _sides: dict[tuple[int, bool], _Paragraph] = field(factory=dict, repr=False, init=False)

    @classmethod
    def of(cls, left: Sequence[str], right: Sequence[str]) -> WordOrder:
        """Return the order of the words of two texts, given by their paragraphs."""
        ours, theirs = (tuple(map(ordered_words, side)) for side in (left, right))
        counts = Counter(word for words in (*ours, *theirs) for word in set(words))
        least = max(_PARTNERS + 1, _TEMPLATE * (len(ours) + len(theirs)))
        return cls(ours, theirs, frozenset(word for word, n in counts.items() if n >= least))

    def likeness(self, one: int, other: int) -> float:
        """Return how much two paragraphs have in one order, from 0 to 1.

        It is the share of their words, or that of the words of their own where it is less: those of the
        shorter one beside the words of the template. Where these are few, nothing can be said: then it is 0.
        """
        ours, theirs = self._paragraph(one, left=True), self._paragraph(other, left=False)
        few = min(len(ours.own), len(theirs.own))
        if few < _FEW:
            return 0.0
        own = _common(ours.own_places, len(ours.own), theirs.own) / few
        together = len(ours.words) + len(theirs.words)
        return min(own, 2 * _common(ours.places, len(ours.words), theirs.words) / together)

    def share(self, one: int, other: int) -> float:
        """Return which share of their words two paragraphs have in one order, those of the template among them.

        Example:
            >>> WordOrder.of(["one two three four"], ["one two four five"]).share(0, 0)
            0.75
        """
        ours, theirs = self._paragraph(one, left=True), self._paragraph(other, left=False)
        together = len(ours.words) + len(theirs.words)
        return (
            2 * _common(ours.places, len(ours.words), theirs.words) / together if together else 0.0
        )

    def _paragraph(self, index: int, *, left: bool) -> _Paragraph:
        key = (index, left)
        if key not in self._sides:
            words = (self.left if left else self.right)[index]
            own = tuple(word for word in words if word not in self.template)
            places = (places_of_words(words), places_of_words(own)) if left else ({}, {})
            self._sides[key] = _Paragraph(words, own, *places)
        return self._sides[key]


@frozen
class _Paragraph:
    """The words of a paragraph, those of its own, and where they are."""

    words: tuple[str, ...]
    own: tuple[str, ...]
    places: dict[str, int]
    own_places: dict[str, int]
