"""Numbers in the formats that word processors and browsers print by themselves."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Final

from unctc.languages.registry import languages_with, rules_for
from unctc.languages.rules.section_numerals import to_roman

__all__ = ["shown_number"]


_MOST: Final = 32_767
"""What word processors count to; beyond it digits are shown, for letters and Roman numerals would be endless."""


def shown_number(number: int, name: str) -> str:
    """Return *number* in one of Word's formats; in digits where the format is not known.

    Example:
        >>> [
        ...     shown_number(14, name)
        ...     for name in ("decimal", "lowerRoman", "upperLetter", "chineseCounting")
        ... ]
        ['14', 'xiv', 'N', '十四']
        >>> shown_number(10**9, "upperRoman")
        '1000000000'
    """
    return _formats().get(name, str)(number) if number <= _MOST else str(number)


def _letters(alphabet: str) -> Callable[[int], str]:
    def shown(number: int) -> str:
        if number < 1:
            return ""
        turns, index = divmod(number - 1, len(alphabet))
        return alphabet[index] * (turns + 1)  # after z come aa, bb, cc

    return shown


def _ordinal(number: int) -> str:
    last = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{last}"


def _enclosed(number: int) -> str:
    return chr(0x2460 + number - 1) if 1 <= number <= 20 else str(number)


_FORMATS: Final[dict[str, Callable[[int], str]]] = {
    "none": lambda _: "",
    "decimalZero": lambda number: f"{number:02}",
    "lowerLetter": _letters("abcdefghijklmnopqrstuvwxyz"),
    "upperLetter": _letters("ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
    "lowerRoman": lambda number: to_roman(number).lower(),
    "upperRoman": to_roman,
    "ordinal": _ordinal,
    "chicago": lambda number: "*†‡§"[(number - 1) % 4] * (1 + (number - 1) // 4),
    "decimalEnclosedCircle": _enclosed,
    "decimalEnclosedCircleChinese": _enclosed,
    "decimalFullWidth": lambda number: str(number).translate(
        {48 + i: 0xFF10 + i for i in range(10)}
    ),
    "hindiNumbers": lambda number: str(number).translate({48 + i: 0x0660 + i for i in range(10)}),
    "numberInDash": lambda number: f"- {number} -",
}


@cache
def _formats() -> Mapping[str, Callable[[int], str]]:
    """Return the formats by name, with those that count in the characters of one script."""
    found = dict(_FORMATS)
    for language in languages_with("words"):
        words = rules_for(language).words
        found |= {name: _letters(letters) for name, letters in words.alphabets.items()}
        found |= words.number_formats
    return found
