"""A section: a heading and what stands under it."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from unctc.model.citations import Citation
from unctc.model.passages import Heading, Paragraph

__all__ = ["Section"]


@frozen
class Section:
    """A section of a programme; sections nest.

    Attributes:
        number: the number in the style of its level, the same in every language: ``I``, ``A``.
        printed_number: as printed, ``一.``; empty for a section without one.
        heading: the heading, with the citations in it.
        paragraphs: the paragraphs directly under the heading.
        sections: the subsections that follow them.
    """

    heading: Heading
    number: str | None = None
    printed_number: str = ""
    paragraphs: tuple[Paragraph, ...] = ()
    sections: tuple[Section, ...] = ()

    @property
    def all_paragraphs(self) -> tuple[Paragraph, ...]:
        """The paragraphs of the section and its subsections, in order."""
        return (*self.paragraphs, *(p for section in self.sections for p in section.all_paragraphs))

    @property
    def citations(self) -> tuple[Citation, ...]:
        """Every citation in the section, its heading and subsections included, in order."""
        own = (self.heading.citations, *(paragraph.citations for paragraph in self.paragraphs))
        return (
            *(c for part in own for c in part),
            *(c for s in self.sections for c in s.citations),
        )

    def walk(self) -> Iterator[Section]:
        """Yield the section and its subsections, in order."""
        yield self
        for section in self.sections:
            yield from section.walk()
