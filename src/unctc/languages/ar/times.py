"""Arabic: how texts state days, periods, deadlines, time limits and recurrences."""

from __future__ import annotations

from typing import Final

from unctc.languages.ar.words import WORDS
from unctc.languages.rules.time_patterns import BARE_YEAR, RHYTHMS, Fragment, TimeWords, time_rules
from unctc.model.due import Bound, Recurrence, Unit

__all__ = ["TIMES"]

TIMES: Final = time_rules(
    WORDS,
    TimeWords(
        words={
            "by": (
                *("بحلول", "في موعد أقصاه", "في موعد لا يتجاوز", "في موعد غايته", "في أجل أقصاه"),
                "بحلول يوم",
            ),
            "end": ("نهاية", "نهاية شهر"),
            "before": ("قبل", "قبل يوم"),
            "until": ("حتى", "لغاية", "تنتهي في", "إلى غاية"),
            "to": Fragment(r"(?: إلى | حتى |\s?[-–]\s?)"),
            "or": Fragment(r"(?: إلى | حتى | و ?|-|–)"),
            "modern": Fragment(r"(?=19|20|١٩|٢٠)"),
            "no_number": Fragment(r"(?![\d)])"),
            "no_bracket": Fragment(r"(?<![\d(/])"),
            "no_series": Fragment(r"(?![\d)/])"),
            "within": (
                *("في غضون", "خلال", "في خلال", "في موعد لا يتجاوز", "في فترة لا تتجاوز"),
                "في موعد أقصاه",
            ),
            "period": ("لفترة", "لمدة"),
            "after": ("من", "بعد", "اعتبارا من", "ابتداء من"),
            "least": ("على الأقل",),
            "once": Fragment(r"(?P<often>مرة(?: واحدة)?|مرتين)"),
            "times_word": ("مرات", "مرة"),
            "per": ("في ال", "كل", "في كل"),
            "every_word": ("كل",),
            "regularly": ("بانتظام", "بصورة منتظمة", "بشكل منتظم", "بصورة دورية", "دوريا"),
            "timely": ("في الوقت المناسب", "في حينه"),
            "on_request": ("عند الطلب", "بناء على طلب"),
        },
        day=("{d} {m} {y}",),
        month=("{m} {y}",),
        day_ranges=("{d}[ {m}][ {y}]{or}{d2} {m2} {y2}",),
        periods=(
            "{d} {m}[ {y}]{to}{d2} {m2} {y2}",
            "{m}[ {y}]{to}{m2} {y2}",
            "{no_bracket}{modern}{y}{to}{modern}{y2}{no_number}",
        ),
        parts_of_year=(
            ("النصف الأول من [عام |سنة ]{y}", (1, 6)),
            ("النصف الثاني من [عام |سنة ]{y}", (7, 12)),
            ("الربع الأول من [عام |سنة ]{y}", (1, 3)),
            ("الربع الثاني من [عام |سنة ]{y}", (4, 6)),
            ("الربع الثالث من [عام |سنة ]{y}", (7, 9)),
            ("الربع الرابع من [عام |سنة ]{y}", (10, 12)),
        ),
        bare_year=BARE_YEAR,
        deadlines=(
            ("{by} {day}", Bound.BY),
            ("{before} {day}", Bound.BEFORE),
            ("{until} {day}", Bound.UNTIL),
            ("({by}|{before}) {end} {month}", Bound.BY),
            ("{by} {month}", Bound.BY),
            ("{before} {month}", Bound.BEFORE),
            ("({by}|{before}) نهاية[ عام| سنة] {year}", Bound.BY),
        ),
        further_day="(، | و|، و){day}",
        withins=(
            "({within}|{period}) {count} {unit} {after} {event}",
            "{within} {count} {unit}",
            "{period} {count} {unit}",
        ),
        recurrences=(
            "{once}[ {minimum}] {per}[ ][{every} ]{unit}[ {minimum2}]",
            "{times}[ {minimum}] {per}[ ][{every} ]{unit}[ {minimum2}]",
            "{every_word} [{every} ]{unit}[ {minimum}]",
            "{adverb}[ {minimum}]",
        ),
        rhythms=RHYTHMS,
        frequencies={"مرة": 1, "مرة واحدة": 1, "مرتين": 2},
        adverbs={
            **dict.fromkeys(("سنويا", "سنوياً"), Recurrence(1, Unit.YEAR)),
            **dict.fromkeys(("نصف سنوي", "نصف سنوية"), Recurrence(2, Unit.YEAR)),
            **dict.fromkeys(("فصليا", "فصلياً", "ربع سنوي"), Recurrence(1, Unit.MONTH, every=3)),
            **dict.fromkeys(("شهريا", "شهرياً"), Recurrence(1, Unit.MONTH)),
        },
        event=Fragment(r"[^،؛.]{3,90}?(?=[،؛.:]|$)"),
        before_number=Fragment(r"(?<![\w-])"),
        year_words=("نهاية",),
        rhythm_words=("منتظ", "بانتظام", "دوري", "الوقت", "حينه", "طلب"),
    ),
)
