"""What the Security Council adopts or issues: resolutions, drafts, presidential statements."""

from __future__ import annotations

import datetime as dt

from attrs import frozen

from unctc.errors import NotInDocumentError
from unctc.model.citations import Citation
from unctc.model.languages import Language
from unctc.model.mandates import Mandate
from unctc.model.passages import Paragraph, Passage, Title
from unctc.model.symbols import Symbol
from unctc.model.unread import Unread

__all__ = ["DraftResolution", "OperativeParagraph", "PresidentialStatement", "Resolution", "Votes"]


@frozen
class Votes:
    """The votes by which a resolution was adopted."""

    in_favour: int
    against: int = 0
    abstaining: int = 0


@frozen
class OperativeParagraph(Paragraph):
    """A numbered paragraph in which the organ acts.

    Attributes:
        points: its subparagraphs, ``(a)``, which nest.
    """

    points: tuple[OperativeParagraph, ...] = ()


@frozen(kw_only=True)
class _Text:
    """What the three kinds share."""

    symbol: Symbol
    language: Language
    title: Title | None = None
    adopted: dt.date | None = None
    meeting: int | None = None
    agenda_item: str | None = None
    preambular_paragraphs: tuple[Passage, ...] = ()
    operative_paragraphs: tuple[OperativeParagraph, ...] = ()
    annexes: tuple[Passage, ...] = ()
    footnotes: tuple[Passage, ...] = ()
    mandates: tuple[Mandate, ...] = ()
    unread: tuple[Unread, ...] = ()

    def operative(self, number: int) -> OperativeParagraph:
        """Return the operative paragraph with that number.

        Raises:
            NotInDocumentError: there is none.
        """
        for paragraph in self.operative_paragraphs:
            if paragraph.number == number:
                return paragraph
        raise NotInDocumentError(
            expected="one of the operative paragraphs",
            found=f"number {number}",
            where=str(self.symbol),
            fix=f"It has {len(self.operative_paragraphs)} of them.",
        )

    @property
    def citations(self) -> tuple[Citation, ...]:
        """Every citation, in order: title, preamble, operative paragraphs, annexes, footnotes."""
        parts: list[Passage] = [*([self.title] if self.title else []), *self.preambular_paragraphs]
        for paragraph in self.operative_paragraphs:
            parts.extend(_with_points(paragraph))
        return tuple(c for part in (*parts, *self.annexes, *self.footnotes) for c in part.citations)


def _with_points(paragraph: OperativeParagraph) -> tuple[OperativeParagraph, ...]:
    return (paragraph, *(each for point in paragraph.points for each in _with_points(point)))


@frozen(kw_only=True)
class Resolution(_Text):
    """An adopted resolution.

    Attributes:
        symbol: the resolution's symbol.
        language: the language of this version.
        title: its title, where it has one.
        adopted: the date of adoption.
        meeting: the number of the meeting at which it was adopted.
        agenda_item: the item of the agenda.
        votes: how the members voted.
        chapter_vii: whether the Council acts under Chapter VII of the Charter; ``None`` if unknown.
        preambular_paragraphs: what it recalls and notes, unnumbered.
        operative_paragraphs: what it decides, numbered.
        annexes: what is annexed to it.
        footnotes: its notes.
        mandates: what it tells bodies to do, where that has been read: see :func:`unctc.mandates`.
        unread: what could not be placed.

    Example:
        >>> Resolution(symbol=Symbol("S/RES/2395 (2017)"), language=Language.ENGLISH).symbol.year
        2017
    """

    votes: Votes | None = None
    chapter_vii: bool | None = None


@frozen(kw_only=True)
class DraftResolution(_Text):
    """A draft, adopted or not; ``symbol`` is the draft's own. Its fields are those of a resolution."""

    submitters: tuple[str, ...] = ()


@frozen(kw_only=True)
class PresidentialStatement(_Text):
    """A statement by the President of the Security Council; its paragraphs are unnumbered."""
