"""Footnotes on the page: small lines under the text, each note opened by a raised mark."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from unctc.languages.rules.punctuation import CLOSERS, SENTENCE_ENDS, one_of
from unctc.late_patterns import late_pattern
from unctc.layout.body_metrics import BodyMetrics, same_size
from unctc.layout.line_layout import LineRole
from unctc.layout.runs import TypeRun
from unctc.layout.source import Line

__all__ = ["note_marks"]

_SMALL: Final = 0.93
_SHORT: Final = 0.12
"""By what share of the body's width the last line of a note is shorter at least, as of a paragraph."""
_SENTENCE_ENDED: Final = late_pattern(rf"{one_of(SENTENCE_ENDS)}(?:{one_of(CLOSERS)}|\d)*$")
_MARK: Final = late_pattern(r"(?P<mark>\d{1,3}|[a-z]|[*†‡§]{1,3})\.?(?=\s|$)")
_MARKS: Final = late_pattern(r"\d+|[a-z]|[*†‡§]+")


def note_marks(
    lines: Sequence[Line], runs: Sequence[TypeRun], metrics: BodyMetrics, edges: dict[int, LineRole]
) -> dict[int, str]:
    """Return the mark of each line, by its number, that is of a note; empty for one that goes on.

    Args:
        lines: the lines of the document.
        runs: its runs; those that are raised open a note or call it.
        metrics: how the body is set.
        edges: the heads and feet of the pages.
    """
    raised = {run.span.start: run for run in runs if run.raised}
    found: dict[int, str] = {}
    pages: dict[int, list[Line]] = {}
    for line in lines:
        if (
            line.text
            and line.number not in edges
            and line.layout
            and line.layout.baseline is not None
        ):
            pages.setdefault(line.leaf, []).append(line)
    pending: set[str] = set()
    last: Line | None = None
    for page in pages.values():
        here, pending = _on_page(page, raised, metrics, pending, last)
        found.update(here)
        last = next((line for line in reversed(page) if line.number in here), None)
        if last is not None and not _is_cut_off(last, metrics):
            last = None
    return found


def _is_cut_off(line: Line, metrics: BodyMetrics) -> bool:
    """Whether the last line of a page's notes is a full one that ends no sentence: its note goes on overleaf."""
    right = line.layout.right if line.layout else None
    edge = metrics.right - _SHORT * (metrics.right - metrics.left)
    return right is not None and right > edge and _SENTENCE_ENDED.search(line.text) is None


def _on_page(
    page: Sequence[Line],
    raised: dict[int, TypeRun],
    metrics: BodyMetrics,
    pending: set[str],
    cut_off: Line | None,
) -> tuple[dict[int, str], set[str]]:
    """Return the notes at the foot of one page, and what it calls without them: a note may be on the next page.

    Args:
        page: its lines.
        raised: the raised runs, by where they begin.
        metrics: how the body is set.
        pending: the marks that earlier pages call without notes.
        cut_off: the last line of the page before, where a note goes on behind it.
    """
    ordered = sorted(page, key=lambda line: -_baseline(line))
    low: list[Line] = []
    ruled = False
    for line in reversed(ordered):
        if line.is_rule:
            low.append(line)
            ruled = True
            break
        if not _is_small(line, metrics):
            break
        low.append(line)
    low.reverse()
    numbers = {line.number for line in low}
    called = _calls([line for line in page if line.number not in numbers], raised)
    calls = called | pending
    found: dict[int, str] = {}
    begun = ruled or (cut_off is not None and bool(low) and _same_type(cut_off, low[0]))
    for line in low:
        match = _MARK.match(line.text)
        opens = match is not None and (line.start in raised or match["mark"] in calls)
        begun = begun or opens
        if begun:
            found[line.number] = match["mark"] if match and opens else ""
    return found, called - set(found.values())


def _calls(lines: Sequence[Line], raised: dict[int, TypeRun]) -> set[str]:
    """Return the marks that are raised in *lines*."""
    starts = sorted(raised)
    found: set[str] = set()
    for line in lines:
        for start in starts[bisect_left(starts, line.start) : bisect_left(starts, line.end)]:
            span = raised[start].span
            found.update(_MARKS.findall(line.text[start - line.start : span.end - line.start]))
    return found


def _same_type(one: Line, other: Line) -> bool:
    first, second = one.layout, other.layout
    return first is not None and second is not None and same_size(first.size, second.size)


def _is_small(line: Line, metrics: BodyMetrics) -> bool:
    return line.layout is not None and (line.layout.size or 0) < _SMALL * metrics.size


def _baseline(line: Line) -> float:
    return (line.layout.baseline or 0.0) if line.layout else 0.0
