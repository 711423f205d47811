"""The symbol of the document itself, as its masthead and its running heads print it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from unctc.languages.rules.structure import StructureRules
from unctc.late_patterns import late_pattern
from unctc.layout.line_layout import LineRole
from unctc.layout.masthead import masthead_facts
from unctc.layout.page_elements import PageElement
from unctc.layout.source import Line
from unctc.model.furniture import FurnitureKind
from unctc.model.symbols import Symbol, symbol_or_none

__all__ = ["lone_symbol", "opening_symbol", "own_symbol", "words_and_symbol"]

_WHITESPACE = late_pattern(r"\s+")
_SPACED_STROKE = late_pattern(r"(?<=[A-Z\d]) / ?(?=[A-Z\d])")
_SYMBOL_BEGINS = late_pattern(r"[A-Z]{1,4}/\S*\d")
# A budget section is issued in parts, which its symbol on later pages does not name.
_PART_OF_ISSUE = late_pattern(r"/Part[A-Z]$")
_MASTHEAD_LINES = 16
_OPENING_LENGTH = 80


def own_symbol(
    printed: Sequence[Line], found: Mapping[int, PageElement], rules: StructureRules
) -> Symbol | None:
    """Return the document's own symbol: the one that stands alone where only a running head does."""
    votes: Counter[Symbol] = Counter()
    for index, line in enumerate(printed):
        if (symbol := lone_symbol(line.text)) is None:
            continue
        around = [printed[each] for each in (index - 1, index + 1) if 0 <= each < len(printed)]
        beside_foot = any(each.number in found and found[each.number].job_number for each in around)
        edge = index in (0, len(printed) - 1) or any(each.leaf != line.leaf for each in around)
        if beside_foot or edge or line.role is LineRole.HEAD:
            votes[symbol] += 1
    votes.update(
        each.symbol
        for each in found.values()
        if each.kind is FurnitureKind.PAGE_FOOT and each.symbol
    )
    for line, above in zip(printed[:6], (None, *printed[:5]), strict=False):
        # A masthead's first line may name the organisation beside the symbol.
        *words, last = words_and_symbol(line.text)
        if not words and line.role is LineRole.CELL and above:
            words = above.text.split()  # each in a cell of its own
        known = words and masthead_facts(" ".join(words), rules) is not None
        if (
            not votes
            and (known or (len(words) == 1 and not words[0].isascii()))
            and (symbol := lone_symbol(last))
        ):
            votes[symbol] += 1
    return votes.most_common(1)[0][0] if votes else _masthead_symbol(printed, rules)


def _masthead_symbol(printed: Sequence[Line], rules: StructureRules) -> Symbol | None:
    """Return the symbol that has a line of its own in the masthead."""
    for line in printed[:_MASTHEAD_LINES]:
        if (symbol := lone_symbol(line.text)) is not None:
            return symbol
        if masthead_facts(line.text, rules) is None:
            break
    return None


def opening_symbol(text: str, rules: StructureRules) -> Symbol | None:
    """Return the symbol at the end of a line with which a masthead begins; ``None`` for any other line.

    Example:
        >>> from unctc.languages.registry import rules_for
        >>> opening_symbol("United Nations S/2018/208", rules_for("en").structure)
        Symbol('S/2018/208')
    """
    if "/" not in text or len(text) > _OPENING_LENGTH:
        return None
    *words, last = words_and_symbol(text)
    return lone_symbol(last) if words and rules.masthead.fullmatch(" ".join(words)) else None


def lone_symbol(text: str) -> Symbol | None:
    """Return the symbol that *text* is, the mark of a note and the part of an issue aside; ``None`` where it is none."""
    if "/" not in text or not (text[:1].isupper() and text[:1].isascii()):
        return None
    compact = _WHITESPACE.sub("", text).rstrip("*")
    return symbol_or_none(compact) or symbol_or_none(_PART_OF_ISSUE.sub("", compact))


def words_and_symbol(text: str) -> list[str]:
    """Return the words of *text*; those of a symbol at its end are one: ``S/RES/2395 (2017)``, ``A/81/6 (Sect. 8)``."""
    words = _SPACED_STROKE.sub("/", text).split()
    start = next((at for at, each in enumerate(words) if _SYMBOL_BEGINS.match(each)), None)
    if start is not None and start + 1 < len(words) and "(" in words[start + 1]:
        words[start:] = [" ".join(words[start:])]
    return words
