"""Changes from one document to another: of words, paragraphs, sections, deliverables, mandates and citations."""

from __future__ import annotations

from enum import StrEnum

from attrs import field, frozen

from unctc.model.locations import Span
from unctc.model.mandates import Deliverable, Mandate
from unctc.model.node_paths import DOCUMENT, NodePath
from unctc.model.symbols import Symbol

__all__ = [
    "AspectChange",
    "ChangeStatus",
    "CitationChange",
    "DeliverableChange",
    "DocumentChange",
    "MandateChange",
    "MergedParagraphs",
    "ParagraphChange",
    "SectionChange",
    "SplitParagraph",
    "WordEdit",
]


class ChangeStatus(StrEnum):
    """What became of a deliverable, a mandate or a section.

    Example:
        >>> ChangeStatus("carried_over")
        <ChangeStatus.CARRIED_OVER: 'carried_over'>
    """

    NEW = "new"
    """Only the new document has it."""
    DROPPED = "dropped"
    """Only the old document has it."""
    CHANGED = "changed"
    """Both have it, not in the same form."""
    CARRIED_OVER = "carried_over"
    """Both have it, and its day is the same in the period of each: nothing else has changed."""


@frozen
class WordEdit:
    """Words that were replaced, inserted or deleted.

    Attributes:
        old: the words in the old text; an empty span where words were inserted.
        new: those in their place in the new text; an empty span where words were deleted.
        removed: the old words.
        inserted: the new words.
    """

    old: Span
    new: Span
    removed: str = field(default="", kw_only=True)
    inserted: str = field(default="", kw_only=True)


@frozen
class AspectChange:
    """One respect in which two paragraphs, deliverables or mandates differ.

    Attributes:
        aspect: the respect: ``due``, ``rhythms``, ``responsible``, ``recipients``, ``partners``, ``kind``;
            ``act``, ``addressees``; between languages ``days``, ``recurrences``, ``time limits``, ``bodies``,
            ``concepts``.
        old: what the old document has; empty where it has nothing.
        new: what the new one has.
    """

    aspect: str
    old: str = field(default="", kw_only=True)
    new: str = field(default="", kw_only=True)

    def __str__(self) -> str:
        return f"{self.aspect}: {self.old or 'nothing'} → {self.new or 'nothing'}"


@frozen(kw_only=True)
class ParagraphChange:
    """A paragraph of the old document and the one of the new that answers it.

    Attributes:
        old: where it is in the old document.
        new: where it is in the new one.
        likeness: how much the two share, from 0 to 1.
        moved: whether it has moved past others; of all paragraphs the fewest have.
        edits: the words that differ, in order; none between languages.
        citations_added: what only the new one cites.
        citations_removed: what only the old one cites.
        citations_only: whether its words differ in nothing else than what is cited.
        aspects: between languages, what differs that can be compared.
    """

    old: NodePath
    new: NodePath
    likeness: float = 1.0
    moved: bool = False
    edits: tuple[WordEdit, ...] = field(default=(), repr=False)
    citations_added: tuple[Symbol, ...] = ()
    citations_removed: tuple[Symbol, ...] = ()
    citations_only: bool = False
    aspects: tuple[AspectChange, ...] = ()

    @property
    def reworded(self) -> bool:
        """Whether its words differ, and not only what it cites."""
        return bool(self.edits) and not self.citations_only

    @property
    def changed(self) -> bool:
        """Whether anything differs but its number."""
        cites = bool(self.citations_added or self.citations_removed)
        return self.moved or cites or bool(self.edits or self.aspects)


@frozen(kw_only=True)
class SplitParagraph:
    """A paragraph of the old document that the new one has in several.

    Attributes:
        old: where it was.
        new: where its pieces are, in their order.
    """

    old: NodePath
    new: tuple[NodePath, ...]


@frozen(kw_only=True)
class MergedParagraphs:
    """Paragraphs of the old document that the new one has in one.

    Attributes:
        old: where they were, in their order.
        new: where they are.
    """

    old: tuple[NodePath, ...]
    new: NodePath


@frozen(kw_only=True)
class SectionChange:
    """A section that is new, gone, renamed or moved.

    Attributes:
        status: ``new``, ``dropped`` or ``changed``.
        old: where it was; ``None`` for a new one.
        new: where it is; ``None`` for one that is gone.
        old_heading: its heading in the old document.
        new_heading: that in the new one.
        renamed: whether the words of its heading differ, and not only what it cites.
        moved: whether it has moved past other sections.
        citations_added: what only the new heading cites.
        citations_removed: what only the old one cites.
        citations_only: whether nothing else of the heading differs than what it cites.
    """

    status: ChangeStatus
    old: NodePath | None = None
    new: NodePath | None = None
    old_heading: str = ""
    new_heading: str = ""
    renamed: bool = False
    moved: bool = False
    citations_added: tuple[Symbol, ...] = ()
    citations_removed: tuple[Symbol, ...] = ()
    citations_only: bool = False


@frozen(kw_only=True)
class DeliverableChange:
    """A deliverable that is new, gone, carried over or changed.

    What annex and enclosure promise alike is one deliverable and one change.

    Attributes:
        status: what became of it.
        old: the deliverable in the old document; ``None`` for a new one.
        new: that in the new one; ``None`` for one that is gone.
        aspects: in what it differs.
    """

    status: ChangeStatus
    old: Deliverable | None = None
    new: Deliverable | None = None
    aspects: tuple[AspectChange, ...] = ()

    @property
    def carried_over(self) -> bool:
        """Whether only its day differs, by as much as the periods of the two documents do."""
        return self.status is ChangeStatus.CARRIED_OVER


@frozen(kw_only=True)
class MandateChange:
    """A mandate that is new, gone, carried over or changed.

    Attributes:
        status: what became of it.
        old: the mandate in the old document; ``None`` for a new one.
        new: that in the new one; ``None`` for one that is gone.
        aspects: in what it differs.
    """

    status: ChangeStatus
    old: Mandate | None = None
    new: Mandate | None = None
    aspects: tuple[AspectChange, ...] = ()

    @property
    def carried_over(self) -> bool:
        """Whether only its day differs, by a whole number of years."""
        return self.status is ChangeStatus.CARRIED_OVER


@frozen(kw_only=True)
class DocumentChange:
    """What differs in what a document is: its bodies, periods, signatory and parts.

    Attributes:
        aspect: ``body``, ``period``, ``signatory``, ``function`` of the signatory, ``part``.
        path: the part that it is said of.
        old: what the old document has; empty where it has nothing.
        new: what the new one has.
    """

    aspect: str
    path: NodePath = DOCUMENT
    old: str = ""
    new: str = ""


@frozen(kw_only=True)
class CitationChange:
    """A document that paragraphs cite, or no longer cite, in which nothing else has changed.

    Attributes:
        symbol: the document.
        added: the paragraphs of the new document that cite it now.
        removed: the paragraphs of the new document that cite it no longer.
    """

    symbol: Symbol
    added: tuple[NodePath, ...] = ()
    removed: tuple[NodePath, ...] = ()
