"""A web page into a source: its blocks as lines, its type as runs, what is the site's kept apart."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice
from typing import Final

from attrs import define, evolve, field
from lxml import etree

from unctc.layout.line_layout import CellPosition, LineLayout, LineRole, heading_level
from unctc.layout.runs import TypeRun
from unctc.layout.source import SourceText
from unctc.layout.source_builder import SourceBuilder
from unctc.loaders.html.lists import ListCounter
from unctc.loaders.html.page_parts import PageParts, hides, leading_anchor
from unctc.loaders.html.paragraphs import PLAIN, GrowingParagraph, InlineStyle, is_bold
from unctc.loaders.html.parsing import parsed
from unctc.loaders.html.tables import TableGrid
from unctc.model.locations import Span

__all__ = ["source_of_html"]

_SKIPPED: Final = {
    "script", "style", "head", "noscript", "template", "svg", "math", "iframe", "object", "embed", "audio",
    "video", "canvas", "textarea", "input", "option", "title", "meta", "link", "del",
}  # fmt: skip
_INLINE: Final = {
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "dfn", "em", "font", "i",
    "img", "ins", "kbd", "label", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike",
    "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
}  # fmt: skip
_ITALIC: Final = {"em", "i", "cite", "dfn", "var"}
_BOLD: Final = {"b", "strong", "th"}
_SPECIAL: Final = {"ol", "ul", "menu", "li", "table", "tr", "td", "th"}
# What may hold a note of several paragraphs, which begins with the anchor that its call leads to.
_HOLDERS: Final = {"div", "li", "section", "aside", "dd", "td"}
_MOST_ANCHORS: Final = 64
_HEADINGS: Final = {f"h{level}": level for level in range(1, 7)}
_SLANTED: Final = re.compile(r"font-style\s*:\s*(?:italic|oblique)", re.IGNORECASE)
_HEAVY: Final = re.compile(r"font-weight\s*:\s*(?:bold|bolder|[6-9]00)", re.IGNORECASE)
# A blank alone is as it is to be, and most are.
_WHITESPACE: Final = re.compile(
    r"[\t\r\n\f\v\u2028\u2029][ \t\r\n\f\v\u2028\u2029]*| [ \t\r\n\f\v\u2028\u2029]+"
)
_NUMBER: Final = re.compile(r"\(?[0-9A-Za-z\u4e00-\u5341]{1,5}[.)、．]")


_SLANTED_TEXT: Final = InlineStyle(italic=True)
_TEXT: Final = LineLayout()
_TEXT_LINE: Final = LineLayout(opens=True, whole=True)
"""What is known of most lines of a page: a whole paragraph of text."""


@lru_cache(maxsize=1024)
def _layout(
    role: LineRole | None = None, level: int | None = None, cell: CellPosition | None = None
) -> LineLayout:
    """Return what is known of the lines inside an element; most of a page are alike."""
    return LineLayout(role=role, level=level, cell=cell)


@lru_cache(maxsize=1024)
def _line_layout(layout: LineLayout, bold: bool, whole: bool, first: bool) -> LineLayout:  # noqa: FBT001 - a cache
    """Return what is known of a line of a paragraph of that *layout*."""
    return LineLayout(
        role=layout.role,
        opens=first,
        whole=whole,
        number=layout.number if first else "",
        mark=layout.mark if first else "",
        level=layout.level,
        bold=bold,
        cell=layout.cell,
    )


def source_of_html(data: bytes, *, encoding: str | None = None, where: str = "") -> SourceText:
    """Return the text of a web page, with what its markup says of its lines.

    Menus, banners and whatever else is the site's are kept as lines of their own role. Scripts do not run,
    and nothing that the page refers to is fetched.

    Raises:
        UnreadableSourceError: there is no page in *data*, or it is too large.
    """
    root = parsed(data, encoding=encoding, where=where)
    reader = _Reader(PageParts.of(root))
    reader.read(root)
    return reader.builder.build(runs=reader.runs)


@define
class _Reader:
    """Writes the blocks of a page into a source; it keeps a stack, so that depth is no matter."""

    parts: PageParts
    builder: SourceBuilder = field(factory=SourceBuilder)
    runs: list[TypeRun] = field(factory=list)
    _paragraph: GrowingParagraph = field(factory=lambda: GrowingParagraph(LineLayout()))
    _outer: list[GrowingParagraph] = field(factory=list)
    _notes: list[GrowingParagraph] = field(factory=list)
    _note_count: int = 0
    _lists: ListCounter = field(factory=ListCounter)
    _tables: TableGrid = field(factory=TableGrid)
    _marks: dict[str, str] = field(factory=dict)
    _pending_mark: str = (
        ""  # of the next paragraph that is written: a note or an item may have several
    )
    _pending_number: str = ""

    def read(self, root: etree._Element) -> None:
        """Read the whole page."""
        self._marks = dict(self.parts.calls)
        self._walk(root, PLAIN, _TEXT)
        self._flush(_TEXT)

    def _walk(
        self,
        element: etree._Element,
        style: InlineStyle,
        layout: LineLayout,
        preformatted: bool = False,  # noqa: FBT001, FBT002 - most calls of all
    ) -> None:
        """Read what is inside *element*; the parser has seen to it that no page is nested deep.

        Args:
            element: the element.
            style: the type and the link of what is inside.
            layout: what is known of the lines inside.
            preformatted: whether its line breaks and spaces are printed.
        """
        add = self._preformatted if preformatted else self._text
        places = self.parts.call_places
        if text := element.text:
            add(text, style)
        for child in element:
            tag: str = child.tag  # type: ignore[assignment]  # comments and instructions are not parsed
            css = child.get("style")
            if (
                tag in _SKIPPED
                or child.get("hidden") is not None
                or (css and hides(css))
                or (tag == "a" and places and self.parts.leads_back(child))
            ):
                pass
            elif tag in _INLINE:
                inside, note = self._inline(child, tag, css, style, layout)
                if len(child):
                    self._walk(child, inside, note, preformatted)
                elif text := child.text:
                    add(text, inside)
                self._leave_inline(child, tag, inside)
            elif tag == "br":
                self._break()
            else:
                inside = style._replace(bold=True) if tag in _BOLD else style
                self._block(child, tag, _styled(css, inside), layout, preformatted)
            if text := child.tail:
                add(text, style)

    def _block(
        self,
        element: etree._Element,
        tag: str,
        style: InlineStyle,
        layout: LineLayout,
        preformatted: bool,  # noqa: FBT001 - as above
    ) -> None:
        """Read a block, which begins and ends a paragraph."""
        mark = ""
        if self._marks:
            mark = self._mark_of(element)
            if not mark and tag in _HOLDERS and (anchor := leading_anchor(element)) is not None:
                mark = self._mark_of_all(element, anchor)
        within = self._enter(
            element, tag, _layout(LineRole.NOTE, layout.level, layout.cell) if mark else layout
        )
        if mark:
            self._pending_mark = mark
        self._walk(element, style, within, preformatted or tag == "pre")
        if self._paragraph.parts or self._outer:
            self._flush(within)
        else:
            self._paragraph.layout = within
        if mark:
            self._pending_mark = ""
        if tag in ("ol", "ul", "menu"):
            self._lists.end()
        elif tag == "li":
            self._pending_number = ""
        elif tag == "table":
            self._tables.end()

    def _mark_of(self, element: etree._Element) -> str:
        """Return the mark by which *element* is called, if it is a note."""
        return self._marks.pop(element.get("id") or element.get("name") or "", "")

    def _mark_of_all(self, element: etree._Element, anchor: etree._Element) -> str:
        """Return the mark of the note at the *anchor* with which *element* begins, if it holds that note and no other."""
        anchors = list(islice(element.iter("a"), _MOST_ANCHORS + 1))
        if len(anchors) > _MOST_ANCHORS:  # no note, and not to be counted at each of 255 depths
            return ""
        names = (each.get("id") or each.get("name") or "" for each in anchors)
        return self._mark_of(anchor) if sum(name in self._marks for name in names) == 1 else ""

    def _enter(self, element: etree._Element, tag: str, layout: LineLayout) -> LineLayout:
        """Begin a block in one of that *layout*, and return its own."""
        self._flush(layout)
        role, level = layout.role, layout.level
        if role is not LineRole.NAVIGATION and self.parts.is_site(element):
            role = LineRole.NAVIGATION
        if role is None and (found := _level(tag, element.get("class"))):
            role, level = LineRole.HEADING, found
        if role is not layout.role or level is not layout.level:
            layout = _layout(role, level, layout.cell)
        if tag in _SPECIAL:
            layout = self._special(element, tag, layout)
        self._paragraph.layout = layout
        return layout

    def _special(self, element: etree._Element, tag: str, layout: LineLayout) -> LineLayout:
        if tag in ("ol", "ul", "menu"):
            self._lists.begin(element)
        elif tag == "li":
            self._pending_number = self._lists.next(element)
        elif tag == "table":
            self._tables.begin()
        elif tag == "tr":
            self._tables.begin_row(element)
        elif tag in ("td", "th") and layout.role in (None, LineRole.CELL):
            position = self._tables.cell(element)
            if position is not None:
                layout = _layout(LineRole.CELL, layout.level, position)
        return layout

    def _inline(
        self,
        element: etree._Element,
        tag: str,
        css: str | None,
        style: InlineStyle,
        layout: LineLayout,
    ) -> tuple[InlineStyle, LineLayout]:
        """Begin an inline element, and return the type and the layout of what is inside."""
        if self._marks and (mark := self._mark_of(element)):
            self._pending_mark = mark  # the block around it is the note
        if self.parts.note_classes and self.parts.is_note(element):
            self._note_count += 1
            mark = str(self._note_count)
            self._paragraph.add(mark, style._replace(raised=True))
            self._outer.append(self._paragraph)
            note = LineLayout(role=LineRole.NOTE, mark=mark)
            self._paragraph = GrowingParagraph(note)
            self._paragraph.add(f"{mark} ", InlineStyle(raised=True))
            return InlineStyle(), note
        if tag == "a":
            address = element.get("href", "").strip()
            if address and not address.startswith("#"):
                style = InlineStyle(style.italic, style.bold, style.raised, address)
            elif address and self.parts.is_call(element, address):
                style = style._replace(raised=True)
        elif tag in _ITALIC:
            style = _SLANTED_TEXT if style is PLAIN else style._replace(italic=True)
        elif tag in _BOLD:
            style = InlineStyle(style.italic, True, *style[2:])  # noqa: FBT003 - as above
        elif tag == "sup":
            style = InlineStyle(style.italic, style.bold, True, style.link)  # noqa: FBT003 - as above
        return _styled(css, style), layout

    def _leave_inline(self, element: etree._Element, tag: str, style: InlineStyle) -> None:
        if self._outer and self.parts.is_note(element):
            self._notes.append(self._paragraph)
            self._paragraph = self._outer.pop()
        elif (
            tag == "span"
            and len(self._paragraph.parts) == 1
            and _sets_number_apart(element, self._paragraph)
        ):
            self._paragraph.add("\t", style)

    def _text(self, text: str, style: InlineStyle) -> None:
        if "  " in text or not text.isprintable():
            if text == "\n" and not self._paragraph.parts:  # between blocks
                return
            text = _WHITESPACE.sub(" ", text)
        parts = self._paragraph.parts  # as ``add`` does, without the call
        if text[0] == " " and (not parts or parts[-1] is None or parts[-1][0][-1] == " "):
            text = text[1:]
        if text:
            parts.append((text, style))

    def _preformatted(self, text: str, style: InlineStyle) -> None:
        first, *others = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        self._paragraph.add(first.replace("\t", " "), style)
        for line in others:
            self._break()
            self._paragraph.add(line.replace("\t", " "), style)

    def _break(self) -> None:
        """Begin a line; after an empty one, as two breaks in a row make it, begin a paragraph."""
        parts = self._paragraph.parts
        if parts and parts[-1] is None and not self._outer:
            self._flush(self._paragraph.layout)
        elif parts:
            self._paragraph.add_break()

    def _flush(self, following: LineLayout) -> None:
        """Write the paragraph, and after it the notes called in it."""
        if self._outer:  # a block inside a note does not end the paragraph that calls it
            self._paragraph.add(" ", InlineStyle())
            return
        paragraph = self._paragraph
        if not paragraph.parts:
            paragraph.layout = following
            return
        self._paragraph = GrowingParagraph(following)
        self._write(paragraph)
        notes, self._notes = self._notes, []
        for note in notes:
            self._write(note)

    def _write(self, paragraph: GrowingParagraph) -> None:
        layout = paragraph.layout
        lines = paragraph.lines()
        if not lines:
            return
        if self._pending_number:
            lines[0].insert(0, (f"{self._pending_number}\t", PLAIN))
            layout = evolve(layout, number=self._pending_number)
            self._pending_number = ""
        if self._pending_mark:
            layout = evolve(layout, role=LineRole.NOTE, mark=self._pending_mark)
            self._pending_mark = ""
        whole = len(lines) == 1
        for index, line in enumerate(lines):
            bold = is_bold(line)
            start = self.builder.add_line(
                "".join([text for text, _ in line]) if len(line) > 1 else line[0][0],
                _TEXT_LINE
                if layout is _TEXT and whole and not bold
                else _line_layout(layout, bold, whole, index == 0),
            )
            for text, style in line:
                end = start + len(text)
                if style is not PLAIN and style != PLAIN:
                    italic, heavy, raised, link = style
                    self.runs.append(
                        TypeRun(
                            span=Span(start, end),
                            italic=italic,
                            bold=heavy,
                            raised=raised,
                            link=link,
                        )
                    )
                start = end


def _styled(css: str | None, style: InlineStyle) -> InlineStyle:
    """Return *style* with what the declarations of an element say of its type."""
    if not css:
        return style
    if _SLANTED.search(css):
        style = style._replace(italic=True)
    if _HEAVY.search(css):
        style = style._replace(bold=True)
    return style


@lru_cache(maxsize=1024)
def _level(tag: str, names: str | None) -> int | None:
    """Return how deep a heading is, by its tag or its classes; ``None`` for text."""
    level = _HEADINGS.get(tag)
    if level is None and names:
        level = next(filter(None, map(heading_level, names.split())), None)
    return level


def _sets_number_apart(element: etree._Element, paragraph: GrowingParagraph) -> bool:
    """Whether an element is the number of a paragraph that only its style sets off from the words after it."""
    return (
        paragraph.parts[0] is not None
        and _NUMBER.fullmatch(paragraph.parts[0][0]) is not None
        and bool(element.get("class") or element.get("style"))
        and not (element.tail or "")[:1].isspace()
    )
