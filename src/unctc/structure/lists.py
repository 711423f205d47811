"""The lists of a document: where in its source numbers stand under a head, by its lines, its columns and its tables."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from attrs import field, frozen

from unctc.extraction.citations.compiled_rules import compiled_rules_for
from unctc.extraction.citations.list_items import NUMBER_SHAPE
from unctc.extraction.citations.list_segments import ListSegment, segments_of_text
from unctc.extraction.citations.lists import ListedNumbers, listed_numbers
from unctc.extraction.citations.normalization import plain_text
from unctc.languages.registry import rules_for
from unctc.languages.rules.punctuation import (
    CLOSERS,
    COLONS,
    SEMICOLONS,
    SENTENCE_ENDS,
    one_of,
)
from unctc.late_patterns import late_pattern
from unctc.layout.line_layout import LineLayout, LineRole
from unctc.layout.mapped_text import MappedText
from unctc.layout.source import Line
from unctc.model.languages import Language

__all__ = ["Listed", "find_listed"]

_SENTENCE_END: Final = late_pattern(
    rf"{one_of(SENTENCE_ENDS, SEMICOLONS, COLONS)}{one_of(CLOSERS)}*\Z"
)


@frozen
class Listed:
    """The numbers under heads in a source, to be asked for those of a text.

    Attributes:
        numbers: where they are in the source, in order.
    """

    numbers: tuple[ListedNumbers, ...] = field(default=(), repr=False)

    def in_text(self, mapped: MappedText) -> tuple[ListedNumbers, ...]:
        """Return those that are in a text, by their places in it.

        Where lines alone show a list, and its head is within a sentence of the text, it is that sentence, not a list.
        """
        if not self.numbers or not mapped.offsets:
            return ()
        offsets, last = mapped.offsets, mapped.offsets[-1]
        found: list[ListedNumbers] = []
        at = bisect_right(self.numbers, offsets[0], key=lambda each: each.end)
        for index in range(at, len(self.numbers)):
            each = self.numbers[index]
            if each.start > last:
                break
            start, end = bisect_left(offsets, each.start), bisect_left(offsets, each.end)
            if start < end and not _is_of_sentence(each, mapped):
                found.append(ListedNumbers(start, end, each.head))
        return tuple(found)


def _is_of_sentence(each: ListedNumbers, mapped: MappedText) -> bool:
    """Whether the head of numbers goes on a sentence in the text that they are in."""
    if each.head_start is None:
        return False
    before = mapped.text[: bisect_left(mapped.offsets, each.head_start)].rstrip()
    return bool(before) and not _SENTENCE_END.search(before)


def find_listed(raw: str, lines: Sequence[Line], language: Language) -> Listed:
    """Return where in the source *raw* numbers stand under heads.

    Args:
        raw: the source.
        lines: its lines without the page furniture and the notes.
        language: its language.
    """
    compiled = compiled_rules_for(rules_for(language).citations.language)
    plain = plain_text(raw)
    if not any(_may_be_listed(each, plain) for each in lines):
        return Listed()
    return Listed(listed_numbers(plain, tuple(_segments(lines)), compiled))


def _may_be_listed(line: Line, plain: str) -> bool:
    """Whether a line may begin with the number of an act, or has columns: a quick look at what is mostly prose."""
    return (
        line.layout is not None
        or NUMBER_SHAPE.match(plain, line.start, line.end) is not None
        or "   " in line.text
        or "\t" in line.text
    )


def _segments(lines: Sequence[Line]) -> Iterator[ListSegment]:
    cells = Counter(
        (each.layout.cell.table, each.layout.cell.row)
        for each in lines
        if each.layout and each.layout.cell
    )
    for line in lines:
        layout = line.layout
        if layout is None or not (layout.cell or layout.columns):
            for segment in segments_of_text(line.text):
                yield ListSegment(
                    start=line.start + segment.start,
                    end=line.start + segment.end,
                    left=layout.left if layout else None,
                    heading=layout is not None and layout.role is LineRole.HEADING,
                    column=segment.column,
                    alone=segment.alone,
                    whole=layout is not None and layout.whole,
                    goes_on=layout is not None and layout.opens is False,
                )
        elif (cell := layout.cell) is not None:
            yield ListSegment(
                start=line.start,
                end=line.end,
                left=layout.left,
                table=cell.table,
                row=cell.row,
                column=cell.column,
                alone=cells[cell.table, cell.row] == 1,
                whole=layout.whole,
            )
        else:
            yield from _columns(line, layout)


def _columns(line: Line, layout: LineLayout) -> Iterator[ListSegment]:
    """Yield the parts of a line that wide gaps cut into columns."""
    ends = [column.start for column in layout.columns[1:]] + [len(line.text)]
    for index, (column, end) in enumerate(zip(layout.columns, ends, strict=True)):
        text = line.text[column.start : end].rstrip()
        start = line.start + column.start
        yield ListSegment(
            start=start, end=start + len(text), left=column.left, column=index, alone=False
        )
