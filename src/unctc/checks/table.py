"""Every check, one row a code, in the order of the codes. Codes are never used again for anything else."""

from __future__ import annotations

from typing import Final

from unctc.checks import (
    announcing,
    citing,
    linking,
    listing,
    mirrored_citations,
    mirrored_times,
    mirroring,
    numbering,
    promising,
    titling,
    versions,
    wording,
)
from unctc.checks.reports import Check

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
    *announcing.CHECKS,
    *mirroring.CHECKS,
    *mirrored_citations.CHECKS,
    *mirrored_times.CHECKS,
    *titling.CHECKS,
    *citing.CHECKS,
    *listing.CHECKS,
    *linking.CHECKS,
    *numbering.CHECKS,
    *promising.CHECKS,
    *wording.CHECKS,
    *versions.CHECKS,
)

CHECKS: Final[tuple[Check, ...]] = tuple(
    sorted(_ROWS, key=lambda row: (tuple(FAMILIES).index(row.family), row.code))
)
