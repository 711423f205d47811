"""Lists of citations: runs with nothing but separators between the citations."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from functools import cache

from attrs import field, frozen

from unctc.languages.registry import rules_for
from unctc.languages.rules.wording import WordingRules
from unctc.late_patterns import late_pattern
from unctc.model.citations import Citation
from unctc.model.languages import Language
from unctc.model.locations import Span
from unctc.model.nodes import Node
from unctc.model.symbols import Symbol

__all__ = ["CitationList", "lists_of"]

_BLANKS = late_pattern(r"\s+")
_LONGEST_GAP = 24


@frozen
class CitationList:
    """Two or more citations in one list.

    Attributes:
        node: the node they are in.
        citations: the members, in order.
    """

    node: Node
    citations: tuple[Citation, ...] = field(repr=False)

    @property
    def targets(self) -> tuple[Symbol, ...]:
        """The documents that the members name."""
        return tuple(each.target for each in self.citations)

    @property
    def span(self) -> Span:
        """From the first member to the last."""
        return Span(self.citations[0].span.start, self.citations[-1].span.end)


@cache
def _gaps_of(language: Language) -> frozenset[str]:
    return frozenset(_BLANKS.sub("", gap) for gap in rules_for(language).citations.typical_gaps)


def lists_of(node: Node, language: Language, words: WordingRules) -> Iterator[CitationList]:
    """Yield the lists in *node*, in order."""
    text = node.passage.text
    run: list[Citation] = []
    for before, after in itertools.pairwise(node.passage.citations):
        if not run:
            run = [before]
        start, end = before.span.end, after.span.start
        if 0 <= end - start <= _LONGEST_GAP and _separates(text[start:end], language, words):
            run.append(after)
            continue
        if len(run) > 1:
            yield CitationList(node, tuple(run))
        run = []
    if len(run) > 1:
        yield CitationList(node, tuple(run))


def _separates(gap: str, language: Language, words: WordingRules) -> bool:
    plain = _BLANKS.sub("", gap)
    return plain in _gaps_of(language) or not plain.strip(words.separators)
