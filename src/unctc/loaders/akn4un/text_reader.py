"""Read the text of a statement: opening, preamble, body, closing and annexes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Final

from attrs import define, field
from lxml import etree

from unctc.languages.registry import rules_for
from unctc.late_patterns import late_pattern
from unctc.loaders.akn4un.block_builder import BlockBuilder, BlockDraft, number_in
from unctc.loaders.akn4un.body_reader import BodyReader, is_recital, is_section_number
from unctc.loaders.akn4un.cover_page import TEXT_PARTS
from unctc.loaders.akn4un.mixed_content import Inline, inline_of, inline_of_elements
from unctc.loaders.akn4un.sectioning import Headed
from unctc.model.languages import Language
from unctc.model.operative import AnnexedText, PreambularParagraph
from unctc.schemas.akn4un import AKN, local_name

__all__ = ["TextReader"]

_NS: Final = f"{{{AKN}}}"
_QUOTE: Final = late_pattern(r"\W*[\u201c\u201e\u00ab\u300c\"]")
_FRONT: Final = frozenset({"coverPage", "preface"})
# "The General Assembly," and the like in every language.
_OPENING: Final = 60
_HEAD: Final = frozenset({"meta", *_FRONT})


@define
class TextReader:
    """A text while it is read.

    Attributes:
        builder: builds the paragraphs.
        body: the body.
        title: the title, where it stands in the body.
        opening: the words with which the text opens.
        preamble: the paragraphs of the preamble.
        closing: the lines after the body.
        annexes: the texts annexed.
        repeated: which parts occur more than once, and how often.
    """

    builder: BlockBuilder
    body: BodyReader
    title: Inline | None = None
    opening: Inline | None = None
    preamble: list[BlockDraft] = field(factory=list)
    closing: Inline | None = None
    annexes: list[BodyReader] = field(factory=list)
    repeated: dict[str, int] = field(factory=dict)

    @classmethod
    def of(cls, statement: etree._Element, builder: BlockBuilder, quoted: bool) -> TextReader:  # noqa: FBT001 - both are said by name where it is called
        """Read the text of *statement*; *quoted* says that it is one quoted after some words."""
        text = cls(builder, BodyReader(builder))
        text.body.annexed = quoted  # nor is a comma that of a preamble in a statement
        text._read(statement)
        if text.body.titles:
            text.title, *others = text.body.titles
            for other in others:
                builder.keep_inline_unread(other, "second-title")
        text._take_annexes()
        if quoted:
            text._take_opening()
        else:
            text._take_recitals()
        return text

    @classmethod
    def of_collection(cls, collection: etree._Element, builder: BlockBuilder) -> TextReader:
        """Read the text of *collection* that is in none of the documents in it."""
        text = cls(builder, BodyReader(builder))
        builder.keep_unread(collection.text, "stray-text")
        for child in collection:
            name = local_name(child)
            if name == "preamble":
                text._preamble(child)
            elif name == "conclusions":
                text._conclusions(child)
            elif name == "attachments":
                text._attachments(child)
            elif name not in _HEAD:
                text._keep_between(child)
            builder.keep_unread(child.tail, "stray-text")
        return text

    def _keep_between(self, holder: etree._Element) -> None:
        """Keep the words around the documents of a collection as unread."""
        self.builder.keep_unread(holder.text, "stray-text")
        for child in holder:
            if local_name(child) not in ("statement", "doc"):
                self._keep_between(child)
            self.builder.keep_unread(child.tail, "stray-text")

    def words(self) -> Iterator[str]:
        """Yield every text that will be a passage, in order."""
        alone = [each for each in (self.title, self.opening, self.closing) if each is not None]
        for body in (self.body, *self.annexes):
            alone.extend(heading.inline for heading in body.headings)
            for heading in body.headings:
                for block in heading.recitals:
                    yield from _words_of(block)
        for inline in alone:
            yield from inline.words()
        for blocks in (self.preamble, self.body.blocks, *(each.blocks for each in self.annexes)):
            for block in blocks:
                yield from _words_of(block)

    def made_preamble(self) -> tuple[PreambularParagraph, ...]:
        """Return the paragraphs of the preamble."""
        return tuple(map(self.builder.preambular, self.preamble))

    def made_annexes(self) -> tuple[AnnexedText, ...]:
        """Return the annexed texts."""
        made = (each.made() for each in self.annexes)
        return tuple(AnnexedText(each.leading, each.sections) for each in made)

    def _read(self, statement: etree._Element) -> None:
        parts = list(_parts_of(statement))
        counts = Counter(local_name(child) for child in parts)
        self.repeated = {
            name: counts[name] for name in ("preamble", "mainBody") if counts[name] > 1
        }
        preambles = counts["preamble"]
        self.builder.keep_unread(statement.text, "stray-text")
        for child in parts:
            name = local_name(child)
            if name == "preamble":
                preambles -= 1
                self._preamble(child)
            elif name in ("mainBody", "body", "collectionBody"):
                # A body before a preamble is a part of the preamble that was marked wrongly, unless it begins.
                before = preambles and self.body.is_empty
                self._preamble(child) if before else self.body.read(child)
            elif name == "conclusions":
                self._conclusions(child)
            elif name in ("attachments", "components"):
                self._attachments(child)
            elif name not in _HEAD:
                self.body.read_child(child)
            if child.getparent() is statement:
                self.builder.keep_unread(child.tail, "stray-text")

    def _take_annexes(self) -> None:
        """Take the annexes out of the body, where they are in it and no line of the whole follows."""
        language = self.builder.citing.language
        if self.closing is None:
            self.annexes[:0] = self.body.annexes(_annex_label(language))

    def _take_recitals(self) -> None:
        """Take the words with which the text opens, and its preamble, where they are in the body."""
        for block in self.body.recitals:
            short = block.inline is not None and len(block.inline.text) <= _OPENING
            if self.opening is None and not self.preamble and short:
                self.opening = block.inline
            else:
                self.preamble.append(block)

    def _take_opening(self) -> None:
        """Take the heading and the words before the quoted text, which say where it was spoken."""
        body = self.body
        if self.title is None and body.headings and body.headings[0].position == 0:
            self.title = body.headings.pop(0).inline
        if self.opening is not None or len(body.blocks) < 2:
            return
        first = body.blocks[0]
        if first.inline is None or first.number or first.points or first.tables:
            return
        if first.element == "alinea" or not _QUOTE.match(first.inline.text):
            self.opening = body.drop_first().inline

    def _preamble(self, preamble: etree._Element) -> None:
        self.builder.keep_unread(preamble.text, "stray-text")
        for child in preamble:
            block = self.builder.block_of(child)
            if local_name(child) == "formula" and self.opening is None:
                self.opening, block.inline = block.inline, None
                self.preamble.extend(block.points)
            elif not block.is_empty:
                self._preambular(block)
            self.builder.keep_unread(child.tail, "stray-text")

    def _preambular(self, block: BlockDraft) -> None:
        """Take a paragraph of a preamble: an operative one is one wherever it is, and a section has its own."""
        self.body.number(block)
        if not self.body.annexed and number_in(block.number) is not None:
            self.body.add_block(block)
        elif self.body.is_empty and not self._only_a_number(block):
            self.preamble.append(block)
        elif is_recital(block):
            self.body.add_recital(block)
        else:
            self.body.add_block(block)

    @staticmethod
    def _only_a_number(block: BlockDraft) -> bool:
        return block.inline is not None and is_section_number(block.inline.text)

    def _conclusions(self, conclusions: etree._Element) -> None:
        closing = inline_of(conclusions)
        if self.closing is None and (closing.text or closing.notes):
            self.closing = closing
        else:
            self.builder.keep_inline_unread(closing, "second-conclusions")

    def _attachments(self, holder: etree._Element) -> None:
        self.builder.keep_unread(holder.text, "stray-text")
        for attachment in holder:
            self._attachment(attachment)
            self.builder.keep_unread(attachment.tail, "stray-text")

    def _attachment(self, attachment: etree._Element) -> None:
        """Read what is attached: a document with a body, its label before it or in it."""
        body = BodyReader(self.builder, annexed=True)
        self.builder.keep_unread(attachment.text, "stray-text")
        inner: list[etree._Element] = []
        for child in attachment:
            if len(child) and child.find(f"{_NS}mainBody") is not None:
                inner.extend(self._annexed(body, child))
            elif local_name(child) in _FRONT:
                self._front(body, child)
            elif local_name(child) != "meta":
                body.read_child(child)
            self.builder.keep_unread(child.tail, "stray-text")
        if body.blocks or body.headings or body.titles:
            body.headings[:0] = [Headed(title) for title in body.titles]
            self.annexes.append(body)
        for each in inner:
            self._attachments(each)

    def _annexed(self, body: BodyReader, document: etree._Element) -> list[etree._Element]:
        """Read the document in an attachment, and return the elements that hold what is attached to it in turn."""
        inner: list[etree._Element] = []
        self.builder.keep_unread(document.text, "stray-text")
        for part in document:
            name = local_name(part)
            if name in _FRONT:
                self._front(body, part)
            elif name in ("attachments", "components"):
                inner.append(part)
            elif name != "meta":
                body.read(part)
            self.builder.keep_unread(part.tail, "stray-text")
        return inner

    def _front(self, body: BodyReader, part: etree._Element) -> None:
        """Take the lines before the text of an annex as headings."""
        self.builder.keep_unread(part.text, "stray-text")
        for line in part:
            body.add_heading(inline_of_elements([line]))
            self.builder.keep_unread(line.tail, "stray-text")


def _parts_of(statement: etree._Element) -> Iterator[etree._Element]:
    """Yield the parts of a document; those that stand in its first page by mistake are among them."""
    for child in statement:
        yield child
        if local_name(child) in _FRONT:
            yield from (each for each in child if local_name(each) in TEXT_PARTS)


@cache
def _annex_label(language: Language) -> re.Pattern[str]:
    """Return what the heading of an annex matches: it begins with the word, or is little else."""
    word = rules_for(language).citations.annex
    bare = word.replace(r"\b", "")  # at the end of a compound, too: Benennungsanlage
    return late_pattern(rf"\A(?:{word})|\A\S{{1,20}} ?(?:{bare})\Z", re.IGNORECASE)


def _words_of(block: BlockDraft) -> Iterator[str]:
    for inline in (block.heading, block.inline):
        if inline is not None:
            yield from inline.words()
    for point in block.points:
        yield from _words_of(point)
