"""What can be odd about a published file: one row a code, in the words of the finding."""

from __future__ import annotations

from typing import Final

from unctc.model.findings import Finding, Severity

__all__ = ["ODDITIES", "oddity"]

ODDITIES: Final[dict[str, tuple[Severity, str]]] = {
    "AKN101": (Severity.WARNING, "not well-formed, recovered: {message}"),
    "AKN102": (Severity.NOTE, "{element} occurs {times} times"),
    "AKN103": (Severity.WARNING, "no symbol in docNumber; taken from {source}"),
    "AKN104": (Severity.NOTE, "the symbol is printed as {printed}"),
    "AKN105": (Severity.NOTE, "no date, but a placeholder in {element}"),
    "AKN106": (Severity.WARNING, "{value} in {element} is no date"),
    "AKN107": (Severity.WARNING, "the language code {language} is unknown"),
    "AKN108": (Severity.WARNING, "the IRI {iri} does not name {symbol}"),
    "AKN109": (Severity.WARNING, "marked as {marked}, written in {written}"),
    "AKN110": (Severity.WARNING, "{counted} votes {vote}, but {named} States named"),
    "AKN111": (Severity.WARNING, "{first} gives {one} as the date of adoption, {second} {other}"),
    "AKN112": (Severity.WARNING, "{count} pieces of text stand where no text belongs"),
    "AKN113": (Severity.WARNING, "marked as {marked}, but the symbol is {symbol}"),
    "AKN114": (Severity.NOTE, "no date in the IRI {iri}"),
}
"""Severity and words by code; codes are never used again for anything else."""


def oddity(code: str, where: str = "", **facts: object) -> Finding:
    """Return the finding *code* with its words filled in.

    Example:
        >>> oddity("AKN105", element="step").message
        'no date, but a placeholder in step'
    """
    severity, words = ODDITIES[code]
    return Finding(
        code,
        severity,
        words.format(**facts),
        where,
        tuple((name, str(value)) for name, value in facts.items()),
    )
