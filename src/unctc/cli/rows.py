"""Deliverables and mandates as rows of plain values, for tables, JSON and CSV."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence

from rich.cells import cell_len, set_cell_size
from rich.table import Table
from rich.text import Text

from unctc.cli.console import one_line
from unctc.model.mandates import Mandate
from unctc.model.periods import Due, DueDate
from unctc.model.programme_deliverables import Promised

__all__ = ["as_csv", "as_json_lines", "as_table", "deliverable_row", "mandate_row"]

Row = Mapping[str, object]
_SHORT = frozenset({"where", "kind", "resolution", "operative", "point", "act", "score"})


def deliverable_row(promised: Promised) -> dict[str, object]:
    """Return a deliverable as plain JSON values."""
    each = promised.deliverable
    places = [f"{place.part} {place.number}" for place in each.paragraphs]
    return {
        "where": next(iter(places), ""),
        "kind": each.kind,
        "responsible": list(map(str, each.responsible)),
        "recipients": list(map(str, each.recipients)),
        "partners": list(map(str, each.partners)),
        "due": _due(each.due),
        "continuing": each.continuing,
        "rhythms": [rhythm.value for rhythm in each.rhythms],
        "subject": promised.subject,
        "also": places[1:],
        "mandates": list(map(str, each.mandates)),
        "divergences": [
            f"{other.place.part} {other.place.number}: {other.aspect}: {other.stated}"
            for other in each.divergences
        ],
    }


def mandate_row(mandate: Mandate, words: str) -> dict[str, object]:
    """Return a mandate as plain JSON values.

    Args:
        mandate: the mandate.
        words: the words that give it.
    """
    return {
        "source": str(mandate.source),
        "operative": mandate.operative,
        "point": mandate.point,
        "act": mandate.act,
        "addressees": list(map(str, mandate.addressees)),
        "due": _due(mandate.due),
        "further_dues": [_due(each) for each in mandate.further_dues],
        "rhythms": [rhythm.value for rhythm in mandate.rhythms],
        "words": words,
    }


def as_json_lines(rows: Iterable[Row]) -> bytes:
    """Return *rows* as JSON, one object a line."""
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode()


def as_csv(rows: Sequence[Row], columns: Sequence[str]) -> bytes:
    """Return *rows* as CSV with a line of names; lists are joined by semicolons.

    What a spreadsheet would take for a formula gets an apostrophe before it.
    """
    written = io.StringIO()
    writer = csv.writer(written)
    writer.writerow(columns)
    for row in rows:
        writer.writerow([_harmless(_cell(row[name])) for name in columns])
    return written.getvalue().encode()


def as_table(rows: Sequence[Row], columns: Sequence[str], *, longest: int = 60) -> Table:
    """Return *rows* as a table whose wide characters line up.

    Args:
        rows: the rows.
        columns: the names of what is shown; the last one gets what room is left.
        longest: how many cells of the last column are shown.
    """
    table = Table(box=None, pad_edge=False, header_style="bold")
    for name in columns:
        table.add_column(name, overflow="fold", no_wrap=name in _SHORT)
    for row in rows:
        cells = [one_line(_cell(row[name])) for name in columns]
        if cell_len(cells[-1]) > longest:
            cells[-1] = set_cell_size(cells[-1], longest - 1).rstrip() + "…"
        table.add_row(*(Text(cell) for cell in cells))
    return table


def _due(due: Due | None) -> str | None:
    if due is None:
        return None
    return f"{due.bound} {due}" if isinstance(due, DueDate) and due.bound != "by" else str(due)


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "; ".join(map(str, value)) if isinstance(value, list) else str(value)


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell[:1] in {"=", "+", "-", "@", "\t", "\r"} else cell
