"""Whether one of two language versions lacks a passage, or only divides its text in another way, shown by lengths.

It is the method of W. Gale and K. Church, "A Program for Aligning Sentences in Bilingual Corpora", 1993: what is as long
as it should be answers what is beside it, one passage or several together.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Final

from unctc.late_patterns import late_pattern

__all__ = ["is_note_or_mark", "lacks_a_passage"]

# A note under the text that is marked up within it: "* Reissued for technical reasons on 27 October 2022."
_NOTE: Final = late_pattern(r"\s*\*|\W*\Z")

# The variance of the length of a translation, per character, and what it costs to leave a passage without an
# answer or to take several for one, as in that paper; several are more common where marks of lists are lost.
_VARIANCE: Final = 6.8
_ALONE: Final = 9.0
_SEVERAL: Final = 3.0
_MOST: Final = 8
_LONGEST: Final = 200


def is_note_or_mark(text: str) -> bool:
    """Whether a text is a note, or has no words: it is no part that every version has.

    Example:
        >>> is_note_or_mark("* Reissued for technical reasons."), is_note_or_mark("*")
        (True, True)
        >>> is_note_or_mark("Decides to act;")
        False
    """
    return _NOTE.match(text) is not None


def lacks_a_passage(ours: Sequence[int], theirs: Sequence[int], ratio: float) -> bool:
    """Return whether a passage on either side has no words in the other version.

    Args:
        ours: the lengths of the passages of the one version, in order.
        theirs: those of the other.
        ratio: how long a text of the other version is, by the length of the same text in this one.

    Example:
        >>> lacks_a_passage([100, 240, 160, 80], [100, 480], 1.0)
        False
        >>> lacks_a_passage([100, 240, 160, 80], [100, 240, 80], 1.0)
        True
    """
    ours, theirs = ([length for length in side if length] for side in (ours, theirs))
    if max(len(ours), len(theirs)) > _LONGEST:
        return len(ours) != len(theirs)
    best: dict[tuple[int, int], tuple[float, bool]] = {(0, 0): (0.0, False)}
    for at in range(len(ours) + 1):
        for other in range(len(theirs) + 1):
            options = [
                (best[before][0] + cost, best[before][1] or alone)
                for before, cost, alone in _steps(at, other, ours, theirs, ratio)
            ]
            if options:
                best[at, other] = min(options)
    return best[len(ours), len(theirs)][1]


def _steps(
    at: int, other: int, ours: Sequence[int], theirs: Sequence[int], ratio: float
) -> Iterator[tuple[tuple[int, int], float, bool]]:
    """Yield from where a place is reached, at what cost, and whether a passage is left alone on the way."""
    if at:
        yield (at - 1, other), _ALONE, True
    if other:
        yield (at, other - 1), _ALONE, True
    for many in range(1, min(_MOST, max(at, other)) + 1):
        price = _SEVERAL if many > 1 else 0.0
        if at >= many and other:
            words = sum(ours[at - many : at])
            yield (at - many, other - 1), price + _mismatch(words, theirs[other - 1], ratio), False
        if many > 1 and other >= many and at:
            words = sum(theirs[other - many : other])
            yield (at - 1, other - many), price + _mismatch(ours[at - 1], words, ratio), False


def _mismatch(ours: int, theirs: int, ratio: float) -> float:
    """Return how unlikely it is that two texts of these lengths say the same."""
    mean = (ours + theirs / ratio) / 2  # of passages with words, so that it is never 0
    delta = abs(theirs - ours * ratio) / math.sqrt(mean * ratio * _VARIANCE)
    chance = max(math.erfc(delta / math.sqrt(2)), 1e-12)
    return -math.log(chance)
