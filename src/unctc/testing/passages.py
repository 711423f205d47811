"""Strategies for citations, and for passages whose text states their citations."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import lru_cache
from typing import Final, TypeVar

from hypothesis import strategies as st

from unctc.languages.registry import languages_with, rules_for
from unctc.languages.rules.phrases import DocumentPhrases, Phrases
from unctc.model.citations import Citation, Role
from unctc.model.languages import Language
from unctc.model.locations import Span
from unctc.model.passages import Item, Paragraph, Passage
from unctc.model.symbols import Symbol
from unctc.testing.symbols import resolution_symbols

__all__ = ["citations", "paragraphs"]


def drawn_languages() -> dict[Language, Phrases]:
    """Return the phrases of the languages in which something can be drawn."""
    found = {language: rules_for(language).phrases for language in languages_with("phrases")}
    return {language: phrases for language, phrases in found.items() if phrases is not None}


PHRASES: Final[dict[Language, DocumentPhrases]] = {
    language: each.documents for language, each in drawn_languages().items()
}
"""The phrases of the languages in which documents are drawn."""
FIRST_LANGUAGE: Final = next(iter(PHRASES))
"""The language of what is drawn where none is asked for."""

_P = TypeVar("_P", bound=Passage)
_V = TypeVar("_V")

Fragment = tuple[str, tuple[Citation, ...]]
"""A piece of text and the citations in it."""


def joined(*fragments: Fragment | str) -> Fragment:
    """Put fragments one after the other and move their citations along."""
    text, found = "", list[Citation]()
    for each in fragments:
        words, inside = (each, ()) if isinstance(each, str) else each
        found.extend(
            Citation(
                c.target,
                Span(c.span.start + len(text), c.span.end + len(text)),
                printed=c.printed,
                pinpoint=c.pinpoint,
                role=c.role,
            )
            for c in inside
        )
        text += words
    return text, tuple(found)


def cited(
    phrase: str, targets: list[Symbol], phrases: DocumentPhrases, role: Role = Role.BASIS
) -> Fragment:
    """Put the list of *targets* where *phrase* has ``{}``."""
    before, _, after = phrase.partition("{}")
    if "{}" not in phrase:
        return phrase, ()
    pieces: list[Fragment | str] = [before]
    for index, target in enumerate(targets):
        if index:
            pieces.append(phrases.commas[index == len(targets) - 1])
        printed = phrases.resolution.format(target.number, target.year)
        pieces.append(
            (printed, (Citation(target, Span(0, len(printed)), printed=printed, role=role),))
        )
    return joined(*pieces, after)


def _capital(fragment: Fragment) -> Fragment:
    """Begin a sentence."""
    return fragment[0][:1].upper() + fragment[0][1:], fragment[1]


def citations() -> st.SearchStrategy[Citation]:
    """Draw citations as they stand at the start of a text."""
    return resolution_symbols().map(
        lambda symbol: Citation(
            symbol, Span(0, len(symbol.text) - 6), printed=symbol.text.removeprefix("S/RES/")
        )
    )


# Strategies are made once, and composed by functions that draw: to make one takes longer than to draw it.
# What is drawn is a number, never a phrase, so that the same draws say the same in every language.
_KINDS: Final = st.sampled_from(["plain", "citing", "citing", "naming", "dated"])
_SYMBOLS: Final = resolution_symbols()
FEW: Final = st.integers(1, 3)
"""One to three."""
ONE_IN_FOUR: Final = st.integers(0, 3).map(lambda drawn: drawn == 0)
_UP_TO_FOUR: Final = st.integers(1, 4)
_MANY_ITEMS: Final = st.integers(2, 5)
_DAYS: Final = st.integers(0, 364)


@lru_cache(maxsize=256)
def one_of(values: tuple[_V, ...]) -> st.SearchStrategy[_V]:
    """Draw one of *values*, which are few and known beforehand."""
    return st.sampled_from(values)


@lru_cache(maxsize=64)
def _places(many: int) -> st.SearchStrategy[int]:
    return st.integers(0, many - 1)


def pick(draw: st.DrawFn, values: Sequence[_V]) -> _V:
    """Draw one of *values* by its place."""
    return values[draw(_places(len(values)))]


def gap(phrases: DocumentPhrases) -> str:
    """Return what stands between two sentences."""
    return phrases.joints[0][1:]


def point_labels(language: Language) -> tuple[tuple[str, ...], ...]:
    """Return how points are lettered, and the points of points."""
    return rules_for(language).words.points


def printed_number(number: int | None, language: Language) -> str:
    """Return the number of a paragraph as it is printed; nothing for none."""
    if number is None:
        return ""
    digits = str.maketrans("0123456789", rules_for(language).words.digits)
    return PHRASES[language].paragraph_number.format(str(number).translate(digits))


def clause(draw: st.DrawFn, phrases: DocumentPhrases, year: int = 2018) -> Fragment:
    """Draw a clause, which may cite resolutions, name a committee by them, or say by which day."""
    kind = draw(_KINDS)
    if kind == "plain":
        return pick(draw, phrases.clauses), ()
    if kind == "dated":
        pattern = pick(draw, phrases.dated)
        return pattern.format(phrases.day(dt.date(year, 1, 1) + dt.timedelta(draw(_DAYS)))), ()
    if kind == "citing":
        return citing(draw, pick(draw, phrases.citing), phrases)
    return cited(pick(draw, phrases.naming), [draw(_SYMBOLS)], phrases, Role.BODY_NAME)


def citing(draw: st.DrawFn, pattern: str, phrases: DocumentPhrases) -> Fragment:
    """Draw the list of resolutions that *pattern* has a place for."""
    if "{}" not in pattern:
        return pattern, ()
    targets = dict.fromkeys(draw(_SYMBOLS) for _ in range(draw(_UP_TO_FOUR)))
    return cited(pattern, list(targets), phrases)


def passage(
    draw: st.DrawFn, kind: type[_P], pattern: str, phrases: DocumentPhrases, role: Role
) -> _P:
    """Draw a passage of *kind* that prints *pattern*."""
    text, found = cited(pattern, [draw(_SYMBOLS)] if "{}" in pattern else [], phrases, role)
    return kind(text, found)


@st.composite
def paragraphs(
    draw: st.DrawFn, language: Language = FIRST_LANGUAGE, number: int | None = 1
) -> Paragraph:
    """Draw paragraphs of one to three sentences, some with run-in items.

    Args:
        draw: Hypothesis's.
        language: the language.
        number: the paragraph's number; ``None`` for none.
    """
    return paragraph(draw, language, number)


def paragraph(
    draw: st.DrawFn, language: Language, number: int | None, year: int = 2018
) -> Paragraph:
    """Draw one of :func:`paragraphs`."""
    phrases = PHRASES[language]
    comma, colon, semicolon, stop = phrases.joints
    space = gap(phrases)
    whole: Fragment = ("", ())
    for _ in range(draw(FEW)):
        parts: list[Fragment | str] = [whole, space if whole[0] else ""]
        for index in range(draw(FEW)):
            drawn = clause(draw, phrases, year)
            parts += [comma if index else "", drawn if index else _capital(drawn)]
        whole = joined(*parts, stop)
    items: list[Item] = []
    if draw(ONE_IN_FOUR):
        whole = joined(whole, space, _capital((pick(draw, phrases.clauses), ())), colon.rstrip())
        labels = point_labels(language)[0][: draw(_MANY_ITEMS)]
        for label in labels:
            drawn = clause(draw, phrases, year)
            end = stop if label == labels[-1] else semicolon
            start = len(whole[0]) + len(label) + 2 * len(space)
            whole = joined(whole, space, label, space, drawn, end.rstrip())
            items.append(Item(label.strip("()"), label, span=Span(start, len(whole[0]))))
    text, found = whole
    return Paragraph(
        text,
        found,
        number=number,
        printed_number=printed_number(number, language),
        items=tuple(items),
    )
