"""French: months, numbers, units of time."""

from __future__ import annotations

from typing import Final

from unctc.languages.rules.words import DetectionRules, Words, compounds, word_set
from unctc.late_patterns import late_pattern
from unctc.model.due import Unit
from unctc.model.languages import Language

__all__ = ["WORDS"]

_SMALL: Final = (
    *("un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"),
    *("onze", "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf"),
)
_ONES: Final = {word: number for number, word in enumerate(_SMALL[1:9], 2)}
_TEENS: Final = {word: number for number, word in enumerate(_SMALL, 1) if number >= 10}
_TENS: Final = {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60}

# As capitals were set: 8 FEVRIER 1995.
_WITHOUT_ACCENT: Final = {
    "février": ("fevrier",),
    "août": ("aout",),
    "décembre": ("decembre",),
}

WORDS: Final = Words(
    language=Language.FRENCH,
    months=tuple(
        (month, *_WITHOUT_ACCENT.get(month, ()))
        for month in (
            *("janvier", "février", "mars", "avril", "mai", "juin"),
            *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
        )
    ),
    numbers={
        **{word: number for number, word in enumerate(_SMALL, 1)},
        "une": 1,
        **_TENS,
        **compounds(_TENS, {"un": 1, "une": 1}, " et ", "-et-"),
        **compounds(_TENS, _ONES, "-", " "),
        **{f"soixante-{word}": 60 + number for word, number in _TEENS.items()},
        "soixante et onze": 71,
        "quatre-vingts": 80,
        **{f"quatre-vingt-{word}": 80 + number for number, word in enumerate(_SMALL, 1)},
        "cent": 100,
        "cent vingt": 120,
        "cent quatre-vingts": 180,
    },
    ordinals=(
        *("premier", "deuxième", "troisième", "quatrième", "cinquième", "sixième", "septième"),
        *("huitième", "neuvième", "dixième", "onzième", "douzième"),
    ),
    units={
        "jour ouvrable": Unit.WORKING_DAY,
        "jours ouvrables": Unit.WORKING_DAY,
        "jour ouvré": Unit.WORKING_DAY,
        "jours ouvrés": Unit.WORKING_DAY,
        "heure": Unit.HOUR,
        "heures": Unit.HOUR,
        "jour": Unit.DAY,
        "jours": Unit.DAY,
        "semaine": Unit.WEEK,
        "semaines": Unit.WEEK,
        "mois": Unit.MONTH,
        "trimestre": Unit.QUARTER,
        "trimestres": Unit.QUARTER,
        "an": Unit.YEAR,
        "ans": Unit.YEAR,
        "année": Unit.YEAR,
        "années": Unit.YEAR,
    },
    points=(
        ("a)", "b)", "c)", "d)", "e)", "f)", "g)"),
        ("i)", "ii)", "iii)", "iv)"),
    ),
    detection=DetectionRules(
        commonest=word_set(
            "le les des du et une dans aux au sur par qui ses sa pour cette leur ainsi que "
            "est il ou conformément"
        ),
        head_words=word_set("résolution résolutions décision comité conseil sécurité lettre"),
        endings=late_pattern(
            r"[^\W\d_][\xa0\u202f ][:;](?!\S)|\bd[’'][a-zéè]|(?:euse|eux|aire)s?\b"
        ),
    ),
)
