"""The law of reading text: each character of the source is in exactly one node, whitespace aside."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import frozen

from unctc.model.documents import Document
from unctc.model.furniture import Furniture
from unctc.model.letters import Attachment, Letter
from unctc.model.locations import Span
from unctc.model.nodes import passages_of
from unctc.model.passages import Passage
from unctc.model.reports import Report
from unctc.model.sectioned_texts import SectionedText
from unctc.model.unread import Unread

__all__ = ["Coverage", "Leaf", "coverage", "leaves"]

Leaf = Passage | Attachment | Furniture | Unread
"""What claims a part of the source; the location of an attachment is its label's."""


@frozen
class Coverage:
    """What the nodes of a document claim of its source.

    Attributes:
        missing: ranges that no node claims.
        double: ranges that more than one node claims.
    """

    missing: tuple[Span, ...]
    double: tuple[Span, ...]

    @property
    def holds(self) -> bool:
        """Whether the law holds."""
        return not self.missing and not self.double


def leaves(document: Document) -> Iterator[Leaf]:
    """Yield what holds the characters of the source, each character in exactly one of them.

    Example:
        >>> import unctc
        >>> [type(leaf).__name__ for leaf in leaves(unctc.sample())][:3]
        ['Title', 'Paragraph', 'Paragraph']
    """
    if isinstance(document, Letter):
        if document.letter is not None:
            yield from passages_of(document.letter)
        yield from _of_attachments(document.attachments)
    elif isinstance(document, Report):
        own = SectionedText(opening=document.opening, sections=document.sections)
        yield from (document.title, *document.title.footnotes) if document.title else ()
        yield from passages_of(own)
        yield from _of_attachments(document.attachments)
    else:
        yield from passages_of(document)
    yield from document.unread
    yield from document.furniture


def _of_attachments(attachments: Iterable[Attachment]) -> Iterator[Leaf]:
    for attachment in attachments:
        yield attachment
        yield from passages_of(attachment)


def coverage(document: Document, raw: str) -> Coverage:
    """Compare the locations of a document's nodes with its source.

    Example:
        >>> import unctc
        >>> from unctc.io import sample_text
        >>> coverage(unctc.sample(), sample_text()).holds
        True
    """
    claims = bytearray(len(raw))
    for leaf in leaves(document):
        if leaf.location is None:
            continue
        for span in leaf.location.ranges:
            for offset in range(span.start, span.end):
                claims[offset] = min(claims[offset] + 1, 2)
    solid = [not character.isspace() for character in raw]
    return Coverage(
        _ranges([claim == 0 and is_solid for claim, is_solid in zip(claims, solid, strict=True)]),
        _ranges([claim > 1 and is_solid for claim, is_solid in zip(claims, solid, strict=True)]),
    )


def _ranges(flags: list[bool]) -> tuple[Span, ...]:
    found: list[Span] = []
    start = None
    for index, flag in enumerate([*flags, False]):
        if flag and start is None:
            start = index
        elif not flag and start is not None:
            found.append(Span(start, index))
            start = None
    return tuple(found)
