"""Notes that only their type shows: a paragraph that begins with a raised mark, which the text before it calls.

Such notes are typed by hand in Word files, or set at the foot of a web page without links.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from attrs import evolve

from unctc.late_patterns import late_pattern
from unctc.layout.line_layout import LineRole
from unctc.layout.source import Line, SourceText

__all__ = ["with_raised_notes"]

# The notes of tables have letters, and each table begins with the first of them.
_MARK: Final = late_pattern(r"[(\[]?(?P<mark>\d{1,3}|[*†‡§]{1,3})[)\]]?\.?")


def with_raised_notes(source: SourceText) -> SourceText:
    """Return *source* with the role of notes for the lines that are such notes; as it is where there are none.

    Example:
        >>> source = SourceText.of("1. See it.")
        >>> with_raised_notes(source) is source
        True
    """
    called: set[str] = set()
    marks: dict[int, str] = {}
    for run in source.runs:
        if not run.raised or (match := _MARK.fullmatch(run.span.of(source.raw).strip())) is None:
            continue
        line = source.lines[source.line_of(run.span.start) - 1]
        if line.role in (
            LineRole.NOTE,
            LineRole.CELL,
        ):  # the notes of a table are under it, and of it
            continue
        first = run.span.start == line.start and run.span.end < line.end
        if not first:
            called.add(match["mark"])
        elif match["mark"] in called and line.layout is not None and line.layout.opens:
            marks[line.number] = match["mark"]
            called.discard(match["mark"])  # the next note with it is called by another call
    return evolve(source, lines=_marked(source.lines, marks)) if marks else source


def _marked(lines: Sequence[Line], marks: dict[int, str]) -> tuple[Line, ...]:
    found = []
    of_note = False
    for line in lines:
        layout = line.layout
        if layout is not None and (line.number in marks or (of_note and layout.opens is False)):
            of_note = True
            mark = marks.get(line.number, "")
            layout = evolve(layout, role=LineRole.NOTE, mark=mark)
        else:
            of_note = False
        found.append(line if layout is line.layout else evolve(line, layout=layout))
    return tuple(found)
