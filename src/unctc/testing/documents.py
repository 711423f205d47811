"""Strategies for programmes and letters."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from itertools import count
from typing import Any, Final

from attrs import evolve
from hypothesis import strategies as st

from unctc.interpretation import interpret
from unctc.languages.rules.phrases import DocumentPhrases
from unctc.languages.rules.section_numerals import LETTERS, ROMAN
from unctc.model.citations import Role
from unctc.model.languages import Language
from unctc.model.letters import Annex, Attachment, Enclosure, Letter, TransmittalLetter
from unctc.model.locations import Span
from unctc.model.passages import Heading, Paragraph, Signature, Title
from unctc.model.periods import Period
from unctc.model.programmes import WorkProgramme
from unctc.model.sections import Section
from unctc.model.symbols import Symbol
from unctc.testing.passages import (
    FEW,
    FIRST_LANGUAGE,
    PHRASES,
    cited,
    joined,
    one_of,
    paragraph,
    passage,
    pick,
)
from unctc.testing.symbols import resolution_symbols

__all__ = ["letters", "programmes"]

OFFICIAL: Final = tuple(language for language in Language if language.is_official)
"""The official languages in the order in which tables of phrases name them."""
_SYMBOLS = resolution_symbols()
_EITHER = st.booleans()
_TWO_IN_THREE = st.integers(0, 2).map(bool)
_UP_TO_THREE = st.integers(0, 3)
_YEARS = st.integers(2002, 2030)
_DAYS = st.integers(0, 364)
_NUMBERS = st.integers(1, 999)
_JOBS = st.integers(1, 99999)


def _sections(
    draw: st.DrawFn, language: Language, numbers: Iterator[int], year: int, depth: int = 0
) -> tuple[Section, ...]:
    phrases = PHRASES[language]
    printed = (phrases.section_numbers, phrases.section_letters)[depth]
    neutral = (ROMAN, LETTERS)[depth]
    sections = []
    for index in range(draw(FEW)):
        heading = passage(draw, Heading, pick(draw, phrases.headings), phrases, Role.BASIS)
        own = _paragraphs(draw, language, numbers, FEW, year)
        inner = _sections(draw, language, numbers, year, 1) if depth == 0 and draw(_EITHER) else ()
        sections.append(
            Section(
                heading,
                number=neutral[index],
                printed_number=phrases.section_number.format(printed[index]),
                paragraphs=own,
                sections=inner,
            )
        )
    return tuple(sections)


def _paragraphs(
    draw: st.DrawFn,
    language: Language,
    numbers: Iterator[int],
    many: st.SearchStrategy[int],
    year: int,
) -> tuple[Paragraph, ...]:
    return tuple(paragraph(draw, language, next(numbers), year) for _ in range(draw(many)))


@st.composite
def programmes(
    draw: st.DrawFn, language: Language = FIRST_LANGUAGE, year: int = 2018, kind: int = 0
) -> WorkProgramme:
    """Draw work programmes whose paragraphs and sections are numbered through.

    Args:
        draw: Hypothesis's.
        language: the language.
        year: the year that the programme is for.
        kind: 0 for the Committee's, 1 for its Executive Directorate's.
    """
    return _programme(draw, language, year, kind)


def _programme(draw: st.DrawFn, language: Language, year: int, kind: int) -> WorkProgramme:
    numbers = count(1)
    opening = _paragraphs(draw, language, numbers, _UP_TO_THREE, year)
    sections = _sections(draw, language, numbers, year)
    body = PHRASES[language].titles[kind][0]
    return WorkProgramme(
        body=body,
        period=Period(dt.date(year, 1, 1), dt.date(year, 12, 31)),
        opening=opening,
        sections=sections,
    )


@st.composite
def letters(
    draw: st.DrawFn,
    language: Language | None = None,
    *,
    paired: bool = False,
    masthead: bool = False,
) -> Letter:
    """Draw whole documents: letter, annex and, more often than not, an enclosure.

    Args:
        draw: Hypothesis's.
        language: the language; drawn if not given.
        paired: whether annex and enclosure have the same paragraphs, so that their lists of citations
            are equal.
        masthead: whether distribution, day and original language are drawn, too, which only
            :func:`~unctc.testing.printing.printed_text` prints.
    """
    language = language or draw(one_of(tuple(PHRASES)))
    return interpret(letter(draw, language, paired=paired, masthead=masthead))


def letter(
    draw: st.DrawFn, language: Language, *, paired: bool = False, masthead: bool = False
) -> Letter:
    """Draw one of :func:`letters`, whose deliverables nobody has read."""
    phrases = PHRASES[language]
    year = draw(_YEARS)
    chosen = _programme(draw, language, year, 0)
    attachments: list[Attachment] = [_attachment(Annex, phrases, 0, year, chosen)]
    if paired or draw(_TWO_IN_THREE):
        other = chosen if paired else _programme(draw, language, year, 1)
        second = evolve(other, body=phrases.titles[1][0])
        attachments.append(_attachment(Enclosure, phrases, 1, year, second))
    return Letter(
        language=language,
        symbol=Symbol(f"S/{year}/{draw(_NUMBERS)}"),
        job_number=f"{year % 100:02}-{draw(_JOBS):05}",
        letter=_transmittal(draw, language, year),
        attachments=tuple(attachments),
        **(printed_facts(draw, year) if masthead else {}),
        original_language=pick(draw, OFFICIAL) if masthead else None,
    )


def printed_facts(draw: st.DrawFn, year: int) -> dict[str, Any]:
    """Draw what a masthead says besides the symbol."""
    return {
        "distribution": "General",
        "issued": dt.date(year, 1, 1) + dt.timedelta(days=draw(_DAYS)),
    }


def _attachment(
    kind: type[Attachment],
    phrases: DocumentPhrases,
    index: int,
    year: int,
    programme: WorkProgramme,
) -> Attachment:
    return kind(
        phrases.labels[index],
        title=Title(phrases.titles[index][1].format(year)),
        programme=programme,
    )


def _transmittal(draw: st.DrawFn, language: Language, year: int) -> TransmittalLetter:
    phrases = PHRASES[language]
    date = dt.date(year, 1, 1) + dt.timedelta(days=draw(_DAYS))
    author = pick(draw, phrases.authors)
    addressee = phrases.addressee
    pattern = phrases.letter_title.format(
        date=phrases.day(date), author=author, addressee=addressee
    )
    resolution = draw(_SYMBOLS)
    text, found = cited(pattern, [resolution], phrases, Role.BODY_NAME)
    named = author.replace("{}", phrases.resolution.format(resolution.number, resolution.year))
    named = named.rstrip(",")
    start = text.index(named)
    first = Paragraph(phrases.announcement + phrases.joints[3])
    rest = [paragraph(draw, language, None, year) for _ in range(draw(_UP_TO_THREE))]
    return TransmittalLetter(
        title=Title(text, found),
        date=date,
        author_span=Span(start, start + len(named)),
        addressee_span=Span(text.rindex(addressee), text.rindex(addressee) + len(addressee)),
        paragraphs=(first, *rest),
        signature=_signature(draw, phrases),
    )


def _signature(draw: st.DrawFn, phrases: DocumentPhrases) -> Signature:
    role, found = cited(pick(draw, phrases.roles), [draw(_SYMBOLS)], phrases, Role.BODY_NAME)
    name = pick(draw, phrases.names)
    before, _, after = phrases.signature.format(role="\0", name=name).partition("\0")
    text, moved = joined(before, (role, found), after)
    return Signature(
        text,
        moved,
        name_span=Span(text.index(name), text.index(name) + len(name)),
        role_span=Span(len(before), len(before) + len(role)),
        signed=True,
    )
