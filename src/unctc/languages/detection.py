"""Which language a text is in, by its script and its commonest words."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import Final

from unctc.languages.registry import languages_with, rules_for
from unctc.languages.rules.words import DetectionRules
from unctc.late_patterns import late_pattern
from unctc.model.languages import DEFAULT_LANGUAGE, Language

__all__ = ["detect_language", "names_a_resolution"]

# The first part of a text is enough; a longer one is looked at in three places.
_SAMPLE: Final = 12_000
# Symbols and links are in Latin letters in every language.
_SYMBOLS: Final = late_pattern(r"(?<![!-.0-~])[!-.0-~]*/[!-~]*")
_LATIN: Final = late_pattern(r"[a-zà-öø-ÿ](?=[a-zà-öø-ÿ])")
_WORDS: Final = late_pattern(r"[^\W\d_]+")


@cache
def _detectable() -> tuple[tuple[Language, DetectionRules], ...]:
    """Return the languages in the order in which the first of several equals wins."""
    first = DEFAULT_LANGUAGE
    others = (each for each in languages_with("words") if each != first)
    return tuple((each, rules_for(each).detection) for each in (first, *others))


def detect_language(text: str) -> Language:
    """Return the language that *text* is most likely in; English where nothing shows it.

    Example:
        >>> detect_language("第1373(2001)号决议")
        <Language.CHINESE: 'zh'>
        >>> detect_language("Rappelant sa résolution 1373 (2001)")
        <Language.FRENCH: 'fr'>
        >>> detect_language("")
        <Language.ENGLISH: 'en'>
    """
    sample = _sample(text)
    if sample.isascii():
        return _latin_language(sample)
    counts = [
        (len(rules.characters.findall(sample)) * rules.weight, language)
        for language, rules in _detectable()
        if rules.characters is not None
    ]
    most, language = max(counts, key=lambda count: count[0])
    if not most:
        return _latin_language(sample)
    # Names, too, are often in Latin letters.
    latin = len(_LATIN.findall(_SYMBOLS.sub(" ", sample)))
    return language if most * 2 >= latin else _latin_language(sample)


def _sample(text: str) -> str:
    if len(text) <= 3 * _SAMPLE:
        return text
    middle = len(text) // 2
    return f"{text[:_SAMPLE]} {text[middle : middle + _SAMPLE]} {text[-_SAMPLE:]}"


def _latin_language(sample: str) -> Language:
    scores = dict.fromkeys(_latin_languages(), 0)
    weights = _weights_of_words()
    for word, times in Counter(_WORDS.findall(sample.casefold())).items():
        for language, weight in weights.get(word, ()):
            scores[language] += times * weight
    for language, endings in _latin_languages().items():
        if endings is not None:
            scores[language] += len(endings.findall(sample))
    return max(scores, key=lambda language: scores[language])


@cache
def _latin_languages() -> dict[Language, re.Pattern[str] | None]:
    """Return the languages in Latin letters with the endings of their words, English first."""
    return {
        language: rules.endings for language, rules in _detectable() if rules.characters is None
    }


@cache
def _weights_of_words() -> dict[str, list[tuple[Language, int]]]:
    """Return for each common word how much it says for which language; nouns of official style count twice."""
    weights: dict[str, list[tuple[Language, int]]] = {}
    for language, rules in _detectable():
        if rules.characters is None:
            for words, weight in ((rules.commonest, 1), (rules.head_words, 2)):
                for word in words:
                    weights.setdefault(word, []).append((language, weight))
    return weights


def names_a_resolution(text: str) -> bool:
    """Whether *text* holds a word for resolutions, or for those who adopt them, of any language.

    Example:
        >>> names_a_resolution("安全理事会"), names_a_resolution("a poem")
        (True, False)
    """
    small = text.lower()
    return any(word in small for _, rules in _detectable() for word in rules.head_words)
