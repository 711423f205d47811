"""The controlled vocabulary by which texts in different languages are compared.

It is the table ``data/concepts.csv``: one concept a line, its key, its number in the UNBIS Thesaurus where
one is certain, and its labels in the six official languages. A label is the beginning of a word or a
phrase; several are separated by bars.
"""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from collections.abc import Sequence
from functools import cache, lru_cache
from importlib.resources import files

from attrs import frozen

from unctc.languages.duty_tables import UNSPACED
from unctc.model.languages import Language

__all__ = ["Concept", "concepts", "find_concepts", "find_concepts_in"]

_WORD = re.compile(r"[^\W_]+[^\s,.;:()]*")
_PLAIN = str.maketrans("\u00a0\u202f\u2011\u2010-\u2019", "     '")


@frozen
class Concept:
    """A concept of counter-terrorism work.

    Attributes:
        key: its name in evidence.
        unbis: its number in the UNBIS Thesaurus; ``None`` where none is certain.
        labels: its labels by language.
    """

    key: str
    unbis: int | None
    labels: tuple[tuple[Language, tuple[str, ...]], ...]


@cache
def concepts() -> tuple[Concept, ...]:
    """Return the vocabulary.

    Example:
        >>> next(each for each in concepts() if each.key == "gender").unbis
        1002612
    """
    text = files("unctc.tracing").joinpath("data/concepts.csv").read_text("utf-8")
    return tuple(
        Concept(
            row["id"],
            int(row["unbis"]) if row["unbis"] else None,
            tuple(
                (Language(code), tuple(label.strip() for label in row[code].split("|")))
                for code in ("ar", "en", "es", "fr", "ru", "zh")
            ),
        )
        for row in csv.DictReader(text.splitlines(), delimiter=";")
    )


@lru_cache(maxsize=8)
def _labels(language: Language) -> tuple[tuple[str, str], ...]:
    """Return pairs of label and key."""
    return tuple(
        (plain(label), concept.key)
        for concept in concepts()
        for code, labels in concept.labels
        if code is language
        for label in labels
    )


@lru_cache(maxsize=8)
def _by_first_word(language: Language) -> dict[str, tuple[tuple[str, str], ...]]:
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for label, key in _labels(language):
        found[label.split()[0]].append((label, key))
    return {word: tuple(pairs) for word, pairs in found.items()}


def plain(text: str) -> str:
    """Return *text* as labels are compared with it: small letters, hyphens and odd blanks as blanks."""
    return text.translate(_PLAIN).lower()


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
    flat = [plain(text) for text in texts]
    if language in UNSPACED:
        pairs = _labels(language)
        return [frozenset(key for label, key in pairs if label in text) for text in flat]
    where: dict[str, list[int]] = defaultdict(list)
    for index, text in enumerate(flat):
        for word in set(_WORD.findall(text)):
            where[word].append(index)
    found: list[set[str]] = [set() for _ in flat]
    first = _by_first_word(language)
    lengths = sorted({len(word) for word in first})
    for word, indexes in where.items():
        for length in lengths:
            for label, key in first.get(word[:length], ()) if length <= len(word) else ():
                single = " " not in label
                for index in indexes:
                    if single or label in flat[index]:
                        found[index].add(key)
    return [frozenset(each) for each in found]
