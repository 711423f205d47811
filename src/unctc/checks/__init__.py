"""Checks: what a document says that cannot be right, lacks, or says differently in its parts.

``registry`` lists every check, ``runner`` runs them. A check is a finding code with a function that looks at one
invariant and yields where it does not hold: it raises nothing, changes nothing and knows no other check.
This room imports ``findings``, ``languages``, ``registers``, ``model`` and ``errors``.
"""

from __future__ import annotations

from unctc.checks.additional import every_check
from unctc.checks.context import CheckContext
from unctc.checks.registry import CHECKS, CODES
from unctc.checks.rules import ADOPTED, EVERY, LETTERS, Check, Violation, violation
from unctc.checks.runner import check, check_versions

__all__ = [
    "ADOPTED",
    "CHECKS",
    "CODES",
    "EVERY",
    "LETTERS",
    "Check",
    "CheckContext",
    "Violation",
    "check",
    "check_versions",
    "every_check",
    "violation",
]
