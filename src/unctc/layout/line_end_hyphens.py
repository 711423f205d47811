"""Hyphens at the ends of lines: whether a line broke one word there, as the words of the whole text show."""

from __future__ import annotations

from collections.abc import Collection
from functools import cached_property
from typing import Final

from attrs import define

from unctc.late_patterns import late_pattern

__all__ = ["TextWords"]

_BEFORE_HYPHEN: Final = late_pattern(r"(?P<joined>-?)(?P<word>\w+)[-\u2010]$")
_WORD: Final = late_pattern(r"\w+")
# What begins a line or a page may be the second half of a word, and what a hyphen touches is a half of one.
_WHOLE: Final = late_pattern(r"(?<![\w\n\f\u2010-])\w++(?![\u2010-])")
_HALVES: Final = late_pattern(r"(?<!\w)(?P<head>\w++)[\u2010-](?=(?P<tail>\w+))")


@define(slots=False)
class TextWords:
    r"""The words of a text, each looked for once for all the lines that end with a hyphen.

    Attributes:
        text: the text of the whole source, line by line; empty where lines are not joined by its words.

    Example:
        >>> words = TextWords("The Committee and its Commit-\ntee met in a follow-up.")
        >>> words.joins("its Commit-", "tee met"), words.joins("a follow-", "up")
        (True, False)
    """

    text: str = ""

    @cached_property
    def _whole(self) -> frozenset[str]:
        return frozenset(each.lower() for each in _WHOLE.findall(f" {self.text}"))

    @cached_property
    def _halves(self) -> frozenset[tuple[str, str]]:
        return frozenset(_HALVES.findall(self.text))

    def joins(self, before: str, following: str, parts: Collection[str] | None = None) -> bool:
        """Whether a line broke one word at its hyphen: the text has it unbroken, or its halves are no words.

        Args:
            before: the end of the line, its hyphen last.
            following: the next line.
            parts: parts of words that keep their hyphen; without them a word must be found unbroken.
        """
        head, tail = _BEFORE_HYPHEN.search(before), _WORD.match(following)
        if not head or not tail or not tail[0][0].islower() or not self.text:
            return False
        if (head["word"], tail[0]) in self._halves:
            return False
        if (head["word"] + tail[0]).lower() in self._whole:
            return True
        halves = (head["word"].lower(), tail[0].lower())
        return (
            parts is not None
            and head["word"].isalpha()
            and not any(half in parts or half in self._whole for half in halves)
            and not (head["joined"] or following[tail.end() : tail.end() + 1] == "-")
        )
