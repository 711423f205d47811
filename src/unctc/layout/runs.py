"""Runs of type, pages and facts: what a carrier knows of stretches of the source."""

from __future__ import annotations

from array import array

from attrs import field, frozen

from unctc.model.languages import Language
from unctc.model.locations import Span
from unctc.model.symbols import Symbol

__all__ = ["PageLayout", "SourceFacts", "TypeRun"]


@frozen(kw_only=True)
class TypeRun:
    """A stretch of the source that is set apart by its type, or that carries a link.

    Attributes:
        span: where it stands in the source.
        italic: whether its type slants.
        bold: whether its type is bold.
        raised: whether it is small and above the line, as the call of a footnote is.
        typeface: the name of its typeface, where that is not the one of most of the text.
        link: the address it leads to, verbatim.
    """

    span: Span
    italic: bool = False
    bold: bool = False
    raised: bool = False
    typeface: str = ""
    link: str = ""


def _boxes() -> array[float]:
    return array("d")


@frozen(kw_only=True)
class PageLayout:
    """A page: which part of the source is on it, and where its pieces are set.

    Attributes:
        number: counted from 1 in the file.
        start: the offset of its first character in the source.
        end: the offset after its last.
        width: its width in points.
        height: its height in points.
        boxes: six numbers a piece of a line, packed: first offset, offset after the last, left, bottom,
            right, top.
    """

    number: int
    start: int
    end: int
    width: float
    height: float
    boxes: array[float] = field(factory=_boxes, repr=False)


@frozen(kw_only=True)
class SourceFacts:
    """What the properties of a file state about the document; it is never part of the text.

    Attributes:
        symbol: the document's symbol.
        job_number: the job number, ``26-04887``.
        language: the language of this version.
    """

    symbol: Symbol | None = None
    job_number: str | None = None
    language: Language | None = None
