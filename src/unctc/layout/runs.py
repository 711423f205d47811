"""Runs of type and facts: what a carrier knows of stretches of the source."""

from __future__ import annotations

from attrs import frozen

from unctc.model.languages import Language
from unctc.model.locations import Span
from unctc.model.symbols import Symbol

__all__ = ["SourceFacts", "TypeRun"]


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
