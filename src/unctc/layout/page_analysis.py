"""From where lines stand on their pages to what they are: evidence on lines, which the readers weigh."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import Final

from attrs import evolve

from unctc.languages.rules.punctuation import CLOSERS, COMMAS, FULL_STOPS, SEMICOLONS, one_of
from unctc.late_patterns import late_pattern
from unctc.layout.body_metrics import BodyMetrics, same_size
from unctc.layout.line_layout import LineLayout, LineRole
from unctc.layout.note_lines import note_marks
from unctc.layout.page_edges import edge_roles
from unctc.layout.paragraph_openings import opens_paragraph
from unctc.layout.source import Line, SourceText
from unctc.layout.text_columns import columns_apart

__all__ = ["analyse_pages"]

_SENTENCE_END: Final = late_pattern(rf"{one_of(FULL_STOPS, SEMICOLONS, COMMAS)}{one_of(CLOSERS)}*$")
_LONGEST_HEADING: Final = 5
_LARGER: Final = 1.08
_FIRST_LEAF: Final = 0
_WORDS_OF_TEXT: Final = 6


def analyse_pages(source: SourceText) -> SourceText:
    """Return *source* with what the pages show of its lines; as it is where it has no pages.

    Heads, feet, notes and cells get their role; lines of the body open a paragraph or not, and
    short paragraphs in large, bold or italic type to be headings.
    """
    if not source.pages:
        return source
    lines = source.printed
    edges = edge_roles(lines)
    inner = [line for line in lines if line.number not in edges]
    apart = columns_apart(inner)
    metrics = BodyMetrics.of([apart.get(line.number, line) for line in inner])
    if metrics is None:
        return source
    marks = note_marks(lines, source.runs, metrics, edges)
    found: dict[int, LineLayout] = {}
    body: list[Line] = []
    cells = _cells([line for line in inner if line.number not in apart])
    for line in lines:
        layout = line.layout
        if layout is None:
            continue
        if (role := edges.get(line.number)) is not None:
            found[line.number] = evolve(layout, role=role)
        elif (mark := marks.get(line.number)) is not None:
            found[line.number] = evolve(layout, role=LineRole.NOTE, mark=mark, opens=bool(mark))
        elif line.number in cells:
            found[line.number] = evolve(layout, role=LineRole.CELL, opens=True)
        else:
            body.append(line)
    before: Line | None = None
    last_cells = sorted(cells)
    for line in body:
        after_opening = before is not None and found[before.number].opens is True
        judged = before and apart.get(before.number, before), apart.get(line.number, line)
        opens = opens_paragraph(*judged, metrics, after_opening=after_opening)
        if before is not None and _between(before, line, last_cells):
            opens = True
        assert line.layout is not None
        found[line.number] = evolve(line.layout, opens=opens, gap=_gap(before, line))
        before = line
    _mark_headings(body, found, metrics)
    return evolve(
        source,
        lines=tuple(
            evolve(line, layout=found[line.number]) if line.number in found else line
            for line in source.lines
        ),
    )


def _gap(before: Line | None, line: Line) -> float | None:
    """Return how far *line* is below the line before it in the body, where both are on one page."""
    if before is None or before.leaf != line.leaf or before.layout is None or line.layout is None:
        return None
    above, below = before.layout.baseline, line.layout.baseline
    return None if above is None or below is None else above - below


def _between(before: Line, line: Line, cells: Sequence[int]) -> bool:
    """Whether a cell of a table stands between two lines."""
    at = bisect_right(cells, before.number)
    return at < len(cells) and cells[at] < line.number


def _cells(lines: Sequence[Line]) -> set[int]:
    """Return the lines, by number, that are of a table: cut into columns, or beside one another."""
    beside: dict[tuple[int, int], list[Line]] = {}
    for line in lines:
        if line.layout and line.layout.baseline is not None:
            beside.setdefault((line.leaf, round(line.layout.baseline)), []).append(line)
    found = {
        line.number
        for row in beside.values()
        for line in row
        if len(row) > 1 or (line.layout and line.layout.columns)
    }
    # The masthead stands in columns, too; it is the first page's furniture to take.
    text = (
        line.number
        for line in lines
        if line.number not in found and len(line.text.split()) >= _WORDS_OF_TEXT
    )
    first = next(text, 0)
    return {line.number for line in lines if line.number in found} - {
        line.number for line in lines if line.leaf == _FIRST_LEAF and line.number < first
    }


def _mark_headings(
    body: Sequence[Line], found: dict[int, LineLayout], metrics: BodyMetrics
) -> None:
    paragraph: list[Line] = []
    for line in [*body, None]:
        if line is not None and paragraph and not found[line.number].opens:
            paragraph.append(line)
            continue
        if paragraph and _is_heading(paragraph, metrics):
            for each in paragraph:
                found[each.number] = evolve(found[each.number], role=LineRole.HEADING)
        paragraph = [line] if line is not None else []


def _is_heading(paragraph: Sequence[Line], metrics: BodyMetrics) -> bool:
    if len(paragraph) > _LONGEST_HEADING or _SENTENCE_END.search(paragraph[-1].text):
        return False
    layouts = [line.layout for line in paragraph if line.layout is not None]
    larger = all((each.size or 0) > _LARGER * metrics.size for each in layouts)
    return larger or all(
        (each.bold or each.italic)
        and (same_size(each.size, metrics.size) or (each.size or 0) > metrics.size)
        for each in layouts
    )
