"""A text of paragraphs and of sections, which nest: what programmes, reports and other attachments share."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import field, frozen

from unctc.model.citations import Citation
from unctc.model.nodes import Branch, passages_of
from unctc.model.passages import Footnote, Paragraph, Passage
from unctc.model.sections import Section, paragraphs_in, sectioned
from unctc.model.tables import Table

__all__ = ["SectionedText"]


@frozen
class SectionedText:
    """A text of paragraphs, numbered or not, and of the sections that they are in.

    Attributes:
        opening: the paragraphs before the first section, or all of them where there are no sections.
        sections: the sections, which nest.

    Example:
        >>> from unctc.model.passages import Heading
        >>> section = Section(Heading("Visits"), paragraphs=(Paragraph("None took place."),))
        >>> text = SectionedText(opening=(Paragraph("The Committee met."),), sections=(section,))
        >>> [each.text for each in text.paragraphs]
        ['The Committee met.', 'None took place.']
    """

    opening: tuple[Paragraph, ...] = field(default=(), kw_only=True)
    sections: tuple[Section, ...] = field(default=(), kw_only=True)

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """Every paragraph of the text, in order."""
        return tuple(paragraphs_in(self.opening, self.sections))

    def walk(self) -> Iterator[Section]:
        """Yield every section and subsection, in order."""
        for section in self.sections:
            yield from section.walk()

    @property
    def tables(self) -> tuple[Table, ...]:
        """The tables of its paragraphs, in order."""
        return tuple(table for each in self.paragraphs for table in each.tables)

    @property
    def citations(self) -> tuple[Citation, ...]:
        """Every citation in it, headings included, in order."""
        return tuple(c for passage in passages_of(self) for c in passage.citations)

    @property
    def footnotes(self) -> tuple[Footnote, ...]:
        """Every footnote, in the order of the calls."""
        return tuple(each for each in passages_of(self) if isinstance(each, Footnote))

    def children(self, level: int = 0) -> Iterator[tuple[str, Branch]]:  # noqa: ARG002 - see Branch
        """Yield its headings and paragraphs, each with its path from here."""
        yield from self.text_children()

    def text_children(self) -> Iterator[tuple[str, Passage]]:
        """Yield the headings and paragraphs of the text alone, each with its path in it."""
        return sectioned(self.opening, self.sections)
