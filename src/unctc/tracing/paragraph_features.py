"""Features of a paragraph that are comparable across languages: times, citations, bodies, concepts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from attrs import evolve, frozen

from unctc.extraction.bodies import find_bodies
from unctc.extraction.needed_words import has_one
from unctc.extraction.times import find_dues
from unctc.languages.registry import rules_for
from unctc.model.bodies import Body
from unctc.model.citations import Citation, Role
from unctc.model.due import AtSession, DueDate, Recurrence, Unit, Within
from unctc.model.languages import Language
from unctc.model.node_paths import NodePath
from unctc.model.nodes import Node
from unctc.model.operative import OperativeParagraph
from unctc.model.passages import Paragraph
from unctc.model.resolutions import DraftResolution, Resolution
from unctc.model.symbols import Symbol
from unctc.tracing.concepts import find_concepts_in

__all__ = ["Facts", "OperativeText", "ProgrammeText", "operative_texts", "programme_texts"]


@frozen
class Facts:
    """What a text says of time and of bodies, in terms that every language shares.

    Attributes:
        days: days by which something is due, ISO; exact to a day or a month, for many things are due in a year.
        recurrences: recurrences and times after an event, without the words for the event.
        bodies: bodies named.
    """

    days: frozenset[str]
    recurrences: frozenset[str]
    bodies: frozenset[Body]

    @classmethod
    def of(cls, text: str, language: Language, committee: Body | None) -> Facts:
        """Find the facts in *text*."""
        named = bodies_in((text,), language, committee)
        return evolve(cls.of_time((text,), language), bodies=named)

    @classmethod
    def of_time(cls, texts: Iterable[str], language: Language) -> Facts:
        """Find what *texts* say of time alone."""
        dues = [each.due for text in texts for each in find_dues(text, language)]
        return cls(
            frozenset(str(due) for due in dues if isinstance(due, DueDate) and _is_exact(due)),
            frozenset(_plain(due) for due in dues if not isinstance(due, DueDate)),
            frozenset(),
        )


def bodies_in(texts: Iterable[str], language: Language, committee: Body | None) -> frozenset[Body]:
    """Return which bodies *texts* name; "the Committee" alone is *committee*."""
    named = (each.body or committee for text in texts for each in find_bodies(text, language))
    return frozenset(body for body in named if body is not None)


def _is_exact(due: DueDate) -> bool:
    return due.precision in (Unit.DAY, Unit.MONTH)


@frozen
class ProgrammeText:
    """A paragraph of a programme.

    Attributes:
        path: which one.
        citations: what it cites for what that says.
        pinpoints: operative paragraphs that it cites by number.
        concepts: the concepts in it.
        facts: what else it says.
        start: the first day of the programme's period.
    """

    path: NodePath
    citations: frozenset[Symbol]
    pinpoints: frozenset[tuple[Symbol, int]]
    concepts: frozenset[str]
    facts: Facts
    start: dt.date | None


@frozen
class OperativeText:
    """An operative paragraph with its subparagraphs; its facts are found when they are asked for.

    Attributes:
        source: the resolution.
        operative: where it is, ``operative/9``.
        number: its number.
        adopted: when the resolution was adopted.
        texts: its words, and those of its subparagraphs.
        language: their language.
        committee: whom "the Committee" alone means.
        citations: what it cites.
        concepts: the concepts in it.
    """

    source: Symbol
    operative: NodePath
    number: int
    adopted: dt.date | None
    texts: tuple[str, ...]
    language: Language
    committee: Body | None
    citations: frozenset[Symbol]
    concepts: frozenset[str]

    def bodies(self, only: tuple[Body, ...]) -> frozenset[Body]:
        """Return which bodies it names, of these *only*."""
        return bodies_in(self.texts, self.language, self.committee).intersection(only)

    def times(self, years: Iterable[str]) -> Facts:
        """Return what it says of time: of days if it has one of *years*, of recurrences in any case."""
        rules = rules_for(self.language).times
        words = (*years, *(rules.unit_words if rules else ()))
        stating = [text for text in self.texts if has_one(words, text.lower())]
        return Facts.of_time(stating, self.language) if stating else _NO_FACTS


_NO_FACTS = Facts(frozenset(), frozenset(), frozenset())


def programme_texts(
    nodes: Iterable[Node], language: Language, start: dt.date | None, committee: Body | None
) -> list[ProgrammeText]:
    """Return what the numbered paragraphs among the *nodes* of a programme can be compared by.

    Args:
        nodes: the nodes of the programme.
        language: its language.
        start: the first day of its period.
        committee: whom "the Committee" alone means in it.
    """
    numbered = [
        (node.path, node.passage)
        for node in nodes
        if isinstance(node.passage, Paragraph) and node.passage.number is not None
    ]
    found = find_concepts_in([each.text for _, each in numbered], language)
    return [
        ProgrammeText(
            path,
            _cited(each.citations),
            frozenset(
                (citation.target, reference.number)
                for citation in each.citations
                # The numbers of paragraphs may begin anew in each section.
                if citation.pinpoint is not None and not citation.pinpoint.sections
                for reference in citation.pinpoint.paragraphs
            ),
            concepts,
            Facts.of(each.text, language, committee),
            start,
        )
        for (path, each), concepts in zip(numbered, found, strict=True)
    ]


def operative_texts(
    resolution: Resolution | DraftResolution, committee: Body | None
) -> list[OperativeText]:
    """Return what the operative paragraphs of *resolution* can be compared by."""
    numbered = [
        (node.path, number, node.passage)
        for node in resolution.operative_nodes()
        if isinstance(node.passage, OperativeParagraph)
        and (number := node.passage.number) is not None
    ]
    whole = [list(each.walk()) for *_, each in numbered]
    texts = ["\n".join(piece.text for piece in pieces) for pieces in whole]
    found = find_concepts_in(texts, resolution.language)
    return [
        OperativeText(
            resolution.symbol,
            path,
            number,
            resolution.adopted,
            tuple(piece.text for piece in pieces),
            resolution.language,
            committee,
            _cited(citation for piece in pieces for citation in piece.citations),
            concepts,
        )
        for (path, number, _), pieces, concepts in zip(numbered, whole, found, strict=True)
    ]


def _cited(citations: Iterable[Citation]) -> frozenset[Symbol]:
    return frozenset(each.target for each in citations if each.role is Role.BASIS)


def _plain(due: Recurrence | Within | AtSession) -> str:
    """Return the text form without what languages and drafters word differently."""
    if isinstance(due, AtSession):
        return str(due)
    return str(
        evolve(due, minimum=False)
        if isinstance(due, Recurrence)
        else evolve(due, after="", before="")
    )
