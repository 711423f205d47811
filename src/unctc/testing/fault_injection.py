"""Put faults into consistent letters, each with the findings that it must cause.

A fault is put into one piece of one side, or of both; nothing else is changed. What is expected is the
codes and the paths, and nothing more.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable
from typing import Final

from attrs import evolve, frozen
from hypothesis import assume
from hypothesis import strategies as st

from unctc.languages.rules.section_numerals import ROMAN
from unctc.model.letters import Letter
from unctc.model.symbols import Symbol
from unctc.registers.assembly import session_of_number
from unctc.registers.resolutions import year_of
from unctc.testing.consistent_letters import (
    PAIR_PHRASES,
    LetterDraft,
    Piece,
    Pieces,
    ProgrammeDraft,
    drafts,
    list_pieces,
    printed_letter,
)
from unctc.testing.symbols import resolution_symbols

__all__ = ["FAULTS", "Injected", "faulty_letters"]

Expected = frozenset[tuple[str, str]]
_NAMES = ("annex", "enclosure")


@frozen
class Injected:
    """A letter with a fault, and what must be found in it.

    Attributes:
        kind: the name of the fault.
        letter: the letter.
        expected: the codes and the paths of the findings, all of them.
    """

    kind: str
    letter: Letter
    expected: Expected


@frozen
class _Spot:
    """A paragraph of one side."""

    side: int
    index: int

    @property
    def path(self) -> str:
        return f"{_NAMES[self.side]}/{self.index + 1}"

    @property
    def partner(self) -> str:
        """The enclosure's node of the pair, where differences between the two are reported."""
        return f"enclosure/{self.index + 1}"


_Put = Callable[[st.DrawFn, LetterDraft], tuple[LetterDraft, Expected]]


def _pieces(draft: LetterDraft, spot: _Spot) -> Pieces:
    return draft.sides[spot.side].paragraphs[spot.index]


def _changed(draft: LetterDraft, spot: _Spot, pieces: Pieces) -> LetterDraft:
    side = draft.sides[spot.side]
    paragraphs = (*side.paragraphs[: spot.index], pieces, *side.paragraphs[spot.index + 1 :])
    return _with_side(draft, spot.side, evolve(side, paragraphs=paragraphs))


def _with_side(draft: LetterDraft, index: int, side: ProgrammeDraft) -> LetterDraft:
    other = draft.sides[1 - index]
    return evolve(draft, sides=(other, side) if index else (side, other))


def _places(draft: LetterDraft, kind: str) -> list[tuple[_Spot, int]]:
    """Return where pieces of that kind stand."""
    return [
        (spot, at)
        for side in (0, 1)
        for index in range(len(draft.sides[side].paragraphs))
        for spot in (_Spot(side, index),)
        for at, piece in enumerate(_pieces(draft, spot))
        if piece.kind == kind
    ]


def _place(draw: st.DrawFn, draft: LetterDraft, kind: str) -> tuple[_Spot, int]:
    places = _places(draft, kind)
    assume(places)
    return draw(st.sampled_from(places))


def _replaced(draft: LetterDraft, spot: _Spot, at: int, piece: Piece) -> LetterDraft:
    pieces = _pieces(draft, spot)
    return _changed(draft, spot, (*pieces[:at], piece, *pieces[at + 1 :]))


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
) -> tuple[_Spot, tuple[int, int], list[Symbol]]:
    """Draw a list with so many members: where it stands, its pieces, its members."""
    places = [
        (spot, run)
        for side in (0, 1)
        for index in range(len(draft.sides[side].paragraphs))
        for spot in (_Spot(side, index),)
        for run in _lists(_pieces(draft, spot))
        if run[1] - run[0] >= 2 * at_least - 1
    ]
    assume(places)
    spot, run = draw(st.sampled_from(places))
    members = [p.target for p in _pieces(draft, spot)[run[0] : run[1]] if p.target is not None]
    return spot, run, members


def _with_list(
    draft: LetterDraft, spot: _Spot, run: tuple[int, int], members: list[Symbol]
) -> LetterDraft:
    pieces = _pieces(draft, spot)
    printed = list_pieces(members, PAIR_PHRASES[draft.language])
    return _changed(draft, spot, (*pieces[: run[0]], *printed, *pieces[run[1] :]))


def _cited(draft: LetterDraft, spot: _Spot) -> set[Symbol]:
    return {piece.target for piece in _pieces(draft, spot) if piece.target is not None}


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
    spot, at = _place(draw, draft, "separator")
    piece = Piece(PAIR_PHRASES[draft.language].no_separator, "separator")
    return _replaced(draft, spot, at, piece), frozenset({("CIT201", spot.path)})


def _another(
    draw: st.DrawFn, draft: LetterDraft, kind: str, texts: list[str]
) -> tuple[LetterDraft, _Spot]:
    spot, at = _place(draw, draft, kind)
    text = draw(st.sampled_from(texts))
    assume(text != _pieces(draft, spot)[at].text)
    return _replaced(draft, spot, at, Piece(text, kind)), spot


def changed_date(draw: st.DrawFn, draft: LetterDraft) -> tuple[LetterDraft, Expected]:
    """One side of a pair states another day."""
    day = draw(st.dates(dt.date(draft.year, 1, 1), dt.date(draft.year, 12, 31)))
    changed, spot = _another(draw, draft, "date", [PAIR_PHRASES[draft.language].date(day)])
    return changed, frozenset({("ATT401", spot.partner)})


def changed_rhythm(draw: st.DrawFn, draft: LetterDraft) -> tuple[LetterDraft, Expected]:
    """One side of a pair says that something is due more or less often."""
    changed, spot = _another(draw, draft, "rhythm", [*PAIR_PHRASES[draft.language].rhythms])
    return changed, frozenset({("ATT402", spot.partner)})


def changed_limit(draw: st.DrawFn, draft: LetterDraft) -> tuple[LetterDraft, Expected]:
    """One side of a pair has another time limit."""
    limit = PAIR_PHRASES[draft.language].limit
    changed, spot = _another(draw, draft, "limit", [limit.format(n) for n in (2, 4, 9, 24)])
    return changed, frozenset({("ATT403", spot.partner)})


def shifted_numbers(draw: st.DrawFn, draft: LetterDraft) -> tuple[LetterDraft, Expected]:
    """From one paragraph on the numbers of one side are one too high."""
    side = draw(st.integers(0, 1))
    numbers = draft.sides[side].numbers
    first = draw(st.integers(1, len(numbers) - 1))
    shifted = (*numbers[:first], *(number + 1 for number in numbers[first:]))
    return _with_side(draft, side, evolve(draft.sides[side], numbers=shifted)), frozenset(
        {("PAR101", f"{_NAMES[side]}/{first + 2}")}
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
    return _with_side(draft, side, changed), frozenset(
        {("ATT201", f"{_NAMES[1 - side]}/{place + 1}")}
    )


def swapped_body(draw: st.DrawFn, draft: LetterDraft) -> tuple[LetterDraft, Expected]:
    """A paragraph of one side opens with the other side's body."""
    spot, at = _place(draw, draft, "opener")
    opener = PAIR_PHRASES[draft.language].openers[1 - spot.side][0]
    return _replaced(draft, spot, at, Piece(opener, "opener")), frozenset({("ATT501", spot.path)})


def self_assistance(draw: st.DrawFn, draft: LetterDraft) -> tuple[LetterDraft, Expected]:
    """The body that should assist the other one assists itself."""
    words = PAIR_PHRASES[draft.language]
    places = [
        (spot, at)
        for spot, at in _places(draft, "opener")
        if spot.side == 1 and _pieces(draft, spot)[at].text == words.openers[1][1]
    ]
    assume(places)
    spot, at = draw(st.sampled_from(places))
    return _replaced(draft, spot, at, Piece(words.self_assisting, "opener")), frozenset(
        {("ATT501", spot.path), ("SRC301", spot.path)}
    )


def foreign_sign(draw: st.DrawFn, draft: LetterDraft) -> tuple[LetterDraft, Expected]:
    """A comma is that of another script."""
    spot, at = _place(draw, draft, "comma")
    piece = Piece(PAIR_PHRASES[draft.language].foreign_comma, "comma")
    return _replaced(draft, spot, at, piece), frozenset({("SRC201", spot.path)})


def changed_sign(draw: st.DrawFn, draft: LetterDraft) -> tuple[LetterDraft, Expected]:
    """One side of a pair has another sign before words that have the usual one elsewhere."""
    places = _places(draft, "comma")
    follows = {place: _pieces(draft, place[0])[place[1] + 1].text for place in places}
    usual = Counter(follows.values())
    citing = {before for before, _ in PAIR_PHRASES[draft.language].citing}
    fitting = [
        (spot, at)
        for spot, at in places
        if _pieces(draft, spot)[at - 1].kind == "action"
        and follows[spot, at] in citing
        and usual[follows[spot, at]] > 2
    ]
    assume(fitting)
    spot, at = draw(st.sampled_from(fitting))
    piece = Piece(PAIR_PHRASES[draft.language].other_comma, "comma")
    return _replaced(draft, spot, at, piece), frozenset({("ATT701", spot.path)})


def forgotten_member(draw: st.DrawFn, draft: LetterDraft) -> tuple[LetterDraft, Expected]:
    """In one pair a long list lacks, on both sides, what it has in all the others."""
    words = PAIR_PHRASES[draft.language]
    targets = st.lists(resolution_symbols(), min_size=9, max_size=14, unique=True)
    members = sorted(draw(targets))
    before, after = words.citing[0]
    many = len(draft.sides[0].paragraphs)
    place = draw(st.integers(0, many - 1))
    lost = draw(st.sampled_from(members))
    assume(lost not in _cited(draft, _Spot(0, place)))
    for side in (0, 1):
        for index in range(many):
            spot = _Spot(side, index)
            chosen = [each for each in members if each != lost or index != place]
            inserted = (
                *(Piece(words.comma, "comma"), Piece(before)),
                *(*list_pieces(chosen, words), Piece(after)),
            )
            pieces = _pieces(draft, spot)
            draft = _changed(draft, spot, (*pieces[:2], *inserted, *pieces[2:]))
    return draft, frozenset(("CIT401", _Spot(side, place).path) for side in (0, 1))


def changed_heading(draw: st.DrawFn, draft: LetterDraft) -> tuple[LetterDraft, Expected]:
    """One side has other words in a heading."""
    side = draw(st.integers(0, 1))
    headings = draft.sides[side].headings
    place = draw(st.integers(0, len(headings) - 1))
    heading = (Piece(PAIR_PHRASES[draft.language].other_heading), *headings[place][1:])
    changed = (*headings[:place], heading, *headings[place + 1 :])
    return _with_side(draft, side, evolve(draft.sides[side], headings=changed)), frozenset(
        {("ATT404", f"enclosure/{ROMAN[place]}")}
    )


def changed_period(draw: st.DrawFn, draft: LetterDraft) -> tuple[LetterDraft, Expected]:
    """One programme is for the year before that of the other."""
    side = draw(st.integers(0, 1))
    year = draft.year - 1  # of a later year its deadlines would have passed, which is another fault
    title = PAIR_PHRASES[draft.language].titles[side].format(year)
    return _with_side(draft, side, evolve(draft.sides[side], year=year, title=title)), frozenset(
        {("ATT601", "enclosure/title")}
    )


FAULTS: Final[dict[str, _Put]] = {
    "dropped citation": dropped_citation,
    "added citation": added_citation,
    "retyped citation": retyped_citation,
    "mistyped year": mistyped_year,
    "swapped citations": swapped_citations,
    "lost separator": lost_separator,
    "changed date": changed_date,
    "changed rhythm": changed_rhythm,
    "changed time limit": changed_limit,
    "shifted numbers": shifted_numbers,
    "dropped paragraph": dropped_paragraph,
    "swapped body": swapped_body,
    "body that assists itself": self_assistance,
    "sign of another script": foreign_sign,
    "changed sign": changed_sign,
    "forgotten member": forgotten_member,
    "changed heading": changed_heading,
    "changed period": changed_period,
}
"""The faults, by name."""


@st.composite
def faulty_letters(
    draw: st.DrawFn, kind: str | None = None, *, deliverables: bool = True
) -> Injected:
    """Draw letters with one fault in them.

    Args:
        draw: Hypothesis's.
        kind: the name of the fault, one of ``FAULTS``; drawn if not given.
        deliverables: whether the programmes have what they promise, as a reader finds it.

    Example:
        >>> import unctc
        >>> from hypothesis import given, settings
        >>> @settings(max_examples=5, deadline=None)
        ... @given(faulty_letters("lost separator"))
        ... def test_it_is_found(injected):
        ...     found = {(each.code, str(each.path)) for each in unctc.check(injected.letter)}
        ...     assert found == injected.expected
        >>> test_it_is_found()
    """
    chosen = kind or draw(st.sampled_from(tuple(FAULTS)))
    draft = draw(drafts())
    changed, expected = FAULTS[chosen](draw, draft)
    return Injected(chosen, printed_letter(changed, deliverables=deliverables), expected)
