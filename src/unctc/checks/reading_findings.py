"""Findings on a document that was read out of text, where its parts do not fit together."""

from __future__ import annotations

from typing import Final

from unctc.checks.runner import check
from unctc.model.documents import Document
from unctc.model.findings import Finding

__all__ = ["READING_CODES", "reading_findings"]

READING_CODES: Final = (
    *("CMP", "ATT101", "ATT103", "PAR101", "PAR102", "PAR103", "PAR104", "PAR105"),
    *("PAR301", "PAR302", "PAR303"),
    *("SRC103", "SRC104", "SRC105", "SRC106", "SRC107", "SRC108"),
)
"""The codes, or the beginnings of codes, of what is missing or misread; what is unread, the document has itself."""


def reading_findings(document: Document) -> tuple[Finding, ...]:
    """Return what shows that a part of *document* is missing, or was taken for another.

    Example:
        >>> import unctc
        >>> reading_findings(unctc.sample())
        ()
    """
    return check(document, select=READING_CODES)
