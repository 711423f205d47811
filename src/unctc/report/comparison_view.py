"""The view model of the page of a comparison: two documents, what has changed, and their paragraphs."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cached_property
from typing import Final

from attrs import evolve, field, frozen

from unctc.model.changes import DeliverableChange, MandateChange
from unctc.model.comparisons import ComparedDocument, Comparison
from unctc.model.documents import Document
from unctc.model.node_paths import NodePath
from unctc.report.change_map import ChangeMap, change_map_of
from unctc.report.compared_rows import ComparedPart, ComparedRow
from unctc.report.comparison_parts import compared_parts
from unctc.report.comparison_words import ComparisonWords
from unctc.report.page_words import PageWords
from unctc.report.row_builder import Anchors
from unctc.report.rows import RowKind
from unctc.serializers.comparison_rows import CHANGE_GROUPS, ChangeRow, change_rows

__all__ = ["ComparisonPage", "comparison_page"]

# Which keys of the page's words the groups of changes have.
_TITLES: Final[Mapping[str, str]] = {group: group for group in CHANGE_GROUPS} | {
    "citations": "cited documents"
}
_COLUMNS: Final = ("where old", "where new", "respect", "before", "after")
_COUNTED: Final = (
    *("reworded", "moved", "added", "dropped", "split", "merged"),
    *("citations", "cites", "differs"),
)
_BY_GROUP: Final[Mapping[str, frozenset[str]]] = {
    "paragraphs": frozenset(
        ("moved", "reworded", "added", "dropped", "split", "merged", "cites", "differs")
    ),
    "citations": frozenset(("citations", "cites")),
}


@frozen(slots=False, kw_only=True)
class ComparisonPage:
    """What the template shows.

    Attributes:
        found: what has changed.
        parts: the paragraphs of both documents.
        tables: of each group of changes its title and its rows, but for those that the text shows.
        map: the picture.
        words: the words of the page.
    """

    found: Comparison
    parts: tuple[ComparedPart, ...] = field(repr=False)
    tables: tuple[tuple[str, tuple[ChangeRow, ...]], ...] = field(default=(), repr=False)
    map: ChangeMap = field(repr=False)
    words: PageWords = field(factory=PageWords, repr=False)

    def name_of(self, document: ComparedDocument) -> str:
        """Return what one of the two is called."""
        return str(document.symbol or self.words("comparison.untitled"))

    def title_of(self, part: ComparedPart) -> str:
        """Return what a part is called: ``Annex II``, ``Operative paragraphs``."""
        name, _, number = str(part.path).replace("#", "-").partition("-")
        known = self.words.named("comparison", name)
        if known == name:
            return f"{self.words('comparison.part')} {str(part.path).removeprefix('part-')}"
        return f"{known} {number}".strip()

    @property
    def direction(self) -> str:
        """In which direction both are written; from the left where they are not written in one."""
        ways = {each.language.direction for each in (self.found.old, self.found.new)}
        return ways.pop() if len(ways) == 1 else "ltr"

    @property
    def counts(self) -> tuple[tuple[str, int], ...]:
        """What has become of paragraphs, in the keys of the page's words, with how many have."""
        rows = [row for part in self.parts for row in part.rows if row.kind is RowKind.PARAGRAPH]
        counts = {
            key: sum(key in row.changes for row in rows if not _is_other_end(row, key))
            for key in _COUNTED
        }
        return tuple((key, many) for key, many in counts.items() if many)

    @property
    def has_promises(self) -> bool:
        """Whether a deliverable or a mandate has changed."""
        return any(row.promises for part in self.parts for row in part.rows)

    def section_key(self, key: str) -> str:
        """Return the short name by which the page's script knows a part or a section."""
        return f"s{self._sections[key]}"

    @cached_property
    def _sections(self) -> dict[str, int]:
        keys = (k for part in self.parts for k in (part.key, *(s.key for s in part.sections)))
        every = (*keys, *(k for part in self.parts for row in part.rows for k in row.sections))
        return {key: index for index, key in enumerate(dict.fromkeys(every))}

    def columns_of(self, rows: Iterable[ChangeRow]) -> tuple[str, ...]:
        """Return the columns of a table of changes in which a row has something, in the keys of the page's words."""
        filled = {"change"}
        for row in rows:
            before, after = self.says.values(row)
            said = (row.old, row.new, self.says.respect(row), before, after)
            filled.update(name for name, each in zip(_COLUMNS, said, strict=True) if each)
        return tuple(name for name in ("change", *_COLUMNS) if name in filled)

    def places(self, paths: str) -> tuple[tuple[str, str], ...]:
        """Return the places of a change in words, each with the anchor of its row; empty where the page has none."""
        return tuple(
            (self.words.path(NodePath(path)), self._anchors.get(path, ""))
            for path in paths.split(", ")
            if path
        )

    @cached_property
    def _anchors(self) -> dict[str, str]:
        rows = [row for part in self.parts for row in part.rows]
        old = {str(row.old.cell.path): row.anchor for row in rows if row.old is not None}
        return old | {str(row.new.cell.path): row.anchor for row in rows if row.new is not None}

    @property
    def says(self) -> ComparisonWords:
        """What the page says of changes."""
        return ComparisonWords(self.words)


def _is_other_end(row: ComparedRow, key: str) -> bool:
    """Whether a row is the second of a change that is counted once: where a paragraph was, a piece of one."""
    if row.old is not None and row.new is not None:
        return False
    if key in ("split", "merged"):
        return (row.old is None) is (key == "split")
    return row.new is None and "moved" in row.changes


def comparison_page(
    found: Comparison,
    old: Document,
    new: Document,
    groups: Collection[str] = (),
    words: PageWords | None = None,
) -> ComparisonPage:
    """Return the page of a comparison.

    Args:
        found: what has changed, whole.
        old: the old document.
        new: the new one.
        groups: the groups of changes to show, and only the paragraphs that have such a change; all of both
            documents if not given.
        words: what the page says itself; English if not given.
    """
    said, shown = words or PageWords(), groups or CHANGE_GROUPS
    rows = change_rows(found, old, new)
    parts = compared_parts(found, old, new, Anchors())
    if groups:
        parts = tuple(_cut(parts, groups))
    tables = (
        (_TITLES[group], tuple(row for row in rows if row.group == group))
        for group in CHANGE_GROUPS
        if group in shown and group != "paragraphs"
    )
    return ComparisonPage(
        found=found,
        parts=parts,
        tables=tuple((title, own) for title, own in tables if own),
        map=change_map_of(parts, said),
        words=said,
    )


def _cut(parts: tuple[ComparedPart, ...], groups: Collection[str]) -> Iterator[ComparedPart]:
    """Yield the parts with the rows that have a change of one of the groups."""
    for part in parts:
        rows = tuple(row for row in part.rows if _is_of(row, groups))
        if rows:
            yield evolve(part, rows=rows)


def _is_of(row: ComparedRow, groups: Collection[str]) -> bool:
    if row.kind in (RowKind.HEADING, RowKind.TITLE):
        return "sections" in groups and bool(row.changes)
    changes = {DeliverableChange: "deliverables", MandateChange: "mandates"}
    if any(changes[type(each)] in groups for each in row.promises):
        return True
    return any(
        not _BY_GROUP[group].isdisjoint(row.changes) for group in groups if group in _BY_GROUP
    )
