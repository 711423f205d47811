"""Step 1: take out of the text what belongs to the page: links, running heads, page feet, the masthead.

A line that merely *could* be furniture stays in the text: ``70/291`` alone on a line may be a page foot
or half a citation. What decides is the company it keeps: the document's own symbol, a job number, the
edge of a page, or other feet that count on.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from attrs import frozen

from unctc.languages.rules.punctuation import SENTENCE_ENDS
from unctc.languages.rules.structure import StructureRules
from unctc.late_patterns import late_pattern
from unctc.layout.addresses import target_of
from unctc.layout.contents import contents_lines
from unctc.layout.line_layout import LineRole
from unctc.layout.masthead import masthead_facts, take_masthead
from unctc.layout.page_elements import PageElement
from unctc.layout.source import Line, SourceText
from unctc.model.furniture import FurnitureKind
from unctc.model.symbols import Symbol, symbol_or_none

__all__ = ["is_page_foot", "opening_symbol", "take_furniture"]

_WHITESPACE = late_pattern(r"\s+")
_LINK = late_pattern(r"(?:https?://|www\.)\S+")
# The bar code's line on the first page adds the dates of production: 18-03734 (C) 180318 230318.
_JOB = r"(?P<job>\d{2}-\d{5})\*{0,3}(?:(?:\([A-Z]\)){1,2}(?:\d{6}){0,2})?"
_LEAF = r"(?P<page>[1-9]\d{0,2})/(?P<pages>[1-9]\d{0,2})"
_PAGE = r"(?P<page>[1-9]\d{0,2})(?P<pages>)"
# A page number without the number of pages, as older documents have it, needs the job number beside it.
_FEET = (
    late_pattern(rf"{_LEAF}(?:{_JOB})?"),
    late_pattern(rf"{_JOB}(?:{_LEAF})?"),
    late_pattern(rf"{_PAGE}{_JOB}"),
    late_pattern(rf"{_JOB}{_PAGE}"),
)
_BAR_CODE = late_pattern(r"\*\d{7}\*")
_SYMBOL_BEGINS = late_pattern(r"[A-Z]{1,4}/\S*\d")
# A budget section is issued in parts, which its symbol on later pages does not name.
_PART_OF_ISSUE = late_pattern(r"/Part[A-Z]$")
_REVISED = late_pattern(r"/(?:Add|Corr|Rev|Amend)\.")
_ASTERISK_NOTE = late_pattern(r"\*{1,3}\s?[^\W\d]")
_RULE = late_pattern(r"[_\u2500-\u257f\u2014\u2013-]{5,}")
_MASTHEAD_LINES = 16
_OPENING_LENGTH = 80
_TOP_LINES = 30
_FRONT_LINES = 80
_NUMBER = late_pattern(r"[1-9]\d{0,2}")
# So many feet of one document may be fractions or session numbers; more count its pages.
_FEW_FEET = 2
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


def take_furniture(
    source: SourceText, rules: StructureRules
) -> tuple[tuple[PageElement, ...], tuple[Line, ...]]:
    """Return the furniture of *source* and the lines that remain."""
    printed = source.printed
    found = {line.number: page_line for line in printed if (page_line := _link_or_foot(line))}
    own = _own_symbol(printed, found, rules) or source.facts.symbol
    found = {
        number: each
        for number, each in found.items()
        if each.kind is not FurnitureKind.PAGE_FOOT
        or each.job_number
        or each.is_bar_code
        or _role(each.line) is LineRole.FOOT
    }
    for line in printed:
        if (
            own is not None
            and line.number not in found
            and (head := _running_head(line, own, rules))
        ):
            found[line.number] = head
    found.update(_below_heads(printed, found, rules))
    found.update(_feet_without_job_number(printed, found))
    for entry in _asides(printed, found, own, rules):
        found.setdefault(entry.line.number, entry)
    rest = [line for line in printed if line.number not in found]
    for entry in take_masthead(rest, has_symbol=own is not None, rules=rules):
        found[entry.line.number] = entry
    for line in rest:
        if line.number in found:
            continue
        if (kind := _KINDS.get(_role(line))) is not None:
            # The carrier says that it is none of the text.
            found[line.number] = PageElement(line, kind)
        elif _RULE.fullmatch(line.text) or (
            _role(line) is LineRole.NOTE and not any(map(str.isalnum, line.text))
        ):
            found[line.number] = PageElement(
                line, FurnitureKind.PAGE_FOOT
            )  # above notes, or at the end
    return (
        tuple(found[number] for number in sorted(found)),
        tuple(line for line in rest if line.number not in found),
    )


def _asides(
    printed: Sequence[Line],
    found: dict[int, PageElement],
    own: Symbol | None,
    rules: StructureRules,
) -> Iterator[PageElement]:
    """Yield what is none of the text though it is among it: notes on the document itself, tables of contents."""
    yield from _revisions(printed, own, rules)
    notes = list(_asterisk_notes(printed, found))
    yield from notes
    for line in printed:
        if _is_original_note(line.text, rules):
            yield PageElement(line, FurnitureKind.MASTHEAD)
    aside = {*found, *(each.line.number for each in notes)}
    text = [line for line in printed if line.number not in aside]
    for line in contents_lines(text, rules):
        yield PageElement(line, FurnitureKind.CONTENTS)


def _is_original_note(text: str, rules: StructureRules) -> bool:
    """Whether *text* says in brackets in what language what follows was written."""
    if not (text.startswith("[") and text.endswith("]")):
        return False
    match = rules.masthead.fullmatch(text[1:-1].strip())
    return match is not None and bool(match["original"])


def _role(line: Line) -> LineRole | None:
    return line.layout.role if line.layout is not None else None


_KINDS: dict[LineRole | None, FurnitureKind] = {
    LineRole.HEAD: FurnitureKind.RUNNING_HEAD,
    LineRole.FOOT: FurnitureKind.PAGE_FOOT,
    LineRole.NAVIGATION: FurnitureKind.NAVIGATION,
}


def _link_or_foot(line: Line) -> PageElement | None:
    """Recognise what a line is by itself: a link, or what looks like a page foot."""
    compact = _WHITESPACE.sub("", line.text)
    if _LINK.fullmatch(compact) and (
        _LINK.fullmatch(line.text) or len(line.text) > len(compact) * 1.6
    ):
        return PageElement(line, FurnitureKind.LINK, symbol=target_of(compact))
    if _BAR_CODE.fullmatch(compact):
        return PageElement(line, FurnitureKind.PAGE_FOOT)
    words = line.text.split()
    for symbol, remainder in ((None, compact), _split_symbol(words, 0), _split_symbol(words, -1)):
        if not remainder[:1].isdigit():  # as every foot begins
            continue
        for pattern in _FEET:
            if (match := pattern.fullmatch(remainder)) and _counts(match):
                page = int(match["page"]) if match["page"] else None
                return PageElement(line, FurnitureKind.PAGE_FOOT, symbol, page, match["job"])
    return None


def _counts(match: re.Match[str]) -> bool:
    return not match["pages"] or int(match["page"]) <= int(match["pages"])


def _split_symbol(words: Sequence[str], index: int) -> tuple[Symbol | None, str]:
    """Split a symbol off the first or the last word; an impossible remainder if there is none."""
    if len(words) < 2 or (symbol := symbol_or_none(words[index])) is None:
        return None, "-"
    return symbol, "".join(words[1:] if index == 0 else words[:-1])


def _own_symbol(
    printed: Sequence[Line], found: dict[int, PageElement], rules: StructureRules
) -> Symbol | None:
    """Return the document's own symbol: the one that stands alone where only a running head does."""
    votes: Counter[Symbol] = Counter()
    for index, line in enumerate(printed):
        if (symbol := _lone_symbol(line.text)) is None:
            continue
        around = [printed[each] for each in (index - 1, index + 1) if 0 <= each < len(printed)]
        beside_foot = any(each.number in found and found[each.number].job_number for each in around)
        edge = index in (0, len(printed) - 1) or any(each.leaf != line.leaf for each in around)
        if beside_foot or edge or _role(line) is LineRole.HEAD:
            votes[symbol] += 1
    votes.update(
        each.symbol
        for each in found.values()
        if each.kind is FurnitureKind.PAGE_FOOT and each.symbol
    )
    for line, above in zip(printed[:6], (None, *printed[:5]), strict=False):
        # A masthead's first line may name the organisation beside the symbol.
        *words, last = _words_and_symbol(line.text)
        if not words and _role(line) is LineRole.CELL and above:
            words = above.text.split()  # each in a cell of its own
        known = words and masthead_facts(" ".join(words), rules) is not None
        if (
            not votes
            and (known or (len(words) == 1 and not words[0].isascii()))
            and (symbol := _lone_symbol(last))
        ):
            votes[symbol] += 1
    return votes.most_common(1)[0][0] if votes else _masthead_symbol(printed, rules)


def _masthead_symbol(printed: Sequence[Line], rules: StructureRules) -> Symbol | None:
    """Return the symbol that has a line of its own in the masthead."""
    for line in printed[:_MASTHEAD_LINES]:
        if (symbol := _lone_symbol(line.text)) is not None:
            return symbol
        if masthead_facts(line.text, rules) is None:
            break
    return None


def _revisions(
    printed: Sequence[Line], own: Symbol | None, rules: StructureRules
) -> Iterator[PageElement]:
    """Yield the line that says that the document adds to another, where its symbol says so too."""
    if own is None or not _REVISED.search(str(own)):
        return
    for line in printed[:_TOP_LINES]:
        if rules.revision.fullmatch(line.text.rstrip("* ")):
            yield PageElement(line, FurnitureKind.MASTHEAD)
            return


def _asterisk_notes(
    printed: Sequence[Line], found: dict[int, PageElement]
) -> Iterator[PageElement]:
    """Yield the note to the asterisk of the document's symbol: that it is issued again, and why."""
    starred = any(
        each.line.text.endswith("*") and not each.is_bar_code
        for each in found.values()
        if each.kind is not FurnitureKind.LINK
    )
    going_on = False
    for line in printed[:_FRONT_LINES] if starred else ():
        going_on = line.number not in found and (
            going_on or _ASTERISK_NOTE.match(line.text) is not None
        )
        if going_on:
            yield PageElement(line, FurnitureKind.PAGE_FOOT)
            going_on = not line.text.endswith(tuple(SENTENCE_ENDS))


def _words_and_symbol(text: str) -> list[str]:
    """Return the words of *text*; those of a symbol at its end are one: ``S/RES/2395 (2017)``, ``A/81/6 (Sect. 8)``."""
    words = text.split()
    start = next((at for at, each in enumerate(words) if _SYMBOL_BEGINS.match(each)), None)
    if start is not None and start + 1 < len(words) and "(" in words[start + 1]:
        words[start:] = [" ".join(words[start:])]
    return words


def opening_symbol(text: str, rules: StructureRules) -> Symbol | None:
    """Return the symbol at the end of a line with which a masthead begins; ``None`` for any other line.

    Example:
        >>> from unctc.languages.registry import rules_for
        >>> opening_symbol("United Nations S/2018/208", rules_for("en").structure)
        Symbol('S/2018/208')
    """
    if "/" not in text or len(text) > _OPENING_LENGTH:
        return None
    *words, last = _words_and_symbol(text)
    return _lone_symbol(last) if words and rules.masthead.fullmatch(" ".join(words)) else None


def _lone_symbol(text: str) -> Symbol | None:
    if not (text[:1].isupper() and text[:1].isascii()):
        return None
    compact = _WHITESPACE.sub("", text).rstrip("*")
    return symbol_or_none(compact) or symbol_or_none(_PART_OF_ISSUE.sub("", compact))


def _running_head(line: Line, own: Symbol, rules: StructureRules) -> PageElement | None:
    if _lone_symbol(line.text) == own:
        return PageElement(line, FurnitureKind.RUNNING_HEAD, own)
    *words, last = _words_and_symbol(line.text)
    if words and _lone_symbol(last) == own and masthead_facts(" ".join(words), rules) is not None:
        return PageElement(line, FurnitureKind.RUNNING_HEAD, own)
    return None


def _below_heads(
    printed: Sequence[Line], found: dict[int, PageElement], rules: StructureRules
) -> dict[int, PageElement]:
    """Find what older documents print below the symbol at the head of a page: the language, the page."""
    below: dict[int, PageElement] = {}
    head = False
    for line in printed:
        entry = found.get(line.number)
        match = None if entry or not head else rules.page_head.fullmatch(line.text)
        if match is not None:
            page = int(match["page"]) if match["page"] else None
            below[line.number] = PageElement(line, FurnitureKind.RUNNING_HEAD, page=page)
        head = match is not None or (entry is not None and entry.kind is FurnitureKind.RUNNING_HEAD)
    # The masthead, too, has the language below the symbol, but no page.
    return below if any(each.page for each in below.values()) else {}


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


def _feet_without_job_number(
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
    return {
        each.line.number: PageElement(each.line, FurnitureKind.PAGE_FOOT, page=each.page)
        for each in possible
        if each.certain or (each.pages is not None and len(pages_found[each.pages]) > _FEW_FEET)
    }


def _possible_foot(
    printed: Sequence[Line], index: int, found: dict[int, PageElement]
) -> _PossibleFoot | None:
    """Return what a line is if it may be a page foot without a job number."""
    line = printed[index]
    if line.layout is not None and line.layout.baseline is not None and not _role(line):
        return None  # its place on the page says that it is none
    compact = _WHITESPACE.sub("", line.text)
    beside = [printed[each] for each in (index - 1, index + 1) if 0 <= each < len(printed)]
    last_of_all = line.leaf > 0 and index == len(printed) - 1
    at_edge = last_of_all or any(each.leaf != line.leaf for each in beside)
    if (match := _FEET[0].fullmatch(compact)) and "/" in compact:
        beside_furniture = any(
            each.number in found and found[each.number].kind is not FurnitureKind.LINK
            for each in beside
        )
        if not _counts(match):
            return None
        certain = at_edge or beside_furniture
        return _PossibleFoot(line, int(match["page"]), int(match["pages"]), certain)
    # A number alone is a page number at the edge of its page only, and where it counts the pages.
    if _NUMBER.fullmatch(compact) and at_edge and 0 <= int(compact) - line.leaf <= _FRONT_PAGES:
        return _PossibleFoot(line, int(compact), None, certain=True)
    return None
