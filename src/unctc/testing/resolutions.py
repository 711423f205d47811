"""Strategies for resolutions, drafts and presidential statements as loaded from AKN4UN."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise
from typing import Any

from attrs import evolve
from hypothesis import strategies as st

from unctc.model.furniture import Furniture, FurnitureKind
from unctc.model.languages import Language
from unctc.model.locations import Span
from unctc.model.operative import (
    AnnexedText,
    OperativeParagraph,
    OperativeSection,
    PreambularParagraph,
)
from unctc.model.passages import Footnote, Heading, Link, Passage, Title
from unctc.model.resolutions import (
    DraftResolution,
    PresidentialStatement,
    Resolution,
    ResolutionPart,
)
from unctc.model.subjects import Subject
from unctc.model.symbols import Symbol
from unctc.model.tables import Cell, Row, Table
from unctc.model.vocabularies import Distribution
from unctc.model.votes import Votes
from unctc.testing.passages import (
    FEW,
    ONE_IN_FOUR,
    PHRASES,
    gap,
    one_of,
    paragraph,
)
from unctc.testing.symbols import resolution_symbols

__all__ = ["draft_resolutions", "presidential_statements", "resolutions"]

_LANGUAGES = tuple(PHRASES)
_STATES = ("ALBANIA", "BOSNIA AND HERZEGOVINA", "CHINA", "KENYA", "PERU", "TÜRKIYE")
_TABLE = Table((Row((Cell("1", header=True), Cell("2"))), Row((Cell("3", columns=2),))))
_LETTERS = "abcdefgh"
_ROMAN = ("i", "ii", "iii", "iv")

# Strategies are made once: to make one takes longer than to draw from it.
_SYMBOLS = resolution_symbols()
_EITHER = st.booleans()
_ONE_IN_THREE = st.integers(0, 2).map(lambda drawn: drawn == 0)
_UP_TO_THREE = st.integers(0, 3)
_ONE_OF_EIGHT = st.integers(0, 7)
_TWO_OR_THREE = st.integers(2, 3)
_SESSIONS = st.integers(60, 90)
_UP_TO_FOUR = st.integers(1, 4)
_YEARS = st.integers(2000, 2030)
_DAYS = st.integers(0, 364).map(dt.timedelta)
_MEETINGS = st.none() | st.integers(4000, 11000)
_NUMBERS = st.integers(1, 999)
_STATEMENTS = st.integers(1, 50)
_JOBS = st.integers(1, 99999)
_MARKERS = st.integers(1, 99)
_SUBMITTERS = st.sampled_from([(), ("Peru",), ("Bosnia and Herzegovina", "Kenya")])
# Up to two places in a row of things, in parts of so many.
_PARTS = 10_000
_TWO_PARTS = st.lists(st.integers(0, _PARTS - 1), max_size=2)


def _marked(draw: st.DrawFn, language: Language, *, notes: bool = True) -> Passage:
    """Draw a passage with an opening phrase, and links and footnotes more often than not."""
    drawn = paragraph(draw, language, None)
    space = gap(PHRASES[language])
    verb = PHRASES[language].decides
    text = f"{verb}{space}{drawn.text}"
    shift = len(verb) + len(space)
    found = tuple(
        evolve(each, span=Span(each.span.start + shift, each.span.end + shift))
        for each in drawn.citations
    )
    linked = {found[len(found) * part // _PARTS] for part in draw(_TWO_PARTS)} if found else set()
    footnotes: tuple[Footnote, ...] = ()
    if notes and draw(ONE_IN_FOUR):
        words = _marked(draw, language, notes=False)
        offset = len(text) if draw(_EITHER) else len(verb)
        footnotes = (
            Footnote(
                words.text,
                words.citations,
                emphasis=words.emphasis,
                marker=str(draw(_MARKERS)),
                offset=offset,
            ),
        )
    return Passage(
        text,
        found,
        emphasis=(Span(0, len(verb)),),
        links=tuple(
            Link(each.span, each.target.url(language))
            for each in sorted(linked, key=lambda each: each.span)
        ),
        footnotes=footnotes,
    )


def _of(kind: type[Any], passage: Passage, **facts: object) -> Any:  # noqa: ANN401 - whichever kind is asked for
    return kind(
        passage.text,
        passage.citations,
        emphasis=passage.emphasis,
        links=passage.links,
        footnotes=passage.footnotes,
        **facts,
    )


def _points(draw: st.DrawFn, language: Language, depth: int = 0) -> tuple[OperativeParagraph, ...]:
    if depth > 1 or not draw(_ONE_IN_THREE):
        return ()
    labels = (_LETTERS, _ROMAN)[depth][: draw(FEW)]
    return tuple(
        _of(
            OperativeParagraph,
            _marked(draw, language),
            printed_number=f"({label})",
            points=_points(draw, language, depth + 1),
        )
        for label in labels
    )


def _numbered(
    draw: st.DrawFn, language: Language, *, numbers: bool = True
) -> tuple[OperativeParagraph, ...]:
    return tuple(
        _of(
            OperativeParagraph,
            _marked(draw, language),
            number=number if numbers else None,
            printed_number=f"{number}." if numbers else "",
            points=_points(draw, language) if numbers else (),
            tables=(_TABLE,) if numbers and draw(ONE_IN_FOUR) else (),
        )
        for number in range(1, draw(_UP_TO_FOUR) + 1)
    )


def _sectioned(
    draw: st.DrawFn,
    language: Language,
    paragraphs: tuple[OperativeParagraph, ...],
    *,
    preamble: bool = False,
) -> tuple[tuple[OperativeParagraph, ...], tuple[OperativeSection, ...]]:
    """Draw up to two sections, beside each other or one in the other, whose numbers may start again."""
    starts = sorted(len(paragraphs) * part // _PARTS for part in draw(_TWO_PARTS))
    restarts = bool(starts) and draw(ONE_IN_FOUR)
    drawn = []
    for index, (start, end) in enumerate(pairwise([*starts, len(paragraphs)])):
        number = ("A", "B")[index] if draw(_EITHER) else None
        own = paragraphs[start:end]
        if restarts:
            own = tuple(
                evolve(each, number=place, printed_number=f"{place}.")
                if each.number is not None
                else each
                for place, each in enumerate(own, 1)
            )
        heading = Heading(draw(one_of(PHRASES[language].headings)).replace("{}", ""))
        section = OperativeSection(
            heading,
            number=number,
            printed_number=f"{number}." if number else "",
            paragraphs=own,
        )
        if preamble and draw(ONE_IN_FOUR):
            recital = _of(PreambularParagraph, _marked(draw, language))
            section = evolve(section, preambular_paragraphs=(recital,))
        drawn.append(section)
    if len(drawn) > 1 and draw(_EITHER):
        drawn = [evolve(drawn[0], sections=(drawn[1],))]
    return paragraphs[: starts[0]] if starts else paragraphs, tuple(drawn)


def _annex(draw: st.DrawFn, language: Language) -> AnnexedText:
    leading, sections = _sectioned(draw, language, _numbered(draw, language))
    label = OperativeSection(Heading(PHRASES[language].labels[0]), paragraphs=leading)
    return AnnexedText((), (label, *sections))


def _votes() -> st.SearchStrategy[Votes]:
    def make(states: list[str], ends: tuple[int, int]) -> Votes:
        first, second = sorted(min(end, len(states)) for end in ends)
        parts = (states[:first], states[first:second], states[second:])
        return Votes(
            in_favour=len(parts[0]),
            against=len(parts[1]),
            abstaining=len(parts[2]),
            states_in_favour=tuple(parts[0]),
            states_against=tuple(parts[1]),
            states_abstaining=tuple(parts[2]),
        )

    named = st.builds(
        make,
        st.lists(st.sampled_from(_STATES), min_size=1, unique=True),
        st.tuples(st.integers(0, 6), st.integers(0, 6)),
    )
    return st.one_of(named, st.builds(Votes, st.integers(9, 15)))


_VOTES = st.none() | _votes()


def _facts(draw: st.DrawFn, language: Language, year: int) -> dict[str, Any]:
    """Draw what the three kinds share, the symbol apart."""
    first = dt.date(year, 1, 1)
    leading, sections = _sectioned(draw, language, _numbered(draw, language), preamble=True)
    return {
        "language": language,
        "adopted": first + draw(_DAYS),
        "issued": first + draw(_DAYS) if draw(_EITHER) else None,
        "meeting": draw(_MEETINGS),
        "agenda_item": "Threats to international peace and security." if draw(_EITHER) else None,
        "job_number": f"{year % 100:02}-{draw(_JOBS):05} (E)" if draw(_EITHER) else None,
        "distribution": draw(st.none() | st.sampled_from(Distribution)),
        "draft": Symbol(f"S/{year}/{draw(_NUMBERS)}") if draw(_EITHER) else None,
        "submitters": draw(_SUBMITTERS),
        "additional_sponsors": ("Albania",) if draw(_EITHER) else (),
        "subjects": (Subject("TERRORISM", vocabulary="UNBIS Thesaurus"),) if draw(_EITHER) else (),
        "votes": draw(_VOTES),
        "opening": Passage(
            PHRASES[language].council, emphasis=(Span(0, len(PHRASES[language].council) - 1),)
        ),
        "preambular_paragraphs": tuple(
            _of(PreambularParagraph, _marked(draw, language)) for _ in range(draw(_UP_TO_THREE))
        ),
        "leading_paragraphs": leading,
        "sections": sections,
        "annexes": (_annex(draw, language),) if draw(_EITHER) else (),
        "furniture": (Furniture(FurnitureKind.MASTHEAD, "United Nations"),),
    }


@st.composite
def resolutions(draw: st.DrawFn, language: Language | None = None) -> Resolution:
    """Draw resolutions of the Security Council, with all that a published file can say of them.

    Args:
        draw: Hypothesis's.
        language: the language; drawn if not given.
    """
    language = language or draw(one_of(_LANGUAGES))
    if draw(_ONE_OF_EIGHT) == 0:
        return _in_parts(draw, language)
    symbol = draw(_SYMBOLS)
    title = PHRASES[language].resolution_title.format(symbol.number, symbol.year)
    return Resolution(
        symbol=symbol,
        title=Title(title),
        chapter_vii=True if draw(_EITHER) else None,
        without_vote=False if draw(_EITHER) else None,
        **_facts(draw, language, symbol.year or 2001),
    )


def _in_parts(draw: st.DrawFn, language: Language) -> Resolution:
    """Draw a resolution of the General Assembly that was published in parts."""
    of_documents = ("issued", "job_number", "distribution")
    whole = Symbol(f"A/RES/{draw(_SESSIONS)}/{draw(_STATEMENTS)}")
    parts = []
    for letter in "ABC"[: draw(_TWO_OR_THREE)]:
        facts = _facts(draw, language, 2021)
        facts.pop("furniture")
        for name in of_documents:
            facts.pop(name)
        symbol = Symbol(f"{whole} {letter}")
        parts.append(ResolutionPart(symbol=symbol, title=Title(letter), **facts))
    facts = _facts(draw, language, 2021)
    facts |= {"leading_paragraphs": (), "sections": (), "parts": tuple(parts)}
    return Resolution(symbol=whole, **facts)


@st.composite
def draft_resolutions(draw: st.DrawFn, language: Language | None = None) -> DraftResolution:
    """Draw drafts that were put to the vote; *language* as for :func:`resolutions`."""
    language = language or draw(one_of(_LANGUAGES))
    year = draw(_YEARS)
    facts = _facts(draw, language, year)
    voted = facts.pop("adopted")
    return DraftResolution(
        symbol=Symbol(f"S/{year}/{draw(_NUMBERS)}"),
        voted=voted,
        outcome=draw(one_of(("", "notAdopted", "veto"))),
        **facts,
    )


@st.composite
def presidential_statements(
    draw: st.DrawFn, language: Language | None = None
) -> PresidentialStatement:
    """Draw presidential statements; *language* as for :func:`resolutions`."""
    language = language or draw(one_of(_LANGUAGES))
    year = draw(_YEARS)
    facts = _facts(draw, language, year)
    facts.update(
        leading_paragraphs=_numbered(draw, language, numbers=False),
        preambular_paragraphs=(),
        sections=(),
        votes=None,
        draft=None,
    )
    return PresidentialStatement(symbol=Symbol(f"S/PRST/{year}/{draw(_STATEMENTS)}"), **facts)
