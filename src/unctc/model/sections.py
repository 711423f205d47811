"""Sections, which nest, and the paths of the paragraphs in them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from attrs import field, frozen

from unctc.model.citations import Citation
from unctc.model.neutral_numbers import neutral_number
from unctc.model.nodes import passages_of
from unctc.model.passages import Heading, Paragraph, Passage

__all__ = ["Section", "paragraphs_in", "section_paths", "sectioned"]


@frozen
class Section:
    """A section of a text: a heading and what is under it.

    Attributes:
        heading: the heading, with the citations in it.
        number: the number in the style of its level, the same in every language: ``I``, ``A``.
        printed_number: as printed, ``一.``; empty for a section without one.
        paragraphs: the paragraphs directly under the heading.
        sections: the subsections that follow them.
    """

    heading: Heading
    number: str | None = field(default=None, kw_only=True)
    printed_number: str = field(default="", kw_only=True)
    paragraphs: tuple[Paragraph, ...] = field(default=(), kw_only=True)
    sections: tuple[Section, ...] = field(default=(), kw_only=True)

    @property
    def all_paragraphs(self) -> tuple[Paragraph, ...]:
        """The paragraphs of the section and its subsections, in order."""
        return tuple(paragraphs_in(self.paragraphs, self.sections))

    @property
    def preamble(self) -> tuple[Passage, ...]:
        """What is between the heading and the paragraphs; the sections of a resolution may have a preamble."""
        return ()

    @property
    def citations(self) -> tuple[Citation, ...]:
        """Every citation in the section, its heading and subsections included, in order."""
        own = (self.heading, *self.preamble)
        return tuple(c for p in (*own, *passages_of(self)) for c in p.citations)

    def children(self, level: int = 0) -> Iterator[tuple[str, Passage]]:  # noqa: ARG002 - see Branch
        """Yield the passages under its heading, each with its path from here."""
        return sectioned(self.paragraphs, self.sections)

    def walk(self) -> Iterator[Section]:
        """Yield the section and its subsections, in order."""
        yield self
        for section in self.sections:
            yield from section.walk()


def paragraphs_in(leading: Sequence[Paragraph], sections: Sequence[Section]) -> Iterator[Paragraph]:
    """Yield the *leading* paragraphs, then those of the *sections*, in order."""
    yield from leading
    for section in sections:
        yield from paragraphs_in(section.paragraphs, section.sections)


def section_paths(sections: Sequence[Section]) -> Iterator[tuple[str, Section]]:
    """Yield every section with its path in the text: its own number after those of the sections around it.

    A section that is numbered in digits is ``section-2``, so that no paragraph has its name; one without a
    number goes by its place among its neighbours.

    Example:
        >>> inner = Section(Heading("Visits"), number="A"), Section(Heading("Reports"))
        >>> sections = (
        ...     Section(Heading("Tasks"), number="II", sections=inner),
        ...     Section(Heading("Other"), number="2"),
        ... )
        >>> [path for path, _ in section_paths(sections)]
        ['II', 'II.A', 'II.section#2', 'section-2']
    """
    yield from _section_paths(sections, "", Counter())


def _section_paths(
    sections: Sequence[Section], above: str, taken: Counter[str]
) -> Iterator[tuple[str, Section]]:
    for index, section in enumerate(sections, 1):
        number = neutral_number(section.number or "")
        name = number if number[:1].isalpha() else f"section-{number}" if number else ""
        path = f"{above}{name or f'section#{index}'}"
        taken[path] += 1
        if taken[path] > 1:
            path = f"{path}#{taken[path]}"
        yield path, section
        yield from _section_paths(section.sections, f"{path}.", taken)


def sectioned(
    leading: Sequence[Paragraph], sections: Sequence[Section]
) -> Iterator[tuple[str, Passage]]:
    """Yield paragraphs and headings in order, each with its path in the text that they make.

    A paragraph is called by its number alone, for numbers run on through the sections. Where they start
    again under a heading, every paragraph of a section is called by its section, too: ``II/1``. A
    paragraph without a number goes by its place: ``4``, or ``#4`` where others have numbers.

    Args:
        leading: the paragraphs before the first section.
        sections: the sections.

    Example:
        >>> first, second = Paragraph("a", number=1), Paragraph("b", number=2)
        >>> one = Section(Heading("A"), number="I", paragraphs=(first, second))
        >>> other = Section(Heading("B"), number="II", paragraphs=(first, Paragraph("c")))
        >>> [path for path, _ in sectioned((), (one,))]
        ['I', '1', '2']
        >>> [path for path, _ in sectioned((), (one, other))]
        ['I', 'I/1', 'I/2', 'II', 'II/1', 'II/#4']
    """
    named = list(section_paths(sections))
    qualified = _restarts([leading, *(section.paragraphs for _, section in named)])
    any_numbers = any(_label(each) for each in paragraphs_in(leading, sections))
    place = 0
    for path, section in (("", None), *named):
        if section is not None:
            yield path, section.heading
            for index, preambular in enumerate(section.preamble, 1):
                yield f"{path}/preamble/{index}", preambular
        for paragraph in leading if section is None else section.paragraphs:
            place += 1
            label = _label(paragraph) or (f"#{place}" if any_numbers else str(place))
            yield (f"{path}/{label}" if path and qualified else label), paragraph


def _label(paragraph: Paragraph) -> str:
    if paragraph.number is not None:
        return str(paragraph.number)
    return neutral_number(paragraph.printed_number)


def _restarts(runs: Sequence[Sequence[Paragraph]]) -> bool:
    """Whether the paragraphs under a heading begin with number 1 after an earlier number 1."""
    seen = False
    for run in runs:
        numbers = [each.number for each in run if each.number is not None]
        if seen and numbers[:1] == [1]:
            return True
        seen = seen or 1 in numbers
    return False
