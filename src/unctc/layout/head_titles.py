"""Titles of documents repeated at the heads of pages, beside the symbol or on the lines next to it.

The same words are a title on the first page, which is how they are told from those of the text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from unctc.languages.rules.punctuation import CLOSERS, SENTENCE_ENDS, one_of
from unctc.languages.rules.structure import StructureRules
from unctc.late_patterns import late_pattern
from unctc.layout.own_symbols import lone_symbol
from unctc.layout.page_elements import PageElement
from unctc.layout.source import Line
from unctc.model.furniture import FurnitureKind
from unctc.model.symbols import Symbol

__all__ = ["head_titles"]

_MOST_LINES: Final = 4
_FRONT_LINES: Final = 80
_LEAST: Final = 20
_LEAST_UNSPACED: Final = 8
_GAP: Final = late_pattern(r"\s{3,}")
_ENDED: Final = late_pattern(rf"{one_of(SENTENCE_ENDS)}{one_of(CLOSERS)}*$")
_NUMBER: Final = late_pattern(r"\d+/\d+[A-Z]?\. ?")


def head_titles(
    printed: Sequence[Line],
    found: dict[int, PageElement],
    own: Symbol | None,
    rules: StructureRules,
) -> Iterator[PageElement]:
    """Yield the lines on later pages that repeat the title of the document beside its symbol.

    Args:
        printed: the lines of the document.
        found: what is known to belong to pages.
        own: the symbol of the document.
        rules: the rules of the language.
    """
    if own is None or printed[-1].leaf == 0:
        return
    titles = _Front([line for line in printed[:_FRONT_LINES] if line.leaf == 0], rules)
    for at, line in enumerate(printed):
        if line.leaf == 0 or line.text[0].isspace():
            continue
        words = "" if _is_head(line, found) else _beside_symbol(line, own)
        if words is None or not _at_edge(printed, at):
            continue
        for lines in _near(printed, at, found):
            if titles.has(lines, line, words):
                if words:
                    yield PageElement(line, FurnitureKind.RUNNING_HEAD, own)
                yield from (PageElement(each, FurnitureKind.RUNNING_HEAD) for each in lines)
                break


def _is_head(line: Line, found: dict[int, PageElement]) -> bool:
    each = found.get(line.number)
    return each is not None and each.kind is FurnitureKind.RUNNING_HEAD and each.symbol is not None


def _beside_symbol(line: Line, own: Symbol) -> str | None:
    """Return the words that a wide gap divides from the document's symbol; ``None`` for any other line."""
    cells = _GAP.split(line.text)
    if len(cells) != 2 or own not in (lone_symbol(cells[0]), lone_symbol(cells[1])):
        return None
    return cells[0] if lone_symbol(cells[1]) == own else cells[1]


def _at_edge(printed: Sequence[Line], at: int) -> bool:
    """Whether a line is among the first or the last of its page."""
    near = (at - _MOST_LINES - 1, at + _MOST_LINES + 1)
    return any(
        not 0 <= each < len(printed) or printed[each].leaf != printed[at].leaf for each in near
    )


def _near(
    printed: Sequence[Line], at: int, found: dict[int, PageElement]
) -> Iterator[Sequence[Line]]:
    """Yield the lines before a line, and those after it, on its page: the most first."""
    for many in range(_MOST_LINES, -1, -1):
        for lines in (printed[max(0, at - many) : at], printed[at + 1 : at + 1 + many]):
            if len(lines) == many and all(
                each.leaf == printed[at].leaf and each.number not in found for each in lines
            ):
                yield lines


class _Front:
    """The first page of a document, on which its title is."""

    def __init__(self, lines: Sequence[Line], rules: StructureRules) -> None:
        self._joint = "" if rules.cjk else " "
        self._least = _LEAST_UNSPACED if rules.cjk else _LEAST
        self._lines = [_NUMBER.sub("", self._flat(line.text)) for line in lines]

    def _flat(self, text: str) -> str:
        return self._joint.join(text.split())

    def has(self, lines: Sequence[Line], head: Line, words: str) -> bool:
        """Whether *lines* and the *words* beside the symbol on the line *head* are whole lines of the first page."""
        texts = [each.text for each in lines]
        first = bool(lines) and lines[0].number < head.number
        texts = [*texts, words] if first else [words, *texts]
        wanted = self._joint.join(self._flat(each) for each in texts if each)
        if len(wanted) < self._least or _ENDED.search(wanted):
            return False
        for start in range(len(self._lines)):
            joined = ""
            for line in self._lines[start:]:
                joined = f"{joined}{self._joint}{line}" if joined else line
                if len(joined) >= len(wanted):
                    break
            if joined == wanted:
                return True
        return False
