"""Heads and feet of pages, recognised by their words and by repetition, never by a fixed margin.

The last line of the body stands as low on one page as the page number on another.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, TypeAlias

from unctc.late_patterns import late_pattern
from unctc.layout.body_metrics import same_size
from unctc.layout.line_layout import LineRole
from unctc.layout.page_feet import is_page_foot
from unctc.layout.source import Line
from unctc.model.symbols import symbol_or_none

__all__ = ["edge_roles"]

_NEAR_EDGE: Final = 4
"""How many baselines from the edge of a page a head or a foot can be."""
_SAME_HEIGHT: Final = 3.0
_LEAST_PAGES: Final = 3
_SHARE: Final = 0.3
_HEAD_LINES: Final = 4.0
"""How far below the first line of a head, in sizes of its type, its last can be."""
_LEADING: Final = 2.0
"""How far below one another, in sizes of their type, two lines of one text are at most, with a paragraph's gap."""
_DIGITS: Final = late_pattern(r"\d+")


def edge_roles(lines: Sequence[Line]) -> dict[int, LineRole]:
    """Return the role of each line, by its number, that is the head or the foot of a page."""
    pages: dict[int, list[Line]] = {}
    for line in lines:
        if line.text and line.layout and line.layout.baseline is not None:
            pages.setdefault(line.leaf, []).append(line)
    repeated = _repeated(pages)
    found: dict[int, LineRole] = {}
    worded: set[int] = set()
    for page in pages.values():
        for line, depth, role in _edges(page):
            key = (_DIGITS.sub("0", line.text), _height(line), role)
            by_words = (
                is_page_foot(line.text, line.leaf) if role is LineRole.FOOT or line.leaf else False
            ) or (role is LineRole.HEAD and line.leaf > 0 and depth < 2 and _is_symbol(line.text))
            if by_words or any((key[0], key[1] + shift, role) in repeated for shift in (-1, 0, 1)):
                found[line.number] = role
            if by_words:
                worded.add(line.number)
        for number in _in_text(page, found) - worded:
            del found[number]
        found |= _beside_heads(page, found)
    return found


def _in_text(page: Sequence[Line], found: dict[int, LineRole]) -> set[int]:
    """Return the lines of *found* that are of the text all the same: as near to the line beside them as lines of a text are.

    A sentence may open several pages, and a document may say the same at the foot of several.
    """
    text = [line for line in page if line.number not in found]
    near = set()
    for line in page:
        if line.number not in found or not text:
            continue
        apart = min(abs(_baseline(line) - _baseline(each)) for each in text)
        if 0 < apart <= _LEADING * _size(line):
            near.add(line.number)
    return near


def _beside_heads(page: Sequence[Line], found: dict[int, LineRole]) -> dict[int, LineRole]:
    """Return what stands beside the head of a page, in its type and above the text: the title of the document."""
    heads = [line for line in page if found.get(line.number) is LineRole.HEAD]
    if not heads or not heads[0].leaf:
        return {}
    height = max(map(_baseline, heads))
    size = _size(heads[0])
    beside: dict[int, LineRole] = {}
    for line in sorted(page, key=_baseline, reverse=True):
        if line.number in found:
            continue
        near = height - _baseline(line) <= _HEAD_LINES * size
        if not near or not same_size(_size(line), size):
            break
        beside[line.number] = LineRole.HEAD
    others = [line for line in page if line.number not in found and line.number not in beside]
    # Where the whole page is set in the type of its head, nothing shows what is beside it.
    return {} if not others or same_size(_size(others[0]), size) else beside


def _size(line: Line) -> float:
    return (line.layout.size if line.layout else None) or 0.0


def _edges(page: Sequence[Line]) -> Iterator[tuple[Line, int, LineRole]]:
    """Yield the lines near the edges of a page, the outermost first, with how many baselines are outside them."""
    heights = sorted({_baseline(line) for line in page}, reverse=True)
    for role, outermost in ((LineRole.HEAD, heights), (LineRole.FOOT, heights[::-1])):
        depths = {height: depth for depth, height in enumerate(outermost[:_NEAR_EDGE])}
        for line in page:
            if (depth := depths.get(_baseline(line))) is not None:
                yield line, depth, role


_Key: TypeAlias = tuple[str, int, LineRole]
"""What an edge of a page says, its digits aside, how high, and at which edge."""


def _repeated(pages: dict[int, list[Line]]) -> set[_Key]:
    """Return what stands at one height on many pages, digits aside."""
    on_pages: dict[_Key, list[int]] = {}
    for number, page in enumerate(pages.values()):
        keys = {
            (_DIGITS.sub("0", line.text), _height(line), role)
            for line, depth, role in _edges(page)
            if depth < 2
        }
        for key in keys:
            on_pages.setdefault(key, []).append(number)
    least = max(_LEAST_PAGES, _SHARE * len(pages))
    found = {key for key, where in on_pages.items() if len(where) >= least}
    return found | _alternating(on_pages, len(pages))


def _alternating(on_pages: dict[_Key, list[int]], count: int) -> set[_Key]:
    """Return what left pages say at one height, and right pages at the same, on every page but the first at most.

    In a short document neither is on many pages.
    """
    at_height: dict[tuple[int, LineRole], list[_Key]] = {}
    for key, where in on_pages.items():
        if len(where) > 1 and len({page % 2 for page in where}) == 1:
            at_height.setdefault(key[1:], []).append(key)
    found: set[_Key] = set()
    for keys in at_height.values():
        pages = {page for key in keys for page in on_pages[key]}
        if len(pages) >= max(count - 1, _LEAST_PAGES) and len({page % 2 for page in pages}) > 1:
            found.update(keys)
    return found


def _baseline(line: Line) -> float:
    assert line.layout is not None
    assert line.layout.baseline is not None
    return round(line.layout.baseline)


def _height(line: Line) -> int:
    return round(_baseline(line) / _SAME_HEIGHT)


def _is_symbol(text: str) -> bool:
    return text[:1].isupper() and symbol_or_none("".join(text.split()).rstrip("*")) is not None
