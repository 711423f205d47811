"""A letter of transmittal, what is attached to it, and the document that they make."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Sequence

from attrs import field, frozen

from unctc.model.citations import Citation
from unctc.model.findings import Finding
from unctc.model.furniture import Furniture
from unctc.model.languages import Language
from unctc.model.locations import Location, Span
from unctc.model.neutral_numbers import neutral_number
from unctc.model.node_paths import NodePath
from unctc.model.nodes import Branch, passages_of
from unctc.model.pages import DocumentLayout
from unctc.model.passages import Paragraph, Passage, Signature, Title
from unctc.model.programmes import WorkProgramme
from unctc.model.sectioned_texts import SectionedText
from unctc.model.sections import sectioned
from unctc.model.symbols import Symbol
from unctc.model.unread import Unread
from unctc.model.vocabularies import Distribution, distribution_or_none

__all__ = [
    "Annex",
    "Appendix",
    "Attachment",
    "Enclosure",
    "Letter",
    "NamedAttachment",
    "TransmittalLetter",
    "attachment_paths",
]


@frozen
class TransmittalLetter:
    """The letter that carries an annex.

    Attributes:
        title: "Letter dated … from … addressed to …".
        date: the date of the letter, which is not the date of issue of the document.
        author_span: who writes, within the title's text.
        addressee_span: to whom, within the title's text.
        paragraphs: the paragraphs, unnumbered as a rule.
        signature: who signs.
    """

    title: Title | None = field(default=None, kw_only=True)
    date: dt.date | None = field(default=None, kw_only=True)
    author_span: Span | None = field(default=None, kw_only=True)
    addressee_span: Span | None = field(default=None, kw_only=True)
    paragraphs: tuple[Paragraph, ...] = field(default=(), kw_only=True)
    signature: Signature | None = field(default=None, kw_only=True)

    @property
    def author(self) -> str | None:
        """Who writes the letter, in the words of the title."""
        return self.author_span.of(self.title.text) if self.title and self.author_span else None

    @property
    def addressee(self) -> str | None:
        """To whom the letter is written, in the words of the title."""
        return (
            self.addressee_span.of(self.title.text) if self.title and self.addressee_span else None
        )

    @property
    def citations(self) -> tuple[Citation, ...]:
        """Every citation in the letter, title and signature included, in order."""
        return tuple(c for passage in passages_of(self) for c in passage.citations)

    def children(self, level: int = 0) -> Iterator[tuple[str, Passage]]:  # noqa: ARG002 - see Branch
        """Yield title, paragraphs and signature, each with its path from here."""
        if self.title is not None:
            yield "title", self.title
        yield from sectioned(self.paragraphs, ())
        if self.signature is not None:
            yield "signature", self.signature


@frozen
class Attachment:
    """What is attached to a letter.

    Attributes:
        label: the label as printed, ``附件`` or ``Annex II``.
        number: the number in the label, ``II``; ``None`` for the only one.
        title: the title under the label.
        programme: the content, where it is a work programme.
        content: the content, where it is another text: a report, a list of meetings.
        location: where the label is in the source.
    """

    label: str
    number: str | None = field(default=None, kw_only=True)
    title: Title | None = field(default=None, kw_only=True)
    programme: WorkProgramme | None = field(default=None, kw_only=True)
    content: SectionedText | None = field(default=None, kw_only=True)
    location: Location | None = field(default=None, eq=False, repr=False, kw_only=True)

    @property
    def citations(self) -> tuple[Citation, ...]:
        """Every citation in the attachment, its title included, in order."""
        return tuple(c for passage in passages_of(self) for c in passage.citations)

    @property
    def kind(self) -> str:
        """What it is, in any language: ``annex``, ``enclosure``, ``appendix`` or ``attachment``."""
        kinds = {Enclosure: "enclosure", Appendix: "appendix", NamedAttachment: "attachment"}
        return kinds.get(type(self), "annex")

    @property
    def text(self) -> SectionedText | None:
        """Its content, of whatever kind: the programme, or another text; ``None`` where it has none."""
        return self.programme if self.programme is not None else self.content

    def children(self, level: int = 0) -> Iterator[tuple[str, Passage]]:  # noqa: ARG002 - see Branch
        """Yield its title, then headings and paragraphs, each with its path from here."""
        if self.title is not None:
            yield "title", self.title
        if self.text is not None:
            yield from self.text.text_children()


@frozen
class Annex(Attachment):
    """What is attached to the letter itself. Source: Editorial Manual, "Annexes and appendices"."""


@frozen
class Enclosure(Attachment):
    """What is attached to an annex: it belongs to the annex before it."""


@frozen
class Appendix(Attachment):
    """What is appended to an annex, by the name of an appendix."""


@frozen
class NamedAttachment(Attachment):
    """What is attached by the name of an attachment, to an annex or to an enclosure."""


@frozen(repr=False)
class Letter:
    """A document that transmits something by a letter, as S/2018/208 does.

    Attributes:
        language: the language of this version.
        symbol: the document's symbol, where the source shows it.
        job_number: the number of the language version's production, ``18-03734``.
        original_language: the language it was submitted in, where the masthead says so.
        distribution: to whom it is distributed, where the masthead says so.
        issued: the date of issue, where the masthead says so.
        letter: the letter.
        attachments: the annexes, enclosures and appendices, in order.
        unread: what no step of reading could place, verbatim.
        furniture: what belongs to the pages and not to the text; it does not count when documents are
            compared, for the same text can be printed on other pages.
        source: the decoded text that locations count in; ``None`` for a document that was not read from
            text. It is not part of the document: no format writes it, and it does not count either.
        findings: what was odd about the file it was loaded from; not counted in comparisons.
        layout: where its text is on the pages of the file, where that has pages; derived, in no format and
            not counted in comparisons.
    """

    language: Language
    symbol: Symbol | None = field(default=None, kw_only=True)
    job_number: str | None = field(default=None, kw_only=True)
    original_language: Language | None = field(default=None, kw_only=True)
    distribution: Distribution | None = field(
        default=None, converter=distribution_or_none, kw_only=True
    )
    issued: dt.date | None = field(default=None, kw_only=True)
    letter: TransmittalLetter | None = field(default=None, kw_only=True)
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
        parts = [
            f"{each.label} ({len(each.programme.paragraphs)} paragraphs)"
            if each.programme
            else each.label
            for each in self.attachments
        ]
        named = [str(self.symbol or self.job_number or "without a symbol"), self.language.value]
        return f"<Letter {' '.join(named)}{': ' if parts else ''}{', '.join(parts)}>"

    @property
    def annexes(self) -> tuple[Annex, ...]:
        """The annexes, in order."""
        return tuple(each for each in self.attachments if isinstance(each, Annex))

    @property
    def enclosures(self) -> tuple[Enclosure, ...]:
        """The enclosures, in order."""
        return tuple(each for each in self.attachments if isinstance(each, Enclosure))

    @property
    def annex(self) -> Annex | None:
        """The first annex; ``None`` where there is none."""
        return next(iter(self.annexes), None)

    @property
    def enclosure(self) -> Enclosure | None:
        """The first enclosure; ``None`` where there is none."""
        return next(iter(self.enclosures), None)

    @property
    def programmes(self) -> tuple[WorkProgramme, ...]:
        """The work programmes, in the order in which they are attached."""
        return tuple(each.programme for each in self.attachments if each.programme is not None)

    @property
    def citations(self) -> tuple[Citation, ...]:
        """Every citation of the document, in order; those of text that could not be placed come last."""
        placed = (c for passage in passages_of(self) for c in passage.citations)
        return (*placed, *(c for each in self.unread for c in each.citations))

    @property
    def attachment_paths(self) -> tuple[NodePath, ...]:
        """The path of each attachment: ``annex``, ``annex-II``; ``annex#2`` for the second of one name.

        Example:
            >>> attachments = (
            ...     Annex("Annex I", number="I"),
            ...     Enclosure("Enclosure"),
            ...     Enclosure("Enclosure"),
            ... )
            >>> [
            ...     str(path)
            ...     for path in Letter(Language.ENGLISH, attachments=attachments).attachment_paths
            ... ]
            ['annex-I', 'enclosure', 'enclosure#2']
        """
        return attachment_paths(self.attachments)

    def children(self, level: int = 0) -> Iterator[tuple[str, Branch]]:  # noqa: ARG002 - see Branch
        """Yield the letter and the attachments, each with its path from here."""
        if self.letter is not None:
            yield "letter", self.letter
        for path, attachment in zip(self.attachment_paths, self.attachments, strict=True):
            yield str(path), attachment


def attachment_paths(attachments: Sequence[Attachment]) -> tuple[NodePath, ...]:
    """Return the path of each of the attachments of a letter."""
    taken: Counter[str] = Counter()
    paths = []
    for each in attachments:
        number = neutral_number(each.number or "")
        name = f"{each.kind}-{number}" if number else each.kind
        taken[name] += 1
        paths.append(NodePath(name if taken[name] == 1 else f"{name}#{taken[name]}"))
    return tuple(paths)
