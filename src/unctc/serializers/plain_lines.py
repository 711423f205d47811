"""A line of a document as plain text, with the passage that it prints."""

from __future__ import annotations

from typing import NamedTuple

from unctc.model.passages import Passage

__all__ = ["PlainLine", "line_of"]


class PlainLine(NamedTuple):
    """A line of a document as plain text.

    ``passage`` is what it prints, of the first where it is a row of cells; ``None`` for a symbol, a label and
    what could not be placed.
    """

    text: str
    passage: Passage | None = None


def line_of(passage: Passage, number: str = "") -> PlainLine:
    """Return the line of *passage* with its printed number before it.

    Example:
        >>> line_of(Passage("The Committee met."), "7.").text
        '7. The Committee met.'
    """
    return PlainLine(f"{number} {passage.text}".strip(), passage)
