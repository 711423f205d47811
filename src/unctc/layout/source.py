"""The raw text as it came, cut into lines; nothing is changed, so that every place can be found again.

Carriers that know more than the text say it beside it: of lines, of runs of type, of pages.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable

from attrs import field, frozen

from unctc.late_patterns import late_pattern
from unctc.layout.line_layout import LineLayout, LineRole
from unctc.layout.runs import SourceFacts, TypeRun
from unctc.model.locations import Location
from unctc.model.pages import Box, PageLayout, boxes_of

__all__ = ["Line", "SourceText"]

_LINE = late_pattern(r"[^\r\n\f\v\u2028\u2029]*(?:\r\n|[\r\n\f\v\u2028\u2029]|$)")
# Where Python ends a line, too, and text does not.
_OTHER_ENDS = late_pattern("[\x1c-\x1e\x85]")
_ENDS = "\r\n\f\v\u2028\u2029"
_RULE = late_pattern(r"[_\u2500-\u257f\u2014\u2013-]{5,}")
_LEAST_MARGIN = 4
"""Fewer columns before most lines are no margin: whole paragraphs may be indented by so many."""
_SHIFT = 6
"""By how many columns the margins of pages differ: odd and even ones, and as fonts are counted in columns."""


@frozen
class Line:
    """One line of the source.

    Attributes:
        number: counted from 1; in a text without line breaks, where its structure shows lines.
        start: the offset of its first character that is no blank.
        text: its text without the blanks at either end; empty for a blank line.
        indented: whether it begins to the right of the margin.
        leaf: how many form feeds stand before it.
        layout: what the carrier knows of it; ``None`` in plain text.
    """

    number: int
    start: int
    text: str
    indented: bool
    leaf: int
    layout: LineLayout | None = None

    @property
    def end(self) -> int:
        """The offset after its last character that is no blank."""
        return self.start + len(self.text)

    @property
    def is_rule(self) -> bool:
        """Whether it is a rule, as over notes and at the end: nothing but dashes."""
        return _RULE.fullmatch(self.text) is not None

    @property
    def role(self) -> LineRole | None:
        """What the carrier says that it is; ``None`` where it says nothing."""
        return None if self.layout is None else self.layout.role


@frozen
class SourceText:
    r"""A source: the decoded text and its lines.

    Example:
        >>> source = SourceText.of("S/2018/208\n\n 附件 ")
        >>> [(line.number, line.text, line.indented) for line in source.lines if line.text]
        [(1, 'S/2018/208', False), (3, '附件', True)]
    """

    raw: str
    lines: tuple[Line, ...]
    _starts: tuple[int, ...] = field(eq=False, repr=False)
    runs: tuple[TypeRun, ...] = field(default=(), kw_only=True, repr=False)
    pages: tuple[PageLayout, ...] = field(default=(), kw_only=True, eq=False, repr=False)
    facts: SourceFacts = field(default=SourceFacts(), kw_only=True)

    @classmethod
    def of(cls, raw: str) -> SourceText:
        """Cut *raw* into lines; a form feed ends a line and a page."""
        starts: list[int] = []
        found: list[tuple[int, str, int]] = []
        leaf = 0
        at = 0
        for printed in _cut(raw):
            content = printed.rstrip(_ENDS)
            starts.append(at)
            found.append((len(content) - len(content.lstrip()), content.strip(), leaf))
            leaf += printed[-1:] == "\f"
            at += len(printed)
        margins = _margins(found)
        lines = (
            Line(number, start + indent, text, indent > margins.get(leaf, 0), leaf)
            for number, (start, (indent, text, leaf)) in enumerate(
                zip(starts, found, strict=True), 1
            )
        )
        return cls(raw, tuple(lines), tuple(starts))

    @property
    def printed(self) -> tuple[Line, ...]:
        """The lines that have text."""
        return tuple(line for line in self.lines if line.text)

    @property
    def starts(self) -> tuple[int, ...]:
        """Where each line begins, whitespace before its text included."""
        return self._starts

    def line_starts(self, start: int, end: int) -> tuple[int, ...]:
        """Return where lines begin after *start* and before *end*."""
        return self._starts[bisect_right(self._starts, start) : bisect_left(self._starts, end)]

    def column_of(self, offset: int) -> int:
        """Return the column of *offset* in its line, counted from 1."""
        return offset - self._starts[self.line_of(offset) - 1] + 1

    @property
    def has_layout(self) -> bool:
        """Whether the carrier knows more of the lines than their text."""
        return any(line.layout is not None for line in self.lines)

    def boxes(self, location: Location) -> tuple[Box, ...]:
        """Return where on the pages *location* is, one box a line; none where the carrier has no pages."""
        return boxes_of(self.pages, location.ranges)

    def line_of(self, offset: int) -> int:
        """Return the number of the line that *offset* is in."""
        return bisect_right(self._starts, offset)


def _cut(raw: str) -> Iterable[str]:
    """Return the lines of *raw* with what ends them; one for a text without a character."""
    if _OTHER_ENDS.search(raw) is None:
        return raw.splitlines(keepends=True) or ("",)
    return (match.group() for match in _LINE.finditer(raw) if match.group() or not raw)


def _margins(lines: Iterable[tuple[int, str, int]]) -> dict[int, int]:
    """Return the margin of each page whose text was taken out with its columns: where most lines begin.

    Fewer are left of it there: the heads and feet of the page, and numbers of headings. A page of tables, on which
    that cannot be seen, has about the margin of the others.

    Args:
        lines: of each line how many blanks are before its text, the text, and the page.
    """
    columns: dict[int, Counter[int]] = defaultdict(Counter)
    for indent, text, leaf in lines:
        if text:
            columns[leaf][indent] += 1
    margins = {}
    for leaf, counted in columns.items():
        margin = _most_common(counted)
        outside = sum(count for column, count in counted.items() if column < margin)
        if margin >= _LEAST_MARGIN and outside < counted[margin]:
            margins[leaf] = margin
    if not margins:
        return {}
    usual = sorted(margins.values())[len(margins) // 2]
    near = range(usual - _SHIFT, usual + _SHIFT + 1)
    for leaf, counted in columns.items():
        if margins.get(leaf) not in near:
            here = Counter({column: count for column, count in counted.items() if column in near})
            margins[leaf] = _most_common(here) if here else usual
    return margins


def _most_common(columns: Counter[int]) -> int:
    """Return the column in which most lines begin, the first of several."""
    return max(columns, key=lambda column: (columns[column], -column))
