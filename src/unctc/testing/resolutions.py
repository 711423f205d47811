"""Resolutions, drafts and presidential statements, as they are loaded from AKN4UN."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

from attrs import evolve
from hypothesis import strategies as st

from unctc.model.furniture import Furniture, FurnitureKind
from unctc.model.languages import Language
from unctc.model.locations import Span
from unctc.model.passages import Footnote, Link, Paragraph, Passage, Title
from unctc.model.resolutions import (
    AnnexedText,
    DraftResolution,
    OperativeParagraph,
    PreambularParagraph,
    PresidentialStatement,
    Resolution,
    SectionHeading,
)
from unctc.model.subjects import Subject
from unctc.model.symbols import Symbol
from unctc.model.tables import Cell, Row, Table
from unctc.model.votes import Votes
from unctc.testing.passages import paragraphs
from unctc.testing.phrases import PHRASES
from unctc.testing.symbols import resolution_symbols

__all__ = ["draft_resolutions", "presidential_statements", "resolutions"]

_LANGUAGES = tuple(PHRASES)
_STATES = ("ALBANIA", "BOSNIA AND HERZEGOVINA", "CHINA", "KENYA", "PERU", "TÜRKIYE")
_OPENINGS = {Language.CHINESE: "安全理事会，", Language.ENGLISH: "The Security Council,"}
_VERBS = {Language.CHINESE: "决定", Language.ENGLISH: "Decides"}
_TITLES = {Language.CHINESE: "第{}({})号决议", Language.ENGLISH: "Resolution {} ({})"}
_LETTERS = "abcdefgh"
_ROMAN = ("i", "ii", "iii", "iv")


@st.composite
def _marked(draw: st.DrawFn, language: Language, *, notes: bool = True) -> Passage:
    """Draw a passage with an opening phrase, and links and footnotes more often than not."""
    drawn: Paragraph = draw(paragraphs(language, None))
    gap = PHRASES[language].joints[0].removeprefix("，").removeprefix(",")
    verb = _VERBS[language]
    text = f"{verb}{gap}{drawn.text}"
    shift = len(verb) + len(gap)
    found = tuple(
        evolve(each, span=Span(each.span.start + shift, each.span.end + shift))
        for each in drawn.citations
    )
    linked = draw(st.lists(st.sampled_from(found), max_size=2, unique=True)) if found else []
    footnotes: tuple[Footnote, ...] = ()
    if notes and draw(st.integers(0, 3)) == 0:
        words: Passage = draw(_marked(language, notes=False))
        offset = draw(st.sampled_from([len(verb), len(text)]))
        footnotes = (
            Footnote(
                words.text,
                words.citations,
                emphasis=words.emphasis,
                marker=str(draw(st.integers(1, 99))),
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


@st.composite
def _points(draw: st.DrawFn, language: Language, depth: int = 0) -> tuple[OperativeParagraph, ...]:
    if depth > 1 or draw(st.integers(0, 2)):
        return ()
    labels = (_LETTERS, _ROMAN)[depth][: draw(st.integers(1, 3))]
    return tuple(
        _of(
            OperativeParagraph,
            draw(_marked(language)),
            printed_number=f"({label})",
            points=draw(_points(language, depth + 1)),
        )
        for label in labels
    )


@st.composite
def _numbered(
    draw: st.DrawFn, language: Language, *, numbers: bool = True
) -> tuple[OperativeParagraph, ...]:
    tables = st.sampled_from(
        [
            (),
            (),
            (),
            (Table((Row((Cell("1", header=True), Cell("2"))), Row((Cell("3", columns=2),)))),),
        ]
    )
    return tuple(
        _of(
            OperativeParagraph,
            draw(_marked(language)),
            number=number if numbers else None,
            printed_number=f"{number}." if numbers else "",
            points=draw(_points(language)) if numbers else (),
            tables=draw(tables) if numbers else (),
        )
        for number in range(1, draw(st.integers(1, 4)) + 1)
    )


@st.composite
def _headings(draw: st.DrawFn, language: Language, many: int) -> tuple[SectionHeading, ...]:
    words = [each.replace("{}", "") for each in PHRASES[language].headings]
    places = sorted(draw(st.lists(st.integers(0, max(many - 1, 0)), max_size=2)))
    return tuple(
        SectionHeading(
            draw(st.sampled_from(words)),
            printed_number=draw(st.sampled_from(["", "A."])),
            position=place,
        )
        for place in places
    )


@st.composite
def _annexes(draw: st.DrawFn, language: Language) -> AnnexedText:
    own = draw(_numbered(language))
    label = SectionHeading(PHRASES[language].labels[0])
    return AnnexedText((label, *draw(_headings(language, len(own)))), own)


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


@st.composite
def _facts(draw: st.DrawFn, language: Language, year: int) -> dict[str, Any]:
    """Draw what the three kinds share, the symbol apart."""
    chance: Callable[[st.SearchStrategy[Any]], Any] = lambda each: draw(st.none() | each)  # noqa: E731 - one word for it
    days = st.dates(dt.date(year, 1, 1), dt.date(year, 12, 31))
    body = draw(_numbered(language))
    return {
        "language": language,
        "adopted": draw(days),
        "issued": chance(days),
        "meeting": chance(st.integers(4000, 11000)),
        "agenda_item": chance(st.sampled_from(["Threats to international peace and security."])),
        "job_number": chance(st.integers(1, 99999).map(lambda n: f"{year % 100:02}-{n:05} (E)")),
        "distribution": chance(st.just("Distr.: General")),
        "draft": chance(st.integers(1, 999).map(lambda n: Symbol(f"S/{year}/{n}"))),
        "submitters": draw(st.sampled_from([(), ("Peru",), ("Bosnia and Herzegovina", "Kenya")])),
        "additional_sponsors": draw(st.sampled_from([(), ("Albania",)])),
        "subjects": draw(st.sampled_from([(), (Subject("TERRORISM", "UNBIS Thesaurus"),)])),
        "votes": chance(_votes()),
        "opening": Passage(_OPENINGS[language], emphasis=(Span(0, len(_OPENINGS[language]) - 1),)),
        "preambular_paragraphs": tuple(
            _of(PreambularParagraph, draw(_marked(language)))
            for _ in range(draw(st.integers(0, 3)))
        ),
        "operative_paragraphs": body,
        "headings": draw(_headings(language, len(body))),
        "annexes": tuple(draw(st.lists(_annexes(language), max_size=1))),
        "furniture": (Furniture(FurnitureKind.MASTHEAD, "United Nations"),),
    }


@st.composite
def resolutions(draw: st.DrawFn, language: Language | None = None) -> Resolution:
    """Draw resolutions of the Security Council, with all that a published file can say of them.

    Args:
        draw: Hypothesis's.
        language: the language, ``zh`` or ``en``; drawn if not given.
    """
    language = language or draw(st.sampled_from(_LANGUAGES))
    symbol = draw(resolution_symbols())
    title = _TITLES[language].format(symbol.number, symbol.year)
    return Resolution(
        symbol=symbol,
        title=Title(title),
        chapter_vii=draw(st.sampled_from([None, True])),
        without_vote=draw(st.sampled_from([None, False])),
        **draw(_facts(language, symbol.year or 2001)),
    )


@st.composite
def draft_resolutions(draw: st.DrawFn, language: Language | None = None) -> DraftResolution:
    """Draw drafts that were put to the vote; *language* as for :func:`resolutions`."""
    language = language or draw(st.sampled_from(_LANGUAGES))
    year = draw(st.integers(2000, 2030))
    facts = draw(_facts(language, year))
    voted = facts.pop("adopted")
    return DraftResolution(
        symbol=Symbol(f"S/{year}/{draw(st.integers(1, 999))}"),
        voted=voted,
        outcome=draw(st.sampled_from(["", "notAdopted", "veto"])),
        **facts,
    )


@st.composite
def presidential_statements(
    draw: st.DrawFn, language: Language | None = None
) -> PresidentialStatement:
    """Draw presidential statements; *language* as for :func:`resolutions`."""
    language = language or draw(st.sampled_from(_LANGUAGES))
    year = draw(st.integers(2000, 2030))
    facts = draw(_facts(language, year))
    facts.update(
        operative_paragraphs=draw(_numbered(language, numbers=False)),
        preambular_paragraphs=(),
        headings=(),
        votes=None,
        draft=None,
    )
    return PresidentialStatement(
        symbol=Symbol(f"S/PRST/{year}/{draw(st.integers(1, 50))}"), **facts
    )
