"""The log of decisions: what each step of reading made of which line, and why."""

from __future__ import annotations

from attrs import field, frozen

__all__ = ["Decision", "DecisionLog"]


@frozen
class Decision:
    """One decision of a step.

    Attributes:
        step: the step's name.
        line: the line of the source, counted from 1.
        verdict: what the step took the line for.
        evidence: the words it went by.
    """

    step: str
    line: int
    verdict: str
    evidence: str


@frozen
class DecisionLog:
    """Decisions in the order they were made. The one thing that grows while a document is read."""

    decisions: list[Decision] = field(factory=list)

    def note(self, step: str, line: int, verdict: str, evidence: str) -> None:
        """Add a decision."""
        self.decisions.append(Decision(step, line, verdict, evidence[:80]))
