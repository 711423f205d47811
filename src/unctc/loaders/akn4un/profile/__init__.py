"""Documents by our own profile of AKN4UN: letters and reports, resolutions and statements that this library wrote.

The published files are read for what they say in many ways; a file by the profile says everything in one way,
and comes back as the very document that was written. ``metadata`` holds what the metadata say, ``mixed_content`` reads
running text, ``blocks`` paragraphs; ``statements``, ``letters`` and ``reports`` know the kinds of document.
"""

from __future__ import annotations

from unctc.loaders.akn4un.profile.letters import read_letter
from unctc.loaders.akn4un.profile.metadata import states_interpretation
from unctc.loaders.akn4un.profile.reports import read_report
from unctc.loaders.akn4un.profile.statements import is_ours, read_our_statement

__all__ = [
    "is_ours",
    "read_letter",
    "read_our_statement",
    "read_report",
    "states_interpretation",
]
