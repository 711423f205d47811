"""Read the body of a published file: paragraphs, the headings among them, and the preambles of its sections."""

from __future__ import annotations

import re
from typing import Final

from attrs import define, evolve, field
from lxml import etree

from unctc.languages.rules.punctuation import COLONS, FULL_STOPS, SEMICOLONS, one_of
from unctc.late_patterns import late_pattern
from unctc.loaders.akn4un.block_builder import (
    BlockBuilder,
    BlockDraft,
    number_in,
    take_written_number,
    without_start,
)
from unctc.loaders.akn4un.mixed_content import Inline, inline_of
from unctc.loaders.akn4un.point_nesting import (
    continues_by_name,
    is_point,
    open_list,
    place_of,
    point_list,
    written_point,
)
from unctc.loaders.akn4un.sectioning import Headed, Sectioned, into_sections, written_numbers
from unctc.model.operative import OperativeSection
from unctc.schemas.akn4un import AKN, HEADING_CLASS, local_name

__all__ = ["BodyReader", "is_recital", "is_section_number"]

_NS: Final = f"{{{AKN}}}"
_SECTIONS: Final = frozenset(
    {"section", "part", "chapter", "title", "division", "subdivision", "subsection", "subchapter"}
    | {"article", "hcontainer", "transitional", "book", "tome", "level", "container"}
)
_HEADINGS: Final = frozenset({"heading", "subheading", "crossHeading"})
_STOP: Final = late_pattern(
    r"[.;:,!?\u3002\uff0e\uff1b\uff1a\uff0c\u060c\u061b\u061f\u201d\u00bb\"]\W*\Z"
)
_SENTENCE_END: Final = late_pattern(
    r"[.;:,!?\u3002\uff0e\uff1b\uff1a\uff0c\u060c\u061b\u061f]\W*\Z"
)
_CLAUSE_END: Final = late_pattern(rf"{one_of(FULL_STOPS, SEMICOLONS)}\W*\Z")
_HEADS: Final = late_pattern(rf"\A.{{1,80}}{one_of(COLONS)}\Z")
_WRITTEN_NUMBER: Final = late_pattern(r"(?P<number>[^\W\d]{3,12}) ?[-.\u2013\u2014](?= )")
# "(1)" is a number whose words are in the next paragraph, "." the end of the words in the paragraph before.
_POINT_ALONE: Final = late_pattern(r"[(\uff08]\w{1,4}[)\uff09]")
_STOP_ALONE: Final = late_pattern(one_of(FULL_STOPS, SEMICOLONS))
_LETTER: Final = late_pattern(r"[^\W\d_]")
_ONE_LINE: Final = 300
# A preambular paragraph ends with a comma, in every language.
_COMMA: Final = late_pattern(r"[,\uff0c\u060c][\s\u200e\u200f)\u201d\u00bb]*\Z")
# A heading that is a number alone: its words are on the next line.
_ONLY_A_NUMBER: Final = late_pattern(
    r"(?:[IVX]{1,6}|[A-Z]|[\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341]{1,3})\.?"
)


@define
class BodyReader:
    """A body while it is read.

    Attributes:
        builder: builds the paragraphs.
        annexed: whether it is that of an annex, whose commas mean nothing.
        blocks: the paragraphs.
        headings: the headings among them.
        titles: what is marked as the title of the document in the body.
        recitals: the preambular paragraphs before everything else.
    """

    builder: BlockBuilder
    annexed: bool = False
    blocks: list[BlockDraft] = field(factory=list)
    headings: list[Headed] = field(factory=list)
    titles: list[Inline] = field(factory=list)
    recitals: list[BlockDraft] = field(factory=list)

    @property
    def is_empty(self) -> bool:
        """Whether nothing of a body has been met."""
        return not self.blocks and not self.headings

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
            self._heading_or_recital(inline_of(child), depth)
        else:
            self.add_block(self.builder.block_of(child), depth)

    def drop_first(self) -> BlockDraft:
        """Take the first paragraph out again."""
        self.headings = [evolve(each, position=max(each.position - 1, 0)) for each in self.headings]
        return self.blocks.pop(0)

    def made(self) -> Sectioned:
        """Return the paragraphs in their sections."""
        sections = [(each, self._section_of(each)) for each in self.headings]
        return into_sections(sections, [self.builder.operative(each) for each in self.blocks])

    def _section_of(self, headed: Headed) -> OperativeSection:
        return OperativeSection(
            self.builder.heading(headed.inline),
            printed_number=headed.number,
            preambular_paragraphs=tuple(map(self.builder.preambular, headed.recitals)),
        )

    def annexes(self, label: re.Pattern[str]) -> list[BodyReader]:
        """Take out what follows a heading that *label* matches, after numbered paragraphs: annexes in the body."""
        numbered = next(
            (at for at, each in enumerate(self.blocks, 1) if number_in(each.number)), None
        )
        if numbered is None:
            return []
        found = [
            index
            for index, each in enumerate(self.headings)
            if each.position >= numbered and label.search(each.inline.text)
        ]
        if not found:
            return []
        taken = []
        for first, end in zip(found, [*found[1:], len(self.headings)], strict=True):
            start = self.headings[first].position
            stop = self.headings[end].position if end < len(self.headings) else len(self.blocks)
            annex = BodyReader(self.builder, annexed=True, blocks=self.blocks[start:stop])
            for each in self.headings[first:end]:
                annex.headings.append(evolve(each, position=each.position - start))
            annex.without_recitals()
            taken.append(annex)
        first = found[0]
        del self.blocks[self.headings[first].position :]
        del self.headings[first:]
        return taken

    def without_recitals(self) -> None:
        """Make paragraphs of the preambular ones: an annex has none."""
        for index in range(len(self.headings) - 1, -1, -1):
            headed = self.headings[index]
            self.blocks[headed.position : headed.position] = headed.recitals
            for later in range(index + 1, len(self.headings)):
                moved = self.headings[later].position + len(headed.recitals)
                self.headings[later] = evolve(self.headings[later], position=moved)
            self.headings[index] = evolve(headed, recitals=[])

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
        if not (inline.text or inline.notes or number):
            return
        if not number:
            number, inline = _numbered(inline)
        if not number and not inline.notes and _ONLY_A_NUMBER.fullmatch(inline.text):
            number, inline = inline.text, Inline("")
        last = self.headings[-1] if self.headings else None
        waits = last is not None and last.number and not last.inline.text and not last.recitals
        if last is not None and waits and not number and last.position == len(self.blocks):
            self.headings[-1] = evolve(last, inline=inline)
        else:
            self.headings.append(Headed(inline, number, len(self.blocks), depth))

    def _heading_or_recital(self, inline: Inline, depth: int) -> None:
        block = BlockDraft(inline=inline)
        if self.annexed or not is_recital(block):
            self.add_heading(inline, depth=depth)
        else:
            self.add_recital(block, depth)

    def add_recital(self, block: BlockDraft, depth: int = 0) -> None:
        """Take a preambular paragraph: that of the section before it, or of a new one after other paragraphs."""
        if self.is_empty:
            self.recitals.append(block)
            return
        last = self.headings[-1] if self.headings else None
        if last is None or last.position < len(self.blocks):
            last = Headed(Inline(""), "", len(self.blocks), depth)
            self.headings.append(last)
        last.recitals.append(block)

    def add_block(self, block: BlockDraft, depth: int = 0) -> None:
        """Take a paragraph, unless it is a heading or a paragraph of a preamble."""
        if block.is_empty:
            return
        self.number(block)
        if block.heading is not None:
            alone = block.inline is None and not block.points and not block.tables
            self.add_heading(block.heading, block.number if alone else "", depth)
            block.heading = None
            if alone:
                return
        if block.inline is not None and _is_heading(block, block.inline.text):
            self.add_heading(block.inline, block.number, depth)
        elif not self.annexed and self._opens_section(block):
            self.add_recital(block, depth)
        else:
            self._place(block)

    def number(self, block: BlockDraft) -> None:
        """Take the number of a paragraph, or of a point, out of its words, where it is the next one."""
        take_written_number(block, reversed(self.blocks))
        if block.number or block.inline is None or not self.blocks or self._parted:
            return
        if _POINT_ALONE.fullmatch(block.inline.text):
            block.number, block.inline = block.inline.text, None
            return
        block.number = written_point(block.inline.text, self.blocks[-1])
        if block.number:
            block.inline = without_start(block.inline, len(block.number))

    def _opens_section(self, block: BlockDraft) -> bool:
        """Whether a paragraph is of a preamble: before all paragraphs, or right after a heading."""
        if not is_recital(block):
            return False
        return not self.blocks or self._parted

    def _place(self, block: BlockDraft) -> None:
        """Put a subparagraph under the paragraph before it, unless a heading parts them."""
        if number_in(block.number) is not None:
            self._head_before()
        if self._parted or not self.blocks:
            self.blocks.append(block)
            return
        last = self.blocks[-1]
        if not block.number and self._ends(last, block):
            return
        holder = self._holder(block)
        (self.blocks if holder is None else holder.points).append(block)

    def _ends(self, last: BlockDraft, block: BlockDraft) -> bool:
        """Whether a paragraph has the words of the number before it, or the full stop that the words before it lack."""
        while not _is_bare(last) and last.points:
            last = last.points[-1]
        if last.number and _is_bare(last):  # a number alone: its words are in the next paragraph
            last.inline, last.points, last.tables = block.inline, block.points, block.tables
            return True
        if last.inline is None or block.inline is None or block.points or block.tables:
            return False
        stop = block.inline.text
        if (
            _STOP_ALONE.fullmatch(stop)
            and not block.inline.notes
            and not _STOP.search(last.inline.text)
        ):
            last.inline = evolve(last.inline, text=last.inline.text + stop)
            return True
        return False

    def _head_before(self) -> None:
        """Make a heading of few words set apart that end with a colon, where a number follows and no list: "Reporting:"."""
        last = self.blocks[-1] if self.blocks else None
        if last is None or self._parted or last.number or last.points or last.tables:
            return
        if last.inline is not None and last.tabs != 1 and _HEADS.search(last.inline.text):
            self.blocks.pop()
            self.add_heading(last.inline)

    @property
    def _parted(self) -> bool:
        """Whether a heading parts what comes next from the paragraph before it."""
        return bool(self.headings) and self.headings[-1].position == len(self.blocks)

    def _holder(self, block: BlockDraft) -> BlockDraft | None:
        """Return what a paragraph is under: the one before it, or the one whose points it goes on with."""
        last = self.blocks[-1]
        if not is_point(block.number) and not continues_by_name(block.number, last):
            if block.number:
                return None
            return open_list(last) or (last if self._closes_list(block, last) else None)
        if last.number:
            return None if is_point(last.number) else place_of(block.number, last)
        start = self.headings[-1].position if self.headings else 0
        numbered = next(
            (at for at in reversed(range(start, len(self.blocks))) if self.blocks[at].number), None
        )
        holder = point_list(block.number, self.blocks[numbered]) if numbered is not None else None
        if numbered is None or holder is None:
            return place_of(block.number, last)
        # The words between two points, "Rule of law:", stay between them.
        holder.points.extend(self.blocks[numbered + 1 :])
        del self.blocks[numbered + 1 :]
        return holder

    def _closes_list(self, block: BlockDraft, last: BlockDraft) -> bool:
        """Whether words without a number close the list before them: "and urges the Panel …" after the points."""
        if self.annexed or not (number_in(last.number) and last.points and last.points[-1].number):
            return False
        text = block.inline.text if block.inline is not None else ""
        return not block.points and _CLAUSE_END.search(text) is not None


def _numbered(inline: Inline) -> tuple[str, Inline]:
    """Return the number of a section that is written out before its heading, and the heading without it."""
    match = _WRITTEN_NUMBER.match(inline.text)
    if match is None or match["number"] not in written_numbers():
        return "", inline
    return match[0], without_start(inline, match.end())


def is_section_number(text: str) -> bool:
    """Whether words are the number of a section and nothing else."""
    return _ONLY_A_NUMBER.fullmatch(text.strip()) is not None


def is_recital(block: BlockDraft) -> bool:
    """Whether a paragraph reads as one of a preamble: it has no number and ends with a comma."""
    bare = not block.number and not block.points and not block.tables
    return bare and block.inline is not None and _COMMA.search(block.inline.text) is not None


def _is_bare(block: BlockDraft) -> bool:
    """Whether there is nothing but a number."""
    return block.inline is None and not (block.points or block.tables or block.heading)


def _is_heading(block: BlockDraft, text: str) -> bool:
    """Whether a paragraph is a heading, by its class or by being set apart like one.

    The published files mark some headings as paragraphs. Where a paragraph begins with one tab and ends
    with a stop, they begin with none or two and end without one; a letter or a Roman number before such
    words is that of a section.
    """
    if block.points or block.tables:
        return False
    if block.number:
        lettered = _LETTER.search(block.number) is not None and not is_point(block.number)
        return lettered and 0 < len(text) <= _ONE_LINE and not _SENTENCE_END.search(text)
    if HEADING_CLASS.fullmatch(block.kind):
        return True
    return (
        block.tabs != 1
        and len(text) <= _ONE_LINE
        and not _STOP.search(text)
        and _LETTER.search(text) is not None
    ) or _ONLY_A_NUMBER.fullmatch(text) is not None
