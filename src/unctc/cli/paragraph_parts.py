"""The parts of a paragraph: items in its text, or points under it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import frozen

from unctc.model.operative import OperativeParagraph, PreambularParagraph
from unctc.model.passages import Paragraph, Passage

__all__ = ["ParagraphPart", "parts_of"]


@frozen
class ParagraphPart:
    """A part of a paragraph.

    Attributes:
        number: its number without brackets, ``a``.
        printed_number: the number as printed, ``(a)``.
        text: its words.
        depth: its depth, from 1.
        passage: the passage that it is; ``None`` for one whose words are the paragraph's own.
    """

    number: str
    printed_number: str
    text: str
    depth: int = 1
    passage: Passage | None = None


def parts_of(paragraph: Passage) -> Iterator[ParagraphPart]:
    """Yield the items in the text of *paragraph*, then the points under it, in order."""
    if isinstance(paragraph, Paragraph):
        for item in paragraph.items:
            yield ParagraphPart(str(item.number), item.printed_number, paragraph.text_of(item))
    if isinstance(paragraph, OperativeParagraph | PreambularParagraph):
        yield from _points(paragraph.points, 1)


def _points(points: Iterable[OperativeParagraph], depth: int) -> Iterator[ParagraphPart]:
    for point in points:
        yield ParagraphPart(point.label, point.printed_number, point.text, depth, point)
        yield from _points(point.points, depth + 1)
