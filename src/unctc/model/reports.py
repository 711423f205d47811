"""Reports, notes and other parliamentary documents of sections and numbered paragraphs."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from attrs import field, frozen

from unctc.errors import NotInDocumentError
from unctc.model.bodies import Body
from unctc.model.citations import Citation
from unctc.model.findings import Finding
from unctc.model.furniture import Furniture
from unctc.model.languages import Language
from unctc.model.letters import Attachment, attachment_paths
from unctc.model.node_paths import NodePath
from unctc.model.nodes import Branch, passages_of
from unctc.model.pages import DocumentLayout
from unctc.model.passages import Paragraph, Title
from unctc.model.sectioned_texts import SectionedText
from unctc.model.symbols import Symbol
from unctc.model.tables import Table
from unctc.model.unread import Unread
from unctc.model.vocabularies import Distribution, distribution_or_none
from unctc.model.whole_numbers import counted

__all__ = ["Report"]

_BODY = "body"


@frozen(repr=False)
class Report(SectionedText):
    """Any other parliamentary document: a report, a note, a section of the budget, a list.

    Attributes:
        opening: the paragraphs before the first section, or all of them where there are no sections.
        sections: the sections, which nest.
        language: the language of this version.
        symbol: the document's symbol, where the source shows it.
        title: its title: what it is about, and whose report or note it is.
        body: the body that reports; ``None`` where the title names none that is known.
        job_number: the number of the language version's production.
        original_language: the language it was submitted in, where the masthead says so.
        distribution: to whom it is distributed, where the masthead says so.
        issued: the date of the document, where the masthead says so.
        attachments: what is annexed to it, in order.
        unread: what no step of reading could place, verbatim.
        furniture: what belongs to the pages and not to the text; not counted in comparisons.
        source: the decoded text that locations count in; ``None`` for a document that was not read from text.
            It is not part of the document: no format writes it, and it does not count either.
        findings: what was odd about the file it was loaded from; not counted in comparisons.
        layout: where its text is on the pages of the file, where that has pages; derived, in no format and
            not counted in comparisons.

    Example:
        >>> report = Report(
        ...     language=Language.ENGLISH,
        ...     symbol=Symbol("A/80/604/Add.1"),
        ...     title=Title("Report of the Advisory Committee"),
        ...     opening=(Paragraph("The Committee met.", number=1, printed_number="1."),),
        ... )
        >>> report
        <Report A/80/604/Add.1 en: 1 paragraph>
        >>> report.paragraph(1).text
        'The Committee met.'
    """

    language: Language = field(kw_only=True)
    symbol: Symbol | None = field(default=None, kw_only=True)
    title: Title | None = field(default=None, kw_only=True)
    body: Body | None = field(default=None, kw_only=True)
    job_number: str | None = field(default=None, kw_only=True)
    original_language: Language | None = field(default=None, kw_only=True)
    distribution: Distribution | None = field(
        default=None, converter=distribution_or_none, kw_only=True
    )
    issued: dt.date | None = field(default=None, kw_only=True)
    attachments: tuple[Attachment, ...] = field(default=(), kw_only=True)
    unread: tuple[Unread, ...] = field(default=(), kw_only=True)
    furniture: tuple[Furniture, ...] = field(kw_only=True, default=(), eq=False, repr=False)
    source: str | None = field(
        kw_only=True, default=None, eq=False, repr=False, metadata={"wire": False}
    )
    findings: tuple[Finding, ...] = field(kw_only=True, default=(), eq=False, repr=False)
    layout: DocumentLayout | None = field(
        kw_only=True, default=None, eq=False, repr=False, metadata={"wire": False}
    )

    def __repr__(self) -> str:
        count = len(self.paragraphs)
        named = f"{self.symbol or self.job_number or 'without a symbol'} {self.language.value}"
        return f"<Report {named}: {counted(count, 'paragraph')}>"

    @property
    def date(self) -> dt.date | None:
        """The date of the document, which is that of its issue."""
        return self.issued

    @property
    def annexes(self) -> tuple[Attachment, ...]:
        """What is annexed to it, under whatever label, in order."""
        return self.attachments

    @property
    def attachment_paths(self) -> tuple[NodePath, ...]:
        """The path of each attachment: ``annex``, ``annex-II``; ``annex#2`` for the second of one name."""
        return attachment_paths(self.attachments)

    def paragraph(self, number: int | str) -> Paragraph:
        """Return the paragraph with that number, ``7`` or ``25.7``; where several have it, the first.

        Raises:
            NotInDocumentError: there is none.
        """
        for paragraph in self.paragraphs:
            label = paragraph.number if paragraph.number is not None else paragraph.printed_number
            if label != "" and str(label).rstrip(".") == str(number).rstrip("."):
                return paragraph
        labels = [each.printed_number for each in self.paragraphs if each.printed_number]
        raise NotInDocumentError(
            expected=f"a paragraph from {labels[0]} to {labels[-1]}"
            if labels
            else "numbered paragraphs",
            found=f"number {number}" if labels else "none",
            where=str(self.symbol or "report"),
            fix="Look at report.paragraphs for those that there are.",
        )

    @property
    def tables(self) -> tuple[Table, ...]:
        """Every table, those of what is annexed included, in order."""
        texts = [each.text for each in self.attachments if each.text is not None]
        return (*super().tables, *(table for each in texts for table in each.tables))

    @property
    def citations(self) -> tuple[Citation, ...]:
        """Every citation of the document, in order; those of text that could not be placed come last."""
        placed = (c for passage in passages_of(self) for c in passage.citations)
        return (*placed, *(c for each in self.unread for c in each.citations))

    def children(self, level: int = 0) -> Iterator[tuple[str, Branch]]:  # noqa: ARG002 - see Branch
        """Yield its title, the text and what is annexed, each with its path from here."""
        if self.title is not None:
            yield "title", self.title
        for path, passage in self.text_children():
            yield f"{_BODY}/{path}", passage
        for place, attachment in zip(self.attachment_paths, self.attachments, strict=True):
            yield str(place), attachment
