"""English: how texts state days, periods, deadlines, time limits, recurrences and rhythms."""

from __future__ import annotations

from typing import Final

from unctc.languages.en.words import MONTHS, WORDS
from unctc.languages.en.year_parts import YEAR_PARTS
from unctc.languages.rules.time_patterns import BARE_YEAR, Fragment, TimeWords, time_rules
from unctc.model.due import Bound, Recurrence, Unit
from unctc.model.mandates import Rhythm

__all__ = ["TIMES"]

_TWICE_A_YEAR: Final = Recurrence(2, Unit.YEAR)
_YEARLY: Final = Recurrence(1, Unit.YEAR)

_SHORT_MONTHS: Final = (
    *(
        "Jan.",
        "Feb.",
        "Mar.",
        "Apr.",
        "May",
        "June",
        "July",
        "Aug.",
        "Sept.",
        "Oct.",
        "Nov.",
        "Dec.",
    ),
)
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
        months=tuple(zip(MONTHS, _SHORT_MONTHS, strict=True)),
        words={
            "by": ("by", "no later than", "not later than", "on or before", "at the latest by"),
            "end": ("the end of", "close of business on"),
            "before": ("prior to", "before", "in advance of"),
            "until": (
                *("until", "period ending[ on]", "ending[ on]", "through", "up to", "expiring on"),
            ),
            "by_end": ("by", "before", "at"),
            "of_year": Fragment(
                r"(?P<others>(?:(?:\d{1,2} )?[a-z]{3,9}(?:, and |, | and )(?:again )?(?:by )?){1,6})"
            ),
            "extend": Fragment(r"\bextend(?:\b[^,.;\d]{0,40}|,) to"),
            "no_longer": ("no longer than", "not longer than", "not beyond", "no later than until"),
            "not_every": Fragment(r"(?<!every )(?<!each )(?<!period of )"),
            # What is measured over a time is not due within it.
            "not_over": Fragment(r"(?<!\bover )"),
            "lengthen": ("further", "additional", "final", "initial", "new", "second", "third"),
            "no_reference": Fragment(r"(?! (?:in|by|under|pursuant) )"),
            "report_in": Fragment(
                r"\b(?:report|briefing|update|review|assessment)(?: (?!in\b)[a-z]{1,20}){0,6} in"
            ),
            "report_on": Fragment(
                r"\b(?:report|briefing|update|review|assessment)s?(?: (?!on\b)[a-z]{1,20}){0,4} on"
            ),
            # What is to be held, elected or begun in a year.
            "held_in": Fragment(
                r"\b(?:(?:to|shall|will)(?:,[^,;.]{2,60},)? (?:jointly )?(?:convene|hold|elect|(?:co-)?organi[sz]e|(?:co-)?host|launch|conduct|undertake|carry out|visit|meet|publish|issue|submit|present|complete|finali[sz]e|update|revise|review|deliver|brief)|(?:shall|will) be (?:held|convened|presented|circulated|discussed|adopted|conducted|published|issued|submitted|completed|updated))\b(?: (?!in (?:19|20)|held\b|(?:as|was|were|been|contained|that|which|resolution|(?:request|adopt|establish|launch|report|present|agre|convene|conven)e?d)\b)[\w’-]{1,20}){0,14}?,? (?:in|during|in the course of)"
            ),
            "to_be_held": Fragment(
                r"(?<=, )to be (?:held|convened|launched)(?: [\w’-]{1,20}){0,8}? (?:in|on|during)"
            ),
            # "before the expiry of its mandate on 31 December", "at its meeting in March"
            "expiry": Fragment(
                r"\b(?:before|prior to|by) the (?:expiry|expiration|end|conclusion) of [^,;.\d]{3,60} on"
            ),
            "meeting": Fragment(
                r"\bat (?:its|the|a|an|their) (?:[a-z-]{2,20} ){0,4}(?:meeting|session|retreat)s?(?: to be held| scheduled)? (?:in|of|on|for)"
            ),
            # "Submission of the report to the Council: 15 December"
            "opens": Fragment(r"(?:\A|(?<=[.;] ))"),
            "planned_for": Fragment(
                r"(?P<lead>(?:^|(?<=\) )|(?<=\. ))(?:(?:deadline|time limit|due date|target date|date|timeline) (?:for|of) |(?:the )?(?:submission|presentation|circulation|distribution|issuance|issue|publication|preparation|completion|finali[sz]ation|adoption|approval|organi[sz]ation|convening|holding|delivery|transmi(?:ssion|ttal)|release|updating|revision|conduct) )[^;.:]{2,200}:(?: by)? ?)"
            ),
            "before_event": Fragment(
                r"\b(?:before|prior to|ahead of|in advance of) (?:the|its|their) (?!(?:very )?(?:end|close|beginning|start|middle|first|second|third|fourth|last|latter|early|month|year|expir|conclusion|deadline|date)\b)(?:[a-z’'-]{1,20} ){1,5}(?:on|of|in|scheduled for|to be held (?:on|in))"
            ),
            "no_day_of_it": Fragment(r"(?!\d|[–-]\d| and 20|/)"),
            "moved": Fragment(r"\b(?:updated|changed|moved|postponed) to"),
            "ends_on": Fragment(
                r"\b(?:mandate|measures?|authori[sz]ations?|provisions?|term|arrangements?|exemptions?|prohibitions?)\b[^,.;\d]{0,40} (?:shall|will|is to|are to|to) (?:expire|lapse) on"
            ),
            # What is to be held on a day.
            "held_on": Fragment(
                r"\b(?:to (?:convene|hold|organi[sz]e|commemorate|observe|launch)|(?:shall|will) (?:convene|hold|meet|hear|receive|visit|brief|organi[sz]e|host|launch|publish|issue|submit|present|circulate|deliver|release|transmit|send|table|post|give|conduct|complete|adopt|provide)|(?:is|are) due)\b(?: (?!on\b|(?:held|that|which|resolution|(?:request|adopt|establish|launch|report|present|agre|convene|conven)e?d)\b)[\w’-]{1,20}){0,14}? on"
            ),
            # "a meeting in May 2019 and a workshop in June 2019"
            "and_another": Fragment(
                r"(?P<lead>(?<=(?:19|20)\d\d),? and (?:an?|another|two|three|four) (?:[a-z-]{2,20} ){0,2}?(?:meeting|briefing|workshop|seminar|conference|consultation|visit|report|list|guide|survey|assessment|training|session|event|update|review|programme)s? (?:[a-z-]{2,20} ){0,3}?(?:in|on) )"
            ),
            "this_century": Fragment(r"(?=20)"),
            "no_resolution_of_it": Fragment(
                r"(?! ?\(|-|/|–|\w| (?:troops|personnel|percent|per cent)\b)"
            ),
            "extend_through": Fragment(r"\bextend[^.;\d]{0,80} (?:through|until|to)"),
            # What shall cease, begin or be held on a day.
            "happens_on": Fragment(
                r"\b(?:shall|will|to) (?:cease|take place|end|terminate|begin|commence|be held)(?: (?!on\b)[a-z]{1,20}){0,4} on"
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
            "no_series": Fragment(r"(?![\d)/]|\s?\((?:19|20)\d\d\))"),
            # A year in brackets after a day is the year of a resolution.
            "no_resolution": Fragment(r"(?![\w ]{0,3}\()"),
            "within": (
                *("within[ a period of]", "no later than", "not later than", "in", "until"),
                *("no more than", "not more than", "for no more than", "for no longer than"),
                "for a period of no (longer|more) than",
            ),
            "period": (
                *(
                    "[for ]{not_over}(a|an|the) [{lengthen} ]period of",
                    "(for|of) (a|an) (further|additional)",
                    "(for|of) another[ period of]",
                ),
            ),
            "after": ("of", "after", "following", "from", "since"),
            "starting": (
                "starting from",
                "beginning from",
                "starting on",
                "beginning on",
                "as from",
            ),
            "following": Fragment(
                r"(?:\bafter\b|\bfollowing\b|\bfrom(?= (?:the |its )?(?:date|day|adoption)\b))"
            ),
            "ahead_of": ("before", "prior to", "in advance of", "ahead of", "preceding"),
            "at_least": ("at least", "no less than", "not less than", "at the latest"),
            "least": ("at least",),
            "per": ("per", "a", "every", "each", "in every"),
            "times_word": ("times",),
            "every_word": ("every",),
            "each": ("each", "per"),
            "closing": Fragment(r"(?=[,;.]|$| on | to )"),
            "an": ("on an", "on a"),
            "how_often": Fragment(r"\b(?P<often>once|twice)"),
            "prolong": Fragment(
                r"(?:(?<=mandate)|(?<=extend)|(?<=renew)|(?<=continue)|(?<=resolution)|(?<=\))) ?for"
            ),
            "few": Fragment(
                r"(?P<times>one|two|three|four|five|six|eight|ten|twelve) (?:[\w-]{1,30} ){1,3}?"
            ),
            # "two briefings a year"
            "number_of_times": Fragment(
                r"\b(?P<times>one|two|three|four|five|six|eight|ten|twelve) (?:[a-z-]{1,20} ){0,2}?(?:briefing|report|meeting|session|update|visit|consultation|review|debate|assessment|dialogue|hearing)s? "
            ),
            # "in the Secretary-General's annual report": which one it is, not how often.
            "not_owned": Fragment(r"(?<![’']s )"),
            "modern": Fragment(r"(?=19|20)"),
            # What is held every year by itself is nothing that is asked for.
            "no_yearly_thing": Fragment(
                r"(?! security council open)"
                r"(?! (?:session|summit|conference|presentation|note|budget|observance|commemoration|growth|rate|volume|cost|contribution|"
                r"programme|work plan|international day)s?\b)"
            ),
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
        day=("[the ]{d}[st|nd|rd|th] [of ]{m}[,| of] {y}", "{m} {d}[st|nd|rd|th][,] {y}"),
        month=("[the ][month of ]{m}[,] {y}",),
        day_ranges=("{d}[ {m}][[,] {y}]{or}{d2} {m2} {y2}",),
        periods=(
            "{d} {m}[ {y}]{to}{d2} {m2} {y2}",
            "{m}[ {y}]{to}{m2} {y2}",
            "between {d} {m}[ {y}] and {d2} {m2} {y2}",
            "between {m}[ {y}] and {m2} {y2}",
            "{no_bracket}{modern}{y}{to}{modern}{y2}{no_number}",
        ),
        parts_of_year=(
            ("(first half|first six months) of[ the year] {y}", (1, 6)),
            ("(second half|last six months) of[ the year] {y}", (7, 12)),
            ("first quarter of {y}", (1, 3)),
            ("second quarter of {y}", (4, 6)),
            ("third quarter of {y}", (7, 9)),
            ("(fourth|last) quarter of {y}", (10, 12)),
        ),
        bare_year=BARE_YEAR,
        deadlines=(
            ("{by}[ {end}] {day}", Bound.BY),
            ("{before} {day}", Bound.BEFORE),
            ("{by}[ {end}] {of_year}{day}", Bound.BY),
            ("{by}[ {end}] {of_year}{month}", Bound.BY),
            ("{report_in} {year}", Bound.BY),
            ("{report_in} {month}", Bound.ON),
            ("{report_on} {day}", Bound.BY),
            ("{held_in} {year}{no_day_of_it}", Bound.ON),
            ("{held_in} {month}", Bound.ON),
            ("{held_in} {of_year}{month}", Bound.ON),
            ("{to_be_held} {day}", Bound.ON),
            ("{to_be_held} {month}", Bound.ON),
            ("{expiry} {day}", Bound.BY),
            ("{planned_for}{day}", Bound.BY),
            ("{planned_for}{month}", Bound.BY),
            ("{before_event} {day}", Bound.BEFORE),
            ("{before_event} {month}", Bound.BEFORE),
            ("{meeting} {day}", Bound.ON),
            ("{meeting} {month}", Bound.ON),
            ("{moved} {day}", Bound.BY),
            ("{ends_on} {day}", Bound.UNTIL),
            ("{happens_on} {day}", Bound.ON),
            ("{held_on} {day}", Bound.ON),
            ("{and_another}{day}", Bound.ON),
            ("{and_another}{month}", Bound.ON),
            ("{until} {day}", Bound.UNTIL),
            ("{extend} {day}", Bound.UNTIL),
            ("{no_longer} {day}", Bound.UNTIL),
            ("{before} {end} {month}", Bound.BY),
            ("{by}[ {end}] {month}", Bound.BY),
            ("{before} {month}", Bound.BEFORE),
            ("{until}[ {end}] {month}", Bound.UNTIL),
            ("until the end of {year}", Bound.UNTIL),
            ("{by_end} the end of {year}", Bound.BY),
            ("{by} {this_century}{year}{no_resolution_of_it}", Bound.BY),
            ("{extend_through} {year}{no_resolution_of_it}", Bound.UNTIL),
        ),
        day_of_year="[{d} ]{m}",
        further_day="(, and |, | and ){day}{no_resolution}",
        withins=(
            "({within}|{period}) {count} {unit}[ time][,] {starting} {event}",
            "({within}|{period})[ the first] {count} {unit}[ time] {after} {event}",
            "[({within}|{at_least}) ]{count} {unit} {ahead_of} {coming}",
            "{within} {count} {unit}",
            "{not_every}{count2}[ {unit2}] and {count} {unit} {following} {event}",
            "{not_every}{count} {unit} {following} {event}",
            "{count} {unit} (from now|hence)",
            "{period} {count} {unit}",
            "for (a|an|the) [{lengthen} ]{count}-{unit} (period|term|extension)",
            "for {count} {lengthen} {unit}",
            "for (a|an) (additional|further) {unit}",
            "{prolong} {count} {unit}",
        ),
        recurrences=(
            "[{minimum} ]{times} {per} {unit}",
            "[{minimum} ][once |one ]{every_word} [{every} ]{unit}",
            "(at|in) {every}-{unit} intervals",
            "(at|in) intervals of {every} {unit}",
            "[{minimum} ][on a ]{how_often}( |-){adverb}[ basis]",
            "{minimum} {few}{adverb}",
            "{minimum} {few}{per} {unit}",
            "{number_of_times}(a|per|each|every) {unit}",
            "{opens}(each|every) {unit}",
            "(at|by|before|towards|following) the (end|close|beginning|start) of (each|every) {unit}",
            "{not_owned}[{minimum} ][{an} ]{adverb}[ basis]{no_yearly_thing}",
        ),
        further_recurrences=(
            ("{each} year", _YEARLY),
            ("{each} {m}{closing}", _YEARLY),
            ("{each} month{closing}", Recurrence(1, Unit.MONTH)),
            ("{each} quarter{closing}", Recurrence(1, Unit.MONTH, every=3)),
            ("{each} week{closing}", Recurrence(1, Unit.WEEK)),
            ("every (second|other) year", Recurrence(1, Unit.YEAR, every=2)),
            ("every (second|other) month", Recurrence(1, Unit.MONTH, every=2)),
            ("(within|in|by|during) {m} annually", _YEARLY),
        ),
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
            "bimonthly": Recurrence(1, Unit.MONTH, every=2),
            "fortnightly": Recurrence(1, Unit.WEEK, every=2),
            "weekly": Recurrence(1, Unit.WEEK),
        },
        event=Fragment(
            # "the sale, supply or transfer"
            r"[^,;.]{3,130}?(?:, [a-z-]{1,20}(?:, [a-z-]{1,20})? or [a-z ]{3,50}?)?"
            # Where an event is that a resolution was adopted, it ends with the resolution.
            r"(?:(?<=\bthis resolution)|(?<=\bpresent resolution)|(?<=resolution \d{4} \(\d{4}\))"
            r"|(?=[,;.:]|$| to (?!expire|end|lapse)| in (?:accordance|line|compliance|keeping) | on (?:steps|the|its|their|how) "
            r"| and (?:then|thereafter|again|annually|every|each|once|prior|before|no later|not later|as|until|by|on|at|further|requests?|decides?)\b"
            r"| or (?:sooner|earlier|as)\b| (?:concerning|regarding|describing|outlining|setting|including|detailing|if|unless|which|that|with) "
            r"|(?<!\bof)(?<!\bto)(?= the (?:mandate|measures?|authori[sz]ations?|provisions?|deployment|arrangements?|exemptions?|prohibition|term)\b)))"
        ),
        year_words=(
            "end of",
            " in 20",
            "during 20",
            "course of 20",
            " by 20",
            "than 20",
            "through 20",
            "until 20",
            " to 20",
        ),
        rhythm_words=("regular", "periodic", "timely", "request"),
        sessions=(
            "{at} {its} [resumed |main part of its ]{session}( regular| substantive| resumed|) session",
            "{at} {its} {session} and {session2} sessions",
        ),
        session_numbers=_SESSIONS,
        session_words=("session",),
        other_bodies=Fragment(
            r"(?P<assembly>\bassembly)|(?P<clause>\b(?:requests|decides|invites|encourages|provisional agenda of)\b)|\b(?:council|commission|committee|conference|board|panel|forum|group)\b"
        ),
        year_parts=YEAR_PARTS,
    ),
)
