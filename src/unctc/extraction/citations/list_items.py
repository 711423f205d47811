"""The numbers of acts with which a line of a list begins, nouns, details and dates among them."""

from __future__ import annotations

import re
from typing import Final

from unctc.extraction.citations.candidate_search import candidates_in
from unctc.extraction.citations.candidates import Candidate
from unctc.extraction.citations.citation_context import ASIDE
from unctc.extraction.citations.compiled_rules import CompiledRules
from unctc.extraction.citations.list_heads import is_small
from unctc.languages.rules.punctuation import SEMICOLONS
from unctc.late_patterns import late_pattern

__all__ = ["NUMBER_SHAPE", "numbers_end"]

# Of what begins a line of a list: a number with a slash or a bracket, perhaps after a noun, or a symbol.
NUMBER_SHAPE: Final = late_pattern(
    r"""
    [^\w\n]{0,4}+ (?: [^\W\d_]{1,20}+ \.? [ ]{1,2} ){0,3}+ (?: [A-Z][A-Z./-]{0,12}+ | [^\W\d_]{0,4}+ )
    \d{1,4}+ (?: [ ]?[/(] | [ ]?[^\W\d_](?:-[^\W\d_])?[ ]?\( | (?<=\d\d\d)[ ]*(?:[,;\t\n]|$) )
    """,
    re.VERBOSE,
)
_PART_OF_TITLE: Final = late_pattern(r" [^\W\d_A-Z]")
_WITHIN: Final = ASIDE | {"numero"}
_SEMICOLONS: Final = tuple(SEMICOLONS)


def numbers_end(text: str, compiled: CompiledRules) -> int | None:
    """Return where the numbers of acts end that *text* begins with; ``None`` if it begins with none.

    Nouns, "decision 80/521", and details, "sect. XI", belong to them.
    """
    if not NUMBER_SHAPE.match(text):
        return None
    end = 0
    for candidate in candidates_in(text, compiled, alone=False):
        if not _is_list_gap(text, end, candidate.start, compiled):
            break
        end = _without_title(text, candidate)
    return end if end and _ends_well(text, end, compiled) else None


def _ends_well(text: str, end: int, compiled: CompiledRules) -> bool:
    """Whether a title, a date, a detail or nothing follows the numbers: "50/50 chances" are none."""
    rest = text[end:].lstrip()
    if not rest[:1].islower() or is_small(rest, compiled):
        return True
    match = compiled.words.pattern.match(rest)
    name = compiled.words.name_of(match) if match else ""
    return name in _WITHIN or name in compiled.kinds


def _is_list_gap(text: str, start: int, end: int, compiled: CompiledRules) -> bool:
    """Whether only nouns, details, dates and small words are in *text* from *start* to *end*."""
    position = start
    for token in compiled.words.pattern.finditer(text, start, end):
        name = compiled.words.name_of(token)
        if token.end() > end or not is_small(text[position : token.start()], compiled):
            return False
        if name not in _WITHIN and name not in compiled.kinds and token[0] not in _SEMICOLONS:
            return False
        position = token.end()
    return is_small(text[position:end], compiled)


def _without_title(text: str, candidate: Candidate) -> int:
    """Return where the number ends, without the first letter of its title: S-27/2 A world fit for children."""
    end = candidate.end
    if candidate.part and text[end - 1].isalpha() and _PART_OF_TITLE.match(text, end):
        return end - len(candidate.part.strip())
    return end
