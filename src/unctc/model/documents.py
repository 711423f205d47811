"""The kinds of document that can be loaded and dumped, their union, and those that state what was read out of them."""

from __future__ import annotations

from attrs import frozen

from unctc.model.letters import Letter
from unctc.model.reports import Report
from unctc.model.resolutions import DraftResolution, PresidentialStatement, Resolution

__all__ = ["Document", "Stated"]

Document = Letter | Resolution | DraftResolution | PresidentialStatement | Report


@frozen
class Stated:
    """A document whose file itself says what it promises and demands, or that nobody has read that yet.

    A loader returns it, instead of the document alone, for a file that holds the whole model, as JSON
    does; :func:`unctc.load` then adds nothing of its own.

    Attributes:
        document: the document.
    """

    document: Document
