"""The record of how a language states days, periods, deadlines, time limits, recurrences and rhythms."""

from __future__ import annotations

import re
from collections.abc import Mapping

from attrs import field, frozen

from unctc.languages.rules.year_parts import PartRules
from unctc.model.due import Bound, Recurrence, Unit
from unctc.model.languages import Language
from unctc.model.mandates import Rhythm

__all__ = ["Deadline", "Interval", "PeriodForm", "TimeRules"]


@frozen
class PeriodForm:
    """How a period is stated.

    Attributes:
        pattern: groups ``y``, ``m``, ``d`` of its start and ``y2``, ``m2``, ``d2`` of its end, as far as it states
            them.
        bare_year: whether it is a year alone, which names a period only in a title.
        months: the first and the last month of the part of a year that it names: a half, a quarter.
    """

    pattern: re.Pattern[str]
    bare_year: bool = False
    months: tuple[int, int] | None = None


@frozen
class Deadline:
    """How a day is stated by which something is due.

    Attributes:
        pattern: the groups ``y``, ``m``, ``d``; without ``d`` a month is meant, without ``m`` a year; the group ``others`` is
            a list of further days of that year.
        bound: how the day bounds what is due.
        words: words one of which is in all that it matches; none where any text is worth a try.
    """

    pattern: re.Pattern[str]
    bound: Bound
    words: tuple[str, ...] = ()


@frozen
class Interval:
    """How a recurrence is stated.

    Attributes:
        pattern: the group ``adverb``, or the groups ``often`` or ``times``, ``every``, ``unit``; and ``minimum``,
            ``minimum2`` where the words say that it is the least.
        default: what holds where no group says otherwise.
        words: words one of which is in all that it matches; none where any text is worth a try.
    """

    pattern: re.Pattern[str]
    default: Recurrence = field(factory=lambda: Recurrence(1, Unit.YEAR))
    words: tuple[str, ...] = ()


@frozen(kw_only=True, eq=False)
class TimeRules:
    """How texts in one language state times; made by :func:`~unctc.languages.rules.time_patterns.time_rules`.

    Attributes:
        language: the language.
        day: a day as a fragment of a pattern, without groups: for patterns of titles and mastheads.
        days: days; groups ``y``, ``m``, ``d``.
        day_ranges: two days of which one may leave out what the other states; groups as in a period.
        periods: periods, the most exact first.
        deadlines: days by which something is due; of those that overlap the first counts.
        further_day: a day that goes on a list after a day by which something is due.
        earlier_day: a day on the list before it, where the language says "by" after the last.
        day_of_year: a day, or a month, whose year the day that it is listed with states: "by 30 June and 31 December 2012".
        withins: times after or before an event; groups ``count``, ``unit`` and perhaps ``after`` or ``before``,
            the event; ``count2`` and perhaps ``unit2`` of another time named with it.
        intervals: recurrences.
        rhythms: times without a date or a number; names of bodies are marks.
        months: the numbers of the months by their names.
        numbers: number words.
        frequencies: words for how often: once, twice.
        adverbs: words that say how often in each interval: annually.
        units: words for units of time.
        date_words: words one of which is in everything that states a day.
        day_words: words one of which is in every deadline.
        unit_words: words one of which is in every recurrence and every time after an event.
        rhythm_words: words one of which is in every rhythm.
        sessions: sessions at which something is due; group ``session``, and ``session2`` of a second one.
        session_numbers: the numbers of sessions by their words.
        session_words: words one of which is in every session.
        other_bodies: bodies whose sessions they may be; the group ``assembly`` is the General Assembly, the group
            ``clause`` no body but words after which those before are of another clause.
        year_parts: how something is due in a part of a year; ``None`` where the language does not say.
    """

    language: Language
    day: str
    days: tuple[re.Pattern[str], ...]
    day_ranges: tuple[re.Pattern[str], ...]
    periods: tuple[PeriodForm, ...]
    deadlines: tuple[Deadline, ...]
    further_day: re.Pattern[str] | None = None
    earlier_day: re.Pattern[str] | None = None
    day_of_year: re.Pattern[str] | None = None
    withins: tuple[re.Pattern[str], ...]
    intervals: tuple[Interval, ...]
    rhythms: tuple[tuple[re.Pattern[str], Rhythm], ...]
    months: Mapping[str, int]
    numbers: Mapping[str, int]
    frequencies: Mapping[str, int]
    adverbs: Mapping[str, Recurrence]
    units: Mapping[str, Unit]
    date_words: tuple[str, ...]
    day_words: tuple[str, ...]
    unit_words: tuple[str, ...]
    rhythm_words: tuple[str, ...]
    sessions: tuple[re.Pattern[str], ...] = ()
    session_numbers: Mapping[str, int] = field(factory=dict)
    session_words: tuple[str, ...] = ()
    other_bodies: re.Pattern[str] | None = None
    year_parts: PartRules | None = None
