"""Symbols in raw text, where most of what looks like one is none."""

from __future__ import annotations

from unctc.model.symbol_grammar import dissect
from unctc.model.symbols import Symbol, joint_parts

__all__ = ["symbol_or_none"]


def symbol_or_none(text: str) -> Symbol | None:
    """Return the symbol that *text* is, or ``None``; unlike ``Symbol.parse`` it never raises.

    Example:
        >>> symbol_or_none("S/2018/208"), symbol_or_none("and/or")
        (Symbol('S/2018/208'), None)
    """
    if "/" not in text:
        return None
    if (parts := dissect(text)) is not None:
        return Symbol(parts.text)
    return Symbol.parse(text) if joint_parts(text) else None
