"""Text that no step of reading could place."""

from __future__ import annotations

from attrs import field, frozen

from unctc.model.citations import Citation
from unctc.model.locations import Location

__all__ = ["Unread"]


@frozen
class Unread:
    """A stretch of the source, verbatim, that is in no other node: nothing is lost, nothing is guessed.

    Attributes:
        text: as it stands in the source.
        code: why it could not be placed: ``before-letter``, ``after-signature``, ``before-paragraphs``.
        citations: the citations in it; they do not count when documents are compared, for the text says them.
        location: where it stands in the source.
    """

    text: str
    code: str
    citations: tuple[Citation, ...] = field(default=(), eq=False, repr=False, kw_only=True)
    location: Location | None = field(kw_only=True, default=None, eq=False, repr=False)
