"""A trace: which paragraph of a programme takes up which operative paragraph, and why one may think so."""

from __future__ import annotations

from enum import StrEnum

from attrs import field, frozen

from unctc.model.findings import Finding
from unctc.model.mandates import Mandate
from unctc.model.node_paths import NodePath
from unctc.model.symbols import Symbol

__all__ = ["Evidence", "EvidenceKind", "Trace", "TraceLink", "Verdict"]


class EvidenceKind(StrEnum):
    """What a programme paragraph and an operative paragraph have in common."""

    DATE = "date"
    """The same day."""
    RECURRENCE = "recurrence"
    """The same recurrence, or the same time after an event."""
    CITATION = "citation"
    """The programme paragraph cites the resolution, or both cite the same document."""
    BODY = "body"
    """Both name the same body."""
    CONCEPT = "concept"
    """Both use a term for the same concept."""
    RECENCY = "recency"
    """The resolution was adopted shortly before the programme's period."""
    SEQUENCE = "sequence"
    """The paragraph before is traced to the same resolution, close by."""


class Verdict(StrEnum):
    """What a person has made of a link."""

    CONFIRMED = "confirmed"
    REJECTED = "rejected"


@frozen(order=True)
class Evidence:
    """One thing that speaks for a link.

    Attributes:
        kind: what sort of thing.
        value: the thing itself: a day, a symbol, the key of a body or of a concept.
        weight: how much it counts; what is rare counts for more.
    """

    kind: EvidenceKind
    value: str
    weight: float = field(kw_only=True)


@frozen
class TraceLink:
    """A programme paragraph and an operative paragraph that it may take up.

    Attributes:
        paragraph: the programme's paragraph, ``annex/7``.
        source: the resolution.
        operative: its operative paragraph, ``operative/9``.
        score: how much speaks for it, from 0 to 1.
        evidence: what does, the weightiest first.
        confident: whether the score is above the threshold and no other link of the paragraph's is better.
        verdict: what a person has made of it.
        reviewer: the initials of that person.
    """

    paragraph: NodePath
    source: Symbol
    operative: NodePath
    score: float = field(kw_only=True)
    evidence: tuple[Evidence, ...] = field(default=(), kw_only=True)
    confident: bool = field(default=False, kw_only=True)
    verdict: Verdict | None = field(default=None, kw_only=True)
    reviewer: str = field(default="", kw_only=True)

    @property
    def key(self) -> tuple[NodePath, Symbol, NodePath]:
        """From where it leads to where: paragraph, resolution, operative paragraph."""
        return self.paragraph, self.source, self.operative


@frozen
class Trace:
    """What of some resolutions a document takes up.

    Attributes:
        document: the document's symbol, where it has one.
        resolutions: the resolutions, each once, in order of their symbols.
        links: the links, by paragraph, the best first.
        uncovered: mandates addressed to the programmes' bodies whose operative paragraph no confident
            or confirmed link leads to.
        covered: those to which one does.
        without_mandate: paragraphs from which no confident or confirmed link starts.
        findings: what there is to say about the trace as a whole; it does not count in comparisons.
    """

    document: Symbol | None = field(default=None, kw_only=True)
    resolutions: tuple[Symbol, ...] = field(default=(), kw_only=True)
    links: tuple[TraceLink, ...] = field(default=(), kw_only=True)
    uncovered: tuple[Mandate, ...] = field(default=(), kw_only=True)
    covered: tuple[Mandate, ...] = field(default=(), kw_only=True)
    without_mandate: tuple[NodePath, ...] = field(default=(), kw_only=True)
    findings: tuple[Finding, ...] = field(kw_only=True, default=(), eq=False)

    def links_of(self, paragraph: NodePath | str) -> tuple[TraceLink, ...]:
        """Return the links of one paragraph, ``annex/7``, the best first.

        Raises:
            InvalidValueError: *paragraph* is no path.
        """
        wanted = NodePath.of(paragraph)
        return tuple(each for each in self.links if each.paragraph == wanted)

    @property
    def covered_paragraphs(self) -> tuple[tuple[Symbol, NodePath], ...]:
        """The operative paragraphs that are taken up, each once: the unit in which coverage is counted."""
        return tuple(dict.fromkeys((each.source, each.paragraph) for each in self.covered))

    @property
    def uncovered_paragraphs(self) -> tuple[tuple[Symbol, NodePath], ...]:
        """The operative paragraphs with mandates of the programmes' bodies that are not taken up, each once."""
        return tuple(dict.fromkeys((each.source, each.paragraph) for each in self.uncovered))

    @property
    def confident(self) -> tuple[TraceLink, ...]:
        """The links that count: confirmed, or confident and not rejected."""
        return tuple(each for each in self.links if counts(each))


def counts(link: TraceLink) -> bool:
    """Whether *link* counts: a person's verdict goes before the score."""
    return link.verdict is Verdict.CONFIRMED or (link.confident and link.verdict is None)
