"""The law of loading AKN4UN: each visible character of the file's text is in exactly one node.

Whitespace and marks of direction are left aside.
The text of a file is what its elements hold, the head (``meta``) left out. The first page is compared as a
heap of characters, for its lines are sorted into title, adoption and furniture; everything after it, in order.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from attrs import frozen
from lxml import etree

from unctc.loaders.akn4un.parsing import parse
from unctc.model.adopted_texts import AdoptedText
from unctc.model.node_paths import NodePath
from unctc.model.nodes import nodes_of
from unctc.model.passages import Footnote, Paragraph, Passage
from unctc.model.resolutions import DraftResolution, PresidentialStatement, Resolution
from unctc.model.sections import Section, section_paths
from unctc.schemas.akn4un import local_name

__all__ = ["Exactness", "exactness"]


# Marks of direction, which nobody sees: around a number they mean no more than whitespace does.
_UNSEEN: Final = dict.fromkeys(
    map(ord, "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")
)


@frozen
class Exactness:
    """How the characters of a document and of its file compare.

    Attributes:
        missing: characters of the file that the document does not have.
        added: characters of the document that the file does not have.
        in_order: whether the text after the first page has its characters in the file's order; text that
            stood where none belongs is kept apart, as ``unread``, and so out of order.
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
    texts: list[AdoptedText] = [document]
    texts += document.parts if isinstance(document, Resolution) else ()
    front.extend(w for text in texts for each in (text.title, text.adoption) for w in _words(each))
    body = _solid(_body(document))
    found = Counter("".join((_solid(front), body, _solid(each.text for each in document.unread))))
    expected = Counter(source)
    return Exactness(
        "".join(sorted((expected - found).elements())),
        "".join(sorted((found - expected).elements())),
        source.endswith(body),
    )


def _solid(texts: Iterable[str]) -> str:
    return "".join("".join(texts).translate(_UNSEEN).split())


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
    """Yield the words after the first page in order, footnotes where they are called."""
    numbers = _section_numbers(document)
    for node in nodes_of(document):
        passage = node.passage
        below = node.path.below(NodePath(node.path.resolution_part)).partition("/")[0]
        if below in ("title", "adoption") or isinstance(passage, Footnote):
            continue
        yield numbers.get(node.path, "")
        yield passage.printed_number if isinstance(passage, Paragraph) else ""
        yield from _words(passage)


def _section_numbers(
    document: Resolution | DraftResolution | PresidentialStatement,
) -> dict[NodePath, str]:
    parts: list[tuple[NodePath, Sequence[Section]]] = [(NodePath("operative"), document.sections)]
    parts += [(path, annex.sections) for path, annex in document.annex_paths]
    for above, text in document.part_paths if isinstance(document, Resolution) else ():
        parts.append((above / "operative", text.sections))
        parts += [(above / str(path), annex.sections) for path, annex in text.annex_paths]
    return {
        part / path: section.printed_number
        for part, sections in parts
        for path, section in section_paths(sections)
    }


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
