"""The calendar of a programme, read back by the library that wrote it."""

from __future__ import annotations

import datetime as dt
import sys
from typing import Any

import pytest
from attrs import evolve
from icalendar import Calendar

import unctc
from unctc.errors import MissingDependencyError
from unctc.model.bodies import Body
from unctc.serializers.calendar import dump_calendar

SAMPLE = unctc.sample()
YEAR = unctc.Period(dt.date(2018, 1, 1), dt.date(2018, 12, 31))


def todos(document: unctc.Letter) -> list[Any]:  # a property may be of thirty types
    calendar = Calendar.from_ical(dump_calendar(document))
    return list(calendar.walk("VTODO"))


def letter(due: unctc.Due | None, period: unctc.Period | None = YEAR) -> unctc.Letter:
    deliverable = unctc.Deliverable(
        "report", responsible=(Body.CTED,), paragraphs=(unctc.NodePath("annex/1"),), due=due
    )
    programme = unctc.WorkProgramme(body=Body.CTC, period=period, deliverables=(deliverable,))
    return unctc.Letter(
        unctc.Language.ENGLISH, attachments=(unctc.Annex("Annex", programme=programme),)
    )


def test_the_bundled_document() -> None:
    found = todos(SAMPLE)
    assert [(str(each["summary"]), each.get("due") and each["due"].dt) for each in found] == [
        ("List: CTC", dt.date(2018, 12, 31)),
        ("Report: CTED to CTC", dt.date(2018, 3, 30)),
        ("Information: CTED to CTC", None),
        ("Report: CTED to CTC", dt.date(2018, 6, 30)),
        ("Briefing: CTC to Security Council", dt.date(2018, 12, 31)),
        ("Consultations: Security Council", dt.date(2018, 12, 31)),
        ("Review: CTC", dt.date(2018, 12, 31)),
        ("Review: CTC", dt.date(2018, 12, 31)),
        ("Briefing: OCT to CTC", dt.date(2018, 6, 30)),
        ("Joint report: OCT, CTED to CTC, General Assembly", dt.date(2018, 3, 30)),
    ]
    rules = [each["rrule"].to_ical().decode() for each in found if "rrule" in each]
    assert rules.count("FREQ=YEARLY;UNTIL=20181231;INTERVAL=1") == 5
    assert rules.count("FREQ=MONTHLY;UNTIL=20181231;INTERVAL=6") == 1
    assert "加强评估进程的可能途径" in str(found[1]["description"])
    assert "Stated in: annex, paragraph 7; enclosure, paragraph 7" in str(found[1]["description"])


def test_identifiers_are_unique_and_stay() -> None:
    names = [str(each["uid"]) for each in todos(SAMPLE)]
    assert len(set(names)) == len(names)
    assert dump_calendar(SAMPLE) == dump_calendar(unctc.loads(unctc.dumps(SAMPLE)))  # type: ignore[arg-type]  # a letter
    # What else the programme promises plays no part.
    programme = SAMPLE.programmes[0]
    assert programme.deliverables is not None
    fewer = evolve(programme, deliverables=programme.deliverables[3:])
    annex = SAMPLE.annex
    assert annex is not None
    rest = evolve(SAMPLE, attachments=(evolve(annex, programme=fewer),))
    assert {str(each["uid"]) for each in todos(rest)} < set(names)


@pytest.mark.parametrize(
    ("due", "rule", "last"),
    [
        (unctc.Recurrence(1, "month"), "FREQ=MONTHLY;UNTIL=20181231;INTERVAL=1", (1, 31)),
        (unctc.Recurrence(4, "year"), "FREQ=MONTHLY;UNTIL=20181231;INTERVAL=3", (3, 31)),
        (unctc.Recurrence(1, "month", every=3), "FREQ=MONTHLY;UNTIL=20181231;INTERVAL=3", (3, 31)),
        (unctc.Recurrence(1, "day", every=180), "FREQ=DAILY;UNTIL=20181231;INTERVAL=180", (6, 29)),
        (unctc.Recurrence(5, "year"), "FREQ=DAILY;UNTIL=20181231;INTERVAL=73", (3, 14)),
        (unctc.Recurrence(1, "year", every=2), "FREQ=YEARLY;UNTIL=20181231;INTERVAL=2", (12, 31)),
        (unctc.Recurrence(2, "week"), "FREQ=DAILY;UNTIL=20181231;INTERVAL=3", (1, 3)),
        (unctc.Recurrence(1, "day"), "FREQ=DAILY;UNTIL=20181231;INTERVAL=1", (1, 2)),
    ],
)
def test_recurrences(due: unctc.Recurrence, rule: str, last: tuple[int, int]) -> None:
    (found,) = todos(letter(due))
    assert found["rrule"].to_ical().decode() == rule
    assert found["dtstart"].dt == dt.date(2018, 1, 1)
    assert found["due"].dt == dt.date(2018, *last)


def test_without_a_period() -> None:
    (found,) = todos(letter(unctc.Recurrence(1, "year"), None))
    assert "rrule" not in found
    assert "Due: once a year" in str(found["description"])
    dated = evolve(letter(unctc.Recurrence(1, "year"), None), issued=dt.date(2018, 3, 9))
    (found,) = todos(dated)
    assert found["rrule"].to_ical().decode() == "FREQ=YEARLY;INTERVAL=1"
    assert found["dtstart"].dt == dt.date(2018, 3, 9)
    assert found["dtstamp"].dt == dt.datetime(2018, 3, 9, tzinfo=dt.UTC)


def test_words_are_escaped() -> None:
    odd = letter(unctc.Within(3, "month", after="the report, if any; BEGIN:VEVENT\nEND"))
    (found,) = todos(odd)
    assert "the report, if any; BEGIN:VEVENT" in str(found["description"])
    assert not Calendar.from_ical(dump_calendar(odd)).walk("VEVENT")


def test_nothing_dated_is_an_empty_calendar() -> None:
    assert todos(letter(None)) == []


def test_without_the_library(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "icalendar", None)
    with pytest.raises(MissingDependencyError, match=r'pip install "unctc\[calendar\]"'):
        dump_calendar(SAMPLE)
