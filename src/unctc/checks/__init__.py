"""Checks: what a document says that cannot be right, or that its parts say differently.

``table`` lists every check, one row a code; ``checking`` runs them. A row's function looks at one
invariant and says where it does not hold: it raises nothing, changes nothing and knows no other check.
This room imports ``languages``, ``registers``, ``model`` and ``errors``.
"""

from __future__ import annotations

from unctc.checks.registry import CHECKS, Check
from unctc.checks.runner import check, check_versions

__all__ = ["CHECKS", "Check", "check", "check_versions"]
