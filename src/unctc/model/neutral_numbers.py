"""Numbers as every language version has them: Roman digits, letters, the printed number without its brackets."""

from __future__ import annotations

import unicodedata

from unctc.late_patterns import late_pattern

__all__ = ["letter_of", "neutral_number", "roman_of", "roman_value"]

_ROMAN = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
_OUTER = late_pattern(r"^[\W_]+|[\W_]+$")
_INNER = late_pattern(r"[\W_]+")


def roman_value(piece: str) -> int:
    """Return the value of Roman digits up to XXXIX; 0 for what is none."""
    if piece.strip("IVX"):
        return 0
    value, rest = 0, piece
    for amount, sign in _ROMAN:
        while rest.startswith(sign):
            value, rest = value + amount, rest[len(sign) :]
    return value if roman_of(value) == piece else 0


def roman_of(number: int) -> str:
    """Return *number* in Roman digits: ``IX``."""
    written = ""
    for amount, sign in _ROMAN:
        count, number = divmod(number, amount)
        written += sign * count
    return written


def letter_of(number: int) -> str:
    """Return the letter of a place in a list, counted from 1: ``c``, and ``ab`` after ``z``."""
    written = ""
    while number > 0:
        number, rest = divmod(number - 1, 26)
        written = chr(ord("a") + rest) + written
    return written


def neutral_number(printed: str, ordinal: int = 0, depth: int = 0) -> str:
    """Return a printed number as every language version has it: no outer brackets, inner ones as hyphens.

    What is not in ASCII is the number of its place in the style of its level: ``(ب)`` is ``b``.

    Args:
        printed: the number as printed.
        ordinal: its place among its neighbours, counted from 1; 0 if unknown.
        depth: the level, 1 for the points of a paragraph; 0 for what has no style of its own.

    Example:
        >>> neutral_number("(a)"), neutral_number("1.1."), neutral_number("㈠", 1, 2)
        ('a', '1-1', 'i')
        >>> neutral_number("(ب)", 2, 1), neutral_number("", 2, 1)
        ('b', '')
    """
    core = _OUTER.sub("", printed)
    if not core.isascii():
        core = _OUTER.sub("", unicodedata.normalize("NFKC", printed))
        # Digits of another script count paragraphs; of points they are the style of a level.
        if not depth:
            core = "".join(str(unicodedata.decimal(each, each)) for each in core)
    core = _INNER.sub("-", core)
    if core.isascii():
        return core
    if not depth:
        return str(ordinal or "")
    return letter_of(ordinal) if depth % 2 else roman_of(ordinal).lower()
