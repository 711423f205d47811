"""Pieces of running text by what they are: headings, titles, signatures, paragraphs."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import field, frozen

from unctc.model.citations import Citation
from unctc.model.locations import Span
from unctc.model.running_text import Footnote, Link, Passage
from unctc.model.tables import Table

__all__ = ["Footnote", "Heading", "Item", "Link", "Paragraph", "Passage", "Signature", "Title"]


@frozen
class Heading(Passage):
    """The heading of a section, without its number."""


@frozen
class Title(Passage):
    """The title of a document, or of what is attached to one."""


@frozen
class Signature(Passage):
    """The end of a letter: who signs it, and as what.

    Attributes:
        name_span: the person's name within the text.
        role_span: the function within the text.
        signed: whether the text says that the original has a signature, "(Signed)".
    """

    name_span: Span | None = field(default=None, kw_only=True)
    role_span: Span | None = field(default=None, kw_only=True)
    signed: bool = field(default=False, kw_only=True)

    @property
    def name(self) -> str | None:
        """The person who signs; ``None`` where the text does not let one know."""
        return self.name_span.of(self.text) if self.name_span else None

    @property
    def role(self) -> str | None:
        """The function in which that person signs."""
        return self.role_span.of(self.text) if self.role_span else None


@frozen
class Item:
    """A run-in item of a paragraph, "(a) …; (b) …": a span over the paragraph's text.

    Attributes:
        number: the letter or figure without brackets, ``a``.
        printed_number: as printed, ``(a)``.
        span: the item's words, without its number, up to the next item or the paragraph's end.
    """

    number: str
    printed_number: str
    span: Span = field(kw_only=True)


@frozen
class Paragraph(Passage):
    """A paragraph of a letter, a programme or a report.

    Attributes:
        number: the number, ``None`` for the unnumbered paragraphs of a letter.
        printed_number: the number as printed, ``7.``; empty for unnumbered paragraphs.
        items: the run-in items, in order.
        tables: the tables that follow its text.

    Example:
        >>> paragraph = Paragraph(
        ...     "将：(a)监测；(b)协助。",
        ...     number=40,
        ...     items=(Item("a", "(a)", span=Span(5, 8)), Item("b", "(b)", span=Span(11, 14))),
        ... )
        >>> [paragraph.text_of(item) for item in paragraph.items]
        ['监测；', '协助。']
    """

    number: int | None = field(default=None, kw_only=True)
    printed_number: str = field(default="", kw_only=True)
    items: tuple[Item, ...] = field(default=(), kw_only=True)
    tables: tuple[Table, ...] = field(default=(), kw_only=True)

    @property
    def is_branch(self) -> bool:
        """Whether passages are below it."""
        return bool(self.footnotes or self.tables)

    def children(self, level: int = 0) -> Iterator[tuple[str, Passage]]:
        """Yield the passages below it, each with its path from here: footnotes, then the cells of tables."""
        yield from super().children(level)
        for index, table in enumerate(self.tables, 1):
            for path, passage in table.children():
                yield f"table/{index}/{path}", passage

    def text_of(self, item: Item) -> str:
        """Return the words of *item*."""
        return item.span.of(self.text)

    def citations_of(self, item: Item) -> tuple[Citation, ...]:
        """Return the citations in *item*."""
        return tuple(citation for citation in self.citations if item.span.covers(citation.span))
