"""English: how texts state days, periods, deadlines, time limits, recurrences and rhythms."""

from __future__ import annotations

from typing import Final

from unctc.languages.en.words import WORDS
from unctc.languages.rules.time_patterns import BARE_YEAR, Fragment, TimeWords, time_rules
from unctc.model.due import Bound, Recurrence, Unit
from unctc.model.mandates import Rhythm

__all__ = ["TIMES"]

_TWICE_A_YEAR: Final = Recurrence(2, Unit.YEAR)
_YEARLY: Final = Recurrence(1, Unit.YEAR)

_UNITS: Final = (
    *("", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"),
)
_TENS: Final = {
    20: "twent",
    30: "thirt",
    40: "fort",
    50: "fift",
    60: "sixt",
    70: "sevent",
    80: "eight",
    90: "ninet",
}
# From the twentieth session on: earlier ones are of a time before the texts that are read.
_SESSIONS: Final = {
    f"{ten}y-{unit}" if unit else f"{ten}ieth": value + index
    for value, ten in _TENS.items()
    for index, unit in enumerate(_UNITS)
}

TIMES: Final = time_rules(
    WORDS,
    TimeWords(
        words={
            "by": ("by", "no later than", "not later than", "on or before", "at the latest by"),
            "end": ("the end of", "close of business on"),
            "before": ("prior to", "before", "in advance of"),
            "until": (
                *("until", "period ending[ on]", "ending on", "through", "up to", "expiring on"),
            ),
            "by_end": ("by", "before", "until"),
            "extend": Fragment(r"\bextend(?:\b[^,.;\d]{0,40}|,) to"),
            "not_every": Fragment(r"(?<!every )(?<!each )"),
            "no_reference": Fragment(r"(?! (?:in|by|under|pursuant) )"),
            "report_in": Fragment(
                r"\b(?:report|briefing|update|review|assessment)(?: (?!in\b)[a-z]{1,20}){0,6} in"
            ),
            "at": (
                "at",
                "during",
                "by",
                "before",
                "of",
                "for",
                "to",
                "no later than",
                "not later than",
            ),
            "its": ("its", "the", "the general assembly at its"),
            "to": Fragment(r"\s?(?:-|–|to|until|through)\s?"),
            "or": Fragment(r"(?: to | and | until | through |-|–)"),
            "no_number": Fragment(r"(?![\d)])"),
            "no_bracket": Fragment(r"(?<![\d(/])"),
            "no_series": Fragment(r"(?![\d)/])"),
            # A year in brackets after a day is the year of a resolution.
            "no_resolution": Fragment(r"(?![\w ]{0,3}\()"),
            "within": (
                *("within[ a period of]", "no later than", "not later than", "in", "until"),
                *("no more than", "not more than"),
            ),
            "period": (
                *(
                    "for (a|an) [further |final |initial |additional ]period of",
                    "for a further",
                    "for an additional",
                    "for another",
                ),
            ),
            "after": ("of", "after", "following", "from", "since"),
            "following": ("after", "following"),
            "least": ("at least",),
            "per": ("per", "a", "every", "each", "in every"),
            "times_word": ("times",),
            "every_word": ("every",),
            "each": ("each", "per"),
            "an": ("on an", "on a"),
            "how_often": Fragment(r"\b(?P<often>once|twice)"),
            "few": Fragment(r"(?P<times>one|two|three) (?:[\w-]{1,30} ){1,3}?"),
            "modern": Fragment(r"(?=19|20)"),
            "open_debate": Fragment(r"(?! security council open)"),
            "regularly": ("on a (regular|periodic) basis", "regularly", "periodically"),
            "regular": Fragment(
                r"\b(?:periodic(?= (?:meeting|report|briefing|update|review|consult))"
                r"|regular(?= (?:\w{1,30} ){0,2}(?:report|briefing|update|meeting|consult|information|follow)))"
            ),
            "timely": Fragment(
                r"\b(?:in a timely (?:manner|fashion)|timely(?= (?:report|information|brief)))"
            ),
            "when": Fragment(r"(?<!\bexcept )\b(?:when|as|whenever|if)"),
            "requested": ("[so ]requests", "[so ]requested"),
            "on_request": ("on request", "upon request", "at the request of", "upon their request"),
        },
        day=("{d}[st|nd|rd|th] [of ]{m}[,] {y}", "{m} {d}[st|nd|rd|th][,] {y}"),
        month=("[the ][month of ]{m}[,] {y}",),
        day_ranges=("{d}[ {m}][[,] {y}]{or}{d2} {m2} {y2}",),
        periods=(
            "{d} {m}[ {y}]{to}{d2} {m2} {y2}",
            "{m}[ {y}]{to}{m2} {y2}",
            "{no_bracket}{modern}{y}{to}{modern}{y2}{no_number}",
        ),
        parts_of_year=(
            ("(first half|first six months) of {y}", (1, 6)),
            ("(second half|last six months) of {y}", (7, 12)),
            ("first quarter of {y}", (1, 3)),
            ("second quarter of {y}", (4, 6)),
            ("third quarter of {y}", (7, 9)),
            ("(fourth|last) quarter of {y}", (10, 12)),
        ),
        bare_year=BARE_YEAR,
        deadlines=(
            ("{by}[ {end}] {day}", Bound.BY),
            ("{before} {day}", Bound.BEFORE),
            ("{report_in} {year}", Bound.BY),
            ("{until} {day}", Bound.UNTIL),
            ("{extend} {day}", Bound.UNTIL),
            ("{before} {end} {month}", Bound.BY),
            ("{by}[ {end}] {month}", Bound.BY),
            ("{before} {month}", Bound.BEFORE),
            ("{until}[ {end}] {month}", Bound.UNTIL),
            ("{by_end} the end of {year}", Bound.BY),
        ),
        further_day="(, and |, | and ){day}{no_resolution}",
        withins=(
            "({within}|{period}) {count} {unit}[ time] {after} {event}",
            "{within} {count} {unit}",
            "{not_every}{count} {unit} {following} {event}",
            "{period} {count} {unit}",
        ),
        recurrences=(
            "[{minimum} ]{times} {per} {unit}",
            "[{minimum} ]{every_word} [{every} ]{unit}",
            "[{minimum} ][on a ]{how_often}( |-){adverb}[ basis]",
            "{minimum} {few}{adverb}",
            "[{minimum} ][{an} ]{adverb}[ basis]{open_debate}",
        ),
        further_recurrences=(("{each} year", _YEARLY),),
        rhythms=(
            ("{regularly}", Rhythm.REGULARLY),
            ("{regular}", Rhythm.REGULARLY),
            ("{timely}", Rhythm.TIMELY),
            ("{when} [the ][{body} ]{requested}{no_reference}", Rhythm.ON_REQUEST),
            ("{on_request}", Rhythm.ON_REQUEST),
        ),
        frequencies={"once": 1, "twice": 2, "thrice": 3},
        adverbs={
            **dict.fromkeys(("annual", "annually", "yearly"), _YEARLY),
            **dict.fromkeys(
                (
                    *("semi-annual", "semi-annually", "semiannual", "semiannually", "half-yearly"),
                    *("biannual", "biannually", "bi-annual", "bi-annually"),
                ),
                _TWICE_A_YEAR,
            ),
            "quarterly": Recurrence(1, Unit.MONTH, every=3),
            "six-monthly": Recurrence(1, Unit.MONTH, every=6),
            "three-monthly": Recurrence(1, Unit.MONTH, every=3),
            **dict.fromkeys(("biennial", "biennially"), Recurrence(1, Unit.YEAR, every=2)),
            **dict.fromkeys(("triennial", "triennially"), Recurrence(1, Unit.YEAR, every=3)),
            "monthly": Recurrence(1, Unit.MONTH),
        },
        event=Fragment(
            r"[^,;.]{3,90}?(?=[,;.:]| and then| and thereafter| to | on (?:steps|the|its|their|how) |$)"
        ),
        year_words=("end of", " in 20"),
        rhythm_words=("regular", "periodic", "timely", "request"),
        sessions=(
            "{at} {its} {session}( regular|) session",
            "{at} {its} {session} and {session2} sessions",
        ),
        session_numbers=_SESSIONS,
        session_words=("session",),
        other_bodies=Fragment(
            r"(?P<assembly>\bassembly)|\b(?:council|commission|committee|conference|board|panel|forum|group)\b"
        ),
    ),
)
