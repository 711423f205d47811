"""Build report rows from one or two passages."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Final

from attrs import define, evolve, field, frozen

from unctc.alignment.word_diff import differences
from unctc.late_patterns import late_pattern
from unctc.model.findings import Finding
from unctc.model.languages import Language
from unctc.model.locations import Span
from unctc.model.node_paths import NodePath
from unctc.model.passages import Paragraph, Passage
from unctc.model.symbols import Symbol
from unctc.model.tables import Cell as TableCell
from unctc.report.entries import TextEntry
from unctc.report.margin_findings import Margin
from unctc.report.page_words import PageWords
from unctc.report.rows import GridCell, ReportCell, ReportRow, RowKind
from unctc.report.text_runs import runs_of

__all__ = ["Anchors", "RowMaker", "in_two_columns"]

_UNFIT: Final = late_pattern(r"[^A-Za-z0-9.]+")


@define
class Anchors:
    """Names for places of a page, none given twice.

    Example:
        >>> anchors = Anchors()
        >>> anchors.of("annex/7"), anchors.of("annex/7"), anchors.of("<script>")
        ('annex-7', 'annex-7-2', 'script')
    """

    _given: dict[str, int] = field(factory=dict)

    def of(self, path: NodePath | str) -> str:
        """Return a new name for the node at *path*."""
        base = _UNFIT.sub("-", str(path)).strip("-") or "node"
        name = base
        while name in self._given:
            self._given[base] += 1
            name = f"{base}-{self._given[base]}"
        self._given.setdefault(base, 1)
        self._given.setdefault(name, 1)
        return name


@frozen
class RowMaker:
    """Makes rows of one document.

    Attributes:
        language: the document's language.
        margin: the findings that are still to be placed.
        anchors: the names that are taken.
        names: what finds the names of bodies in a text.
        words: the page's own words.
    """

    language: Language
    margin: Margin
    anchors: Anchors
    names: Callable[[str], Iterable[Span]] | None = None
    words: PageWords = field(factory=PageWords)

    def single(self, entry: TextEntry) -> ReportRow:
        """Return the row of a passage that nothing corresponds to."""
        cell, findings = self._cell(entry)
        return self._row(entry, cell, None, findings)

    def table(self, lines: Sequence[Sequence[TextEntry]]) -> ReportRow:
        """Return the row of a table, made of its cells line by line."""
        first = lines[0][0]
        grid = []
        findings: list[Finding] = []
        for line in lines:
            cells = []
            for entry in line:
                cell, about = self._cell(entry)
                findings += about
                passage = entry.passage
                cells.append(
                    GridCell(cell, passage.header, passage.columns, passage.rows)
                    if isinstance(passage, TableCell)
                    else GridCell(cell)
                )
            grid.append(tuple(cells))
        anchor = self.anchors.of(first.path.parent.parent)
        return ReportRow(
            RowKind.TABLE, anchor, "", None, None, tuple(findings), first.sections, grid=tuple(grid)
        )

    def lonely(self, left: TextEntry | None, right: TextEntry | None) -> ReportRow:
        """Return the row of a passage whose counterpart is missing; one of the two is ``None``."""
        entry = left or right
        assert entry is not None
        cell, findings = self._cell(entry)
        return self._row(entry, cell if left else None, None if left else cell, findings)

    def pair(self, left: TextEntry, right: TextEntry, *, alike: bool) -> ReportRow:
        """Return the row of two passages that correspond.

        Args:
            left: the one.
            right: the other.
            alike: whether they say the same in the main; else their words are not compared.
        """
        ours, theirs = differences(left.passage, right.passage, self.names) if alike else ((), ())
        one, about_one = self._cell(left, ours, _targets(right.passage))
        other, about_other = self._cell(right, theirs, _targets(left.passage))
        sections = dict.fromkeys((*left.sections, *right.sections))
        row = self._row(left, one, other, (*about_one, *about_other))
        return evolve(
            row,
            sections=tuple(sections),
            own=not alike,
            right_anchor=self.anchors.of(right.path),
        )

    def _cell(
        self,
        entry: TextEntry,
        different: Sequence[Span] = (),
        elsewhere: Collection[Symbol] | None = None,
    ) -> tuple[ReportCell, tuple[Finding, ...]]:
        """Return the version with the findings about it."""
        passage = entry.passage
        findings = self.margin.take(entry.path)
        spots = [(each.span, each.severity) for each in findings if each.span is not None]
        runs = runs_of(
            passage, self.language, different=different, elsewhere=elsewhere, spots=spots
        )
        symbols = tuple(citation.target for citation in passage.citations)
        return ReportCell(entry.path, entry.printed_number, runs, symbols, entry.depth), findings

    def _row(
        self,
        entry: TextEntry,
        left: ReportCell | None,
        right: ReportCell | None,
        findings: tuple[Finding, ...],
    ) -> ReportRow:
        anchor = self.anchors.of(entry.path)
        kind, label = entry.row_kind, _label(entry)
        return ReportRow(kind, anchor, label, left, right, findings, entry.sections)


def _targets(passage: Passage) -> frozenset[Symbol]:
    return frozenset(citation.target for citation in passage.citations)


def _label(entry: TextEntry) -> str:
    passage = entry.passage
    if isinstance(passage, Paragraph) and passage.number is not None:
        return str(passage.number)
    return entry.printed_number.strip()


def in_two_columns(
    left: Sequence[TextEntry], right: Sequence[TextEntry], partner: dict[int, int]
) -> list[tuple[int | None, int | None]]:
    """Return which entries share a line: in the order of the left, what only the right has after its neighbour.

    Args:
        left: the entries of the first column.
        right: those of the second.
        partner: positions on the left and on the right that correspond.

    Example:
        >>> from unctc.model.node_paths import NodePath
        >>> entries = [TextEntry(Passage(""), NodePath(str(n))) for n in range(3)]
        >>> in_two_columns(entries, entries, {0: 0, 1: 2})
        [(0, 0), (None, 1), (1, 2), (2, None)]
    """
    taken = set(partner.values())
    after: dict[int | None, list[int]] = {}
    neighbour: int | None = None
    for position in range(len(right)):
        if position in taken:
            neighbour = position
        else:
            after.setdefault(neighbour, []).append(position)
    lines: list[tuple[int | None, int | None]] = [(None, each) for each in after.get(None, ())]
    for position in range(len(left)):
        other = partner.get(position)
        lines.append((position, other))
        if other is not None:
            lines.extend((None, each) for each in after.get(other, ()))
    return lines
