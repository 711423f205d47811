"""Build paragraph blocks from published AKN markup.

The published files nest in many ways that the schema does not foresee. Whatever is met goes to the paragraph
that it is in; what is no text of any known kind is kept, verbatim, as unread.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from attrs import define, evolve, field
from lxml import etree

from unctc.errors import InvalidXmlError
from unctc.late_patterns import late_pattern
from unctc.loaders.akn4un.citation_linker import Citing
from unctc.loaders.akn4un.mixed_content import (
    Inline,
    inline_of,
    inline_of_elements,
    passage_of,
)
from unctc.loaders.akn4un.tables import table_of
from unctc.memory import remembered_by_text, shared_text
from unctc.model.locations import Span
from unctc.model.operative import OperativeParagraph, PreambularParagraph
from unctc.model.passages import Heading, Link
from unctc.model.tables import Table
from unctc.model.unread import Unread
from unctc.model.whole_numbers import whole_number
from unctc.schemas.akn4un import AKN, local_name

__all__ = ["BlockBuilder", "BlockDraft", "number_in", "take_written_number", "without_start"]

_NUMBER: Final = late_pattern(r"(\d+)\s*[-.:\u2013\u2014\u066b\u06d4\u3001\uff0e]?")
# A number that a tab parts from the words is the number, though it stands among them; a letter between two tabs is.
_RUN_IN_NUMBER: Final = late_pattern(r"\s*(\(?(?:\d{1,3}|\w{1,2}) ?[-.)\u2013])\t|\t+([a-z])\t")
_MARKS: Final = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
"""Marks of direction, which nobody sees: around a number they mean no more than whitespace does."""
# A number at the start of the words, with or without the stop that parts it from them.
_WRITTEN_NUMBER: Final = late_pattern(
    rf"[{_MARKS}\s]*(?P<printed>(?P<number>\d{{1,3}})[{_MARKS}\s]*(?P<stop>[-.\u2013\u2014\u3001\uff0e])?)"
    rf"[{_MARKS}\s]*(?P<next>[^\d\s{_MARKS}])"
)
_UNSEEN: Final = late_pattern(f"[{_MARKS}]")
_ROLES: Final[dict[str, str]] = {
    f"{{{AKN}}}{name}": role
    for role, names in {
        "text": "p listIntroduction block",
        "number": "num",
        "heading": "heading subheading crossHeading",
        "shell": "content intro list blockList blockContainer tblock",
        "point": "point item indent subparagraph subpoint clause subclause li",
        "sublist": "sublist ol ul",
        "more": "alinea wrapUp wrapup listConclusion listWrapUp",
        "table": "table",
        "holder": "paragraph container formula recital preamble",
        "inline": (
            "a b i u em strong sup sub span inline ref mref rref date docTitle docNumber docDate docType"
            " docAuthority docProponent docStatus docPurpose session event location organization person"
            " role concept entity term quantity def eol br img authorialNote noteRef placeholder remark"
            " abbr signature time object process quotedText embeddedText ins del"
        ),
    }.items()
    for name in names.split()
}
"""What an element is where a paragraph, a point or a list is read."""
_HOLDERS: Final = frozenset({"shell", "point", "more", "holder"})
_DEEPEST: Final = 60


@define
class BlockDraft:
    """A paragraph or a point while it is put together.

    Attributes:
        number: the printed number.
        heading: its own heading.
        inline: its words; ``None`` until they are met.
        points: what stands under it.
        tables: the tables in it.
        kind: the class that the publisher's word processor knew the paragraph by.
        tabs: how many tabs stand before its words: one before a paragraph, none or two before a heading.
        element: the name of the element.
    """

    number: str = ""
    heading: Inline | None = None
    inline: Inline | None = None
    points: list[BlockDraft] = field(factory=list)
    tables: list[Table] = field(factory=list)
    kind: str = ""
    tabs: int = 1
    element: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was found."""
        return not (
            self.number
            or self.heading is not None
            or (self.inline is not None and (self.inline.text or self.inline.notes))
            or self.points
            or self.tables
        )


@define
class BlockBuilder:
    """Builds paragraphs; what it cannot place it puts into ``unread``."""

    citing: Citing
    where: str = ""
    unread: list[Unread] = field(factory=list)

    def block_of(self, element: etree._Element) -> BlockDraft:
        """Return the paragraph that *element* is, or that it is all of."""
        role = _ROLES.get(str(element.tag), "")
        block = BlockDraft(kind=element.get("class", ""), element=local_name(element))
        if role in _HOLDERS:
            self._fill(block, element, 0)
        elif role == "inline":
            self._text(block, inline_of_elements([element]))
        else:
            self._take(block, element, role, 0)
        return block

    def bound(self, element: etree._Element, depth: int) -> None:
        """Refuse what nests deeper than a document.

        Raises:
            InvalidXmlError: it does.
        """
        if depth > _DEEPEST:
            line = f"line {element.sourceline}"
            raise InvalidXmlError(
                expected="parts that nest as in a document",
                found=f"more than {_DEEPEST} levels",
                where=f"{self.where}, {line}" if self.where else line,
                fix="No United Nations document nests so deep.",
            )

    def _fill(self, block: BlockDraft, element: etree._Element, depth: int) -> None:
        """Take all that is in *element*; inline elements beside each other are one text."""
        if depth > _DEEPEST:
            self.bound(element, depth)
        if (stray := element.text) and not stray.isspace():
            self.keep_unread(stray, "stray-text")
        loose: list[etree._Element] = []
        for child in element:
            role = _ROLES.get(str(child.tag), "")
            if role == "inline":
                loose.append(child)
                continue
            if loose:
                self._text(block, inline_of_elements(loose, tails=True))
                loose = []
            if role == "text":
                self._paragraph(block, child)
            else:
                self._take(block, child, role, depth)
            if (stray := child.tail) and not stray.isspace():
                self.keep_unread(stray, "stray-text")
        if loose:
            self._text(block, inline_of_elements(loose, tails=True))

    def _take(self, block: BlockDraft, element: etree._Element, role: str, depth: int) -> None:
        """Take one element into *block*, by its role."""
        if role == "text":
            self._paragraph(block, element)
        elif role == "shell":
            self._fill(block, element, depth + 1)
        elif role == "point":
            self._below(block, element, depth)
        elif role == "sublist":
            self._fill(block.points[-1] if block.points else block, element, depth + 1)
        elif role in ("more", "holder"):
            if block.inline is None and not block.points:
                self._fill(block, element, depth + 1)
            else:
                self._below(block, element, depth)
        else:
            self._mark(block, element, role)

    def _mark(self, block: BlockDraft, element: etree._Element, role: str) -> None:
        """Take a number, a heading or a table; a second number or heading is text like any other."""
        if role == "number" and not block.number:
            block.number = self.number_of(element)
        elif role == "heading" and block.heading is None:
            block.heading = inline_of(element)
        elif role in ("number", "heading"):
            self._text(block, inline_of(element))
        elif role == "table":
            block.tables.append(table_of(element, self.citing, self.keep_unread))
        else:
            self.keep_unread(" ".join(element.itertext()), "unknown-element")

    def _paragraph(self, block: BlockDraft, element: etree._Element) -> None:
        inline = inline_of(element)
        if block.inline is None and not block.points:
            beginning = _beginning(element)
            # Tabs before the first word, which may stand in an element within.
            block.tabs = beginning[: len(beginning) - len(beginning.lstrip())].count("\t")
            if not block.number and (match := _RUN_IN_NUMBER.match(beginning)):
                block.number = " ".join((match[1] or match[2]).split())
                inline = without_start(inline, len(block.number))
        self._text(block, inline)

    def _below(self, block: BlockDraft, element: etree._Element, depth: int) -> None:
        point = BlockDraft(element=local_name(element))
        self._fill(point, element, depth + 1)
        if not point.is_empty:
            block.points.append(point)

    @staticmethod
    def _text(block: BlockDraft, inline: Inline) -> None:
        if not inline.text and not inline.notes:
            return
        if block.inline is None and not block.points and not block.tables:
            block.inline = inline
        else:
            block.points.append(BlockDraft(inline=inline))

    def number_of(self, element: etree._Element) -> str:
        """Return the number in *element*; a note called in it stands nowhere and is kept as unread."""
        inline = inline_of(element)
        for note in inline.notes:
            self.keep_inline_unread(note.inline, "note-in-number")
        return _seen(inline.text)

    def keep_inline_unread(self, inline: Inline, code: str) -> None:
        """Keep the words of *inline*, notes included, as unread."""
        self.keep_unread(" ".join(inline.words()), code)

    def keep_unread(self, text: str | None, code: str) -> None:
        """Keep *text* as unread, unless it is whitespace."""
        if text and not text.isspace() and (words := " ".join(text.split())):
            self.unread.append(Unread(words, code))

    def operative(self, block: BlockDraft) -> OperativeParagraph:
        """Return *block* as an operative paragraph or a point of one."""
        paragraph = passage_of(
            OperativeParagraph,
            block.inline or Inline(""),
            self.citing,
            number=number_in(block.number),
            printed_number=shared_text(block.number),
            points=tuple(map(self.operative, block.points)) if block.points else (),
            tables=tuple(block.tables),
        )
        if block.heading is not None:
            return evolve(paragraph, heading=passage_of(Heading, block.heading, self.citing))
        return paragraph

    def preambular(self, block: BlockDraft) -> PreambularParagraph:
        """Return *block* as a paragraph of the preamble; one with a number is a point of an empty one."""
        if block.number or block.heading is not None or block.tables:
            return PreambularParagraph("", points=(self.operative(block),))
        return passage_of(
            PreambularParagraph,
            block.inline or Inline(""),
            self.citing,
            points=tuple(map(self.operative, block.points)) if block.points else (),
        )

    def heading(self, inline: Inline) -> Heading:
        """Return a heading."""
        return passage_of(Heading, inline, self.citing)


def take_written_number(block: BlockDraft, before: Iterable[BlockDraft]) -> None:
    """Take the number out of the words of a paragraph that has none, where it is the next one.

    Args:
        block: the paragraph.
        before: the paragraphs before it, the nearest first.
    """
    if block.number or block.inline is None:
        return
    match = _WRITTEN_NUMBER.match(block.inline.text)
    if match is None:
        return
    number = int(match["number"])
    numbers = (number_in(each.number) for each in before)
    last = next((each for each in numbers if each is not None), 0)
    follows = number == last + 1 or (number == 1 and match["stop"] is not None)
    gap = block.inline.text[match.end("number") : match.start("next")]
    parted = match["stop"] is not None or (gap.strip(_MARKS) != "" and match["next"].isupper())
    if follows and parted:
        block.inline = without_start(block.inline, match.end("printed"))
        block.number = _UNSEEN.sub("", match["printed"]).strip()


@remembered_by_text
def _seen(number: str) -> str:
    """Return *number* without marks that nobody sees."""
    return _UNSEEN.sub("", number).strip()


@remembered_by_text
def number_in(printed: str) -> int | None:
    """Return the number of a paragraph where *printed* is one in digits."""
    match = _NUMBER.fullmatch(printed)
    return whole_number(match[1]) if match else None


def _beginning(element: etree._Element) -> str:
    """Return the first words of *element*, those of its first child included."""
    return (element.text or "") + ((element[0].text or "") if len(element) else "")


def without_start(inline: Inline, length: int) -> Inline:
    """Return *inline* without the number that its text begins with.

    Args:
        inline: the words.
        length: how long the number is.

    Example:
        >>> without_start(Inline("(a) To report;"), 3).text
        'To report;'
    """
    text = inline.text[length:].lstrip(_MARKS + " \t\n\r\u00a0")
    shift = len(inline.text) - len(text)

    def moved(span: Span) -> Span:
        return Span(max(span.start - shift, 0), max(span.end - shift, 0))

    return Inline(
        text,
        tuple(span for each in inline.emphasis if (span := moved(each)).end),
        tuple(Link(span, each.href) for each in inline.links if (span := moved(each.span)).end),
        tuple(evolve(note, offset=max(note.offset - shift, 0)) for note in inline.notes),
    )
