"""The law of loading AKN4UN: each character of the file's text is in exactly one node, whitespace aside.

The text of a file is what its elements hold, the head (``meta``) left out. The first page is compared as a
heap of characters, for its lines are sorted into title, adoption and furniture; everything after it, in order.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from attrs import frozen
from lxml import etree

from unctc.loaders.akn4un.parsing import parse
from unctc.model.passages import Passage
from unctc.model.resolutions import (
    DraftResolution,
    OperativeParagraph,
    PresidentialStatement,
    Resolution,
    SectionHeading,
)
from unctc.schemas.akn4un import local_name

__all__ = ["Exactness", "exactness"]


@frozen
class Exactness:
    """How the characters of a document and of its file compare.

    Attributes:
        missing: characters of the file that the document does not have.
        added: characters of the document that the file does not have.
        in_order: whether the text after the first page has its characters in the file's order; text that
            stood where none belongs is told apart, as ``unread``, and so out of order.
    """

    missing: str
    added: str
    in_order: bool

    @property
    def holds(self) -> bool:
        """Whether no character is missing or added."""
        return not self.missing and not self.added


def exactness(
    document: Resolution | DraftResolution | PresidentialStatement, data: bytes
) -> Exactness:
    """Compare *document* with the file it was loaded from.

    Example:
        >>> from unctc.loaders.akn4un import load_akn4un
        >>> from unctc.schemas.akn4un import AKN
        >>> data = (
        ...     f'<akomaNtoso xmlns="{AKN}"><statement><coverPage><p><docNumber>S/RES/1 (1946)</docNumber>'
        ...     "</p></coverPage><mainBody><p>Some words.</p></mainBody></statement></akomaNtoso>"
        ... ).encode()
        >>> exactness(load_akn4un(data), data)
        Exactness(missing='', added='', in_order=True)
    """
    source = _solid(_texts(parse(data).root))
    front = [each.text for each in document.furniture]
    front.extend(w for each in (document.title, document.adoption) for w in _words(each))
    body = _solid(_body(document))
    found = Counter("".join((_solid(front), body, _solid(each.text for each in document.unread))))
    expected = Counter(source)
    return Exactness(
        "".join(sorted((expected - found).elements())),
        "".join(sorted((found - expected).elements())),
        source.endswith(body),
    )


def _solid(texts: Iterable[str]) -> str:
    return "".join("".join(texts).split())


def _texts(element: etree._Element) -> Iterator[str]:
    if local_name(element) == "meta":
        return
    if element.text:
        yield element.text
    for child in element:
        yield from _texts(child)
        if child.tail:
            yield child.tail


def _body(document: Resolution | DraftResolution | PresidentialStatement) -> Iterator[str]:
    yield from _words(document.opening)
    for paragraph in document.preambular_paragraphs:
        yield from _words(paragraph)
        for point in paragraph.points:
            yield from _paragraph(point)
    yield from _in_order(document.headings, document.operative_paragraphs)
    yield from _words(document.closing)
    for annex in document.annexes:
        yield from _in_order(annex.headings, annex.paragraphs)


def _in_order(
    headings: Iterable[SectionHeading], paragraphs: tuple[OperativeParagraph, ...]
) -> Iterator[str]:
    position = 0
    for heading in headings:
        for paragraph in paragraphs[position : heading.position]:
            yield from _paragraph(paragraph)
        position = heading.position
        yield heading.printed_number
        yield from _words(heading)
    for paragraph in paragraphs[position:]:
        yield from _paragraph(paragraph)


def _paragraph(paragraph: OperativeParagraph) -> Iterator[str]:
    yield from _words(paragraph.heading)
    yield paragraph.printed_number
    yield from _words(paragraph)
    for table in paragraph.tables:
        yield from _words(table.caption)
        for cell in table.cells:
            yield from _words(cell)
    for point in paragraph.points:
        yield from _paragraph(point)


def _words(passage: Passage | None) -> Iterator[str]:
    """Yield the words of a passage with its footnotes where they are called."""
    if passage is None:
        return
    start = 0
    for note in passage.footnotes:
        yield passage.text[start : note.offset]
        yield from _words(note)
        start = note.offset
    yield passage.text[start:]
