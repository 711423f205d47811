"""Chinese: numbers in Chinese characters, as those of sections, annexes, sessions and early resolutions."""

from __future__ import annotations

from typing import Final

from unctc.model.whole_numbers import whole_number

__all__ = ["CHINESE", "DIGITS", "digit_by_digit", "in_characters", "value_of"]

_PLAIN: Final = "〇一二三四五六七八九"
DIGITS: Final = {
    **{digit: value for value, digit in enumerate(_PLAIN)},
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
        return whole_number("".join(str(DIGITS[each]) for each in printed))
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


def digit_by_digit(number: int) -> str:
    """Return *number* with one character a digit.

    Example:
        >>> digit_by_digit(2018)
        '二〇一八'
    """
    return "".join(_PLAIN[int(digit)] for digit in str(number))


def in_characters(number: int) -> str:
    """Return *number* as it counts sections and items: with its ten up to 99, then digit by digit.

    Example:
        >>> [in_characters(number) for number in (9, 10, 14, 20, 21, 105)]
        ['九', '十', '十四', '二十', '二十一', '一〇五']
    """
    tens, ones = divmod(number, 10)
    if not 0 < tens < 10:
        return digit_by_digit(number)
    return f"{_PLAIN[tens] if tens > 1 else ''}十{_PLAIN[ones] if ones else ''}"


CHINESE: Final = tuple(in_characters(number) for number in range(1, 21))
"""The first twenty."""
