"""Where a fault can be put in the draft of a letter: its paragraphs, the pieces of one kind, and the draft with one changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from attrs import evolve, frozen
from hypothesis import assume
from hypothesis import strategies as st

from unctc.testing.consistent_letters import LetterDraft, Piece, Pieces, ProgrammeDraft

__all__ = [
    "PARTS",
    "Expected",
    "Put",
    "Spot",
    "changed_in",
    "drawn_otherwise",
    "drawn_place",
    "pieces_of",
    "places_of",
    "replaced",
    "with_side",
]

Expected = frozenset[tuple[str, str]]
"""The codes and the paths of findings."""
PARTS: Final = ("annex", "enclosure")
"""What the two sides of a draft are called in paths."""


@frozen
class Spot:
    """A paragraph of one side."""

    side: int
    index: int

    @property
    def path(self) -> str:
        """The path of the paragraph in the letter."""
        return f"{PARTS[self.side]}/{self.index + 1}"

    @property
    def partner(self) -> str:
        """The enclosure's node of the pair, where differences between the two are reported."""
        return f"enclosure/{self.index + 1}"


Put = Callable[[st.DrawFn, LetterDraft], tuple[LetterDraft, Expected]]
"""What puts a fault into a draft, and returns with it what must be found."""


def pieces_of(draft: LetterDraft, spot: Spot) -> Pieces:
    """Return the pieces of a paragraph."""
    return draft.sides[spot.side].paragraphs[spot.index]


def changed_in(draft: LetterDraft, spot: Spot, pieces: Pieces) -> LetterDraft:
    """Return the draft with other pieces in a paragraph."""
    side = draft.sides[spot.side]
    paragraphs = (*side.paragraphs[: spot.index], pieces, *side.paragraphs[spot.index + 1 :])
    return with_side(draft, spot.side, evolve(side, paragraphs=paragraphs))


def with_side(draft: LetterDraft, index: int, side: ProgrammeDraft) -> LetterDraft:
    """Return the draft with another programme: the annex for 0, the enclosure for 1."""
    other = draft.sides[1 - index]
    return evolve(draft, sides=(other, side) if index else (side, other))


def places_of(draft: LetterDraft, kind: str) -> list[tuple[Spot, int]]:
    """Return where pieces of that kind stand."""
    return [
        (spot, at)
        for side in (0, 1)
        for index in range(len(draft.sides[side].paragraphs))
        for spot in (Spot(side, index),)
        for at, piece in enumerate(pieces_of(draft, spot))
        if piece.kind == kind
    ]


def drawn_place(draw: st.DrawFn, draft: LetterDraft, kind: str) -> tuple[Spot, int]:
    """Draw a piece of that kind: its paragraph, and its place in it."""
    places = places_of(draft, kind)
    assume(places)
    return draw(st.sampled_from(places))


def replaced(draft: LetterDraft, spot: Spot, at: int, piece: Piece) -> LetterDraft:
    """Return the draft with another piece in the place of one."""
    pieces = pieces_of(draft, spot)
    return changed_in(draft, spot, (*pieces[:at], piece, *pieces[at + 1 :]))


def drawn_otherwise(
    draw: st.DrawFn, draft: LetterDraft, kind: str, texts: list[str]
) -> tuple[LetterDraft, Spot]:
    """Draw a piece of that kind, and one of *texts* that is not its own: the draft with it, and its paragraph."""
    spot, at = drawn_place(draw, draft, kind)
    text = draw(st.sampled_from(texts))
    assume(text != pieces_of(draft, spot)[at].text)
    return replaced(draft, spot, at, Piece(text, kind)), spot
