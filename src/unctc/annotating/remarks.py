"""A finding in the words of a comment: its code, what it says, and what to do about it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from attrs import frozen

from unctc.checks.registry import CODES
from unctc.errors import InvalidValueError
from unctc.model.findings import Finding, Severity
from unctc.model.locations import Span

__all__ = ["AUTHOR", "INITIALS", "Remark", "refuse_other_places", "remarks_of"]

AUTHOR: Final = "unctc"
INITIALS: Final = "un"


@frozen
class Remark:
    """What is to be said beside the words of a document.

    Attributes:
        severity: how much it matters.
        lines: what is said, a paragraph a line.
        ranges: where in the source the words are; none where the document as a whole is meant.
    """

    severity: Severity
    lines: tuple[str, ...]
    ranges: tuple[Span, ...] = ()


def remarks_of(findings: Iterable[Finding]) -> tuple[Remark, ...]:
    """Return *findings* as remarks, in the order of their places in the source.

    Example:
        >>> import unctc
        >>> remark = remarks_of(unctc.check(unctc.sample(), select="CIT201"))[0]
        >>> remark.lines[0].split(":")[0]
        'CIT201 (error)'
    """
    found = [
        Remark(
            finding.severity,
            tuple(filter(None, (_headline(finding), _remedy(finding.code)))),
            finding.location.ranges if finding.location else (),
        )
        for finding in findings
    ]
    return tuple(sorted(found, key=lambda remark: remark.ranges[0].start if remark.ranges else -1))


def refuse_other_places(remarks: Iterable[Remark], length: int, where: str) -> None:
    """Refuse remarks at places past the end of a source of *length*: they are about another file.

    Raises:
        InvalidValueError: there is one.
    """
    last = max((span.end for remark in remarks for span in remark.ranges), default=0)
    if last > length:
        raise InvalidValueError(
            expected=f"findings within the {length} characters of the file",
            found=f"one that ends at {last}",
            where=where,
            fix="Give the findings of the document that was loaded from this very file.",
        )


def _remedy(code: str) -> str:
    return CODES[code].remedy if code in CODES else ""


def _headline(finding: Finding) -> str:
    place = f" [{finding.path}]" if finding.path else ""
    return f"{finding.code} ({finding.severity.label}): {finding.message}{place}"
