"""Run checks over a document."""

from __future__ import annotations

from collections.abc import Iterable

from unctc.checks.additional import every_check
from unctc.checks.context import CheckContext
from unctc.checks.rules import Check, Violation
from unctc.checks.selection import Codes, Selection
from unctc.model.documents import Document
from unctc.model.findings import Finding, Severity

__all__ = ["check", "check_versions"]

_FIRST_ORDER = 1 << 60


def check(
    document: Document,
    *,
    against: Document | None = None,
    select: Codes | None = None,
    ignore: Codes | None = None,
    severity: Severity | str = Severity.NOTE,
    checks: Iterable[Check] = (),
) -> tuple[Finding, ...]:
    """Return what the checks find in *document*, in the order of the document.

    Args:
        document: the document; it is not changed.
        against: another language version of it; the checks then compare the two.
        select: the codes to run, or the beginnings of codes, ``("ATT", "CIT101")``; all if not given.
        ignore: codes, or beginnings of codes, to leave out.
        severity: the least severity that counts.
        checks: checks to run beside those of the library and of the packages that add some.

    Raises:
        InvalidValueError: a code in *select* or *ignore* is of no check, or there is no such severity;
            or the code of one of *checks* is there already.

    Example:
        >>> import unctc
        >>> for finding in unctc.check(unctc.sample(), severity="error", select="CIT"):
        ...     print(finding)
        enclosure/4: CIT201 no separator between 2331(2016) and 2341(2017)
    """
    rows = every_check(checks)
    chosen = Selection.of(select, ignore, severity, rows)
    context = CheckContext(document, against)
    found = [
        _finding(row, each, context)
        for row in rows
        if isinstance(document, row.kinds)
        and (row.family == "LNG") is (against is not None)
        and chosen.takes(row.code, row.severity)
        for each in row.run(context)
    ]
    if against is None:
        run = {row.code for row in rows}
        loaded = (each for each in _found_while_loading(document) if each.code not in run)
        found += chosen.of_findings(loaded)
    if len(found) < 2:
        return tuple(found)
    order = {node.path: index for index, node in enumerate(context.nodes)}
    return tuple(
        sorted(
            found,
            key=lambda each: (
                each.location.start if each.location else _FIRST_ORDER,
                order.get(each.path, len(order)),
                each.code,
            ),
        )
    )


def check_versions(
    document: Document,
    other: Document,
    *,
    select: Codes | None = None,
    ignore: Codes | None = None,
    severity: Severity | str = Severity.NOTE,
) -> tuple[Finding, ...]:
    """Return where two language versions of one document differ: ``check(document, against=other)``."""
    return check(document, against=other, select=select, ignore=ignore, severity=severity)


def _finding(row: Check, each: Violation, context: CheckContext) -> Finding:
    location = each.location
    if each.passage is not None:
        location = context.locate(each.passage, each.span)
    return row.finding(each.facts, path=each.path, location=location, span=each.span)


def _found_while_loading(document: Document) -> tuple[Finding, ...]:
    found: tuple[Finding, ...] = getattr(document, "findings", ())
    return found
