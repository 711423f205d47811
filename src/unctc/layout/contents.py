"""Tables of contents: headings with the pages they are on, which are none of the text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from unctc.languages.rules.structure import StructureRules
from unctc.layout.source import Line

__all__ = ["contents_lines"]

_ENTRY: Final = re.compile(
    r".*?(?:(?:[.…·] ?){3,}|\t+| {4,})\s*(?:\d{1,3}(?:[-–]\d{1,3})?\s*)?\d{1,3}"
)
_COLUMN_HEAD: Final = re.compile(r"[^\W\d]+\.?(?:\s{1,}[^\W\d]+\.?)?")
_HEADS: Final = 2
_WRAPPED: Final = 2


def contents_lines(printed: Sequence[Line], rules: StructureRules) -> Iterator[Line]:
    """Yield the lines of tables of contents: the heading, the heads of columns, entries that end with a page."""
    for index, line in enumerate(printed):
        if not rules.contents.fullmatch(line.text.rstrip("* ")):
            continue
        at = index + 1
        while (
            at < len(printed) and at - index <= _HEADS and _COLUMN_HEAD.fullmatch(printed[at].text)
        ):
            at += 1
        end = at
        while at < len(printed) and at - end <= _WRAPPED:
            at += 1
            if _ENTRY.fullmatch(printed[at - 1].text):
                end = at
        if _ENTRY.fullmatch(printed[end - 1].text):
            yield from printed[index:end]
