"""In what two texts differ that they cite, and whether they differ in nothing else."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from functools import cache

from unctc.extraction.finders import plain
from unctc.languages.registry import rules_for
from unctc.late_patterns import late_pattern
from unctc.model.languages import Language
from unctc.model.passages import Passage
from unctc.model.symbols import Symbol

__all__ = ["cited_differently", "without_citations"]

_CITED = "\N{OBJECT REPLACEMENT CHARACTER}"
_NUMBERS = late_pattern(r"(?<![\d/])\d{3,4}(?![\d/])")
_CORRIGENDUM = late_pattern(r"(?:/Corr\.\d+)+$")
_SPACE = late_pattern(r"\s+")


def without_citations(passage: Passage, language: Language) -> str:
    """Return the text with one mark for each list of citations, its nouns and separators included.

    Example:
        >>> from unctc.extraction.citations import find_citations
        >>> def marked(text):
        ...     found = find_citations(text, language="en")
        ...     return without_citations(Passage(text, found), Language.ENGLISH)
        >>> one = marked("It recalls resolution 1373 (2001), too.")
        >>> one == marked("It recalls resolutions 1373 (2001), 1540 (2004) and 1624 (2005), too.")
        True
    """
    text = plain(passage.text)
    pieces, done = [], 0
    for citation in passage.citations:
        if citation.span.start >= done:
            pieces += [text[done : citation.span.start], _CITED]
            done = citation.span.end
    marked = "".join((*pieces, text[done:]))
    return _SPACE.sub("", _list_of(language).sub(_CITED, marked).casefold())


@cache
def _list_of(language: Language) -> re.Pattern[str]:
    """Return a pattern for a list of citations, with the noun before and after it and all between."""
    rules = rules_for(language).citations
    noun = f"(?:{rules.resolutions}|{rules.resolution}|{rules.decisions}|{rules.decision})"
    lead = f"(?:{rules.item_lead})?" if rules.item_lead else ""
    tail = f"(?:{rules.list_tail})?" if rules.list_tail else ""
    between = rf"\s{{0,2}}(?:{rules.separators}|[,;，、；])?\s{{0,2}}"
    one = rf"(?:{noun}\s{{0,2}})?{lead}\s?{_CITED}\s?{tail}(?:\s?{noun})?"
    return late_pattern(f"{one}(?:{between}{one})*")


def cited_differently(
    cited: AbstractSet[Symbol], text: str, cites: AbstractSet[Symbol], other: str
) -> tuple[frozenset[Symbol], frozenset[Symbol]]:
    """Return what only one of two language versions cites, and what only the other does.

    What a text prints without its year counts as cited: "paragraph 15 of 1970" needs none. A corrigendum is
    issued for the versions that need it: beside what it corrects, or in its place, it is no other document.

    Args:
        cited: what the one cites.
        text: its words.
        cites: what the other cites.
        other: the words of that one.

    Example:
        >>> symbol = Symbol("S/RES/1970 (2011)")
        >>> cited_differently({symbol}, "resolution 1970 (2011)", set(), "paragraph 15 of 1970")
        (frozenset(), frozenset())
    """
    extra, missing = _uncorrected(cited - cites, cites), _uncorrected(cites - cited, cited)
    return _unprinted(extra, other, missing), _unprinted(missing, text, extra)


def _uncorrected(symbols: AbstractSet[Symbol], others: AbstractSet[Symbol]) -> frozenset[Symbol]:
    """Return those of *symbols* that are neither corrigenda of what is among the *others* nor corrected by it."""
    corrected = {_CORRIGENDUM.sub("", each.text) for each in others}
    return frozenset(each for each in symbols if _CORRIGENDUM.sub("", each.text) not in corrected)


def _unprinted(
    symbols: frozenset[Symbol], text: str, others: frozenset[Symbol]
) -> frozenset[Symbol]:
    """Return those of *symbols* whose number a text does not print.

    One of the same number and another year that it cites, among *others*, is another document.
    """
    printed = set(_NUMBERS.findall(text)) - {str(each.number) for each in others}
    return frozenset(each for each in symbols if str(each.number) not in printed)
