"""Spans that cross are found as by looking at each of them."""

from random import Random

import pytest

from unctc.model.locations import Span
from unctc.serializers.akn4un.crossing_spans import CrossingSpans


def cross(one: Span, other: Span) -> bool:
    return one.start < other.start < one.end < other.end or (
        other.start < one.start < other.end < one.end
    )


@pytest.mark.parametrize("seed", range(200))
def test_each_is_asked_about_those_before_it(seed: int) -> None:
    random = Random(seed)
    pairs = [
        sorted((random.randrange(12), random.randrange(12))) for _ in range(random.randrange(9))
    ]
    spans = [Span(start, end) for start, end in pairs]
    crossing, added = CrossingSpans(spans), list[Span]()
    for span in spans:
        assert crossing.is_crossed_by(span) == any(cross(span, each) for each in added)
        if random.random() < 0.7:
            added.append(span)
            crossing.add(span)
