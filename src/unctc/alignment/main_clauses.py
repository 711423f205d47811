"""Which paragraph of one text has taken in the main clause of a paragraph of another, or has been made of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final

from unctc.alignment.evidence import PairEvidence, wording_of, words_of
from unctc.alignment.paragraphs import Pair
from unctc.alignment.word_order import ordered_words
from unctc.extraction.clauses import clauses
from unctc.languages.registry import rules_for
from unctc.model.languages import Language
from unctc.model.nodes import Node

__all__ = ["taken_in"]

# So much of the clause must be in the other paragraph, by what its words weigh.
_SHARE: Final = 0.8
# So many words it must have, for few are in any long paragraph.
_FEWEST: Final = 10
# Which share of its neighbouring words must be neighbours there: in a long paragraph its words may be far apart.
_TOGETHER: Final = 0.4


def taken_in(
    left: Sequence[Node], at: int, right: Sequence[Node], language: Language
) -> Pair | None:
    """Return what of *right* goes on with a paragraph of *left* though it is not like it as a whole.

    Two paragraphs may have become one, or one two; what each is about is its main clause, the first thing that it says.

    Args:
        left: the paragraphs of the one text.
        at: which of them is looked for.
        right: the paragraphs of the other.
        language: their language.

    Example:
        >>> from unctc.model.node_paths import NodePath
        >>> from unctc.model.passages import Paragraph
        >>> said = "Requests the keepers to send to the harbour master a list of lamps every month"
        >>> more = "of ships that were lost, of nets that were found, of birds, of storms, of strangers"
        >>> old, new = (
        ...     [Node(NodePath("operative/1"), Paragraph(text, number=1))]
        ...     for text in (said, f"{said}, {more}")
        ... )
        >>> str(taken_in(old, 0, new, Language.ENGLISH).right.path)
        'operative/1'
    """
    ours, theirs = (
        [wording_of(node.passage, language) for node in nodes] for nodes in (left, right)
    )
    evidence = PairEvidence.of(ours, theirs)
    text = left[at].passage.text
    main = _main_clause(text, language)
    shares = [
        (
            _share(main, node.passage.text, evidence, language),
            _share(_main_clause(node.passage.text, language), text, evidence, language),
            -index,
        )
        for index, node in enumerate(right)
    ]
    # What takes in the main clause goes before what has been made of the rest; of equals the first.
    *found, index = max(shares, default=(0.0, 0.0, 0))
    if not any(found):
        return None
    return Pair(
        left=left[at],
        right=right[-index],
        left_index=at,
        right_index=-index,
        likeness=evidence.likeness(at, -index),
    )


def _share(clause: str, whole: str, evidence: PairEvidence, language: Language) -> float:
    """Return how much of *clause* is in *whole*, 0 where that is too little."""
    words = words_of(clause, language)
    if len(words) < _FEWEST:
        return 0.0
    share = evidence.share(words, words_of(whole, language))
    if share < _SHARE:
        return 0.0
    in_order = ordered_words(clause)
    there = set(pairwise(ordered_words(whole)))
    together = sum(each in there for each in pairwise(in_order))
    return share if together >= _TOGETHER * (len(in_order) - 1) else 0.0


@lru_cache(maxsize=4096)
def _main_clause(text: str, language: Language) -> str:
    rules = rules_for(language).duties
    first = next(clauses(text, (), rules, task_of=None), None) if rules is not None else None
    return text if first is None else text[: first.span.end]
