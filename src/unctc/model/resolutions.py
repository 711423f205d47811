"""What the Security Council and the General Assembly adopt or issue: resolutions, drafts, presidential statements."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator

from attrs import field, fields, frozen

from unctc.errors import InvalidValueError
from unctc.model.adopted_texts import AdoptedText, symbol_first
from unctc.model.citations import Citation
from unctc.model.findings import Finding
from unctc.model.furniture import Furniture
from unctc.model.mandates import Mandate
from unctc.model.node_paths import NodePath
from unctc.model.nodes import Branch
from unctc.model.operative import OperativeParagraph, PreambularParagraph
from unctc.model.pages import DocumentLayout
from unctc.model.symbols import Symbol
from unctc.model.tables import Table
from unctc.model.unread import Unread

__all__ = ["DraftResolution", "PresidentialStatement", "Resolution", "ResolutionPart"]


@frozen(kw_only=True, field_transformer=symbol_first)
class ResolutionPart(AdoptedText):
    """A part of a resolution that was published in several: A/RES/76/84 A.

    It has a preamble, paragraphs and a symbol of its own, and the other fields of a resolution where they
    are said of the part. Its mandates are among the ``mandates`` of the whole.

    Attributes:
        chapter_vii: whether the Council acts under Chapter VII of the Charter; ``None`` if unknown.
        without_vote: whether it was adopted without a vote; ``None`` if unknown.

    Example:
        >>> from unctc.model.languages import Language
        >>> from unctc.model.symbols import Symbol
        >>> part = ResolutionPart(symbol=Symbol("A/RES/76/84 A"), language=Language.ENGLISH)
        >>> part.letter
        'A'
    """

    symbol: Symbol
    chapter_vii: bool | None = None
    without_vote: bool | None = None

    @classmethod
    def of(cls, resolution: Resolution) -> ResolutionPart:
        """Return *resolution*, which is alone in its file, as a part of another; its mandates are left out."""
        return cls(**{each.name: getattr(resolution, each.name) for each in fields(cls)})

    def as_resolution(self) -> Resolution:
        """Return the part as a resolution of its own, as it is published where it is alone."""
        shared = fields(ResolutionPart)
        return Resolution(**{each.name: getattr(self, each.name) for each in shared})

    @property
    def letter(self) -> str | None:
        """The letter of the part, ``A``; ``None`` where its symbol has none."""
        return self.symbol.part


def _no_text_beside_parts(
    instance: Resolution, _attribute: object, value: tuple[ResolutionPart, ...]
) -> None:
    if value and (instance.leading_paragraphs or instance.sections):
        raise InvalidValueError(
            expected="operative paragraphs in the parts, or a resolution without parts",
            found=f"{len(value)} parts, and operative paragraphs beside them",
            where=str(instance.symbol),
            fix="Put the paragraphs into a part.",
        )


@frozen(kw_only=True)
class _Stated(AdoptedText):
    """A document of one text, with what was read out of it and what was odd about its file."""

    mandates: tuple[Mandate, ...] | None = None
    unread: tuple[Unread, ...] = ()
    furniture: tuple[Furniture, ...] = field(default=(), eq=False, repr=False)
    findings: tuple[Finding, ...] = field(default=(), eq=False, repr=False)
    layout: DocumentLayout | None = field(
        default=None, eq=False, repr=False, metadata={"wire": False}
    )

    @property
    def citations(self) -> tuple[Citation, ...]:
        """Every citation: those of the text, then those of its footnotes and of what could not be placed."""
        placed = super().citations
        return (*placed, *(c for each in self.unread for c in each.citations))


@frozen(kw_only=True, field_transformer=symbol_first)
class Resolution(_Stated):
    """An adopted resolution.

    Attributes:
        symbol: the resolution's symbol.
        language: the language of this version.
        title: its title, where it has one; "Resolution 2395 (2017)" for one of the Security Council.
        adoption: the line that says at which meeting and when it was adopted.
        adopted: the date of adoption.
        issued: the date of issue of the document.
        meeting: the number of the meeting at which it was adopted; ``None`` where the members voted by letters.
        adopted_by: the letter with the result of such a vote, S/2020/247.
        agenda_item: the item of the agenda.
        job_number: the number of the language version's production.
        distribution: to whom it is distributed; the line that says so is among the ``furniture``.
        draft: the symbol of the draft.
        submitters: who submitted the draft, in the words of the record.
        additional_sponsors: who joined them later.
        subjects: what it is about.
        votes: how the members voted; ``None`` for a text adopted without a vote, or where unknown.
        opening: the words with which it opens, "The Security Council,".
        preambular_paragraphs: what it recalls and notes, unnumbered.
        leading_paragraphs: the operative paragraphs before the first section; all where it has no sections.
        sections: the sections of its operative part, which nest.
        closing: the lines after the last paragraph: meeting and date in a resolution of the Assembly.
        annexes: what is annexed to it.
        mandates: what bodies shall do by it; ``None`` where that has not been read. :func:`unctc.interpret`
            reads it, and so does :func:`unctc.load`; it stays ``None`` in languages for which there are no
            rules yet.
        unread: what could not be placed.
        furniture: the lines of the first page around the text; not counted in comparisons.
        findings: what was odd about the file it was loaded from; not counted in comparisons.
        layout: where its text is on the pages of the file, where that has pages; not counted in comparisons.
        chapter_vii: whether the Council acts under Chapter VII of the Charter; ``None`` if unknown.
        without_vote: whether it was adopted without a vote; ``None`` if unknown.
        parts: the parts of one that was published in several, A, B and C, each with a preamble, paragraphs
            and a symbol of its own; the whole then has no operative paragraphs beside them.

    Example:
        >>> from unctc.model.languages import Language
        >>> from unctc.model.symbols import Symbol
        >>> Resolution(symbol=Symbol("S/RES/2395 (2017)"), language=Language.ENGLISH).symbol.year
        2017
        >>> paragraph = OperativeParagraph("Decides to act;", number=1, printed_number="1.")
        >>> parts = (
        ...     ResolutionPart(
        ...         symbol=Symbol(f"A/RES/76/84 {letter}"),
        ...         language=Language.ENGLISH,
        ...         leading_paragraphs=(paragraph,),
        ...     )
        ...     for letter in "AB"
        ... )
        >>> whole = Resolution(
        ...     symbol=Symbol("A/RES/76/84"), language=Language.ENGLISH, parts=tuple(parts)
        ... )
        >>> [str(node.path) for node in whole.operative_nodes()]
        ['A/operative/1', 'B/operative/1']
        >>> whole.operative("B/1").text
        'Decides to act;'
    """

    symbol: Symbol
    chapter_vii: bool | None = None
    without_vote: bool | None = None
    parts: tuple[ResolutionPart, ...] = field(default=(), validator=_no_text_beside_parts)

    @property
    def part_paths(self) -> tuple[tuple[NodePath, ResolutionPart], ...]:
        """The parts, each with its path: its letter, or ``part-2`` where it has none."""
        taken: Counter[str] = Counter()
        found = []
        for index, part in enumerate(self.parts, 1):
            letter = part.letter or ""
            name = letter if len(letter) == 1 else f"part-{index}"
            taken[name] += 1
            path = NodePath(name if taken[name] == 1 else f"{name}#{taken[name]}")
            found.append((path, part))
        return tuple(found)

    @property
    def operative_paragraphs(self) -> tuple[OperativeParagraph, ...]:
        """What it decides: the paragraphs of all its sections and parts, in order."""
        own = super().operative_paragraphs
        return (*own, *(each for part in self.parts for each in part.operative_paragraphs))

    @property
    def every_preambular_paragraph(self) -> tuple[PreambularParagraph, ...]:
        """The preambular paragraphs, those of its sections and parts included, in order."""
        own = super().every_preambular_paragraph
        return (*own, *(each for part in self.parts for each in part.every_preambular_paragraph))

    @property
    def tables(self) -> tuple[Table, ...]:
        """Every table, those of its parts and annexes included."""
        return (*(each for part in self.parts for each in part.tables), *super().tables)

    def children(self, level: int = 0) -> Iterator[tuple[str, Branch]]:
        """Yield its passages, parts and annexes, each with its path from here, in order."""
        after = {"closing", *(str(path) for path, _ in self.annex_paths)}
        own = list(super().children(level))
        yield from (each for each in own if each[0] not in after)
        for path, part in self.part_paths:
            yield str(path), part
        yield from (each for each in own if each[0] in after)


@frozen(kw_only=True, field_transformer=symbol_first)
class DraftResolution(_Stated):
    """A draft, adopted or not; ``symbol`` is the draft's own. Its fields are those of a resolution.

    Attributes:
        voted: the date of the vote.
        outcome: what became of it, in the words of the record: ``notAdopted``, ``veto``.
    """

    symbol: Symbol
    voted: dt.date | None = None
    outcome: str = ""


@frozen(kw_only=True)
class PresidentialStatement(_Stated):
    """A statement by the President of the Security Council; ``symbol`` is ``None`` where the source shows none.

    Its paragraphs are unnumbered, and all are ``leading_paragraphs`` where it has no sections; ``opening`` says at which meeting it was made.
    """
