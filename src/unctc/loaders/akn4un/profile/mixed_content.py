"""Mixed content of our profile as passages, its elements as spans."""

from __future__ import annotations

from typing import Any, Final, TypeVar

from lxml import etree

from unctc.late_patterns import late_pattern
from unctc.loaders.akn4un.profile.metadata import FileMetadata
from unctc.model.citations import Citation, ParagraphReference, Pinpoint
from unctc.model.locations import Span
from unctc.model.passages import Footnote, Link, Passage
from unctc.model.symbols import Symbol, symbol_or_none
from unctc.model.whole_numbers import whole_number
from unctc.schemas.akn4un import SIGNED, local_name

__all__ = ["MixedContent", "passage_of", "words_of"]

_P = TypeVar("_P", bound=Passage)

_WHITESPACE: Final = late_pattern(r"[ \t\r\n]+")
_WIDE: Final = late_pattern(r"[\u2e80-\ua4cf\uf900-\ufaff\uff00-\uffef]")
# An address within the file names no paragraph of another document.
_PARAGRAPH: Final = late_pattern(r"/[^#]*#para_([0-9]{1,5})(?:__list_1__point_([a-z]+))?")
_PARTS: Final = frozenset({"docProponent", "role", "person"})


class MixedContent:
    """Takes mixed content in order, and remembers what its elements say of it."""

    def __init__(self, metadata: FileMetadata) -> None:
        self.length: int = 0
        self.parts: dict[str, Span] = {}
        self._metadata = metadata
        self._pieces: list[str] = []
        self._citations: list[tuple[int, int, etree._Element]] = []
        self._emphasis: list[tuple[int, int]] = []
        self._links: list[tuple[int, int, str]] = []
        self._notes: list[tuple[int, etree._Element]] = []
        self._places: dict[str, list[Any]] = {
            "ref": self._citations,
            "rref": self._citations,
            "i": self._emphasis,
            "b": self._emphasis,
            "a": self._links,
        }

    def add(self, piece: str | None) -> None:
        """Take a piece of text."""
        if piece and not self._metadata.exact:
            piece = _WHITESPACE.sub(" ", piece)
            if self._last in ("", " "):
                piece = piece.removeprefix(" ")
        if piece:
            self._pieces.append(piece)
            self.length += len(piece)

    @property
    def _last(self) -> str:
        return self._pieces[-1][-1] if self._pieces else ""

    def part(self) -> None:
        """Part what comes from what there is, as the script does."""
        if self._pieces and not _WIDE.match(self._last):
            self.add(" ")

    def take(self, element: etree._Element) -> None:
        """Take what is in *element*, out of the tree: what is left there in the end has not been read."""
        self.add(element.text)
        element.text = None
        for child in element:
            self._child(child)
            self.add(child.tail)
            child.tail = None

    def _child(self, element: etree._Element) -> None:
        name = local_name(element)
        start = self.length
        if name == "authorialNote":
            self._notes.append((start, element))
            return
        # A place of its own in the list, before those of the elements within.
        places: list[Any] = self._places.get(name, [])
        index = len(places)
        places.append(None)
        self.take(element)
        end = self.length
        if name in ("ref", "rref"):
            places[index] = (start, end, element)
        elif name in ("i", "b"):
            places[index] = (start, end)
        elif name == "a":
            places[index] = (start, end, element.get("href", ""))
        elif name == "entity":
            self._metadata.entities[element.get("refersTo", "")] = Span(start, end)
        elif name in _PARTS:
            self.parts[name] = Span(start, end)
        elif element.get("name") == SIGNED:
            self.parts[SIGNED] = Span(start, end)

    def passage(self, kind: type[_P], owner: str, **known: Any) -> _P:  # noqa: ANN401 - the fields of any kind
        """Return the passage that was taken; *owner* is the eId that facts beside the text name."""
        metadata = self._metadata
        text = "".join(self._pieces)
        text = text if metadata.exact else text.rstrip()
        citations = [
            citation
            for start, end, element in self._citations
            if (citation := self._citation(Span(start, end), element, text)) is not None
        ]
        emphasis = [Span(*each) for each in self._emphasis]
        links = [Link(Span(start, end), href) for start, end, href in self._links]
        for fact in metadata.within("citation", owner):
            citations.insert(_at(fact), metadata.made(fact, Citation))
        for fact in metadata.within("link", owner):
            links.insert(_at(fact), metadata.made(fact, Link))
        for fact in metadata.within("emphasis", owner):
            emphasis.insert(_at(fact), metadata.fields(fact, Link)["span"])
        if not (metadata.exact or citations):
            citations = list(metadata.citing.citations(text, tuple(links)))
        return kind(
            text=text,
            citations=tuple(citations),
            emphasis=tuple(emphasis),
            links=tuple(links),
            footnotes=tuple(self._note(offset, note) for offset, note in self._notes),
            **known,
        )

    def _citation(self, span: Span, element: etree._Element, text: str) -> Citation | None:
        target = self._target(element)
        if target is None:
            return None
        fact = self._metadata.about("citation", element.get("eId", ""))
        if fact is None:
            return Citation(target, span, printed=span.of(text), pinpoint=_pinpoint(element))
        made: Citation = self._metadata.made(
            fact, Citation, target=target, span=span, printed=span.of(text)
        )
        return made

    def _target(self, element: etree._Element) -> Symbol | None:
        """Return the cited work: the entry that the reference names, else what it shows."""
        refers = element.get("refersTo", "").removeprefix("#")
        found = self._metadata.works.get(refers)
        return found if found is not None else symbol_or_none(element.get("showAs", ""))

    def _note(self, offset: int, note: etree._Element) -> Footnote:
        inner = MixedContent(self._metadata)
        for child in note:
            inner.part()
            inner.take(child)
        eid = note.get("eId", "")
        return inner.passage(Footnote, eid, marker=note.get("marker", ""), offset=offset)


def _pinpoint(element: etree._Element) -> Pinpoint | None:
    """Return the paragraph that the address of a reference names, where no fact says more."""
    first = _PARAGRAPH.search(element.get("href") or element.get("from") or "")
    if first is None:
        return None
    number = whole_number(first[1])
    if number is None:
        return None
    last = _PARAGRAPH.search(element.get("upTo", ""))
    reference = ParagraphReference(
        number, item=first[2], last=whole_number(last[1]) if last else None
    )
    return Pinpoint((reference,))


def _at(fact: etree._Element) -> int:
    return whole_number(fact.get("at")) or 0


def words_of(element: etree._Element, metadata: FileMetadata) -> MixedContent:
    """Return the words in *element*."""
    words = MixedContent(metadata)
    words.take(element)
    return words


def passage_of(
    kind: type[_P],
    element: etree._Element,
    metadata: FileMetadata,
    owner: str | None = None,
    **known: Any,  # noqa: ANN401 - as above
) -> _P:
    """Return the passage in *element*; *owner* is the element's own eId if not given."""
    eid = element.get("eId", "") if owner is None else owner
    return words_of(element, metadata).passage(kind, eid, **known)
