"""The lines that are text, each with its blanks in the normal form and its number, if it bears one."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterable, Sequence
from functools import cached_property
from typing import Final

from attrs import define, evolve, frozen

from unctc.languages.rules.punctuation import CLOSERS, COMMAS, OPENERS, SEMICOLONS, SENTENCE_ENDS
from unctc.languages.rules.script import HAN
from unctc.languages.rules.structure import StructureRules
from unctc.late_patterns import late_pattern
from unctc.layout.line_end_hyphens import TextWords
from unctc.layout.mapped_text import MappedText, join_lines
from unctc.layout.source import Line

__all__ = ["TextLine", "TextLines", "body_of"]

_ENDINGS = f"{CLOSERS}*"
_CONTINUED = f"{OPENERS}{COMMAS}—-"
_CJK_PAIR = late_pattern(rf"[{HAN}][ \u3000]?(?=[{HAN}])")
_COLUMNS = late_pattern(r"\S {3,}\S")
_SPACED_SHARE = 0.5
_HIGHEST_NUMBER: Final = 999
"""The highest number that a paragraph has in the middle of a sentence: higher ones are years."""
_LONG_SHARE: Final = 0.1
_PAGE_WIDTH: Final = 150
"""More characters than a line of a printed page holds."""


@frozen
class TextLine:
    """A line of the text.

    Attributes:
        line: the line as it stands in the source.
        flat: its text with blanks in the normal form.
    """

    line: Line
    flat: MappedText

    def ends(self, terminals: str) -> bool:
        """Whether the line ends with one of *terminals*, closing brackets and quotation marks aside."""
        text = self.flat.text
        return text[-1:] in terminals or text.rstrip(_ENDINGS)[-1:] in tuple(terminals)

    @property
    def opens(self) -> bool | None:
        """Whether the line opens a paragraph, where the carrier or the page says so."""
        return None if self.line.layout is None else self.line.layout.opens

    @property
    def ends_sentence(self) -> bool:
        """Whether a sentence ends with the line."""
        return self.ends(SENTENCE_ENDS)

    @property
    def is_open(self) -> bool:
        """Whether the line cannot be the last of its sentence."""
        text = self.flat.text
        return text[-1:] in tuple(_CONTINUED) or text.count("(") + text.count("（") > text.count(
            ")"
        ) + text.count("）")

    @property
    def resumes(self) -> bool:
        """Whether the line cannot be the first of a sentence."""
        return (
            self.flat.text[:1] in tuple(f"{_ENDINGS}{COMMAS}{SEMICOLONS}{SENTENCE_ENDS}")
            or self.flat.text[:1].islower()
        )

    def after(self, length: int) -> TextLine:
        """Return the line without the first *length* characters of its normal form."""
        flat = self.flat.part(length, len(self.flat.text))
        if not flat.text:
            return TextLine(evolve(self.line, start=self.line.end, text=""), flat)
        cut = flat.offsets[0] - self.line.start
        return TextLine(evolve(self.line, start=flat.offsets[0], text=self.line.text[cut:]), flat)

    def upto(self, length: int) -> TextLine:
        """Return the first *length* characters of the normal form of the line."""
        flat = self.flat.part(0, length)
        end = flat.offsets[-1] + 1 - self.line.start
        return TextLine(evolve(self.line, text=self.line.text[:end]), flat)


@define(frozen=True, slots=False)
class TextLines:
    """What is left of the source when the furniture is out, with what joining its lines needs to know."""

    lines: tuple[TextLine, ...]
    rules: StructureRules
    spaced: bool
    words: TextWords
    calls: Collection[int] = ()
    taken: frozenset[int] = frozenset()

    @cached_property
    def has_layout(self) -> bool:
        """Whether the carrier knows more of the lines than their text."""
        return any(each.line.layout is not None for each in self.lines)

    @cached_property
    def is_unwrapped(self) -> bool:
        """Whether each line is a whole paragraph: much of the text is in lines far longer than a printed page is wide.

        Single ones are no sign: programs that take a text out of a PDF join two lines where a hyphen divides a word, and
        rows of tables are as wide as the gaps in them.
        """
        width = _PAGE_WIDTH // 2 if self.rules.cjk else _PAGE_WIDTH
        prose = [each for each in self.lines if _COLUMNS.search(each.line.text) is None]
        lengths = [len(each.flat.text) for each in prose]
        return sum(each for each in lengths if each > width) >= _LONG_SHARE * max(1, sum(lengths))

    @cached_property
    def width(self) -> int:
        """How long full lines are: three quarters of the lines are no longer."""
        lengths = sorted(len(each.line.text) for each in self.lines)
        return lengths[3 * len(lengths) // 4] if lengths else 0

    @cached_property
    def has_gaps(self) -> bool:
        """Whether blank lines stand only where they mean something: not between any two lines."""
        return self.is_unwrapped or self.has_blank_lines

    @cached_property
    def has_blank_lines(self) -> bool:
        """Whether blank lines are between some lines, and not between all."""
        gaps = {
            second.line.number - first.line.number
            for first, second in itertools.pairwise(self.lines)
        }
        return bool(gaps) and min(gaps) == 1 and max(gaps) > 1

    @cached_property
    def separates_by_blank_lines(self) -> bool:
        """Whether lines that end a sentence mostly have a blank line after them: elsewhere a lone one means nothing."""
        ended = [
            (before, line)
            for before, line in itertools.pairwise(self.lines)
            if before.ends_sentence
        ]
        blank = sum(self.has_blank_between(before, line) for before, line in ended)
        return self.has_blank_lines and 2 * blank >= len(ended)

    def has_blank_between(self, before: TextLine, line: TextLine) -> bool:
        """Whether nothing but blank lines is between two lines: no foot and no head of a page."""
        between = range(before.line.number + 1, line.line.number)
        return bool(between) and self.taken.isdisjoint(between)

    def has_page_between(self, before: TextLine, line: TextLine) -> bool:
        """Whether a page ends between two lines: its foot or the head of the next is there."""
        return not self.taken.isdisjoint(range(before.line.number + 1, line.line.number))

    def join(self, lines: Iterable[TextLine]) -> MappedText:
        """Join *lines* by the rule of the document's script."""
        return join_lines(
            (each.line for each in lines if each.line.text),
            cjk=self.rules.cjk,
            spaced=self.spaced,
            words=self.words,
            without=self.calls,
            parts=None if self.has_layout else self.rules.hyphenated_parts,
        )

    def is_set_off(self, before: TextLine, line: TextLine) -> bool:
        """Whether *line* begins something new: the layout, a blank line, an indent or its number says so."""
        if line.opens is not None:
            return line.opens
        return (
            self.is_unwrapped
            or (self.has_gaps and line.line.number - before.line.number > 1)
            or before.line.indented != line.line.indented
            or self._is_numbered(before, line)
        )

    def _is_numbered(self, before: TextLine, line: TextLine) -> bool:
        """Whether *line* begins with the number of a paragraph, not with a year that ends the sentence of *before*."""
        number = self.rules.paragraph_number.match(line.flat.text)
        if number is None:
            return False
        return before.ends(self.rules.terminals) or (
            int(number["number"]) <= _HIGHEST_NUMBER and number.end() < len(line.flat.text)
        )

    def groups(self, lines: Sequence[TextLine]) -> list[list[TextLine]]:
        """Return *lines* in groups, each of which is set off from the one before it."""
        found: list[list[TextLine]] = []
        for line in lines:
            if found and not self.is_set_off(found[-1][-1], line):
                found[-1].append(line)
            else:
                found.append([line])
        return found


def body_of(
    lines: Iterable[Line],
    rules: StructureRules,
    calls: Collection[int] = (),
    taken: Iterable[int] = (),
) -> TextLines:
    """Bring each of *lines* into its normal form.

    Args:
        lines: the lines of the text.
        rules: the words of its language.
        calls: the places of calls of notes in the source.
        taken: the numbers of the lines that belong to pages and not to the text.
    """
    kept = tuple(lines)
    text = "\n".join(line.text for line in kept)
    pairs = _CJK_PAIR.findall(text) if rules.cjk else []
    blanks = sum(map(len, pairs)) - len(pairs)  # each is a character, or one and a blank
    spaced = bool(pairs) and blanks > _SPACED_SHARE * len(pairs)
    body = TextLines(
        (), rules, spaced, TextWords("" if rules.cjk else text), calls, frozenset(taken)
    )
    return evolve(
        body,
        lines=tuple(
            TextLine(line, join_lines((line,), cjk=rules.cjk, spaced=spaced, without=calls))
            for line in kept
        ),
    )
