"""What is known about one number: the head noun and the bodies that its words point to."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, NamedTuple

from unctc.extraction.citations.candidates import Candidate
from unctc.extraction.citations.symbol_assignment import BodyClue

__all__ = [
    "ASIDE",
    "BEARER",
    "BESIDE",
    "KINDS",
    "NEAR",
    "SPEAKS",
    "NumberContext",
    "Token",
    "weaker",
]

KINDS: Final = {"many": "RES", "one": "RES", "decs": "DEC", "dec": "DEC", "prst": "PRST"}
# What may be between the numbers of one list without ending it.
ASIDE: Final = frozenset({"date", "detail"})
# How surely a body is the one that adopted an act: it is beside the number or its noun; it is
# the one that acts, close by; it is the one that speaks; it is merely near.
BESIDE: Final = 4
BEARER: Final = 3
SPEAKS: Final = 2
NEAR: Final = 1


class Token(NamedTuple):
    """A word that matters: its name in the compiled rules, and where it is."""

    name: str
    start: int
    end: int


class NumberContext:
    """What is known about one candidate; filled in from the left, then from the right.

    Attributes:
        candidate: the candidate.
        kind: ``RES``, ``DEC``, ``PRST``, or nothing where no head noun governs it.
        many: whether the head noun is in the plural, so that a list may follow.
        clues: the bodies before it.
        right: the body after it, or the body whose acts its date fits.
        passed_on: the body after its list.
        joined: whether it only goes on the list of the candidate before it.
        chained: whether it goes on that list with a head noun of its own, or after a description.
        listed: whether it and the candidate before it may share the head noun after them.
        head: where its head noun starts, or its list.
        own: whether "its" is before its head noun.
        open: whether that "its" still waits for the body that it refers to.
        adverse: whether a noun governs it that shows it to be no citation.
        loose: whether its head noun is further off, before "including".
        settled: whether nothing more need be known.
    """

    kind: str = ""
    many: bool = False
    clues: tuple[BodyClue, ...] = ()
    right: BodyClue | None = None
    passed_on: BodyClue | None = None
    joined: bool = False
    chained: bool = False
    listed: bool = False
    own: bool = False
    open: bool = False
    adverse: bool = False
    loose: bool = False
    settled: bool = False

    def __init__(self, candidate: Candidate) -> None:
        self.candidate: Candidate = candidate
        self.head: int = candidate.start

    def add_clues(self, clues: Iterable[BodyClue]) -> None:
        """Note more bodies, each once: what a long list hands on does not grow."""
        self.clues = tuple(dict.fromkeys((*self.clues, *clues)))

    def join(self, previous: NumberContext) -> None:
        """Take over what governs *previous*, whose list goes on."""
        self.joined = self.listed = True
        self.kind, self.many = previous.kind, previous.many
        self.clues, self.head = previous.clues, previous.head
        self.own, self.open = previous.own, previous.open
        self.adverse, self.loose = previous.adverse, previous.loose

    def by_confidence(self) -> list[BodyClue]:
        """Return the bodies that the words point to, the likeliest first."""
        clues = [self.right] if self.right else []
        clues += [clue for clue in self.clues if clue.confidence >= BEARER]
        if self.passed_on:
            clues.append(self.passed_on)
        clues += [clue for clue in self.clues if clue.confidence < BEARER]
        return clues


def weaker(clues: list[BodyClue] | tuple[BodyClue, ...]) -> tuple[BodyClue, ...]:
    """Return *clues* as they count for a number further on."""
    return tuple(BodyClue(clue.body, min(clue.confidence, SPEAKS)) for clue in clues)
