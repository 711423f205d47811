"""Headings and paragraphs into sections, which nest: by the elements of the file, then by their numbers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Final

from attrs import define, evolve, field, frozen

from unctc.languages.registry import languages_with, rules_for
from unctc.languages.rules.script import HAN
from unctc.late_patterns import late_pattern
from unctc.loaders.akn4un.block_builder import BlockDraft
from unctc.loaders.akn4un.mixed_content import Inline
from unctc.model.neutral_numbers import letter_of, neutral_number, roman_of
from unctc.model.operative import OperativeParagraph, OperativeSection

__all__ = ["Headed", "Sectioned", "into_sections", "section_number", "written_numbers"]

_ROMAN: Final = late_pattern(r"[IVX]+")
_IDEOGRAPH: Final = late_pattern(f"[{HAN}]")
_AROUND: Final = " .)(-\u2013\u2014"
# A shorter number is a letter or an ideograph, and no word.
_WORD: Final = 2
_TOP, _LETTERED, _COUNTED = range(3)


@frozen
class Headed:
    """A heading on its way into a section.

    Attributes:
        inline: its words.
        number: its number as printed.
        position: how many paragraphs are before it.
        depth: how many elements that are sections it is in.
        recitals: the preambular paragraphs right after it.
    """

    inline: Inline
    number: str = ""
    position: int = 0
    depth: int = 0
    recitals: list[BlockDraft] = field(factory=list)


@frozen
class Sectioned:
    """Paragraphs in sections.

    Attributes:
        leading: the paragraphs before the first section.
        sections: the sections.
    """

    leading: tuple[OperativeParagraph, ...] = ()
    sections: tuple[OperativeSection, ...] = ()


@define
class _Open:
    """A section that still takes paragraphs and subsections."""

    level: tuple[int, int]
    section: OperativeSection
    paragraphs: tuple[OperativeParagraph, ...]
    inner: list[_Open] = field(factory=list)

    def closed(self, ordinal: int, depth: int) -> OperativeSection:
        number = section_number(self.section.printed_number, ordinal, depth)
        inner = (each.closed(place, depth + 1) for place, each in enumerate(self.inner, 1))
        return evolve(
            self.section, number=number, paragraphs=self.paragraphs, sections=tuple(inner)
        )


def into_sections(
    headings: Sequence[tuple[Headed, OperativeSection]], paragraphs: Sequence[OperativeParagraph]
) -> Sectioned:
    """Return *paragraphs* in the sections that the *headings* begin.

    A section in the element of another is its subsection. Of headings beside each other, one with a letter
    goes under the one before with a Roman number or without a number, one with digits under either.

    Args:
        headings: what was read of each heading, and the section that was begun with it.
        paragraphs: the paragraphs, in order.
    """
    if not headings:
        return Sectioned(tuple(paragraphs))
    top: list[_Open] = []
    around: list[_Open] = []
    starts = [headed.position for headed, _ in headings]
    for (headed, section), end in zip(headings, [*starts[1:], len(paragraphs)], strict=True):
        level = (headed.depth, _style(headed.number, around))
        while around and around[-1].level >= level:
            around.pop()
        begun = _Open(level, section, tuple(paragraphs[headed.position : end]))
        (around[-1].inner if around else top).append(begun)
        around.append(begun)
    return Sectioned(
        tuple(paragraphs[: starts[0]]),
        tuple(each.closed(place, 0) for place, each in enumerate(top, 1)),
    )


def section_number(printed: str, ordinal: int = 0, depth: int = 0) -> str | None:
    """Return the number of a section as every language version has it; ``None`` where it has none.

    Args:
        printed: the number as printed.
        ordinal: its place among its neighbours.
        depth: how many sections it is in.

    Example:
        >>> (
        ...     section_number("II."),
        ...     section_number("二、", 2),
        ...     section_number("ب", 2, 1),
        ...     section_number(""),
        ... )
        ('II', 'II', 'B', None)
    """
    number = _neutral(printed)
    if number or not any(character.isalnum() for character in printed):
        return number or None
    return (letter_of(ordinal).upper() if depth % 2 else roman_of(ordinal)) or None


@cache
def written_numbers() -> Mapping[str, str]:
    """Return the numbers of sections that a language writes out as words: Arabic *alif* is A, *awwalan* is I.

    Example:
        >>> {"A", "B", "I", "II"} <= set(written_numbers().values())
        True
    """
    tables = (rules_for(each).structure for each in languages_with("structure"))
    return {
        name: neutral
        for rules in tables
        for style in rules.number_styles
        for name, neutral in zip(style.ordinals, style.neutral, strict=False)
        if _is_written(name)
    }


def _neutral(printed: str) -> str:
    name = printed.strip(_AROUND)
    return (_is_written(name) and written_numbers().get(name)) or neutral_number(printed)


def _is_written(name: str) -> bool:
    """Whether *name* may be a number in words: most are digits or letters, for which no table need be read."""
    return len(name) > _WORD and not name.isascii()


def _style(printed: str, around: Iterable[_Open]) -> int:
    """Return the level of a number among headings that are beside each other."""
    number = _neutral(printed)
    if number[:1].isdecimal():
        return _COUNTED
    if len(number) == 1:
        before = {
            _neutral(each.section.printed_number) for each in around if each.level[1] == _LETTERED
        }
        follows = chr(ord(number) - 1) in before
        return _LETTERED if follows or not _ROMAN.fullmatch(number) else _TOP
    if not number and len(printed.strip(" .)(、")) == 1 and not _IDEOGRAPH.search(printed):
        return _LETTERED
    return _TOP
