"""Russian: how texts state days, periods, deadlines, time limits and recurrences."""

from __future__ import annotations

from typing import Final

from unctc.languages.ru.words import WORDS
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
            "by": ("к", "не позднее", "не позднее чем", "самое позднее"),
            "by_end": ("к", "до", "не позднее"),
            "end": ("конца", "концу"),
            "before": ("до",),
            "until": ("вплоть до", "истекающий", "истекающего"),
            "to": Fragment(r"(?: по | до |\s?[-–—]\s?)"),
            "or": Fragment(r"(?: по | до | и |-|–|—)"),
            "modern": Fragment(r"(?=19|20)"),
            "no_number": Fragment(r"(?![\d)])"),
            "no_bracket": Fragment(r"(?<![\d(/])"),
            "no_series": Fragment(r"(?![\d)/])"),
            "year_word": ("года", "год", "году", "г."),
            "within": (
                *("в течение", "не позднее чем через", "не позднее", "в срок", "через"),
                "в пределах",
            ),
            "period": ("на [дополнительный ]период в", "на [новый ]срок в", "сроком на", "еще на"),
            "after": ("после", "с момента", "со дня", "с даты", "с"),
            "least": ("не реже", "как минимум", "по крайней мере", "не менее", "по меньшей мере"),
            "times_word": ("раза", "раз"),
            "per": ("в", "каждые", "каждый", "каждую"),
            "every_word": ("каждые", "каждый", "каждую", "каждое"),
            "regularly": ("регулярно", "на регулярной основе", "периодически"),
            "timely": ("своевременно", "своевременного"),
            "on_request": ("по просьбе", "по запросу", "по требованию"),
        },
        day=("{d} {m} {y}[ {year_word}]",),
        month=("{m} {y}[ {year_word}]",),
        year=("{y}[ {year_word}]",),
        day_ranges=("{d}[ {m}][ {y}[ {year_word}]]{or}{d2} {m2} {y2}[ {year_word}]",),
        periods=(
            "{d} {m}[ {y}[ {year_word}]]{to}{d2} {m2} {y2}[ {year_word}]",
            "{m}[ {y}[ {year_word}]]{to}{m2} {y2}[ {year_word}]",
            "{no_bracket}{modern}{y}{to}{modern}{y2}{no_number}",
        ),
        parts_of_year=(
            ("(перв(ую|ой|ая) половин(у|ы|е|а)|перв(ое|ого|ом) полугоди(е|я|и)) {y}", (1, 6)),
            ("(втор(ую|ой|ая) половин(у|ы|е|а)|втор(ое|ого|ом) полугоди(е|я|и)) {y}", (7, 12)),
            ("перв(ый|ого|ом) квартал[а|е] {y}", (1, 3)),
            ("втор(ой|ого|ом) квартал[а|е] {y}", (4, 6)),
            ("трет(ий|ьего|ьем) квартал[а|е] {y}", (7, 9)),
            ("четверт(ый|ого|ом) квартал[а|е] {y}", (10, 12)),
        ),
        bare_year=BARE_YEAR,
        deadlines=(
            ("{by} {day}", Bound.BY),
            ("{until} {day}", Bound.UNTIL),
            ("{before} {day}", Bound.BEFORE),
            ("{by_end} {end} {month}", Bound.BY),
            ("{by} {month}", Bound.BY),
            ("{before} {month}", Bound.BEFORE),
            ("{by_end} {end} {y}[ {year_word}]", Bound.BY),
        ),
        further_day="(, | и ){day}",
        withins=WITHINS,
        recurrences=(
            "[{minimum} ]{times} {per} [{every} ]{unit}",
            "[{minimum} ]{every_word} [{every} ]{unit}",
            "[{minimum} ]{adverb}",
        ),
        rhythms=RHYTHMS,
        frequencies={"раз": 1, "однократно": 1, "дважды": 2, "трижды": 3},
        adverbs={
            **dict.fromkeys(
                ("ежегодно", "ежегодный", "ежегодного", "ежегодном", "ежегодные"),
                Recurrence(1, Unit.YEAR),
            ),
            **dict.fromkeys(("раз в полгода", "раз в полугодие"), Recurrence(2, Unit.YEAR)),
            **dict.fromkeys(
                ("ежеквартально", "ежеквартальный", "ежеквартальные"),
                Recurrence(1, Unit.MONTH, every=3),
            ),
            **dict.fromkeys(
                ("ежемесячно", "ежемесячный", "ежемесячные"), Recurrence(1, Unit.MONTH)
            ),
        },
        event=EVENT,
        year_words=("конца", "концу"),
        rhythm_words=("регулярн", "периодическ", "своевременн", "просьбе", "запросу", "требованию"),
    ),
)
