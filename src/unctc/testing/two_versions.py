"""Two versions of one programme with paragraphs dropped, moved and reworded, and which answers which."""

from __future__ import annotations

import random
import re
from collections.abc import Collection, Sequence
from typing import Final

from attrs import field, frozen
from hypothesis import strategies as st

from unctc.extraction.citations.finder import find_citations
from unctc.languages.rules.script import UNSPACED
from unctc.model.languages import Language
from unctc.model.letters import Letter
from unctc.model.passages import Paragraph
from unctc.testing.consistent_letters import consistent_letters

__all__ = ["TwoVersions", "two_versions", "two_versions_of"]

_SEEDS: Final = st.integers(0, 1 << 32)
_WORD: Final = re.compile(rf"[{UNSPACED}]|[^\W\d_]+")


@frozen(kw_only=True)
class TwoVersions:
    """Two versions of one programme.

    Attributes:
        language: the language of both.
        left: the paragraphs of the one.
        right: those of the other.
        answers: the position on the right of what answers a position on the left.
    """

    language: Language
    left: tuple[Paragraph, ...] = field(repr=False)
    right: tuple[Paragraph, ...] = field(repr=False)
    answers: dict[int, int]


def two_versions_of(
    letter: Letter,
    rng: random.Random,
    *,
    own: Collection[int] = (),
    lacking: float = 0.2,
    moves: int = 2,
    reworded: float = 0.3,
) -> TwoVersions:
    """Return two versions made of the annex and the enclosure of *letter*, which answer each other by number.

    Args:
        letter: the letter.
        rng: decides what happens.
        own: the positions of paragraphs that do not answer each other, though they have one number.
        lacking: which share of its paragraphs each version lacks.
        moves: how many paragraphs of the second are moved at most.
        reworded: which share of the words of a paragraph of the second are replaced at most, by others of
            the text; where no space divides words, of its characters. Every other paragraph keeps its words.

    Example:
        >>> import unctc
        >>> two = two_versions_of(unctc.sample(), random.Random(1), lacking=0, moves=0)
        >>> len(two.left), two.answers[39]
        (40, 39)
    """
    annex, enclosure = ([each.text for each in part.paragraphs] for part in letter.programmes)
    ours, theirs = ([at for at in range(len(annex)) if rng.random() >= lacking] for _ in range(2))
    for _ in range(rng.randint(0, moves) if theirs else 0):
        theirs.insert(rng.randrange(len(theirs)), theirs.pop(rng.randrange(len(theirs))))
    words = _WORD.findall(" ".join(enclosure))
    changed = [_reworded(enclosure[at], words, reworded, rng) for at in theirs]
    return TwoVersions(
        language=letter.language,
        left=_paragraphs([annex[at] for at in ours], letter.language),
        right=_paragraphs(changed, letter.language),
        answers={
            one: theirs.index(at) for one, at in enumerate(ours) if at in theirs and at not in own
        },
    )


@st.composite
def two_versions(draw: st.DrawFn, language: Language | None = None) -> TwoVersions:
    """Draw two versions of one programme.

    Args:
        draw: Hypothesis's.
        language: the language, ``zh`` or ``en``; drawn if not given.

    Example:
        >>> from hypothesis import given, settings
        >>> @settings(max_examples=5)
        ... @given(two_versions())
        ... def test_answers_are_of_the_text(two):
        ...     assert all(two.left[one] and two.right[other] for one, other in two.answers.items())
        >>> test_answers_are_of_the_text()
    """
    letter = draw(consistent_letters(language, deliverables=False))
    return two_versions_of(letter, random.Random(draw(_SEEDS)))  # noqa: S311 - it can be drawn again


def _reworded(text: str, words: Sequence[str], most: float, rng: random.Random) -> str:
    rate = rng.choice((0.0, rng.uniform(0, most)))
    return _WORD.sub(lambda match: rng.choice(words) if rng.random() < rate else match[0], text)


def _paragraphs(texts: Sequence[str], language: Language) -> tuple[Paragraph, ...]:
    return tuple(
        Paragraph(text, find_citations(text, language), number=number, printed_number=f"{number}.")
        for number, text in enumerate(texts, 1)
    )
