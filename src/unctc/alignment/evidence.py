"""Evidence of a paragraph, by which it is recognised in another version, and how much each piece weighs."""

from __future__ import annotations

import itertools
import math
import operator
from collections import Counter
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Final

from attrs import field, frozen

from unctc.extraction.bodies import names_of_programme_bodies
from unctc.languages.registry import rules_for
from unctc.languages.rules.script import UNSPACED
from unctc.late_patterns import late_pattern
from unctc.model.languages import Language
from unctc.model.passages import Passage

__all__ = ["PairEvidence", "Weights", "facts_of", "without_years", "wording_of", "words_of"]

_UNSPACED_RUN: Final = late_pattern(f"([{UNSPACED}]+)")
_WORD: Final = late_pattern(r"[^\W\d_]+")
_YEAR: Final = late_pattern(r"(?<!\d)(?<!\d[,.])\d{4}(?!\d)")
_NUMBERS: Final = late_pattern(r"(?<!\d)\d{1,4}(?!\d)")
# What one paragraph alone has is a new word or damage: it counts for less than a rare word that could be shared.
_LONGEST: Final = 20_000  # texts that are longer are not remembered
_ALONE: Final = 0.6
_POWER: Final = 3
_UNIT: Final = 1000


def words_of(text: str, language: Language | None = None) -> frozenset[str]:
    """Return the words of *text* without digits and punctuation.

    Where no space divides words, characters and pairs of characters take their place. The words of the last
    few hundred texts are remembered: a document that was loaded is checked and shown.

    Args:
        text: the text.
        language: its language; the names of the bodies by which two versions of one thing differ are then
            left out.

    Example:
        >>> sorted(words_of("The Committee will report by 30 March."))
        ['by', 'committee', 'march', 'report', 'the', 'will']
        >>> sorted(words_of("将报告"))
        ['告', '将', '将报', '报', '报告']
    """
    return _remembered(text, language) if len(text) <= _LONGEST else _words(text, language)


def _words(text: str, language: Language | None) -> frozenset[str]:
    for name in reversed(names_of_programme_bodies(text, language)) if language is not None else ():
        text = f"{text[: name.start]} {text[name.end :]}"
    # What a group of the pattern matched is at the odd places.
    split = _UNSPACED_RUN.split(text)
    characters = "".join(split[1::2])
    words = _WORD.findall(" ".join(split[::2]).lower())
    pairs = map(operator.add, characters, characters[1:])
    return frozenset((*words, *characters, *pairs))


_remembered = lru_cache(maxsize=256)(_words)


def wording_of(
    passage: Passage, language: Language | None = None, *, months: bool = True
) -> frozenset[str]:
    """Return the words of a passage and the documents that it cites: what two versions in one language share.

    Args:
        passage: the passage.
        language: its language; the names of the bodies by which two versions of one thing differ are then
            left out.
        months: whether names of months count. Annex and enclosure have the same days; between two issues a
            day is another one, and makes no other paragraph.

    Example:
        >>> passage = Passage("It reports by 31 March.")
        >>> sorted(wording_of(passage, Language.ENGLISH, months=False))
        ['by', 'it', 'reports']
    """
    cited = (str(citation.target) for citation in passage.citations)
    words = words_of(passage.text, language)
    return (words if months or language is None else words - _months(language)).union(cited)


@cache
def _months(language: Language) -> frozenset[str]:
    names = " ".join(itertools.chain.from_iterable(rules_for(language).words.months))
    return frozenset(_WORD.findall(names.lower()))


def without_years(text: str) -> str:
    """Return *text* with its years left out: what it says of this year and of the next alike.

    Example:
        >>> without_years("by 31 March 2018"), without_years("in 12,018 cases")
        ('by 31 March ', 'in 12,018 cases')
    """
    return _YEAR.sub("", text)


def facts_of(passage: Passage) -> frozenset[str]:
    """Return what a passage says in every language alike: the documents that it cites, and its numbers.

    Example:
        >>> sorted(facts_of(Passage("by 30 June 2018")))
        ['2018', '30']
    """
    cited = (str(citation.target) for citation in passage.citations)
    return frozenset(itertools.chain(cited, _NUMBERS.findall(passage.text)))


@frozen
class Weights:
    """What each piece of evidence weighs in two texts, and all the pieces of a paragraph together.

    Attributes:
        of: the weight of each piece.
        totals: the weight of each paragraph.
    """

    of: dict[str, int] = field(repr=False)
    totals: tuple[int, ...] = field(repr=False)

    @classmethod
    def among(cls, paragraphs: Sequence[frozenset[str]]) -> Weights:
        """Weigh the evidence of all paragraphs of both texts: the fewer have a piece, the more it weighs.

        Words of a template, which many paragraphs share, say little of any of them.

        Example:
            >>> weights = Weights.among([frozenset("ab"), frozenset("ab"), frozenset("ac")])
            >>> weights.of["a"] < weights.of["b"]
            True
        """
        counts = Counter(itertools.chain.from_iterable(paragraphs))
        many = len(paragraphs)
        by_count = {count: _weight(many / count) for count in set(counts.values())}
        by_count[1] = round(_ALONE * _weight(many))
        of = {piece: by_count[count] for piece, count in counts.items()}
        return cls(of, tuple(sum(map(of.__getitem__, pieces)) for pieces in paragraphs))


def _weight(rareness: float) -> int:
    """Return the weight of what one in so many paragraphs has; by its power templates weigh next to nothing.

    Weights are whole numbers, so that their sum is the same in whatever order they are added.
    """
    return round(_UNIT * math.log(1 + rareness) ** _POWER)


@frozen
class PairEvidence:
    """The evidence of the paragraphs of two texts, weighed.

    Attributes:
        left: that of each paragraph of the one text.
        right: that of each of the other.
        weights: what it weighs.

    Example:
        >>> evidence = PairEvidence.of([frozenset("ab")], [frozenset("ab"), frozenset("cd")])
        >>> evidence.likeness(0, 0), evidence.likeness(0, 1)
        (1.0, 0.0)
    """

    left: Sequence[frozenset[str]] = field(repr=False)
    right: Sequence[frozenset[str]] = field(repr=False)
    weights: Weights = field(repr=False)

    @classmethod
    def of(cls, left: Sequence[frozenset[str]], right: Sequence[frozenset[str]]) -> PairEvidence:
        """Weigh the evidence of two texts."""
        return cls(left, right, Weights.among([*left, *right]))

    def likeness(self, one: int, other: int) -> float:
        """Return the share of their evidence that two paragraphs have in common, from 0 to 1; without any, 0."""
        totals, of = self.weights.totals, self.weights.of
        together = totals[one] + totals[len(self.left) + other]
        shared = sum(map(of.__getitem__, self.left[one] & self.right[other]))
        return 2 * shared / together if together else 0.0

    def share(self, words: frozenset[str], pieces: frozenset[str]) -> float:
        """Return which share of some words, by what they weigh, is among the pieces of a paragraph.

        Example:
            >>> evidence = PairEvidence.of([frozenset("abcd")], [frozenset("ab")])
            >>> evidence.share(frozenset("ab"), frozenset("abxy"))
            1.0
        """
        of = self.weights.of
        whole = sum(of.get(each, 0) for each in words)
        return sum(of.get(each, 0) for each in words & pieces) / whole if whole else 0.0
