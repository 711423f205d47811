"""The picture of a comparison: the paragraphs of both documents in a line each, and which became which."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from attrs import field, frozen

from unctc.model.languages import Direction
from unctc.report.compared_rows import ComparedPart, ComparedRow
from unctc.report.page_words import PageWords
from unctc.report.rows import RowKind

__all__ = ["ChangeMap", "MapLabel", "MapLine", "MapMark", "change_map_of"]

_WIDTH: Final = 1160
_LEFT: Final = 8
_WIDEST: Final = 26.0
# Of longer documents only the lines are drawn that say something.
_MOST_LINES: Final = 600
# What a paragraph is drawn as, the weightiest first.
_KINDS: Final = (
    "added",
    "dropped",
    "split",
    "merged",
    "moved",
    "reworded",
    "cites",
    "differs",
    "citations",
)


@frozen
class MapLabel:
    """The name of a part, above its first paragraph.

    Attributes:
        part: the part.
        x: where it begins.
    """

    part: ComparedPart
    x: float


@frozen(kw_only=True)
class MapMark:
    """A paragraph.

    Attributes:
        kind: what became of it, in the keys of the page's words; ``same`` where nothing has.
        x: where it begins.
        label: its path.
        anchor: the name of its row.
    """

    kind: str
    x: float
    label: str
    anchor: str


@frozen(kw_only=True)
class MapLine:
    """A line from a paragraph of the old document to what answers it.

    Attributes:
        kind: ``moved``, or whatever else became of it.
        start: where it begins, above.
        end: where it ends, below.
        old: the path in the old document.
        new: that in the new one.
        anchor: the name of the row where the paragraph is now.
    """

    kind: str
    start: float
    end: float
    old: str
    new: str
    anchor: str


@frozen(kw_only=True)
class ChangeMap:
    """The picture.

    Attributes:
        old: the paragraphs of the old document.
        new: those of the new one.
        lines: which became which, moves last, so that they are on top.
        old_labels: the parts of the old document.
        new_labels: those of the new one.
        mark: the width of a paragraph.
        width: the width of the picture.
        direction: in which direction the page is written.
    """

    old: tuple[MapMark, ...] = field(repr=False)
    new: tuple[MapMark, ...] = field(repr=False)
    lines: tuple[MapLine, ...] = field(repr=False)
    old_labels: tuple[MapLabel, ...] = ()
    new_labels: tuple[MapLabel, ...] = ()
    mark: float = _WIDEST
    width: int = _WIDTH + 2 * _LEFT
    direction: Direction = "ltr"

    def at(self, x: float, width: float = 0) -> float:
        """Return where a place or a mark is drawn: mirrored where the words run from the right.

        Example:
            >>> change_map_of([], PageWords.of("ar")).at(8, 26)
            1142
        """
        return x if self.direction == "ltr" else round(self.width - x - width, 2)


def change_map_of(parts: Iterable[ComparedPart], words: PageWords | None = None) -> ChangeMap:
    """Return the picture of what two documents have, from the right where the page is written so.

    Args:
        parts: the parts of the page.
        words: the page's own words; English if not given.

    Example:
        >>> change_map_of([]).lines
        ()
    """
    words = words or PageWords()
    found = [(part, row) for part in parts for row in part.rows if row.kind is RowKind.PARAGRAPH]
    old = [(part, row) for part, row in found if row.old is not None]
    new = [(part, row) for part, row in found if row.new is not None]
    step = min(_WIDEST, _WIDTH / max(len(old), len(new), 1))
    marks = [
        tuple(
            MapMark(
                kind=_kind_of(row),
                x=round(_LEFT + index * step, 2),
                label=words.path(row.old.cell.path if side is old and row.old else row.path),
                anchor=row.anchor,
            )
            for index, (_, row) in enumerate(side)
        )
        for side in (old, new)
    ]
    where = [{mark.anchor: mark for mark in side} for side in marks]
    lines = []
    for _, row in found:
        if row.old is None:
            continue
        end = row.anchor
        if row.new is None:
            ends = [place for each in row.destinations for place in each.places]
            if "moved" not in row.changes or not ends:
                continue
            end = ends[0][1]
        if end in where[1]:
            lines.append(
                MapLine(
                    kind=_kind_of(row),
                    start=round(where[0][row.anchor].x + step / 2, 2),
                    end=round(where[1][end].x + step / 2, 2),
                    old=where[0][row.anchor].label,
                    new=where[1][end].label,
                    anchor=end,
                )
            )
    if len(lines) > _MOST_LINES:
        lines = [each for each in lines if each.kind != "same"]
    lines.sort(key=lambda each: each.kind == "moved")
    labels = [tuple(_labels(side, step)) for side in (old, new)]
    return ChangeMap(
        old=marks[0],
        new=marks[1],
        lines=tuple(lines),
        old_labels=labels[0],
        new_labels=labels[1],
        mark=round(max(step - 2, step * 0.7), 2),
        direction=words.direction,
    )


def _kind_of(row: ComparedRow) -> str:
    return next((each for each in _KINDS if each in row.changes), "same")


def _labels(side: Iterable[tuple[ComparedPart, ComparedRow]], step: float) -> Iterable[MapLabel]:
    last: ComparedPart | None = None
    free = 0.0
    for index, (part, _) in enumerate(side):
        x = round(_LEFT + index * step, 2)
        if part is not last and x >= free:
            yield MapLabel(part, x)
            free = x + 70
        last = part
