"""Numbers and letters of sections that several languages share, and Roman numerals."""

from __future__ import annotations

from typing import Final

__all__ = ["LETTERS", "ROMAN", "roman_value", "to_roman"]

_VALUES: Final = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_STEPS: Final = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
    (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip


def to_roman(value: int) -> str:
    """Return *value* as a Roman numeral.

    Example:
        >>> to_roman(34)
        'XXXIV'
    """
    pieces = []
    for step, numeral in _STEPS:
        while value >= step:
            pieces.append(numeral)
            value -= step
    return "".join(pieces)


def roman_value(numeral: str) -> int | None:
    """Return the value of a Roman *numeral* up to 89; ``None`` if it is not written as one writes them.

    Example:
        >>> roman_value("XV"), roman_value("IIII"), roman_value("xv")
        (15, None, None)
    """
    value = 0
    for position, letter in enumerate(numeral):
        step = _VALUES.get(letter, 0)
        following = _VALUES.get(numeral[position + 1 : position + 2], 0)
        value += -step if step < following else step
    return value if 0 < value < 90 and to_roman(value) == numeral else None


ROMAN: Final = tuple(to_roman(value) for value in range(1, 21))
LETTERS: Final = tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
