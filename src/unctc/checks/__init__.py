"""Checks: what a document says that cannot be right, or that its parts say differently.

``table`` lists every check, one row a code; ``checking`` runs them. A row's function looks at one
invariant and says where it does not hold: it raises nothing, changes nothing and knows no other check.
This room imports ``languages``, ``registers``, ``model`` and ``errors``.
"""

from __future__ import annotations

from unctc.checks.additional import every_check
from unctc.checks.context import CheckContext
from unctc.checks.registry import CHECKS
from unctc.checks.rules import ADOPTED, EVERY, LETTERS, Check, Violation, report
from unctc.checks.runner import check, check_versions

__all__ = [
    "ADOPTED",
    "CHECKS",
    "EVERY",
    "LETTERS",
    "Check",
    "CheckContext",
    "Violation",
    "check",
    "check_versions",
    "every_check",
    "report",
]
