"""Which lines of a page open a paragraph: judged by gap, indent and the end of the line before."""

from __future__ import annotations

import re
from typing import Final

from unctc.languages.rules.punctuation import (
    CLOSERS,
    COLONS,
    COMMAS,
    SEMICOLONS,
    SENTENCE_ENDS,
    one_of,
)
from unctc.languages.rules.script import CENTURY, HAN, HAN_NUMBERS, SMALL_CYRILLIC
from unctc.late_patterns import late_pattern
from unctc.layout.body_metrics import PARAGRAPH_ENDED, BodyMetrics, same_size
from unctc.layout.line_layout import LineLayout
from unctc.layout.source import Line

__all__ = ["opens_paragraph"]

_INDENT: Final = 0.8
"""How far, in sizes of type, the first line of a paragraph stands in at least."""
_SHORT: Final = 0.12
"""By what share of the body's width the last line of a paragraph is shorter at least."""
_VERY_SHORT: Final = 0.5
"""By what share it is shorter where no word of the next line could have been too long for it."""
_BEARING: Final = 0.35
_SENTENCE_ENDED: Final = late_pattern(rf"{one_of(SENTENCE_ENDS)}(?:{one_of(CLOSERS)}|\d)*$")
_CLOSER: Final = late_pattern(one_of(COMMAS, SENTENCE_ENDS, SEMICOLONS, COLONS, CLOSERS, but="\"'"))
_NUMBER: Final = late_pattern(
    rf"""
    (?: [(（]?
        (?: \d{{1,3}} | [a-z]{{1,4}} | [A-Z]{{1,5}} | [{HAN_NUMBERS}]{{1,3}} | [{SMALL_CYRILLIC}] )
        [.)）、．]{{1,2}}
      | [•▪–—\u3220-\u3229]
    )
    (?= \s | [{HAN}] | $ )
    """,
    re.VERBOSE,
)

# The number of a resolution with its year: a list of them goes on.
_LISTED: Final = late_pattern(rf"\d{{1,4}} ?[(（]{CENTURY}\d\d[)）]")


def opens_paragraph(
    before: Line | None, line: Line, metrics: BodyMetrics, *, after_opening: bool = False
) -> bool | None:
    """Whether *line* opens a paragraph; ``None`` where the page does not show it.

    Args:
        before: the line before it in the body, where there is one.
        line: the line.
        metrics: how the body is set.
        after_opening: whether the line before it opens a paragraph.
    """
    here = line.layout
    there = before.layout if before is not None else None
    if before is None or here is None or there is None or not same_size(here.size, there.size):
        return True
    numbered = _NUMBER.match(line.text) is not None
    if _CLOSER.match(line.text) and not numbered:
        return False
    listed = _LISTED.match(line.text) and _SENTENCE_ENDED.search(before.text) is None
    hangs = numbered and _is_next_item(before, here, there, metrics, after_opening=after_opening)
    if (by_gap := _opens_by_gap(before, line, metrics, numbered=numbered, hangs=hangs)) is not None:
        return by_gap
    if (
        after_opening
        and PARAGRAPH_ENDED.search(before.text)
        and _both_indented(here, there, metrics)
    ):
        return True  # a paragraph of one line, and the next one
    return False if listed else _opens_by_words(before, line, metrics, numbered=numbered)


def _opens_by_gap(
    before: Line, line: Line, metrics: BodyMetrics, *, numbered: bool, hangs: bool
) -> bool | None:
    """Judge by the distance of two lines of one page; ``None`` where it does not show it."""
    here, there = line.layout, before.layout
    assert here is not None
    assert there is not None
    if before.leaf != line.leaf or here.baseline is None or there.baseline is None:
        return None
    gap = there.baseline - here.baseline
    size = here.size or metrics.size
    if gap < -size:  # a column, or a box
        return PARAGRAPH_ENDED.search(before.text) is not None or numbered
    if gap > 0 and metrics.is_wide(gap, size):
        return True
    if gap > 0 and metrics.has_gaps:
        opens = hangs or _is_indented(here, there, metrics)
        return numbered and opens and _has_ended(before, metrics)
    return None


def _opens_by_words(
    before: Line, line: Line, metrics: BodyMetrics, *, numbered: bool
) -> bool | None:
    """Judge where no gap shows it: at the top of a page, or in a document that sets none."""
    here, there = line.layout, before.layout
    assert here is not None
    assert there is not None
    if here.bold != there.bold and (here.bold or there.bold) and _is_short(there, metrics):
        return True
    ended = PARAGRAPH_ENDED.search(before.text) is not None
    if ended and here.left is not None and here.left < metrics.left - 2 * metrics.size:
        return True  # it stands out into the margin, as titles of tables do
    if _is_short(there, metrics, _VERY_SHORT):
        return True
    if numbered:
        # After a full line that ends no sentence only counting shows it.
        return True if ended or _is_short(there, metrics) else None
    if _is_indented(here, there, metrics):
        return ended or _is_short(there, metrics)
    return ended and _is_short(there, metrics)


def _has_ended(before: Line, metrics: BodyMetrics) -> bool:
    return before.layout is not None and (
        PARAGRAPH_ENDED.search(before.text) is not None or _is_short(before.layout, metrics)
    )


def _is_indented(here: LineLayout, there: LineLayout, metrics: BodyMetrics) -> bool:
    """Whether a line begins farther in than the one before it; one that goes on with an item does not count."""
    if here.left is None or there.left is None:
        return False
    step = here.left - there.left
    size = here.size or metrics.size
    return step > _INDENT * size and there.left < metrics.left + _BEARING * size


def _is_next_item(
    before: Line,
    here: LineLayout,
    there: LineLayout,
    metrics: BodyMetrics,
    *,
    after_opening: bool,
) -> bool:
    """Whether a numbered line is set as the next item of a list whose numbers stand out to the left of its text.

    Items of such a list have no more distance than lines of one have, and none is farther in than the line above.
    """
    if here.left is None or there.left is None:
        return False
    size = here.size or metrics.size
    if after_opening:  # an item of one line
        aligned = abs(here.left - there.left) < _BEARING * size
        return aligned and _NUMBER.match(before.text) is not None
    return there.left - here.left > _INDENT * size


def _both_indented(here: LineLayout, there: LineLayout, metrics: BodyMetrics) -> bool:
    """Whether two lines begin equally far in, where a line that goes on would begin at the margin."""
    if here.left is None or there.left is None:
        return False
    size = here.size or metrics.size
    return (
        abs(here.left - there.left) < _BEARING * size and here.left > metrics.left + _INDENT * size
    )


def _is_short(there: LineLayout, metrics: BodyMetrics, share: float = _SHORT) -> bool:
    width = metrics.right - metrics.left
    return there.right is not None and there.right < metrics.right - share * width
