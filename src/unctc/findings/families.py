"""The families of finding codes: the first three letters of a code and what they are about."""

from __future__ import annotations

from typing import Final

__all__ = ["FAMILIES"]

FAMILIES: Final[dict[str, str]] = {
    "CMP": "completeness: parts that are not there",
    "ATT": "letter, annex and enclosure",
    "CIT": "citations",
    "PAR": "numbering",
    "MND": "mandates, deliverables and when they are due",
    "SRC": "source and text",
    "LNG": "language versions",
    "AKN": "Akoma Ntoso files, found while one is loaded (1xx) or validated (2xx)",
    "JSN": "JSON files, found while one is loaded",
    "TRC": "traces to resolutions",
}
"""What each family is about, in the order in which codes are listed."""
