"""Tables out of markup."""

from __future__ import annotations

from lxml import etree

from unctc.loaders.akn4un.citing import Citing
from unctc.loaders.akn4un.inline import inline_of, passage_of
from unctc.model.passages import Passage
from unctc.model.tables import Cell, Row, Table

__all__ = ["table_of"]

_MOST_SPANNED = 1000


def table_of(element: etree._Element, citing: Citing) -> Table:
    """Return the table in *element*: its rows, wherever they stand in it."""
    rows = []
    caption: Passage | None = None
    for child in element:
        if str(child.tag).endswith("caption"):
            caption = passage_of(Passage, inline_of(child), citing)
        elif str(child.tag).endswith("}tr"):
            rows.append(_row(child, citing))
        else:  # thead, tbody, tfoot, as HTML has them
            rows.extend(_row(each, citing) for each in child)
    return Table(tuple(rows), caption)


def _row(element: etree._Element, citing: Citing) -> Row:
    return Row(tuple(_cell(each, citing) for each in element))


def _cell(element: etree._Element, citing: Citing) -> Cell:
    return passage_of(
        Cell,
        inline_of(element),
        citing,
        header=str(element.tag).endswith("}th"),
        columns=_spanned(element.get("colspan")),
        rows=_spanned(element.get("rowspan")),
    )


def _spanned(value: str | None) -> int:
    return min(int(value), _MOST_SPANNED) if value and value.isdecimal() and int(value) else 1
