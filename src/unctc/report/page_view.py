"""The view model of a page: a document, its parts and pictures, and their counts."""

from __future__ import annotations

from collections import Counter
from functools import cached_property

from attrs import field, frozen

from unctc.model.documents import Document
from unctc.model.findings import Finding, Severity
from unctc.model.languages import Direction
from unctc.model.letters import Letter
from unctc.model.node_paths import NodePath
from unctc.model.nodes import number_of_paragraphs
from unctc.model.reports import Report
from unctc.model.symbols import Symbol
from unctc.model.traces import Evidence
from unctc.report.citation_matrix import Matrix
from unctc.report.evidence_words import evidence_words
from unctc.report.mandate_lines import MandateLine
from unctc.report.page_pictures import PagePictures
from unctc.report.page_words import PageWords
from unctc.report.parts import ReportPart
from unctc.report.rows import ReportRow, RowKind
from unctc.report.timeline import Timeline
from unctc.report.trace_view import Track, Tracks

__all__ = ["Page"]


@frozen(slots=False)
class Page:
    """What the template shows.

    Attributes:
        document: the document.
        kind: what kind of document it is, in words.
        parts: its parts.
        findings: everything that the checks say.
        general: the findings that are about no paragraph.
        matrix: the citation matrix.
        timeline: what is due with a date or a number; ``None`` where nothing is.
        tracks: the trace; ``None`` where none was given.
        mandates: who shall do what by a resolution.
        pictures: the pages of the file that findings are on; none where they were not asked for.
        words: what the page says itself.
    """

    document: Document
    kind: str
    parts: tuple[ReportPart, ...] = field(repr=False)
    findings: tuple[Finding, ...] = ()
    general: tuple[Finding, ...] = ()
    matrix: Matrix = field(factory=lambda: Matrix((), ()))
    timeline: Timeline | None = None
    tracks: Tracks | None = None
    mandates: tuple[MandateLine, ...] = field(default=(), repr=False)
    pictures: PagePictures = field(factory=PagePictures, repr=False)
    words: PageWords = field(factory=PageWords)

    @property
    def name(self) -> str:
        """The document's symbol, or what kind of document it is."""
        return str(self.document.symbol or self.kind)

    @property
    def direction(self) -> Direction:
        """In which direction the document is written."""
        return self.document.language.direction

    @property
    def language_name(self) -> str:
        """The name of the document's language, in that of the page."""
        return self.words(f"language.{self.document.language}")

    @property
    def headline(self) -> str:
        """What the page shows, in a line."""
        if self.two_sided:
            return self.words("headline.two-sided")
        if isinstance(self.document, (Letter, Report)):
            return self.words("headline.paragraphs")
        adopted = self.document.adopted
        if adopted is not None:
            return self.words("headline.adopted", day=self.words.day(adopted))
        return self.words("headline.paragraphs")

    def evidence(self, evidence: Evidence) -> str:
        """Return what speaks for a link of the trace, as the page names it."""
        return evidence_words(evidence, self.words)

    @property
    def two_sided(self) -> bool:
        """Whether a part has two columns."""
        return any(part.two_sided for part in self.parts)

    @property
    def codes(self) -> tuple[tuple[str, str, int], ...]:
        """The codes of the findings with their names and how many there are of each."""
        counts = Counter((each.code, each.name) for each in self.findings)
        return tuple((code, name, count) for (code, name), count in sorted(counts.items()))

    @property
    def severities(self) -> tuple[tuple[str, int], ...]:
        """The severities with how many findings there are of each, the gravest first."""
        counts = Counter(each.severity for each in self.findings)
        return tuple((each.label, counts[each]) for each in sorted(Severity, reverse=True))

    @property
    def paragraphs(self) -> int:
        """How many paragraphs the document has, as ``unctc show`` counts them."""
        return number_of_paragraphs(self.document)

    @property
    def pairs(self) -> tuple[int, int, int]:
        """How many paragraphs correspond, in how many of them words differ, in how many citations do."""
        rows = [
            row
            for part in self.parts
            for row in part.rows
            if row.kind is RowKind.PARAGRAPH and row.left and row.right
        ]
        words = sum(any(run.differs for c in row.cells for run in c.runs) for row in rows)
        return len(rows), words, sum(any(c.lacking for c in row.cells) for row in rows)

    def key_of(self, symbol: Symbol) -> str:
        """Return the short name by which the page's script knows *symbol*."""
        return f"d{self._columns[symbol]}"

    @cached_property
    def _columns(self) -> dict[Symbol, int]:
        return {symbol: index for index, symbol in enumerate(self.matrix.symbols)}

    def row_of(self, path: NodePath) -> ReportRow | None:
        """Return the row of the paragraph at *path*, on either side; ``None`` where the page has none."""
        return self._rows.get(path)

    @cached_property
    def _rows(self) -> dict[NodePath, ReportRow]:
        return {cell.path: row for part in self.parts for row in part.rows for cell in row.cells}

    def keys_of_track(self, track: Track) -> tuple[str, ...]:
        """Return the names by which filters find a paragraph of the trace: what it cites and where its links lead."""
        row = self.row_of(track.path)
        cited = {*(row.symbols if row else ()), *track.sources} & self._columns.keys()
        return (
            *(str(each).replace(" ", "") for each in track.sources),
            *map(self.key_of, sorted(cited)),
        )

    def section_key(self, key: str) -> str:
        """Return the short name by which the page's script knows a part or a section."""
        return f"s{self._sections[key]}"

    @cached_property
    def _sections(self) -> dict[str, int]:
        keys = (k for part in self.parts for k in (part.key, *(s.key for s in part.sections)))
        return {key: index for index, key in enumerate(dict.fromkeys(keys))}

    def first_of(self, part: str) -> str:
        """Return the anchor of the first paragraph of a part of the trace."""
        tracks = self.tracks.tracks if self.tracks else ()
        return next((track.anchor for track in tracks if track.path.part == part), "main")
