"""English: how texts state parts of years and months, and years counted from their own."""

from __future__ import annotations

from typing import Final

from unctc.languages.rules.fragment import Fragment
from unctc.languages.rules.year_parts import (
    NEXT_YEAR,
    THIS_MONTH,
    THIS_YEAR,
    PartWords,
    names_of_parts,
)
from unctc.model.due import Bound

__all__ = ["YEAR_PARTS"]

YEAR_PARTS: Final = PartWords(
    words={
        "by": (
            *("by", "no later than", "not later than", "on or before", "at the latest by"),
            *("at the latest in", "at the latest during", "not beyond", "not later than in"),
        ),
        "before": ("before", "prior to", "ahead of", "in advance of", "preceding"),
        "until": ("until", "up to", "through", "up until", "ending in"),
        "in": (
            *(
                "in",
                "during",
                "within",
                "over",
                "throughout",
                "at",
                "around",
                "for",
                "some time in",
            ),
            *("in the course of", "from"),
        ),
        "for_end": ("by", "before", "at", "no later than", "not later than", "prior to", "towards"),
        "end": ("the end of", "the close of", "end of", "the conclusion of", "the very end of"),
        "of": Fragment(
            r"(?: of (?:the )?(?:(?:calendar )?year,? |month of )?|[ -](?:in )?(?:the )?(?:year )?)"
        ),
        "near_to": ("towards", "toward", "near", "around"),
        "no_year": Fragment(r"(?!,? \d|-\d| of\b| (?:term|round|session|report|period)\b)"),
        "years_end": Fragment(r"(?P<near>year)(?:[’']s |-| )end\b"),
        "this_or_next": Fragment(
            r"(?P<near>this year|next year|the current year|this calendar year|next calendar year)"
        ),
        "session_at": ("at", "during", "before", "by", "in", "for", "no later than", "to", "of"),
    },
    parts=names_of_parts(
        halves=(
            (
                "first half",
                "first six months",
                "first semester",
                "first 6 months",
                "first half-year",
            ),
            (
                *("second half", "latter half", "last six months", "second six months"),
                *("second semester", "last half", "final six months", "last 6 months"),
            ),
        ),
        quarters=(
            (
                "first quarter",
                "first three months",
                "opening quarter",
                "1st quarter",
                "first trimester",
            ),
            ("second quarter", "2nd quarter"),
            ("third quarter", "3rd quarter"),
            ("fourth quarter", "last quarter", "final quarter", "last three months", "4th quarter"),
        ),
        early=(
            "early",
            "beginning",
            "start",
            "early part",
            "outset",
            "opening months",
            "first weeks",
        ),
        mid=("mid", "middle", "midpoint", "mid-point", "middle part"),
        late=("late", "latter part", "closing months", "last weeks", "final months"),
    ),
    orders=(
        ("{for_end} {end} [the ]{part}{of}[{m}[,] ]{y}", Bound.BY),
        ("{by} [the ]{part}{of}[{m}[,] ]{y}", Bound.BY),
        ("{before} [the ]{part}{of}[{m}[,] ]{y}", Bound.BEFORE),
        ("{until}[ {end}] [the ]{part}{of}[{m}[,] ]{y}", Bound.UNTIL),
        ("{in} [the ]{part}{of}[{m}[,] ]{y}[,] at the latest", Bound.BY),
        ("{in} [the ]{part}{of}[{m}[,] ]{y}", Bound.ON),
        ("{for_end} {end} [the [calendar ]year ]{y}", Bound.BY),
        ("{for_end} end(-| ){y}", Bound.BY),
        ("{near_to} {end} [the year |{m}[,] ]{y}", Bound.BY),
    ),
    hints=(
        *(" half", "months of", "semester", "quarter", "trimester", "early", "beginning", "start"),
        *(
            "outset",
            "mid-",
            "middle",
            "mid",
            "late",
            "latter",
            "closing",
            "final months",
            "weeks of",
        ),
        *("towards", "near", "around", "end of", "close of", "conclusion of", "end-", "end 20"),
    ),
    near={
        **dict.fromkeys(
            (
                *("year", "the year", "this year", "the current year", "the present year"),
                *("this calendar year", "the calendar year", "the current calendar year"),
            ),
            THIS_YEAR,
        ),
        **dict.fromkeys(("next year", "the next year", "next calendar year"), NEXT_YEAR),
        **dict.fromkeys(("the month", "this month", "the current month"), THIS_MONTH),
    },
    near_orders=(
        ("{for_end} {end} {near}{no_year}", Bound.BY),
        ("{for_end} [the ]{years_end}{no_year}", Bound.BY),
        ("{near_to} {end} {near}{no_year}", Bound.BY),
        ("until {end} {near}{no_year}", Bound.UNTIL),
        ("{by} [the ]{part}{of}{near}{no_year}", Bound.BY),
        ("{before} [the ]{part}{of}{near}{no_year}", Bound.BEFORE),
        ("[{in} ][the ]{part}{of}{near}{no_year}", Bound.ON),
        ("(later|later on|later in) {near}{no_year}", Bound.ON),
        ("(in|during|in the course of) {this_or_next}{no_year}", Bound.ON),
        ("within {this_or_next}{no_year}", Bound.BY),
    ),
    near_hints=(
        *("the year", "this year", "next year", "year’s end", "year's end", "year-end", "year end"),
        *(
            "current year",
            "present year",
            "calendar year",
            "this month",
            "the month",
            "current month",
        ),
        *("current session", "present session", "next session", "next regular", "ing session"),
    ),
    sessions={
        **dict.fromkeys(("current", "present", "ongoing"), 0),
        **dict.fromkeys(("next", "forthcoming", "upcoming", "next regular"), 1),
    },
    session_orders=(
        "{session_at} (its|the) {near_session}[ regular| resumed|] session",
        "{session_at} (the end|the conclusion|the close|the main part) of (its|the) {near_session}[ regular|] session",
    ),
)
