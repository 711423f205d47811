"""What belongs to the printed page and not to the text."""

from __future__ import annotations

from enum import StrEnum

from attrs import field, frozen

from unctc.model.locations import Location
from unctc.model.symbols import Symbol

__all__ = ["Furniture", "FurnitureKind"]


class FurnitureKind(StrEnum):
    """What a piece of furniture is."""

    CONTENTS = "contents"
    """A line of a table of contents."""
    LINK = "link"
    """The address of a hyperlink, which text taken out of a PDF shows at the end of the page."""
    MASTHEAD = "masthead"
    """A line of the block at the top of the first page."""
    NAVIGATION = "navigation"
    """A line of the site around a web page: its menus, its banner, its foot."""
    PAGE_FOOT = "page_foot"
    """Page number and job number."""
    RUNNING_HEAD = "running_head"
    """The document's symbol at the top of a page."""


@frozen
class Furniture:
    """A line of the page around the text: typed, kept, and out of the text.

    Attributes:
        kind: what it is.
        text: as printed, verbatim.
        target: the document a link leads to; ``None`` for other kinds and for other addresses.
        page: the page the line names, or the one it is on where the source shows that.
        location: where it is in the source.
    """

    kind: FurnitureKind
    text: str
    target: Symbol | None = field(default=None, kw_only=True)
    page: int | None = field(default=None, kw_only=True)
    location: Location | None = field(kw_only=True, default=None, eq=False, repr=False)
