"""Citations, deliverables, mandates and traces as records: the columns of their tables, and the rows in them.

Lists stay lists; days are days.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from unctc.model.citations import Citation
from unctc.model.due import AtSession, Due, DueDate, Recurrence, Within, due_text
from unctc.model.letters import Letter
from unctc.model.mandates import Mandate
from unctc.model.programme_deliverables import promises
from unctc.model.traces import Trace

__all__ = [
    "CITATION_COLUMNS",
    "DELIVERABLE_COLUMNS",
    "DUE_COLUMNS",
    "MANDATE_COLUMNS",
    "TEXTS",
    "TRACE_COLUMNS",
    "Columns",
    "Row",
    "citation_record",
    "deliverable_records",
    "due_cells",
    "mandate_record",
    "trace_records",
]

Columns = dict[str, str]
Row = dict[str, object]
TEXTS: Final = "texts"
DUE_COLUMNS: Final[Columns] = {
    "due": "text",
    "due_kind": "text",
    "due_day": "day",
    "due_precision": "text",
    "due_part": "text",
    "due_bound": "text",
    "due_times": "number",
    "due_every": "number",
    "due_unit": "text",
    "due_minimum": "flag",
    "due_count": "number",
    "due_after": "text",
    "due_before": "text",
    "due_session": "number",
}
CITATION_COLUMNS: Final[Columns] = {
    "document": "text",
    "where": "text",
    "target": "text",
    "printed": "text",
    "pinpoint": "text",
    "role": "text",
    "start": "number",
    "end": "number",
}
DELIVERABLE_COLUMNS: Final[Columns] = {
    "document": "text",
    "path": "text",
    "part": "text",
    "paragraph": "number",
    "kind": "text",
    "responsible": TEXTS,
    "recipients": TEXTS,
    "partners": TEXTS,
    "subject": "text",
    **DUE_COLUMNS,
    "rhythms": TEXTS,
    "mandates": TEXTS,
    "paragraphs": TEXTS,
    "further_kinds": TEXTS,
}
MANDATE_COLUMNS: Final[Columns] = {
    "source": "text",
    "path": "text",
    "operative": "number",
    "point": "text",
    "act": "text",
    "addressees": TEXTS,
    "states": TEXTS,
    "words": "text",
    **DUE_COLUMNS,
    "rhythms": TEXTS,
    "further_dues": TEXTS,
}
TRACE_COLUMNS: Final[Columns] = {
    "document": "text",
    "path": "text",
    "part": "text",
    "paragraph": "number",
    "source": "text",
    "operative_path": "text",
    "operative": "number",
    "score": "share",
    "confident": "flag",
    "verdict": "text",
    "reviewer": "text",
    "evidence": "evidence",
}


def citation_record(document: str, where: str, citation: Citation) -> Row:
    """Return the row of *citation*, which is at the place *where* of *document*."""
    return {
        "document": document,
        "where": where,
        "target": str(citation.target),
        "printed": citation.printed,
        "pinpoint": str(citation.pinpoint) if citation.pinpoint else None,
        "role": citation.role.value,
        "start": citation.span.start,
        "end": citation.span.end,
    }


def deliverable_records(document: Letter) -> Iterator[Row]:
    """Yield the row of each promise of *document*."""
    for promised in promises(document):
        each = promised.deliverable
        yield {
            "document": str(document.symbol) if document.symbol else None,
            "path": str(each.paragraphs[0]) if each.paragraphs else None,
            "part": each.paragraphs[0].part if each.paragraphs else None,
            "paragraph": each.paragraphs[0].number if each.paragraphs else None,
            "kind": each.kind,
            "responsible": _strings(each.responsible),
            "recipients": _strings(each.recipients),
            "partners": _strings(each.partners),
            "subject": promised.deliverable.words or None,
            **due_cells(each.due),
            "rhythms": _strings(each.rhythms),
            "mandates": _strings(each.mandates),
            "paragraphs": _strings(each.paragraphs),
            "further_kinds": _strings(each.further_kinds),
        }


def mandate_record(mandate: Mandate) -> Row:
    """Return the row of *mandate*."""
    return {
        "source": str(mandate.source),
        "path": str(mandate.path) or None,
        "operative": mandate.operative,
        "point": mandate.point,
        "act": mandate.act,
        "addressees": _strings(mandate.addressees),
        "states": _strings(mandate.states),
        "words": mandate.words or None,
        **due_cells(mandate.due),
        "rhythms": _strings(mandate.rhythms),
        "further_dues": [due_text(due) for due in mandate.further_dues],
    }


def trace_records(trace: Trace) -> Iterator[Row]:
    """Yield the row of each link of *trace*."""
    for each in trace.links:
        yield {
            "document": str(trace.document) if trace.document else None,
            "path": str(each.paragraph),
            "part": each.paragraph.part,
            "paragraph": each.paragraph.number,
            "source": str(each.source),
            "operative_path": str(each.operative),
            "operative": each.operative.number,
            "score": each.score,
            "confident": each.confident,
            "verdict": each.verdict.value if each.verdict else None,
            "reviewer": each.reviewer or None,
            "evidence": [
                {"kind": one.kind.value, "value": one.value, "weight": one.weight}
                for one in each.evidence
            ],
        }


def _strings(values: Iterable[object]) -> list[str]:
    return [str(each) for each in values]


def due_cells(due: Due | None) -> dict[str, object]:
    """Return the cells of *due*, by their columns; those that its kind does not have are missing."""
    found: dict[str, object] = {"due": str(due) if due is not None else None}
    if isinstance(due, DueDate):
        found |= {
            "due_kind": "date",
            "due_day": due.day,
            "due_precision": due.precision,
            "due_bound": due.bound,
            "due_part": due.part,
        }
    elif isinstance(due, Recurrence):
        found |= {
            "due_kind": "recurrence",
            "due_times": due.times,
            "due_every": due.every,
            "due_unit": due.unit,
            "due_minimum": due.minimum,
        }
    elif isinstance(due, Within):
        found |= {
            "due_kind": "within",
            "due_count": due.count,
            "due_unit": due.unit,
            "due_after": due.after or None,
            "due_before": due.before or None,
        }
    elif isinstance(due, AtSession):
        found |= {"due_kind": "session", "due_session": due.session}
    return found
