"""The controlled vocabulary by which texts in different languages are compared.

It is the table ``data/concepts.csv``: one concept a line, its key, its number in the UNBIS Thesaurus where
one is certain, and how common it is. Its labels are in ``labels.csv`` of each language's folder. A label is the beginning
of a word or a phrase; several are separated by bars. A star after a word of a phrase says that it may end in any way.
"""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from attrs import define, field, frozen

from unctc.languages.registry import languages_with, rules_for
from unctc.late_patterns import late_pattern
from unctc.model.languages import Language
from unctc.package_data import package_text

__all__ = ["Concept", "concepts", "find_concepts", "find_concepts_in"]

# An apostrophe ends a word, too: l’évaluation, women’s.
_WHITESPACE = "\u00a0\u202f\u2011\u2010-/'"
_OPENING = "([\"'\u201c\u00ab\u2018"
_BETWEEN = "\x1e"
_ANY_END = "*"
_MOST_WORDS = 200_000


@frozen
class Concept:
    """A concept of counter-terrorism work.

    Attributes:
        key: its name in evidence.
        unbis: its number in the UNBIS Thesaurus; ``None`` where none is certain.
        share: how many of a thousand operative paragraphs on counter-terrorism use it; what is rare says
            more. Measured on those that S/2018/208 cites.
    """

    key: str
    unbis: int | None
    share: float

    @property
    def labels(self) -> tuple[tuple[Language, tuple[str, ...]], ...]:
        """Its labels by language."""
        return tuple(
            (language, rules_for(language).labels[self.key])
            for language in languages_with("labels")
        )


@cache
def concepts() -> tuple[Concept, ...]:
    """Return the vocabulary.

    Example:
        >>> next(each for each in concepts() if each.key == "gender").unbis
        1002612
    """
    text = package_text("unctc.tracing", "data/concepts.csv")
    return tuple(
        Concept(
            row["id"],
            int(row["unbis"]) if row["unbis"] else None,
            float(row["share"]),
        )
        for row in csv.DictReader(text.splitlines(), delimiter=";")
    )


@lru_cache(maxsize=8)
def _labels(language: Language) -> tuple[tuple[str, str], ...]:
    """Return pairs of label and key."""
    return tuple(
        (plain(label), concept.key)
        for concept in concepts()
        for label in rules_for(language).labels.get(concept.key, ())
    )


@lru_cache(maxsize=8)
def _by_beginning(language: Language) -> dict[str, tuple[tuple[str, str], ...]]:
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for label, key in _labels(language):
        found[label.split()[0].removesuffix(_ANY_END)].append((label, key))
    return {word: tuple(pairs) for word, pairs in found.items()}


@define
class _LabelLookup:
    """Which words begin a label; every word is looked up once."""

    beginnings: dict[str, tuple[tuple[str, str], ...]]
    known: dict[str, tuple[tuple[str, str], ...]] = field(factory=dict)
    others: set[str] = field(factory=set)

    def labels_in(self, text: str) -> Iterator[tuple[str, str]]:
        """Yield the labels whose first word some word of *text* begins with, and their keys."""
        for word in set(text.split()) - self.others:
            if word not in self.known:
                bare = word.lstrip(_OPENING)
                pairs = tuple(
                    pair
                    for length in range(1, len(bare) + 1)
                    for pair in self.beginnings.get(bare[:length], ())
                )
                if not pairs:
                    if len(self.others) < _MOST_WORDS:
                        self.others.add(word)
                    continue
                self.known[word] = pairs
            yield from self.known[word]


@lru_cache(maxsize=8)
def _words(language: Language) -> _LabelLookup:
    return _LabelLookup(_by_beginning(language))


def plain(text: str) -> str:
    """Return *text* as labels are compared with it: small letters, and spaces for hyphens and strokes."""
    text = text.lower().replace("\u2019", "'")
    for sign in _WHITESPACE:
        text = text.replace(sign, " ")
    return text


def find_concepts(text: str, language: Language) -> frozenset[str]:
    """Return the keys of the concepts that *text* has a label of.

    Example:
        >>> sorted(find_concepts("促进尊重人权和法治", Language.CHINESE))
        ['human-rights', 'rule-of-law']
        >>> sorted(find_concepts("soil, and counter-terrorism strategies", Language.ENGLISH))
        ['national-strategies']
    """
    return find_concepts_in((text,), language)[0]


def find_concepts_in(texts: Sequence[str], language: Language) -> list[frozenset[str]]:
    """Return for each text the keys of its concepts; many texts at once are faster than one by one."""
    if not texts:
        return []
    flat = plain(_BETWEEN.join(each.replace(_BETWEEN, " ") for each in texts)).split(_BETWEEN)
    if rules_for(language).words.inside_words:
        pairs = _bare_labels(language)
        bare = [_without_articles(text, language) for text in flat]
        return [frozenset(key for label, key in pairs if label in text) for text in bare]
    return [_in_words(text, language) for text in flat]


def _in_words(text: str, language: Language) -> frozenset[str]:
    return frozenset(
        key
        for label, key in _words(language).labels_in(text)
        if " " not in label or _says(label, text)
    )


def _says(label: str, text: str) -> bool:
    """Whether *text* has the phrase *label*, whose words with a star may end in any way."""
    if _ANY_END not in label:
        return label in text
    return _stems(label).search(text) is not None


@lru_cache(maxsize=4096)
def _stems(label: str) -> re.Pattern[str]:
    return late_pattern(rf"(?<!\w){re.escape(label).replace(re.escape(_ANY_END), '[^ ]{0,12}')}")


def _without_articles(text: str, language: Language) -> str:
    """Return *text* without the articles and prepositions that are written together with nouns."""
    article = rules_for(language).words.article
    return article.sub("", text) if article else text


@lru_cache(maxsize=8)
def _bare_labels(language: Language) -> tuple[tuple[str, str], ...]:
    return tuple((_without_articles(label, language), key) for label, key in _labels(language))
