"""The text that an organ adopts or issues, whatever the document that holds it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import attrs
from attrs import field, frozen

from unctc.errors import AmbiguousPathError, NotInDocumentError
from unctc.model.citations import Citation
from unctc.model.languages import Language
from unctc.model.neutral_numbers import roman_of
from unctc.model.node_paths import NodePath
from unctc.model.nodes import Branch, Node, nodes_of, passages_of
from unctc.model.operative import (
    AnnexedText,
    OperativeParagraph,
    OperativeSection,
    PreambularParagraph,
    operative_in,
)
from unctc.model.passages import Footnote, Passage, Title
from unctc.model.sections import sectioned
from unctc.model.subjects import Subject
from unctc.model.symbols import Symbol
from unctc.model.tables import Table
from unctc.model.vocabularies import Distribution, distribution_or_none
from unctc.model.votes import Votes

__all__ = ["AdoptedText", "symbol_first"]


def symbol_first(
    _cls: type, fields: list[attrs.Attribute[object]]
) -> list[attrs.Attribute[object]]:
    """Return *fields* with the symbol before the others, where a class says again what it is."""
    return sorted(fields, key=lambda each: each.name != "symbol")


@frozen(kw_only=True)
class AdoptedText:
    """What resolutions, their parts, drafts and presidential statements share: one text with what is known of it.

    Attributes:
        symbol: its symbol; a statement may be without one where the source shows none.
        language: the language of this version.
        title: its title, where it has one.
        meeting: the number of the meeting at which it was adopted; ``None`` where the members voted by letters.
        adopted_by: the letter with the result of such a vote.
        leading_paragraphs: the operative paragraphs before the first section.
        sections: the sections of the operative part, which nest.
    """

    symbol: Symbol | None
    language: Language
    title: Title | None = None
    adoption: Passage | None = None
    adopted: dt.date | None = None
    issued: dt.date | None = None
    meeting: int | None = None
    adopted_by: Symbol | None = None
    agenda_item: str | None = None
    job_number: str | None = None
    distribution: Distribution | None = field(default=None, converter=distribution_or_none)
    draft: Symbol | None = None
    submitters: tuple[str, ...] = ()
    additional_sponsors: tuple[str, ...] = ()
    subjects: tuple[Subject, ...] = ()
    votes: Votes | None = None
    opening: Passage | None = None
    preambular_paragraphs: tuple[PreambularParagraph, ...] = ()
    leading_paragraphs: tuple[OperativeParagraph, ...] = ()
    sections: tuple[OperativeSection, ...] = ()
    closing: Passage | None = None
    annexes: tuple[AnnexedText, ...] = ()

    @property
    def operative_paragraphs(self) -> tuple[OperativeParagraph, ...]:
        """What it decides: the paragraphs of all its sections, in order."""
        return tuple(operative_in(self.leading_paragraphs, self.sections))

    @property
    def every_preambular_paragraph(self) -> tuple[PreambularParagraph, ...]:
        """The preambular paragraphs, those of its sections and parts included, in order."""
        inner = (each for section in self.sections for each in section.walk())
        return (
            *self.preambular_paragraphs,
            *(each for section in inner for each in section.preambular_paragraphs),
        )

    @property
    def annex_paths(self) -> tuple[tuple[NodePath, AnnexedText], ...]:
        """The annexes, each with its path: ``annex``, or ``annex-II`` where there are several."""
        alone = len(self.annexes) == 1
        return tuple(
            (NodePath("annex" if alone else f"annex-{roman_of(index)}"), annex)
            for index, annex in enumerate(self.annexes, 1)
        )

    def operative_nodes(self) -> tuple[Node, ...]:
        """Return the operative paragraphs with their paths, in order; points are no paragraphs."""
        nodes = [
            node
            for node in nodes_of(self)
            if node.path.in_operative and isinstance(node.passage, OperativeParagraph)
        ]
        known = {node.path for node in nodes}
        return tuple(node for node in nodes if node.path.parent not in known)

    def operative(self, where: int | str | NodePath) -> OperativeParagraph:
        """Return one operative paragraph, or a point of one.

        Args:
            where: the paragraph's number; or its path, with or without ``operative``: ``I/3``, ``9/a``, and
                ``B/3`` in a part.

        Raises:
            NotInDocumentError: there is none.
            AmbiguousPathError: there are several of that number, as where the sections count anew.

        Example:
            >>> from unctc.model.passages import Heading
            >>> from unctc.model.resolutions import Resolution
            >>> paragraph = OperativeParagraph("Decides to act;", number=1, printed_number="1.")
            >>> resolution = Resolution(
            ...     symbol=Symbol("S/RES/2395 (2017)"),
            ...     language=Language.ENGLISH,
            ...     sections=tuple(
            ...         OperativeSection(Heading(number), number=number, paragraphs=(paragraph,))
            ...         for number in ("I", "II")
            ...     ),
            ... )
            >>> resolution.operative("II/1").text
            'Decides to act;'
            >>> try:
            ...     resolution.operative(1)
            ... except AmbiguousPathError as error:
            ...     print(error.fix)
            Give one of 'I/1', 'II/1'.
        """
        known = {
            node.path.operative_text: node.passage
            for node in nodes_of(self)
            if node.path.in_operative and isinstance(node.passage, OperativeParagraph)
        }
        wanted = NodePath(str(where)).operative_text
        exact = known.get(wanted)
        if exact is not None and not isinstance(where, int):
            return exact
        numbered = [
            path
            for path, passage in known.items()
            if str(passage.number) == wanted and path.rpartition("/")[0] not in known
        ]
        if len(numbered) == 1:
            return known[numbered[0]]
        if numbered:
            raise AmbiguousPathError(
                expected="the path of one operative paragraph",
                found=f"number {wanted}, which {len(numbered)} of them have",
                where=str(self.symbol),
                fix=f"Give one of {', '.join(map(repr, numbered))}.",
            )
        raise NotInDocumentError(
            expected="one of the operative paragraphs",
            found=f"number {wanted}" if wanted.isdecimal() else wanted,
            where=str(self.symbol),
            fix=f"It has {len(self.operative_paragraphs)} of them.",
        )

    @property
    def opening_phrase(self) -> str | None:
        """The words with which the organ opens, "The Security Council,"; ``None`` where they are missing."""
        return self.opening.text if self.opening is not None else None

    @property
    def passages(self) -> tuple[Passage, ...]:
        """Every piece of running text in order: title, opening, paragraphs with points, annexes; no footnotes."""
        return tuple(each for each in passages_of(self) if not isinstance(each, Footnote))

    def children(self, level: int = 0) -> Iterator[tuple[str, Branch]]:  # noqa: ARG002 - see Branch
        """Yield its passages and annexes, each with its path from here, in order."""
        for name in ("title", "adoption", "opening"):
            passage = getattr(self, name)
            if passage is not None:
                yield name, passage
        for index, preambular in enumerate(self.preambular_paragraphs, 1):
            yield f"preamble/{index}", preambular
        for path, operative in sectioned(self.leading_paragraphs, self.sections):
            yield f"operative/{path}", operative
        if self.closing is not None:
            yield "closing", self.closing
        for place, annex in self.annex_paths:
            yield str(place), annex

    @property
    def footnotes(self) -> tuple[Footnote, ...]:
        """Every footnote, in the order of the calls."""
        return tuple(each for each in passages_of(self) if isinstance(each, Footnote))

    @property
    def tables(self) -> tuple[Table, ...]:
        """Every table, those of the annexes included, in order."""
        own = operative_in(self.leading_paragraphs, self.sections)
        paragraphs = (*own, *(p for a in self.annexes for p in a.paragraphs))
        return tuple(t for top in paragraphs for each in top.walk() for t in each.tables)

    @property
    def citations(self) -> tuple[Citation, ...]:
        """Every citation: those of the running text in order, then those of the footnotes."""
        return tuple(c for part in (*self.passages, *self.footnotes) for c in part.citations)
