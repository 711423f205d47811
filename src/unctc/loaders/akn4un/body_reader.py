"""Read the body of a published file: paragraphs and the headings among them."""

from __future__ import annotations

import re
from typing import Final

from attrs import define, evolve, field
from lxml import etree

from unctc.loaders.akn4un.block_builder import BlockBuilder, BlockDraft
from unctc.loaders.akn4un.mixed_content import Inline, inline_of
from unctc.loaders.akn4un.point_nesting import is_point, place_of
from unctc.loaders.akn4un.sectioning import Headed, Sectioned, into_sections
from unctc.schemas.akn4un import AKN, HEADING_CLASS, local_name

__all__ = ["BodyReader"]

_NS: Final = f"{{{AKN}}}"
_SECTIONS: Final = frozenset(
    {"section", "part", "chapter", "title", "division", "subdivision", "subsection", "subchapter"}
    | {"article", "hcontainer", "transitional", "book", "tome", "level", "container"}
)
_HEADINGS: Final = frozenset({"heading", "subheading", "crossHeading"})
_STOP: Final = re.compile(
    r"[.;:,!?\u3002\uff0e\uff1b\uff1a\uff0c\u060c\u061b\u061f\u201d\u00bb\"]\W*\Z"
)
_LETTER: Final = re.compile(r"[^\W\d_]")
_ONE_LINE: Final = 300


@define
class BodyReader:
    """A body while it is read.

    Attributes:
        builder: builds the paragraphs.
        blocks: the paragraphs.
        headings: the headings among them.
        titles: what is marked as the title of the document in the body.
    """

    builder: BlockBuilder
    blocks: list[BlockDraft] = field(factory=list)
    headings: list[Headed] = field(factory=list)
    titles: list[Inline] = field(factory=list)

    def read(self, parent: etree._Element) -> None:
        """Take everything in *parent*."""
        self.builder.keep_unread(parent.text, "stray-text")
        for child in parent:
            self.read_child(child)
            self.builder.keep_unread(child.tail, "stray-text")

    def read_child(self, child: etree._Element, depth: int = 0) -> None:
        """Take one element of a body, whatever it is."""
        name = local_name(child)
        if name in _SECTIONS:
            self._section(child, depth)
        elif name == "p" and child.find(f"{_NS}docTitle") is not None:
            self.titles.append(inline_of(child))
        elif name in _HEADINGS:
            self.add_heading(inline_of(child), depth=depth)
        else:
            self._block(self.builder.block_of(child), depth)

    def drop_first(self) -> BlockDraft:
        """Take the first paragraph out again."""
        self.headings = [evolve(each, position=max(each.position - 1, 0)) for each in self.headings]
        return self.blocks.pop(0)

    def made(self) -> Sectioned:
        """Return the paragraphs in their sections."""
        headings = [(each, self.builder.heading(each.inline)) for each in self.headings]
        return into_sections(headings, [self.builder.operative(each) for each in self.blocks])

    def _section(self, element: etree._Element, depth: int) -> None:
        self.builder.bound(element, depth)
        self.builder.keep_unread(element.text, "stray-text")
        number, heading = element.find(f"{_NS}num"), element.find(f"{_NS}heading")
        printed = "" if number is None else self.builder.number_of(number)
        self.add_heading(Inline("") if heading is None else inline_of(heading), printed, depth)
        for child in element:
            if child is not number and child is not heading:
                self.read_child(child, depth + 1)
            self.builder.keep_unread(child.tail, "stray-text")

    def add_heading(self, inline: Inline, number: str = "", depth: int = 0) -> None:
        """Take a heading before the next paragraph, unless it is empty."""
        if inline.text or inline.notes or number:
            self.headings.append(Headed(inline, number, len(self.blocks), depth))

    def _block(self, block: BlockDraft, depth: int) -> None:
        if block.is_empty:
            return
        if block.heading is not None:
            alone = block.inline is None and not block.points and not block.tables
            self.add_heading(block.heading, block.number if alone else "", depth)
            block.heading = None
            if alone:
                return
        if block.inline is not None and _is_heading(block, block.inline.text):
            self.add_heading(block.inline, block.number, depth)
            return
        self._place(block)

    def _place(self, block: BlockDraft) -> None:
        """Put a subparagraph under the paragraph before it, unless a heading parts them."""
        last = self.blocks[-1] if self.blocks else None
        parted = bool(self.headings) and self.headings[-1].position == len(self.blocks)
        if last is None or parted or not is_point(block.number) or is_point(last.number):
            self.blocks.append(block)
        else:
            place_of(block.number, last).points.append(block)


def _is_heading(block: BlockDraft, text: str) -> bool:
    """Whether a paragraph is a heading, by its class or by being set apart like one.

    The published files mark some headings as paragraphs. Where a paragraph begins with one tab and ends
    with a stop, they begin with none or two and end without one.
    """
    if block.number or block.points or block.tables:
        return False
    if HEADING_CLASS.fullmatch(block.kind):
        return True
    return (
        block.tabs != 1
        and len(text) <= _ONE_LINE
        and not _STOP.search(text)
        and _LETTER.search(text) is not None
    )
