"""The passages of a document in order, each with the name of its place, as ``annex 7``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import frozen

from unctc.model.documents import Document
from unctc.model.letters import Attachment, Enclosure, Letter, TransmittalLetter
from unctc.model.passages import Paragraph, Passage
from unctc.model.resolutions import (
    DraftResolution,
    OperativeParagraph,
    PresidentialStatement,
    Resolution,
)
from unctc.model.sections import Section

__all__ = ["Place", "name_of", "places_in"]


@frozen
class Place:
    """A passage and where it stands.

    Attributes:
        part: the part of the document: ``letter``, ``annex II``, ``operative``.
        spot: the place in the part: ``7``, ``II.A heading``, ``title``.
        passage: what stands there.
    """

    part: str
    spot: str
    passage: Passage

    @property
    def where(self) -> str:
        """Part and spot."""
        return f"{self.part} {self.spot}".strip()


def name_of(attachment: Attachment) -> str:
    """Return what to call an attachment in any language: ``annex``, ``enclosure``, ``annex II``."""
    kind = "enclosure" if isinstance(attachment, Enclosure) else "annex"
    return f"{kind} {attachment.number}" if attachment.number else kind


def places_in(document: Document) -> Iterator[Place]:
    """Yield every passage of *document*, in order."""
    if isinstance(document, Letter):
        if document.letter:
            yield from _letter(document.letter)
        for attachment in document.attachments:
            yield from _attachment(attachment)
        return
    yield from _resolution(document)


def _letter(letter: TransmittalLetter) -> Iterator[Place]:
    if letter.title:
        yield Place("letter", "title", letter.title)
    yield from _paragraphs("letter", letter.paragraphs)
    if letter.signature:
        yield Place("letter", "signature", letter.signature)


def _attachment(attachment: Attachment) -> Iterator[Place]:
    part = name_of(attachment)
    if attachment.title:
        yield Place(part, "title", attachment.title)
    if attachment.programme:
        yield from _paragraphs(part, attachment.programme.opening)
        for index, section in enumerate(attachment.programme.sections, 1):
            yield from _section(part, "", index, section)


def _section(part: str, above: str, index: int, section: Section) -> Iterator[Place]:
    path = f"{above}{section.number or f'#{index}'}"
    yield Place(part, f"{path} heading", section.heading)
    yield from _paragraphs(part, section.paragraphs)
    for inner_index, inner in enumerate(section.sections, 1):
        yield from _section(part, f"{path}.", inner_index, inner)


def _resolution(document: Resolution | DraftResolution | PresidentialStatement) -> Iterator[Place]:
    front = (
        ("title", document.title),
        ("adoption", document.adoption),
        ("opening", document.opening),
    )
    yield from (Place(part, "", passage) for part, passage in front if passage)
    for index, preambular in enumerate(document.preambular_paragraphs, 1):
        yield Place("preamble", str(index), preambular)
        for point in preambular.points:
            yield from _operative("preamble", point, str(index))
    yield from _counted("operative heading", document.headings)
    for paragraph in document.operative_paragraphs:
        yield from _operative("operative", paragraph, "")
    if document.closing:
        yield Place("closing", "", document.closing)
    for index, annex in enumerate(document.annexes, 1):
        part = "annex" if len(document.annexes) == 1 else f"annex {index}"
        yield from _counted(f"{part} heading", annex.headings)
        for paragraph in annex.paragraphs:
            yield from _operative(part, paragraph, "")
    yield from _counted("footnote", document.footnotes)


def _paragraphs(part: str, paragraphs: Iterable[Paragraph]) -> Iterator[Place]:
    for index, paragraph in enumerate(paragraphs, 1):
        spot = index if paragraph.number is None else paragraph.number
        yield Place(part, str(spot), paragraph)


def _counted(part: str, passages: Iterable[Passage]) -> Iterator[Place]:
    for index, passage in enumerate(passages, 1):
        yield Place(part, str(index), passage)


def _operative(part: str, paragraph: OperativeParagraph, above: str) -> Iterator[Place]:
    number = paragraph.printed_number or str(paragraph.number or "")
    spot = f"{above} {number.rstrip('.')}".strip()
    if paragraph.heading:
        yield Place(part, f"{spot} heading", paragraph.heading)
    yield Place(part, spot, paragraph)
    for table in paragraph.tables:
        for cell in table.cells:
            yield Place(part, f"{spot} table", cell)
    for point in paragraph.points:
        yield from _operative(part, point, spot)
