"""Every check, one row a code, in the order of the codes. Codes are never used again for anything else."""

from __future__ import annotations

from typing import Final

from unctc.checks import (
    attachments,
    citation_lists,
    citations,
    counterpart_citations,
    counterpart_times,
    counterparts,
    deliverables,
    language_versions,
    links,
    numbering,
    titles,
    wording,
)
from unctc.checks.rules import Check

__all__ = ["CHECKS", "FAMILIES", "Check"]

FAMILIES: Final[dict[str, str]] = {
    "ATT": "letter, annex and enclosure",
    "CIT": "citations",
    "PAR": "numbering",
    "MND": "mandates, deliverables and when they are due",
    "SRC": "source and text",
    "LNG": "language versions",
    "AKN": "oddities of an Akoma Ntoso file, found while it is loaded",
}
"""The first letters of the codes and what they are about; the last come from the loader."""

_ROWS = (
    *attachments.CHECKS,
    *counterparts.CHECKS,
    *counterpart_citations.CHECKS,
    *counterpart_times.CHECKS,
    *titles.CHECKS,
    *citations.CHECKS,
    *citation_lists.CHECKS,
    *links.CHECKS,
    *numbering.CHECKS,
    *deliverables.CHECKS,
    *wording.CHECKS,
    *language_versions.CHECKS,
)

CHECKS: Final[tuple[Check, ...]] = tuple(
    sorted(_ROWS, key=lambda row: (tuple(FAMILIES).index(row.family), row.code))
)
