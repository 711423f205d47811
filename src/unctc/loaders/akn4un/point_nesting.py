"""Nest subparagraphs under their paragraph, by the style of their numbers.

``(a)`` is no paragraph of its own, however it is marked. What follows in the style of a level goes on with
that level; what comes in a new style is a level deeper, as in print.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from unctc.languages.registry import languages_with, rules_for
from unctc.languages.rules.punctuation import (
    COLONS,
    COMMAS,
    SEMICOLONS,
    SENTENCE_ENDS,
    one_of,
)
from unctc.languages.rules.script import STRETCH
from unctc.languages.rules.section_numerals import ROMAN
from unctc.late_patterns import late_pattern
from unctc.loaders.akn4un.block_builder import BlockDraft
from unctc.memory import remembered_by_text

__all__ = [
    "continues_by_name",
    "is_point",
    "open_list",
    "place_of",
    "point_list",
    "written_point",
]

_CORE: Final = late_pattern(r"\w+")
_ROMAN: Final = tuple(numeral.casefold() for numeral in ROMAN[:15])
_WRITTEN_POINT: Final = late_pattern(r"[(\uff08]?\w{1,4}(?: \w)?[)\uff09](?=\W*\w)")
_DASHED_POINT: Final = late_pattern(r"[^\W\d_]{1,4} ?[-\u2013\u2014](?=\W*\w)")
_OPEN: Final = "([\uff08\u2018\u2019\u201c'\u00ab"
_CLOSED: Final = ")]\uff09\u2018\u2019\u201d'\u00bb"
_LISTING: Final = late_pattern(rf"{one_of(COLONS)}\W*\Z")
_ENDED: Final = late_pattern(rf"{one_of(SENTENCE_ENDS, SEMICOLONS, COMMAS)}\W*\Z")


def is_point(number: str) -> bool:
    """Whether a printed number is that of a subparagraph: in brackets or quotation marks, a small letter, or a dash.

    Example:
        >>> [
        ...     is_point(each)
        ...     for each in (
        ...         "(a)",
        ...         "b)",
        ...         "c.",
        ...         "\u0623 -",
        ...         "\u2022",
        ...         "\u20191\u2018",
        ...         "1.",
        ...         "12 -",
        ...         "A.",
        ...         "",
        ...     )
        ... ]
        [True, True, True, True, True, True, False, False, False, False]
    """
    if not number:
        return False
    core = _printed_core(number)
    return number[0] in _OPEN or number[-1] in _CLOSED or not core or core in _small_letters()


def place_of(number: str, paragraph: BlockDraft) -> BlockDraft:
    """Return the block under which a subparagraph numbered *number* goes: *paragraph*, or a point in it."""
    deepest, levels = _levels(paragraph)
    alike = _alike(number, levels)
    going_on = _going_on(number, alike)
    if going_on is not None:
        return going_on
    if alike and _core(number).casefold() not in _first_letters():
        return alike[0][0]
    return deepest if not alike or _core(number) else alike[0][0]


def point_list(number: str, paragraph: BlockDraft) -> BlockDraft | None:
    """Return the block whose points *number* goes on with, in *paragraph*; ``None`` where none does."""
    return _going_on(number, _alike(number, _levels(paragraph)[1]))


def open_list(paragraph: BlockDraft) -> BlockDraft | None:
    """Return the block under which words without a number go: what ends with a colon, or a point that only names its matter.

    Example:
        >>> from unctc.loaders.akn4un.mixed_content import Inline
        >>> listing = BlockDraft(number="9.", inline=Inline("Decides as follows:"))
        >>> open_list(listing) is listing
        True
        >>> open_list(BlockDraft(number="9.", inline=Inline("Decides to act;"))) is None
        True
    """
    chain = [paragraph] if paragraph.number else []
    while chain and chain[-1].points and chain[-1].points[-1].number:
        chain.append(chain[-1].points[-1])
    for each in reversed(chain):
        text = each.inline.text if each.inline is not None else ""
        named = each is not paragraph and _ENDED.search(text) is None
        if (named or _LISTING.search(text)) and not any(point.number for point in each.points):
            return each
    return None


def written_point(text: str, before: BlockDraft) -> str:
    """Return the number of a point that *text* begins with, where it goes on with the points of *before* or begins them.

    Args:
        text: the words of a paragraph without a number.
        before: the paragraph before it.

    Example:
        >>> from unctc.loaders.akn4un.mixed_content import Inline
        >>> listing = BlockDraft(number="9.", inline=Inline("Decides as follows:"))
        >>> written_point("a) To report;", listing), written_point("b) To report;", listing)
        ('a)', '')
        >>> listing.points.append(BlockDraft(number="(z)"))
        >>> written_point("(aa) To report;", listing)
        '(aa)'
    """
    match = _WRITTEN_POINT.match(text) or _DASHED_POINT.match(text)
    if match is None:
        return ""
    number = match[0]
    named = not is_point(number)  # by the name of a letter, which begins a section, too
    if named and not continues_by_name(number, before):
        return ""
    begins = not named and _core(number).casefold() in _first_letters()
    return number if begins or point_list(number, before) is not None else ""


def continues_by_name(number: str, before: BlockDraft) -> bool:
    """Whether a number is the name of a letter, and the next point of *before*; sections are numbered by them, too.

    Args:
        number: the printed number.
        before: the paragraph before it.
    """
    return _printed_core(number) in _named_letters() and point_list(number, before) is not None


def _levels(paragraph: BlockDraft) -> tuple[BlockDraft, list[tuple[BlockDraft, str]]]:
    """Return the last point at the deepest level, and on the way there each block with its last number."""
    deepest, levels = paragraph, list[tuple[BlockDraft, str]]()
    while deepest.points:
        printed = next((each.number for each in reversed(deepest.points) if each.number), "")
        levels.append((deepest, printed))
        deepest = deepest.points[-1]
    return deepest, levels


def _alike(number: str, levels: list[tuple[BlockDraft, str]]) -> list[tuple[BlockDraft, str]]:
    return [(holder, last) for holder, last in reversed(levels) if _same_style(last, number)]


def _same_style(number: str, other: str) -> bool:
    """Whether two numbers are of one level; a letter that lacks its brackets goes on with those that have them."""
    (around, kind), (other_around, other_kind) = _style(number), _style(other)
    if kind != other_kind:
        return False
    return around == other_around or (kind == "letter" and not (around and other_around))


def _going_on(number: str, alike: list[tuple[BlockDraft, str]]) -> BlockDraft | None:
    found = (holder for holder, last in alike if _follows(_core(number), _core(last)))
    return next(found, None)


@cache
def _series() -> str:
    """Return the letters that number the points of a list, of each language in their order."""
    letters = (rules_for(each).words.item_letters for each in languages_with("words"))
    return " ".join(dict.fromkeys(letters))


@cache
def _small_letters() -> frozenset[str]:
    """Return the letters that number points; capitals number sections."""
    return frozenset(_series().replace(" ", ""))


@cache
def _first_letters() -> frozenset[str]:
    """Return the letters by which lists of points begin, in any language."""
    labels = (
        level[0] for each in languages_with("words") for level in rules_for(each).words.points
    )
    return frozenset(core for label in labels if (core := _core(label)).isalpha())


@cache
def _named_letters() -> dict[str, str]:
    """Return the letters that number points by their names, where a language writes them out: واو."""
    every = (rules_for(each).words for each in languages_with("words"))
    return {
        name: letter
        for words in every
        for name, letter in zip(words.item_letter_names, words.item_letters, strict=False)
    }


@remembered_by_text
def _core(number: str) -> str:
    core = _printed_core(number)
    return _named_letters().get(core, core)


@remembered_by_text
def _printed_core(number: str) -> str:
    match = _CORE.search(number)
    if match is None:
        return ""
    # A letter that is not joined to the next is doubled with a space between.
    twice = f"{match[0]} {match[0]}" in number
    return (match[0] * (1 + twice)).replace(STRETCH, "")


def _style(number: str) -> tuple[str, str]:
    core = _core(number)
    kind = "figure" if core.isdigit() else "upper" if core.isupper() else "letter"
    return (_CORE.sub("", number).replace(" ", ""), kind if core else "sign")


def _follows(core: str, last: str) -> bool:
    """Whether *core* is the number after *last*: b after a, iv after iii, 5 after 4."""
    if core.isdigit() and last.isdigit():
        return int(core) == int(last) + 1
    core, last = core.casefold(), last.casefold()
    if len(core) == len(last) == 1 and (ord(core) == ord(last) + 1 or last + core in _series()):
        return True
    if _is_doubled(core):
        after = _is_doubled(last) and _follows(core[0], last[0])
        begins = (
            len(last) == 1 and core[0] in _first_letters() and (last == "z" or not last.isascii())
        )
        if after or begins:
            return True
    return last in _ROMAN[:-1] and core == _ROMAN[_ROMAN.index(last) + 1]


def _is_doubled(core: str) -> bool:
    """Whether a number is one letter twice, as they are after the last letter: aa, bb."""
    return len(core) == 2 and core[0] == core[1] and core.isalpha()
