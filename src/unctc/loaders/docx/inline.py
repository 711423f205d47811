"""What is inside a paragraph of a Word file: words, tabs, breaks, fields, links, calls of notes, text boxes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Final, NamedTuple

from attrs import define, field
from lxml import etree

from unctc.loaders.docx.package import CHOICE_OWNER, Package, attribute, w
from unctc.loaders.docx.styles import PLAIN, RunStyle, Styles

__all__ = ["InlineReader", "NoteCall", "TypedText"]

_BREAKS: Final = str.maketrans("\r\n\t\f\v\u2028\u2029", " " * 7)
_LINK: Final = re.compile(r'\s*HYPERLINK\s+"(?P<address>[^"]+)"')
_RPR: Final = w("rPr")
_TEXT_BOX: Final = w("txbxContent")
_T: Final = w("t")
_RUN: Final = w("r")
_BULLETS: Final = {"F0B7": "•", "F0A7": "▪", "F02D": "–", "F0A3": "□"}


class TypedText(NamedTuple):
    """A stretch of text in one type.

    ``element`` is the element that holds the text, for the comments of annotated copies.
    """

    text: str
    style: RunStyle = PLAIN
    link: str = ""
    element: etree._Element | None = None


class NoteCall(NamedTuple):
    """A call of a note: which one, and the mark that Word prints; ``None`` where the file has it as text."""

    kind: str
    identifier: str
    mark: str | None


@define
class _Field:
    """A field that has begun: its instruction, and whether its result has."""

    instruction: str = ""
    in_result: bool = False
    link: str = ""


@define
class InlineReader:
    """Reads paragraphs one after the other; fields may go on from one to the next.

    Attributes:
        package: the file.
        styles: its styles.
        mark_of: gives the mark of the next note of a kind.
        original: whether tracked changes are undone and not accepted.
    """

    package: Package
    styles: Styles
    mark_of: Callable[[str], str]
    original: bool = False
    pieces: list[TypedText] = field(factory=list)
    calls: list[NoteCall] = field(factory=list)
    text_boxes: list[etree._Element] = field(factory=list)
    note_mark: str = ""
    _fields: list[_Field] = field(factory=list)

    def read(self, content: Iterable[etree._Element], part: str, base: RunStyle) -> None:
        """Add the *content* of a paragraph of *part* to the pieces, calls and text boxes."""
        self._content(content, part, base, "")

    def _content(
        self, content: Iterable[etree._Element], part: str, base: RunStyle, link: str
    ) -> None:
        for child in content:
            tag = child.tag
            if tag == _RUN:
                self._run(child, part, base, link)
            elif tag in _INSIDE:
                self._content(child, part, base, link)
            elif tag == _HYPERLINK:
                target = self.package.target(part, child) or ""
                self._content(child, part, base, target or link)
            elif tag in _ADDED:
                if not self.original:
                    self._content(child, part, base, link)
            elif tag in _TAKEN_OUT:
                if self.original:
                    self._content(child, part, base, link)
            elif tag == CHOICE_OWNER:
                self._choice(child, part, base, link)

    def _choice(self, element: etree._Element, part: str, base: RunStyle, link: str) -> None:
        """Read one of the alternatives: all of them hold the same text."""
        if len(element):
            self._content(element[0], part, base, link)
            self._run_content(element[0], part, base, link)

    def _run(self, run: etree._Element, part: str, base: RunStyle, link: str) -> None:
        content = list(run)
        style = base
        if content and content[0].tag == _RPR:
            style = self.styles.of_run(content.pop(0), base)
        if style.hidden:
            return
        self._run_content(content, part, style, link)

    def _run_content(
        self, content: Iterable[etree._Element], part: str, style: RunStyle, link: str
    ) -> None:
        for child in content:
            tag: str = child.tag  # type: ignore[assignment]  # comments and instructions are not parsed
            if tag == _T:
                self._add(child.text or "", style, link, child)
            elif tag == _DELETED_TEXT:
                if self.original:
                    self._add(child.text or "", style, link, child)
            elif (text := _CHARACTERS.get(tag)) is not None:
                self._add(text, style, link)
            elif tag == CHOICE_OWNER:
                self._choice(child, part, style, link)
            elif tag == _RUBY:  # the reading above the characters is no text of its own
                for base in child.iterchildren(_RUBY_BASE):
                    self._content(base, part, style, link)
            else:
                self._other(child, tag, style, link)

    def _other(self, child: etree._Element, tag: str, style: RunStyle, link: str) -> None:
        """Read what a run holds besides text: breaks, fields, notes, symbols, drawings."""
        if tag == _BREAK:
            self._add("\n", style, link)
        elif tag == _FIELD:
            self._field(child)
        elif tag == _INSTRUCTION:
            if self._fields and not self._fields[-1].in_result:
                self._fields[-1].instruction += child.text or ""
        elif tag in _NOTE_CALLS:
            self._call(child, _NOTE_CALLS[tag], style)
        elif tag in _NOTE_MARKS:
            self._add(self.note_mark, RunStyle(raised=True).over(style), "")
        elif tag == _SYMBOL:
            code = (attribute(child, "char") or "").upper()
            self._add(_BULLETS.get(code) or _character(code), style, link)
        elif tag in _DRAWN:
            self._drawing(child)

    def _add(
        self, text: str, style: RunStyle, link: str, element: etree._Element | None = None
    ) -> None:
        for each in self._fields:
            if not each.in_result:
                return
            link = link or each.link
        if element is not None and not text.isprintable():
            text = text.translate(_BREAKS)
        if text:
            self.pieces.append(TypedText(text, style, link, element))

    def _field(self, element: etree._Element) -> None:
        kind = attribute(element, "fldCharType")
        if kind == "begin":
            self._fields.append(_Field())
        elif self._fields and kind == "separate":
            last = self._fields[-1]
            last.in_result = True
            match = _LINK.match(last.instruction)
            last.link = match["address"] if match else ""
        elif self._fields and kind == "end":
            self._fields.pop()

    def _call(self, element: etree._Element, kind: str, style: RunStyle) -> None:
        own_mark = attribute(element, "customMarkFollows") in ("1", "true", "on")
        mark = None if own_mark else self.mark_of(kind)
        if mark:
            self._add(mark, RunStyle(raised=True).over(style), "")
        self.calls.append(NoteCall(kind, element.get(w("id"), ""), mark))

    def _drawing(self, element: etree._Element) -> None:
        """Keep the text boxes of a drawing; those inside a text box are found when it is read."""
        for box in element.iter(_TEXT_BOX):
            above = next((each for each in box.iterancestors(_TEXT_BOX)), None)
            if above is None or not any(each is above for each in element.iter(_TEXT_BOX)):
                self.text_boxes.append(box)


def _character(code: str) -> str:
    try:
        number = int(code, 16)
    except ValueError:
        return ""
    return chr(number) if 0x20 <= number < 0xD800 or 0xE000 <= number < 0x110000 else ""


_HYPERLINK: Final = w("hyperlink")
_DELETED_TEXT: Final = w("delText")
_BREAK: Final = w("br")
_RUBY: Final = w("ruby")
_RUBY_BASE: Final = w("rubyBase")
_FIELD: Final = w("fldChar")
_INSTRUCTION: Final = w("instrText")
_SYMBOL: Final = w("sym")
_INSIDE: Final = {
    w(name) for name in ("smartTag", "sdt", "sdtContent", "customXml", "fldSimple", "dir", "bdo")
}
_ADDED: Final = {w("ins"), w("moveTo")}
_TAKEN_OUT: Final = {w("del"), w("moveFrom")}
_CHARACTERS: Final = {
    w("tab"): "\t",
    w("ptab"): "\t",
    w("cr"): "\n",
    w("noBreakHyphen"): "-",
    # Word prints an optional hyphen only where it breaks a line.
    w("softHyphen"): "",
}
_NOTE_CALLS: Final = {w("footnoteReference"): "footnote", w("endnoteReference"): "endnote"}
_NOTE_MARKS: Final = {w("footnoteRef"), w("endnoteRef")}
_DRAWN: Final = {w("drawing"), w("pict"), w("object")}
