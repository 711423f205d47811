"""German: months, numbers, units of time."""

from __future__ import annotations

from typing import Final

from unctc.languages.rules.words import DetectionRules, Words, word_set
from unctc.late_patterns import late_pattern
from unctc.model.due import Unit
from unctc.model.languages import Language

__all__ = ["WORDS"]

_SMALL: Final = (
    *("ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf"),
    *("zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn"),
    "neunzehn",
)
_TENS: Final = {
    "zwanzig": 20,
    "dreißig": 30,
    "vierzig": 40,
    "fünfzig": 50,
    "sechzig": 60,
    "siebzig": 70,
    "achtzig": 80,
    "neunzig": 90,
}

WORDS: Final = Words(
    language=Language.GERMAN,
    months=tuple(
        names
        for names in (
            *(("Januar", "Jänner"), ("Februar",), ("März",), ("April",), ("Mai",), ("Juni",)),
            *(("Juli",), ("August",), ("September",), ("Oktober",), ("November",)),
            ("Dezember",),
        )
    ),
    numbers={
        **{word: number for number, word in enumerate(_SMALL, 1)},
        "eine": 1,
        "einem": 1,
        "einer": 1,
        "eines": 1,
        "einen": 1,
        **_TENS,
        # Ones come before tens: einundzwanzig.
        **{
            f"{one}und{ten}": value + number
            for ten, value in _TENS.items()
            for number, one in enumerate(_SMALL[:9], 1)
        },
    },
    ordinals=(
        *("erste", "zweite", "dritte", "vierte", "fünfte", "sechste", "siebte", "achte", "neunte"),
        *("zehnte", "elfte", "zwölfte"),
    ),
    units={
        "Arbeitstag": Unit.WORKING_DAY,
        "Arbeitstage": Unit.WORKING_DAY,
        "Arbeitstagen": Unit.WORKING_DAY,
        "Stunde": Unit.HOUR,
        "Stunden": Unit.HOUR,
        "Tag": Unit.DAY,
        "Tage": Unit.DAY,
        "Tagen": Unit.DAY,
        "Tages": Unit.DAY,
        "Woche": Unit.WEEK,
        "Wochen": Unit.WEEK,
        "Monat": Unit.MONTH,
        "Monate": Unit.MONTH,
        "Monaten": Unit.MONTH,
        "Monats": Unit.MONTH,
        "Quartal": Unit.QUARTER,
        "Quartale": Unit.QUARTER,
        "Quartals": Unit.QUARTER,
        "Jahr": Unit.YEAR,
        "Jahre": Unit.YEAR,
        "Jahren": Unit.YEAR,
        "Jahres": Unit.YEAR,
    },
    detection=DetectionRules(
        commonest=word_set(
            "der die das und des dem den von zu zur im mit für auf sowie eine einer ihre "
            "ihrer ist nach auch sich"
        ),
        head_words=word_set(
            "resolution resolutionen beschluss ausschuss sicherheitsrat sicherheitsrats schreiben"
        ),
        endings=late_pattern(r"(?:ung|ungen|keit|heit|schaft)\b"),
    ),
)
