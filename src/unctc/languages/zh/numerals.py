"""Chinese: numbers in Chinese characters, as those of sections, annexes, sessions and early resolutions."""

from __future__ import annotations

from typing import Final

__all__ = ["CHINESE", "DIGITS", "value_of"]

CHINESE: Final = (
    *("一", "二", "三", "四", "五", "六", "七", "八", "九", "十"),
    *("十一", "十二", "十三", "十四", "十五", "十六", "十七", "十八", "十九", "二十"),
)
"""The first twenty."""

DIGITS: Final = {
    **{digit: value for value, digit in enumerate("〇一二三四五六七八九")},
    "零": 0,
    "○": 0,
}
"""The digits, with the three forms of the zero."""

_UNITS: Final = {"十": 10, "百": 100, "千": 1000}


def value_of(printed: str) -> int | None:
    """Return the value of a number, digit by digit or with its units; ``None`` if it is none.

    Example:
        >>> value_of("一三七三"), value_of("二百四十二"), value_of("二十五"), value_of("十")
        (1373, 242, 25, 10)
        >>> value_of("十十"), value_of("决议")
        (None, None)
    """
    if not printed or not all(each in DIGITS or each in _UNITS for each in printed):
        return None
    if not any(each in _UNITS for each in printed):
        return int("".join(str(DIGITS[each]) for each in printed))
    value, digit, least = 0, None, 10_000
    for each in printed:
        unit = _UNITS.get(each)
        if unit is None:
            if digit:
                return None
            digit = DIGITS[each]
        elif unit >= least:
            return None
        else:
            value += (1 if digit is None else digit) * unit
            digit, least = None, unit
    return value + (digit or 0)
