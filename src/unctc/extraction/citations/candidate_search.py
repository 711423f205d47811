"""What in a text has the shape of a citation: symbols, numbers with a session or a year, numbers alone."""

from __future__ import annotations

from unctc.extraction.citations.candidates import Candidate, merged
from unctc.extraction.citations.compiled_rules import CompiledRules
from unctc.extraction.citations.full_symbols import statements_in, symbols_in
from unctc.extraction.citations.session_numbers import slashed_in
from unctc.extraction.citations.year_numbers import bracketed_in
from unctc.extraction.citations.yearless_numbers import bare_in

__all__ = ["candidates_in"]


def candidates_in(plain: str, compiled: CompiledRules, *, alone: bool = True) -> list[Candidate]:
    """Return what has the shape of a citation in *plain*, in order.

    Args:
        plain: a text, its typography made plain.
        compiled: the language.
        alone: whether numbers without a session or a year count.
    """
    symbols = list(symbols_in(plain, compiled))
    bracketed = list(bracketed_in(plain, compiled))
    slashed = list(slashed_in(plain, compiled))
    return merged(
        [
            *symbols,
            *statements_in(plain, compiled),
            *bracketed,
            *slashed,
            *(bare_in(plain, bracketed, slashed, symbols, compiled) if alone else ()),
        ]
    )
