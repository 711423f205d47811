"""A line of the source that belongs to the page and not to the text."""

from __future__ import annotations

from attrs import field, frozen

from unctc.layout.source import Line
from unctc.model.furniture import FurnitureKind
from unctc.model.symbols import Symbol

__all__ = ["PageElement"]


@frozen
class PageElement:
    """A line that belongs to the page: what it is, and the facts in it.

    Attributes:
        line: the line.
        kind: what it is.
        symbol: the document it names.
        page: the page it numbers.
        job_number: the job number in it.
        facts: what a masthead says in it: ``date``, ``distribution``, ``original``.
    """

    line: Line
    kind: FurnitureKind
    symbol: Symbol | None = None
    page: int | None = None
    job_number: str | None = None
    facts: tuple[tuple[str, str], ...] = field(default=(), eq=False)

    @property
    def is_bar_code(self) -> bool:
        """Whether it is the bar code at the foot of the first page, in digits between stars.

        Example:
            >>> line = Line(1, 0, "*1805118*", indented=False, leaf=0)
            >>> PageElement(line, FurnitureKind.PAGE_FOOT).is_bar_code
            True
        """
        return self.line.text.startswith("*")
