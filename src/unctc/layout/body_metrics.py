"""How the body of a document is set: its size of type, its margins, the distance of its lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final

from attrs import frozen

from unctc.layout.source import Line

__all__ = ["BodyMetrics", "same_size"]

_SIZE: Final = 0.06
_STEP: Final = 2.0
_WIDE_GAP: Final = 1.3
_WIDEST_GAP: Final = 3.0
_GAPS_SHARE: Final = 0.04
_USUAL_LEADING: Final = 1.2
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
        pitches: dict[int, Counter[float]] = {}
        gaps: list[float] = []
        for before, line in pairwise(lines):
            gap = _gap(before, line)
            if gap is not None and line.layout and line.layout.size:
                pitches.setdefault(round(line.layout.size * 10), Counter())[round(gap * 2) / 2] += 1
                if same_size(line.layout.size, size):
                    gaps.append(gap)
        pitch_of = {key: _usual(counts, key / 10) for key, counts in pitches.items()}
        pitch = pitch_of.get(round(size * 10), size * _USUAL_LEADING)
        wide = sum(_WIDE_GAP * pitch < gap < _WIDEST_GAP * pitch for gap in gaps)
        return cls(
            size=size,
            left=_mode(each.left for each in body),
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


def _usual(gaps: Counter[float], size: float) -> float:
    """Return the least of the gaps that are frequent: paragraphs may all be of one line."""
    most = max(gaps.values())
    frequent = [gap for gap, count in gaps.items() if count * 5 >= most and gap >= 0.9 * size]
    return min(frequent, default=size * _USUAL_LEADING)


def _right_edge(ends: Sequence[float]) -> float:
    """Return where full lines end: where most do, or where hardly any ends farther out if more lines go beyond that.

    Where the right edge is ragged, a few short lines of one length may be the most frequent.
    """
    edge = _mode(ends)
    near = sum(abs(end - edge) <= 2 * _STEP for end in ends)
    beyond = sum(end > edge + 2 * _STEP for end in ends)
    return edge if beyond <= near else max(edge, sorted(ends)[int(_LONG_LINES * len(ends))])


def _mode(values: Iterable[float | None]) -> float:
    counted = Counter[int](round(value / _STEP) for value in values if value is not None)
    if not counted:
        return 0.0
    # A margin may fall between two steps.
    best = max(counted, key=lambda step: counted[step - 1] + 2 * counted[step] + counted[step + 1])
    return best * _STEP
