"""French: how texts state days, periods, deadlines, time limits and recurrences."""

from __future__ import annotations

from typing import Final

from unctc.languages.fr.words import WORDS
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
            "first": Fragment(r"(?:(?<=1)er)?"),
            "by": (
                *("au plus tard le", "le", "d’ici au", "d'ici au", "d’ici le", "d'ici le"),
                *("au plus tard au", "pour le"),
            ),
            "late": ("d’ici", "d'ici", "au plus tard", "avant"),
            "at_latest": ("au plus tard",),
            "before": ("avant le", "avant"),
            "until": ("jusqu’au", "jusqu'au", "prenant fin le", "expirant le"),
            "to": Fragment(r"(?: au | à | jusqu['’]au |\s?[-–]\s?)"),
            "or": Fragment(r"(?: au | et | à |-|–)"),
            "modern": Fragment(r"(?=19|20)"),
            "no_number": Fragment(r"(?![\d)])"),
            "no_bracket": Fragment(r"(?<![\d(/])"),
            "no_series": Fragment(r"(?![\d)/])"),
            "within": (
                *("dans un délai de", "dans les", "en l’espace de", "en l'espace de", "dans"),
                *("au plus tard", "sous"),
            ),
            "period": ("pour une [nouvelle ]période de", "pour une durée de"),
            "after": (
                *("après", "suivant", "à compter de", "à compter du", "à partir de", "à dater de"),
                *("à partir du", "qui suivent", "qui suit"),
            ),
            "least": ("au moins", "au minimum"),
            "times_word": ("fois",),
            "per": ("par", "tous les", "toutes les", "chaque"),
            "every_word": ("tous les", "toutes les", "chaque"),
            "regularly": ("régulièrement", "périodiquement", "à intervalles réguliers"),
            "timely": ("en temps voulu", "en temps utile", "dans les meilleurs délais"),
            "on_request": ("sur demande", "à la demande de", "à sa demande", "à leur demande"),
        },
        day=("{d}{first} {m} {y}",),
        month=("{m} {y}",),
        day_ranges=("{d}{first}[ {m}][ {y}]{or}{d2}{first} {m2} {y2}",),
        periods=(
            "{d}{first} {m}[ {y}]{to}{d2}{first} {m2} {y2}",
            "{m}[ {y}]{to}{m2} {y2}",
            "{no_bracket}{modern}{y}{to}{modern}{y2}{no_number}",
        ),
        parts_of_year=(
            ("(premier semestre|première moitié) (de |de l’année |de l'année ){y}", (1, 6)),
            (
                "(deuxième|second|seconde) (semestre|moitié) (de |de l’année |de l'année ){y}",
                (7, 12),
            ),
            ("premier trimestre (de |de l’année |de l'année ){y}", (1, 3)),
            ("deuxième trimestre (de |de l’année |de l'année ){y}", (4, 6)),
            ("troisième trimestre (de |de l’année |de l'année ){y}", (7, 9)),
            ("(quatrième|dernier) trimestre (de |de l’année |de l'année ){y}", (10, 12)),
        ),
        bare_year=BARE_YEAR,
        deadlines=(
            ("{by} {day}[ {at_latest}]", Bound.BY),
            ("{before} {day}", Bound.BEFORE),
            ("{until} {day}", Bound.UNTIL),
            ("{late} [la ]fin {month}", Bound.BY),
            ("{late} la fin (de |du mois de |d’|d'){month}", Bound.BY),
            ("{before} {month}", Bound.BEFORE),
            ("{late} la fin (de |de l’année |de l'année ){year}", Bound.BY),
        ),
        further_day="(, | et | et le ){day}",
        withins=WITHINS,
        recurrences=(
            "[{minimum} ]{times} {per} [{every} ]{unit}[ {minimum2}]",
            "[{minimum} ]{every_word} [{every} ]{unit}",
            "[{minimum} ]{adverb}",
        ),
        further_recurrences=(("deux fois l(’|')an", Recurrence(2, Unit.YEAR)),),
        rhythms=RHYTHMS,
        adverbs={
            **dict.fromkeys(
                ("annuellement", "annuel", "annuelle", "annuels", "annuelles"),
                Recurrence(1, Unit.YEAR),
            ),
            **dict.fromkeys(
                ("semestriel", "semestrielle", "semestriels"), Recurrence(2, Unit.YEAR)
            ),
            **dict.fromkeys(
                ("trimestriel", "trimestrielle", "trimestriels", "trimestriellement"),
                Recurrence(1, Unit.MONTH, every=3),
            ),
            **dict.fromkeys(("mensuel", "mensuelle", "mensuellement"), Recurrence(1, Unit.MONTH)),
        },
        event=EVENT,
        year_words=("la fin",),
        rhythm_words=("régul", "périodique", "temps", "délais", "demande"),
    ),
)
