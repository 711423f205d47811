"""Read tables."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from lxml import etree

from unctc.loaders.akn4un.citation_linker import Citing
from unctc.loaders.akn4un.mixed_content import inline_of, inline_of_elements, passage_of
from unctc.model.passages import Passage
from unctc.model.tables import Cell, Row, Table
from unctc.model.whole_numbers import whole_number
from unctc.schemas.akn4un import local_name

__all__ = ["table_of"]

_MOST_SPANNED: Final = 1000
# As HTML has them; Akoma Ntoso has rows only.
_GROUPS: Final = frozenset({"thead", "tbody", "tfoot"})


def table_of(
    element: etree._Element, citing: Citing, keep_unread: Callable[[str | None, str], None]
) -> Table:
    """Return the table in *element*: its rows, wherever they stand in it.

    Args:
        element: the table.
        citing: finds the citations of the cells.
        keep_unread: keeps text that stands between the cells.
    """
    rows: list[Row] = []
    caption: Passage | None = None
    keep_unread(element.text, "stray-text")
    for child in element:
        name = local_name(child)
        if name == "caption" and caption is None:
            caption = passage_of(Passage, inline_of(child), citing)
        elif name in _GROUPS:
            keep_unread(child.text, "stray-text")
            for each in child:
                rows.append(_row(each, citing, keep_unread))
                keep_unread(each.tail, "stray-text")
        else:
            rows.append(_row(child, citing, keep_unread))
        keep_unread(child.tail, "stray-text")
    return Table(tuple(rows), caption)


def _row(
    element: etree._Element, citing: Citing, keep_unread: Callable[[str | None, str], None]
) -> Row:
    """Return the row that *element* is; what is none makes a row of one cell."""
    if local_name(element) != "tr":
        return Row((passage_of(Cell, inline_of_elements([element]), citing),))
    cells = []
    keep_unread(element.text, "stray-text")
    for child in element:
        cells.append(_cell(child, citing))
        keep_unread(child.tail, "stray-text")
    return Row(tuple(cells))


def _cell(element: etree._Element, citing: Citing) -> Cell:
    return passage_of(
        Cell,
        inline_of(element),
        citing,
        header=local_name(element) == "th",
        columns=_spanned(element.get("colspan")),
        rows=_spanned(element.get("rowspan")),
    )


def _spanned(value: str | None) -> int:
    return min(whole_number(value) or 1, _MOST_SPANNED)
