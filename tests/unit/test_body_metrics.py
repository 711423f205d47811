"""How the body of a document is set: its margins and the distance of its lines, told from its lines."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from unctc.layout.body_metrics import BodyMetrics
from unctc.layout.line_layout import LineLayout
from unctc.layout.source import Line


def line(
    number: int,
    text: str,
    *,
    left: float = 72,
    right: float = 500,
    baseline: float,
    size: float = 10,
) -> Line:
    layout = LineLayout(left=left, right=right, baseline=baseline, size=size)
    return Line(number, number * 100, text, False, 0, layout)


def body(
    texts: Sequence[tuple[str, float, float]], *, pitch: float = 12, gap: float = 0
) -> BodyMetrics:
    """Measure lines given as text, left and right; *gap* is added below a line that ends a sentence."""
    lines: list[Line] = []
    baseline = 700.0
    for number, (text, left, right) in enumerate(texts, 1):
        lines.append(line(number, text, left=left, right=right, baseline=baseline))
        baseline -= pitch + (gap if text.endswith(".") else 0)
    found = BodyMetrics.of(lines)
    assert found is not None
    return found


def test_lines_without_a_place_have_no_metrics() -> None:
    assert BodyMetrics.of([Line(1, 0, "text", False, 0)]) is None


def test_full_lines_end_where_most_do() -> None:
    ends = [500.0] * 9 + [310.0, 420.0, 260.0]
    assert body([("text", 72, end) for end in ends]).right == 500


@pytest.mark.parametrize("short", [190.0, 236.0, 310.0])
def test_the_right_edge_is_not_where_the_most_frequent_short_lines_end(short: float) -> None:
    """Where the right edge is ragged, a few lines of one length are more than there are of any other."""
    ragged = [470.0, 476.0, 481.0, 487.0, 492.0, 498.0, 503.0, 509.0]
    right = body([("text", 72, end) for end in [short] * 3 + ragged]).right
    assert right >= 500


def test_a_line_that_stands_out_is_no_right_edge() -> None:
    assert body([("text", 72, end) for end in [500.0] * 8 + [530.0]]).right == 500


def test_the_left_edge_is_farther_out_than_indented_first_lines() -> None:
    starts = [72.0] * 4 + [96.0] * 9
    assert body([("text", start, 500) for start in starts]).left == 72


def test_one_line_in_the_margin_is_no_left_edge() -> None:
    starts = [40.0] + [72.0] * 12
    assert body([("text", start, 500) for start in starts]).left == 72


def test_what_is_between_paragraphs_of_one_line_is_no_pitch() -> None:
    texts = [("One sentence.", 72.0, 200.0)] * 12 + [
        ("Two lines", 72.0, 500.0),
        ("long.", 72.0, 90.0),
    ]
    metrics = body(texts, gap=6)
    assert metrics.pitch(10) == 12
    assert metrics.has_gaps


def test_double_spacing_is_a_pitch_where_sentences_go_on_below() -> None:
    texts = [("words that go on", 72.0, 500.0)] * 9 + [("to the end.", 72.0, 200.0)]
    metrics = body(texts * 3, pitch=20)
    assert metrics.pitch(10) == 20
    assert not metrics.has_gaps
