"""Which language a text is in, told by its script and its commonest words."""

from __future__ import annotations

import re
from collections import Counter
from typing import Final

from unctc.model.languages import Language

__all__ = ["detect_language"]

# The first part of a text is enough; a longer one is looked at in three places.
_SAMPLE: Final = 12_000
# One Chinese character says as much as several letters; its signs stand in no other of these scripts.
_SCRIPTS: Final = (
    (Language.CHINESE, re.compile("[\u4e00-\u9fff\u3001\u3002\u300a\u300b]"), 2.5),
    (Language.ARABIC, re.compile("[\u0621-\u064a]"), 1.0),
    (Language.RUSSIAN, re.compile("[\u0400-\u04ff]"), 1.0),
)
# Symbols and links are in Latin letters in every language.
_SYMBOLS: Final = re.compile(r"(?<![!-.0-~])[!-.0-~]*/[!-~]*")
_LATIN: Final = re.compile(r"[a-zà-öø-ÿ](?=[a-zà-öø-ÿ])")
_WORDS: Final = re.compile(r"[^\W\d_]+")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Words that are frequent in one language and rare in the others; head nouns count double.
_COMMON: Final = {
    Language.ENGLISH: _words(
        "the of and to in its that by with for which on all as from this is are be was has under"
    ),
    Language.FRENCH: _words(
        "le les des du et une dans aux au sur par qui ses sa pour cette leur ainsi que "
        "est il ou conformément"
    ),
    Language.SPANISH: _words(
        "núm párr naciones unidas el los las del y en por con para su sus una que se al "
        "lo como este esta fue ha o también"
    ),
    Language.GERMAN: _words(
        "der die das und des dem den von zu zur im mit für auf sowie eine einer ihre "
        "ihrer ist nach auch sich"
    ),
}
_HEADS: Final = {
    Language.ENGLISH: _words("resolution resolutions decision committee council security letter"),
    Language.FRENCH: _words("résolution résolutions décision comité conseil sécurité lettre"),
    Language.SPANISH: _words("resolución resoluciones decisión comité consejo seguridad carta"),
    Language.GERMAN: _words(
        "resolution resolutionen beschluss ausschuss sicherheitsrat sicherheitsrats schreiben"
    ),
}
# What tells where no such word is met: how words end, and a blank before a colon or a semicolon.
_SIGNS: Final = {
    Language.FRENCH: re.compile(
        r"[^\W\d_][\xa0\u202f ][:;](?!\S)|\bd[’'][a-zéè]|(?:euse|eux|aire)s?\b"
    ),
    Language.SPANISH: re.compile(r"(?:[cs]iones|[cs]ión|dad(?:es)?)\b|[¿¡]"),
    Language.GERMAN: re.compile(r"(?:ung|ungen|keit|heit|schaft)\b"),
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
    latin = len(_LATIN.findall(_SYMBOLS.sub(" ", sample)))
    counts = [
        (len(pattern.findall(sample)) * weight, language) for language, pattern, weight in _SCRIPTS
    ]
    most, language = max(counts, key=lambda count: count[0])
    # Names, too, are often in Latin letters.
    return language if most and most * 2 >= latin else _latin_language(sample)


def _sample(text: str) -> str:
    if len(text) <= 3 * _SAMPLE:
        return text
    middle = len(text) // 2
    return f"{text[:_SAMPLE]} {text[middle : middle + _SAMPLE]} {text[-_SAMPLE:]}"


def _latin_language(sample: str) -> Language:
    counts = Counter(_WORDS.findall(sample.casefold()))
    best, most = Language.ENGLISH, 0
    for language, common in _COMMON.items():
        score = sum(counts[word] for word in common) + 2 * sum(counts[w] for w in _HEADS[language])
        if language in _SIGNS:
            score += len(_SIGNS[language].findall(sample))
        if score > most:
            best, most = language, score
    return best
