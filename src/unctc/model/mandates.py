"""What a resolution tells a body to do, and what a programme promises."""

from __future__ import annotations

from enum import StrEnum

from attrs import frozen

from unctc.model.bodies import Body
from unctc.model.locations import Span
from unctc.model.periods import Due
from unctc.model.symbols import Symbol

__all__ = ["Deliverable", "Divergence", "Mandate", "ParagraphPlace", "Rhythm"]


class Rhythm(StrEnum):
    """When something is to be done, in words that hold no date and no number.

    Example:
        >>> Rhythm("regularly")
        <Rhythm.REGULARLY: 'regularly'>
    """

    REGULARLY = "regularly"
    """At intervals that are not stated: periodically, on a regular basis."""
    TIMELY = "timely"
    """In good time."""
    ON_REQUEST = "on request"
    """When asked."""


@frozen(order=True)
class ParagraphPlace:
    """A paragraph of a part of a document.

    Attributes:
        part: ``annex``, ``enclosure``; with its number where there are several, ``annex II``.
        number: the paragraph's number.

    Example:
        >>> print(ParagraphPlace("annex", 7))
        annex, paragraph 7
    """

    part: str
    number: int

    def __str__(self) -> str:
        return f"{self.part}, paragraph {self.number}"


@frozen
class Divergence:
    """Where the other part of the document puts the same deliverable differently.

    Attributes:
        place: the paragraph that does so.
        aspect: the attribute that differs: ``responsible``, ``recipients``, ``due``, ``kind``.
        stated: what stands there, in the text form of that attribute.
    """

    place: ParagraphPlace
    aspect: str
    stated: str


@frozen
class Mandate:
    """What a resolution tells a body to do: one verb of one operative paragraph.

    Attributes:
        source: the resolution.
        act: the verb that gives the mandate, as a lemma: ``directs``, ``requests``, ``underscores``.
        operative: the number of the operative paragraph.
        point: the subparagraph, ``a`` or ``a (ii)``, ``#2`` for the second where they have no numbers;
            ``None`` when the paragraph itself is meant.
        addressees: who is to act, in the order in which they are named.
        span: the words from the verb on, in the text of that paragraph or subparagraph.
        due: by when, how often or how soon after what; ``None`` where no date and no number is given.
        further_dues: what else of that kind the words state.
        rhythms: what they say of the time without a date or a number.

    Example:
        >>> Mandate(Symbol("S/RES/2395 (2017)"), "directs", 9, addressees=(Body.CTED,)).operative
        9
    """

    source: Symbol
    act: str
    operative: int | None = None
    point: str | None = None
    addressees: tuple[Body, ...] = ()
    span: Span | None = None
    due: Due | None = None
    further_dues: tuple[Due, ...] = ()
    rhythms: tuple[Rhythm, ...] = ()


@frozen
class Deliverable:
    """What a programme promises, seen from one of its paragraphs.

    Attributes:
        kind: ``report``, ``joint report``, ``briefing``, ``visit``, ``meeting`` …
        responsible: who owes it.
        recipients: to whom.
        partners: who helps, supports or is worked with.
        paragraphs: the paragraph that promises it, then those of other parts that promise the same.
        subject: the words that say what it is about, in the text of the first of ``paragraphs``.
        due: by when, how often or how soon after what; ``None`` for a continuing task.
        rhythms: what is said of the time without a date or a number.
        mandates: the resolutions that its sentence cites.
        divergences: where the other part names other actors or another time.

    Example:
        >>> Deliverable("report").continuing
        True
    """

    kind: str
    responsible: tuple[Body, ...] = ()
    recipients: tuple[Body, ...] = ()
    partners: tuple[Body, ...] = ()
    paragraphs: tuple[ParagraphPlace, ...] = ()
    subject: Span | None = None
    due: Due | None = None
    rhythms: tuple[Rhythm, ...] = ()
    mandates: tuple[Symbol, ...] = ()
    divergences: tuple[Divergence, ...] = ()

    @property
    def continuing(self) -> bool:
        """Whether it has neither a date nor a number: a task that goes on."""
        return self.due is None
