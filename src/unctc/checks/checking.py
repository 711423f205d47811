"""Runs the checks of the table over a document."""

from __future__ import annotations

from collections.abc import Iterable

from unctc.checks.reports import Check, Report
from unctc.checks.subjects import Subject
from unctc.checks.table import CHECKS, FAMILIES
from unctc.errors import InvalidValueError
from unctc.model.documents import Document
from unctc.model.findings import Finding, Severity

__all__ = ["check", "check_versions"]

_FIRST_ORDER = 1 << 60


def check(
    document: Document,
    *,
    against: Document | None = None,
    select: str | Iterable[str] | None = None,
    ignore: str | Iterable[str] | None = None,
    severity: Severity | str = Severity.NOTE,
) -> tuple[Finding, ...]:
    """Return what the checks find in *document*, in the order of the document.

    Args:
        document: the document; it is not changed.
        against: another language version of it; the checks then compare the two.
        select: the codes to run, or the beginnings of codes, ``("ATT", "CIT101")``; all if not given.
        ignore: codes, or beginnings of codes, to leave out.
        severity: the least severity that counts.

    Raises:
        InvalidValueError: a code in *select* or *ignore* is of no check, or there is no such severity.

    Example:
        >>> import unctc
        >>> for finding in unctc.check(unctc.sample(), severity="error", select="CIT"):
        ...     print(finding)
        enclosure/4: CIT201 no separator between 2331(2016) and 2341(2017)
    """
    wanted, unwanted = _codes(select, "select"), _codes(ignore, "ignore") or ()
    least = _severity(severity)
    subject = Subject(document, against)
    found = [
        _finding(row, each, subject)
        for row in CHECKS
        if row.severity >= least
        and isinstance(document, row.kinds)
        and (row.family == "LNG") is (against is not None)
        and _chosen(row.code, wanted, unwanted)
        for each in row.run(subject)
    ]
    if against is None:
        found += [
            each
            for each in _found_while_loading(document)
            if each.severity >= least and _chosen(each.code, wanted, unwanted)
        ]
    order = {node.path: index for index, node in enumerate(subject.nodes)}
    return tuple(
        sorted(
            found,
            key=lambda each: (
                each.location.start if each.location else _FIRST_ORDER,
                order.get(each.node, len(order)),
                each.code,
            ),
        )
    )


def check_versions(
    document: Document,
    other: Document,
    *,
    select: str | Iterable[str] | None = None,
    ignore: str | Iterable[str] | None = None,
    severity: Severity | str = Severity.NOTE,
) -> tuple[Finding, ...]:
    """Return where two language versions of one document differ: ``check(document, against=other)``."""
    return check(document, against=other, select=select, ignore=ignore, severity=severity)


def _finding(row: Check, each: Report, subject: Subject) -> Finding:
    location = each.location
    if each.passage is not None:
        location = subject.locate(each.passage, each.span)
    return Finding(
        code=row.code,
        severity=row.severity,
        message=row.template.format(**dict(each.facts)),
        node=each.node,
        arguments=each.facts,
        name=row.name,
        location=location,
    )


def _found_while_loading(document: Document) -> tuple[Finding, ...]:
    found: tuple[Finding, ...] = getattr(document, "findings", ())
    return found


def _chosen(code: str, wanted: tuple[str, ...] | None, unwanted: tuple[str, ...]) -> bool:
    return (wanted is None or code.startswith(wanted)) and not code.startswith(unwanted)


def _codes(given: str | Iterable[str] | None, argument: str) -> tuple[str, ...] | None:
    if given is None:
        return None
    codes = [given] if isinstance(given, str) else list(given)
    plain = tuple(code.strip().upper() for each in codes for code in each.split(","))
    loaded = tuple(family for family in FAMILIES if not any(c.family == family for c in CHECKS))
    for code in plain:
        if not code or not (
            any(row.code.startswith(code) for row in CHECKS) or code.startswith(loaded)
        ):
            raise InvalidValueError(
                expected=f"codes of checks or their beginnings, as {CHECKS[0].code} or {', '.join(FAMILIES)}",
                found=repr(code),
                where=argument,
                fix="The codes are on the page Findings of the reference.",
            )
    return plain


def _severity(given: Severity | str) -> Severity:
    if isinstance(given, Severity):
        return given
    try:
        return Severity.of(given)
    except (KeyError, AttributeError) as error:
        raise InvalidValueError(
            expected=f"one of {', '.join(each.label for each in Severity)}",
            found=repr(given),
            where="severity",
            fix="Give the least severity that counts.",
        ) from error
