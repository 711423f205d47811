"""Days, periods and parts of years at their edges: what a text leaves out, and what no calendar has."""

from __future__ import annotations

import datetime as dt

import pytest

import unctc
from unctc.extraction.days import end_of_month, find_days, find_period
from unctc.extraction.times import find_dues
from unctc.extraction.year_parts import Said, find_near_dues, part_of_year
from unctc.languages.rules.year_parts import YearPart
from unctc.model.due import AtSession, Bound, PartOfPeriod, Unit

EARLY, MID, LATE = (
    YearPart(Unit.YEAR, part=each)
    for each in (PartOfPeriod.EARLY, PartOfPeriod.MID, PartOfPeriod.LATE)
)


@pytest.mark.parametrize(
    ("month", "part", "bound", "day"),
    [
        (None, None, Bound.BY, "2027-12-31"),
        (None, None, Bound.BEFORE, "2027-01-01"),
        (2, None, Bound.BY, "2027-02-28"),
        (2, None, Bound.BEFORE, "2027-02-01"),
        (13, None, Bound.BY, None),
        # Halves and quarters end with their last month, and begin with their first.
        (None, YearPart(Unit.HALF_YEAR, 1), Bound.BY, "2027-06-30"),
        (None, YearPart(Unit.HALF_YEAR, 2), Bound.BEFORE, "2027-07-01"),
        (None, YearPart(Unit.QUARTER, 1), Bound.BEFORE, "2027-01-01"),
        (None, YearPart(Unit.QUARTER, 3), Bound.BY, "2027-09-30"),
        (None, YearPart(Unit.QUARTER, 3), Bound.BEFORE, "2027-07-01"),
        (None, YearPart(Unit.QUARTER, 5), Bound.BY, None),
        (5, YearPart(Unit.QUARTER, 1), Bound.BY, None),
        # What nothing counts: early is the first quarter of a year, and the first ten days of a month.
        (None, EARLY, Bound.BY, "2027-03-31"),
        (None, MID, Bound.BY, "2027-06-30"),
        (None, LATE, Bound.BY, "2027-12-31"),
        (None, LATE, Bound.BEFORE, "2027-12-31"),
        (7, EARLY, Bound.BY, "2027-07-10"),
        (7, MID, Bound.BY, "2027-07-15"),
        (7, LATE, Bound.BY, "2027-07-31"),
        (13, MID, Bound.BY, None),
    ],
)
def test_parts_of_a_year(
    month: int | None, part: YearPart | None, bound: Bound, day: str | None
) -> None:
    found = part_of_year(2027, month, part, bound)
    assert (found and str(found.day)) == day


@pytest.mark.parametrize(
    ("year", "month", "first", "last"),
    [
        (2024, 2, "2024-02-01", "2024-02-29"),
        (2023, 12, "2023-12-01", "2023-12-31"),
        (2023, 1, "2023-01-01", "2023-01-31"),
        (1, 1, "0001-01-01", "0001-01-31"),
        (9999, 12, "9999-12-01", "9999-12-31"),
        (2023, 0, None, None),
        (2023, 13, None, None),
        (0, 1, None, None),
        (10000, 1, None, None),
    ],
)
def test_months_of_the_calendar(year: int, month: int, first: str | None, last: str | None) -> None:
    found = [end_of_month(year, month, last=each) for each in (False, True)]
    assert [each and str(each) for each in found] == [first, last]


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("en", "from 1 to 30 March 2018", "2018-03-01 2018-03-30+"),
        ("en", "from 28 February to 2 March 2018", "2018-02-28 2018-03-02+"),
        ("en", "from 28 December 2017 to 2 March 2018", "2017-12-28+ 2018-03-02+"),
        ("en", "on 30 February 2018", "-+"),
        ("en", "on 9 March 2018, and in May", "2018-03-09+"),
        ("en", "on 9 march", ""),
        ("fr", "du 1er au 30 mars 2018", "2018-03-01 2018-03-30+"),
        ("es", "del 1 al 30 de marzo de 2018", "2018-03-01 2018-03-30+"),
        ("ru", "с 1 по 30 марта 2018 года", "2018-03-01 2018-03-30+"),
        ("zh", "2018年3月1日至30日", "2018-03-01+ 2018-03-30"),
        ("zh", "2018年3月1日至4月30日", "2018-03-01+ 2018-04-30"),
        ("zh", "2018年2月30日", "-+"),
        ("ar", "9 آذار/مارس 2018", "2018-03-09+"),
    ],
)
def test_days_and_what_they_leave_out(language: str, text: str, days: str) -> None:
    """A plus is behind those that state day, month and year."""
    found = find_days(text, unctc.Language(language))
    assert " ".join(f"{each.day or '-'}{'+' * each.complete}" for each in found) == days


@pytest.mark.parametrize(
    ("language", "text", "bare", "period"),
    [
        ("en", "from 1 January to 31 December 2018", False, "2018-01-01 2018-12-31"),
        ("en", "from 1 July 2018 to 30 June 2019", False, "2018-07-01 2019-06-30"),
        ("en", "from January to June 2018", False, "2018-01-01 2018-06-30"),
        ("en", "programme of work for 2018", True, "2018-01-01 2018-12-31"),
        ("en", "programme of work for 2018", False, None),
        ("en", "programme of work for 2018-2019", True, "2018-01-01 2019-12-31"),
        # The most exact counts, wherever it stands; one that ends before it begins is none.
        ("en", "in 2019, from 1 March to 30 March 2018", True, "2018-03-01 2018-03-30"),
        ("en", "from 1 March to 1 February 2018", False, None),
        ("fr", "du 1er janvier au 31 décembre 2018", False, "2018-01-01 2018-12-31"),
        ("es", "del 1 de enero al 31 de diciembre de 2018", False, "2018-01-01 2018-12-31"),
        ("ru", "с 1 января по 31 декабря 2018 года", False, "2018-01-01 2018-12-31"),
        ("zh", "2018年1月1日至12月31日", False, "2018-01-01 2018-12-31"),
        ("zh", "2018年1月至6月", False, "2018-01-01 2018-06-30"),
        ("zh", "2018年工作方案", True, "2018-01-01 2018-12-31"),
    ],
)  # fmt: skip
def test_periods(language: str, text: str, period: str | None, *, bare: bool) -> None:
    found = find_period(text, unctc.Language(language), bare_year=bare)
    assert (found and f"{found.start} {found.end}") == period


SAID = Said(dt.date(2026, 12, 4), session=81)


@pytest.mark.parametrize(
    ("language", "text", "dues"),
    [
        ("en", "by the end of the year", "2026-12-31"),
        ("en", "by the end of next year", "2027-12-31"),
        ("en", "by the end of the month", "2026-12-31"),
        ("en", "by mid-next year", "2027-06-30"),
        ("en", "at its next session", "session 82"),
        ("en", "at its current session", "session 81"),
        ("en", "of the Human Rights Council at its next session", ""),
        ("en", "of the General Assembly at its next session", "session 82"),
        ("fr", "avant la fin de l’année", "2026-12-31"),
        ("es", "antes de fin de año", "2026-12-31"),
        ("ru", "до конца года", "2026-12-31"),
        ("zh", "在年底前", "2026-12-31"),
        ("zh", "明年年底前", "2027-12-31"),
    ],
)
def test_times_that_count_from_the_texts_own(language: str, text: str, dues: str) -> None:
    found = find_near_dues(text, unctc.Language(language), SAID)
    shown = (
        f"session {each.due.session}" if isinstance(each.due, AtSession) else str(each.due)
        for each in found
    )
    assert " ".join(shown) == dues


def test_without_a_session_of_its_own_a_text_names_none() -> None:
    said = Said(SAID.day)
    assert list(find_near_dues("at its next session", unctc.Language.ENGLISH, said)) == []


@pytest.mark.parametrize(
    ("language", "text", "dues"),
    [
        ("en", "by 30 June and 31 December 2012", "2012-06-30; 2012-12-31"),
        ("en", "by 30 June, 30 September and 31 December 2012", "2012-06-30; 2012-09-30; 2012-12-31"),
        ("en", "by 4 July 2025 and 5 January 2026", "2025-07-04; 2026-01-05"),
        ("en", "before March 2020", "2020-03-01"),
        ("en", "by March 2020", "2020-03-31"),
        ("en", "report by 2020", "2020-12-31"),
        ("en", "within six months of the adoption of this resolution", "within 6 months"),
        ("en", "within two quarters of its adoption", "within 6 months"),
        ("en", "six months and eleven months after the adoption", "within 6 months; within 11 months"),
        ("en", "for a further period of one year", "within 1 year"),
        ("en", "every six months", "once every 6 months"),
        ("en", "twice a year", "twice a year"),
        ("en", "at least once every two years", "at least once every 2 years"),
        ("en", "every quarter", "once every 3 months"),
        ("en", "quarterly", "once every 3 months"),
        ("en", "every 120 days", "once every 120 days"),
        ("en", "on a monthly basis", "once a month"),
        ("en", "at its seventy-fifth and seventy-sixth sessions", "75th session; 76th session"),
        ("en", "for some 2018 years", ""),
        ("fr", "tous les six mois", "once every 6 months"),
        ("fr", "deux fois par an", "twice a year"),
        ("fr", "dans un délai de 30 jours", "within 30 days"),
        ("es", "cada seis meses", "once every 6 months"),
        ("es", "dos veces al año", "twice a year"),
        ("ru", "каждые шесть месяцев", "once every 6 months"),
        ("ru", "дважды в год", "twice a year"),
        ("ar", "كل ستة أشهر", "once every 6 months"),
        ("zh", "每六个月", "once every 6 months"),
        ("zh", "每年两次", "twice a year"),
        ("zh", "至少每年一次", "at least once a year"),
    ],
)  # fmt: skip
def test_times_in_words(language: str, text: str, dues: str) -> None:
    found = find_dues(text, unctc.Language(language))
    assert "; ".join(str(each.due).partition(" after ")[0] for each in found) == dues
