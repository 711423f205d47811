"""Spanish: months, numbers, units of time."""

from __future__ import annotations

from typing import Final

from unctc.languages.rules.words import DetectionRules, Words, compounds, word_set
from unctc.late_patterns import late_pattern
from unctc.model.due import Unit
from unctc.model.languages import Language

__all__ = ["WORDS"]

_SMALL: Final = (
    *("un", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez"),
    *("once", "doce", "trece", "catorce", "quince", "dieciséis", "diecisiete", "dieciocho"),
    *("diecinueve", "veinte", "veintiún", "veintidós", "veintitrés", "veinticuatro"),
    *("veinticinco", "veintiséis", "veintisiete", "veintiocho", "veintinueve", "treinta"),
)
_ONES: Final = {word: number for number, word in enumerate(_SMALL[:9], 1)}
_TENS: Final = {
    "treinta": 30,
    "cuarenta": 40,
    "cincuenta": 50,
    "sesenta": 60,
    "setenta": 70,
    "ochenta": 80,
    "noventa": 90,
}

WORDS: Final = Words(
    language=Language.SPANISH,
    months=tuple(
        names
        for names in (
            *(("enero",), ("febrero",), ("marzo",), ("abril",), ("mayo",), ("junio",), ("julio",)),
            *(("agosto",), ("septiembre", "setiembre"), ("octubre",), ("noviembre",)),
            ("diciembre",),
        )
    ),
    numbers={
        **{word: number for number, word in enumerate(_SMALL, 1)},
        "una": 1,
        "uno": 1,
        "veintiuno": 21,
        "veintiuna": 21,
        **_TENS,
        **compounds(_TENS, {**_ONES, "uno": 1, "una": 1}, " y "),
        "cien": 100,
        "ciento veinte": 120,
        "ciento ochenta": 180,
    },
    ordinals=(
        *("primero", "segundo", "tercero", "cuarto", "quinto", "sexto", "séptimo", "octavo"),
        *("noveno", "décimo", "undécimo", "duodécimo"),
    ),
    units={
        "día hábil": Unit.WORKING_DAY,
        "días hábiles": Unit.WORKING_DAY,
        "día laborable": Unit.WORKING_DAY,
        "días laborables": Unit.WORKING_DAY,
        "hora": Unit.HOUR,
        "horas": Unit.HOUR,
        "día": Unit.DAY,
        "días": Unit.DAY,
        "semana": Unit.WEEK,
        "semanas": Unit.WEEK,
        "mes": Unit.MONTH,
        "meses": Unit.MONTH,
        "trimestre": Unit.QUARTER,
        "trimestres": Unit.QUARTER,
        "año": Unit.YEAR,
        "años": Unit.YEAR,
    },
    points=(
        ("a)", "b)", "c)", "d)", "e)", "f)", "g)"),
        ("i)", "ii)", "iii)", "iv)"),
    ),
    detection=DetectionRules(
        commonest=word_set(
            "núm párr naciones unidas el los las del y en por con para su sus una que se al "
            "lo como este esta fue ha o también"
        ),
        head_words=word_set("resolución resoluciones decisión comité consejo seguridad carta"),
        endings=late_pattern(r"(?:[cs]iones|[cs]ión|dad(?:es)?)\b|[¿¡]"),
    ),
)
