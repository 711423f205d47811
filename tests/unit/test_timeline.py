"""The timeline: where on the axis a deliverable stands, and in which words."""

import datetime as dt

import pytest
from lxml import etree

import unctc
from unctc.errors import InvalidValueError
from unctc.model.programme_deliverables import dated_deliverables
from unctc.report import render_timeline
from unctc.report.timeline import Lane, timeline_of

YEAR = unctc.Period(dt.date(2018, 1, 1), dt.date(2018, 12, 31))
Due = unctc.Due


def lane(due: Due, period: unctc.Period | None = YEAR) -> Lane:
    timeline = timeline_of([unctc.Deliverable("report", due=due)], period)
    assert timeline is not None
    (found,) = timeline.lanes
    return found


def test_the_bundled_document() -> None:
    found = [each.deliverable for each in dated_deliverables(unctc.sample())]
    assert len({(each.kind, str(each.due), each.paragraphs[0].number) for each in found}) == len(
        found
    )
    timeline = timeline_of(found, YEAR)
    assert timeline is not None
    assert [(each.kind, each.due) for each in timeline.lanes][:3] == [
        ("date", "by 30 March 2018"),
        ("date", "by 30 March 2018"),
        ("date", "by 30 June 2018"),
    ]
    assert {each.kind for each in timeline.lanes} == {"date", "recurrence", "within"}
    assert [tick.label for tick in timeline.ticks][::11] == ["Jan", "Dec"]


def test_the_picture_stands_alone() -> None:
    root = etree.fromstring(render_timeline(unctc.sample()).encode())
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    assert not root.xpath("//@href | //*[local-name() = 'script' or local-name() = 'image']")
    lanes = root.xpath("//*[local-name() = 'g'][contains(@class, 'p-lane')]")
    assert len(lanes) == len(dated_deliverables(unctc.sample()))
    width, height = (float(root.get(name, "0")) for name in ("width", "height"))
    for box in root.xpath("//*[local-name() = 'rect'][@x]"):
        assert 0 <= float(box.get("x")) <= float(box.get("x")) + float(box.get("width")) <= width
    assert height > 38 * len(lanes)


def test_days_stand_in_order() -> None:
    first, last = lane(unctc.DueDate(YEAR.start)), lane(unctc.DueDate(YEAR.end))
    assert first.marks[0].x == 372
    assert last.marks[0].x + last.marks[0].width == pytest.approx(960, abs=0.2)
    march = lane(unctc.DueDate(dt.date(2018, 3, 30)))
    assert first.marks[0].x < march.marks[0].x < last.marks[0].x


@pytest.mark.parametrize(
    ("precision", "words", "days"),
    [
        ("day", "before 31 March 2018", 1),
        ("month", "before March 2018", 31),
        ("quarter", "before quarter 1 of 2018", 90),
        ("year", "before 2018", 365),
    ],
)
def test_what_a_text_leaves_open_is_drawn_as_long(precision: str, words: str, days: int) -> None:
    found = lane(
        unctc.DueDate(
            dt.date(2018, 3, 31), precision=unctc.Unit(precision), bound=unctc.Bound.BEFORE
        )
    )
    assert found.due == words
    assert found.marks[0].width == pytest.approx(588 * days / 365, abs=0.2)


@pytest.mark.parametrize(
    ("due", "bars"),
    [
        (unctc.Recurrence(1, "year"), 1),
        (unctc.Recurrence(2, "year"), 2),
        (unctc.Recurrence(1, "month"), 12),
        (unctc.Recurrence(1, "month", every=6), 2),
        (unctc.Recurrence(1, "day", every=120), 4),
        (unctc.Recurrence(1, "year", every=2), 1),
        (unctc.Recurrence(1, "day"), 1),
        (unctc.Recurrence(1, "quarter"), 4),
        (unctc.Recurrence(0, "year"), 1),
    ],
)
def test_recurrences(due: unctc.Recurrence, bars: int) -> None:
    found = lane(due)
    assert len(found.marks) == bars
    assert found.marks[-1].x + found.marks[-1].width <= 960.1
    assert found.due == str(due)


def test_a_time_after_an_event_has_no_place() -> None:
    found = lane(unctc.Within(12, "month", after="the report"))
    assert not found.marks
    assert found.due == "within 12 months after \u2068the report\u2069"
    assert lane(unctc.Within(1, "month")).due == "within 1 month"


def test_the_axis_holds_every_date() -> None:
    late = unctc.Deliverable("report", due=unctc.DueDate(dt.date(2025, 6, 1)))
    timeline = timeline_of([late], YEAR)
    assert timeline is not None
    assert timeline.span == unctc.Period(YEAR.start, dt.date(2025, 6, 1))
    assert [tick.label for tick in timeline.ticks] == [str(year) for year in range(2018, 2026)]
    alone = timeline_of([late])
    assert alone is not None
    assert alone.span.start == dt.date(2025, 1, 1)
    far = [unctc.Deliverable("visit", due=unctc.DueDate(dt.date(year, 6, 1))) for year in (1, 9999)]
    timeline = timeline_of(far)
    assert timeline is not None
    assert len(timeline.ticks) < 30


def test_nothing_to_draw() -> None:
    assert timeline_of([]) is None
    assert timeline_of([unctc.Deliverable("report")], YEAR) is None
    assert timeline_of([unctc.Deliverable("report", due=unctc.Within(1, "month"))]) is None
    with pytest.raises(InvalidValueError, match="none in a letter"):
        render_timeline(unctc.Letter(language=unctc.Language.ENGLISH))


def test_both_places_are_named() -> None:
    place = unctc.NodePath("enclosure/3")
    found = unctc.Deliverable(
        "review",
        responsible=(unctc.Body.CTC,),
        recipients=(unctc.Body.SECURITY_COUNCIL,),
        paragraphs=(unctc.NodePath("annex/3"), place),
        due=unctc.Recurrence(1, "year"),
    )
    timeline = timeline_of([found], YEAR)
    assert timeline is not None
    (only,) = timeline.lanes
    assert only.label == "Review: CTC → Security Council"
    assert only.place == "annex 3; enclosure 3"
    assert len(only.short_place) <= 66
