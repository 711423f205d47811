"""What each finding code means: one record type, and the table of the codes that are no checks.

``codes`` holds the record :class:`FindingCode` and what the first letters of codes are about. The codes
of loading and validating AKN4UN (``akn4un``) and of traces (``traces``) are here, because the rooms that raise
them lie far apart. A check is such a record with a function and stays beside its function, in
``unctc.checks``; ``unctc.checks.registry`` lists all codes together.
This room imports ``model``.
"""

from __future__ import annotations

from unctc.findings.codes import FAMILIES, FindingCode
from unctc.findings.table import CODES, finding

__all__ = ["CODES", "FAMILIES", "FindingCode", "finding"]
