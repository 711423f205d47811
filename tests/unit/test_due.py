"""When something is due: values, their closed vocabularies, and time limits as days."""

import datetime as dt

import pytest

import unctc
from unctc.errors import InvalidValueError
from unctc.model.due import Bound, DueDate, Recurrence, Unit, Within


@pytest.mark.parametrize(
    ("count", "unit", "start", "last"),
    [
        (0, "day", "2018-03-30", "2018-03-30"),
        (60, "day", "2018-03-30", "2018-05-29"),
        (2, "week", "2018-12-25", "2019-01-08"),
        (12, "month", "2018-03-30", "2019-03-30"),
        (1, "month", "2020-01-31", "2020-02-29"),
        (1, "quarter", "2018-11-30", "2019-02-28"),
        (1, "year", "2020-02-29", "2021-02-28"),
        (5, "working day", "2018-03-30", "2018-04-06"),  # from a Friday
        (1, "working day", "2018-03-31", "2018-04-02"),  # from a Saturday
        (0, "working day", "2018-03-31", "2018-03-31"),
    ],
)
def test_a_time_limit_ends_on_a_day(count: int, unit: str, start: str, last: str) -> None:
    resolved = Within(count, Unit(unit), after="the visit").resolve(dt.date.fromisoformat(start))
    assert resolved.isoformat() == last


@pytest.mark.parametrize(
    ("count", "unit", "event", "last"),
    [
        (1, "month", "2018-03-31", "2018-02-28"),
        (30, "day", "2018-03-31", "2018-03-01"),
        (5, "working day", "2018-04-06", "2018-03-30"),  # from a Friday
        (1, "working day", "2018-03-31", "2018-03-30"),  # from a Saturday
        (6, "working day", "2018-04-03", "2018-03-26"),
    ],
)
def test_what_is_due_before_an_event_is_counted_back(
    count: int, unit: str, event: str, last: str
) -> None:
    due = Within(count, Unit(unit), before="the mandate expires")
    assert due.resolve(dt.date.fromisoformat(event)).isoformat() == last


@pytest.mark.parametrize("unit", Unit)
def test_a_time_limit_beyond_the_calendar_is_refused(unit: Unit) -> None:
    with pytest.raises(InvalidValueError, match="the year 9999"):
        Within(4_000_000, unit).resolve(dt.date(9999, 1, 1))


def test_units_and_bounds_are_closed_vocabularies() -> None:
    assert Recurrence(1, "year") == Recurrence(1, Unit.YEAR)
    assert DueDate(dt.date(2018, 3, 30), bound="until").bound is Bound.UNTIL
    with pytest.raises(InvalidValueError, match="one of day, working day, week, month, quarter"):
        Within(1, "fortnight")
    with pytest.raises(InvalidValueError, match="one of by, before, on, until"):
        DueDate(dt.date(2018, 3, 30), bound="around")


def test_json_says_them_as_before() -> None:
    document = unctc.Resolution(
        symbol=unctc.Symbol("S/RES/2395 (2017)"),
        language=unctc.Language.ENGLISH,
        mandates=(
            unctc.Mandate(
                unctc.Symbol("S/RES/2395 (2017)"),
                "directs",
                due=DueDate(dt.date(2018, 3, 31), precision=Unit.MONTH, bound=Bound.UNTIL),
                further_dues=(Within(3, Unit.WORKING_DAY, after="the visit"),),
            ),
        ),
    )
    written = unctc.dumps(document)
    assert (
        '"due":{"kind":"due_date","day":"2018-03-31","precision":"month","bound":"until"}'
        in written
    )
    assert '{"kind":"within","count":3,"unit":"working day","after":"the visit"}' in written
    assert unctc.loads(written, format="json") == document
    broken = written.replace("working day", "fortnight")
    with pytest.raises(unctc.InvalidJsonError, match="fortnight"):
        unctc.loads(broken, format="json")
