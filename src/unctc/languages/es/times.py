"""Spanish: how texts state days, periods, deadlines, time limits and recurrences."""

from __future__ import annotations

from typing import Final

from unctc.languages.es.words import WORDS
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
                *("a más tardar el", "para el", "no más tarde del", "no después del"),
                "a más tardar antes del",
            ),
            "by_end": ("a más tardar", "para", "antes de", "hasta"),
            "before": ("antes del", "con anterioridad al"),
            "before_month": ("antes de",),
            "until": ("hasta el", "que finalizará el", "que concluirá el", "que expira el"),
            "to": Fragment(r"(?: al | a | hasta el |\s?[-–]\s?)"),
            "or": Fragment(r"(?: al | a | y | y el | y al |-|–)"),
            "modern": Fragment(r"(?=19|20)"),
            "no_number": Fragment(r"(?![\d)])"),
            "no_bracket": Fragment(r"(?<![\d(/])"),
            "no_series": Fragment(r"(?![\d)/])"),
            "within": (
                *("en un plazo de", "en el plazo de", "dentro de los", "dentro de un plazo de"),
                *("en un período de", "dentro de", "en", "a más tardar"),
            ),
            "period": ("por un [nuevo ]período de", "durante un período de"),
            "after": (
                *(
                    "después de",
                    "a partir de",
                    "a contar desde",
                    "siguientes a",
                    "contados a partir de",
                ),
                *("tras", "desde"),
            ),
            "least": ("al menos", "por lo menos", "como mínimo"),
            "times_word": ("veces", "vez"),
            "per": ("al", "a la", "por", "cada"),
            "every_word": ("cada", "todos los", "todas las"),
            "regularly": (
                "periódicamente",
                "regularmente",
                "con regularidad",
                "a intervalos regulares",
            ),
            "timely": ("oportunamente", "a su debido tiempo", "de manera oportuna"),
            "on_request": (
                "previa solicitud",
                "cuando se le solicite",
                "a petición de",
                "a solicitud de",
            ),
        },
        day=("{d} de {m} (de|del) {y}",),
        month=("{m} (de|del) {y}",),
        day_ranges=("{d}[ de {m}][ (de|del) {y}]{or}{d2} de {m2} (de|del) {y2}",),
        periods=(
            "{d} de {m}[ (de|del) {y}]{to}{d2} de {m2} (de|del) {y2}",
            "{m}[ (de|del) {y}]{to}{m2} (de|del) {y2}",
            "{no_bracket}{modern}{y}{to}{modern}{y2}{no_number}",
        ),
        parts_of_year=(
            ("(primer semestre|primera mitad) (de|del año) {y}", (1, 6)),
            ("(segundo semestre|segunda mitad) (de|del año) {y}", (7, 12)),
            ("primer trimestre (de|del año) {y}", (1, 3)),
            ("segundo trimestre (de|del año) {y}", (4, 6)),
            ("tercer trimestre (de|del año) {y}", (7, 9)),
            ("(cuarto|último) trimestre (de|del año) {y}", (10, 12)),
        ),
        bare_year=BARE_YEAR,
        deadlines=(
            ("{by} {day}", Bound.BY),
            ("{before} {day}", Bound.BEFORE),
            ("{until} {day}", Bound.UNTIL),
            ("{by_end} (fines de|finales de) {month}", Bound.BY),
            ("{before_month} {month}", Bound.BEFORE),
            ("{by_end} (fines de|finales de) {year}", Bound.BY),
        ),
        further_day="(, | y | y el ){day}",
        withins=WITHINS,
        recurrences=(
            "[{minimum} ]{times} {per} [{every} ]{unit}[ {minimum2}]",
            "[{minimum} ]{every_word} [{every} ]{unit}",
            "[{minimum} ]{adverb}",
        ),
        rhythms=RHYTHMS,
        adverbs={
            **dict.fromkeys(("anualmente", "anual", "anuales"), Recurrence(1, Unit.YEAR)),
            **dict.fromkeys(
                ("semestral", "semestrales", "semestralmente"), Recurrence(2, Unit.YEAR)
            ),
            **dict.fromkeys(
                ("trimestral", "trimestrales", "trimestralmente"),
                Recurrence(1, Unit.MONTH, every=3),
            ),
            **dict.fromkeys(("mensual", "mensuales", "mensualmente"), Recurrence(1, Unit.MONTH)),
        },
        event=EVENT,
        year_words=("fines de", "finales de"),
        rhythm_words=("periódic", "regular", "oportun", "tiempo", "solicit", "petición"),
    ),
)
