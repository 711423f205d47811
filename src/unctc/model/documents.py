"""The kinds of document that can be loaded and dumped, and their union; nothing else."""

from __future__ import annotations

from unctc.model.letters import Letter
from unctc.model.reports import Report
from unctc.model.resolutions import DraftResolution, PresidentialStatement, Resolution

__all__ = ["Document"]

Document = Letter | Resolution | DraftResolution | PresidentialStatement | Report
