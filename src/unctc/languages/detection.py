"""Which language a text is in, told by its script and its commonest words."""

from __future__ import annotations

import re
from typing import Final

from unctc.model.languages import Language

__all__ = ["detect_language"]

# The first part of a text is enough; a longer one is looked at in three places.
_SAMPLE: Final = 12_000
_SCRIPTS: Final = (
    (
        Language.CHINESE,
        re.compile("[\u4e00-\u9fff]"),
        2.5,
    ),  # one Chinese character says as much as several letters
    (Language.ARABIC, re.compile("[\u0621-\u064a]"), 1.0),
    (Language.RUSSIAN, re.compile("[\u0400-\u04ff]"), 1.0),
)
_LATIN: Final = re.compile(r"[a-zà-öø-ÿ](?=[a-zà-öø-ÿ])")
_WORDS: Final = re.compile(r"[^\W\d_]+")
# Words that are frequent in one language and rare in the others; head nouns count double.
_COMMON: Final = {
    Language.ENGLISH: frozenset(
        [
            "the",
            "of",
            "and",
            "to",
            "in",
            "its",
            "that",
            "by",
            "with",
            "for",
            "which",
            "on",
            "all",
            "as",
            "from",
            "this",
            "is",
            "are",
            "be",
            "was",
            "has",
            "under",
        ]
    ),
    Language.FRENCH: frozenset(
        [
            "le",
            "les",
            "des",
            "du",
            "et",
            "une",
            "dans",
            "aux",
            "au",
            "sur",
            "par",
            "qui",
            "ses",
            "sa",
            "pour",
            "cette",
            "leur",
            "ainsi",
            "que",
            "est",
            "il",
            "ou",
            "conformément",
        ]
    ),
    Language.SPANISH: frozenset(
        [
            "núm",
            "párr",
            "naciones",
            "unidas",
            "el",
            "los",
            "las",
            "del",
            "y",
            "en",
            "por",
            "con",
            "para",
            "su",
            "sus",
            "una",
            "que",
            "se",
            "al",
            "lo",
            "como",
            "este",
            "esta",
            "fue",
            "ha",
            "o",
            "también",
        ]
    ),
    Language.GERMAN: frozenset(
        [
            "der",
            "die",
            "das",
            "und",
            "des",
            "dem",
            "den",
            "von",
            "zu",
            "zur",
            "im",
            "mit",
            "für",
            "auf",
            "sowie",
            "eine",
            "einer",
            "ihre",
            "ihrer",
            "ist",
            "nach",
            "auch",
            "sich",
        ]
    ),
}
_HEADS: Final = {
    Language.ENGLISH: frozenset(
        ["resolution", "resolutions", "decision", "committee", "council", "security", "letter"]
    ),
    Language.FRENCH: frozenset(
        ["résolution", "résolutions", "décision", "comité", "conseil", "sécurité", "lettre"]
    ),
    Language.SPANISH: frozenset(
        ["resolución", "resoluciones", "decisión", "comité", "consejo", "seguridad", "carta"]
    ),
    Language.GERMAN: frozenset(
        [
            "resolution",
            "resolutionen",
            "beschluss",
            "ausschuss",
            "sicherheitsrat",
            "sicherheitsrats",
            "schreiben",
        ]
    ),
}


def detect_language(text: str) -> Language:
    """Return the language that *text* is most likely in; English where nothing tells.

    Example:
        >>> detect_language("第1373(2001)号决议")
        <Language.CHINESE: 'zh'>
        >>> detect_language("Rappelant sa résolution 1373 (2001)")
        <Language.FRENCH: 'fr'>
        >>> detect_language("")
        <Language.ENGLISH: 'en'>
    """
    sample = _sample(text)
    latin = len(_LATIN.findall(sample))
    counts = [
        (len(pattern.findall(sample)) * weight, language) for language, pattern, weight in _SCRIPTS
    ]
    most, language = max(counts, key=lambda count: count[0])
    # Symbols, names and links are in Latin letters in every language.
    return language if most and most * 2 >= latin else _latin_language(sample)


def _sample(text: str) -> str:
    if len(text) <= 3 * _SAMPLE:
        return text
    middle = len(text) // 2
    return f"{text[:_SAMPLE]} {text[middle : middle + _SAMPLE]} {text[-_SAMPLE:]}"


def _latin_language(sample: str) -> Language:
    words = [word.casefold() for word in _WORDS.findall(sample)]
    best, most = Language.ENGLISH, 0
    for language, common in _COMMON.items():
        heads = _HEADS[language]
        score = sum((word in common) + 2 * (word in heads) for word in words)
        if score > most:
            best, most = language, score
    return best
