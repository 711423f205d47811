"""When something is due, in running text: with a date or a number, and in words without."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Final

from attrs import evolve

from unctc.extraction.bodies import cover, find_bodies
from unctc.extraction.days import day_of, end_of_month, month_of
from unctc.extraction.due_mentions import DueMention, RhythmMention
from unctc.extraction.finders import Finder, lower_case, plain, without_overlaps
from unctc.extraction.plain_letters import WayBack, in_plain_letters
from unctc.extraction.search_windows import windows
from unctc.extraction.year_parts import find_year_parts
from unctc.languages.registry import rules_for
from unctc.languages.rules.times import Deadline, Interval, TimeRules
from unctc.model.due import AtSession, Bound, DueDate, Recurrence, Unit, Within
from unctc.model.languages import Language
from unctc.model.locations import Span
from unctc.model.whole_numbers import whole_number

__all__ = ["find_dues", "find_rhythms"]

# How far before a session the body whose it is may be named.
_WHOSE_SESSION: Final = 160
_OF_WHOM: Final = 24
_YEAR_END: Final = 12
_A_YEAR: Final = 1000
"""The least number that is a year, where units are years."""
_QUARTER: Final = 3
# How far back the day before on a list may begin.
_LISTED_DAY: Final = 24
# How long the word is that joins a day to the one before it, where it is with the further one.
_JOINT: Final = 2
# How far before and after the start of a time word a statement of time may reach.
_AROUND_DAY: Final = (110, 70)
_AROUND_UNIT: Final = (80, 130)
_AROUND_RHYTHM: Final = (250, 100)


def find_dues(text: str, language: Language) -> tuple[DueMention, ...]:
    """Return what *text* states of when something is due, with a date or a number, in order.

    No place is read twice: "by 30 March" is a deadline, and not a deadline and a day.

    Example:
        >>> [str(each.due) for each in find_dues("每年至少一次", Language.CHINESE)]
        ['at least once a year']
    """
    return _DUES(text, language)


def find_rhythms(text: str, language: Language) -> tuple[RhythmMention, ...]:
    """Return what *text* says of the time without a date or a number, in order.

    Example:
        >>> [
        ...     each.rhythm.value
        ...     for each in find_rhythms("regularly, or on request", Language.ENGLISH)
        ... ]
        ['regularly', 'on request']
    """
    return _RHYTHMS(text, language)


@lru_cache(maxsize=2)
def _lowered(text: str) -> str:
    """Return *text* as patterns of times read it; dues and rhythms are looked for one after the other."""
    return lower_case(plain(text))


def _search_dues(text: str, language: Language) -> tuple[DueMention, ...]:
    rules = rules_for(language).times
    if rules is None:
        return ()
    lowered = _lowered(text)
    # Every deadline states a year, in digits or in words for numbers: "may" is a verb more often than a month.
    days = [
        (start, end)
        for start, end in windows(lowered, rules.day_words, *_AROUND_DAY)
        if any(map(str.isnumeric, lowered[start:end]))
    ]
    units = windows(lowered, rules.unit_words, *_AROUND_UNIT)
    sessions = windows(lowered, rules.session_words, *_AROUND_UNIT) if rules.session_words else []
    of_parts = find_year_parts(lowered, rules)
    if not days and not units and not sessions and not of_parts:
        return ()
    deadlines = [each for each in rules.deadlines if days and _has_one(lowered, each.words)]
    found = [
        *of_parts,
        *(
            each
            for pattern in rules.sessions
            for each in _sessions(pattern, lowered, sessions, rules)
        ),
        *(
            each
            for deadline in deadlines
            if deadline.bound is not Bound.ON
            for each in _deadlines(deadline, lowered, days, rules)
        ),
        *(
            each
            for pattern in (rules.withins if units else ())
            for each in _withins(pattern, lowered, text, units, rules)
        ),
        # "twelve months after the mandate expires in December 2026" names a month, too.
        *(
            each
            for deadline in deadlines
            if deadline.bound is Bound.ON
            for each in _deadlines(deadline, lowered, days, rules)
        ),
        *(
            each
            for interval in (rules.intervals if units else ())
            if _has_one(lowered, interval.words)
            for each in _recurrences(interval, lowered, units, rules)
        ),
    ]
    return without_overlaps(found)


def _has_one(text: str, words: Sequence[str]) -> bool:
    """Whether *text* has one of *words*: to look for them is many times faster than to try a pattern at every place."""
    for word in words:
        if word in text:
            return True
    return not words


def _search_rhythms(text: str, language: Language) -> tuple[RhythmMention, ...]:
    rules = rules_for(language).times
    if rules is None:
        return ()
    lowered = _lowered(text)
    ranges = windows(lowered, rules.rhythm_words, *_AROUND_RHYTHM)
    if not ranges:
        return ()
    skeleton = cover(lowered, find_bodies(text, language))
    found = [
        RhythmMention(rhythm, Span(*match.span()))
        for pattern, rhythm in rules.rhythms
        for match in _matches(pattern, skeleton, ranges)
    ]
    return tuple(sorted(found, key=lambda each: each.span))


def _moved(mention: DueMention, way: WayBack) -> DueMention:
    event = None if mention.event is None else way(mention.event)
    return evolve(mention, span=way(mention.span), event=event, bare=way(mention.bare))


def _moved_rhythm(mention: RhythmMention, way: WayBack) -> RhythmMention:
    return evolve(mention, span=way(mention.span))


_DUES: Final = Finder(in_plain_letters(_search_dues, _moved))
_RHYTHMS: Final = Finder(in_plain_letters(_search_rhythms, _moved_rhythm))


def _matches(
    pattern: re.Pattern[str], text: str, ranges: Sequence[tuple[int, int]]
) -> Iterator[re.Match[str]]:
    for start, end in ranges:
        yield from pattern.finditer(text, start, end)


def _deadlines(
    deadline: Deadline, text: str, ranges: Sequence[tuple[int, int]], rules: TimeRules
) -> Iterator[DueMention]:
    # The verb that shows that a year is meant as a time is no part of what states it.
    leads = "lead" in deadline.pattern.groupindex
    others = "others" in deadline.pattern.groupindex
    for match in _matches(deadline.pattern, text, ranges):
        due = None if others else _due(match.groupdict(), rules, deadline.bound)
        span = Span(match.end("lead") if leads else match.start(), match.end())
        if others:
            yield from _of_same_year(match, rules, deadline.bound)
        elif due is not None:
            yield DueMention(due, span)
        if deadline.bound is not Bound.UNTIL:
            yield from _listed(match, text, rules, deadline.bound)


def _of_same_year(match: re.Match[str], rules: TimeRules, bound: Bound) -> Iterator[DueMention]:
    """Yield the days of a list that states their year once: "by 30 June and 31 December 2012"."""
    assert rules.day_of_year is not None  # the language that lists them says how one is stated
    start, end = match.span("others")
    others = tuple(rules.day_of_year.finditer(match.string, start, end))
    if not others or others[0].start() > start + _JOINT:
        return  # words that are no days
    named = match.groupdict()
    shared = {name: words for name, words in named.items() if name in ("y", "m", "n")}
    days = [
        (named, Span(end, match.end()) if start < match.start("y") else Span(match.start(), start))
    ]
    for each in others:
        own = {name: words for name, words in each.groupdict().items() if words}
        days.append(({**shared, **own}, Span(*each.span())))
    days.sort(key=lambda each: each[1])
    for index, (stated, span) in enumerate(days):
        if (due := _due(stated, rules, bound)) is not None:
            # The words that say "by" are with the first, or with the last.
            first = match.start() if not index else span.start
            yield DueMention(due, Span(first, match.end() if index == len(days) - 1 else span.end))


def _listed(
    match: re.Match[str], text: str, rules: TimeRules, bound: Bound
) -> Iterator[DueMention]:
    """Yield the other days of a list, as in "by 10 July 2022 and 10 January 2023"."""
    end = match.end()
    while rules.further_day and (after := rules.further_day.match(text, end)):
        if (day := _due(after.groupdict(), rules, bound)) is not None:
            yield DueMention(day, Span(*after.span()))
        end = after.end()
    start = match.start()
    while rules.earlier_day and (
        before := rules.earlier_day.search(text, max(0, start - _LISTED_DAY), start)
    ):
        if (day := _due(before.groupdict(), rules, bound)) is not None:
            yield DueMention(day, Span(*before.span()))
        start = before.start()


def _sessions(
    pattern: re.Pattern[str], text: str, ranges: Sequence[tuple[int, int]], rules: TimeRules
) -> Iterator[DueMention]:
    """Yield the sessions of the General Assembly; those of another body that is named before are none."""
    if rules.other_bodies is None:
        return
    for match in _matches(pattern, text, ranges):
        before = text[max(0, match.start() - _WHOSE_SESSION) : match.start("session")]
        named: list[re.Match[str]] = []
        for each in rules.other_bodies.finditer(before):
            if each.groupdict().get("clause") is not None:
                named.clear()
            else:
                named.append(each)
        after = rules.other_bodies.search(text, match.end(), match.end() + _OF_WHOM)
        its_own = after is not None and after["assembly"] is not None
        if named and named[-1]["assembly"] is None and not its_own:
            continue
        for group in ("session", "session2"):
            words = match.groupdict().get(group)
            if words:
                due = AtSession(rules.session_numbers[words])
                yield DueMention(due, Span(*match.span(group)))


def _withins(
    pattern: re.Pattern[str],
    lowered: str,
    text: str,
    ranges: Sequence[tuple[int, int]],
    rules: TimeRules,
) -> Iterator[DueMention]:
    """Yield the times after or before an event, with the event as *text* prints it, capitals and all."""
    role = next((each for each in ("after", "before") if each in pattern.groupindex), None)
    for match in _matches(pattern, lowered, ranges):
        event = Span(*match.span(role)) if role else None
        words = {role: event.of(text).strip()} if role and event else {}
        ahead = event is not None and event.end <= match.start("unit")
        groups = match.groupdict()
        start = match.start("count" if groups.get("count") else "unit") if ahead else match.start()
        end = match.end() if event is None or ahead else match.end("unit")
        due = _within(groups.get("count"), match["unit"], words, rules)
        whole = Span(*match.span())
        earlier = groups.get("count2")
        if earlier:
            # "six months and eleven months after the adoption"
            cut = match.start("count")
            first = _within(earlier, groups.get("unit2") or match["unit"], words, rules)
            if first is not None:
                yield DueMention(first, Span(whole.start, cut))
            whole, start = Span(cut, whole.end), cut
        if due is not None:
            # The words of an event before both are with the first.
            own = event if event is not None and event.start >= whole.start else None
            yield DueMention(due, whole, own, Span(start, end))


def _within(
    count: str | None, unit: str, event: Mapping[str, str], rules: TimeRules
) -> Within | None:
    """Return the time after or before *event*; without a count one unit is meant, as in "an additional year"."""
    number = _number(count, rules.numbers) if count else 1
    if not number or (number >= _A_YEAR and rules.units[unit] is Unit.YEAR):
        return None  # a year is no number of years
    if rules.units[unit] is Unit.QUARTER:
        return Within(number * _QUARTER, Unit.MONTH, **event)
    return Within(number, rules.units[unit], **event)


def _recurrences(
    interval: Interval, text: str, ranges: Sequence[tuple[int, int]], rules: TimeRules
) -> Iterator[DueMention]:
    for match in _matches(interval.pattern, text, ranges):
        groups = match.groupdict()
        adverb = groups.get("adverb")
        default = rules.adverbs[adverb] if adverb else interval.default
        unit, every = default.unit, default.every
        if groups.get("unit"):
            unit, every = rules.units[groups["unit"]], 1
            if unit is Unit.QUARTER:
                unit, every = Unit.MONTH, _QUARTER
        due = Recurrence(
            _number(groups.get("often"), rules.frequencies)
            or _number(groups.get("times"), rules.numbers)
            or default.times,
            unit,
            minimum=bool(groups.get("minimum") or groups.get("minimum2")),
            every=(_number(groups.get("every"), rules.numbers) or 1) * every,
        )
        yield DueMention(due, Span(*match.span()))


def _number(printed: str | None, words: Mapping[str, int]) -> int | None:
    if not printed:
        return None
    return words.get(printed) if (number := whole_number(printed)) is None else number


def _due(found: Mapping[str, str | None], rules: TimeRules, bound: Bound) -> DueDate | None:
    """Return the day that the groups of a match state; of a month or a year its last, or its first where it is "before"."""
    if found.get("d"):
        day = day_of(found, rules)
        return DueDate(day, bound=bound) if day else None
    month = month_of(found, rules)
    precision = Unit.YEAR if month is None else Unit.MONTH
    last = bound is not Bound.BEFORE
    day = end_of_month(int(found["y"] or 0), month or (_YEAR_END if last else 1), last=last)
    return DueDate(day, precision=precision, bound=bound) if day else None
