"""The sentences of a paragraph, each of which is read by itself."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from unctc.extraction.marked_text import MarkedText
from unctc.languages.rules.duties import DutyRules
from unctc.model.locations import Span

__all__ = ["sentences_of"]

_LONGEST: Final = 4_000
"""Where something goes on for longer without an end, it is read in stretches: each verb looks through all of its own."""


def sentences_of(marked: MarkedText, rules: DutyRules) -> Iterator[Span]:
    """Yield where the sentences of a paragraph are, in order; together they cover it.

    Example:
        >>> from unctc.extraction.marked_text import mark_text
        >>> from unctc.languages.registry import rules_for
        >>> from unctc.model.languages import Language
        >>> rules = rules_for(Language.ENGLISH).duties
        >>> text = "CTED will meet experts. It will report in June."
        >>> [each.of(text) for each in sentences_of(mark_text(text, Language.ENGLISH), rules)]
        ['CTED will meet experts. ', 'It will report in June.']
    """
    start = 0
    for match in rules.sentence_end.finditer(marked.skeleton):
        yield from _stretches(marked.skeleton, start, match.end())
        start = match.end()
    if marked.skeleton[start:].strip():
        yield from _stretches(marked.skeleton, start, len(marked.skeleton))


def _stretches(text: str, start: int, end: int) -> Iterator[Span]:
    while end - start > _LONGEST:
        cut = text.rfind(" ", start + 1, start + _LONGEST) + 1 or start + _LONGEST
        yield Span(start, cut)
        start = cut
    yield Span(start, end)
