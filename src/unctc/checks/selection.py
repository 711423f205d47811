"""Selection of findings: by codes or their beginnings, and by the least severity."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from attrs import frozen

from unctc.errors import InvalidValueError
from unctc.findings import FAMILIES
from unctc.model.findings import Finding, Severity

if TYPE_CHECKING:
    from unctc.checks.rules import Check

__all__ = ["Codes", "Selection"]

Codes = str | Iterable[str]
"""Finding codes or their beginnings; one string may hold several, with commas between them."""


@frozen
class Selection:
    """Which findings count.

    Attributes:
        wanted: the codes, or the beginnings of codes; ``None`` for all.
        unwanted: codes, or beginnings of codes, that do not count.
        least: the least severity that counts.

    Example:
        >>> chosen = Selection.of(select="ATT, CIT101", ignore="ATT7", severity="warning")
        >>> [
        ...     chosen.takes(code, Severity.ERROR)
        ...     for code in ("ATT301", "ATT701", "CIT101", "CIT201")
        ... ]
        [True, False, True, False]
    """

    wanted: tuple[str, ...] | None = None
    unwanted: tuple[str, ...] = ()
    least: Severity = Severity.NOTE

    @classmethod
    def of(
        cls,
        select: Codes | None = None,
        ignore: Codes | None = None,
        severity: Severity | str = Severity.NOTE,
        checks: Iterable[Check] | None = None,
    ) -> Selection:
        """Return the selection for the arguments of ``check``.

        Raises:
            InvalidValueError: a code does not exist, or there is no such severity.
        """
        wanted = None if select is None else _codes(select, "select", checks)
        unwanted = () if ignore is None else _codes(ignore, "ignore", checks)
        return cls(wanted, unwanted, _severity(severity))

    def of_findings(self, findings: Iterable[Finding]) -> tuple[Finding, ...]:
        """Return those of *findings* that count."""
        return tuple(each for each in findings if self.takes(each.code, each.severity))

    def takes(self, code: str, severity: Severity) -> bool:
        """Whether a finding with that code and severity counts."""
        return (
            severity >= self.least
            and (self.wanted is None or code.startswith(self.wanted))
            and not code.startswith(self.unwanted)
        )


def _codes(given: Codes, argument: str, checks: Iterable[Check] | None) -> tuple[str, ...]:
    codes = [given] if isinstance(given, str) else list(given)
    plain = tuple(code.strip().upper() for each in codes for code in each.split(","))
    if not plain:
        return ()
    # Where no code is named there is none to look up, and no check to import.
    from unctc.checks.additional import every_check
    from unctc.checks.registry import CODES

    rows = every_check() if checks is None else checks
    known = {*CODES, *FAMILIES, *(row.code for row in rows)}
    for code in plain:
        if not code or not any(each.startswith(code) for each in known):
            raise InvalidValueError(
                expected=f"codes of checks or their beginnings, as {next(iter(CODES))} or {', '.join(FAMILIES)}",
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
