"""The kinds of document that have a page, by the keys of the page's words."""

from __future__ import annotations

from typing import Final

from unctc.errors import InvalidValueError
from unctc.model.documents import Document
from unctc.model.letters import Letter
from unctc.model.reports import Report
from unctc.model.resolutions import DraftResolution, PresidentialStatement, Resolution

__all__ = ["kind_of"]

_KINDS: Final = {
    Letter: "letter",
    Resolution: "resolution",
    DraftResolution: "draft-resolution",
    PresidentialStatement: "presidential-statement",
    Report: "report",
}


def kind_of(document: Document) -> str:
    """Return the key of the kind of *document*.

    Raises:
        InvalidValueError: it is no document.

    Example:
        >>> import unctc
        >>> kind_of(unctc.sample())
        'letter'
    """
    found = next((key for kind, key in _KINDS.items() if isinstance(document, kind)), None)
    if found is None:
        raise InvalidValueError(
            expected="a document: a letter, a resolution, a draft, a presidential statement or a report",
            found=type(document).__name__,
            where="document",
            fix="Give what unctc.load() returned, not a part of it.",
        )
    return found
