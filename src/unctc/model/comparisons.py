"""A comparison of two documents: what was added, dropped, moved, reworded, split and merged, and what is due when."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import field, frozen

from unctc.model.bodies import Body
from unctc.model.changes import (
    ChangeStatus,
    CitationChange,
    DeliverableChange,
    DocumentChange,
    MandateChange,
    MergedParagraphs,
    ParagraphChange,
    SectionChange,
    SplitParagraph,
)
from unctc.model.languages import Language
from unctc.model.node_paths import NodePath
from unctc.model.symbols import Symbol
from unctc.model.whole_numbers import counted

__all__ = ["ComparedDocument", "Comparison", "change_counts"]


@frozen(kw_only=True)
class ComparedDocument:
    """One of the two documents.

    Attributes:
        symbol: its symbol, where it has one.
        language: its language.
        paragraphs: how many paragraphs it has.
    """

    symbol: Symbol | None = None
    language: Language
    paragraphs: int = 0


@frozen(kw_only=True)
class Comparison:
    """What has changed from one document to another.

    It is true where anything differs. Every paragraph is in exactly one of ``paragraphs``, ``unchanged``,
    ``added``, ``dropped``, ``split`` and ``merged``; the points of one that is in ``added`` or ``dropped``
    go with it.

    Attributes:
        old: the document that is older.
        new: the one that is compared with it.
        wording: whether words were compared; between two languages they cannot be.
        paragraphs: paragraphs that both have and that differ, or have moved.
        unchanged: paragraphs that both have, and that have at most another number.
        added: paragraphs of the new document that answer none of the old one.
        dropped: paragraphs of the old document that none of the new one answers.
        split: paragraphs that the new document has in several.
        merged: paragraphs that the new document has in one.
        sections: sections that are new, gone, renamed or moved, or whose heading cites something else.
        deliverables: what programmes promise that is new, gone, carried over or changed.
        mandates: what resolutions demand that is new, gone, carried over or changed.
        cited_first: documents that only the new document cites.
        cited_no_longer: documents that only the old one cites.
        bodies_first: bodies that only the new document names.
        bodies_no_longer: bodies that only the old one names.
        document: what differs in bodies, periods, signatory and parts.
        warnings: what there is to say about the two documents as such; it does not count in comparisons.

    Example:
        >>> import unctc
        >>> document = unctc.sample()
        >>> comparison = unctc.diff(document, document)
        >>> bool(comparison), len(comparison.unchanged), comparison.summary
        (False, 85, 'Nothing differs.')
    """

    old: ComparedDocument
    new: ComparedDocument
    wording: bool = True
    paragraphs: tuple[ParagraphChange, ...] = field(default=(), repr=False)
    unchanged: tuple[ParagraphChange, ...] = field(default=(), repr=False)
    added: tuple[NodePath, ...] = ()
    dropped: tuple[NodePath, ...] = ()
    split: tuple[SplitParagraph, ...] = ()
    merged: tuple[MergedParagraphs, ...] = ()
    sections: tuple[SectionChange, ...] = field(default=(), repr=False)
    deliverables: tuple[DeliverableChange, ...] = field(default=(), repr=False)
    mandates: tuple[MandateChange, ...] = field(default=(), repr=False)
    cited_first: tuple[Symbol, ...] = ()
    cited_no_longer: tuple[Symbol, ...] = ()
    bodies_first: tuple[Body, ...] = ()
    bodies_no_longer: tuple[Body, ...] = ()
    document: tuple[DocumentChange, ...] = ()
    warnings: tuple[str, ...] = field(default=(), eq=False)

    def __bool__(self) -> bool:
        return any(
            (
                *(self.paragraphs, self.added, self.dropped, self.split, self.merged),
                *(self.sections, self.deliverables, self.mandates, self.document),
                *(self.cited_first, self.cited_no_longer),
                *(self.bodies_first, self.bodies_no_longer),
            )
        )

    @property
    def pairs(self) -> tuple[ParagraphChange, ...]:
        """Every paragraph that both have, changed or not, in the order of the old document."""
        return tuple(sorted((*self.paragraphs, *self.unchanged), key=lambda each: each.old))

    @property
    def moved(self) -> tuple[ParagraphChange, ...]:
        """The paragraphs that have moved."""
        return tuple(each for each in self.paragraphs if each.moved)

    @property
    def reworded(self) -> tuple[ParagraphChange, ...]:
        """The paragraphs whose words differ, and not only what they cite."""
        return tuple(each for each in self.paragraphs if each.reworded)

    @property
    def citations(self) -> tuple[CitationChange, ...]:
        """What changed in the paragraphs in which only citations did, gathered by what is cited."""
        alone = [each for each in self.paragraphs if each.citations_only]
        symbols = {s for each in alone for s in (*each.citations_added, *each.citations_removed)}
        return tuple(
            CitationChange(
                symbol=symbol,
                added=tuple(each.new for each in alone if symbol in each.citations_added),
                removed=tuple(each.new for each in alone if symbol in each.citations_removed),
            )
            for symbol in sorted(symbols)
        )

    @property
    def summary(self) -> str:
        """What differs, counted, in one sentence: "4 deadlines changed, 1 paragraph dropped."."""
        counts = [
            f"{counted(many, noun, _PLURALS.get(noun, ''))} {became}"
            for many, noun, became in change_counts(self)
        ]
        return f"{', '.join(counts)}." if counts else "Nothing differs."


def change_counts(found: Comparison) -> tuple[tuple[int, str, str], ...]:
    """Return how many of what became what, the weightiest first: ``(4, "deadline", "changed")``."""
    return tuple(each for each in _counts(found) if each[0])


def _counts(found: Comparison) -> Iterator[tuple[int, str, str]]:
    for changes, noun in ((found.deliverables, "deliverable"), (found.mandates, "mandate")):
        dues = [each for each in changes if any(a.aspect == "due" for a in each.aspects)]
        changed = [each for each in dues if each.status is ChangeStatus.CHANGED]
        yield len(changed), "deadline", "changed"
        others = _of(changes, ChangeStatus.CHANGED) - len(changed)
        yield others, noun, "changed"
        yield _of(changes, ChangeStatus.NEW), noun, "new"
        yield _of(changes, ChangeStatus.DROPPED), noun, "dropped"
        yield _of(changes, ChangeStatus.CARRIED_OVER), noun, "carried over"
    yield len(found.dropped), "paragraph", "dropped"
    yield len(found.added), "paragraph", "new"
    yield len(found.split), "paragraph", "split"
    yield len(found.merged), "paragraph", "merged of several"
    yield len(found.moved), "paragraph", "moved"
    yield len(found.reworded), "paragraph", "reworded"
    alone = [each for each in found.paragraphs if each.citations_only]
    yield len(alone), "paragraph", "changed in what is cited alone"
    facts = [each for each in found.paragraphs if not each.edits and not each.citations_only]
    differing = [e for e in facts if e.aspects or e.citations_added or e.citations_removed]
    yield len(differing), "paragraph", "different in what can be compared between languages"
    for status in (ChangeStatus.NEW, ChangeStatus.DROPPED):
        yield _of(found.sections, status), "section", status.value
    yield sum(each.renamed for each in found.sections), "section", "renamed"
    headings = sum(each.citations_only for each in found.sections)
    yield headings, "heading", "changed in what is cited alone"
    yield sum(each.moved for each in found.sections), "section", "moved"
    yield len(found.cited_first), "document", "cited for the first time"
    yield len(found.cited_no_longer), "document", "cited no longer"
    yield len(found.bodies_first), "body", "named for the first time"
    yield len(found.bodies_no_longer), "body", "named no longer"
    for aspect in dict.fromkeys(each.aspect for each in found.document):
        many = sum(each.aspect == aspect for each in found.document)
        yield many, _ASPECT_WORDS.get(aspect, aspect), "changed"


_ASPECT_WORDS = {"body": "body of a programme", "function": "function of the signatory"}
_PLURALS = {"body": "bodies", "body of a programme": "bodies of programmes"}


def _of(
    changes: Iterable[DeliverableChange] | Iterable[MandateChange] | Iterable[SectionChange],
    status: ChangeStatus,
) -> int:
    return sum(each.status is status for each in changes)
