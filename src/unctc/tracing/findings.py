"""What there is to say about a trace as a whole: findings of the family ``TRC``, one row a code."""

from __future__ import annotations

from typing import Final

from attrs import frozen

from unctc.model.findings import Finding, Severity

__all__ = ["NOTICES", "Notice", "notice"]


@frozen
class Notice:
    """One row of the table.

    Attributes:
        code: family and number, ``TRC101``.
        name: the code in words.
        severity: how much it matters.
        template: the words of the finding; names in braces are its arguments.
        remedy: what to do about it.
    """

    code: str
    name: str
    severity: Severity
    template: str
    remedy: str


NOTICES: Final[tuple[Notice, ...]] = (
    Notice(
        "TRC101",
        "adopted-after-the-document",
        Severity.WARNING,
        "{symbol} was adopted on {adopted}, after the document of {dated}: nothing is traced to it",
        "Leave the resolution out, or give the programme of a later year.",
    ),
    Notice(
        "TRC102",
        "given-more-than-once",
        Severity.NOTE,
        "{symbol} was given {count} times; the version in {language} was read",
        "Give one language version of each resolution.",
    ),
    Notice(
        "TRC103",
        "language-without-a-table",
        Severity.WARNING,
        "{symbol} is in {language}, of which no table of duties exists: only terms and citations are"
        " compared, and its mandates are not counted",
        "Give the English or the Chinese version.",
    ),
    Notice(
        "TRC104",
        "nothing-numbered",
        Severity.WARNING,
        "{symbol} has no numbered operative paragraph to trace to",
        "Give the file with the whole text of the resolution.",
    ),
    Notice(
        "TRC201",
        "nothing-traced",
        Severity.WARNING,
        "no paragraph traces to any of the resolutions given ({count}) with confidence",
        "Check that they are the resolutions behind this document: unctc cite --count lists those that"
        " it cites.",
    ),
    Notice(
        "TRC202",
        "cited-but-not-given",
        Severity.NOTE,
        "the programmes cite resolutions that were not given: {symbols}",
        "Give them as well; a mandate in one of them is not seen otherwise.",
    ),
    Notice(
        "TRC301",
        "verdict-without-a-place",
        Severity.WARNING,
        "{reviewer} has {verdict} a link from {part}, paragraph {paragraph}, to {source}, paragraph"
        " {operative}, and one of the two is not there: the verdict is kept and counts for nothing",
        "Check that the review belongs to this document and these resolutions.",
    ),
)
"""Every notice, in the order of the codes."""


def notice(code: str, **arguments: object) -> Finding:
    """Return the finding of that *code* with the *arguments* of its template.

    Example:
        >>> print(notice("TRC201", count=2).message)
        no paragraph traces to any of the resolutions given (2) with confidence
    """
    row = next(each for each in NOTICES if each.code == code)
    facts = tuple((name, str(value)) for name, value in arguments.items())
    return Finding(
        row.code,
        row.severity,
        row.template.format(**dict(facts)),
        arguments=facts,
        name=row.name,
    )
