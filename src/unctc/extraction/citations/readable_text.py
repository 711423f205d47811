"""Text as a reader sees it: markup, entities and spellings resolved, with the way back to each offset.

What is printed may hold characters that are not read: tags and entities of HTML and Akoma Ntoso, vowel
marks, a number in Chinese characters. They are edited away before the scanner looks, and the spans it
finds are those of the text as given.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import Final
from urllib.parse import unquote

from unctc.extraction.citations.normalization import plain_text
from unctc.extraction.citations.symbol_spelling import respelled
from unctc.languages.registry import scripts
from unctc.languages.rules.script import Edit, composed
from unctc.late_patterns import late_pattern

__all__ = ["ReadableText", "readable_text"]

_TAG: Final = late_pattern(
    r"""
    < (?:
        !-- .{0,4000}? --
        | [!?] [^<>]{0,1000}
        | (?P<close>/?) (?P<name>[A-Za-z][\w:.-]{0,40}) (?P<attributes>[^<>]{0,4000})
    ) >
    """,
    re.VERBOSE | re.DOTALL,
)
_ENTITY: Final = late_pattern(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,10});")
# A line break in the text is no more than whitespace; but a paragraph, a cell or a heading ends there.
_INLINE_OF_HTML: Final = "a abbr b bdi bdo big cite code del dfn em font i ins kbd mark q s small span strike strong sub sup tt u var"
_INLINE_OF_AKOMA_NTOSO: Final = (
    "concept date def docauthority docdate docproponent docstatus doctitle doctype entity event inline "
    "legislature location mmod mod mref noteref object omissis organization person placeholder process quantity "
    "ref rmod role rref session shorttitle signature term time"
)
_INLINE: Final = frozenset(f"{_INLINE_OF_HTML} {_INLINE_OF_AKOMA_NTOSO}".split())
# What a document says of itself, and what is no text.
_SKIPPED: Final = frozenset({"script", "style", "template"})
_SKIPPED_OF_AKOMA_NTOSO: Final = frozenset({"meta", "coverpage", "docnumber"})
_AKOMA_NTOSO: Final = "<akomaNtoso"
_ADDRESS: Final = late_pattern(
    r"https?://(?:undocs\.org|docs\.un\.org|(?:www|main)\.un\.org/securitycouncil)/[^\s\"'<>]{1,200}"
)
_PERCENT: Final = late_pattern(r"(?:%[0-9A-Fa-f]{2}){1,8}")
# Marks over letters may be characters of their own.
_IN_TAG: Final = r"[\w\u0300-\u036f\u064b-\u0655]"
_HASHTAG: Final = late_pattern(rf"#(?={_IN_TAG}{{0,80}}_){_IN_TAG}{{3,80}}")
_DIGIT: Final = late_pattern(r"\d")
_PARAGRAPH: Final = " \n "


class ReadableText:
    """A text as a reader sees it.

    Attributes:
        text: the text, its typography made plain.
        lines: the text with its line breaks.
    """

    def __init__(self, source: str, edits: list[Edit]) -> None:
        """Apply *edits*, of which the first wins where two overlap."""
        pieces: list[str] = []
        # Where each run of unedited text starts here, and where in the source it starts and ends.
        self._starts: list[int] = []
        self._firsts: list[int] = []
        self._lasts: list[int] = []
        position = length = 0
        edits.sort()
        for start, end, reading in edits:
            if start < position:
                continue
            self._starts.append(length)
            self._firsts.append(position)
            self._lasts.append(start)
            pieces.append(source[position:start])
            length += start - position + len(reading)
            if reading:
                pieces.append(reading)
            position = end
        self._starts.append(length)
        self._firsts.append(position)
        self._lasts.append(len(source))
        pieces.append(source[position:])
        self.lines: str = "".join(pieces)
        self.text: str = plain_text(self.lines)

    def source_span(self, start: int, end: int) -> tuple[int, int]:
        """Return where in the source the text from *start* to *end* is.

        What was edited belongs to the span as a whole.
        """
        run = bisect_right(self._starts, start) - 1
        begin = min(self._firsts[run] + start - self._starts[run], self._lasts[run])
        run = bisect_right(self._starts, end - 1) - 1
        stop = self._firsts[run] + end - self._starts[run]
        if stop > self._lasts[run]:
            stop = self._firsts[run + 1]
        return begin, stop

    def source_spans(self, spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
        """Yield the same for each of *spans*, which are in order: quicker than one by one."""
        starts, firsts, lasts = self._starts, self._firsts, self._lasts
        final = len(starts) - 1
        run = 0
        for start, end in spans:
            while run < final and starts[run + 1] <= start:
                run += 1
            begin = min(firsts[run] + start - starts[run], lasts[run])
            ending = run
            while ending < final and starts[ending + 1] < end:
                ending += 1
            stop = firsts[ending] + end - starts[ending]
            yield begin, stop if stop <= lasts[ending] else firsts[ending + 1]

    def position_of(self, offset: int) -> int:
        """Return where what is at *offset* of the source is in the text; what was edited away is where it was."""
        run = max(bisect_right(self._firsts, offset) - 1, 0)
        return self._starts[run] + min(offset, self._lasts[run]) - self._firsts[run]


def readable_text(text: str) -> ReadableText | str:
    """Return *text* as a reader sees it; the plain text alone where nothing had to be edited.

    Example:
        >>> readable_text("第１３７３（2001）号")
        '第1373(2001)号'
        >>> found = readable_text("resolution&nbsp;<b>1373</b> (2001)")
        >>> found.text, found.source_span(11, 15)
        ('resolution 1373 (2001)', (19, 23))
    """
    edits = _edits_of(text)
    return ReadableText(text, edits) if edits else plain_text(text)


def _edits_of(text: str) -> list[Edit]:
    edits: list[Edit] = []
    if "<" in text and ("</" in text or "/>" in text or "<br" in text or "<p" in text):
        edits += _tags(text)
    if "&" in text and ";" in text:
        edits += _entities(text)
    if "%" in text and "://" in text:
        edits += _addresses(text)
    if "_" in text and "#" in text:
        edits += _hashtags(text)
    edits += respelled(text)
    if not text.isascii():
        edits += composed(text)
        for script in scripts():
            edits += script.edits(text)
    return edits


def _entities(text: str) -> list[Edit]:
    from html import unescape  # the table of entities is long, and most texts have none

    found: list[Edit] = []
    for match in _ENTITY.finditer(text):
        reading = unescape(match[0])
        if reading != match[0]:
            found.append((*match.span(), reading))
    return found


def _hashtags(text: str) -> list[Edit]:
    """Return the edits that set the words of tags apart: #Resolution_1325."""
    return [
        (place, place + 1, " ")
        for tag in _HASHTAG.finditer(text)
        for place in range(*tag.span())
        if text[place] == "_"
    ]


def _addresses(text: str) -> list[Edit]:
    """Return the edits that resolve what is percent-encoded in addresses of documents."""
    return [
        (address.start() + match.start(), address.start() + match.end(), unquote(match[0]))
        for address in _ADDRESS.finditer(text)
        for match in _PERCENT.finditer(address[0])
    ]


def _tags(text: str) -> list[Edit]:
    """Return the edits that take tags away, with the elements that are no text."""
    skipped = _SKIPPED | _SKIPPED_OF_AKOMA_NTOSO if _AKOMA_NTOSO in text else _SKIPPED
    unclosed: set[str] = set()
    edits: list[Edit] = []
    position = 0
    while match := _TAG.search(text, position):
        start, position = match.span()
        name = (match["name"] or "").rpartition(":")[2]
        lowered = name.lower()
        opens = name and not match["close"] and not match[0].endswith("/>")
        if opens and lowered in skipped and name not in unclosed:
            end = _end_of_element(text, match["name"], position)
            if end is None:
                unclosed.add(name)
            else:
                position = end
        elif opens and lowered in ("a", "ref") and (link := _link_without_number(text, match)):
            # The words of the link name nothing, its address does.
            edits += [(start, link[0], " "), (link[1], position, " ")]
            continue
        edits.append((start, position, _reading_of_tag(text, match, lowered, position)))
    return edits


def _reading_of_tag(text: str, tag: re.Match[str], name: str, end: int) -> str:
    if name == "sup":
        # A raised number is a note's, not the end of the number before it.
        return (
            " "
            if text[end : end + 1].isdigit() or text[tag.start() - 1 : tag.start()].isdigit()
            else ""
        )
    return "" if name in _INLINE or tag["name"] is None else _PARAGRAPH


def _end_of_element(text: str, name: str, start: int) -> int | None:
    """Return where the element *name* ends that opens before *start*."""
    close = text.find(f"</{name}", start)
    end = text.find(">", close) if close >= 0 else -1
    return end + 1 if end >= 0 else None


def _link_without_number(text: str, tag: re.Match[str]) -> tuple[int, int] | None:
    """Return where in the tag the address of a document is, if the words that it links have no number."""
    address = _ADDRESS.search(text, tag.start(), tag.end())
    if address is None:
        return None
    close = text.find("</", tag.end(), tag.end() + 400)
    words = text[tag.end() : close if close >= 0 else tag.end() + 400]
    return None if _DIGIT.search(words) else address.span()
