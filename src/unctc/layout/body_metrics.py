"""How the body of a document is set: its size of type, its margins, the distance of its lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import Final

from attrs import frozen

from unctc.languages.rules.punctuation import (
    CLOSERS,
    COLONS,
    COMMAS,
    SEMICOLONS,
    SENTENCE_ENDS,
    one_of,
)
from unctc.late_patterns import late_pattern
from unctc.layout.source import Line

__all__ = ["PARAGRAPH_ENDED", "BodyMetrics", "same_size"]

PARAGRAPH_ENDED: Final = late_pattern(
    rf"{one_of(SENTENCE_ENDS, COLONS, SEMICOLONS, COMMAS)}(?:{one_of(CLOSERS)}|\d)*$"
)
"""How a line ends that can be the last of its paragraph."""

_SIZE: Final = 0.06
_STEP: Final = 2.0
_WIDE_GAP: Final = 1.3
_WIDEST_GAP: Final = 3.0
_GAPS_SHARE: Final = 0.04
_USUAL_LEADING: Final = 1.2
_FREQUENT: Final = 5
"""How many times as often as a distance that counts, the most frequent one is found at most."""
_AT_MARGIN: Final = 3
"""How many times as many lines as at the margin begin at the most frequent place at most."""
_BETWEEN: Final = 0.7
"""What share of the lines above a distance end as paragraphs do, at least, if it is that of paragraphs."""
_LONG_LINES: Final = 0.9
"""What share of the lines is shorter than a full line where the right edge is ragged."""


def same_size(one: float | None, other: float | None) -> bool:
    """Whether two sizes of type are the same but for rounding."""
    return one is not None and other is not None and abs(one - other) <= _SIZE * max(one, other)


@frozen(kw_only=True)
class BodyMetrics:
    """How the body is set, as most of its lines are.

    Attributes:
        size: the size of its type.
        left: where its lines begin.
        right: where they end.
        pitches: for each size, in tenths of a point, how far apart lines of a paragraph are.
        has_gaps: whether more distance than between lines stands between paragraphs.
    """

    size: float
    left: float
    right: float
    pitches: tuple[tuple[int, float], ...]
    has_gaps: bool

    @classmethod
    def of(cls, lines: Sequence[Line]) -> BodyMetrics | None:
        """Measure *lines*, those of the page's furniture left out; ``None`` where none is placed."""
        sizes = Counter[float]()
        for line in lines:
            if line.layout and line.layout.size:
                sizes[round(line.layout.size, 1)] += len(line.text)
        if not sizes:
            return None
        size = sizes.most_common(1)[0][0]
        body = [
            line.layout
            for line in lines
            if line.layout and line.layout.left is not None and same_size(line.layout.size, size)
        ]
        above: dict[int, dict[float, list[Line]]] = {}
        gaps: list[float] = []
        for before, line in pairwise(lines):
            gap = _gap(before, line)
            if gap is not None and line.layout and line.layout.size:
                of_size = above.setdefault(round(line.layout.size * 10), {})
                of_size.setdefault(round(gap * 2) / 2, []).append(before)
                if same_size(line.layout.size, size):
                    gaps.append(gap)
        pitch_of = {key: _usual(lines_above, key / 10) for key, lines_above in above.items()}
        pitch = pitch_of.get(round(size * 10), size * _USUAL_LEADING)
        wide = sum(_WIDE_GAP * pitch < gap < _WIDEST_GAP * pitch for gap in gaps)
        return cls(
            size=size,
            left=_left_edge(each.left for each in body),
            right=_right_edge([each.right for each in body if each.right is not None]),
            pitches=tuple(pitch_of.items()),
            has_gaps=wide > _GAPS_SHARE * len(gaps),
        )

    def pitch(self, size: float) -> float:
        """Return how far apart lines of one paragraph are that are set in *size*."""
        return dict(self.pitches).get(round(size * 10), size * _USUAL_LEADING)

    def is_wide(self, gap: float, size: float) -> bool:
        """Whether more than the distance of lines stands between two lines."""
        return gap > _WIDE_GAP * self.pitch(size)


def _gap(before: Line, line: Line) -> float | None:
    """Return how far *line* is below the line before it, where both are of one page and one size."""
    if before.leaf != line.leaf or before.layout is None or line.layout is None:
        return None
    above, below = before.layout.baseline, line.layout.baseline
    if above is None or below is None or not same_size(before.layout.size, line.layout.size):
        return None
    return above - below if above > below else None


def _usual(above: Mapping[float, Sequence[Line]], size: float) -> float:
    """Return the least of the gaps that are frequent: paragraphs may all be of one line.

    Args:
        above: the lines above each gap.
        size: the size of the type.
    """
    usual_leading = size * _USUAL_LEADING
    most = max(map(len, above.values()))
    possible = [gap for gap in above if gap >= 0.9 * size]
    usual = min(
        (gap for gap in possible if len(above[gap]) * _FREQUENT >= most), default=usual_leading
    )
    if usual <= _WIDE_GAP * usual_leading:
        return usual
    ended = sum(PARAGRAPH_ENDED.search(line.text) is not None for line in above.get(usual, ()))
    if ended < _BETWEEN * len(above.get(usual, ())):
        return usual
    # It is the distance of paragraphs, hardly any of which has a second line.
    less = (gap for gap in possible if gap < usual)
    return max(less, key=lambda gap: len(above[gap]), default=usual_leading)


def _left_edge(starts: Iterable[float | None]) -> float:
    """Return where full lines begin: the farthest out where many do, for most may be indented first lines."""
    weights = _weights(starts)
    most = max(weights.values(), default=0)
    first = min((step for step in weights if weights[step] * _AT_MARGIN >= most), default=0)
    return max((first, first + 1), key=weights.__getitem__) * _STEP


def _right_edge(ends: Sequence[float]) -> float:
    """Return where full lines end: where most do, or where hardly any ends farther out if more lines go beyond that.

    Where the right edge is ragged, a few short lines of one length may be the most frequent.
    """
    edge = _mode(ends)
    near = sum(abs(end - edge) <= 2 * _STEP for end in ends)
    beyond = sum(end > edge + 2 * _STEP for end in ends)
    return edge if beyond <= near else max(edge, sorted(ends)[int(_LONG_LINES * len(ends))])


def _mode(values: Iterable[float | None]) -> float:
    weights = _weights(values)
    return max(weights, key=weights.__getitem__) * _STEP if weights else 0.0


def _weights(values: Iterable[float | None]) -> Counter[int]:
    """Return how many of *values* are at each step and beside it: a margin may fall between two steps."""
    counted = Counter[int](round(value / _STEP) for value in values if value is not None)
    return Counter(
        {step: counted[step - 1] + 2 * count + counted[step + 1] for step, count in counted.items()}
    )
