"""German: how texts state days, periods, deadlines, time limits and recurrences."""

from __future__ import annotations

from typing import Final

from unctc.languages.de.words import WORDS
from unctc.languages.rules.time_patterns import (
    BARE_YEAR,
    EVENT,
    RHYTHMS,
    WITHINS,
    Fragment,
    TimeWords,
    time_rules,
)
from unctc.model.due import Bound, Recurrence, Unit

__all__ = ["TIMES"]

TIMES: Final = time_rules(
    WORDS,
    TimeWords(
        words={
            "by": (
                *(
                    "bis spätestens",
                    "spätestens am",
                    "spätestens bis zum",
                    "bis zum",
                    "bis spätestens zum",
                ),
                "spätestens zum",
            ),
            "by_end": ("bis", "bis zum", "vor"),
            "end": ("Ende", "Ende des Monats", "Ende des Jahres"),
            "before": ("vor dem",),
            "until": ("bis einschließlich", "verlängert bis zum", "endend am"),
            "to": Fragment(r"(?: bis(?: zum)? |\s?[-–]\s?)"),
            "or": Fragment(r"(?: bis(?: zum)? | und |-|–)"),
            "modern": Fragment(r"(?=19|20)"),
            "no_number": Fragment(r"(?![\d)])"),
            "no_bracket": Fragment(r"(?<![\d(/])"),
            "no_series": Fragment(r"(?![\d)/]|\s?\((?:19|20)\d\d\))"),
            "within": ("innerhalb von", "binnen", "innerhalb", "in"),
            "period": ("für einen [weiteren ]Zeitraum von", "um weitere", "um"),
            "after": ("nach", "ab", "seit"),
            "least": ("mindestens", "wenigstens"),
            "times_word": ("mal",),
            "per": ("pro", "im", "in der", "alle", "je"),
            "every_word": ("alle", "jedes", "jeden", "jede"),
            "regularly": ("regelmäßig", "in regelmäßigen Abständen", "periodisch"),
            "timely": ("rechtzeitig", "zeitnah"),
            "on_request": ("auf Ersuchen", "auf Antrag", "auf Verlangen"),
        },
        day=("{d}. {m} {y}",),
        month=("{m} {y}",),
        day_ranges=("{d}.[ {m}][ {y}]{or}{d2}. {m2} {y2}",),
        periods=(
            "{d}. {m}[ {y}]{to}{d2}. {m2} {y2}",
            "{m}[ {y}]{to}{m2} {y2}",
            "{no_bracket}{modern}{y}{to}{modern}{y2}{no_number}",
        ),
        bare_year=BARE_YEAR,
        deadlines=(
            ("{until} {day}", Bound.UNTIL),
            ("{by} {day}", Bound.BY),
            ("{before} {day}", Bound.BEFORE),
            ("{by_end} {end} {month}", Bound.BY),
            ("{by_end} {end} {year}", Bound.BY),
        ),
        further_day="(, | und | und zum ){day}",
        withins=WITHINS,
        recurrences=(
            "[{minimum} ]{times} {per} [{every} ]{unit}",
            "[{minimum} ]{every_word} [{every} ]{unit}",
            "[{minimum} ]{adverb}",
        ),
        rhythms=RHYTHMS,
        frequencies={"einmal": 1, "zweimal": 2, "dreimal": 3, "viermal": 4},
        adverbs={
            **dict.fromkeys(
                ("jährlich", "alljährlich", "jährliche", "jährlichen", "jährlicher", "jährliches"),
                Recurrence(1, Unit.YEAR),
            ),
            **dict.fromkeys(
                ("halbjährlich", "halbjährliche", "halbjährlichen"), Recurrence(2, Unit.YEAR)
            ),
            **dict.fromkeys(
                ("vierteljährlich", "vierteljährliche", "vierteljährlichen"),
                Recurrence(1, Unit.MONTH, every=3),
            ),
            **dict.fromkeys(("monatlich", "monatliche", "monatlichen"), Recurrence(1, Unit.MONTH)),
        },
        event=EVENT,
        year_words=("ende",),
        rhythm_words=(
            "regelmäßig",
            "periodisch",
            "rechtzeitig",
            "zeitnah",
            "ersuchen",
            "antrag",
            "verlangen",
        ),
    ),
)
