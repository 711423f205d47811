"""Step 1: take out of the text what belongs to the page: links, running heads, page feet, the masthead.

A line that merely *could* be furniture stays in the text: ``70/291`` alone on a line may be a page foot
or half a citation. What decides is the company it keeps: the document's own symbol, a job number, the
edge of a page, or other feet that count on.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from unctc.languages.rules.punctuation import SENTENCE_ENDS
from unctc.languages.rules.structure import StructureRules
from unctc.late_patterns import late_pattern
from unctc.layout.contents import contents_lines
from unctc.layout.head_titles import head_titles
from unctc.layout.line_layout import LineRole
from unctc.layout.masthead import late_masthead, masthead_facts, take_masthead
from unctc.layout.own_symbols import lone_symbol, own_symbol, words_and_symbol
from unctc.layout.page_elements import PageElement
from unctc.layout.page_feet import (
    days_of_production,
    feet_without_job_number,
    is_foot_anywhere,
    link_or_foot,
)
from unctc.layout.source import Line, SourceText
from unctc.model.furniture import FurnitureKind
from unctc.model.symbols import Symbol

__all__ = ["take_furniture"]

_REVISED = late_pattern(r"/(?:Add|Corr|Rev|Amend)\.")
_ASTERISK_NOTE = late_pattern(r"\*{1,3}\s?[^\W\d]")
_PAGE_NUMBER = late_pattern(r"[1-9]\d{0,2}")
_TOP_LINES = 30
_FRONT_LINES = 80

_KINDS: dict[LineRole | None, FurnitureKind] = {
    LineRole.HEAD: FurnitureKind.RUNNING_HEAD,
    LineRole.FOOT: FurnitureKind.PAGE_FOOT,
    LineRole.NAVIGATION: FurnitureKind.NAVIGATION,
}


def take_furniture(
    source: SourceText, rules: StructureRules
) -> tuple[tuple[PageElement, ...], tuple[Line, ...]]:
    """Return the furniture of *source* and the lines that remain."""
    printed = source.printed
    found = {line.number: page_line for line in printed if (page_line := link_or_foot(line))}
    own = own_symbol(printed, found, rules) or source.facts.symbol
    found = {
        number: each
        for number, each in found.items()
        if each.kind is not FurnitureKind.PAGE_FOOT
        or each.job_number
        or is_foot_anywhere(each)
        or each.line.role is LineRole.FOOT
    }
    for line in printed:
        if (
            own is not None
            and line.number not in found
            and (head := _running_head(line, own, rules))
        ):
            found[line.number] = head
    found.update(_below_heads(printed, found, rules))
    found.update(feet_without_job_number(printed, found))
    found.update((each.line.number, each) for each in days_of_production(printed, found))
    if not source.has_layout:
        found |= _late_heads(printed, found, own, rules)
    for entry in _asides(printed, found, own, rules):
        found.setdefault(entry.line.number, entry)
    rest = [line for line in printed if line.number not in found]
    for entry in take_masthead(rest, has_symbol=own is not None, rules=rules):
        found[entry.line.number] = entry
    for line in rest:
        if line.number in found:
            continue
        if (kind := _KINDS.get(line.role)) is not None:
            # The carrier says that it is none of the text.
            found[line.number] = PageElement(line, kind)
        elif line.is_rule or (line.role is LineRole.NOTE and not any(map(str.isalnum, line.text))):
            found[line.number] = PageElement(
                line, FurnitureKind.PAGE_FOOT
            )  # above notes, or at the end
    return (
        tuple(found[number] for number in sorted(found)),
        tuple(line for line in rest if line.number not in found),
    )


def _late_heads(
    printed: Sequence[Line],
    found: dict[int, PageElement],
    own: Symbol | None,
    rules: StructureRules,
) -> dict[int, PageElement]:
    """Return what programs that take out a text set apart from the symbol: titles at heads of pages, the masthead."""
    late = (*head_titles(printed, found, own, rules), *late_masthead(printed, found, rules))
    return {each.line.number: each for each in late if each.line.number not in found}


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
        elif rules.recycling.fullmatch(line.text):
            yield PageElement(line, FurnitureKind.PAGE_FOOT)
        elif (page := rules.page_head.fullmatch(line.text)) is not None and page["pages"]:
            yield PageElement(line, FurnitureKind.PAGE_FOOT, page=int(page["page"]))
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


def _running_head(line: Line, own: Symbol, rules: StructureRules) -> PageElement | None:
    if "/" not in line.text:
        return None
    if lone_symbol(line.text) == own:
        return PageElement(line, FurnitureKind.RUNNING_HEAD, own)
    *words, last = words_and_symbol(line.text)
    if words and lone_symbol(last) == own and masthead_facts(" ".join(words), rules) is not None:
        return PageElement(line, FurnitureKind.RUNNING_HEAD, own)
    first, *rest = line.text.split(maxsplit=1)
    for symbol, beside in ((first, rest[0] if rest else ""), (last, " ".join(words))):
        if beside and lone_symbol(symbol) == own and (page := _page_in(beside, rules)):
            return PageElement(line, FurnitureKind.RUNNING_HEAD, own, page=page)
    return None


def _page_in(text: str, rules: StructureRules) -> int | None:
    """Return the number of a page that *text* is, the word for a page before it or not; ``None`` for any other text."""
    if _PAGE_NUMBER.fullmatch(text):
        return int(text)
    match = rules.page_head.fullmatch(text)
    return int(match["page"]) if match is not None and match["page"] else None


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
