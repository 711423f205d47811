"""Text in, citations out."""

from __future__ import annotations

from functools import lru_cache

from unctc.errors import InvalidCitationTextError
from unctc.extraction.citations.candidates import Candidate, merged
from unctc.extraction.citations.compiled_rules import CompiledRules, compiled_rules_for
from unctc.extraction.citations.disambiguation import resolve
from unctc.extraction.citations.full_symbols import symbols_in
from unctc.extraction.citations.normalization import plain_text
from unctc.extraction.citations.pinpoints import pinpoint_of
from unctc.extraction.citations.roles import roles_of
from unctc.extraction.citations.session_numbers import slashed_in
from unctc.extraction.citations.year_numbers import bracketed_in
from unctc.extraction.citations.yearless_numbers import bare_in
from unctc.languages.detection import detect_language
from unctc.languages.registry import rules_for
from unctc.model.citations import Citation
from unctc.model.languages import DEFAULT_LANGUAGE, Language
from unctc.model.locations import Span
from unctc.model.symbols import Symbol

__all__ = ["find_citations"]


def find_citations(text: str, language: Language | str = DEFAULT_LANGUAGE) -> tuple[Citation, ...]:
    """Return the documents that *text* cites, in order.

    Args:
        text: any text.
        language: its language, for the words around a number decide what the number is; ``"auto"``
            detects it by script and common words.

    Raises:
        InvalidCitationTextError: *text* is no ``str``.
        UnsupportedLanguageError: there is no table for *language*.

    Example:
        >>> found = find_citations(
        ...     "recalling resolutions 1373 (2001) and 2178 (2014)", language="en"
        ... )
        >>> [(str(citation.target), citation.span.start) for citation in found]
        [('S/RES/1373 (2001)', 22), ('S/RES/2178 (2014)', 38)]
    """
    plain, candidates, compiled = _candidates(text, language)
    resolved = resolve(plain, candidates, compiled)
    roles = roles_of(plain, resolved, compiled)
    return tuple(
        Citation(
            target=_symbol(mention.target),
            span=Span(mention.start, mention.end),
            printed=text[mention.start : mention.end],
            pinpoint=pinpoint_of(plain, resolved, index, compiled),
            role=roles[index],
        )
        for index, mention in enumerate(resolved)
    )


@lru_cache(maxsize=16384)
def _symbol(text: str) -> Symbol:
    return Symbol.parse(text)


def _candidates(text: str, language: Language | str) -> tuple[str, list[Candidate], CompiledRules]:
    if not isinstance(text, str):
        raise InvalidCitationTextError(
            expected="a text (str)",
            found=type(text).__name__,
            where="text",
            fix="Decode bytes first; read a file with unctc.load.",
        )
    if language == "auto":
        language = detect_language(text)
    compiled = compiled_rules_for(rules_for(language).citations.language)
    plain = plain_text(text)
    bracketed = list(bracketed_in(plain, compiled))
    candidates = merged(
        [
            *symbols_in(plain, compiled),
            *bracketed,
            *slashed_in(plain, compiled),
            *bare_in(plain, bracketed, compiled),
        ]
    )
    return plain, candidates, compiled
