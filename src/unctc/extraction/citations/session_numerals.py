"""Session figures: Roman, Cyrillic that looks Roman, and Arabic abbreviations with a number."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

__all__ = ["roman", "roman_value", "to_roman"]

_VALUES: Final = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_STEPS: Final = ((50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
_LOOKALIKES: Final = str.maketrans({"Х": "X", "І": "I", "ـ": "-", " ": None})
_CHINESE: Final = frozenset("一二三四五六七八九十")
_ARABIC: Final = re.compile(r"(د(?:إ|ا)?ط?)-(\d{1,2}|[IVX]+)")


def to_roman(value: int) -> str:
    """Return *value* in Roman figures.

    Example:
        >>> to_roman(34)
        'XXXIV'
    """
    pieces = []
    for step, figure in _STEPS:
        while value >= step:
            pieces.append(figure)
            value -= step
    return "".join(pieces)


def roman_value(figures: str) -> int | None:
    """Return the value of Roman *figures* up to 89; ``None`` if they are not written as one writes them.

    Example:
        >>> roman_value("XV"), roman_value("IIII")
        (15, None)
    """
    value = 0
    for position, figure in enumerate(figures):
        step = _VALUES[figure]
        following = _VALUES.get(figures[position + 1 : position + 2], 0)
        value += -step if step < following else step
    return value if 0 < value < 90 and to_roman(value) == figures else None


def _roman_of_chinese(figures: str) -> str | None:
    """Return 二十五 as XXV."""
    digits = "〇一二三四五六七八九"
    tens, ten, ones = figures.rpartition("十")
    if len(tens) > 1 or len(ones) > 1 or "十" in tens:
        return None
    value = digits.index(ones) if ones else 0
    return to_roman(value + (10 * (digits.index(tens) if tens else 1) if ten else 0))


@lru_cache(maxsize=1024)
def roman(printed: str) -> str | None:
    """Return the session that *printed* gives, as in a symbol; ``None`` if it is none.

    Example:
        >>> roman("XV"), roman("S-VI"), roman("د-15"), roman("دإ-4"), roman("十五"), roman("IIII")
        ('XV', 'S-VI', 'XV', 'S-IV', 'XV', None)
    """
    text = printed.translate(_LOOKALIKES)
    prefix = ""
    if _CHINESE.issuperset(text):
        return _roman_of_chinese(text)
    if match := _ARABIC.fullmatch(text):
        prefix = "ES-" if "ط" in match[1] else "S-" if len(match[1]) > 1 else ""
        text = to_roman(int(match[2])) if match[2].isdigit() else match[2]
    elif "-" in text:
        head, _, text = text.partition("-")
        prefix = f"{head}-"
    return prefix + text if text and roman_value(text) else None
