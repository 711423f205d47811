"""Deliverables and mandates as rows of plain values, and rows as CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from typing import Final

from unctc.errors import NotInDocumentError
from unctc.model.due import due_text
from unctc.model.letters import Letter
from unctc.model.mandates import Mandate
from unctc.model.programme_deliverables import Promised, promises
from unctc.model.resolutions import DraftResolution, Resolution

__all__ = [
    "DELIVERABLE_COLUMNS",
    "MANDATE_COLUMNS",
    "Row",
    "as_csv",
    "cell_of",
    "deliverable_row",
    "dump_csv",
    "mandate_row",
    "mandates_in",
]

Row = Mapping[str, object]

DELIVERABLE_COLUMNS: Final = (
    *("where", "kind", "responsible", "recipients", "partners", "due", "continuing", "rhythms"),
    *("subject", "also", "mandates", "further_kinds"),
)
MANDATE_COLUMNS: Final = (
    *(
        "source",
        "path",
        "operative",
        "point",
        "act",
        "addressees",
        "states",
        "due",
        "further_dues",
        "rhythms",
    ),
    "words",
)


_OF_A_FORMULA: Final = frozenset("=+-@＝＋－＠")
"""What a formula begins with; some spreadsheets take the full-width forms for the plain ones."""


def dump_csv(document: Letter | Resolution | DraftResolution) -> bytes:
    """Return the deliverables of a letter, or the mandates of a resolution, as CSV in UTF-8.

    Raises:
        NotInDocumentError: they have not been read.

    Example:
        >>> import unctc
        >>> dump_csv(unctc.sample()).decode().splitlines()[1].split(",")[:4]
        ['annex/6', 'visit', 'CTC', '']
    """
    if isinstance(document, Letter):
        return as_csv([deliverable_row(each) for each in promises(document)], DELIVERABLE_COLUMNS)
    return as_csv([mandate_row(each) for each in mandates_in(document)], MANDATE_COLUMNS)


def mandates_in(resolution: Resolution | DraftResolution) -> tuple[Mandate, ...]:
    """Return the mandates of *resolution*.

    Raises:
        NotInDocumentError: they have not been read.
    """
    if resolution.mandates is None:
        raise NotInDocumentError(
            expected="mandates",
            found=f"a resolution in {resolution.language.value!r} in which they have not been read",
            where=str(resolution.symbol),
            fix="unctc.interpret() reads them, in every language that has rules for it.",
        )
    return resolution.mandates


def deliverable_row(promised: Promised) -> dict[str, object]:
    """Return a deliverable as plain JSON values."""
    each = promised.deliverable
    places = list(map(str, each.paragraphs))
    return {
        "where": next(iter(places), ""),
        "kind": each.kind,
        "responsible": list(map(str, each.responsible)),
        "recipients": list(map(str, each.recipients)),
        "partners": list(map(str, each.partners)),
        "due": due_text(each.due),
        "continuing": each.continuing,
        "rhythms": [rhythm.value for rhythm in each.rhythms],
        "subject": promised.deliverable.words,
        "also": places[1:],
        "mandates": list(map(str, each.mandates)),
        "further_kinds": [kind.value for kind in each.further_kinds],
    }


def mandate_row(mandate: Mandate) -> dict[str, object]:
    """Return a mandate as plain JSON values."""
    return {
        "source": str(mandate.source),
        "path": str(mandate.path) or None,
        "operative": mandate.operative,
        "point": mandate.point,
        "act": mandate.act,
        "addressees": list(map(str, mandate.addressees)),
        "states": [each.short_name for each in mandate.states],
        "due": due_text(mandate.due),
        "further_dues": [due_text(each) for each in mandate.further_dues],
        "rhythms": [rhythm.value for rhythm in mandate.rhythms],
        "words": mandate.words,
    }


def as_csv(rows: Sequence[Row], columns: Sequence[str]) -> bytes:
    """Return *rows* as CSV with a line of names; lists are joined by semicolons.

    What a spreadsheet would take for a formula gets an apostrophe before it.
    """
    written = io.StringIO()
    writer = csv.writer(written)
    writer.writerow(columns)
    for row in rows:
        writer.writerow([_harmless(cell_of(row[name])) for name in columns])
    return written.getvalue().encode()


def cell_of(value: object) -> str:
    """Return a value of a row as the text of a cell."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "; ".join(map(str, value)) if isinstance(value, list) else str(value)


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.lstrip()[:1] in _OF_A_FORMULA or cell[:1] in {"\t", "\r"} else cell
