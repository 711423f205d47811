"""Chinese: numbers in Chinese characters, as those of sections, annexes and sessions."""

from __future__ import annotations

from typing import Final

__all__ = ["CHINESE", "value_below_hundred"]

CHINESE: Final = (
    *("一", "二", "三", "四", "五", "六", "七", "八", "九", "十"),
    *("十一", "十二", "十三", "十四", "十五", "十六", "十七", "十八", "十九", "二十"),
)
"""The first twenty."""

_DIGITS: Final = "〇一二三四五六七八九"


def value_below_hundred(printed: str) -> int | None:
    """Return the value of a number below a hundred; ``None`` if it is not written as one writes them.

    Example:
        >>> value_below_hundred("二十五"), value_below_hundred("十"), value_below_hundred("二五")
        (25, 10, None)
    """
    tens, ten, ones = printed.rpartition("十")
    if len(tens) > 1 or len(ones) > 1 or not set(tens + ones) <= set(_DIGITS):
        return None
    value = _DIGITS.index(ones) if ones else 0
    return value + (10 * (_DIGITS.index(tens) if tens else 1) if ten else 0)
