"""French: how texts state parts of years and months, and years counted from their own."""

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
        # The article is what the preposition takes: d’ici au, d’ici à la.
        "the": Fragment(
            r"(?:(?:le|la|les|au|aux|à la|à|dans le|dans la|dans les|en|au cours du|au cours de la) )?"
        ),
        "by": (
            *("d’ici", "d'ici", "d’ici à", "d'ici à", "au plus tard", "pour", "dès"),
            *("au plus tard à compter de",),
        ),
        "before": ("avant",),
        "until": ("jusqu’au", "jusqu'au", "jusqu’à", "jusqu'à", "jusque"),
        "in": (
            *("au", "à la", "à", "aux", "en", "dans le", "dans la", "dans les", "au cours du"),
            *("au cours de la", "au cours des", "pendant le", "pendant la", "pendant les", "vers"),
            *("durant le", "durant la", "durant les", "lors du", "lors de la", "pour le"),
            *("pour la", "vers le", "vers la", "dans le courant du"),
        ),
        "end": ("fin du", "fin de la", "fin de", "fin des", "clôture du", "terme du"),
        "ends": Fragment(r"(?:(?:la|le|à la|au|en) )?(?:fin|clôture|terme)"),
        "of": Fragment(r"(?: (?:de |du |d[’'])?(?:l[’']année |l[’']an |mois de |mois d[’'])?|-)"),
        "of_year": Fragment(r"(?: (?:de |du |d[’'])?|-)"),
        "no_year": Fragment(r"(?! \d| d[e’']| scolaire| budgétaire| financi| civile \d)"),
        "no_article": Fragment(r"(?<![\w’'] )"),
        "coming": Fragment(
            r"(?P<near>cette année|l[’']année prochaine|l[’']an prochain|l[’']année en cours|la présente année)"
        ),
        "session_at": (
            *("à", "lors de", "pendant", "au cours de", "durant", "avant", "de", "avant la fin de"),
            *("d’ici à la fin de", "d'ici à la fin de", "avant la clôture de"),
        ),
    },
    parts=names_of_parts(
        halves=(
            ("premier semestre", "première moitié", "six premiers mois", "1er semestre"),
            (
                *("second semestre", "deuxième semestre", "seconde moitié", "deuxième moitié"),
                *("six derniers mois", "dernier semestre", "2e semestre"),
            ),
        ),
        quarters=(
            ("premier trimestre", "trois premiers mois", "1er trimestre"),
            ("deuxième trimestre", "second trimestre", "2e trimestre"),
            ("troisième trimestre", "3e trimestre"),
            ("quatrième trimestre", "dernier trimestre", "trois derniers mois", "4e trimestre"),
        ),
        early=("début", "commencement", "tout début", "premiers mois", "premières semaines"),
        mid=("milieu", "mi"),
        late=("derniers mois", "dernières semaines"),
    ),
    orders=(
        ("({by}|{before}|{in}) [la |le ]{end} {part}{of}[{m} ]{y}", Bound.BY),
        ("({by}|{before}|à) la {end} {part}{of}[{m} ]{y}", Bound.BY),
        ("{by} {the}{part}{of}[{m} ]{y}", Bound.BY),
        ("{before} {the}{part}{of}[{m} ]{y}", Bound.BEFORE),
        ("{until}[ la] {end} {part}{of}[{m} ]{y}", Bound.UNTIL),
        ("{until}[ la| le] {part}{of}[{m} ]{y}", Bound.UNTIL),
        ("{in} {part}{of}[{m} ]{y}[,] au plus tard", Bound.BY),
        ("{in} {part}{of}[{m} ]{y}", Bound.ON),
        ("(début|mi)( |-|-){m} {y}", Bound.ON),
        ("[{in} ](courant|cours) [de |d(’|')][l(’|')année ][{m} ]{y}", Bound.ON),
        ("({by}|{before}|{in}|vers) {ends}{of}{y}", Bound.BY),
    ),
    hints=(
        *("semestre", "moitié", "trimestre", "premiers mois", "derniers mois", "début", "milieu"),
        *("mi-", "mi ", "commencement", "semaines", "fin ", "courant", "clôture", "terme d"),
    ),
    near={
        **dict.fromkeys(
            (
                *("l’année", "l'année", "l’année en cours", "l'année en cours", "cette année"),
                *("la présente année", "année", "l’année civile", "l'année civile"),
                *("l’année civile en cours", "l'année civile en cours", "l’an", "l'an"),
            ),
            THIS_YEAR,
        ),
        **dict.fromkeys(
            (
                *("l’année prochaine", "l'année prochaine", "l’an prochain", "l'an prochain"),
                "année prochaine",
            ),
            NEXT_YEAR,
        ),
        **dict.fromkeys(("mois", "ce mois", "mois en cours"), THIS_MONTH),
    },
    near_orders=(
        ("({by}|{before}|{in}|vers) {ends}{of_year}{near}{no_year}", Bound.BY),
        ("({until}) {ends}{of_year}{near}{no_year}", Bound.UNTIL),
        ("{by} {the}{part}{of_year}{near}{no_year}", Bound.BY),
        ("{before} {the}{part}{of_year}{near}{no_year}", Bound.BEFORE),
        ("{in} {part}{of_year}{near}{no_year}", Bound.ON),
        (
            "(plus tard|dans le courant de|au cours de|pendant|durant|courant) {coming}{no_year}",
            Bound.ON,
        ),
        ("dans {coming}{no_year}", Bound.ON),
    ),
    near_hints=(
        *("année", "l’an", "l'an", "du mois", "ce mois", "prochaine session", "session en cours"),
        *("présente session", "session actuelle", "prochaine session"),
    ),
    sessions={
        **dict.fromkeys(("session en cours", "présente session", "session actuelle"), 0),
        **dict.fromkeys(("prochaine session", "prochaine session ordinaire"), 1),
    },
    session_orders=("{session_at} (sa|la) {near_session}",),
)
