"""Faults in what one side of a letter cites: a member of a list too few, too many, another, or in another place."""

from __future__ import annotations

from hypothesis import assume
from hypothesis import strategies as st

from unctc.model.symbols import Symbol
from unctc.registers.assembly import session_of_number
from unctc.registers.resolutions import year_of
from unctc.testing.consistent_letters import PAIR_PHRASES, LetterDraft, Piece, Pieces, list_pieces
from unctc.testing.draft_places import (
    Expected,
    Spot,
    changed_in,
    drawn_place,
    pieces_of,
    replaced,
)
from unctc.testing.symbols import resolution_symbols

__all__ = [
    "added_citation",
    "dropped_citation",
    "forgotten_member",
    "lost_separator",
    "mistyped_year",
    "retyped_citation",
    "swapped_citations",
]


def _lists(pieces: Pieces) -> list[tuple[int, int]]:
    """Return the runs of citations and separators."""
    runs: list[tuple[int, int]] = []
    for at, piece in enumerate(pieces):
        if piece.kind not in ("citation", "separator"):
            continue
        if runs and runs[-1][1] == at:
            runs[-1] = (runs[-1][0], at + 1)
        else:
            runs.append((at, at + 1))
    return runs


def _list_of(
    draw: st.DrawFn, draft: LetterDraft, at_least: int
) -> tuple[Spot, tuple[int, int], list[Symbol]]:
    """Draw a list with so many members: where it stands, its pieces, its members."""
    places = [
        (spot, run)
        for side in (0, 1)
        for index in range(len(draft.sides[side].paragraphs))
        for spot in (Spot(side, index),)
        for run in _lists(pieces_of(draft, spot))
        if run[1] - run[0] >= 2 * at_least - 1
    ]
    assume(places)
    spot, run = draw(st.sampled_from(places))
    members = [p.target for p in pieces_of(draft, spot)[run[0] : run[1]] if p.target is not None]
    return spot, run, members


def _with_list(
    draft: LetterDraft, spot: Spot, run: tuple[int, int], members: list[Symbol]
) -> LetterDraft:
    pieces = pieces_of(draft, spot)
    printed = list_pieces(members, PAIR_PHRASES[draft.language])
    return changed_in(draft, spot, (*pieces[: run[0]], *printed, *pieces[run[1] :]))


def _cited(draft: LetterDraft, spot: Spot) -> set[Symbol]:
    return {piece.target for piece in pieces_of(draft, spot) if piece.target is not None}


def dropped_citation(draw: st.DrawFn, draft: LetterDraft) -> tuple[LetterDraft, Expected]:
    """One side of a pair loses a member of a list."""
    spot, run, members = _list_of(draw, draft, 2)
    del members[draw(st.integers(0, len(members) - 1))]
    return _with_list(draft, spot, run, members), frozenset({("ATT301", spot.partner)})


def added_citation(draw: st.DrawFn, draft: LetterDraft) -> tuple[LetterDraft, Expected]:
    """One side of a pair gets a member more."""
    spot, run, members = _list_of(draw, draft, 1)
    target = draw(resolution_symbols())
    assume(target not in _cited(draft, spot))
    members = sorted([*members, target])
    return _with_list(draft, spot, run, members), frozenset({("ATT301", spot.partner)})


def retyped_citation(draw: st.DrawFn, draft: LetterDraft) -> tuple[LetterDraft, Expected]:
    """One side of a pair has another number, of a resolution that there is."""
    spot, run, members = _list_of(draw, draft, 1)
    place = draw(st.integers(0, len(members) - 1))
    target = draw(resolution_symbols())
    assume(target not in _cited(draft, spot))
    members[place] = target
    assume(members == sorted(members))
    return _with_list(draft, spot, run, members), frozenset({("ATT301", spot.partner)})


def _is_of_no_year(number: int, year: int) -> bool:
    """Whether a year is wrong for a number whoever adopted it: 16 (1946) is of the Assembly, and no misprint."""
    return year_of(number) != year and session_of_number(number, year) is None


def mistyped_year(draw: st.DrawFn, draft: LetterDraft) -> tuple[LetterDraft, Expected]:
    """One side of a pair has a year that cannot belong to the number."""
    spot, run, members = _list_of(draw, draft, 1)
    assume(len(members) < 3)  # a list that ascends otherwise would be out of order, too
    place = draw(st.integers(0, len(members) - 1))
    number, year = members[place].number, members[place].year
    assert number is not None
    assert year is not None
    wrong = year + draw(st.sampled_from([-1, 1]))
    assume(_is_of_no_year(number, wrong))
    members[place] = Symbol(f"S/RES/{number} ({wrong})")
    return _with_list(draft, spot, run, members), frozenset(
        {("ATT301", spot.partner), ("CIT101", spot.path)}
    )


def swapped_citations(draw: st.DrawFn, draft: LetterDraft) -> tuple[LetterDraft, Expected]:
    """Two neighbours in a list of one side change places."""
    spot, run, members = _list_of(draw, draft, 2)
    place = draw(st.integers(0, len(members) - 2))
    members[place], members[place + 1] = members[place + 1], members[place]
    expected = {("ATT303", spot.partner)}
    # Two members have no order of their own.
    expected |= {("CIT301", spot.path)} if len(members) > 2 else set()
    return _with_list(draft, spot, run, members), frozenset(expected)


def lost_separator(draw: st.DrawFn, draft: LetterDraft) -> tuple[LetterDraft, Expected]:
    """Nothing separates two members of a list."""
    spot, at = drawn_place(draw, draft, "separator")
    piece = Piece(PAIR_PHRASES[draft.language].no_separator, "separator")
    return replaced(draft, spot, at, piece), frozenset({("CIT201", spot.path)})


def forgotten_member(draw: st.DrawFn, draft: LetterDraft) -> tuple[LetterDraft, Expected]:
    """In one pair a long list lacks, on both sides, what it has in all the others."""
    words = PAIR_PHRASES[draft.language]
    targets = st.lists(resolution_symbols(), min_size=9, max_size=14, unique=True)
    members = sorted(draw(targets))
    before, after = words.citing[0]
    many = len(draft.sides[0].paragraphs)
    place = draw(st.integers(0, many - 1))
    lost = draw(st.sampled_from(members))
    assume(lost not in _cited(draft, Spot(0, place)))
    for side in (0, 1):
        for index in range(many):
            spot = Spot(side, index)
            chosen = [each for each in members if each != lost or index != place]
            inserted = (
                *(Piece(words.comma, "comma"), Piece(before)),
                *(*list_pieces(chosen, words), Piece(after)),
            )
            pieces = pieces_of(draft, spot)
            draft = changed_in(draft, spot, (*pieces[:2], *inserted, *pieces[2:]))
    return draft, frozenset(("CIT401", Spot(side, place).path) for side in (0, 1))
