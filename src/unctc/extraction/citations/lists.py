"""Numbers that stand under a head, in a list or in a column: where they are, and what the head says of them.

In the United Nations' own documents most mandates are cited so::

    General Assembly resolutions
    43/222 A–E; 80/234    Pattern of conferences
    59/276, sect. XI      Strengthened and unified security management system

A list goes on over headings within it, repeated heads and page ends, and through titles of several lines, for as long
as lines begin with numbers; a numbered paragraph or a paragraph of prose ends it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from attrs import define, field, frozen

from unctc.extraction.citations.compiled_rules import CompiledRules
from unctc.extraction.citations.list_heads import (
    FoundHead,
    HeadForm,
    ListHead,
    list_head,
)
from unctc.extraction.citations.list_items import NUMBER_SHAPE, numbers_end
from unctc.extraction.citations.list_prose import ProseLines
from unctc.extraction.citations.list_segments import ListSegment
from unctc.languages.rules.punctuation import (
    COMMAS,
    SEMICOLONS,
    SENTENCE_ENDS,
    one_of,
)
from unctc.late_patterns import late_pattern

__all__ = ["ListedNumbers", "listed_numbers"]

_SENTENCE_AFTER: Final = late_pattern(rf"\s?{one_of(SENTENCE_ENDS, SEMICOLONS)}\s?[^\W\d_]")
_DIGIT: Final = late_pattern(r"\d")
# 2.17, 8.III.25, 12 -, (a), IV.: what opens a paragraph or a section.
_PARAGRAPH: Final = late_pattern(
    r"(?:\d{1,3}[A-Z]?\.(?:[\dIVXLA-Z]{1,5}\.?){0,3}|\d{1,3} [-–]|\([a-z]{1,4}\)|[IVXL]{1,5}\.)(?: |$)"
)
_NUMBERS_ALONE: Final = late_pattern(
    rf"[1-9]\d{{2,3}}(?:(?: ?{one_of(COMMAS, SEMICOLONS)}| [^\W\d]{{1,3}}) {{0,2}}[1-9]\d{{2,3}})*"
)
_OPEN_END: Final = late_pattern(rf"(?:{one_of(COMMAS, SEMICOLONS)}|\b[A-Z]|-)$")
_LONGEST_TITLE: Final = 16
"""Over how many lines the title of an act may run, subheadings included."""
_LONGEST_PARAGRAPH: Final = 400
_LONGEST_HEAD: Final = 60
"""Characters of a head that neither begins nor ends with its noun, as in "(continued)"."""
_AHEAD: Final = 3
_HEAD_WINDOW: Final = 10
"""Within how many lines after a head its first numbers are, headings and titles between them."""
_PRINCIPAL: Final = frozenset({"A", "S", "E", "T", "A/HRC", "E/CN.4"})
_SAME_EDGE: Final = 4.0
_INDENT: Final = 15.0


@frozen
class ListedNumbers:
    """A stretch of a text that is nothing but the numbers of acts, and the head that they stand under.

    Attributes:
        start: where it begins.
        end: where it ends.
        head: what its head says.
        head_start: where the head begins, if nothing but the breaks of lines shows the list: the lines may be
            those of a sentence. ``None`` where the layout shows it.
    """

    start: int
    end: int
    head: ListHead
    head_start: int | None = None


def listed_numbers(
    plain: str, segments: Sequence[ListSegment], compiled: CompiledRules
) -> tuple[ListedNumbers, ...]:
    """Return the numbers in *plain* that stand under a head, in order.

    Args:
        plain: the text, its typography made plain.
        segments: its lines and cells, in the order in which they are read.
        compiled: the language.
    """
    if not any(NUMBER_SHAPE.match(plain, each.start, each.end) for each in segments):
        return ()
    return tuple(_ListScan(plain, segments, compiled).scan())


@define
class _ListScan:
    """How far the reading of lists has come."""

    plain: str
    segments: Sequence[ListSegment]
    compiled: CompiledRules
    head: ListHead | None = None
    _table: int | None = None
    _columns: dict[int, ListHead] = field(factory=dict)
    _since: int = 0
    _title_edges: set[float] = field(factory=set)
    _item_edges: set[float] = field(factory=set)
    _open: bool = False
    _next_shape: int = -1
    _last: int = -1
    _head_start: int | None = None
    _prose: ProseLines = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._prose = ProseLines(self.plain, self.segments, self.compiled)

    def scan(self) -> Iterator[ListedNumbers]:
        """Yield the numbers of all lists."""
        for index, segment in enumerate(self.segments):
            self._enter_table(segment)
            head = self._columns.get(segment.column) if self._columns else self.head
            end = self._item_end(index, segment, head)
            if head is not None and end is not None:
                plain = not (segment.is_shown or self._columns or segment.column)
                plain = plain and segment.table is None
                if plain and self._prose.has_sentence(end, segment.end):
                    self.head = None  # a sentence goes on behind the numbers
                    continue
                self._since, self._last = 0, index
                if segment.left is not None:
                    self._item_edges.add(segment.left)
                self._open = bool(
                    end >= segment.end - 1
                    and _OPEN_END.search(self.plain[segment.start : segment.end])
                )
                head_start = self._head_start if plain else None
                yield ListedNumbers(segment.start, end, head, head_start)
                continue
            if self._item_edges and segment.column and segment.left is not None:
                self._title_edges.add(segment.left)
            if not self._read_head(index, segment):
                self._read_other(segment)

    def _enter_table(self, segment: ListSegment) -> None:
        if segment.table != self._table:
            self._table = segment.table
            self._columns = {}

    # --- numbers -------------------------------------------------------------------------------------------------

    def _item_end(self, index: int, segment: ListSegment, head: ListHead | None) -> int | None:
        """Return where the numbers end that *segment* begins with, if it is of a list under *head*."""
        if head is None or not _DIGIT.search(self.plain, segment.start, segment.end):
            return None
        text = self.plain[segment.start : segment.end]
        if _PARAGRAPH.match(text) or self._prose.goes_on_prose(index, text, self._last):
            return None
        end = numbers_end(text, self.compiled)
        if end is None and self._open and index:
            end = self._continued(index, text)
        if end is None and head.bodies[:1] == ("S",) and not segment.column:
            end = len(text) if _NUMBERS_ALONE.fullmatch(text) else None
        # A title beside a number may begin with one itself; but a page may have two lists side by side.
        beside = segment.column % 2 == 1 or (segment.column and segment.table is not None)
        if end is None or (beside and not self._columns and end < len(text)):
            return None
        return segment.start + end

    def _continued(self, index: int, text: str) -> int | None:
        """Return the end of the numbers that go on from the line before: 65/37 A, and on the next line "and B; 67/78"."""
        before = self.segments[index - 1]
        above = self.plain[before.start : before.end] + " "
        end = numbers_end(above + text, self.compiled)
        return end - len(above) if end is not None and end > len(above) else None

    # --- heads ---------------------------------------------------------------------------------------------------

    def _read_head(self, index: int, segment: ListSegment) -> bool:
        """Take *segment* for the head of a list, if it is one."""
        found = self._head_at(index, segment)
        if found is None:
            return False
        head, form = found
        if segment.table is not None and not segment.alone:
            if form is HeadForm.WHOLE:
                self._columns[segment.column] = head.under(self.head)
            return form is HeadForm.WHOLE
        if form is not HeadForm.WHOLE:
            if not self._is_believed(index, segment, head):
                return False
        elif self._prose.is_wrapped_prose(index, self._last):
            return False
        self.head = head if head.bodies else head.under(self._body_above(index))
        shown = segment.is_shown or segment.table is not None
        self._head_start = None if shown else segment.start
        self._since, self._last = 0, index
        self._open = False
        self._item_edges, self._title_edges = set(), set()
        return True

    def _head_at(self, index: int, segment: ListSegment) -> FoundHead | None:
        """Return what of a head is in *segment*, where its place allows it to be one."""
        if segment.goes_on or not self._numbers_follow(index) or self._is_in_title(segment):
            return None
        end = self._end_of_paragraph(index)
        if not segment.is_shown and not self._may_be_head(segment.start, end):
            return None
        return list_head(" ".join(self.plain[segment.start : end].split()), self.compiled)

    def _may_be_head(self, start: int, end: int) -> bool:
        """Whether a line of plain text is short, or has its head noun at an edge: a quick look at lines of prose."""
        if self.plain[start].islower():  # it wraps before and after
            return False
        longest = _LONGEST_HEAD // 2 if self.compiled.rules.heads_follow else _LONGEST_HEAD
        found = self.compiled.list_noun.finditer(self.plain, start, end)
        nouns = [noun.span(1) for noun in found]
        at_edge = any(first == start or last == end for first, last in nouns)
        return bool(nouns) and (at_edge or end - start <= longest)

    def _body_above(self, index: int) -> ListHead | None:
        """Return the head that a head noun alone stands under: the name of a body above it, or the head before."""
        above = self.segments[index - 1] if index else None
        found = above and list_head(self.plain[above.start : above.end], self.compiled)
        return found.head if found and found.form is HeadForm.BODY else self.head

    def _end_of_paragraph(self, index: int) -> int:
        """Return where the paragraph ends that begins with a segment: a long head runs over two lines."""
        end = self.segments[index].end
        for following in self.segments[index + 1 : index + 1 + _AHEAD]:
            if not following.goes_on:
                break
            end = following.end
        return end

    def _numbers_follow(self, index: int) -> bool:
        """Whether what looks like the number of an act begins a line not far below."""
        if self._next_shape <= index:
            at = index + 1
            while at < len(self.segments) and not self._is_shaped(self.segments[at]):
                at += 1
            self._next_shape = at if at < len(self.segments) else at + _HEAD_WINDOW
        return self._next_shape - index <= _HEAD_WINDOW

    def _is_shaped(self, segment: ListSegment) -> bool:
        return NUMBER_SHAPE.match(self.plain, segment.start, segment.end) is not None

    def _is_believed(self, index: int, segment: ListSegment, head: ListHead) -> bool:
        """Whether a line that only a part of is a head is one: numbers follow, and it is no wrapped line of prose."""
        known = any(body in _PRINCIPAL for body in head.bodies)
        if not head.kinds and not known:
            return False
        if not segment.is_shown and not head.kinds:
            return False
        wrapped = not segment.is_shown and segment.table is None
        if wrapped and self._prose.is_within_prose(index, self._last):
            return False
        for following in self.segments[index + 1 : index + 1 + 2 * _AHEAD]:
            if following.goes_on:
                continue
            text = self.plain[following.start : following.end]
            end = numbers_end(text, self.compiled)
            if end is not None and not _PARAGRAPH.match(text):
                # "… of the Council / 1373 (2001). The Committee will …" is a sentence over two lines.
                return not (wrapped and _SENTENCE_AFTER.match(text, end))
            above = list_head(text, self.compiled)
            if above is None or above.form is not HeadForm.WHOLE:
                return False
        return False

    def _is_in_title(self, segment: ListSegment) -> bool:
        """Whether *segment* belongs to the title beside a number, which may name bodies and their acts, too."""
        if segment.table is not None:
            in_row = segment.column > 0 and not segment.alone
            return in_row and self.head is not None and segment.row > 0
        if segment.column and not segment.alone:
            return True
        if segment.left is None or self.head is None or segment.heading:
            return False
        if _is_near(segment.left, self._item_edges):
            return False
        if _is_near(segment.left, self._title_edges):
            return True
        return bool(self._item_edges) and segment.left > min(self._item_edges) + _INDENT

    def _read_other(self, segment: ListSegment) -> None:
        """Take *segment* for a title, a heading within the list, or for the text after it."""
        self._open = False
        if self.head is None or segment.column or self._is_in_title(segment):
            return
        self._since += 1
        text = self.plain[segment.start : segment.end]
        if (
            self._since > _LONGEST_TITLE
            or len(text) > _LONGEST_PARAGRAPH
            or (segment.table is None and _PARAGRAPH.match(text))
            or (
                not (segment.is_shown or self._columns)
                and self._prose.has_sentence(segment.start, segment.end)
            )
        ):
            self.head = None


def _is_near(left: float, edges: set[float]) -> bool:
    return any(abs(left - edge) < _SAME_EDGE for edge in edges)
