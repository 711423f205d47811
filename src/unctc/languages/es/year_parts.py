"""Spanish: how texts state parts of years and months, and years counted from their own."""

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
        "the": Fragment(r"(?:(?:el|la|los|a|en|en el|en la|en los|al|durante el|durante la) )?"),
        "by": (
            *("a más tardar", "para", "no más tarde de", "no después de", "no más tarde del"),
            *("como máximo", "no después del"),
        ),
        "before": ("antes de", "antes del", "con anterioridad a", "con anterioridad al"),
        "until": ("hasta",),
        "in": (
            *("en", "en el", "en la", "en los", "a", "durante el", "durante la", "durante los"),
            *(
                "al",
                "hacia",
                "en el curso del",
                "en el transcurso del",
                "dentro del",
                "dentro de los",
            ),
            *("dentro de la", "a lo largo del", "por"),
        ),
        "end": Fragment(
            r"(?:(?:(?:el|al) )?(?:final|término|fin)|finales|fines|fin|que (?:finalice|termine|concluya|acabe)|finalizar|concluir|terminar)(?: del?)?"
        ),
        "of": Fragment(r" (?:del? )?(?:año |mes de )?"),
        "de": Fragment(r" del? "),
        "no_year": Fragment(r"(?! \d| de (?!sesiones)| escolar| fiscal| académico)"),
        "coming": Fragment(
            r"(?P<near>este año|el próximo año|el año próximo|el año que viene|el año en curso|el presente año|el corriente año)"
        ),
        "session_at": (
            "en",
            "durante",
            "antes de",
            "para",
            "de",
            "a más tardar en",
            "antes del final de",
        ),
    },
    parts=names_of_parts(
        halves=(
            ("primer semestre", "primera mitad", "primeros seis meses", "seis primeros meses"),
            ("segundo semestre", "segunda mitad", "últimos seis meses", "seis últimos meses"),
        ),
        quarters=(
            ("primer trimestre", "tres primeros meses", "primeros tres meses"),
            ("segundo trimestre",),
            ("tercer trimestre",),
            ("cuarto trimestre", "último trimestre", "últimos tres meses", "tres últimos meses"),
        ),
        early=(
            "principios",
            "comienzos",
            "inicios",
            "principio",
            "comienzo",
            "inicio",
            "primeros meses",
        ),
        mid=("mediados", "mitad"),
        late=("últimos meses", "últimas semanas"),
    ),
    orders=(
        ("({by}|{before}|{in}) {end} [el |la |los ]{part}{of}[{m}{de}]{y}", Bound.BY),
        ("{by} {the}{part}{of}[{m}{de}]{y}", Bound.BY),
        ("{before} {the}{part}{of}[{m}{de}]{y}", Bound.BEFORE),
        ("{until}[ el| la| los] {end} [el |la |los ]{part}{of}[{m}{de}]{y}", Bound.UNTIL),
        ("{until}[ el| la| los] {part}{of}[{m}{de}]{y}", Bound.UNTIL),
        ("{in} {part}{of}[{m}{de}]{y}[,] (a más tardar|como máximo)", Bound.BY),
        ("{in} {part}{of}[{m}{de}]{y}", Bound.ON),
        ("({by}|{before}|{in}) {end}{of}[{m}{de}]{y}", Bound.BY),
        ("en el (curso|transcurso){of}{y}", Bound.ON),
    ),
    hints=(
        *(
            "semestre",
            "mitad",
            "trimestre",
            "primeros",
            "últimos meses",
            "tres meses",
            "seis meses",
        ),
        *("principio", "comienzo", "inicio", "mediados", "semanas", "curso", "final", "fin de"),
        *("fines", "término", "que termine", "que concluya", "que acabe", "terminar", "concluir"),
    ),
    near={
        **dict.fromkeys(
            (
                *("el año", "este año", "el año en curso", "el presente año", "año"),
                *("el corriente año", "año en curso", "presente año", "este mismo año"),
            ),
            THIS_YEAR,
        ),
        **dict.fromkeys(
            (
                *("el próximo año", "el año próximo", "el año que viene", "año próximo"),
                "próximo año",
            ),
            NEXT_YEAR,
        ),
        **dict.fromkeys(("el mes", "este mes", "mes", "mes en curso"), THIS_MONTH),
    },
    near_orders=(
        ("({by}|{before}|{in}) {end} {near}{no_year}", Bound.BY),
        ("{until} {end} {near}{no_year}", Bound.UNTIL),
        ("{by} {the}{part} (de|del) {near}{no_year}", Bound.BY),
        ("{before} {the}{part} (de|del) {near}{no_year}", Bound.BEFORE),
        ("{in} {part} (de|del) {near}{no_year}", Bound.ON),
        (
            "(más adelante en|en el curso de|en el transcurso de|durante|en) {coming}{no_year}",
            Bound.ON,
        ),
        ("más avanzado {near}{no_year}", Bound.ON),
    ),
    near_hints=(
        *(
            "el año",
            "este año",
            "del año",
            "presente año",
            "próximo año",
            "corriente año",
            "de año",
        ),
        *("este mes", "del mes", "de mes", "próximo período", "período de sesiones en curso"),
        *("período de sesiones act", "presente período", "el mes"),
    ),
    sessions={
        **dict.fromkeys(
            (
                *("período de sesiones en curso", "presente período de sesiones"),
                "período de sesiones actual",
            ),
            0,
        ),
        **dict.fromkeys(
            (
                *("próximo período de sesiones", "próximo período ordinario de sesiones"),
                "siguiente período de sesiones",
            ),
            1,
        ),
    },
    session_orders=("{session_at} (su|el) {near_session}",),
)
