"""Search text without what is over, under and between its letters, and say where in the text it was found."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from attrs import frozen

from unctc.extraction.citations.readable_text import ReadableText
from unctc.languages.registry import rules_for
from unctc.languages.rules.script import Edit, composed
from unctc.model.languages import Language
from unctc.model.locations import Span

__all__ = ["WayBack", "in_plain_letters", "without_signs"]

_T = TypeVar("_T")


@frozen
class WayBack:
    """From text in plain letters to the text as given.

    Attributes:
        readable: the text in plain letters.
        length: how long the text as given is.
    """

    readable: ReadableText
    length: int

    def __call__(self, span: Span) -> Span:
        """Return where in the text as given *span* is, signs over its last letter included."""
        start, end = self.readable.source_span(span.start, max(span.end, span.start + 1))
        if span.end >= len(self.readable.lines):
            return Span(start, self.length)
        return Span(start, max(end, self.readable.source_span(span.end, span.end + 1)[0]))


def without_signs(text: str, language: Language) -> str:
    """Return *text* in plain letters.

    Example:
        >>> without_signs("The Committee", Language.ENGLISH)
        'The Committee'
    """
    edits = _edits_of(text, language)
    return ReadableText(text, edits).lines if edits else text


def _edits_of(text: str, language: Language) -> list[Edit]:
    if text.isascii():
        return []
    return composed(text) + rules_for(language).script.plain_letters(text)


def in_plain_letters(
    search: Callable[[str, Language], tuple[_T, ...]], moved: Callable[[_T, WayBack], _T]
) -> Callable[[str, Language], tuple[_T, ...]]:
    """Return *search* for text whose letters may have vowel signs, be stretched, or in forms of their place.

    Args:
        search: what searches text in plain letters.
        moved: returns a mention with its spans moved.

    Example:
        >>> from unctc.extraction.bodies import find_bodies
        >>> text = "\u0625\u0644\u0649 \u0627\u0644\u0640\u0640\u062c\u0645\u0639\u064a\u0651\u0629 \u0627\u0644\u0639\u0627\u0645\u0629"
        >>> [(each.body.value, each.span.end) for each in find_bodies(text, Language.ARABIC)]
        [('General Assembly', 21)]
    """

    def found(text: str, language: Language) -> tuple[_T, ...]:
        edits = _edits_of(text, language)
        if not edits:
            return search(text, language)
        readable = ReadableText(text, edits)
        way = WayBack(readable, len(text))
        return tuple(moved(each, way) for each in search(readable.lines, language))

    return found
