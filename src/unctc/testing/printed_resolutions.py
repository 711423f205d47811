"""Strategies for resolutions as they are printed: what their text alone can say, in any official language."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, Final, TypeVar

from attrs import evolve
from hypothesis import strategies as st

from unctc.interpretation import interpret
from unctc.languages.registry import rules_for
from unctc.languages.rules.phrases import DocumentPhrases
from unctc.model.citations import Role
from unctc.model.languages import Language
from unctc.model.locations import Span
from unctc.model.operative import (
    AnnexedText,
    OperativeParagraph,
    OperativeSection,
    PreambularParagraph,
)
from unctc.model.passages import Heading, Passage, Title
from unctc.model.resolutions import Resolution
from unctc.model.symbols import Symbol
from unctc.testing.documents import printed_facts
from unctc.testing.passages import (
    FEW,
    ONE_IN_FOUR,
    PHRASES,
    Fragment,
    cited,
    citing,
    joined,
    one_of,
    pick,
    point_labels,
    printed_number,
)
from unctc.testing.symbols import resolution_symbols

__all__ = ["printed_resolutions"]

_P = TypeVar("_P", bound=Passage)
# Strategies are made once: to make one takes longer than to draw from it.
_SYMBOLS: Final = resolution_symbols()
_DAYS: Final = st.integers(0, 364)
_MEETINGS: Final = st.integers(4000, 9999)
_JOBS: Final = st.integers(1, 99999)
_UP_TO_THREE: Final = st.integers(0, 3)
_TWO_TO_FOUR: Final = st.integers(2, 4)
_UP_TO_TWO: Final = st.integers(0, 2)


@st.composite
def printed_resolutions(draw: st.DrawFn, language: Language | None = None) -> Resolution:
    """Draw resolutions of the Security Council that :func:`~unctc.testing.printing.printed_text` prints whole.

    They have what a printed text shows: the masthead, title and adoption, the opening formula, preambular and
    operative paragraphs with points and points of points, headings of sections, an annex. Subjects, votes and
    links, which only a file of AKN4UN states, are left to ``resolutions``.

    Args:
        draw: Hypothesis's.
        language: the language; drawn if not given.
    """
    return interpret(printed_resolution(draw, language or draw(one_of(tuple(PHRASES)))))


def printed_resolution(draw: st.DrawFn, language: Language) -> Resolution:
    """Draw one of :func:`printed_resolutions`, whose mandates nobody has read."""
    phrases = PHRASES[language]
    symbol = draw(_SYMBOLS)
    assert symbol.year is not None
    day = dt.date(symbol.year, 1, 1) + dt.timedelta(draw(_DAYS))
    meeting = draw(_MEETINGS)
    preamble = tuple(
        _opened(PreambularParagraph, draw, pick(draw, phrases.recalls), language, phrases.joints[0])
        for _ in range(draw(FEW))
    )
    leading = _operative(draw, language, 1, draw(_TWO_TO_FOUR))
    sections = []
    number = len(leading) + 1
    for _ in range(draw(_UP_TO_TWO)):
        inside = _operative(draw, language, number, draw(FEW))
        number += len(inside)
        sections.append(OperativeSection(_heading(draw, phrases), paragraphs=inside))
    body = _stopped(
        (*leading, *(each for section in sections for each in section.paragraphs)), phrases
    )
    at = len(leading)
    for index, section in enumerate(sections):
        sections[index] = evolve(section, paragraphs=body[at : at + len(section.paragraphs)])
        at += len(section.paragraphs)
    return Resolution(
        symbol=symbol,
        language=language,
        title=Title(*_title(symbol, phrases)),
        adoption=Passage(phrases.adoption.format(meeting=meeting, date=phrases.day(day))),
        adopted=day,
        meeting=meeting,
        opening=Passage(phrases.council.strip()),
        preambular_paragraphs=preamble,
        leading_paragraphs=body[: len(leading)],
        sections=tuple(sections),
        annexes=(_annex(draw, language),) if draw(ONE_IN_FOUR) else (),
        job_number=f"{symbol.year % 100:02}-{draw(_JOBS):05}",
        **printed_facts(draw, symbol.year),
    )


def _title(symbol: Symbol, phrases: DocumentPhrases) -> Fragment:
    """Return the title, which cites the resolution itself."""
    return cited(
        phrases.resolution_title.replace(phrases.resolution, "{}"), [symbol], phrases, Role.BASIS
    )


def _heading(draw: st.DrawFn, phrases: DocumentPhrases) -> Heading:
    return Heading(pick(draw, [each for each in phrases.headings if "{}" not in each]))


def _annex(draw: st.DrawFn, language: Language) -> AnnexedText:
    phrases = PHRASES[language]
    paragraphs = _stopped(_operative(draw, language, 1, draw(FEW)), phrases)
    return AnnexedText(
        sections=(OperativeSection(Heading(phrases.labels[0]), paragraphs=paragraphs),)
    )


def _opened(
    kind: type[_P],
    draw: st.DrawFn,
    words: tuple[str, str],
    language: Language,
    end: str,
    **facts: Any,  # noqa: ANN401 - the fields of either kind of paragraph
) -> _P:
    """Draw a paragraph that opens with a phrase, which print sets in italics where words stand apart."""
    phrase, rest = words
    text, found = joined(phrase, citing(draw, rest, PHRASES[language]), end.rstrip())
    rules = rules_for(language).resolutions
    spaced = rules is not None and rules.spaced
    return kind(text, found, emphasis=(Span(0, len(phrase)),) if spaced else (), **facts)


def _operative(
    draw: st.DrawFn, language: Language, first: int, many: int
) -> tuple[OperativeParagraph, ...]:
    """Draw operative paragraphs, each ending as one does that another follows."""
    phrases = PHRASES[language]
    found = []
    for number in range(first, first + many):
        facts = {"number": number, "printed_number": printed_number(number, language)}
        if draw(ONE_IN_FOUR):
            drawn = _opened(
                OperativeParagraph, draw, phrases.calls, language, phrases.joints[1], **facts
            )
            found.append(evolve(drawn, points=_points(draw, language, 0)))
        else:
            found.append(
                _opened(
                    OperativeParagraph,
                    draw,
                    pick(draw, phrases.acts),
                    language,
                    phrases.joints[2],
                    **facts,
                )
            )
    return tuple(found)


def _points(draw: st.DrawFn, language: Language, depth: int) -> tuple[OperativeParagraph, ...]:
    phrases = PHRASES[language]
    labels = point_labels(language)[depth][: draw(_TWO_TO_FOUR)]
    found = []
    for label in labels:
        nested = depth == 0 and draw(ONE_IN_FOUR)
        end = phrases.joints[1 if nested else 2]
        text, targets = joined(
            _capital(citing(draw, pick(draw, phrases.points), phrases)), end.rstrip()
        )
        found.append(
            OperativeParagraph(
                text,
                targets,
                printed_number=label,
                points=_points(draw, language, 1) if nested else (),
            )
        )
    return tuple(found)


def _capital(fragment: Fragment) -> Fragment:
    return fragment[0][:1].upper() + fragment[0][1:], fragment[1]


def _stopped(
    paragraphs: Sequence[OperativeParagraph], phrases: DocumentPhrases
) -> tuple[OperativeParagraph, ...]:
    """Return *paragraphs* with a full stop at the end of the last, or of the last of its points."""
    *others, last = paragraphs
    if last.points:
        return (*others, evolve(last, points=_stopped(last.points, phrases)))
    end = phrases.joints[2].rstrip()
    return (*others, evolve(last, text=last.text.removesuffix(end) + phrases.joints[3]))
