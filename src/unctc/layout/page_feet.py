"""Feet of pages as a line shows them by itself or beside others: page numbers, job numbers, bar codes, links."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from attrs import frozen

from unctc.late_patterns import late_pattern
from unctc.layout.addresses import target_of
from unctc.layout.page_elements import PageElement
from unctc.layout.source import Line
from unctc.model.furniture import FurnitureKind
from unctc.model.symbols import Symbol, symbol_or_none

__all__ = [
    "days_of_production",
    "feet_without_job_number",
    "is_foot_anywhere",
    "is_page_foot",
    "link_or_foot",
]

_WHITESPACE = late_pattern(r"\s+")
_LINK = late_pattern(r"(?:https?://|www\.)\S+")
# The bar code's line on the first page adds the dates of production: 18-03734 (C) 180318 230318.
_JOB = r"(?P<job>\d{2}-\d{5})\*{0,3}(?:(?:[(（][A-Z][)）]){1,2}(?:\d{6}){0,2})?(?:\*\d{7}\*)?"
_LEAF = r"(?P<page>[1-9]\d{0,2})/(?P<pages>[1-9]\d{0,2})"
_PAGE = r"(?P<page>[1-9]\d{0,2})(?P<pages>)"
# A page number without the number of pages, as older documents have it, needs the job number beside it.
_FEET = (
    late_pattern(rf"{_LEAF}(?:{_JOB})?"),
    late_pattern(rf"{_JOB}(?:{_LEAF}|/\.{{2,4}}|/…)?"),
    late_pattern(rf"{_PAGE}{_JOB}"),
    late_pattern(rf"{_JOB}{_PAGE}"),
)
_BAR_CODE = late_pattern(r"\*\d{7}\*")
# In the middle of a page of its own: - 2 -. At the end of one that goes on: /...
_BETWEEN_DASHES = late_pattern(r"(?P<dash>[-–—])(?P<page>[1-9]\d{0,2})(?P=dash)")
_GOES_ON = late_pattern(r"/\.{2,4}|/…|\.\.\./\.\.\.")
# What has no digit is a link or the mark of a page that goes on, or neither.
_FIRST_OF_MARKS = ("h", "w", "/", ".")
_HAS_DIGIT = late_pattern(r"\d")
# Programs that take out a text set apart what the foot of the first page has beside its job number: 021118.
_PRODUCED = late_pattern(r"(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d")
_NUMBER = late_pattern(r"[1-9]\d{0,2}")
# So many feet of one document may be fractions or session numbers; more count its pages.
_FEW_FEET = 2
_FOOT_LINES = 12
"""How many lines the foot of a first page and the notes in it have."""
# Leaves are counted from 0, and a cover may not be counted.
_FRONT_PAGES = 2


def is_page_foot(text: str, leaf: int | None = None) -> bool:
    """Whether *text* can be the foot of a page: its number, the job number, the bar code.

    Args:
        text: a line.
        leaf: on which page of the file it stands, counted from 0: a page number alone has to be that of the page.

    Example:
        >>> [
        ...     is_page_foot(text)
        ...     for text in ("2/13 26-04887", "26-04887 (E) 150426", "1. The Committee")
        ... ]
        [True, True, False]
        >>> is_page_foot("80/187", 6), is_page_foot("7/187", 6)
        (False, True)
    """
    compact = _WHITESPACE.sub("", text)
    if _BAR_CODE.fullmatch(compact):
        return True
    matches = (pattern.fullmatch(compact) for pattern in _FEET)
    return any(match is not None and _counts(match) and _is_of(match, leaf) for match in matches)


def _is_of(match: re.Match[str], leaf: int | None) -> bool:
    """Whether a page foot can be that of a page: of the number in it, where nothing else is in it."""
    if leaf is None or match["job"] or not match["page"]:
        return True
    return abs(int(match["page"]) - leaf - 1) <= _FRONT_PAGES


def _counts(match: re.Match[str]) -> bool:
    return not match["pages"] or int(match["page"]) <= int(match["pages"])


def is_foot_anywhere(element: PageElement) -> bool:
    """Whether a page foot is one wherever it is: a bar code, a page number between dashes, the mark of a page that goes on."""
    compact = _WHITESPACE.sub("", element.line.text)
    if element.is_bar_code:
        return True
    patterns = (_BETWEEN_DASHES, _GOES_ON)
    return any(pattern.fullmatch(compact) is not None for pattern in patterns)


def link_or_foot(line: Line) -> PageElement | None:
    """Recognise what a line is by itself: a link, or what looks like a page foot."""
    if line.text[:1] not in _FIRST_OF_MARKS and _HAS_DIGIT.search(line.text) is None:
        return None
    compact = _WHITESPACE.sub("", line.text)
    if _LINK.fullmatch(compact) and (
        _LINK.fullmatch(line.text) or len(line.text) > len(compact) * 1.6
    ):
        return PageElement(line, FurnitureKind.LINK, symbol=target_of(compact))
    dashed = _BETWEEN_DASHES.fullmatch(compact)
    if dashed or _BAR_CODE.fullmatch(compact) or _GOES_ON.fullmatch(compact):
        page = int(dashed["page"]) if dashed else None
        return PageElement(line, FurnitureKind.PAGE_FOOT, page=page)
    words = line.text.split()
    for symbol, remainder in ((None, compact), _split_symbol(words, 0), _split_symbol(words, -1)):
        if not (remainder[:1].isdigit() or remainder[:1] == "*"):  # as every foot begins
            continue
        if symbol is not None and _BAR_CODE.fullmatch(remainder):
            return PageElement(line, FurnitureKind.PAGE_FOOT, symbol)
        for pattern in _FEET:
            if (match := pattern.fullmatch(remainder)) and _counts(match):
                page = int(match["page"]) if match["page"] else None
                return PageElement(line, FurnitureKind.PAGE_FOOT, symbol, page, match["job"])
    return None


def _split_symbol(words: Sequence[str], index: int) -> tuple[Symbol | None, str]:
    """Split a symbol off the first or the last word; an impossible remainder if there is none."""
    if len(words) < 2 or (symbol := symbol_or_none(words[index])) is None:
        return None, "-"
    return symbol, "".join(words[1:] if index == 0 else words[:-1])


def days_of_production(
    printed: Sequence[Line], found: Mapping[int, PageElement]
) -> Iterator[PageElement]:
    """Yield the days of production at the foot of the first page that are apart from its job number."""
    first = [line for line in printed if line.leaf == printed[0].leaf]
    jobs = [
        at
        for at, line in enumerate(first)
        if line.number in found and found[line.number].job_number
    ]
    for at in range(jobs[0] + 1, min(jobs[-1] + _FOOT_LINES, len(first))) if jobs else ():
        if _PRODUCED.fullmatch(first[at].text) and first[at].number not in found:
            yield PageElement(first[at], FurnitureKind.PAGE_FOOT)


@frozen
class _PossibleFoot:
    """A line that is a page number and nothing else, or a number of the text.

    Attributes:
        line: the line.
        page: the page.
        pages: the number of pages, in ``9/15``; ``None`` in ``9``.
        certain: whether its place alone shows that it is a page foot.
    """

    line: Line
    page: int
    pages: int | None
    certain: bool


def feet_without_job_number(
    printed: Sequence[Line], found: dict[int, PageElement]
) -> dict[int, PageElement]:
    """Find the page feet ``9/15`` and ``9``: by the lines beside them, or by others that count on."""
    possible = [
        foot
        for index, line in enumerate(printed)
        if line.number not in found and (foot := _possible_foot(printed, index, found)) is not None
    ]
    pages_found: dict[int | None, set[int]] = {}
    for each in possible:
        pages_found.setdefault(each.pages, set()).add(each.page)
    counted = {each.pages for each in possible if each.certain}
    return {
        each.line.number: PageElement(each.line, FurnitureKind.PAGE_FOOT, page=each.page)
        for each in possible
        if each.certain
        or (
            each.pages is not None
            and (each.pages in counted or len(pages_found[each.pages]) > _FEW_FEET)
        )
    }


def _possible_foot(
    printed: Sequence[Line], index: int, found: dict[int, PageElement]
) -> _PossibleFoot | None:
    """Return what a line is if it may be a page foot without a job number."""
    line = printed[index]
    if not line.text[:1].isdigit():
        return None
    if line.layout is not None and line.layout.baseline is not None and not line.role:
        return None  # its place on the page says that it is none
    compact = _WHITESPACE.sub("", line.text)
    beside = [printed[each] for each in (index - 1, index + 1) if 0 <= each < len(printed)]
    last_leaf = printed[-1].leaf
    last_of_all = line.leaf > 0 and index == len(printed) - 1
    at_edge = last_of_all or any(each.leaf != line.leaf for each in beside)
    if (match := _FEET[0].fullmatch(compact)) and "/" in compact:
        beside_furniture = any(
            each.number in found and found[each.number].kind is not FurnitureKind.LINK
            for each in beside
        )
        if not _counts(match):
            return None
        counts_leaves = int(match["page"]) == line.leaf + 1 and int(match["pages"]) == last_leaf + 1
        certain = at_edge or beside_furniture or (counts_leaves and last_leaf > 0)
        return _PossibleFoot(line, int(match["page"]), int(match["pages"]), certain)
    # A number alone is a page number at the edge of its page only, and where it counts the pages.
    if _NUMBER.fullmatch(compact) and at_edge and 0 <= int(compact) - line.leaf <= _FRONT_PAGES:
        return _PossibleFoot(line, int(compact), None, certain=True)
    return None
