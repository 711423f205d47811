"""Faults in the words of one side of a letter: its times, its bodies, its punctuation, its headings, numbers and titles."""

from __future__ import annotations

import datetime as dt
from collections import Counter

from attrs import evolve
from hypothesis import assume
from hypothesis import strategies as st

from unctc.languages.rules.section_numerals import ROMAN
from unctc.testing.consistent_letters import PAIR_PHRASES, LetterDraft, Piece
from unctc.testing.draft_places import (
    PARTS,
    Expected,
    drawn_otherwise,
    drawn_place,
    pieces_of,
    places_of,
    replaced,
    with_side,
)

__all__ = [
    "changed_date",
    "changed_heading",
    "changed_limit",
    "changed_period",
    "changed_rhythm",
    "changed_sign",
    "dropped_paragraph",
    "foreign_sign",
    "self_assistance",
    "shifted_numbers",
    "swapped_body",
]


def changed_date(draw: st.DrawFn, draft: LetterDraft) -> tuple[LetterDraft, Expected]:
    """One side of a pair states another day."""
    day = draw(st.dates(dt.date(draft.year, 1, 1), dt.date(draft.year, 12, 31)))
    changed, spot = drawn_otherwise(draw, draft, "date", [PAIR_PHRASES[draft.language].date(day)])
    return changed, frozenset({("ATT401", spot.partner)})


def changed_rhythm(draw: st.DrawFn, draft: LetterDraft) -> tuple[LetterDraft, Expected]:
    """One side of a pair says that something is due more or less often."""
    changed, spot = drawn_otherwise(draw, draft, "rhythm", [*PAIR_PHRASES[draft.language].rhythms])
    return changed, frozenset({("ATT402", spot.partner)})


def changed_limit(draw: st.DrawFn, draft: LetterDraft) -> tuple[LetterDraft, Expected]:
    """One side of a pair has another time limit."""
    limit = PAIR_PHRASES[draft.language].limit
    changed, spot = drawn_otherwise(draw, draft, "limit", [limit.format(n) for n in (2, 4, 9, 24)])
    return changed, frozenset({("ATT403", spot.partner)})


def shifted_numbers(draw: st.DrawFn, draft: LetterDraft) -> tuple[LetterDraft, Expected]:
    """From one paragraph on the numbers of one side are one too high."""
    side = draw(st.integers(0, 1))
    numbers = draft.sides[side].numbers
    first = draw(st.integers(1, len(numbers) - 1))
    shifted = (*numbers[:first], *(number + 1 for number in numbers[first:]))
    return with_side(draft, side, evolve(draft.sides[side], numbers=shifted)), frozenset(
        {("PAR101", f"{PARTS[side]}/{first + 2}")}
    )


def dropped_paragraph(draw: st.DrawFn, draft: LetterDraft) -> tuple[LetterDraft, Expected]:
    """One side loses a paragraph, and its numbers close up."""
    side = draw(st.integers(0, 1))
    paragraphs = draft.sides[side].paragraphs
    # A section that loses its only paragraph would be another fault.
    breaks = draft.sides[side].breaks
    ends = (*breaks[1:], len(paragraphs))
    sizes = {start: end - start for start, end in zip(breaks, ends, strict=True)}
    places = [
        index
        for index in range(len(paragraphs))
        if sizes[max(start for start in breaks if start <= index)] > 1
    ]
    assume(places)
    place = draw(st.sampled_from(places))
    changed = evolve(
        draft.sides[side],
        paragraphs=(*paragraphs[:place], *paragraphs[place + 1 :]),
        numbers=tuple(range(1, len(paragraphs))),
        breaks=tuple(start - (start > place) for start in breaks),
    )
    return with_side(draft, side, changed), frozenset(
        {("ATT201", f"{PARTS[1 - side]}/{place + 1}")}
    )


def swapped_body(draw: st.DrawFn, draft: LetterDraft) -> tuple[LetterDraft, Expected]:
    """A paragraph of one side opens with the other side's body."""
    spot, at = drawn_place(draw, draft, "opener")
    opener = PAIR_PHRASES[draft.language].openers[1 - spot.side][0]
    return replaced(draft, spot, at, Piece(opener, "opener")), frozenset({("ATT501", spot.path)})


def self_assistance(draw: st.DrawFn, draft: LetterDraft) -> tuple[LetterDraft, Expected]:
    """The body that should assist the other one assists itself."""
    words = PAIR_PHRASES[draft.language]
    places = [
        (spot, at)
        for spot, at in places_of(draft, "opener")
        if spot.side == 1 and pieces_of(draft, spot)[at].text == words.openers[1][1]
    ]
    assume(places)
    spot, at = draw(st.sampled_from(places))
    return replaced(draft, spot, at, Piece(words.self_assisting, "opener")), frozenset(
        {("ATT501", spot.path), ("SRC301", spot.path)}
    )


def foreign_sign(draw: st.DrawFn, draft: LetterDraft) -> tuple[LetterDraft, Expected]:
    """A comma is that of another script."""
    spot, at = drawn_place(draw, draft, "comma")
    piece = Piece(PAIR_PHRASES[draft.language].foreign_comma, "comma")
    return replaced(draft, spot, at, piece), frozenset({("SRC201", spot.path)})


def changed_sign(draw: st.DrawFn, draft: LetterDraft) -> tuple[LetterDraft, Expected]:
    """One side of a pair has another sign before words that have the usual one elsewhere."""
    places = places_of(draft, "comma")
    follows = {place: pieces_of(draft, place[0])[place[1] + 1].text for place in places}
    usual = Counter(follows.values())
    citing = {before for before, _ in PAIR_PHRASES[draft.language].citing}
    fitting = [
        (spot, at)
        for spot, at in places
        if pieces_of(draft, spot)[at - 1].kind == "action"
        and follows[spot, at] in citing
        and usual[follows[spot, at]] > 2
    ]
    assume(fitting)
    spot, at = draw(st.sampled_from(fitting))
    piece = Piece(PAIR_PHRASES[draft.language].other_comma, "comma")
    return replaced(draft, spot, at, piece), frozenset({("ATT701", spot.path)})


def changed_heading(draw: st.DrawFn, draft: LetterDraft) -> tuple[LetterDraft, Expected]:
    """One side has other words in a heading."""
    side = draw(st.integers(0, 1))
    headings = draft.sides[side].headings
    place = draw(st.integers(0, len(headings) - 1))
    heading = (Piece(PAIR_PHRASES[draft.language].other_heading), *headings[place][1:])
    changed = (*headings[:place], heading, *headings[place + 1 :])
    return with_side(draft, side, evolve(draft.sides[side], headings=changed)), frozenset(
        {("ATT404", f"enclosure/{ROMAN[place]}")}
    )


def changed_period(draw: st.DrawFn, draft: LetterDraft) -> tuple[LetterDraft, Expected]:
    """One programme is for the year before that of the other."""
    side = draw(st.integers(0, 1))
    year = draft.year - 1  # of a later year its deadlines would have passed, which is another fault
    title = PAIR_PHRASES[draft.language].titles[side].format(year)
    return with_side(draft, side, evolve(draft.sides[side], year=year, title=title)), frozenset(
        {("ATT601", "enclosure/title")}
    )
