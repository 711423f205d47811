"""Which checks are asked for: codes or their beginnings, and the least severity."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen

from unctc.checks.additional import every_check
from unctc.checks.registry import FAMILIES
from unctc.checks.rules import Check
from unctc.errors import InvalidValueError
from unctc.model.findings import Severity

__all__ = ["Codes", "Selection"]

Codes = str | Iterable[str]
"""Codes of checks or their beginnings; several may stand in one string, with commas between them."""


@frozen
class Selection:
    """What counts as a finding.

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
        """Return the selection that the arguments of a check name.

        Raises:
            InvalidValueError: a code is of no check, or there is no such severity.
        """
        rows = every_check() if checks is None else tuple(checks)
        wanted = None if select is None else _codes(select, "select", rows)
        unwanted = () if ignore is None else _codes(ignore, "ignore", rows)
        return cls(wanted, unwanted, _severity(severity))

    def takes(self, code: str, severity: Severity) -> bool:
        """Whether a finding with that code and severity counts."""
        return (
            severity >= self.least
            and (self.wanted is None or code.startswith(self.wanted))
            and not code.startswith(self.unwanted)
        )


def _codes(given: Codes, argument: str, rows: tuple[Check, ...]) -> tuple[str, ...]:
    codes = [given] if isinstance(given, str) else list(given)
    plain = tuple(code.strip().upper() for each in codes for code in each.split(","))
    loaded = tuple(family for family in FAMILIES if not any(row.family == family for row in rows))
    for code in plain:
        if not code or not (
            any(row.code.startswith(code) for row in rows) or code.startswith(loaded)
        ):
            raise InvalidValueError(
                expected=f"codes of checks or their beginnings, as {rows[0].code} or {', '.join(FAMILIES)}",
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
