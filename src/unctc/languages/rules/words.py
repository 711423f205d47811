"""The record of a language's plain vocabulary: months, numbers, units of time, letters of items, commonest words."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from attrs import field, frozen

from unctc.languages.rules.script import ScriptRules
from unctc.model.due import Unit
from unctc.model.languages import Language

__all__ = ["DetectionRules", "Words", "compounds", "word_set"]


@frozen(kw_only=True)
class DetectionRules:
    """What shows that a text is in one language: its script, or its commonest words.

    Attributes:
        characters: matches one character that only this language's script has; ``None`` for Latin letters.
        weight: how many Latin letters one such character says as much as.
        commonest: words that are frequent in the language and rare in the others, in small letters.
        head_words: words for resolutions and those who adopt them; they count double.
        endings: what shows it where no such word is met: how words end, whitespace before punctuation.
    """

    characters: re.Pattern[str] | None = None
    weight: float = 1.0
    commonest: frozenset[str] = field(default=frozenset())
    head_words: frozenset[str] = field(default=frozenset())
    endings: re.Pattern[str] | None = None


@frozen(kw_only=True, eq=False)
class Words:
    """The words of one language that more than one part of the library needs.

    Attributes:
        language: the language.
        months: of each month its names in the form that dates have, the usual one first.
        numbers: the words of cardinal numbers, in the forms before units of time.
        ordinals: the words of the ordinal numbers from the first on.
        units: the forms of the words for units of time.
        inside_words: whether a term may be inside what whitespace sets apart: the script has no
            whitespace between words, or articles and prepositions are written together with nouns.
        article: articles and prepositions that are written together with nouns; labels and texts are compared
            without them.
        item_letters: the letters that number the items of a list, in order.
        item_letter_names: their names, where lists and sections are numbered by names of letters, too: واو.
        alphabets: letters by which word processors number lists in the script, by the name of the format.
        number_formats: the other ways in which they number lists in it, by name.
        points: how the points of a paragraph are lettered, and the points of points.
        digits: the ten digits, as numbers of paragraphs have them.
        detection: what shows that a text is in the language.
        script: what the script adds to the shapes of citations; nothing for Latin letters.
    """

    language: Language
    months: tuple[tuple[str, ...], ...] = field()
    numbers: Mapping[str, int]
    ordinals: tuple[str, ...]
    units: Mapping[str, Unit]
    inside_words: bool = False
    article: re.Pattern[str] | None = None
    item_letters: str = "abcdefghijklmnopqrstuvwxyz"
    item_letter_names: tuple[str, ...] = ()
    alphabets: Mapping[str, str] = field(factory=dict)
    number_formats: Mapping[str, Callable[[int], str]] = field(factory=dict)
    points: tuple[tuple[str, ...], ...] = ()
    digits: str = "0123456789"
    detection: DetectionRules = field(factory=DetectionRules)
    script: ScriptRules | None = None

    @months.validator
    def _check_months(self, _attribute: object, value: tuple[tuple[str, ...], ...]) -> None:
        assert len(value) == 12


def compounds(tens: Mapping[str, int], ones: Mapping[str, int], *joints: str) -> dict[str, int]:
    """Return the numbers made of tens and ones, each with every one of *joints* between them.

    Example:
        >>> compounds({"twenty": 20}, {"one": 1}, "-", " ")
        {'twenty-one': 21, 'twenty one': 21}
    """
    return {
        f"{ten}{joint}{one}": value + count
        for ten, value in tens.items()
        for one, count in ones.items()
        for joint in joints
    }


def word_set(text: str) -> frozenset[str]:
    """Return the words of *text*, which whitespace sets apart.

    Example:
        >>> sorted(word_set("the of and"))
        ['and', 'of', 'the']
    """
    return frozenset(text.split())
