"""Mentions of when something is due, in running text."""

from __future__ import annotations

from attrs import evolve, field, frozen

from unctc.model.due import Due, Within
from unctc.model.locations import Span
from unctc.model.mandates import Rhythm

__all__ = ["DueMention", "RhythmMention"]


@frozen
class DueMention:
    """A due time and the words that state it.

    Attributes:
        due: when something is due.
        span: the words.
        event: those for the event after which or before which it is due, where they name one.
        bare: the words without those for the event.
    """

    due: Due
    span: Span
    event: Span | None = None
    bare: Span = field()

    @bare.default
    def _bare(self) -> Span:
        return self.span

    def cut(self, start: int, end: int) -> DueMention | None:
        """Return what of the mention is stated from *start* to *end*: an event may reach over the end."""
        if self.event is None or self.event.end <= end or not isinstance(self.due, Within):
            return self if start <= self.span.start and self.span.end <= end else None
        if self.span.start < start or self.event.start >= end:
            return None
        event = Span(self.event.start, end)
        after = self.due.after[: end - self.event.start].strip()
        due = evolve(self.due, after=after)
        return DueMention(due, Span(self.span.start, end), event, self.bare)


@frozen
class RhythmMention:
    """A rhythm and the words that state it."""

    rhythm: Rhythm
    span: Span
