"""The timeline: deadlines, recurrences and time limits over the period of the programme."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from math import ceil
from typing import Final

from attrs import evolve, field, frozen

from unctc.late_patterns import late_pattern
from unctc.model.due import Due, DueDate, Recurrence
from unctc.model.mandates import Deliverable, Mandate
from unctc.model.node_paths import NodePath
from unctc.model.periods import Period
from unctc.report.page_words import PageWords, capitalized, width_of

__all__ = ["Bar", "Lane", "Tick", "Timeline", "timeline_of"]

_LABELS: Final = 372
_CHART: Final = 588
_LANE: Final = 38
_LINE: Final = 15
_LETTER: Final = 5.6
_AXIS: Final = 44
_LETTERS: Final = 56
_SMALL_LETTERS: Final = 66
_MOST_BARS: Final = 62
_MOST_LINES: Final = 4
# A word with the space behind it; Chinese lists have no spaces.
_PIECES: Final = late_pattern(r"[^\s、，：]+[、，：]?\s*|\S\s*")


@frozen
class Tick:
    """A month or a year on the axis.

    Attributes:
        x: where it begins.
        label: its name.
        year: the year, where one begins.
    """

    x: float
    label: str
    year: str = ""


@frozen
class Bar:
    """A stretch of time in which something is due.

    Attributes:
        x: where it begins.
        width: how long it is.
    """

    x: float
    width: float


@frozen
class Lane:
    """A deliverable on the timeline.

    Attributes:
        kind: ``date``, ``recurrence`` or ``within``.
        label: what is due, by whom to whom.
        due: when, in words.
        place: the paragraphs that promise it, and how the others put it where they do so differently.
        y: the lane's upper edge.
        marks: the days or stretches, as drawn.
    """

    kind: str
    label: str
    due: str
    place: str
    y: int
    marks: tuple[Bar, ...] = ()

    @property
    def label_lines(self) -> tuple[str, ...]:
        """The label, in as many lines as it takes; the fourth is cut where there is no room for more."""
        return _lines(self.label)

    @property
    def short_place(self) -> str:
        """The paragraphs, cut where there is no room for more."""
        return _cut(self.place, _SMALL_LETTERS)

    @property
    def height(self) -> int:
        """The height of the lane."""
        return _LANE + _LINE * (len(self.label_lines) - 1)


@frozen
class Timeline:
    """The picture.

    Attributes:
        span: the days that the axis shows.
        ticks: the months or years on it.
        lanes: the deliverables: dated ones by date, then recurring ones, then those with a limit.
        words: the page's own words; where they run from the right, so does time.
    """

    span: Period
    ticks: tuple[Tick, ...] = ()
    lanes: tuple[Lane, ...] = field(default=(), repr=False)
    left: int = _LABELS
    width: int = _LABELS + _CHART
    axis: int = _AXIS
    words: PageWords = field(factory=PageWords, repr=False)

    @property
    def height(self) -> int:
        """The height of the picture."""
        return self.axis + sum(lane.height for lane in self.lanes) + 8

    def at(self, x: float, width: float = 0) -> float:
        """Return where a place or a bar is drawn: mirrored where the words run from the right."""
        return x if self.words.direction == "ltr" else round(self.width - x - width, 1)


@frozen(kw_only=True)
class _Dated:
    """What has a place on a timeline.

    Attributes:
        label: what is due, by whom to whom.
        due: when.
        place: the paragraphs that say so.
        number: the number of the first of them.
    """

    label: str
    due: Due
    place: str
    number: int


def timeline_of(
    stated: Iterable[Deliverable | Mandate],
    period: Period | None = None,
    words: PageWords | None = None,
) -> Timeline | None:
    """Return the timeline of deliverables or mandates; ``None`` where none has a date or a number.

    Args:
        stated: what is due; continuing tasks are left out.
        period: the days to show; widened to hold every date, and the dates' years where not given.
        words: the page's own words; English if not given.

    Example:
        >>> import datetime as dt
        >>> from unctc import Deliverable, DueDate
        >>> timeline = timeline_of([Deliverable("report", due=DueDate(dt.date(2018, 3, 30)))])
        >>> [tick.label for tick in timeline.ticks][:3], timeline.lanes[0].due
        (['Jan', 'Feb', 'Mar'], 'by 30 March 2018')
    """
    words = words or PageWords()
    dated = [each for one in stated for each in _dated(one, words)]
    span = _span([each.due.day for each in dated if isinstance(each.due, DueDate)], period)
    if not dated or span is None:
        return None
    scale = _Scale(span, words)
    lanes: list[Lane] = []
    y = _AXIS
    for each in sorted(dated, key=_order):
        lanes.append(_lane(each, scale, y))
        y += lanes[-1].height
    return Timeline(span, scale.ticks, tuple(lanes), words=words)


def _dated(stated: Deliverable | Mandate, words: PageWords) -> Iterator[_Dated]:
    """Yield each time at which something is due."""
    if isinstance(stated, Mandate):
        addressees = words.bodies(stated.addressees)
        act = capitalized(words.named("act", stated.act))
        label = f"{act} {words.arrow} {addressees}" if addressees else act
        paths: tuple[NodePath, ...] = (stated.path,)
        dues = () if stated.due is None else (stated.due, *stated.further_dues)
    else:
        label, paths = _label(stated, words), stated.paragraphs
        dues = () if stated.due is None else (stated.due,)
    place = words("semicolon").join(map(words.short_path, paths))
    number = next((path.paragraph.number or 0 for path in paths), 0)
    for due in dues:
        yield _Dated(label=label, due=due, place=place, number=number)


@frozen
class _Scale:
    """Where a day is on the axis."""

    span: Period
    words: PageWords

    @property
    def days(self) -> int:
        return (self.span.end - self.span.start).days + 1

    def at(self, day: float) -> float:
        """Return the place of a day counted from the first."""
        return round(_LABELS + min(max(day, 0), self.days) * _CHART / self.days, 1)

    def of(self, day: dt.date) -> float:
        """Return the place of a day's beginning."""
        return self.at((day - self.span.start).days)

    @property
    def ticks(self) -> tuple[Tick, ...]:
        """The first days of the months; of the years where there is no room for months."""
        start, end = self.span.start, self.span.end
        monthly = self.days <= 366 * 2
        step = 1 if monthly else 12 * max(1, self.days // (366 * 12))
        found: list[Tick] = []
        months = self.words.listed("months.short")
        month = start.year * 12 + (start.month - 1 if monthly else 0)
        while month // 12 < dt.MAXYEAR and (day := dt.date(month // 12, month % 12 + 1, 1)) <= end:
            year = str(day.year)
            name = months[day.month - 1] if monthly else year
            begins = monthly and (day.month == 1 or not found)
            found.append(Tick(self.of(max(day, start)), name, year if begins else ""))
            month += step
        ends = (*(each.x for each in found[1:]), self.at(self.days))
        return tuple(
            # Of a month that the axis shows a piece of there may be no room for the name.
            tick if end - tick.x > width_of(tick.label) * _LETTER + 6 else evolve(tick, label="")
            for tick, end in zip(found, ends, strict=False)
        )


def _cut(text: str, most: int) -> str:
    if width_of(text) <= most:
        return text
    while width_of(text) >= most:
        text = text[:-1]
    return f"{text.rstrip()}…"


def _lines(text: str) -> tuple[str, ...]:
    """Return a label in lines, parted between words or behind the marks of a list.

    Example:
        >>> _lines("Report: CTED → CTC")
        ('Report: CTED → CTC',)
        >>> [len(each) for each in _lines("联合报告：" + "、".join(["反恐怖主义办公室"] * 4))]
        [23, 17]
    """
    lines: list[str] = [""]
    for piece in _PIECES.findall(text):
        if lines[-1] and width_of(f"{lines[-1]}{piece.rstrip()}") > _LETTERS:
            lines.append("")
        lines[-1] += piece
    if len(lines) > _MOST_LINES:
        lines[_MOST_LINES - 1 :] = ["".join(lines[_MOST_LINES - 1 :])]
    return tuple(_cut(each.strip(), _LETTERS) for each in lines)


def _span(days: Sequence[dt.date], period: Period | None) -> Period | None:
    if period is not None:
        return Period(min([period.start, *days]), max([period.end, *days]))
    if not days:
        return None
    return Period(min(days).replace(month=1, day=1), max(days).replace(month=12, day=31))


def _order(dated: _Dated) -> tuple[int, dt.date, int, str]:
    due = dated.due
    rank = 0 if isinstance(due, DueDate) else 1 if isinstance(due, Recurrence) else 2
    day = due.day if isinstance(due, DueDate) else dt.date.max
    return rank, day, dated.number, dated.label


def _lane(dated: _Dated, scale: _Scale, y: int) -> Lane:
    label, place = dated.label, dated.place
    due, words = dated.due, scale.words.due(dated.due)
    if isinstance(due, DueDate):
        first, last = due.stretch
        begin = scale.of(first)
        bar = Bar(begin, round(scale.at((last - scale.span.start).days + 1) - begin, 1))
        return Lane("date", label, words, place, y, (bar,))
    if isinstance(due, Recurrence):
        return Lane("recurrence", label, words, place, y, _rounds(due, scale))
    return Lane("within", label, words, place, y)


def _label(deliverable: Deliverable, words: PageWords) -> str:
    owes, gets = words.bodies(deliverable.responsible), words.bodies(deliverable.recipients)
    way = f" {words.arrow} ".join(part for part in (owes, gets) if part)
    kind = capitalized(words.named("kind-of-deliverable", deliverable.kind))
    return f"{kind}{words('colon')}{way}" if way else kind


def _rounds(due: Recurrence, scale: _Scale) -> tuple[Bar, ...]:
    """Return the stretches in each of which it is due once; one over all where they are too many to draw."""
    length = max(due.every * due.unit.days / max(due.times, 1), 0.5)
    rounds = scale.days / length
    # A year is a year also where it has 366 days.
    even = abs(rounds - round(rounds)) < 0.005 * rounds
    count = max(1, round(rounds) if even else ceil(rounds))
    if count > _MOST_BARS:
        return (Bar(scale.at(0), _CHART),)
    width = _CHART / count if even else length * _CHART / scale.days
    return tuple(
        Bar(round(_LABELS + n * width + 1, 1), round(min(width, _CHART - n * width) - 2, 1))
        for n in range(count)
        if n * width < _CHART - 2
    )
