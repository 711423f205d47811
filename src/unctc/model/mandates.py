"""What a resolution tells a body to do, and what a programme promises."""

from __future__ import annotations

from attrs import frozen

from unctc.model.bodies import Body
from unctc.model.locations import Span
from unctc.model.periods import Due
from unctc.model.symbols import Symbol

__all__ = ["Deliverable", "Mandate"]


@frozen
class Mandate:
    """What a resolution tells a body to do.

    Attributes:
        source: the resolution.
        operative: its paragraph as printed, ``6`` or ``9 (a)``; ``None`` when the whole is meant.
        act: the verb that gives the mandate: ``directs``, ``requests``, ``underscores``.
        addressee: who is to act.
        span: the words, in the operative paragraph's text.
        due: until when.
    """

    source: Symbol
    act: str
    operative: str | None = None
    addressee: Body | None = None
    span: Span | None = None
    due: Due | None = None


@frozen
class Deliverable:
    """What a programme promises.

    Attributes:
        kind: ``report``, ``briefing``, ``visit``, ``meeting`` …
        responsible: who owes it.
        recipients: to whom.
        paragraph: the number of the paragraph that promises it.
        subject: the words that say what it is about, in that paragraph's text.
        due: by when, how often or how soon after what.
        mandates: the resolutions it answers to.
    """

    kind: str
    responsible: Body | None = None
    recipients: tuple[Body, ...] = ()
    paragraph: int | None = None
    subject: Span | None = None
    due: Due | None = None
    mandates: tuple[Symbol, ...] = ()
