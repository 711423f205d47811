"""Mixed content as text with spans for its emphasis, links and notes.

Runs of whitespace become one space, as Akoma Ntoso renders them; every other character stays.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import Any, Final, TypeVar

from attrs import frozen
from lxml import etree

from unctc.late_patterns import late_pattern
from unctc.loaders.akn4un.citation_linker import Citing
from unctc.memory import shared_text
from unctc.model.locations import Span, shared_span
from unctc.model.passages import Footnote, Link, Passage
from unctc.schemas.akn4un import AKN

__all__ = ["Inline", "InlineNote", "inline_of", "inline_of_elements", "passage_of", "plain_words"]

_P = TypeVar("_P", bound=Passage)

# A space that stands alone is as it should be, and most do.
_WHITESPACE: Final = late_pattern(r"[ \t\r\n]{2,}|[\t\r\n]")
_KINDS: Final[dict[str, str]] = {
    f"{{{AKN}}}{name}": kind
    for kind, names in {
        "note": "authorialNote",
        "break": "eol br p img",
        "link": "a ref rref",
        "emphasis": "b i em strong",
        "span": "span",
    }.items()
    for name in names.split()
}
_PARTING: Final = frozenset({"note", "break"})
"""What is no part of the words around it, or parts them."""


@frozen
class Inline:
    """Words out of mixed content.

    Attributes:
        text: the words.
        emphasis: where they are set in italic or bold type; neighbours are one.
        links: where they carry a link; a link cut into neighbours with one address is one.
        notes: the notes called in them.
    """

    text: str
    emphasis: tuple[Span, ...] = ()
    links: tuple[Link, ...] = ()
    notes: tuple[InlineNote, ...] = ()

    def words(self) -> Iterator[str]:
        """Yield the words, then those of each note, in order."""
        yield self.text
        for note in self.notes:
            yield from note.inline.words()


@frozen
class InlineNote:
    """A note: its words, its mark, and where it is called."""

    inline: Inline
    marker: str
    offset: int


class _Collector:
    """Takes pieces of text in order, verbatim, and remembers what the markup says of them."""

    __slots__ = ("emphasis", "length", "links", "notes", "pieces")

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.length = 0
        self.emphasis: list[tuple[int, int]] = []
        self.links: list[tuple[int, int, str]] = []
        self.notes: list[tuple[int, etree._Element]] = []

    def add(self, piece: str) -> None:
        self.pieces.append(piece)
        self.length += len(piece)

    def children(self, element: etree._Element) -> None:
        """Take what is in *element* after its own words: one loop, for this is most of every file."""
        pieces, length = self.pieces, self.length
        for child in element:
            kind = _KINDS.get(str(child.tag))
            if kind in _PARTING:
                self.length = length
                self.element(child)
                length = self.length
            else:
                start = length
                if text := child.text:
                    pieces.append(text)
                    length += len(text)
                if len(child):
                    self.length = length
                    self.children(child)
                    length = self.length
                if kind is not None and length > start:
                    self._mark(child, kind, start, length)
            if tail := child.tail:
                pieces.append(tail)
                length += len(tail)
        self.length = length

    def element(self, element: etree._Element) -> None:
        """Take one element."""
        kind = _KINDS.get(str(element.tag))
        if kind == "note":
            self.notes.append((self.length, element))
        elif kind == "break":
            self.add(" ")
            self.words(element)
            self.add(" ")
        else:
            start = self.length
            self.words(element)
            if kind is not None and self.length > start:
                self._mark(element, kind, start, self.length)

    def _mark(self, element: etree._Element, kind: str, start: int, end: int) -> None:
        if kind == "emphasis" or (kind == "span" and _is_emphatic(element)):
            self.emphasis.append((start, end))
        elif kind == "link":
            self.links.append(
                (start, end, shared_text(element.get("href") or element.get("from") or ""))
            )

    def words(self, element: etree._Element) -> None:
        if text := element.text:
            self.pieces.append(text)
            self.length += len(text)
        if len(element):
            self.children(element)

    def result(self) -> Inline:
        raw = "".join(self.pieces)
        kept = raw.strip()
        uneven = _is_uneven(kept)
        text = _WHITESPACE.sub(" ", kept) if uneven else kept
        if not (self.emphasis or self.links or self.notes):
            return Inline(text)
        lead = len(raw) - len(raw.lstrip())
        # Mostly nothing moves but by the spaces before the first word.
        places = _CollapsedOffsets(kept, lead) if uneven else _shift(lead)
        last = len(text)
        return Inline(
            text,
            _emphasis(text, [(places(start), places(end)) for start, end in self.emphasis])
            if self.emphasis
            else (),
            _links(text, [(places(start), places(end), to) for start, end, to in self.links])
            if self.links
            else (),
            tuple(
                InlineNote(inline_of(note), note.get("marker", ""), min(places(offset), last))
                for offset, note in self.notes
            ),
        )


def _is_uneven(text: str) -> bool:
    """Whether some whitespace in *text* is not a space that stands alone: to look is many times faster than to replace."""
    return "  " in text or "\t" in text or "\n" in text or "\r" in text


def _even(text: str) -> str:
    """Return *text* with single spaces, and none at its ends."""
    kept = text.strip()
    return _WHITESPACE.sub(" ", kept) if _is_uneven(kept) else kept


def _shift(lead: int) -> Callable[[int], int]:
    return lambda place: place - lead if place > lead else 0


def _is_emphatic(element: etree._Element) -> bool:
    style = element.get("class", "")
    return "italic" in style or "bold" in style


class _CollapsedOffsets:
    """Where a place of the raw text is once its spaces are put right."""

    __slots__ = ("_gone", "_lead", "_starts")

    def __init__(self, text: str, lead: int) -> None:
        self._lead = lead
        self._starts: list[int] = []
        self._gone: list[int] = []
        gone = 0
        for match in _WHITESPACE.finditer(text):
            if match.end() - match.start() > 1:
                self._starts.append(match.start() + 1)
                gone += match.end() - match.start() - 1
                self._gone.append(gone)

    def __call__(self, raw: int) -> int:
        place = max(raw - self._lead, 0)
        before = bisect_left(self._starts, place)
        if not before:
            return place
        earlier = self._gone[before - 2] if before > 1 else 0
        # A place within a run of spaces is after the one space that is left of it.
        return max(place - self._gone[before - 1], self._starts[before - 1] - earlier)


def inline_of(element: etree._Element) -> Inline:
    """Return the words in *element*, its notes apart.

    Example:
        >>> p = etree.fromstring(
        ...     f'<p xmlns="{AKN}"> <i>Decides</i> to <a href="x">1373 </a><a href="x">(2001)</a></p>'
        ... )
        >>> found = inline_of(p)
        >>> found.text, [span.of(found.text) for span in found.emphasis], found.links[0].span
        ('Decides to 1373 (2001)', ['Decides'], Span(start=11, end=22))
    """
    text = element.text
    if not len(element):
        return Inline(_even(text) if text else "")
    collector = _Collector()
    if text:
        collector.add(text)
    collector.children(element)
    return collector.result()


def inline_of_elements(elements: Iterable[etree._Element], *, tails: bool = False) -> Inline:
    """Return the words in *elements*, which stand where a paragraph should be; *tails*: and after them."""
    collector = _Collector()
    for element in elements:
        collector.element(element)
        if tails and element.tail:
            collector.add(element.tail)
    return collector.result()


def plain_words(element: etree._Element) -> str:
    """Return the words in *element*, its notes apart, without anything that is known about them.

    They are few, as numbers and names are, and the same string for the same words: documents have those of others.

    Example:
        >>> plain_words(etree.fromstring("<num> 1. </num>"))
        '1.'
    """
    if not len(element):
        return shared_text(_even(element.text or ""))
    return shared_text(inline_of(element).text)


def passage_of(kind: type[_P], inline: Inline, citing: Citing, **facts: Any) -> _P:  # noqa: ANN401 - the fields of any kind
    """Return a passage of *kind* with the words of *inline*, their citations and footnotes."""
    notes = inline.notes
    return kind(
        text=inline.text,
        citations=citing.citations(inline.text, inline.links),
        emphasis=inline.emphasis,
        links=inline.links,
        footnotes=tuple(_footnote(note, citing) for note in notes) if notes else (),
        **facts,
    )


def _footnote(note: InlineNote, citing: Citing) -> Footnote:
    return passage_of(Footnote, note.inline, citing, marker=note.marker, offset=note.offset)


def _emphasis(text: str, found: list[tuple[int, int]]) -> tuple[Span, ...]:
    """Return the emphasised words; outer elements come after the inner ones that they repeat."""
    if len(found) == 1:
        span = _trimmed(text, *found[0])
        return _alone(span) if span.start < span.end else ()
    merged: list[list[int]] = []
    for start, end in sorted(found):
        if merged and (start <= merged[-1][1] or not text[merged[-1][1] : start].strip()):
            merged[-1][1] = max(end, merged[-1][1])
        else:
            merged.append([start, end])
    trimmed = (_trimmed(text, start, end) for start, end in merged)
    return tuple(span for span in trimmed if span.start < span.end)


@lru_cache(maxsize=4096)
def _alone(span: Span) -> tuple[Span, ...]:
    """Return *span* alone, the same object for the same places, as of spans: in most paragraphs the verb is set apart."""
    return (span,)


def _links(text: str, found: list[tuple[int, int, str]]) -> tuple[Link, ...]:
    merged: list[tuple[int, int, str]] = []
    for start, end, href in sorted(found):
        if merged and merged[-1][2] == href and not text[merged[-1][1] : start].strip():
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]), href)
        else:
            merged.append((start, end, href))
    spans = ((_trimmed(text, start, end), href) for start, end, href in merged)
    return tuple(Link(span, href) for span, href in spans if span.start < span.end)


def _trimmed(text: str, start: int, end: int) -> Span:
    """Return the span without the spaces at its ends."""
    words = text[start:end]
    if words and not (words[0].isspace() or words[-1].isspace()):
        return shared_span(start, start + len(words))
    start += len(words) - len(words.lstrip())
    return shared_span(start, start + len(words.strip()))
