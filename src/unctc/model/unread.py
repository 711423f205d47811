"""Text that no step of reading could place."""

from __future__ import annotations

from attrs import field, frozen

from unctc.model.citations import Citation
from unctc.model.locations import Location, Span

__all__ = ["Unread"]


@frozen
class Unread:
    """A stretch of the source, verbatim, that is in no other node: nothing is lost, nothing is guessed.

    Attributes:
        text: as it is in the source.
        code: why it could not be placed: ``before-letter``, ``after-signature``, ``before-paragraphs``.
        citations: the citations in it; they do not count when documents are compared, for the text says them.
        location: where it is in the source.
    """

    text: str
    code: str
    citations: tuple[Citation, ...] = field(default=(), eq=False, repr=False, kw_only=True)
    location: Location | None = field(kw_only=True, default=None, eq=False, repr=False)

    def locate(self, span: Span) -> Location | None:
        r"""Return where *span* of the text is in the source; ``None`` for a text that was read from none.

        The line is that where the whole text begins: the text does not know the lines that are not its own.

        Example:
            >>> lost = Unread(
            ...     "Annex\nPart",
            ...     "before-letter",
            ...     location=Location(3, 30, 1, pieces=(Span(3, 8), Span(26, 30))),
            ... )
            >>> place = lost.locate(Span(6, 10))
            >>> place.start, place.end
            (26, 30)
        """
        if self.location is None:
            return None
        offsets = [at for piece in self.location.ranges for at in range(piece.start, piece.end + 1)]
        start, end = offsets[span.start], offsets[max(span.end - 1, span.start)] + 1
        return Location(start, end, self.location.line, page=self.location.page)
