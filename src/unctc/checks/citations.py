"""``CIT``: citations by themselves: years, separators, the order and the members of lists."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from unctc.checks.context import CheckContext
from unctc.checks.rules import Check, Violation, violation
from unctc.late_patterns import late_pattern
from unctc.model.citations import Citation, Role
from unctc.model.findings import Severity
from unctc.model.locations import Span
from unctc.model.symbols import Symbol
from unctc.model.whole_numbers import whole_number
from unctc.registers.resolutions import is_possible, last_known, likely_year, year_of

__all__ = ["CHECKS", "is_year_less"]

_DIGITS = late_pattern(r"\d+")


def _council_resolution(symbol: Symbol) -> bool:
    return symbol.organ == "S" and symbol.series == "RES" and symbol.year is not None


def impossible_year(context: CheckContext) -> Iterator[Violation]:
    """Report resolutions whose number is of another year."""
    for node in context.nodes:
        for citation in node.passage.citations:
            year = likely_year(citation.target)
            if year is not None:
                yield violation(
                    node.path,
                    node.passage,
                    citation.span,
                    printed=citation.printed,
                    number=citation.target.number,
                    year=citation.target.year,
                    likely_year=year,
                )


def unknown_resolution(context: CheckContext) -> Iterator[Violation]:
    """Report resolutions with a number that no resolution of that year can have."""
    last, last_year = last_known()
    for node in context.nodes:
        for citation in node.passage.citations:
            target = citation.target
            if not _council_resolution(target):
                continue
            assert target.number is not None
            assert target.year is not None
            if year_of(target.number) is None and not is_possible(target.number, target.year):
                yield violation(
                    node.path,
                    node.passage,
                    citation.span,
                    printed=citation.printed,
                    last=f"{last} ({last_year})",
                )


def year_less(context: CheckContext) -> Iterator[Violation]:
    """Report resolutions of the Council that are cited, not in a body's name, by the number alone."""
    for node in context.nodes:
        for citation in node.passage.citations:
            if citation.role is Role.BODY_NAME or _in_chain(node.passage.text, citation.span):
                continue
            if is_year_less(citation):
                yield violation(
                    node.path,
                    node.passage,
                    citation.span,
                    printed=citation.printed,
                    target=citation.target,
                )


def is_year_less(citation: Citation) -> bool:
    """Whether a resolution of the Council is cited by its number alone."""
    target = citation.target
    return _council_resolution(target) and target.year not in map(
        whole_number, _DIGITS.findall(citation.printed)
    )


def _in_chain(text: str, span: Span) -> bool:
    """Whether the number is in a chain, "the 1267/1989/2253 regime", which is a name."""
    return "/" in (text[max(0, span.start - 1) : span.start], text[span.end : span.end + 1])


CHECKS: Final = (
    Check(
        code="CIT101",
        name="impossible-year",
        severity=Severity.ERROR,
        summary="The year of a cited resolution cannot belong to its number.",
        why="The Council numbers its resolutions through, so a number belongs to one year. With another year the citation leads nowhere.",
        remedy="Put the year of the number, or the number that was meant.",
        template="{printed}: resolution {number} is of {likely_year}, not of {year}",
        run=impossible_year,
    ),
    Check(
        code="CIT102",
        name="unknown-resolution",
        severity=Severity.ERROR,
        summary="No resolution with the cited number was adopted up to the cited year.",
        why="No resolution has this number yet, or had it in that year: a digit too many, or a wrong year.",
        remedy="Look the resolution up. Resolutions adopted after this version of the library are known from the next on.",
        template="{printed}: no such resolution; the latest known is {last}",
        run=unknown_resolution,
    ),
    Check(
        code="CIT103",
        name="year-less",
        severity=Severity.NOTE,
        summary="A resolution of the Security Council is cited without its year.",
        why="The Council's resolutions are cited with number and year; without it a reader, or a program, has to look the number up.",
        remedy="Add the year in brackets.",
        template="{printed} is cited without its year; {target} is meant",
        run=year_less,
    ),
)
