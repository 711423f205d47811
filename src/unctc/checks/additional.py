"""Checks from outside: those of other packages, and those that a caller gives."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from operator import attrgetter
from typing import Final

from unctc.checks.registry import CHECKS, CODES
from unctc.checks.rules import Check
from unctc.errors import InvalidValueError
from unctc.findings import FAMILIES
from unctc.plugins import plugged_in

__all__ = ["every_check"]

_GROUP: Final = "unctc.checks"
# Families of what loading, validating and tracing find: no check of a document has such a code.
_WITHOUT_CHECKS: Final = frozenset(FAMILIES) - {each.family for each in CHECKS}


@cache
def _plugged_in() -> tuple[Check, ...]:
    return plugged_in(_GROUP, Check, attrgetter("code"), list(CODES))


def every_check(more: Iterable[Check] = ()) -> tuple[Check, ...]:
    """Return the library's checks, those of other packages by the entry point group ``unctc.checks``, and *more*.

    Args:
        more: further checks.

    Raises:
        InvalidValueError: one of *more* is no check, or its code is there already.

    Example:
        >>> every_check()[0].code
        'CMP101'
    """
    rows = [*CHECKS, *_plugged_in()]
    taken = {*CODES, *(each.code for each in rows)}
    for each in more:
        if not isinstance(each, Check):
            raise InvalidValueError(
                expected="checks",
                found=type(each).__name__,
                where="checks",
                fix="Give instances of unctc.checks.Check.",
            )
        if each.code in taken or each.family in _WITHOUT_CHECKS:
            raise InvalidValueError(
                expected="a code that no other check has",
                found=each.code,
                where="checks",
                fix="Give the check letters of its own, as ABC101.",
            )
        taken.add(each.code)
        rows.append(each)
    return tuple(rows)
