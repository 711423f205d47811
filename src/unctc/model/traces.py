"""A trace: which paragraph of a programme takes up which operative paragraph, and why one may think so."""

from __future__ import annotations

from enum import StrEnum

from attrs import field, frozen

from unctc.model.findings import Finding
from unctc.model.mandates import Mandate, ParagraphPlace
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
    weight: float


@frozen
class TraceLink:
    """A programme paragraph and an operative paragraph that it may take up.

    Attributes:
        part: the part of the document, ``annex``.
        paragraph: the number of the programme's paragraph.
        source: the resolution.
        operative: the number of its operative paragraph.
        score: how much speaks for it, from 0 to 1.
        evidence: what does, the weightiest first.
        confident: whether the score is above the threshold and no other link of the paragraph's is better.
        verdict: what a person has made of it.
        reviewer: the initials of that person.
    """

    part: str
    paragraph: int
    source: Symbol
    operative: int
    score: float
    evidence: tuple[Evidence, ...] = ()
    confident: bool = False
    verdict: Verdict | None = None
    reviewer: str = ""

    @property
    def key(self) -> tuple[str, int, Symbol, int]:
        """From where it leads to where: part, paragraph, resolution, operative paragraph."""
        return self.part, self.paragraph, self.source, self.operative


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

    document: Symbol | None = None
    resolutions: tuple[Symbol, ...] = ()
    links: tuple[TraceLink, ...] = ()
    uncovered: tuple[Mandate, ...] = ()
    covered: tuple[Mandate, ...] = ()
    without_mandate: tuple[ParagraphPlace, ...] = ()
    findings: tuple[Finding, ...] = field(default=(), eq=False)

    def links_of(self, part: str, paragraph: int) -> tuple[TraceLink, ...]:
        """Return the links of one paragraph, the best first."""
        return tuple(
            each for each in self.links if each.part == part and each.paragraph == paragraph
        )

    @property
    def confident(self) -> tuple[TraceLink, ...]:
        """The links that count: confirmed, or confident and not rejected."""
        return tuple(each for each in self.links if counts(each))


def counts(link: TraceLink) -> bool:
    """Whether *link* counts: a person's verdict goes before the score."""
    return link.verdict is Verdict.CONFIRMED or (link.confident and link.verdict is None)
