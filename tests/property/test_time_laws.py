"""Laws of times and bodies: what the words of a language say is found, and no text is too odd to search."""

from __future__ import annotations

import calendar
import datetime as dt
import itertools
import re
from collections.abc import Iterator
from re import _parser  # type: ignore[attr-defined]  # the widths of patterns are asked nowhere else

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from unctc.extraction.bodies import find_bodies
from unctc.extraction.days import find_days, find_period, find_periods
from unctc.extraction.due_mentions import DueMention
from unctc.extraction.finders import without_overlaps
from unctc.extraction.search_windows import windows
from unctc.extraction.times import find_dues, find_rhythms
from unctc.languages.registry import languages_with, rules_for
from unctc.languages.rules.times import TimeRules
from unctc.model.due import Bound, DueDate, Recurrence, Unit, Within
from unctc.model.languages import Language
from unctc.model.locations import Span
from unctc.model.periods import Period

pytestmark = pytest.mark.property

LANGUAGES = [*Language]
# How a language writes what its words say: a day, a period, a deadline, a time limit, a recurrence. What stands
# around is no part of what must be found.
DAY = {
    "ar": "{d} {m} {y}",
    "de": "{d}. {m} {y}",
    "en": "{d} {m} {y}",
    "es": "{d} de {m} de {y}",
    "fr": "{d} {m} {y}",
    "ru": "{d} {m} {y} года",
    "zh": "{y}年{n}月{d}日",
}
PERIOD = {
    "ar": ("للفترة من ", " إلى ", ""),
    "de": ("vom ", " bis ", ""),
    "en": ("from ", " to ", ""),
    "es": ("del ", " al ", ""),
    "fr": ("du ", " au ", ""),
    "ru": ("с ", " по ", ""),
    "zh": ("", "至", "期间"),
}
DEADLINE = {
    "ar": ("في موعد أقصاه ", ""),
    "de": ("spätestens am ", ""),
    "en": ("no later than ", ""),
    "es": ("a más tardar el ", ""),
    "fr": ("au plus tard le ", ""),
    "ru": ("не позднее ", ""),
    "zh": ("", "之前"),
}
LIMIT = {
    "ar": "في غضون {} {}",
    "de": "innerhalb von {} {}",
    "en": "within {} {}",
    "es": "en un plazo de {} {}",
    "fr": "dans un délai de {} {}",
    "ru": "в течение {} {}",
    "zh": "{}{}内",
}
RECURRENCE = {
    "ar": "كل {} {}",
    "de": "alle {} {}",
    "en": "every {} {}",
    "es": "cada {} {}",
    "fr": "tous les {} {}",
    "ru": "каждые {} {}",
    "zh": "每{}{}",
}
AROUND = {
    "ar": ("يطلب تقديم تقرير ", "، ثم النظر فيه"),
    "de": ("ersucht um einen Bericht ", ", der geprüft wird"),
    "en": ("requests a report ", ", which it will consider"),
    "es": ("solicita un informe ", ", que examinará"),
    "fr": ("demande un rapport ", ", qui sera examiné"),
    "ru": ("просит представить доклад ", ", который будет рассмотрен"),
    "zh": ("请提交报告，", "，并予审议"),
}


def rules(language: Language) -> TimeRules:
    found = rules_for(language).times
    assert found is not None
    return found


@st.composite
def days(draw: st.DrawFn, language: Language) -> tuple[str, dt.date]:
    """Draw a day as the language prints it, with any name that it has for the month."""
    day = draw(st.dates(dt.date(1946, 1, 1), dt.date(2099, 12, 31)))
    name = draw(st.sampled_from(rules_for(language).words.months[day.month - 1]))
    printed = DAY[language].format(d=day.day, m=name, n=day.month, y=day.year)
    return printed, day


@st.composite
def amounts(draw: st.DrawFn, language: Language) -> tuple[str, int, str, Unit]:
    """Draw how many of which unit, in words or digits."""
    words = rules_for(language).words
    number = draw(st.sampled_from(sorted(words.numbers.items())))
    printed = number[0] if draw(st.booleans()) else str(number[1])
    unit = draw(st.sampled_from(sorted(words.units.items())))
    return printed, number[1], *unit


def put(language: Language, words: str) -> tuple[str, Span]:
    before, after = AROUND[language]
    return f"{before}{words}{after}", Span(len(before), len(before) + len(words))


def months(count: int, unit: Unit) -> tuple[int, Unit]:
    """A quarter is told as three months."""
    return (count * 3, Unit.MONTH) if unit is Unit.QUARTER else (count, unit)


def test_every_language_states_times() -> None:
    assert languages_with("times") == languages_with("words") == tuple(Language)


@pytest.mark.parametrize("language", LANGUAGES)
@given(st.data())
def test_a_day_is_found(language: Language, data: st.DataObject) -> None:
    printed, day = data.draw(days(language))
    text, span = put(language, printed)
    (found,) = find_days(text, language)
    assert (found.day, found.span, found.complete) == (day, span, True)


@pytest.mark.parametrize("language", LANGUAGES)
@given(st.data())
def test_a_day_that_no_calendar_has_is_told_apart(language: Language, data: st.DataObject) -> None:
    month = data.draw(st.integers(1, 12))
    year = data.draw(st.integers(1946, 2099))
    day = data.draw(st.integers(calendar.monthrange(year, month)[1] + 1, 99))
    name = rules_for(language).words.months[month - 1][0]
    text, span = put(language, DAY[language].format(d=day, m=name, n=month, y=year))
    (found,) = find_days(text, language)
    assert (found.day, found.span) == (None, span)
    assert not any(isinstance(each.due, DueDate) for each in find_dues(text, language))


@pytest.mark.parametrize("language", LANGUAGES)
@given(st.data())
def test_a_period_is_found(language: Language, data: st.DataObject) -> None:
    first, second = data.draw(days(language)), data.draw(days(language))
    (start, one), (end, other) = sorted((first, second), key=lambda each: each[1])
    (opening, joint, closing) = PERIOD[language]
    words = f"{start}{joint}{end}"
    text = f"{opening}{words}{closing}"
    found = next(each for each in find_periods(text, language) if each.precision is Unit.DAY)
    assert found.period == Period(one, other)
    assert found.span == Span(len(opening), len(opening) + len(words))
    assert find_period(text, language, bare_year=False) == Period(one, other)
    assert [each.day for each in find_days(text, language)] == [one, other]


@pytest.mark.parametrize("language", LANGUAGES)
@given(st.data())
def test_a_deadline_is_found(language: Language, data: st.DataObject) -> None:
    printed, day = data.draw(days(language))
    before, after = DEADLINE[language]
    text, span = put(language, f"{before}{printed}{after}")
    (found,) = find_dues(text, language)
    assert found.due == DueDate(day, bound=Bound.BY)
    assert span.covers(found.span)
    assert found.span.of(text).strip() == span.of(text)


@pytest.mark.parametrize("language", LANGUAGES)
@given(st.data())
def test_a_time_limit_is_found(language: Language, data: st.DataObject) -> None:
    printed, count, word, unit = data.draw(amounts(language))
    text, span = put(language, LIMIT[language].format(printed, word))
    (found,) = find_dues(text, language)
    assert found.due == Within(*months(count, unit))
    assert (found.span, found.bare) == (span, span)


@pytest.mark.parametrize("language", LANGUAGES)
@given(st.data())
def test_a_recurrence_is_found(language: Language, data: st.DataObject) -> None:
    printed, count, word, unit = data.draw(amounts(language))
    text, span = put(language, RECURRENCE[language].format(printed, word))
    (found,) = find_dues(text, language)
    every, of = months(count, unit)
    assert (found.due, found.span) == (Recurrence(1, of, every=every), span)


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_for_a_whole_recurrence_are_found(language: Language) -> None:
    for word, recurrence in rules(language).adverbs.items():
        text, span = put(language, word)
        (found,) = find_dues(text, language)
        assert (found.due, found.span) == (recurrence, span)


def _pieces(language: Language) -> list[str]:
    words = rules_for(language).words
    names = (name for each in words.months for name in each)
    return [
        *names,
        *words.units,
        *words.numbers,
        *rules(language).adverbs,
        *DEADLINE[language],
        *PERIOD[language],
        *(
            " ",
            ",",
            "。",
            "(",
            "）",
            "31",
            "2018",
            "99",
            "\u00a0",
            "\ue000",
            "\ue0ff",
            "İ",
            "\ud800",
        ),
    ]


FINDERS = (find_bodies, find_days, find_periods, find_dues, find_rhythms)


@pytest.mark.parametrize("language", LANGUAGES)
@given(st.data())
def test_no_text_is_too_odd(language: Language, data: st.DataObject) -> None:
    pieces = st.sampled_from(_pieces(language)) | st.text(max_size=6)
    text = "".join(data.draw(st.lists(pieces, max_size=20)))
    for find in FINDERS:
        spans = [each.span for each in find(text, language)]
        assert all(0 <= span.start < span.end <= len(text) for span in spans)
        assert spans == sorted(spans)
        apart = itertools.pairwise(spans)
        assert find is find_rhythms or all(one.end <= other.start for one, other in apart)


@given(
    st.dates(dt.date(1900, 1, 1), dt.date(2900, 1, 1)), st.integers(0, 400), st.sampled_from(Unit)
)
@example(dt.date(2018, 1, 31), 1, Unit.MONTH)
@example(dt.date(2018, 3, 10), 1, Unit.WORKING_DAY)
def test_a_limit_ends_later_the_longer_it_is(start: dt.date, count: int, unit: Unit) -> None:
    last = Within(count, unit).resolve(start)
    assert start <= last <= Within(count + 1, unit).resolve(start)
    if unit is Unit.WORKING_DAY:
        between = (start + dt.timedelta(day) for day in range(1, (last - start).days + 1))
        weekdays = sum(day.weekday() < 5 for day in between)
        assert weekdays in (count, count - 1 if start.weekday() > 4 else count)
        assert count == 0 or last.weekday() < 5
    if unit is Unit.MONTH:
        assert (last.year * 12 + last.month) - (start.year * 12 + start.month) == count
        assert last.day == min(start.day, calendar.monthrange(last.year, last.month)[1])


def _patterns(language: Language) -> Iterator[re.Pattern[str]]:
    register = rules_for(language).bodies
    yield from (re.compile(each.pattern) for each in (register.names if register else ()))
    found = rules(language)
    yield from (*found.days, *found.day_ranges, *found.withins)
    yield from (each.pattern for each in found.periods)
    yield from (each.pattern for each in found.deadlines)
    yield from (each.pattern for each in found.intervals)
    yield from (pattern for pattern, _ in found.rhythms)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_pattern_matches_more_than_a_sentence(language: Language) -> None:
    """Each place costs a bounded number of steps: no pattern goes on without end."""
    for pattern in _patterns(language):
        # Marks of a name are one run, which ends where the name ends.
        bounded = pattern.pattern.replace("[\ue000-\ue0ff]++", "[\ue000-\ue0ff]")
        assert _parser.parse(bounded).getwidth()[1] < 1000, pattern.pattern


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("times_as_long", [1, 10, 100])
def test_places_that_are_tried_grow_with_the_text(language: Language, times_as_long: int) -> None:
    words = " ".join((*rules(language).unit_words, *rules(language).day_words))
    text = f"{words} " * times_as_long
    for hints in (rules(language).unit_words, rules(language).day_words):
        ranges = windows(text, hints, 80, 130)
        assert all(one[1] < other[0] for one, other in itertools.pairwise(ranges))
        assert sum(end - start for start, end in ranges) <= len(text)


def test_of_mentions_that_overlap_the_first_counts() -> None:
    def mention(start: int, end: int) -> DueMention:
        return DueMention(Recurrence(1, Unit.YEAR), Span(start, end))

    first, inside, around, touching = mention(4, 8), mention(5, 6), mention(0, 9), mention(8, 9)
    assert without_overlaps([first, inside, around, touching]) == (first, touching)
    assert without_overlaps([around, first, inside, touching]) == (around,)
