"""The letters of the parts of resolutions, 57/270 B and 37/69 A, D and H: the patterns of one language."""

from __future__ import annotations

import re
from typing import Final

from unctc.extraction.citations.pattern_fragments import widen
from unctc.languages.rules.citations import CitationRules
from unctc.languages.rules.punctuation import COMMAS, one_of
from unctc.late_patterns import LatePatterns

__all__ = ["PartPatterns"]

_COMMA: Final = one_of(COMMAS)


class PartPatterns(LatePatterns):
    """The patterns of part letters.

    Attributes:
        after: the part, run of parts or two parts after a number.
        following: one more part, where another follows.
        last: one more part, where one has gone before.
        with_number: a number, perhaps with its part, at the end of a text.
    """

    after: re.Pattern[str]
    following: re.Pattern[str]
    last: re.Pattern[str]
    with_number: re.Pattern[str]

    def __init__(self, rules: CitationRules) -> None:
        self._letters: dict[str, str] = rules.part_letters
        letters = "|".join(sorted(map(re.escape, rules.part_letters), key=len, reverse=True))
        letter = f"(?:[A-Z]|{letters})" if letters else "[A-Z]"
        word = r"[A-Za-z0-9]" if rules.heads_follow else r"[^\W_]"
        both = (
            rf" {{0,2}}(?P<link>-|{widen(rules.part_to)}|(?P<both>{widen(rules.part_and)})) {{0,2}}"
        )
        self.compile_late(
            after=rf" {{0,4}}(?:{widen(rules.part_from)} {{0,2}})?(?P<first>{letter})(?:{both}(?P<last>{letter}))?(?!{word}|[.’'/](?=\w)|-\d)"
            # The letter may be the conjunction of a title in capitals: RESOLUCIONES 45/34 Y 48/6.
            rf"(?! {{1,4}}(?:\d{{1,4}} ?/|[AES]/))(?<!{rules.conjunctions_in_capitals})"
        )
        # 37/69 A, D and H: one more part, where another follows or one has gone before.
        end = rf"(?!{word}|[.’'/](?=\w))"
        joint = rf" {{0,2}}(?:{_COMMA}|{widen(rules.part_and)}) {{0,4}}"
        self.compile_late(
            following=rf" {{0,2}}{_COMMA} {{0,4}}(?P<part>{letter}){end}(?={joint}{letter}{end})"
        )
        self.compile_late(last=rf"{joint}(?P<part>{letter}){end}")
        self.compile_late(
            with_number=rf"(?<!\d)(?P<number>\d{{1,4}})(?: {{0,4}}(?P<part>{letter}(?: ?- ?{letter})?))? {{0,4}}$"
        )

    def letter(self, printed: str) -> str:
        """Return the part letter as in a symbol, with the space before it."""
        letters = self._letters
        pieces = [piece.strip() for piece in printed.split("-")]
        return " " + "-".join(letters.get(piece, piece) for piece in pieces)

    def of(self, match: re.Match[str]) -> str:
        """Return the part, or run of parts, that the pattern ``after`` has found; ``A&B`` for two."""
        first, last = match["first"], match["last"]
        if not last:
            return self.letter(first)
        link = "&" if match["both"] else "-"
        return f"{self.letter(first)}{link}{self.letter(last).strip()}"
