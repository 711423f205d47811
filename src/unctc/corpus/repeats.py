"""Which operative paragraphs say nearly the same, across resolutions and organs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from unctc.alignment.evidence import PairEvidence, words_of
from unctc.corpus.questions import query
from unctc.corpus.store import Store
from unctc.corpus.wordings import operative_wordings
from unctc.languages.registry import rules_for
from unctc.serializers.tables import table_of

if TYPE_CHECKING:
    from pyarrow import Table

__all__ = ["REPEAT_COLUMNS", "repeats"]

REPEAT_COLUMNS: Final = {
    "work": "text",
    "path": "text",
    "other_work": "text",
    "other_path": "text",
    "likeness": "share",
    "words": "text",
    "other_words": "text",
}
"""The columns of :func:`repeats`, with the type of each."""

_MOST_USED: Final = """
    select language from documents group by language order by count(distinct work) desc, language limit 1
"""
NEARLY: Final = 0.8
"""How alike two paragraphs must be to say nearly the same."""
# Paragraphs of fewer words say too little: "Decides to remain seized of the matter".
_LEAST: Final = 10
# Two paragraphs are compared that share one of the words of each that the fewest paragraphs have.
_RAREST: Final = 6
_MOST: Final = 400  # paragraphs with one word; past that it says nothing


def repeats(store: Store, *, likeness: float = NEARLY, language: str | None = None) -> Table:
    r"""Return the pairs of operative paragraphs of two resolutions that say nearly the same, the most alike first.

    Words weigh the more the fewer paragraphs of the store have them, as where two texts are aligned; digits do not count, so
    that a mandate that was renewed with another date is there.

    Args:
        store: the store.
        likeness: how alike they must be, from 0 to 1.
        language: the language in which they are compared; that of most works if not given.

    Returns:
        A table with the :data:`REPEAT_COLUMNS`, the earlier of the two first.

    Raises:
        UnsupportedLanguageError: there is no such language.

    Example:
        >>> from pathlib import Path
        >>> from unctc import corpus
        >>> text = "Resolution {0} (2030)\n\nAdopted by the Security Council at its {0}th meeting, on {1} March 2030\n\nThe Security Council,\n\n1. Urges all Member States to light every harbour before the night falls, and to report by {1} May 2031;\n"
        >>> for number in (9101, 9111):
        ...     _ = Path(f"{number}.txt").write_text(text.format(number, number - 9100))
        >>> store = corpus.build(["9101.txt", "9111.txt"], "store").store
        >>> [
        ...     (each["work"], each["other_work"], each["likeness"])
        ...     for each in corpus.repeats(store).to_pylist()
        ... ]
        [('S/RES/9101 (2030)', 'S/RES/9111 (2030)', 1.0)]
    """
    language = language or _most_used(store)
    if language is None:
        return table_of([], REPEAT_COLUMNS)
    code = rules_for(language).language
    nodes = [(each.work, node) for each in operative_wordings(store, code) for node in each.nodes]
    words = [words_of(node.passage.text, code) for _, node in nodes]
    evidence = PairEvidence.of(words, ())
    totals = evidence.weights.totals
    found = []
    for one, other in _candidates(words):
        (work, left), (other_work, right) = nodes[one], nodes[other]
        if work == other_work:
            continue
        shared = sum(map(evidence.weights.of.__getitem__, words[one] & words[other]))
        alike = 2 * shared / (totals[one] + totals[other])
        if alike >= likeness:
            found.append(
                {
                    "work": work,
                    "path": str(left.path),
                    "other_work": other_work,
                    "other_path": str(right.path),
                    "likeness": alike,
                    "words": left.passage.text,
                    "other_words": right.passage.text,
                }
            )
    found.sort(key=lambda each: -float(str(each["likeness"])))
    return table_of(found, REPEAT_COLUMNS)


def _most_used(store: Store) -> str | None:
    rows = query(store, _MOST_USED).to_pylist()
    return rows[0]["language"] if rows else None


def _candidates(words: Sequence[frozenset[str]]) -> Iterator[tuple[int, int]]:
    """Yield the pairs that are worth a comparison, each once, in order."""
    having: dict[str, list[int]] = defaultdict(list)
    counts: dict[str, int] = defaultdict(int)
    for each in words:
        for word in each:
            counts[word] += 1
    for at, each in enumerate(words):
        if len(each) < _LEAST:
            continue
        shared = (word for word in each if 1 < counts[word] <= _MOST)
        seen: set[int] = set()
        for word in sorted(shared, key=lambda word: (counts[word], word))[:_RAREST]:
            seen.update(having[word])
            having[word].append(at)
        for other in sorted(seen):
            yield other, at
