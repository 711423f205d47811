"""Whether two texts differ in what they cite and in nothing else."""

from __future__ import annotations

import re
from functools import cache

from unctc.extraction.finders import plain
from unctc.languages.registry import rules_for
from unctc.late_patterns import late_pattern
from unctc.model.languages import Language
from unctc.model.passages import Passage

__all__ = ["without_citations"]

_CITED = "\N{OBJECT REPLACEMENT CHARACTER}"
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
