"""The paragraphs of a resolution, preambular and operative, with their points, tables and sections."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import field, frozen

from unctc.model.citations import Citation
from unctc.model.locations import Span
from unctc.model.neutral_numbers import neutral_number
from unctc.model.nodes import passages_of
from unctc.model.passages import Footnote, Heading, Paragraph, Passage
from unctc.model.sections import Section, paragraphs_in, sectioned

__all__ = ["AnnexedText", "OperativeParagraph", "OperativeSection", "PreambularParagraph"]

_AROUND_A_NUMBER = "()[]\u2018\u2019\u201c\u201d'\".,:;\uff08\uff09\u3001\uff0e\u2013\u2014- \u00a0"


@frozen
class OperativeParagraph(Paragraph):
    """A paragraph in which the organ acts, or a subparagraph of one.

    Attributes:
        points: its subparagraphs, ``(a)``, which nest. One without a printed number goes on with the
            paragraph after the others.
        heading: the heading that a subparagraph has of its own.

    Example:
        >>> point = OperativeParagraph("Report every six months;", printed_number="(a)")
        >>> point.label
        'a'
    """

    points: tuple[OperativeParagraph, ...] = field(default=(), kw_only=True)
    heading: Heading | None = field(default=None, kw_only=True)

    @property
    def label(self) -> str:
        """The printed number without brackets and stops: ``9``, ``a``, ``iv``; empty for none."""
        return self.printed_number.strip(_AROUND_A_NUMBER)

    @property
    def is_branch(self) -> bool:
        """Whether passages are below it."""
        return bool(self.points) or super().is_branch

    @property
    def own_heading(self) -> Heading | None:
        """The heading before its text that is its alone."""
        return self.heading

    def children(self, level: int = 0) -> Iterator[tuple[str, Passage]]:
        """Yield the passages below it, each with its path from here: footnotes, tables, points."""
        yield from super().children(level)
        yield from _points(self.points, level)

    @property
    def opening_phrase_span(self) -> Span | None:
        """Where the first emphasised words are."""
        return self.emphasis[0] if self.emphasis else None

    @property
    def opening_phrase(self) -> str | None:
        """The words that say what the organ does, "Decides": the first that are emphasised."""
        return self.emphasis[0].of(self.text) if self.emphasis else None

    def walk(self) -> Iterator[OperativeParagraph]:
        """Yield the paragraph and its points, in order."""
        yield self
        for point in self.points:
            yield from point.walk()


@frozen
class PreambularParagraph(Passage):
    """A paragraph of the preamble.

    Attributes:
        points: its subparagraphs, where it has any.
    """

    points: tuple[OperativeParagraph, ...] = field(default=(), kw_only=True)

    @property
    def is_branch(self) -> bool:
        """Whether passages are below it."""
        return bool(self.points or self.footnotes)

    def children(self, level: int = 0) -> Iterator[tuple[str, Passage]]:
        """Yield the passages below it, each with its path from here: footnotes and points."""
        yield from super().children(level)
        yield from _points(self.points, level)

    @property
    def opening_phrase_span(self) -> Span | None:
        """Where the first emphasised words are."""
        return self.emphasis[0] if self.emphasis else None

    @property
    def opening_phrase(self) -> str | None:
        """The words that say what the organ recalls or notes, "Recalling": the first that are emphasised."""
        return self.emphasis[0].of(self.text) if self.emphasis else None


def _points(
    points: Sequence[OperativeParagraph], level: int
) -> Iterator[tuple[str, OperativeParagraph]]:
    """Yield points, each by its letter; by its place where it has none."""
    for index, point in enumerate(points, 1):
        yield neutral_number(point.printed_number, index, level) or f"#{index}", point


@frozen
class OperativeSection(Section):
    """A section of a resolution or of a text annexed to one.

    Attributes:
        heading: the heading, with the citations in it.
        number: the number, the same in every language: ``I``, ``A``.
        printed_number: as printed, ``A.``; empty for most.
        paragraphs: the paragraphs directly under the heading.
        sections: the subsections that follow them.
        preambular_paragraphs: what the section recalls and notes before its paragraphs; the heading of one
            that has a preamble alone is empty.

    Example:
        >>> section = OperativeSection(
        ...     Heading("Lamps"), paragraphs=(OperativeParagraph("Decides;"),)
        ... )
        >>> section.all_paragraphs[0].text
        'Decides;'
    """

    paragraphs: tuple[OperativeParagraph, ...] = field(default=(), kw_only=True)
    sections: tuple[OperativeSection, ...] = field(default=(), kw_only=True)
    preambular_paragraphs: tuple[PreambularParagraph, ...] = field(default=(), kw_only=True)

    @property
    def preamble(self) -> tuple[Passage, ...]:
        """Its preambular paragraphs."""
        return self.preambular_paragraphs

    @property
    def all_paragraphs(self) -> tuple[OperativeParagraph, ...]:
        """The paragraphs of the section and its subsections, in order."""
        return tuple(operative_in(self.paragraphs, self.sections))

    def walk(self) -> Iterator[OperativeSection]:
        """Yield the section and its subsections, in order."""
        yield self
        for section in self.sections:
            yield from section.walk()


def operative_in(
    leading: Sequence[OperativeParagraph], sections: Sequence[OperativeSection]
) -> Iterator[OperativeParagraph]:
    """Yield the *leading* paragraphs, then those of the *sections*, in order."""
    for each in paragraphs_in(leading, sections):
        assert isinstance(each, OperativeParagraph)
        yield each


@frozen
class AnnexedText:
    """A text annexed to a resolution.

    Attributes:
        leading_paragraphs: the paragraphs before the first heading.
        sections: its sections; its label and its title are headings of their own.
    """

    leading_paragraphs: tuple[OperativeParagraph, ...] = ()
    sections: tuple[OperativeSection, ...] = ()

    @property
    def paragraphs(self) -> tuple[OperativeParagraph, ...]:
        """Every paragraph, numbered or not, in order."""
        return tuple(operative_in(self.leading_paragraphs, self.sections))

    @property
    def label(self) -> str | None:
        """What it is called, "Annex": the first heading, where it is before all text."""
        if self.leading_paragraphs or not self.sections:
            return None
        return self.sections[0].heading.text

    @property
    def citations(self) -> tuple[Citation, ...]:
        """Every citation in it, in order; those of footnotes apart."""
        return tuple(c for each in self.passages for c in each.citations)

    @property
    def passages(self) -> tuple[Passage, ...]:
        """Every heading, paragraph and point, in order; footnotes apart."""
        return tuple(each for each in passages_of(self) if not isinstance(each, Footnote))

    def children(self, level: int = 0) -> Iterator[tuple[str, Passage]]:  # noqa: ARG002 - see Branch
        """Yield its passages, each with its path from here."""
        return sectioned(self.leading_paragraphs, self.sections)
