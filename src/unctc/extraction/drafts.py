"""What a sentence hands on while it is read: who acts in it, and deliverables before their time is known."""

from __future__ import annotations

from attrs import frozen

from unctc.extraction.subjects import Object
from unctc.model.bodies import Body
from unctc.model.locations import Span

__all__ = ["Actors", "Draft"]


@frozen
class Actors:
    """Who acts in a sentence, for the items of a list that goes on with it.

    Attributes:
        acting: who acts.
        partners: who helps.
        delivers: whether the words before the list say that its items are delivered: "will submit the following:".
        recipients: to whom, where they say so.
    """

    acting: tuple[Body, ...] = ()
    partners: tuple[Body, ...] = ()
    delivers: bool = False
    recipients: tuple[Body, ...] = ()


@frozen(kw_only=True)
class Draft:
    """A deliverable before its time is known.

    Attributes:
        verb: the words for the delivery.
        thing: what is delivered.
        kinds: its kinds.
        responsible: who owes it.
        recipients: to whom.
        partners: who helps.
        goes_on: whether by what means is said after it.
        named: what is delivered, where the sentence has named it before the verb takes it up again.
        until: where the clause ends that says when it is due, where that is after its verb.
        more_at: where a clause begins that says more of it, "which it will visit"; its times come last.
    """

    verb: Span
    thing: Object
    kinds: tuple[str, ...]
    responsible: tuple[Body, ...]
    recipients: tuple[Body, ...]
    partners: tuple[Body, ...] = ()
    goes_on: bool = False
    named: Object | None = None
    until: int = 0
    more_at: int | None = None
