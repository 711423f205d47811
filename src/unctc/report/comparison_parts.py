"""Build the parts of the page of a comparison from two documents and what has changed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from attrs import define, evolve, field

from unctc.alignment.one_sequence import Fate, Step, one_sequence
from unctc.alignment.word_diff import edits
from unctc.model.changes import ParagraphChange
from unctc.model.comparisons import Comparison
from unctc.model.documents import Document
from unctc.model.languages import Language
from unctc.model.letters import Letter
from unctc.model.locations import Span
from unctc.model.node_paths import NodePath
from unctc.model.tables import Cell
from unctc.report.compared_items import ComparedItem, compared_items, page_part_of
from unctc.report.compared_rows import (
    ComparedPart,
    ComparedRow,
    ComparedSide,
    Destination,
    Promise,
)
from unctc.report.entries import SectionChoice, TextEntry
from unctc.report.row_builder import Anchors
from unctc.report.rows import GridCell, ReportCell, RowKind
from unctc.report.text_runs import runs_of

__all__ = ["compared_parts"]

# Where the rest of a paragraph is that was split or merged: the word for that, the word for the link, the places.
Parted = Mapping[NodePath, tuple[str, str, Sequence[NodePath]]]
Promises = Mapping[NodePath, Sequence[Promise]]


def compared_parts(
    found: Comparison, old: Document, new: Document, anchors: Anchors
) -> tuple[ComparedPart, ...]:
    """Return what the two documents have, part by part, each passage beside what answers it.

    Args:
        found: what has changed from the one to the other.
        old: the old document.
        new: the new one.
        anchors: the names that are taken.
    """
    promises, parted = _promises(found), _parted(found)
    maker = _RowBuilder(
        found,
        _Side.of(old, "old", promises[0], parted[0]),
        _Side.of(new, "new", promises[1], parted[1]),
        anchors,
        {(each.old, each.new): each for each in (*found.paragraphs, *found.unchanged)},
    )
    return tuple(maker.parts())


@define
class _Side:
    """One of the two documents.

    Attributes:
        document: the document.
        items: its passages in order, the cells of a table as one.
        choices: its sections.
        promises: what became of the deliverables and mandates of each paragraph.
        parted: where the rest of each paragraph is that was split or merged, and the word for that.
        anchors: the name of the row of each passage.
    """

    document: Document
    items: list[ComparedItem]
    choices: dict[str, SectionChoice]
    promises: Promises
    parted: Parted
    anchors: dict[NodePath, str] = field(factory=dict)

    @classmethod
    def of(
        cls,
        document: Document,
        name: str,
        promises: Promises,
        parted: Parted,
    ) -> _Side:
        """Return the side called *name*."""
        choices: dict[str, SectionChoice] = {}
        items = list(compared_items(document, name, choices))
        return cls(document, items, choices, promises, parted)


@define
class _RowBuilder:
    """Makes the rows of two documents.

    Attributes:
        found: what has changed.
        old: the old document.
        new: the new one.
        taken: the names of rows that are taken.
        pairs: how each passage differs from what answers it.
        same_section: the keys of sections of the old document, with those of what answers them.
    """

    found: Comparison
    old: _Side
    new: _Side
    taken: Anchors
    pairs: Mapping[tuple[NodePath, NodePath], ParagraphChange] = field(factory=dict)
    same_section: dict[str, str] = field(factory=dict)

    def parts(self) -> Iterator[ComparedPart]:
        """Yield the parts of the page."""
        steps = one_sequence(
            [each.piece for each in self.old.items],
            [each.piece for each in self.new.items],
            self.found,
        )
        for step in steps:
            self._name(step)
        for name, group in groupby(steps, key=self._part_of):
            key = self.taken.of(f"part-{name}")
            rows = tuple(map(self._row, group))
            mine = {key for row in rows for key in row.sections}
            choices = {**self.new.choices, **self.old.choices}
            sections = tuple(choices[each] for each in choices if each in mine)
            yield ComparedPart(
                key=key, path=NodePath(name), body=self._body_of(name), rows=rows, sections=sections
            )

    def _name(self, step: Step) -> None:
        """Name the row of a step, and note which sections answer each other."""
        old = None if step.old is None else self.old.items[step.old]
        new = None if step.new is None else self.new.items[step.new]
        if new is not None and step.fate is not Fate.MOVED_AWAY:
            self.new.anchors[new.path] = self.taken.of(new.path)
            if old is not None and step.fate is Fate.KEPT:
                self.old.anchors[old.path] = self.new.anchors[new.path]
        elif old is not None:
            self.old.anchors[old.path] = self.taken.of(f"old-{old.path}")
        if old is not None and new is not None and old.entry.sections and new.entry.sections:
            headings = (each.entry.row_kind is RowKind.HEADING for each in (old, new))
            if all(headings):
                self.same_section[old.entry.sections[-1]] = new.entry.sections[-1]

    def _part_of(self, step: Step) -> str:
        item = (
            self.new.items[step.new]
            if step.new is not None and step.fate is not Fate.MOVED_AWAY
            else self.old.items[step.old or 0]
        )
        return page_part_of(item.path)

    def _body_of(self, name: str) -> str:
        for document in (self.new.document, self.old.document):
            if isinstance(document, Letter):
                places = zip(document.attachment_paths, document.attachments, strict=True)
                for path, each in places:
                    if str(path) == name and each.programme and each.programme.body:
                        return each.programme.body.key
        return ""

    def _row(self, step: Step) -> ComparedRow:
        old = None if step.old is None else self.old.items[step.old]
        new = None if step.new is None else self.new.items[step.new]
        item = new if new is not None and step.fate is not Fate.MOVED_AWAY else old
        assert item is not None
        differ: Sequence[tuple[Span, Span]] = ()
        if old is not None and new is not None:
            differ = self._edits(old.entry, new.entry)
        here = old is not None and step.fate is not Fate.MOVED_HERE
        there = new is not None and step.fate is not Fate.MOVED_AWAY
        row = ComparedRow(
            kind=RowKind.TABLE if len(item.entries) > 1 else item.entry.row_kind,
            anchor=(self.new if there else self.old).anchors[item.path],
            old=self._side(old, new, differ, first=True) if old is not None and here else None,
            new=self._side(new, old, differ, first=False) if new is not None and there else None,
            sections=tuple(self.same_section.get(each, each) for each in item.entry.sections),
            promises=tuple(
                dict.fromkeys(
                    (
                        *(self.old.promises.get(old.path, ()) if old and here else ()),
                        *(self.new.promises.get(new.path, ()) if new and there else ()),
                    )
                )
            ),
        )
        if old is not None and new is not None:
            return self._of_pair(row, step, old, new)
        side, key = (self.old, "dropped") if old is not None else (self.new, "added")
        if (parted := side.parted.get(item.path.paragraph)) is not None:
            key, words, places = parted
            ends = self.new if side is self.old else self.old
            links = tuple((each, ends.anchors.get(each, "main")) for each in places)
            row = evolve(row, destinations=(Destination(words, links),))
        return evolve(row, changes=(key,))

    def _of_pair(
        self, row: ComparedRow, step: Step, old: ComparedItem, new: ComparedItem
    ) -> ComparedRow:
        """Return the row of two passages that answer each other, with what has changed."""
        change = self.pairs.get((old.path, new.path))
        keys = []
        if step.fate is not Fate.KEPT:
            keys.append("moved")
            away = step.fate is Fate.MOVED_AWAY
            end = (
                (new.path, self.new.anchors[new.path])
                if away
                else (old.path, self.old.anchors[old.path])
            )
            row = evolve(
                row, destinations=(Destination("moved to" if away else "moved from", (end,)),)
            )
        if change is None or row.kind is RowKind.TABLE:
            if self.found.wording and old.piece.text != new.piece.text:
                headings = (e for e in self.found.sections if e.citations_only)
                alone = (old.path, new.path) in {(each.old, each.new) for each in headings}
                keys.append("citations" if alone else "reworded")
            return evolve(row, changes=tuple(keys))
        cites = bool(change.citations_added or change.citations_removed)
        keys += ["reworded"] * change.reworded
        keys += ["citations"] * change.citations_only
        keys += ["cites"] * (cites and not change.citations_only)
        keys += ["differs"] * bool(change.aspects)
        return evolve(
            row,
            changes=tuple(keys),
            notes=change.aspects,
            cites=tuple(map(str, change.citations_added)),
            cited=tuple(map(str, change.citations_removed)),
        )

    def _edits(self, old: TextEntry, new: TextEntry) -> Sequence[tuple[Span, Span]]:
        """Return which words of two passages differ; those of headings and titles are found here."""
        change = self.pairs.get((old.path, new.path))
        if change is not None:
            return [(each.old, each.new) for each in change.edits]
        if not self.found.wording or old.passage.text == new.passage.text:
            return ()
        return edits(old.passage, new.passage)

    def _side(
        self,
        item: ComparedItem,
        other: ComparedItem | None,
        differ: Sequence[tuple[Span, Span]],
        *,
        first: bool,
    ) -> ComparedSide:
        """Return what a document has: the first of the edits are those of the old one."""
        side = self.old if first else self.new
        language = side.document.language
        answer = other.entry if other is not None else None
        cell = _cell(item.entry, answer, [each[not first] for each in differ], language)
        return ComparedSide(cell, language, self._grid(item, other, first=first))

    def _grid(
        self, item: ComparedItem, other: ComparedItem | None, *, first: bool
    ) -> tuple[tuple[GridCell, ...], ...]:
        if not isinstance(item.entry.passage, Cell):
            return ()
        answers = {each.path: each for each in other.entries} if other is not None else {}
        answer_of = {pair[not first]: pair[first] for pair in self.pairs}
        language = (self.old if first else self.new).document.language
        lines = []
        for _, line in groupby(item.entries, key=lambda each: each.path.parent):
            cells = []
            for entry in line:
                answer = answers.get(answer_of.get(entry.path, NodePath()))
                differ: Sequence[tuple[Span, Span]] = ()
                if answer is not None:
                    differ = self._edits(*((entry, answer) if first else (answer, entry)))
                shown = _cell(entry, answer, [each[not first] for each in differ], language)
                of = entry.passage
                assert isinstance(of, Cell)
                cells.append(GridCell(shown, of.header, of.columns, of.rows))
            lines.append(tuple(cells))
        return tuple(lines)


def _cell(
    entry: TextEntry, answer: TextEntry | None, differ: Sequence[Span], language: Language
) -> ReportCell:
    cited = None if answer is None else {each.target for each in answer.passage.citations}
    runs = runs_of(entry.passage, language, different=differ, elsewhere=cited)
    symbols = tuple(each.target for each in entry.passage.citations)
    return ReportCell(entry.path, entry.printed_number, runs, symbols, entry.depth)


def _promises(
    found: Comparison,
) -> tuple[Promises, Promises]:
    """Return what became of deliverables and mandates by the paragraphs of both documents that have them."""
    sides: tuple[dict[NodePath, list[Promise]], dict[NodePath, list[Promise]]] = (
        defaultdict(list),
        defaultdict(list),
    )
    for change in found.deliverables:
        for side, has in zip(sides, (change.old, change.new), strict=True):
            for path in has.paragraphs if has is not None else ():
                side[path].append(change)
    for each in found.mandates:
        for side, mandate in zip(sides, (each.old, each.new), strict=True):
            if mandate is not None:
                side[mandate.path].append(each)
    return sides


def _parted(
    found: Comparison,
) -> tuple[Parted, Parted]:
    """Return the paragraphs of both documents that were split or merged, and where the rest is."""
    gone = {each.old: ("split", "split into", each.new) for each in found.split}
    come: dict[NodePath, tuple[str, str, Sequence[NodePath]]] = {
        path: ("split", "split of", (each.old,)) for each in found.split for path in each.new
    }
    others: dict[NodePath, tuple[str, str, Sequence[NodePath]]] = {
        path: ("merged", "merged into", (each.new,)) for each in found.merged for path in each.old
    }
    come |= {each.new: ("merged", "merged of", each.old) for each in found.merged}
    return {**gone, **others}, come
