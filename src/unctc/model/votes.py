"""How the members of an organ voted."""

from __future__ import annotations

from attrs import field, frozen

__all__ = ["Votes"]


@frozen
class Votes:
    """A vote: the counts, and the States where they are named, in the words of the record.

    Attributes:
        in_favour: how many voted in favour.
        against: how many voted against.
        abstaining: how many abstained.
        absent: how many did not take part, where the record says so.
        states_in_favour: who voted in favour; empty where the record names none.
        states_against: who voted against.
        states_abstaining: who abstained.
        states_absent: who did not take part.

    Example:
        >>> votes = Votes(13, 0, 2, states_abstaining=("CHINA", "RUSSIAN FEDERATION"))
        >>> print(votes, votes.vote_of("China"))
        13-0-2 abstaining
    """

    in_favour: int
    against: int = 0
    abstaining: int = 0
    absent: int = field(default=0, kw_only=True)
    states_in_favour: tuple[str, ...] = field(default=(), kw_only=True)
    states_against: tuple[str, ...] = field(default=(), kw_only=True)
    states_abstaining: tuple[str, ...] = field(default=(), kw_only=True)
    states_absent: tuple[str, ...] = field(default=(), kw_only=True)

    @property
    def unanimous(self) -> bool:
        """Whether all who took part voted in favour."""
        return not self.against and not self.abstaining

    def vote_of(self, state: str) -> str | None:
        """Return how *state* voted: ``in favour``, ``against``, ``abstaining``, ``absent``; ``None`` if unknown."""
        wanted = state.casefold()
        for vote, states in (
            ("in favour", self.states_in_favour),
            ("against", self.states_against),
            ("abstaining", self.states_abstaining),
            ("absent", self.states_absent),
        ):
            if any(each.casefold() == wanted for each in states):
                return vote
        return None

    def __str__(self) -> str:
        return f"{self.in_favour}-{self.against}-{self.abstaining}"
