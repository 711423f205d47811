"""The blocks of a Word file in order: paragraphs, tables, notes and text boxes, each a line of the source or more."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from attrs import define, evolve, field
from lxml import etree

from unctc.layout.line_layout import CellPosition, LineLayout, LineRole
from unctc.layout.list_numbers import shown_number
from unctc.layout.runs import TypeRun
from unctc.layout.source_builder import SourceBuilder
from unctc.loaders.docx.inline import InlineReader, NoteCall, TypedText
from unctc.loaders.docx.numbering import Counters, Numberings
from unctc.loaders.docx.package import CHOICE_OWNER, Package, attribute, child_of, w
from unctc.loaders.docx.styles import ParagraphStyle, Styles, number_of
from unctc.loaders.docx.table_grid import AROUND, ON, rows_below, rows_of
from unctc.loaders.refusals import MAX_CHARACTERS, too_large
from unctc.model.locations import Span
from unctc.model.whole_numbers import whole_number

__all__ = ["Anchor", "BlockReader"]

_PLAIN: Final[tuple[bool | None, bool | None, bool | None, str]] = (None, None, None, "")

_P: Final = w("p")
_PPR: Final = w("pPr")
_RPR: Final = w("rPr")
_HIDDEN: Final = w("vanish")
_SECTION: Final = w("sectPr")
_NUMBERED: Final = w("numPr")
_PSTYLE: Final = w("pStyle")
_TABLE: Final = w("tbl")
_ADDED: Final = {w("ins"), w("moveTo")}
_TAKEN_OUT: Final = {w("del"), w("moveFrom")}


class Anchor(NamedTuple):
    """Where the text of an element of the main part stands in the source."""

    start: int
    end: int
    element: etree._Element


@lru_cache(maxsize=1024)
def _line_layout(
    layout: LineLayout,
    number: str,
    level: int | None,
    whole: bool,  # noqa: FBT001 - the arguments of a cache
    first: bool,  # noqa: FBT001
    bold: bool,  # noqa: FBT001
) -> LineLayout:
    """Return what is known of a line of a paragraph; most lines of a file are alike."""
    return LineLayout(
        role=LineRole.HEADING if level else layout.role,
        opens=first,
        whole=whole,
        number=number if first else "",
        mark=layout.mark if first else "",
        level=level or layout.level,
        bold=bold,
        cell=layout.cell,
    )


@define
class BlockReader:
    """Writes the blocks of a file into a source.

    Attributes:
        package: the file.
        original: whether tracked changes are undone and not accepted.
        anchored: whether it is kept where the elements of the main part stand.
        anchors: where they do.
        sections: the properties of the sections of the main part.
    """

    package: Package
    original: bool = False
    anchored: bool = False
    builder: SourceBuilder = field(factory=SourceBuilder)
    runs: list[TypeRun] = field(factory=list)
    anchors: list[Anchor] = field(factory=list)
    sections: list[etree._Element] = field(factory=list)
    _styles: Styles = field(init=False)
    _counters: Counters = field(init=False)
    _inline: InlineReader = field(init=False)
    _notes: dict[str, dict[str, etree._Element]] = field(factory=dict)
    _note_parts: dict[str, str] = field(factory=dict)
    _note_counts: dict[str, int] = field(factory=dict)
    _note_formats: dict[str, tuple[str, int]] = field(factory=dict)
    _tables: int = 0
    _part: str = ""
    _changed: bool = False
    _numbered: bool = False
    _hidden: bool = False
    _begun: tuple[str, int] | None = None
    _marked: LineLayout | None = None

    def __attrs_post_init__(self) -> None:
        package = self.package
        self._part = package.main
        self._survey(package.tree(package.main))
        self._styles = Styles.of(self._related("styles"))
        self._counters = Counters(Numberings.of(self._related("numbering")))
        self._inline = InlineReader(package, self._styles, self._next_mark, self.original)
        for kind in ("footnote", "endnote"):
            name = package.part_of_kind(f"{kind}s")
            self._note_parts[kind] = name or ""
            root = package.tree(name) if name else None
            self._notes[kind] = {
                each.get(w("id"), ""): each
                for each in (root if root is not None else ())
                if each.get(w("type")) in (None, "normal")
            }
            self._note_formats[kind] = self._note_format(kind)

    def _survey(self, body: etree._Element | None) -> None:
        """Find the sections, and whether anything is numbered, hidden or changed, in one walk over all elements."""
        found = (
            () if body is None else body.iter(_SECTION, _NUMBERED, _HIDDEN, *_ADDED, *_TAKEN_OUT)
        )
        for each in found:
            if each.tag == _SECTION:
                self.sections.append(each)
            elif each.tag == _NUMBERED:
                self._numbered = True
            elif each.tag == _HIDDEN:
                self._hidden = True
            else:
                self._changed = True

    def _related(self, kind: str) -> etree._Element | None:
        name = self.package.part_of_kind(kind)
        return self.package.tree(name) if name else None

    def _note_format(self, kind: str) -> tuple[str, int]:
        settings = self._related("settings")
        name, start = ("decimal", 1) if kind == "footnote" else ("lowerRoman", 1)
        for holder in (settings, *self.sections):
            element = child_of(holder, w(f"{kind}Pr"))
            if element is not None:
                name = attribute(element.find(w("numFmt"))) or name
                first = whole_number(attribute(element.find(w("numStart"))))
                start = start if first is None else first
        return name, start

    def _next_mark(self, kind: str) -> str:
        name, start = self._note_formats[kind]
        count = self._note_counts.get(kind, start - 1) + 1
        self._note_counts[kind] = count
        return shown_number(count, name)

    def read_part(self, name: str, role: LineRole) -> None:
        """Write a part that stands beside the text: a header or a footer."""
        root = self.package.tree(name)
        if root is not None:
            before, self._part = self._part, name
            self.read(root, LineLayout(role=role))
            self._part = before

    def read(self, container: etree._Element, layout: LineLayout) -> None:
        """Write the blocks in *container*; each line gets what *layout* says."""
        for block in self._blocks(container):
            if block.tag == _P:
                self._paragraph(block, layout)
            else:
                self._table(block, layout)
        self._flush(None, layout)  # the mark of the last paragraph may be deleted

    def _blocks(self, container: etree._Element) -> Iterator[etree._Element]:
        for child in container:
            tag = child.tag
            if tag in (_P, _TABLE):
                yield child
            elif (
                tag in AROUND
                or (tag in _ADDED and not self.original)
                or (tag in _TAKEN_OUT and self.original)
            ):
                yield from self._blocks(child)
            elif tag == CHOICE_OWNER and len(child):
                yield from self._blocks(child[0])

    def _paragraph(self, paragraph: etree._Element, layout: LineLayout) -> None:
        content = list(paragraph)
        properties = content.pop(0) if content and content[0].tag == _PPR else None
        name = None
        if properties is not None:
            first = next(iter(properties), None)
            if first is not None and first.tag == _PSTYLE:
                name = attribute(first)  # the schema has it first
        style = self._styles.paragraph(name)
        self._inline.read(content, self._part, style.run)
        if self._changed and properties is not None and self._mark_is_gone(properties):
            return  # the next paragraph goes on on the same line
        number = style.number
        if self._numbered and properties is not None:
            number = number_of(properties) or number
        if self._hidden:
            number = self._begun or number
            if properties is not None and _is_run_in(properties):
                # A heading whose end is hidden: the text that follows is printed on its line, behind its number.
                self._begun = number if self._inline.pieces else None
                return
            self._begun = None
        self._flush(style, layout, number)

    def _mark_is_gone(self, properties: etree._Element) -> bool:
        """Whether the change of the paragraph's end joins it to the next one."""
        mark = properties.find(w("rPr"))
        return mark is not None and mark.find(w("ins" if self.original else "del")) is not None

    def _flush(
        self,
        style: ParagraphStyle | None,
        layout: LineLayout,
        number: tuple[str, int] | None = None,
    ) -> None:
        """Write what has been gathered as one paragraph, then its notes and text boxes."""
        inline = self._inline
        pieces, calls, boxes = inline.pieces, inline.calls, inline.text_boxes
        if not (pieces or calls or boxes):
            return
        inline.pieces, inline.calls, inline.text_boxes = [], [], []
        if any(piece.text.strip() for piece in pieces):
            shown, follows = self._counters.next(*number) if number else ("", "")
            if shown:
                pieces.insert(0, TypedText(shown + follows))
            level = style.level if style is not None and layout.role is None else None
            self._write(pieces, layout, shown, level)
        for call in calls:
            self._note(call, layout)
        for box in boxes:
            self.read(box, evolve(layout, mark="", number=""))

    def _write(
        self, pieces: list[TypedText], layout: LineLayout, number: str, level: int | None
    ) -> None:
        if layout.mark:  # of the note's first paragraph
            if self._marked is layout:
                layout = evolve(layout, mark="")
            else:
                self._marked = layout
        lines = _lines(pieces)
        whole = len(lines) == 1
        # No two cells are alike.
        of = _line_layout if layout.cell is None else _line_layout.__wrapped__
        for index, line in enumerate(lines):
            bold = all([piece.style.bold or piece.text.isspace() for piece in line])  # noqa: C419 - half the time of a generator
            start = self.builder.add_line(
                "".join([piece.text for piece in line]) if len(line) > 1 else line[0].text,
                of(layout, number, level, whole, index == 0, bold),
            )
            self._add_runs(line, start)
        if self.builder.length > MAX_CHARACTERS:
            raise too_large(f"more than {MAX_CHARACTERS} characters", self.package.where)

    def _add_runs(self, line: list[TypedText], start: int) -> None:
        main = self.anchored and self._part == self.package.main
        last = _PLAIN
        began = start
        for text, style, link, element in line:
            end = start + len(text)
            if main and element is not None:
                self.anchors.append(Anchor(start, end, element))
            look = (style.italic, style.bold, style.raised, link)
            if look != last:
                if any(last):
                    self._add_run(began, start, last)
                last = look
                began = start
            start = end
        if any(last):
            self._add_run(began, start, last)

    def _add_run(
        self, start: int, end: int, look: tuple[bool | None, bool | None, bool | None, str]
    ) -> None:
        italic, bold, raised, link = look
        self.runs.append(
            TypeRun(
                span=Span(start, end),
                italic=bool(italic),
                bold=bool(bold),
                raised=bool(raised),
                link=link,
            )
        )

    def _note(self, call: NoteCall, layout: LineLayout) -> None:
        element = self._notes[call.kind].pop(call.identifier, None)
        if element is None:
            return
        before, self._part = self._part, self._note_parts[call.kind]
        self._inline.note_mark = call.mark or ""
        mark = call.mark
        if mark is None:  # the file has the mark as text, at the call and in front of the note
            text = "".join(each.text or "" for each in element.iter(w("t"))).split()
            mark = text[0] if text else ""
        self.read(element, LineLayout(role=LineRole.NOTE, mark=mark, cell=layout.cell))
        self._part = before

    def _table(self, table: etree._Element, layout: LineLayout) -> None:
        if layout.role not in (None, LineRole.CELL):
            for element in table.iter(w("tc")):
                if next(element.iterancestors(_TABLE)) is table:
                    self.read(element, layout)
            return
        number = self._tables
        self._tables += 1
        rows = list(rows_of(table, original=self.original))
        for at, row in enumerate(rows):
            for cell in row:
                position = CellPosition(
                    table=number,
                    row=at,
                    column=cell.column,
                    columns=cell.columns,
                    rows=1 + rows_below(rows[at + 1 :], cell) if cell.merged == "restart" else 1,
                    header=cell.header,
                )
                self.read(cell.element, LineLayout(role=LineRole.CELL, cell=position))


def _is_run_in(properties: etree._Element) -> bool:
    """Whether the end of a paragraph is hidden, so that the next one goes on on its line."""
    mark = child_of(properties, _RPR)
    hidden = child_of(mark, _HIDDEN)
    return hidden is not None and attribute(hidden) in ON


def _lines(pieces: list[TypedText]) -> list[list[TypedText]]:
    """Return *pieces* line by line, without lines of whitespace."""
    lines: list[list[TypedText]] = [[]]
    for piece in pieces:
        if piece.element is None and piece.text == "\n":
            lines.append([])
        else:
            lines[-1].append(piece)
    return [line for line in lines if not all([piece.text.isspace() for piece in line])]  # noqa: C419 - half the time of a generator
