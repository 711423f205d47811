"""What the Security Council and the General Assembly adopt or issue: resolutions, drafts, presidential statements."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from attrs import field, frozen

from unctc.errors import NotInDocumentError
from unctc.model.citations import Citation
from unctc.model.findings import Finding
from unctc.model.furniture import Furniture
from unctc.model.languages import Language
from unctc.model.locations import Span
from unctc.model.mandates import Mandate
from unctc.model.passages import Footnote, Heading, Paragraph, Passage, Title
from unctc.model.subjects import Subject
from unctc.model.symbols import Symbol
from unctc.model.tables import Table
from unctc.model.unread import Unread
from unctc.model.votes import Votes

__all__ = [
    "AnnexedText",
    "DraftResolution",
    "OperativeParagraph",
    "PreambularParagraph",
    "PresidentialStatement",
    "Resolution",
    "SectionHeading",
    "Votes",
]

_AROUND_A_NUMBER = "()[]\u2018\u2019\u201c\u201d'\".,:;\uff08\uff09\u3001\uff0e\u2013\u2014- \u00a0"


@frozen
class SectionHeading(Heading):
    """A heading among numbered paragraphs, whose numbers run on under it.

    Attributes:
        printed_number: its own number, ``A.``; empty for most.
        position: how many paragraphs stand before it.
    """

    printed_number: str = ""
    position: int = 0


@frozen
class OperativeParagraph(Paragraph):
    """A paragraph in which the organ acts, or a subparagraph of one.

    Attributes:
        points: its subparagraphs, ``(a)``, which nest. One without a printed number goes on with the
            paragraph after the others.
        heading: the heading that a subparagraph has of its own.
        tables: the tables that follow its text.

    Example:
        >>> point = OperativeParagraph("Report every six months;", printed_number="(a)")
        >>> point.label
        'a'
    """

    points: tuple[OperativeParagraph, ...] = ()
    heading: Heading | None = None
    tables: tuple[Table, ...] = ()

    @property
    def label(self) -> str:
        """The printed number without brackets and stops: ``9``, ``a``, ``iv``; empty for none."""
        return self.printed_number.strip(_AROUND_A_NUMBER)

    @property
    def opening_phrase_span(self) -> Span | None:
        """Where the first emphasised words stand."""
        return self.emphasis[0] if self.emphasis else None

    @property
    def opening_phrase(self) -> str | None:
        """The words that say what the organ does, "Decides": the first that are emphasised."""
        return self.emphasis[0].of(self.text) if self.emphasis else None

    def named_points(self, above: str = "") -> Iterator[tuple[str, OperativeParagraph]]:
        """Yield its points with the names by which mandates know them: ``a``, ``a (ii)``; ``#2`` without a number.

        Args:
            above: the name of this paragraph, where it is itself a point.
        """
        for index, point in enumerate(self.points, 1):
            label = re.sub(r"\W", "", point.printed_number) or f"#{index}"
            yield (f"{above} ({label})" if above else label), point

    def walk(self) -> Iterator[OperativeParagraph]:
        """Yield the paragraph and its points, in order."""
        yield self
        for point in self.points:
            yield from point.walk()


@frozen
class PreambularParagraph(Passage):
    """A paragraph of the preamble.

    Attributes:
        points: its subparagraphs, where it has any.
    """

    points: tuple[OperativeParagraph, ...] = ()

    @property
    def opening_phrase_span(self) -> Span | None:
        """Where the first emphasised words stand."""
        return self.emphasis[0] if self.emphasis else None

    @property
    def opening_phrase(self) -> str | None:
        """The words that say what the organ recalls or notes, "Recalling": the first that are emphasised."""
        return self.emphasis[0].of(self.text) if self.emphasis else None


@frozen
class AnnexedText:
    """A text annexed to a resolution.

    Attributes:
        headings: its label, its title and the headings in it.
        paragraphs: its paragraphs, numbered or not.
    """

    headings: tuple[SectionHeading, ...] = ()
    paragraphs: tuple[OperativeParagraph, ...] = ()

    @property
    def label(self) -> str | None:
        """What it is called, "Annex": the first heading before its text."""
        return next((each.text for each in self.headings if each.position == 0), None)

    @property
    def citations(self) -> tuple[Citation, ...]:
        """Every citation in it, in order; those of footnotes apart."""
        return tuple(c for each in self.passages for c in each.citations)

    @property
    def passages(self) -> tuple[Passage, ...]:
        """Every heading, paragraph and point, in order."""
        return tuple(_in_order(self.headings, self.paragraphs))


@frozen(kw_only=True)
class _Text:
    """What the three kinds share."""

    symbol: Symbol
    language: Language
    title: Title | None = None
    adoption: Passage | None = None
    adopted: dt.date | None = None
    issued: dt.date | None = None
    meeting: int | None = None
    agenda_item: str | None = None
    job_number: str | None = None
    distribution: str | None = None
    draft: Symbol | None = None
    submitters: tuple[str, ...] = ()
    additional_sponsors: tuple[str, ...] = ()
    subjects: tuple[Subject, ...] = ()
    votes: Votes | None = None
    opening: Passage | None = None
    preambular_paragraphs: tuple[PreambularParagraph, ...] = ()
    operative_paragraphs: tuple[OperativeParagraph, ...] = ()
    headings: tuple[SectionHeading, ...] = ()
    closing: Passage | None = None
    annexes: tuple[AnnexedText, ...] = ()
    mandates: tuple[Mandate, ...] | None = None
    unread: tuple[Unread, ...] = ()
    furniture: tuple[Furniture, ...] = field(default=(), eq=False, repr=False)
    findings: tuple[Finding, ...] = field(default=(), eq=False, repr=False)

    def operative(self, number: int) -> OperativeParagraph:
        """Return the operative paragraph with that number.

        Raises:
            NotInDocumentError: there is none.
        """
        for paragraph in self.operative_paragraphs:
            if paragraph.number == number:
                return paragraph
        raise NotInDocumentError(
            expected="one of the operative paragraphs",
            found=f"number {number}",
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
        front = (self.title, self.adoption, self.opening)
        found: list[Passage] = [each for each in front if each is not None]
        for preambular in self.preambular_paragraphs:
            found.append(preambular)
            found.extend(_of_points(preambular.points))
        found.extend(_in_order(self.headings, self.operative_paragraphs))
        found.extend(() if self.closing is None else (self.closing,))
        found.extend(passage for annex in self.annexes for passage in annex.passages)
        return tuple(found)

    @property
    def footnotes(self) -> tuple[Footnote, ...]:
        """Every footnote, in the order of the calls."""
        return tuple(note for passage in self.passages for note in passage.footnotes)

    @property
    def tables(self) -> tuple[Table, ...]:
        """Every table, those of the annexes included, in order."""
        paragraphs = (*self.operative_paragraphs, *(p for a in self.annexes for p in a.paragraphs))
        return tuple(t for top in paragraphs for each in top.walk() for t in each.tables)

    @property
    def citations(self) -> tuple[Citation, ...]:
        """Every citation: those of the running text in order, then those of the footnotes."""
        return tuple(c for part in (*self.passages, *self.footnotes) for c in part.citations)


def _of_points(points: tuple[OperativeParagraph, ...]) -> Iterator[Passage]:
    for point in points:
        if point.heading is not None:
            yield point.heading
        yield point
        for table in point.tables:
            yield from (() if table.caption is None else (table.caption,))
            yield from table.cells
        yield from _of_points(point.points)


def _in_order(
    headings: tuple[SectionHeading, ...], paragraphs: tuple[OperativeParagraph, ...]
) -> Iterator[Passage]:
    position = 0
    for heading in headings:
        yield from _of_points(paragraphs[position : heading.position])
        position = max(position, heading.position)
        yield heading
    yield from _of_points(paragraphs[position:])


@frozen(kw_only=True)
class Resolution(_Text):
    """An adopted resolution.

    Attributes:
        symbol: the resolution's symbol.
        language: the language of this version.
        title: its title, where it has one; "Resolution 2395 (2017)" for one of the Security Council.
        adoption: the line that says at which meeting and when it was adopted.
        adopted: the date of adoption.
        issued: the date of issue of the document.
        meeting: the number of the meeting at which it was adopted.
        agenda_item: the item of the agenda.
        job_number: the number of the language version's production.
        distribution: to whom it is distributed, as printed.
        draft: the symbol of the draft.
        submitters: who submitted the draft, in the words of the record.
        additional_sponsors: who joined them later.
        subjects: what it is about.
        votes: how the members voted; ``None`` for a text adopted without a vote, or where unknown.
        opening: the words with which it opens, "The Security Council,".
        preambular_paragraphs: what it recalls and notes, unnumbered.
        operative_paragraphs: what it decides, numbered.
        headings: the headings among the operative paragraphs.
        closing: the lines after the last paragraph: meeting and date in a resolution of the Assembly.
        annexes: what is annexed to it.
        mandates: what it tells bodies to do; ``None`` where that has not been read. :func:`unctc.interpret`
            reads it, and so does :func:`unctc.load`; it stays ``None`` in languages for which there are no
            rules yet.
        unread: what could not be placed.
        furniture: the lines of the first page around the text; not counted in comparisons.
        findings: what was odd about the file it was loaded from; not counted in comparisons.
        chapter_vii: whether the Council acts under Chapter VII of the Charter; ``None`` if unknown.
        without_vote: whether it was adopted without a vote; ``None`` if unknown.

    Example:
        >>> Resolution(symbol=Symbol("S/RES/2395 (2017)"), language=Language.ENGLISH).symbol.year
        2017
    """

    chapter_vii: bool | None = None
    without_vote: bool | None = None


@frozen(kw_only=True)
class DraftResolution(_Text):
    """A draft, adopted or not; ``symbol`` is the draft's own. Its fields are those of a resolution.

    Attributes:
        voted: the date of the vote.
        outcome: what became of it, in the words of the record: ``notAdopted``, ``veto``.
    """

    voted: dt.date | None = None
    outcome: str = ""


@frozen(kw_only=True)
class PresidentialStatement(_Text):
    """A statement by the President of the Security Council.

    Its paragraphs are unnumbered ``operative_paragraphs``; ``opening`` says at which meeting it was made.
    """
