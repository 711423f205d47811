"""What a body shall do by a resolution, and what a programme promises."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Any, Final

from attrs import field, frozen

from unctc.model.bodies import Body
from unctc.model.due import Due
from unctc.model.locations import Span
from unctc.model.node_paths import DOCUMENT, NodePath
from unctc.model.states import State
from unctc.model.symbols import Symbol
from unctc.model.vocabularies import DeliverableKind, MandateAct, member_of

__all__ = ["Deliverable", "Mandate", "Rhythm"]


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


# What is known of the words is neither written nor compared: they are in the text.
_IN_THE_TEXT: Final[dict[str, Any]] = {"eq": False, "repr": False, "metadata": {"wire": False}}


def _act(value: MandateAct | str) -> MandateAct:
    return member_of(MandateAct, value)


def _kind(value: DeliverableKind | str) -> DeliverableKind:
    return member_of(DeliverableKind, value)


def _kinds(values: Iterable[DeliverableKind | str]) -> tuple[DeliverableKind, ...]:
    return tuple(map(_kind, values))


def _words_of(span: Span | None, text: str) -> str:
    return "" if span is None else span.of(text)


@frozen
class Mandate:
    """What a body shall do by a resolution: one verb of one operative paragraph.

    Attributes:
        source: the resolution.
        act: the verb that gives the mandate, as a lemma: ``directs``, ``requests``, ``underscores``.
        path: the operative paragraph or the point of one, ``operative/9/a/ii``; the empty path for a
            mandate that a programme only says it has.
        addressees: who is to act, in the order in which they are named.
        states: the States among them, by name or by their Government; ``Governments`` is then an addressee.
        span: the words from the verb on, in the text of that paragraph or subparagraph.
        due: by when, how often or how soon after what; ``None`` where no date and no number is given.
        further_dues: what else of that kind the words state.
        rhythms: what they say of the time without a date or a number.
        words: the words of ``span``, known when a document is interpreted or loaded; no format holds them,
            for they are in the text, and they do not count when mandates are compared.
        text: the text that ``span`` counts in, for ``words``.

    Example:
        >>> path = NodePath("operative/9/a")
        >>> mandate = Mandate(
        ...     Symbol("S/RES/2395 (2017)"), "directs", path=path, addressees=(Body.CTED,)
        ... )
        >>> mandate.paragraph, mandate.operative, mandate.point
        (NodePath('operative/9'), 9, 'a')
    """

    source: Symbol
    act: MandateAct = field(converter=_act)
    path: NodePath = field(default=DOCUMENT, kw_only=True)
    addressees: tuple[Body, ...] = field(default=(), kw_only=True)
    states: tuple[State, ...] = field(default=(), kw_only=True)
    span: Span | None = field(default=None, kw_only=True)
    due: Due | None = field(default=None, kw_only=True)
    further_dues: tuple[Due, ...] = field(default=(), kw_only=True)
    rhythms: tuple[Rhythm, ...] = field(default=(), kw_only=True)
    _words: str = field(default="", kw_only=True, **_IN_THE_TEXT)
    text: str = field(default="", kw_only=True, **_IN_THE_TEXT)

    @property
    def words(self) -> str:
        """The words of ``span``."""
        return self._words or _words_of(self.span, self.text)

    @property
    def paragraph(self) -> NodePath:
        """The path of the whole operative paragraph."""
        return self.path.paragraph

    @property
    def operative(self) -> int | None:
        """The number of the operative paragraph; ``None`` where no paragraph is meant."""
        return self.paragraph.number

    @property
    def point(self) -> str | None:
        """The point of the paragraph, ``a`` or ``a/ii``; ``None`` when the paragraph itself is meant."""
        return self.path.below(self.paragraph) or None


@frozen
class Deliverable:
    """What a programme promises, seen from one of its paragraphs.

    Attributes:
        kind: ``report``, ``joint report``, ``briefing``, ``visit``, ``meeting`` …
        further_kinds: what else it is, where one promise names several: "information, assessments and analysis".
        responsible: who owes it.
        recipients: to whom.
        partners: who helps, supports or is worked with.
        paragraphs: the paragraph that promises it, then those of other parts that promise the same.
        subject: the words that say what it is about, in the text of the first of ``paragraphs``.
        due: by when, how often or how soon after what; ``None`` for a continuing task.
        rhythms: what is said of the time without a date or a number.
        mandates: the resolutions that its sentence cites, then those behind it by a trace, where one was made.
        words: the words of ``subject``, known when a document is interpreted or loaded; as those of mandates.
        text: the text that ``subject`` counts in, for ``words``.

    Example:
        >>> Deliverable("report").continuing
        True
    """

    kind: DeliverableKind = field(converter=_kind)
    responsible: tuple[Body, ...] = field(default=(), kw_only=True)
    recipients: tuple[Body, ...] = field(default=(), kw_only=True)
    partners: tuple[Body, ...] = field(default=(), kw_only=True)
    paragraphs: tuple[NodePath, ...] = field(default=(), kw_only=True)
    subject: Span | None = field(default=None, kw_only=True)
    due: Due | None = field(default=None, kw_only=True)
    rhythms: tuple[Rhythm, ...] = field(default=(), kw_only=True)
    mandates: tuple[Symbol, ...] = field(default=(), kw_only=True)
    further_kinds: tuple[DeliverableKind, ...] = field(default=(), converter=_kinds, kw_only=True)
    _words: str = field(default="", kw_only=True, **_IN_THE_TEXT)
    text: str = field(default="", kw_only=True, **_IN_THE_TEXT)

    @property
    def words(self) -> str:
        """The words of ``subject``."""
        return self._words or _words_of(self.subject, self.text)

    @property
    def kinds(self) -> tuple[DeliverableKind, ...]:
        """All that it is: ``kind`` first, then ``further_kinds``."""
        return (self.kind, *self.further_kinds)

    @property
    def continuing(self) -> bool:
        """Whether it has neither a date nor a number: a task that goes on."""
        return self.due is None
