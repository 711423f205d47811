"""A citation: where a text names another document, and what it says of it."""

from __future__ import annotations

from enum import StrEnum

from attrs import field, frozen

from unctc.model.locations import Span
from unctc.model.symbols import Symbol

__all__ = ["Citation", "ParagraphReference", "Pinpoint", "Role"]


class Role(StrEnum):
    """What a citation does in its sentence.

    Example:
        >>> Role("body_name")
        <Role.BODY_NAME: 'body_name'>
    """

    BASIS = "basis"
    """It is cited for what it says."""
    BODY_NAME = "body_name"
    """It is part of the name of a body: the Committee established pursuant to resolution 1373 (2001)."""
    TITLE = "title"
    """It is part of the title of a work: "Technical guide to the implementation of resolution 1373 (2001)"."""
    LISTED = "listed"
    """It is in a list or a column whose head says what it is: 70/1 under "General Assembly resolutions"."""


@frozen
class ParagraphReference:
    """One paragraph of the cited document, or a run of them.

    Attributes:
        number: the paragraph, or the first of the run.
        item: the subparagraph as printed without brackets, ``a`` or ``a (ii)``.
        last: the last paragraph of a run, itself included.
    """

    number: int
    item: str | None = field(default=None, kw_only=True)
    last: int | None = field(default=None, kw_only=True)

    def __str__(self) -> str:
        return f"{self.number}{f' ({self.item})' if self.item else ''}{f'-{self.last}' if self.last else ''}"


@frozen
class Pinpoint:
    """The part of the cited document that is meant.

    Attributes:
        paragraphs: the operative paragraphs.
        sections: the sections and parts; those within another with its number before theirs, ``II/A``. Numbers in words
            and other scripts are in Roman figures.
        annex: whether an annex is meant.
        annex_number: the number of that annex, where it has one; Chinese and Arabic numbers in Roman figures.

    Example:
        >>> pinpoint = Pinpoint(paragraphs=(ParagraphReference(6, item="a"),), annex=True)
        >>> print(pinpoint, pinpoint.paragraph)
        annex, paragraph 6 (a) 6
        >>> print(Pinpoint((ParagraphReference(4),), sections=("II/I",)))
        section II/I, paragraph 4
    """

    paragraphs: tuple[ParagraphReference, ...] = ()
    annex: bool = field(default=False, kw_only=True)
    annex_number: str | None = field(default=None, kw_only=True)
    sections: tuple[str, ...] = field(default=(), kw_only=True)

    @property
    def paragraph(self) -> int | None:
        """The first paragraph that is meant; ``None`` when only a section or an annex is."""
        return self.paragraphs[0].number if self.paragraphs else None

    def __str__(self) -> str:
        parts = []
        if self.annex:
            parts.append(f"annex {self.annex_number}" if self.annex_number else "annex")
        if self.sections:
            many_sections = len(self.sections) > 1
            parts.append(f"section{'s' if many_sections else ''} {', '.join(self.sections)}")
        if self.paragraphs:
            many = len(self.paragraphs) > 1 or self.paragraphs[0].last
            parts.append(f"paragraph{'s' if many else ''} {', '.join(map(str, self.paragraphs))}")
        return ", ".join(parts)


@frozen
class Citation:
    """One document named at one place of a text.

    Attributes:
        target: the document named, as registered.
        span: the place, in the text of the node that holds the citation.
        printed: the words as printed.
        pinpoint: the part of the document that is meant, if one is.
        role: what the citation does in its sentence.
        location: the place in the raw source; ``None`` for a text that came from nowhere else. It does
            not count when citations are compared.
    """

    target: Symbol
    span: Span
    printed: str = field(kw_only=True)
    pinpoint: Pinpoint | None = field(default=None, kw_only=True)
    role: Role = field(default=Role.BASIS, kw_only=True)
