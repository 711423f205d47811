"""The record of how resolutions, drafts and statements show their parts in one language."""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping
from functools import cached_property
from typing import Final

from attrs import define, field

from unctc.late_patterns import late_pattern
from unctc.model.languages import Language
from unctc.package_data import package_text

__all__ = ["ResolutionRules"]

_RARE: Final = 0.02
_WORD_END: Final = r"(?!\w)"


def _usual(counts: dict[str, int]) -> frozenset[str]:
    """Return the phrases without those that a few files emphasise further than all others: "Decides that"."""
    return frozenset(
        phrase
        for phrase, count in counts.items()
        if all(
            count >= _RARE * counts.get(phrase[:cut], 0)
            for cut, character in enumerate(phrase)
            if character == " "
        )
    )


@define(frozen=True, kw_only=True, slots=False)
class ResolutionRules:
    """The words by which what an organ adopts shows its parts.

    Attributes:
        language: the language.
        headings: the line that names a resolution; groups ``number`` and ``year``.
        formulas: the words with which the organ opens, without the comma behind them.
        adoption: how the line begins that says who adopted it, at which meeting and when.
        closing: how the lines begin that say so after the text.
        meeting: the number of the meeting; group ``meeting``.
        statement: the title of a presidential statement.
        statement_formula: the end of the sentence with which a statement opens.
        draft: words that say that a text is a draft.
        votes: a vote in counts; groups ``in_favour``, ``against``, ``abstaining``, ``states_against``, ``states_abstaining``.
        unanimous: words that say that all were in favour.
        vote_counts: the words for small numbers in votes.
        spaced: whether words stand apart, so that a phrase ends where a word ends.
        manner: words that may be before a phrase: with regret; a fragment of a pattern.
        recitals: how preambular paragraphs begin besides, whatever their verb; a fragment of a pattern.
    """

    language: Language
    headings: tuple[re.Pattern[str], ...]
    formulas: re.Pattern[str]
    adoption: re.Pattern[str]
    closing: re.Pattern[str]
    meeting: re.Pattern[str]
    statement: re.Pattern[str]
    statement_formula: re.Pattern[str]
    draft: re.Pattern[str]
    votes: re.Pattern[str]
    unanimous: re.Pattern[str]
    vote_counts: Mapping[str, int] = field(eq=False)
    spaced: bool = True
    manner: str = ""
    recitals: str = ""

    @cached_property
    def phrases(self) -> dict[str, frozenset[str]]:
        """The phrases with which paragraphs open, by part: ``preambular``, ``operative``; in small letters."""
        table = package_text("unctc.languages", f"{self.language.value}/openings.csv")
        rows = list(csv.DictReader(table.splitlines()))
        return {
            part: _usual(
                {
                    row["phrase"].lower(): int(row["paragraphs"])
                    for row in rows
                    # "And" is emphasised now and then, but opens nothing.
                    if row["part"] == part and len(row["phrase"]) > 1
                }
            )
            for part in ("preambular", "operative")
        }

    @cached_property
    def _patterns(self) -> dict[str, re.Pattern[str]]:
        return {part: self._pattern(part) for part in self.phrases}

    def _pattern(self, part: str) -> re.Pattern[str]:
        words = sorted(self.phrases[part], key=len, reverse=True)
        ending = _WORD_END if self.spaced else ""
        manner = f"(?:{self.manner})?" if self.manner else ""
        recitals = f"|{self.recitals}" if self.recitals and part == "preambular" else ""
        return late_pattern(
            rf"(?i:{manner}(?:{'|'.join(map(re.escape, words)) or '(?!)'}){recitals}){ending}"
        )

    def opening(self, text: str, part: str) -> int:
        """Return how many characters of *text* are a phrase that opens paragraphs of *part*; 0 for none."""
        match = self._patterns[part].match(text)
        return match.end() if match else 0
