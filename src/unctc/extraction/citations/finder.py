"""Text in, citations out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Final

from unctc.errors import InvalidCitationTextError
from unctc.extraction.citations.candidate_search import candidates_in
from unctc.extraction.citations.compiled_rules import compiled_rules_for
from unctc.extraction.citations.disambiguation import ResolvedCitation, is_of_other_body, resolve
from unctc.extraction.citations.list_heads import list_head
from unctc.extraction.citations.list_regions import listed_in_lines
from unctc.extraction.citations.listed_citations import resolve_listed, touching
from unctc.extraction.citations.lists import ListedNumbers
from unctc.extraction.citations.normalization import plain_text
from unctc.extraction.citations.pinpoints import pinpoint_of
from unctc.extraction.citations.readable_text import ReadableText, readable_text
from unctc.extraction.citations.roles import roles_of
from unctc.extraction.citations.sessions_given import SessionBefore
from unctc.languages.detection import detect_language
from unctc.languages.registry import rules_for
from unctc.late_patterns import late_pattern
from unctc.model.citations import Citation, Role
from unctc.model.languages import DEFAULT_LANGUAGE, Language
from unctc.model.locations import Span
from unctc.model.symbols import Symbol, symbol_or_none

__all__ = ["citations_in", "find_citations", "names_other_act", "numbers_under", "read_text"]

AUTOMATIC: Final = "auto"
"""The language that is detected from the text, as a word."""

_DIGIT: Final = late_pattern(r"\d")


def find_citations(
    text: str,
    language: Language | str | None = None,
    *,
    listed: Sequence[ListedNumbers] | None = None,
) -> tuple[Citation, ...]:
    r"""Return the documents that *text* cites, in order.

    Numbers in lists are found by the head that they stand under, "General Assembly resolutions", and have the
    role ``listed``.

    Args:
        text: any text.
        language: its language, for the words around a number decide what the number is; detected by script and
            common words if not given, or if ``"auto"``.
        listed: where numbers are under heads, if that is known, as :func:`numbers_under` gives it; found by the
            lines of *text* if not given.

    Raises:
        InvalidCitationTextError: *text* is no ``str``.
        UnsupportedLanguageError: there is no table for *language*.

    Example:
        >>> found = find_citations(
        ...     "recalling resolutions 1373 (2001) and 2178 (2014)", language="en"
        ... )
        >>> [(str(citation.target), citation.span.start) for citation in found]
        [('S/RES/1373 (2001)', 22), ('S/RES/2178 (2014)', 38)]
        >>> [str(citation.target) for citation in find_citations("安理会第1373号决议")]
        ['S/RES/1373 (2001)']
        >>> found = find_citations(
        ...     "Human Rights Council resolutions\n39/2  Fact-finding\n46/21  Myanmar\n"
        ... )
        >>> [(str(citation.target), citation.role.value) for citation in found]
        [('A/HRC/RES/39/2', 'listed'), ('A/HRC/RES/46/21', 'listed')]
    """
    return citations_in(text, language, listed=listed)


def citations_in(
    text: str,
    language: Language | str | None,
    *,
    listed: Sequence[ListedNumbers] | None = None,
    session_before: SessionBefore | None = None,
) -> tuple[Citation, ...]:
    """Return the documents that *text*, a passage of a document, cites.

    Args:
        text: the text.
        language: its language; detected if ``None``.
        listed: where numbers are under heads, if that is known.
        session_before: says which session the document has given for a number before this text.

    Raises:
        InvalidCitationTextError: *text* is no ``str``.
        UnsupportedLanguageError: there is no table for *language*.

    Example:
        >>> found = citations_in(
        ...     "Resolution 2758 says so.", "en", session_before={2758: "XXVI"}.get
        ... )
        >>> str(found[0].target)
        'A/RES/2758 (XXVI)'
    """
    if not isinstance(text, str):
        raise InvalidCitationTextError(
            expected="a text (str)",
            found=type(text).__name__,
            where="text",
            fix="Decode bytes first; read a file with unctc.load.",
        )
    readable = readable_text(text)
    # The language is that of what is read, not of the names of tags.
    if listed is not None and not isinstance(readable, str):
        listed = [
            ListedNumbers(
                readable.position_of(each.start), readable.position_of(each.end), each.head
            )
            for each in listed
        ]
    return tuple(_citations(text, readable, language, listed, session_before))


def numbers_under(
    text: str, head: str, language: Language | str = DEFAULT_LANGUAGE
) -> tuple[ListedNumbers, ...]:
    """Return *text* as the numbers that are under *head*; nothing where that is no head.

    Example:
        >>> cell = "43/222 A–E; 80/234"
        >>> listed = numbers_under(cell, "General Assembly resolutions")
        >>> [str(each.target) for each in find_citations(cell, listed=listed)]
        ['A/RES/43/222 A-E', 'A/RES/80/234']
    """
    compiled = compiled_rules_for(rules_for(language).citations.language)
    found = list_head(plain_text(head), compiled)
    return (ListedNumbers(0, len(text), found.head),) if found else ()


def read_text(text: str) -> str:
    """Return *text* as the scanner reads it: without markup, its typography made plain.

    Example:
        >>> read_text("<p>R&eacute;solution&nbsp;1373</p>").strip()
        'Résolution 1373'
    """
    readable = readable_text(text)
    return readable if isinstance(readable, str) else readable.text


def names_other_act(text: str, span: Span, language: Language | str = DEFAULT_LANGUAGE) -> bool:
    """Whether the words around *span* say that the number there is no act of the United Nations.

    A link may lead to a document that its words do not name; this says where they speak against it.

    Args:
        text: any text.
        span: where in it a number is.
        language: its language.

    Raises:
        UnsupportedLanguageError: there is no table for *language*.

    Example:
        >>> text = "resolution 6/2 of the Conference of the States Parties"
        >>> names_other_act(text, Span(11, 14))
        True
        >>> names_other_act("resolution 6/2 of the Human Rights Council", Span(11, 14))
        False
    """
    plain = plain_text(text)
    compiled = compiled_rules_for(rules_for(language).citations.language)
    return is_of_other_body(plain, candidates_in(plain, compiled), compiled, span.start, span.end)


def _citations(
    source: str,
    readable: ReadableText | str,
    language: Language | str | None,
    listed: Sequence[ListedNumbers] | None,
    session_before: SessionBefore | None,
) -> Iterator[Citation]:
    """Yield the citations in *source*, which *readable* is as a reader sees it: text alone where nothing was edited."""
    if isinstance(readable, str):
        edited, text, lines, plain = None, source, source, readable
    else:
        edited, text, lines, plain = readable, readable.text, readable.lines, readable.text
    if language is None or language == AUTOMATIC:
        language = detect_language(text)
    compiled = compiled_rules_for(rules_for(language).citations.language)
    if not _DIGIT.search(plain):
        return
    if listed is None:
        listed = listed_in_lines(lines, plain, compiled)
    candidates = candidates_in(plain, compiled)
    under_heads = resolve_listed(plain, listed, compiled) if listed else []
    if under_heads:
        # What no body of its head can have adopted is read by its words, as in running text.
        listed = touching(listed, under_heads)
        candidates = touching(candidates, listed, touch=False)
    resolved = resolve(plain, candidates, compiled, session_before) if candidates else []
    roles = roles_of(plain, resolved, compiled)
    if under_heads:
        pairs = [*zip(resolved, roles, strict=True)]
        pairs = sorted([*pairs, *((each, Role.LISTED) for each in under_heads)], key=_start)
        resolved, roles = [each for each, _ in pairs], [role for _, role in pairs]
    spans: Iterable[tuple[int, int]] = [(found.start, found.end) for found in resolved]
    if edited is not None:
        spans = edited.source_spans(spans)
    for index, (found, (start, end)) in enumerate(zip(resolved, spans, strict=True)):
        target = _symbol(found.target)
        if target is None:  # nothing that the United Nations would register
            continue
        yield Citation(
            target=target,
            span=Span(start, end),
            printed=source[start:end],
            pinpoint=pinpoint_of(plain, resolved, index, compiled),
            role=roles[index],
        )


def _start(pair: tuple[ResolvedCitation, Role]) -> int:
    return pair[0].start


@lru_cache(maxsize=16384)
def _symbol(text: str) -> Symbol | None:
    return symbol_or_none(text)
