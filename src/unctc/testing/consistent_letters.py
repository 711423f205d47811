"""Strategies for letters whose annex and enclosure agree."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Final

from attrs import frozen
from hypothesis import strategies as st

from unctc.interpretation import interpret
from unctc.languages.rules.phrases import PairPhrases
from unctc.languages.rules.section_numerals import ROMAN
from unctc.model.bodies import Body
from unctc.model.citations import Citation
from unctc.model.languages import Language
from unctc.model.letters import Annex, Attachment, Enclosure, Letter, TransmittalLetter
from unctc.model.locations import Span
from unctc.model.passages import Heading, Item, Paragraph, Signature, Title
from unctc.model.periods import Period
from unctc.model.programmes import WorkProgramme
from unctc.model.sections import Section
from unctc.model.symbols import Symbol
from unctc.testing.passages import drawn_languages
from unctc.testing.symbols import resolution_symbols

__all__ = [
    "PAIR_PHRASES",
    "LetterDraft",
    "Piece",
    "ProgrammeDraft",
    "consistent_letters",
    "drafts",
    "printed_letter",
]

PAIR_PHRASES: Final[dict[Language, PairPhrases]] = {
    language: each.pairs for language, each in drawn_languages().items() if each.pairs is not None
}
"""The phrases of the languages in which letters are drawn."""

# Lists as long as the ones that are compared with each other are drawn on purpose only.
_LONGEST = 6


@frozen
class Piece:
    """A part of a passage: words, or what a fault may change.

    Attributes:
        text: as printed.
        kind: ``opener``, ``action``, ``citation``, ``separator``, ``comma``, ``date``, ``rhythm``,
            ``limit``, ``item``; empty for other words.
        target: what a citation names.
    """

    text: str
    kind: str = ""
    target: Symbol | None = None


Pieces = tuple[Piece, ...]


@frozen
class ProgrammeDraft:
    """A programme, piece by piece.

    Attributes:
        paragraphs: the paragraphs.
        headings: the headings.
        title: the title.
        year: the year that the programme is for.
        numbers: the paragraphs' numbers.
        breaks: before which paragraphs, counted from 0, a section begins; the first is 0.
    """

    paragraphs: tuple[Pieces, ...]
    headings: tuple[Pieces, ...]
    title: str
    year: int
    numbers: tuple[int, ...]
    breaks: tuple[int, ...]


@frozen
class LetterDraft:
    """A letter before it is printed.

    Attributes:
        language: the language.
        year: the year of the programmes.
        sides: annex and enclosure.
    """

    language: Language
    year: int
    sides: tuple[ProgrammeDraft, ProgrammeDraft]


def list_pieces(targets: Sequence[Symbol], words: PairPhrases) -> Pieces:
    """Return the pieces of a list of citations."""
    pieces: list[Piece] = []
    for index, target in enumerate(targets):
        if index:
            pieces.append(Piece(words.separators[index == len(targets) - 1], "separator"))
        printed = words.resolution.format(target.number, target.year)
        pieces.append(Piece(printed, "citation", target))
    return tuple(pieces)


@st.composite
def _matters(
    draw: st.DrawFn, words: PairPhrases, action: str, year: int, *, rhythmic: bool
) -> Pieces:
    """Draw what a paragraph says after its opener; it is the same on both sides."""
    pieces: list[Piece] = [Piece(action, "action")]
    targets = draw(st.lists(resolution_symbols(), max_size=_LONGEST, unique=True))
    ordered = sorted(targets)
    cut = draw(st.integers(0, len(ordered)))
    for chosen in (ordered[:cut], ordered[cut:]):
        if chosen:
            before, after = draw(st.sampled_from(words.citing))
            pieces += [Piece(words.comma, "comma"), Piece(before)]
            pieces += [*list_pieces(chosen, words), Piece(after)]
    for kind, pattern in zip(("date", "rhythm", "limit"), words.due, strict=True):
        if rhythmic if kind == "rhythm" else draw(st.booleans()):
            before, _, after = pattern.partition("{}")
            pieces += [Piece(words.comma, "comma"), Piece(before)]
            pieces += [Piece(_stated(draw, kind, words, year), kind), Piece(after)]
    if draw(st.integers(0, 3)) == 0:
        lead, items = words.items
        pieces += [Piece(words.comma, "comma"), Piece(lead), Piece(words.colon)]
        for index, item in enumerate(items[: draw(st.integers(2, 4))]):
            pieces += [Piece(words.semicolon)] if index else []
            pieces += [Piece(f"({'abcd'[index]})", "item"), Piece(words.no_separator), Piece(item)]
    return (*pieces, Piece(words.stop))


def _stated(draw: st.DrawFn, kind: str, words: PairPhrases, year: int) -> str:
    if kind == "date":
        return words.date(draw(st.dates(dt.date(year, 1, 1), dt.date(year, 12, 31))))
    if kind == "rhythm":
        return draw(st.sampled_from(words.rhythms))
    return words.limit.format(draw(st.sampled_from([3, 6, 12, 18])))


@st.composite
def drafts(
    draw: st.DrawFn, language: Language | None = None, *, at_least: int = 4, at_most: int = 9
) -> LetterDraft:
    """Draw letters whose annex and enclosure agree, before they are printed.

    Args:
        draw: Hypothesis's.
        language: the language, ``zh`` or ``en``; drawn if not given.
        at_least: the least number of paragraphs in each programme.
        at_most: the greatest number of them.
    """
    language = language or draw(st.sampled_from(tuple(PAIR_PHRASES)))
    words = PAIR_PHRASES[language]
    year = draw(st.integers(2005, 2025))
    many = draw(st.integers(at_least, at_most))
    actions = draw(st.permutations(words.actions))[:many]
    # Two rhythms for one thing would contradict each other within the programme.
    rhythmic = draw(st.integers(0, many))
    matters = [
        draw(_matters(words, action, year, rhythmic=index == rhythmic))
        for index, action in enumerate(actions)
    ]
    breaks = (0, *sorted(draw(st.sets(st.integers(1, many - 1), max_size=2))))
    headings = []
    for heading in draw(st.permutations(words.headings))[: len(breaks)]:
        before, found, after = heading.partition("{}")
        targets = draw(st.lists(resolution_symbols(), min_size=1, max_size=3, unique=True))
        cited = list_pieces(sorted(targets), words) if found else ()
        headings.append((Piece(before), *cited, Piece(after)))
    sides = []
    for index in (0, 1):
        openers = [draw(st.sampled_from(words.openers[index])) for _ in range(many)]
        openers[0] = words.openers[index][0]
        openers[1] = words.openers[index][0]
        sides.append(
            ProgrammeDraft(
                tuple(
                    (Piece(opener, "opener"), *matter)
                    for opener, matter in zip(openers, matters, strict=True)
                ),
                tuple(headings),
                words.titles[index].format(year),
                year,
                tuple(range(1, many + 1)),
                breaks,
            )
        )
    return LetterDraft(language, year, (sides[0], sides[1]))


def consistent_letters(
    language: Language | None = None, *, deliverables: bool = True
) -> st.SearchStrategy[Letter]:
    """Draw letters whose annex and enclosure agree: no check finds anything in them.

    Args:
        language: the language, ``zh`` or ``en``; drawn if not given.
        deliverables: whether the programmes have what they promise, as a reader finds it; without it
            drawing is twice as fast.

    Example:
        >>> import unctc
        >>> from hypothesis import given, settings
        >>> @settings(max_examples=5, deadline=None)
        ... @given(consistent_letters())
        ... def test_nothing_is_found(letter):
        ...     assert unctc.check(letter) == ()
        >>> test_nothing_is_found()
    """
    return drafts(language).map(lambda draft: printed_letter(draft, deliverables=deliverables))


def printed_letter(draft: LetterDraft, *, deliverables: bool = True) -> Letter:
    """Return the letter that *draft* makes, with what its programmes promise if that is asked for."""
    words = PAIR_PHRASES[draft.language]
    kinds: tuple[type[Attachment], type[Attachment]] = (Annex, Enclosure)
    attachments = [
        kinds[index](
            words.labels[index],
            title=Title(side.title),
            programme=_programme(words, side, (Body.CTC, Body.CTED)[index]),
        )
        for index, side in enumerate(draft.sides)
    ]
    letter = Letter(
        language=draft.language,
        symbol=Symbol(f"S/{draft.year}/208"),
        job_number=f"{draft.year % 100:02}-03734",
        letter=_transmittal(words, draft.year),
        attachments=tuple(attachments),
    )
    return interpret(letter) if deliverables else letter


def _programme(words: PairPhrases, side: ProgrammeDraft, body: Body) -> WorkProgramme:
    paragraphs = [
        _paragraph(pieces, number)
        for pieces, number in zip(side.paragraphs, side.numbers, strict=True)
    ]
    ends = (*side.breaks[1:], len(paragraphs))
    sections = tuple(
        Section(
            Heading(*_printed(heading)),
            number=ROMAN[index],
            printed_number=f"{words.section_numbers[index]}.",
            paragraphs=tuple(paragraphs[start:end]),
        )
        for index, (heading, start, end) in enumerate(
            zip(side.headings, side.breaks, ends, strict=True)
        )
    )
    period = Period(dt.date(side.year, 1, 1), dt.date(side.year, 12, 31))
    return WorkProgramme(body=body, period=period, opening=(), sections=sections)


def _paragraph(pieces: Pieces, number: int) -> Paragraph:
    text, found = _printed(pieces)
    starts = []
    end = 0
    for piece in pieces:
        if piece.kind == "item":
            starts.append((piece.text, end))
        end += len(piece.text)
    return Paragraph(
        text, found, number=number, printed_number=f"{number}.", items=_items(text, starts)
    )


def _printed(pieces: Pieces) -> tuple[str, tuple[Citation, ...]]:
    text, found = "", list[Citation]()
    for piece in pieces:
        end = len(text) + len(piece.text)
        if piece.target is not None:
            found.append(Citation(piece.target, Span(len(text), end), printed=piece.text))
        text += piece.text
    return text, tuple(found)


def _items(text: str, starts: Sequence[tuple[str, int]]) -> tuple[Item, ...]:
    """Return the items that begin at *starts*: each reaches to the next, spaces aside."""
    ends = [*(start for _, start in starts[1:]), len(text)]
    items = []
    for (label, start), end in zip(starts, ends, strict=False):
        words = text[start + len(label) : end]
        first = start + len(label) + len(words) - len(words.lstrip())
        items.append(Item(label.strip("()"), label, span=Span(first, first + len(words.strip()))))
    return tuple(items)


def _transmittal(words: PairPhrases, year: int) -> TransmittalLetter:
    pattern, author, addressee, _ = words.letter_title
    day = dt.date(year, 3, 9)
    title = pattern.format(words.date(day), author, addressee)
    text, name, role = words.signature

    def span(whole: str, part: str) -> Span:
        return Span(whole.index(part), whole.index(part) + len(part))

    return TransmittalLetter(
        title=Title(title),
        date=day,
        author_span=span(title, author),
        addressee_span=span(title, addressee),
        paragraphs=(Paragraph(words.announcement.format(year)),),
        signature=Signature(
            text, name_span=span(text, name), role_span=span(text, role), signed=True
        ),
    )
