"""The picture of mandates over time: a bar each, from the day of its document to the day that its words name."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Final

from attrs import field, frozen

from unctc.model.languages import Direction

__all__ = ["Chart", "ChartLane", "chart_of"]

_LABELS: Final = 250
_WIDTH: Final = 720
_LAST_LABEL: Final = 36
_LANE: Final = 20
_AXIS: Final = 24
_MOST_TICKS: Final = 16
_LETTERS: Final = 40


@frozen(kw_only=True)
class ChartLane:
    """A mandate that has a day.

    Attributes:
        label: the document, the act and its addressees.
        address: the page of its paragraph.
        begins: the day of its document.
        ends: the day that its words name.
        x: where its bar begins.
        y: the upper edge of the lane.
        width: how long the bar is.
    """

    label: str
    address: str
    begins: dt.date
    ends: dt.date
    x: float = 0
    y: int = 0
    width: float = 0


@frozen(kw_only=True)
class Chart:
    """The picture.

    Attributes:
        lanes: the mandates by the day of their documents.
        ticks: where years begin, and what they are called.
        first: the first year.
        last: the last year.
        direction: in which direction the page is written.
    """

    lanes: tuple[ChartLane, ...] = ()
    ticks: tuple[tuple[float, str], ...] = field(default=(), repr=False)
    first: int = 0
    last: int = 0
    width: int = _LABELS + _WIDTH + _LAST_LABEL
    direction: Direction = "ltr"

    def at(self, x: float, width: float = 0) -> float:
        """Return where a place or a bar is drawn: mirrored where the words run from the right."""
        return x if self.direction == "ltr" else round(self.width - x - width, 1)

    @property
    def height(self) -> int:
        """The height of the picture."""
        return _AXIS + _LANE * len(self.lanes) + 4


def chart_of(lanes: Sequence[ChartLane], direction: Direction = "ltr") -> Chart:
    """Return the picture of *lanes*.

    Example:
        >>> lane = ChartLane(
        ...     label="S/RES/2395 (2017) decides → CTED",
        ...     address="documents/x.html",
        ...     begins=dt.date(2017, 12, 21),
        ...     ends=dt.date(2021, 12, 31),
        ... )
        >>> chart = chart_of([lane])
        >>> chart.first, chart.last, len(chart.lanes)
        (2017, 2021, 1)
    """
    if not lanes:
        return Chart(direction=direction)
    first = min(min(each.begins, each.ends) for each in lanes).year
    last = max(max(each.begins, each.ends) for each in lanes).year
    origin = dt.date(first, 1, 1)
    days = (dt.date(last, 12, 31) - origin).days + 1

    def at(day: dt.date) -> float:
        return round(_LABELS + (day - origin).days * _WIDTH / days, 1)

    drawn = []
    for number, each in enumerate(sorted(lanes, key=lambda one: (one.begins, one.ends, one.label))):
        begin, end = sorted((each.begins, each.ends))
        drawn.append(
            ChartLane(
                label=each.label if len(each.label) <= _LETTERS else f"{each.label[:_LETTERS]}…",
                address=each.address,
                begins=each.begins,
                ends=each.ends,
                x=at(begin),
                y=_AXIS + number * _LANE,
                width=max(2.0, round(at(end) - at(begin), 1)),
            )
        )
    step = 1 + (last - first) // _MOST_TICKS
    ticks = tuple((at(dt.date(year, 1, 1)), str(year)) for year in range(first, last + 1, step))
    return Chart(lanes=tuple(drawn), ticks=ticks, first=first, last=last, direction=direction)
