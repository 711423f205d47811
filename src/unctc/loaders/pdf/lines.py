"""Lines of a page out of pieces of type: what is on one line, what is raised, what carries a link."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from operator import add
from typing import Final, NamedTuple

from attrs import define, evolve, field

from unctc.languages.rules.punctuation import COMMAS, FULL_STOPS, SEMICOLONS
from unctc.layout.line_layout import Column, LineLayout
from unctc.layout.runs import TypeRun
from unctc.layout.source_builder import SourceBuilder
from unctc.loaders.pdf.pdfium import LinkArea, RawLine, RawPiece
from unctc.model.locations import Span
from unctc.model.pages import PageLayout

__all__ = ["PageWriter", "without_stray_spaces"]

_SLANTED: Final = 1 << 6
_FORCED_BOLD: Final = 1 << 18
_RAISED_SIZE: Final = 0.86
_RAISED_BY: Final = 0.12
_HIGHEST: Final = 0.7
"""How far above the line, in sizes of its type, the call of a note is at most."""
_LONGEST_CALL: Final = 5
_ONE_LINE: Final = 0.2
"""How far apart, in sizes of type, the baselines of one line may be."""
_BESIDE: Final = 1.5
_COLUMN: Final = 2.5
"""How wide, in sizes of type, a gap is that begins a column: no justified line has such gaps between words."""
_BLANK: Final = 0.15
_NEAR_EDGE: Final = 2
"""How many characters the edge of a link may be off."""
# A number and what it numbers stand apart, but not in columns.
_NUMBER: Final = re.compile(r"[(（]?\w{1,5}[.)）、．]{1,2}|[IVXLC]{1,6}\.?|[a-z]|[–—•*-]")
_CLOSING: Final = ",.)-"
_HEAD: Final = re.compile(r"[^\W\d_]+$")
_TAIL: Final = re.compile(r"[^\W\d_]+")
_MIRRORED: Final = str.maketrans("()[]{}«»", ")(][}{»«")
_WEIGHTS: Final = re.compile(
    r"[-, ]?(?:bold|italic|oblique|regular|roman|medium|light|black|heavy|semi|demi|ps|mt|vkana)+$",
    re.IGNORECASE,
)


class _FontStyle(NamedTuple):
    """What a type looks like."""

    italic: bool
    bold: bool
    family: str


def without_stray_spaces(pages: Sequence[Sequence[RawLine]]) -> list[list[RawLine]]:
    """Return the lines of all *pages* without the blanks that PDFium put into words.

    Word sets a line in many objects, and a narrow gap between two of them may be a blank or none. It is none
    before punctuation and hyphens, within a number, and where the document has the word unbroken elsewhere.
    """
    text: str | None = None
    found: list[list[RawLine]] = []
    for page in pages:
        lines = list(page)
        for index, line in enumerate(lines):
            if not line.doubts:
                continue
            if text is None:
                text = "\n".join(each.text for every in pages for each in every).lower()
            stray = [at for at in line.doubts if _is_stray(line.text, at, text)]
            if stray:
                lines[index] = _without(line, stray)
        found.append(lines)
    return found


def _is_stray(line: str, at: int, text: str) -> bool:
    before, after = line[:at], line[at + 1 :]
    if after[:1] in tuple(_CLOSING) or (before[-1:] == "-" and before[-2:-1].isalnum()):
        return True
    if before[-1:] in tuple(".,") and before[-2:-1].isdigit():
        return after[:1].isdigit()
    head, tail = _HEAD.search(before), _TAIL.match(after)
    return head is not None and tail is not None and _has_word(head.group() + tail.group(), text)


def _has_word(word: str, text: str) -> bool:
    """Whether *text*, which is in small letters, has *word* by itself."""
    word = word.lower()
    at = text.find(word)
    while at >= 0:
        end = at + len(word)
        if not (text[at - 1 : at].isalnum() or text[end : end + 1].isalnum()):
            return True
        at = text.find(word, at + 1)
    return False


def _without(line: RawLine, blanks: Sequence[int]) -> RawLine:
    def moved(offset: float) -> int:
        return int(offset) - sum(at < offset for at in blanks)

    boxes = list(line.boxes)
    for at in range(0, len(boxes), 6):
        boxes[at], boxes[at + 1] = moved(boxes[at]), moved(boxes[at + 1])
    pieces = (each._replace(start=moved(each.start), end=moved(each.end)) for each in line.pieces)
    text = "".join(char for at, char in enumerate(line.text) if at not in blanks)
    return RawLine(text, tuple(pieces), boxes, line.right_to_left)


@define
class PageWriter:
    """Writes pages into a source, and gathers their runs and the boxes of their pieces."""

    builder: SourceBuilder = field(factory=SourceBuilder)
    pages: list[PageLayout] = field(factory=list)
    _types: list[tuple[int, int, _FontStyle, bool]] = field(factory=list)
    _links: list[TypeRun] = field(factory=list)

    def add_page(
        self, page: PageLayout, lines: Sequence[RawLine], links: Sequence[LinkArea]
    ) -> None:
        """Add a page with its *lines*, in the order in which they are given."""
        if self.pages:
            self.builder.end_page()
        start = self.builder.length
        packed: list[float] = []
        line_starts: list[int] = []
        above: float | None = None
        for line in _joined(lines):
            line_starts += [self.builder.length] * (len(line.boxes) // 6)
            packed += line.boxes
            above = self._add_line(line, above)
        boxes = array("d", packed)
        for at in (0, 1):  # counted in their lines until now
            boxes[at::6] = array("d", map(add, packed[at::6], line_starts))
        self.pages.append(evolve(page, start=start, end=self.builder.length, boxes=boxes))
        if not links:
            return
        raw = self.builder.text_from(start)
        middles = [(low + top) / 2 for low, top in zip(boxes[3::6], boxes[5::6], strict=True)]
        order = sorted(range(len(middles)), key=middles.__getitem__)
        middles.sort()
        for link in links:
            first, last = bisect_left(middles, link.bottom), bisect_right(middles, link.top)
            span = _span_in(boxes, sorted(order[first:last]), link)
            if span is not None and (span := _trimmed(span, raw, start)) is not None:
                self._links.append(TypeRun(span=span, link=link.address))

    def _add_line(self, line: RawLine, above: float | None) -> float | None:
        text, pieces, _, right_to_left, _ = line
        if not pieces:
            self.builder.add_line(text, LineLayout())
            return above
        first = main = pieces[0]
        styles = [style_of(first.font, first.flags)]
        columns: tuple[Column, ...] = ()
        if len(pieces) > 1:
            main = _main(pieces)
            styles += [style_of(piece.font, piece.flags) for piece in pieces[1:]]
            columns = _columns(line, main.size)
        baseline, size = main.baseline, main.size
        start = self.builder.add_line(
            text.translate(_MIRRORED) if right_to_left else text,
            LineLayout(
                left=first.left,
                right=pieces[-1].right,
                baseline=baseline,
                size=size,
                gap=None if above is None else above - baseline,
                bold=all([style.bold for style in styles]),  # noqa: C419 - half the time of a generator
                italic=styles[0].italic and all(style.italic for style in styles),
                columns=columns,
            ),
        )
        if len(pieces) == 1:
            self._types.append((start, start + first.end, styles[0], False))
            return baseline
        smaller, raised_by = size * _RAISED_SIZE, baseline + size * _RAISED_BY
        for piece, style in zip(pieces, styles, strict=True):
            raised = piece.size < smaller and piece.baseline > raised_by
            self._types.append((start + piece.start, start + piece.end, style, raised))
        return baseline

    def runs(self) -> list[TypeRun]:
        """Return the runs of all pages: stretches whose type is not that of most of the text, and links."""
        families = Counter[str]()
        for start, end, style, _ in self._types:
            families[style.family] += end - start
        usual = families.most_common(1)[0][0] if families else ""
        raw = self.builder.text_from(0)
        found = list(self._links)
        for start, end, style, raised in self._types:
            if style.italic or style.bold or raised or style.family != usual:
                end = start + len(raw[start:end].rstrip())  # noqa: PLW2901 - without the blank after it
                if start < end:
                    found.append(
                        TypeRun(
                            span=Span(start, end),
                            italic=style.italic,
                            bold=style.bold,
                            raised=raised,
                            typeface="" if style.family == usual else style.family,
                        )
                    )
        found.sort(key=lambda run: (run.span.start, run.span.end))
        return found


def _joined(lines: Sequence[RawLine]) -> Iterator[RawLine]:
    """Yield *lines*, with those that go on on one baseline joined: PDFium ends a line after a raised call."""
    last: RawLine | None = None
    for line in lines:
        if last is not None and _begins_beside(last, line) and _is_same_line(last, line):
            gap = line.pieces[0].left - last.pieces[-1].right
            text = last.text + " " * (gap > _BLANK * last.pieces[-1].size)
            by = len(text)
            moved = (
                each._replace(start=each.start + by, end=each.end + by) for each in line.pieces
            )
            boxes = list(line.boxes)
            for at in range(0, len(boxes), 6):
                boxes[at] += by
                boxes[at + 1] += by
            last = RawLine(
                text + line.text, (*last.pieces, *moved), last.boxes + boxes, right_to_left=False
            )
            continue
        if last is not None:
            yield last
        last = line
    if last is not None:
        yield last


def _begins_beside(last: RawLine, line: RawLine) -> bool:
    """Whether a line begins about where the one before ends: hardly any does, and most is seen by that."""
    before, after = last.pieces, line.pieces
    return (
        bool(before and after)
        and after[0].left > before[-1].right - before[-1].size - after[0].size
    )


def _is_same_line(last: RawLine, line: RawLine) -> bool:
    """Whether PDFium has cut one line in two: the second part begins beside the first, on its baseline."""
    if not last.pieces or not line.pieces:
        return False
    gap = line.pieces[0].left - last.pieces[-1].right
    size = max(last.pieces[-1].size, line.pieces[0].size)
    if not -size < gap < _BESIDE * size or last.right_to_left or line.right_to_left:
        return False
    before, after = _main(last.pieces), _main(line.pieces)
    if abs(before.baseline - after.baseline) < _ONE_LINE * max(before.size, after.size):
        return True
    # The call of a note that ends a line, or the mark of a note that begins one.
    return _is_call(line, after, before) or _is_call(last, before, after)


def _is_call(line: RawLine, piece: RawPiece, beside: RawPiece) -> bool:
    """Whether a line is nothing but a small raised mark beside text."""
    raised = piece.baseline - beside.baseline
    small = piece.size < _RAISED_SIZE * beside.size and len(line.text) <= _LONGEST_CALL
    return small and _RAISED_BY * beside.size < raised < _HIGHEST * beside.size


def _main(pieces: Sequence[RawPiece]) -> RawPiece:
    """Return the longest of *pieces*: its type is that of the line."""
    main = pieces[0]
    for piece in pieces:
        if piece.end - piece.start > main.end - main.start:
            main = piece
    return main


def _columns(line: RawLine, size: float) -> tuple[Column, ...]:
    """Return the parts into which wide gaps cut *line*; none for a line in one part."""
    pieces = line.pieces
    if line.right_to_left:
        return ()
    wide = _COLUMN * size
    cuts = [
        index
        for index, (before, after) in enumerate(pairwise(pieces), 1)
        if after.left - before.right > wide
        and not _NUMBER.fullmatch(line.text[: after.start].strip())
    ]
    if not cuts:
        return ()
    ends = [*cuts, len(pieces)]
    return tuple(
        Column(pieces[first].start, pieces[first].left, pieces[last - 1].right)
        for first, last in zip([0, *cuts], ends, strict=True)
    )


def _span_in(boxes: array[float], beside: Sequence[int], link: LinkArea) -> Span | None:
    """Return the stretch of the source that lies in the area of *link*; characters count by their middle.

    Args:
        boxes: the boxes of the page, six numbers each.
        beside: which of them are as high on the page as the area is.
        link: the area.
    """
    found: list[tuple[int, int]] = []
    for index in beside:
        start, end, left, _, right, _ = boxes[6 * index : 6 * index + 6]
        if right <= link.left or left >= link.right:
            continue
        width = (right - left) / (end - start) or 1
        first = int(start) + max(0, round((link.left - left) / width))
        last = int(end) - max(0, round((right - link.right) / width))
        if first < last:
            found.append((first, last))
    return Span(found[0][0], found[-1][1]) if found else None


def _trimmed(span: Span, raw: str, offset: int) -> Span | None:
    """Return *span* without blanks and stray punctuation at its ends; the area of a link is a little wide."""
    first, last = span.start - offset, span.end - offset
    # An edge within a word is one of an area drawn by eye, or of a place that is not exact.
    for _ in range(_NEAR_EDGE):
        first -= first > 0 and raw[first - 1].isalnum() and raw[first].isalnum()
        last += last < len(raw) and raw[last].isalnum() and raw[last - 1].isalnum()
    span = Span(first + offset, last + offset)
    text = raw[first:last]
    start = len(text) - len(text.lstrip(" (（"))
    kept = text.rstrip(f" {COMMAS}{SEMICOLONS}{FULL_STOPS}")
    if kept.count(")") > kept.count("(", start):
        kept = kept.rstrip(")")
    return Span(span.start + start, span.start + len(kept)) if start < len(kept) else None


@lru_cache(maxsize=4096)
def style_of(font: str, flags: int) -> _FontStyle:
    """Return what a type looks like, by what the file says of it or by its name."""
    name = font.lower()
    italic = bool(flags & _SLANTED) or any(word in name for word in ("italic", "oblique"))
    bold = bool(flags & _FORCED_BOLD) or any(word in name for word in ("bold", "black", "heavy"))
    return _FontStyle(italic, bold, _WEIGHTS.sub("", _WEIGHTS.sub("", font)))
