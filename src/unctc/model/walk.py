"""Every node of a document that claims a part of its source, in order."""

from __future__ import annotations

from collections.abc import Iterator

from unctc.model.furniture import Furniture
from unctc.model.letters import Attachment, Letter
from unctc.model.passages import Passage
from unctc.model.sections import Section
from unctc.model.unread import Unread

__all__ = ["Leaf", "leaves", "passages"]

Leaf = Passage | Attachment | Furniture | Unread
"""A node with a location of its own; that of an attachment is its label's."""


def leaves(document: Letter) -> Iterator[Leaf]:
    """Yield the nodes that hold the characters of the source, each character in exactly one of them.

    Example:
        >>> import unctc
        >>> [type(leaf).__name__ for leaf in leaves(unctc.sample())][:3]
        ['Title', 'Paragraph', 'Paragraph']
    """
    if document.letter:
        letter = document.letter
        yield from ((letter.title,) if letter.title else ())
        yield from letter.paragraphs
        yield from ((letter.signature,) if letter.signature else ())
    for attachment in document.attachments:
        yield attachment
        yield from ((attachment.title,) if attachment.title else ())
        if attachment.programme:
            yield from attachment.programme.opening
            for section in attachment.programme.sections:
                yield from _of_section(section)
    yield from document.unread
    yield from document.furniture


def passages(document: Letter) -> Iterator[Passage]:
    """Yield every title, paragraph, heading and signature, in order."""
    return (leaf for leaf in leaves(document) if isinstance(leaf, Passage))


def _of_section(section: Section) -> Iterator[Passage]:
    yield section.heading
    yield from section.paragraphs
    for inner in section.sections:
        yield from _of_section(inner)
