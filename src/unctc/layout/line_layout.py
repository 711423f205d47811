"""What a carrier knows of a line beyond its text: where it is set, what it is, whether it opens a paragraph."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Final

from attrs import frozen

from unctc.late_patterns import late_pattern

__all__ = ["CellPosition", "Column", "LineLayout", "LineRole", "heading_level"]

# Styles of the United Nations: "_ H _Ch", "_ H_1", "_ H_2/3", "Title_H1", "S_Title_L"; and Word's own "heading 1".
_HEADING: Final = late_pattern(
    r"""
    (?: agenda[ _]? )?
    (?: _*[ ]* h[ _]* (?P<un> ch | [lms] | \d ) (?: /\d )?
      | (?: s_ )? title (?: [ _]* h? [ _]* (?P<title> ch | [lms] | \d ) )?
      | heading[ ]? (?P<word> \d )
    )
    """,
    re.IGNORECASE | re.VERBOSE,
)
_NAMED: Final = {"ch": 1, "l": 1, "m": 2, "s": 3}


class LineRole(StrEnum):
    """What a line is, where the format or the page says it; a line of the text has no role."""

    HEAD = "head"
    """At the top of a page: masthead, running head."""
    FOOT = "foot"
    """At the bottom of a page: page number, job number, bar code."""
    NOTE = "note"
    """Of a footnote or an endnote."""
    CELL = "cell"
    """In a cell of a table."""
    HEADING = "heading"
    """A heading or a title."""
    NAVIGATION = "navigation"
    """Of the site around a web page: menus, banners, the site's own foot."""


@frozen(kw_only=True)
class CellPosition:
    """Which cell of which table a line is in.

    Attributes:
        table: the table, counted from 0 in the source.
        row: the row, counted from 0 in the table.
        column: the first column that the cell takes, counted from 0.
        columns: over how many columns it runs.
        rows: over how many rows it runs.
        header: whether it heads its row or column.
    """

    table: int
    row: int
    column: int
    columns: int = 1
    rows: int = 1
    header: bool = False


@frozen
class Column:
    """A part of a line that a wide gap sets off from what stands before it on the same line.

    Attributes:
        start: the offset in the text of the line at which it begins.
        left: where it begins on the page.
        right: where it ends.
    """

    start: int
    left: float
    right: float


@frozen(kw_only=True)
class LineLayout:
    """What is known of a line. What a carrier does not know is ``None``: a Word file has no baselines.

    Lengths are in points; the origin is the lower left corner of the page, as in PDF.

    Attributes:
        left: where its first word begins.
        right: where its last word ends.
        baseline: the height of its baseline above the foot of the page.
        size: the size of most of its type.
        gap: how far its baseline is below that of the line above on the page.
        role: what it is, where the format or the page says it.
        opens: whether it opens a paragraph.
        whole: whether it is a whole paragraph, as in Word files and web pages.
        number: the number in front of its text that Word prints and counts by itself; it is in the text.
        mark: the mark of the footnote that it opens, ``1`` or ``*``.
        level: how deep a heading is, 1 outermost, where the format says it.
        bold: whether all of it is set in bold type.
        italic: whether all of it is set in italic type.
        columns: its parts, where wide gaps cut it into columns; none for a line without such gaps.
        cell: where in a table it is.
    """

    left: float | None = None
    right: float | None = None
    baseline: float | None = None
    size: float | None = None
    gap: float | None = None
    role: LineRole | None = None
    opens: bool | None = None
    whole: bool = False
    number: str = ""
    mark: str = ""
    level: int | None = None
    bold: bool = False
    italic: bool = False
    columns: tuple[Column, ...] = ()
    cell: CellPosition | None = None


def heading_level(name: str) -> int | None:
    """Return how deep a heading a style of that *name* makes, 1 outermost; ``None`` for a style of text.

    Example:
        >>> [heading_level(name) for name in ("_ H _Ch", "H1", "heading 2", "__Single Txt")]
        [1, 2, 2, None]
    """
    match = _HEADING.fullmatch(name.strip())
    if match is None:
        return None
    mark = (match["un"] or match["title"] or match["word"] or "1").lower()
    # The heading of a chapter is above the first of the numbered ones.
    return _NAMED.get(mark) or int(mark) + (match["word"] is None)
