"""Comparisons as rows of plain values, one for each change."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any, Final

from attrs import evolve, field, frozen

from unctc.model.changes import (
    AspectChange,
    ChangeStatus,
    DeliverableChange,
    MandateChange,
    ParagraphChange,
    SectionChange,
)
from unctc.model.comparisons import Comparison
from unctc.model.documents import Document
from unctc.model.node_paths import NodePath
from unctc.model.nodes import nodes_of
from unctc.serializers.rows import Row

__all__ = [
    "CHANGE_COLUMNS",
    "CHANGE_GROUPS",
    "ChangeRow",
    "change_rows",
    "only",
    "promise_words",
]

CHANGE_GROUPS: Final = (
    "deliverables",
    "mandates",
    "paragraphs",
    "citations",
    "sections",
    "document",
)
"""What a comparison can be cut down to, in the order in which it is shown."""

CHANGE_COLUMNS: Final = ("group", "change", "old", "new", "aspect", "before", "after")
"""The names of the values of a row, in order."""
_SHORTEST_WORDS: Final = 60


@frozen(kw_only=True)
class ChangeRow:
    """One change.

    Attributes:
        group: one of :data:`CHANGE_GROUPS`.
        change: ``new``, ``dropped``, ``moved``, ``reworded``, ``carried over`` …
        old: where it is in the old document.
        new: where it is in the new one.
        aspect: in what respect it is a change: ``due``, ``responsible``, ``words`` …
        before: what the old document has.
        after: what the new one has.
        promise: the deliverable or mandate that it is a change of; no column.
        differs: the aspect of that; no column.
    """

    group: str
    change: str
    old: str = ""
    new: str = ""
    aspect: str = ""
    before: str = ""
    after: str = ""
    promise: DeliverableChange | MandateChange | None = field(default=None, repr=False)
    differs: AspectChange | None = field(default=None, repr=False)

    def as_row(self) -> Row:
        """Return the change as plain values by their names."""
        return {name: getattr(self, name) for name in CHANGE_COLUMNS}


def only(comparison: Comparison, groups: Collection[str]) -> Comparison:
    """Return *comparison* cut down to some of :data:`CHANGE_GROUPS`.

    Example:
        >>> import unctc
        >>> bool(only(unctc.diff(unctc.sample(), unctc.sample()), ["deliverables"]))
        False
    """
    kept = {
        "deliverables": ("deliverables",),
        "mandates": ("mandates",),
        "sections": ("sections",),
        "document": ("document", "bodies_first", "bodies_no_longer"),
        "paragraphs": ("added", "dropped", "split", "merged", "paragraphs"),
        "citations": ("cited_first", "cited_no_longer", "paragraphs"),
    }
    names = {name for group in groups for name in kept[group]}
    every = {name for each in kept.values() for name in each}
    emptied: dict[str, Any] = dict.fromkeys(every - names, ())
    cut = evolve(comparison, **emptied)
    if "citations" in groups and "paragraphs" not in groups:
        cited = (each for each in cut.paragraphs if each.citations_added or each.citations_removed)
        return evolve(cut, paragraphs=tuple(cited))
    if "paragraphs" in groups and "citations" not in groups:
        others = (each for each in cut.paragraphs if each.moved or not each.citations_only)
        return evolve(cut, paragraphs=tuple(others))
    return cut


def change_rows(comparison: Comparison, old: Document, new: Document) -> tuple[ChangeRow, ...]:
    """Return every change as a row, in the order of :data:`CHANGE_GROUPS`.

    Args:
        comparison: the comparison.
        old: the old document, for the words of what is dropped.
        new: the new one, for the words of what is new.

    Example:
        >>> import unctc
        >>> change_rows(unctc.diff(unctc.sample(), unctc.sample()), unctc.sample(), unctc.sample())
        ()
    """
    texts, other_texts = (
        {node.path: node.passage.text for node in nodes_of(each)} for each in (old, new)
    )
    return (
        *(row for each in comparison.deliverables for row in _of_deliverable(each)),
        *(row for each in comparison.mandates for row in _of_mandate(each)),
        *_of_paragraphs(comparison, texts, other_texts),
        *_of_citations(comparison),
        *_of_sections(comparison),
        *_of_document(comparison),
    )


def _of_deliverable(change: DeliverableChange) -> Iterator[ChangeRow]:
    old, new = change.old, change.new
    side = new or old
    assert side is not None
    yield from _of_aspects(
        ChangeRow(
            group="deliverables",
            change=change.status.value.replace("_", " "),
            old=_paths(old.paragraphs) if old else "",
            new=_paths(new.paragraphs) if new else "",
            aspect=str(side.kind),
            before=promise_words(old.words, old.due) if old else "",
            after=promise_words(new.words, new.due) if new else "",
            promise=change,
        ),
        change.aspects,
        f"{side.kind}: ",
    )


def promise_words(words: str, due: object) -> str:
    """Return the words of a deliverable, cut short, and when it is due."""
    return "; ".join(part for part in (_short(words), "" if due is None else str(due)) if part)


def _of_mandate(change: MandateChange) -> Iterator[ChangeRow]:
    old, new = change.old, change.new
    side = new or old
    assert side is not None
    yield from _of_aspects(
        ChangeRow(
            group="mandates",
            change=change.status.value.replace("_", " "),
            old=str(old.path) if old else "",
            new=str(new.path) if new else "",
            aspect=f"{side.act} {', '.join(map(str, side.addressees))}".strip(),
            before=_short(old.words) if old else "",
            after=_short(new.words) if new else "",
            promise=change,
        ),
        change.aspects,
        f"{side.act}: ",
    )


def _of_aspects(row: ChangeRow, aspects: Sequence[AspectChange], lead: str) -> Iterator[ChangeRow]:
    for each in aspects:
        yield evolve(row, aspect=lead + each.aspect, before=each.old, after=each.new, differs=each)
    if not aspects:
        yield row


def _of_paragraphs(
    found: Comparison, texts: dict[NodePath, str], other_texts: dict[NodePath, str]
) -> Iterator[ChangeRow]:
    group = "paragraphs"
    for path in found.dropped:
        yield ChangeRow(
            group=group, change="dropped", old=str(path), before=_short(texts.get(path, ""))
        )
    for path in found.added:
        yield ChangeRow(
            group=group, change="new", new=str(path), after=_short(other_texts.get(path, ""))
        )
    for split in found.split:
        yield ChangeRow(group=group, change="split", old=str(split.old), new=_paths(split.new))
    for merged in found.merged:
        yield ChangeRow(group=group, change="merged", old=_paths(merged.old), new=str(merged.new))
    for each in found.paragraphs:
        yield from _of_paragraph(each)


def _of_paragraph(each: ParagraphChange) -> Iterator[ChangeRow]:
    row = ChangeRow(group="paragraphs", change="", old=str(each.old), new=str(each.new))
    if each.moved:
        yield evolve(row, change="moved")
    if each.reworded:
        yield evolve(
            row,
            change="reworded",
            aspect="words",
            before=_listed(edit.removed for edit in each.edits),
            after=_listed(edit.inserted for edit in each.edits),
        )
    for aspect in each.aspects:
        yield evolve(
            row, change="differs", aspect=aspect.aspect, before=aspect.old, after=aspect.new
        )
    cites = each.citations_added or each.citations_removed
    if cites and not each.citations_only:
        yield _cites_otherwise(row, each)


def _cites_otherwise(row: ChangeRow, each: ParagraphChange | SectionChange) -> ChangeRow:
    return evolve(
        row,
        change="cites otherwise",
        aspect="citations",
        before=", ".join(map(str, each.citations_removed)),
        after=", ".join(map(str, each.citations_added)),
    )


def _listed(words: Iterable[str]) -> str:
    return " … ".join(each.strip() for each in words if each.strip())


def _of_citations(found: Comparison) -> Iterator[ChangeRow]:
    for each in found.citations:
        for change, paths in (("added alone", each.added), ("removed alone", each.removed)):
            if paths:
                yield ChangeRow(
                    group="citations",
                    change=change,
                    new=_paths(paths),
                    aspect=str(each.symbol),
                )
    for change, symbols in (
        ("cited first", found.cited_first),
        ("cited no longer", found.cited_no_longer),
    ):
        for symbol in symbols:
            yield ChangeRow(group="citations", change=change, aspect=str(symbol))


def _of_sections(found: Comparison) -> Iterator[ChangeRow]:
    for each in found.sections:
        row = ChangeRow(
            group="sections", change="", old=str(each.old or ""), new=str(each.new or "")
        )
        became = [
            *(["renamed"] if each.renamed else []),
            *(["moved"] if each.moved else []),
        ]
        if became or each.status is not ChangeStatus.CHANGED:
            change = " and ".join(became) or each.status.value
            yield evolve(row, change=change, before=each.old_heading, after=each.new_heading)
        if each.citations_only:
            yield _cites_otherwise(row, each)


def _of_document(found: Comparison) -> Iterator[ChangeRow]:
    for each in found.document:
        yield ChangeRow(
            group="document",
            change="changed" if each.old and each.new else "new" if each.new else "dropped",
            new=str(each.path),
            aspect=each.aspect,
            before=each.old,
            after=each.new,
        )
    for change, bodies in (
        ("named first", found.bodies_first),
        ("named no longer", found.bodies_no_longer),
    ):
        for body in bodies:
            yield ChangeRow(group="document", change=change, aspect=str(body))


def _paths(paths: Iterable[NodePath]) -> str:
    return ", ".join(map(str, paths))


def _short(text: str) -> str:
    plain = " ".join(text.split())
    if len(plain) <= _SHORTEST_WORDS:
        return plain
    return f"{plain[: _SHORTEST_WORDS - 1].rstrip()}…"
