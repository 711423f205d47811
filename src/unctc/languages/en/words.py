"""English: months, numbers, units of time. Mastheads print months in English whatever the language."""

from __future__ import annotations

from typing import Final

from unctc.languages.rules.words import DetectionRules, Words, compounds, word_set
from unctc.model.due import Unit
from unctc.model.languages import Language

__all__ = ["MONTHS", "WORDS"]

MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_SMALL: Final = (
    *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen"),
    "nineteen",
)
_ONES: Final = {word: number for number, word in enumerate(_SMALL[:9], 1)}
_TENS: Final = {
    word: number * 10
    for number, word in enumerate(
        ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"), 2
    )
}

WORDS: Final = Words(
    language=Language.ENGLISH,
    months=tuple((month,) for month in MONTHS),
    numbers={
        **{word: number for number, word in enumerate(_SMALL, 1)},
        **_TENS,
        **compounds(_TENS, _ONES, "-", " "),
    },
    ordinals=(
        *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"),
        *("tenth", "eleventh", "twelfth"),
    ),
    units={
        "working day": Unit.WORKING_DAY,
        "working days": Unit.WORKING_DAY,
        "business day": Unit.WORKING_DAY,
        "business days": Unit.WORKING_DAY,
        "hour": Unit.HOUR,
        "hours": Unit.HOUR,
        "day": Unit.DAY,
        "days": Unit.DAY,
        "week": Unit.WEEK,
        "weeks": Unit.WEEK,
        "month": Unit.MONTH,
        "months": Unit.MONTH,
        "quarter": Unit.QUARTER,
        "quarters": Unit.QUARTER,
        "year": Unit.YEAR,
        "years": Unit.YEAR,
        "annum": Unit.YEAR,
    },
    points=(
        ("(a)", "(b)", "(c)", "(d)", "(e)", "(f)", "(g)"),
        ("(i)", "(ii)", "(iii)", "(iv)"),
    ),
    detection=DetectionRules(
        commonest=word_set(
            "the of and to in its that by with for which on all as from this is are be was has under"
        ),
        head_words=word_set("resolution resolutions decision committee council security letter"),
    ),
)
