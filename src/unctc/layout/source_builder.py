"""Builds a source line by line: the loaders of all carriers with layout write through it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from attrs import define, field

from unctc.layout.line_layout import LineLayout
from unctc.layout.runs import SourceFacts, TypeRun
from unctc.layout.source import Line, SourceText
from unctc.model.pages import PageLayout

__all__ = ["SourceBuilder"]


@define
class SourceBuilder:
    r"""A source in the making.

    Example:
        >>> builder = SourceBuilder()
        >>> builder.add_line("附件", LineLayout(whole=True))
        0
        >>> builder.add_line("1. 委员会", LineLayout(whole=True))
        3
        >>> builder.build().raw
        '附件\n1. 委员会\n'
    """

    length: int = 0
    _parts: list[str] = field(factory=list)
    _lines: list[Line] = field(factory=list)
    _starts: list[int] = field(factory=list)
    _leaf: int = 0

    def add_line(self, text: str, layout: LineLayout, *, indented: bool = False) -> int:
        """Add a line and return the offset at which its text begins.

        Args:
            text: the text of the line; line breaks in it are the caller's to have taken out.
            layout: what is known of it.
            indented: whether it is indented against the lines around it.
        """
        start = self.length
        stripped = text.strip()
        # Most lines have no whitespace at their ends.
        lead = text.index(stripped[0]) if stripped and stripped is not text else 0
        self._starts.append(start)
        lines = self._lines
        lines.append(Line(len(lines) + 1, start + lead, stripped, indented, self._leaf, layout))
        self._parts += (text, "\n")
        self.length = start + len(text) + 1
        return start

    def text_from(self, start: int) -> str:
        """Return what has been added from *start* on, which is the beginning of a line."""
        first = bisect_left(self._starts, start)
        return "".join(self._parts[2 * first :])

    def end_page(self) -> None:
        """End the page: the line feed after its last line becomes a form feed."""
        if self._parts and self._lines[-1].leaf == self._leaf:
            self._parts[-1] = "\f"
        else:  # a page without a line
            self._starts.append(self.length)
            self._lines.append(
                Line(len(self._lines) + 1, self.length, "", indented=False, leaf=self._leaf)
            )
            self._parts += ("", "\f")
            self.length += 1
        self._leaf += 1

    def build(
        self,
        *,
        runs: Sequence[TypeRun] = (),
        pages: Sequence[PageLayout] = (),
        facts: SourceFacts | None = None,
    ) -> SourceText:
        """Return the source."""
        return SourceText(
            "".join(self._parts),
            tuple(self._lines),
            tuple(self._starts),
            runs=tuple(runs),
            pages=tuple(pages),
            facts=facts or SourceFacts(),
        )
