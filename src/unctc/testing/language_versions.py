"""The numbers of a document as another language version prints them: what must change no path."""

from __future__ import annotations

from typing import Any, Final, TypeVar

import attrs
from attrs import evolve

from unctc.languages.registry import languages_with, rules_for
from unctc.model.documents import Document
from unctc.model.languages import Language
from unctc.model.operative import OperativeParagraph, PreambularParagraph
from unctc.model.passages import Paragraph
from unctc.model.sections import Section

__all__ = ["POINTS", "language_version"]

_D = TypeVar("_D", bound=Document)

_WORDS: Final = {language: rules_for(language).words for language in languages_with("words")}
POINTS: Final = {language: words.points for language, words in _WORDS.items() if words.points}
"""How languages letter points, and the points of points."""
_DIGITS: Final = {
    language: str.maketrans("0123456789", words.digits) for language, words in _WORDS.items()
}


def language_version(document: _D, language: Language) -> _D:
    """Return *document* with the numbers that a version in *language* prints; its words stay.

    Args:
        document: a document whose points are lettered from ``(a)`` on, as drawn ones are.
        language: one of the languages in :data:`POINTS`.

    Example:
        >>> from unctc.model.resolutions import Resolution
        >>> from unctc.model.symbols import Symbol
        >>> point = OperativeParagraph("Report;", printed_number="(b)")
        >>> first = OperativeParagraph("Act;", printed_number="(a)")
        >>> paragraph = OperativeParagraph("Decides:", number=1, points=(first, point))
        >>> document = Resolution(
        ...     symbol=Symbol("S/RES/2395 (2017)"),
        ...     language=Language.ENGLISH,
        ...     leading_paragraphs=(paragraph,),
        ... )
        >>> other = language_version(document, Language.RUSSIAN)
        >>> other.operative("1/b").printed_number == POINTS[Language.RUSSIAN][0][1]
        True
    """
    changed: _D = evolve(_printed(document, language, 0), language=language)
    return changed


def _printed(value: Any, language: Language, depth: int) -> Any:  # noqa: ANN401 - whatever a document is made of
    if isinstance(value, tuple):
        return tuple(_printed(each, language, depth) for each in value)
    if not attrs.has(type(value)):
        return value
    if isinstance(value, OperativeParagraph | PreambularParagraph):
        value = evolve(value, points=_points(value.points, language, depth))
    if isinstance(value, Section):
        value = evolve(value, printed_number=_digits(value.printed_number, language))
    if isinstance(value, Paragraph) and value.number is not None:
        value = evolve(value, printed_number=_digits(value.printed_number, language))
    parts = {
        name: _printed(getattr(value, name), language, depth)
        for name in _HOLDERS
        if hasattr(value, name) and name in attrs.fields_dict(type(value))
    }
    return evolve(value, **parts) if parts else value


_HOLDERS: Final = (
    *("letter", "attachments", "programme", "opening", "paragraphs", "leading_paragraphs"),
    *("sections", "preambular_paragraphs", "annexes", "parts"),
)
"""The fields that hold paragraphs."""


def _points(
    points: tuple[OperativeParagraph, ...], language: Language, depth: int
) -> tuple[OperativeParagraph, ...]:
    if not points:
        return ()
    labels = POINTS[language][depth]
    return tuple(
        evolve(
            point,
            printed_number=label if point.printed_number else "",
            points=_points(point.points, language, depth + 1),
        )
        for label, point in zip(labels, points, strict=False)
    )


def _digits(printed: str, language: Language) -> str:
    return printed.translate(_DIGITS[language])
