"""Mixed content into text: the words once, and what the markup says of them as spans over the words.

Runs of blanks, tabs and line ends are one blank, as Akoma Ntoso renders them; every other character stays.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Final, TypeVar

from attrs import frozen
from lxml import etree

from unctc.loaders.akn4un.citing import Citing
from unctc.model.locations import Span
from unctc.model.passages import Footnote, Link, Passage
from unctc.schemas.akn4un import AKN

__all__ = ["Inline", "inline_of", "inline_of_elements", "passage_of", "plain_words"]

_P = TypeVar("_P", bound=Passage)

_NAMESPACE: Final = len(f"{{{AKN}}}")
_BLANKS: Final = re.compile(r"[ \t\r\n]+")
_NOTE: Final = "authorialNote"
_BREAKS: Final = frozenset({"eol", "br", "p", "img"})
_LINKS: Final = frozenset({"a", "ref", "rref"})
_EMPHASIS: Final = frozenset({"b", "i", "em", "strong"})
_EMPHATIC: Final = ("italic", "bold")


@frozen
class Inline:
    """Words out of mixed content.

    Attributes:
        text: the words.
        emphasis: where they are set in italic or bold type; neighbours are one.
        links: where they carry a link; a link cut into neighbours with one address is one.
        notes: the elements of the notes called in them, with the offset of each call.
    """

    text: str
    emphasis: tuple[Span, ...] = ()
    links: tuple[Link, ...] = ()
    notes: tuple[tuple[int, etree._Element], ...] = ()


class _Writer:
    """Takes pieces of text in order and keeps the length of what it has written."""

    __slots__ = ("emphasis", "length", "links", "notes", "open", "pieces")

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.length = 0
        self.open = True  # whether a blank would be one too many here
        self.emphasis: list[tuple[int, int]] = []
        self.links: list[tuple[int, int, str]] = []
        self.notes: list[tuple[int, etree._Element]] = []

    def add(self, piece: str) -> None:
        if "\t" in piece or "\n" in piece or "  " in piece or "\r" in piece:
            piece = _BLANKS.sub(" ", piece)
        if self.open:
            piece = piece.lstrip() if not self.length else piece.removeprefix(" ")
        if piece:
            self.pieces.append(piece)
            self.length += len(piece)
            self.open = piece[-1] == " "

    def children(self, element: etree._Element) -> None:
        for child in element:
            self.element(child)
            if child.tail:
                self.add(child.tail)

    def element(self, element: etree._Element) -> None:
        name = str(element.tag)[_NAMESPACE:]
        if name == _NOTE:
            self.notes.append((self.length, element))
            return
        start = self.length
        if name in _BREAKS:
            self.add(" ")
        if element.text:
            self.add(element.text)
        if len(element):
            self.children(element)
        if name in _BREAKS:
            self.add(" ")
        if self.length == start:
            return
        if name == "span" or name in _EMPHASIS:
            if name in _EMPHASIS or any(e in element.get("class", "") for e in _EMPHATIC):
                self.emphasis.append((start, self.length))
        elif name in _LINKS:
            self.links.append(
                (start, self.length, element.get("href") or element.get("from") or "")
            )

    def result(self) -> Inline:
        text = "".join(self.pieces).rstrip()
        if not (self.emphasis or self.links or self.notes):
            return Inline(text)
        return Inline(
            text,
            _emphasis(text, self.emphasis) if self.emphasis else (),
            _links(text, self.links) if self.links else (),
            tuple((min(offset, len(text)), note) for offset, note in self.notes),
        )


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
        return Inline(_BLANKS.sub(" ", text).strip() if text else "")
    writer = _Writer()
    if text:
        writer.add(text)
    writer.children(element)
    return writer.result()


def inline_of_elements(elements: Iterable[etree._Element], *, tails: bool = False) -> Inline:
    """Return the words in *elements*, which stand where a paragraph should be; *tails*: and after them."""
    writer = _Writer()
    for element in elements:
        writer.element(element)
        if tails and element.tail:
            writer.add(element.tail)
    return writer.result()


def plain_words(element: etree._Element) -> str:
    """Return the words in *element*, without anything that is known about them.

    Example:
        >>> plain_words(etree.fromstring("<num> 1. </num>"))
        '1.'
    """
    if not len(element):
        return _BLANKS.sub(" ", element.text or "").strip()
    return inline_of(element).text


def passage_of(kind: type[_P], inline: Inline, citing: Citing, **facts: Any) -> _P:  # noqa: ANN401 - the fields of any kind
    """Return a passage of *kind* with the words of *inline*, their citations and footnotes."""
    notes = inline.notes
    return kind(
        text=inline.text,
        citations=citing.citations(inline.text, inline.links),
        emphasis=inline.emphasis,
        links=inline.links,
        footnotes=tuple(_footnote(offset, note, citing) for offset, note in notes) if notes else (),
        **facts,
    )


def _footnote(offset: int, note: etree._Element, citing: Citing) -> Footnote:
    return passage_of(
        Footnote, inline_of(note), citing, marker=note.get("marker", ""), offset=offset
    )


def _emphasis(text: str, found: list[tuple[int, int]]) -> tuple[Span, ...]:
    """Return the emphasised words; outer elements come after the inner ones that they repeat."""
    if len(found) == 1:
        span = _trimmed(text, *found[0])
        return (span,) if span.start < span.end else ()
    merged: list[list[int]] = []
    for start, end in sorted(found):
        if merged and (start <= merged[-1][1] or not text[merged[-1][1] : start].strip()):
            merged[-1][1] = max(end, merged[-1][1])
        else:
            merged.append([start, end])
    trimmed = (_trimmed(text, start, end) for start, end in merged)
    return tuple(span for span in trimmed if span.start < span.end)


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
    """Return the span without the blanks at its ends."""
    words = text[start:end]
    if words and not (words[0].isspace() or words[-1].isspace()):
        return Span(start, start + len(words))
    start += len(words) - len(words.lstrip())
    return Span(start, start + len(words.strip()))
