"""Which lines of plain text are lines of prose: neither a head nor the numbers under one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from attrs import frozen

from unctc.extraction.citations.compiled_rules import CompiledRules
from unctc.extraction.citations.list_heads import HeadForm, ends_with_noun, is_small, list_head
from unctc.extraction.citations.list_items import numbers_end
from unctc.extraction.citations.list_segments import ListSegment
from unctc.languages.rules.punctuation import (
    CLOSERS,
    COLONS,
    COMMAS,
    SEMICOLONS,
    SENTENCE_ENDS,
    one_of,
)
from unctc.late_patterns import late_pattern

__all__ = ["ProseLines"]

_PROSE_AFTER: Final = late_pattern(rf"\s?{one_of(SENTENCE_ENDS, SEMICOLONS, COMMAS)}\s?[^\W\d_]")
_SENTENCE_BEFORE: Final = late_pattern(
    rf"{one_of(SENTENCE_ENDS, SEMICOLONS, COLONS)}{one_of(CLOSERS)}*\s*\Z"
)
# The end of a sentence: what ends an abbreviation comes after fewer letters.
_SENTENCE: Final = late_pattern(
    rf"""
    (?: {one_of(SENTENCE_ENDS, but=".!?")} | (?: [^\W\d_]{{5}} | [)\d] ) [.!?] ) {one_of(CLOSERS)}*
    (?: \s*\Z | (?<![.!?]) [^\W\d_] | \s+[^\W\d_] )
    """,
    re.VERBOSE,
)
_LINES_OF_NUMBERS: Final = 6
"""Over how many lines the numbers of a sentence are followed."""


@frozen
class ProseLines:
    """The lines of a text, asked whether they are prose.

    Attributes:
        plain: the text, its typography made plain.
        segments: its lines and cells.
        compiled: the language.
    """

    plain: str
    segments: Sequence[ListSegment]
    compiled: CompiledRules

    def goes_on_prose(self, index: int, text: str, last: int) -> bool:
        """Whether a line of plain text begins with the number of a noun on it or at the end of the line before."""
        segment = self.segments[index]
        if segment.is_shown or segment.table is not None or not index:
            return False
        before = self.segments[index - 1]
        if text[0].islower() and last != index - 1 and not before.column:
            return True
        line = self.plain[before.start : before.end]
        found = list_head(line, self.compiled)
        whole = found is not None and found.form is HeadForm.WHOLE
        return not whole and before.table is None and ends_with_noun(line, self.compiled)

    def is_wrapped_prose(self, index: int, last: int) -> bool:
        """Whether a line that says no more than a head does is the middle of a sentence: "of / Council resolutions / 1 (1946), and …"."""
        segment = self.segments[index]
        if segment.is_shown or segment.table is not None:
            return False
        return self._is_before_prose(index) and self._goes_on_sentence(index, last)

    def is_within_prose(self, index: int, last: int) -> bool:
        """Whether a line of plain text is of a sentence: begun before it, or going on with the number on the next line."""
        segment = self.segments[index]
        line = self.plain[segment.start : segment.end]
        if ends_with_noun(line, self.compiled) or self._is_before_prose(index, stopped=True):
            return True
        return self._goes_on_sentence(index, last)

    def has_sentence(self, start: int, end: int) -> bool:
        """Whether a sentence ends in a line of plain text, or in what is behind its numbers: titles of acts have none."""
        return _SENTENCE.search(self.plain, start, end) is not None

    def _is_before_prose(self, index: int, *, stopped: bool = False) -> bool:
        """Whether a sentence goes on after the numbers of the next lines: "1 (1946) and / 2 (1946), the Committee will".

        Args:
            index: the line before them.
            stopped: whether a stop, or a comma with no number after it, shows a sentence, too.
        """
        is_open = False
        for following in self.segments[index + 1 : index + 1 + _LINES_OF_NUMBERS]:
            text = self.plain[following.start : following.end]
            end = numbers_end(text, self.compiled)
            if end is None:
                break
            if _PROSE_AFTER.match(text, end) is not None:
                return True
            rest = text[end:].strip()
            if stopped and rest[:1] in tuple(SENTENCE_ENDS):
                return True
            if not rest or not is_small(rest, self.compiled):
                return False
            is_open = True
        return stopped and is_open

    def _goes_on_sentence(self, index: int, last: int) -> bool:
        """Whether the line before a line of plain text does not end its sentence, and no blank line is between them."""
        segment = self.segments[index]
        if not index or last == index - 1:
            return False
        before = self.segments[index - 1]
        between = self.plain[before.end : segment.start]
        if between.count("\n") > 1 and not between.strip():  # a blank line, and no foot of a page
            return False
        return _SENTENCE_BEFORE.search(self.plain, before.start, before.end) is None
