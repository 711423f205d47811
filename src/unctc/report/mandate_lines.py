"""The view model of the mandates of a resolution: a line for each verb that addresses somebody."""

from __future__ import annotations

from attrs import frozen

from unctc.model.documents import Document
from unctc.model.mandates import Mandate
from unctc.model.node_paths import NodePath
from unctc.model.resolutions import DraftResolution, Resolution
from unctc.report.page_words import PageWords

__all__ = ["MandateLine", "mandate_lines"]


@frozen
class MandateLine:
    """A mandate as shown.

    Attributes:
        path: the operative paragraph.
        act: the verb.
        addressees: whom it addresses, in words.
        due: when, each time as the text states it, and the rhythms.
        words: the words.
    """

    path: NodePath
    act: str
    addressees: str
    due: tuple[str, ...]
    words: str


def mandate_lines(document: Document, words: PageWords | None = None) -> tuple[MandateLine, ...]:
    """Return the mandates of *document*, in order; none where it is no resolution or nobody has read them.

    Args:
        document: the document, interpreted.
        words: the page's own words; English if not given.

    Example:
        >>> import unctc
        >>> resolution = unctc.Resolution(
        ...     symbol=unctc.Symbol("S/RES/2395 (2017)"),
        ...     language=unctc.Language.ENGLISH,
        ...     leading_paragraphs=(
        ...         unctc.OperativeParagraph("Directs CTED to report by December 2022;", number=9),
        ...     ),
        ... )
        >>> mandate_lines(unctc.interpret(resolution))[0].due
        ('by December 2022',)
    """
    if not isinstance(document, (Resolution, DraftResolution)):
        return ()
    words = words or PageWords()
    return tuple(_line(each, words) for each in document.mandates or ())


def _line(mandate: Mandate, words: PageWords) -> MandateLine:
    dues = (words.due(each) for each in (mandate.due, *mandate.further_dues) if each is not None)
    return MandateLine(
        mandate.path,
        words.named("act", mandate.act),
        words.bodies(mandate.addressees),
        (*dues, *map(words.rhythm, mandate.rhythms)),
        mandate.words,
    )
