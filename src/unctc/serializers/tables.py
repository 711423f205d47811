"""Citations, deliverables, mandates and traces as Arrow tables and Parquet files (extra ``tables``).

A table has the same columns in the same order whatever is in it, so that those of many documents can be
put together. Lists stay lists; days are days.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from unctc.errors import MissingDependencyError, UnknownFormatError
from unctc.model.citations import Citation
from unctc.model.due import AtSession, Due, DueDate, Recurrence, Within, due_text
from unctc.model.letters import Letter
from unctc.model.mandates import Mandate
from unctc.model.programme_deliverables import promises
from unctc.model.resolutions import DraftResolution, Resolution
from unctc.model.traces import Trace
from unctc.serializers.rows import mandates_in
from unctc.writing import write_file_with

if TYPE_CHECKING:
    from pyarrow import Schema, Table

__all__ = [
    "CITATION_COLUMNS",
    "DELIVERABLE_COLUMNS",
    "DUE_COLUMNS",
    "MANDATE_COLUMNS",
    "citation_record",
    "citation_table",
    "deliverable_records",
    "deliverable_table",
    "due_cells",
    "dump_table",
    "mandate_record",
    "mandate_table",
    "schema_of",
    "table_of",
    "trace_table",
    "write_table",
]

_Columns = dict[str, str]
_Row = dict[str, object]
_TEXTS: Final = "texts"
DUE_COLUMNS: Final[_Columns] = {
    "due": "text",
    "due_kind": "text",
    "due_day": "day",
    "due_precision": "text",
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
CITATION_COLUMNS: Final[_Columns] = {
    "document": "text",
    "where": "text",
    "target": "text",
    "printed": "text",
    "pinpoint": "text",
    "role": "text",
    "start": "number",
    "end": "number",
}
DELIVERABLE_COLUMNS: Final[_Columns] = {
    "document": "text",
    "path": "text",
    "part": "text",
    "paragraph": "number",
    "kind": "text",
    "responsible": _TEXTS,
    "recipients": _TEXTS,
    "partners": _TEXTS,
    "subject": "text",
    **DUE_COLUMNS,
    "rhythms": _TEXTS,
    "mandates": _TEXTS,
    "paragraphs": _TEXTS,
    "further_kinds": _TEXTS,
}
MANDATE_COLUMNS: Final[_Columns] = {
    "source": "text",
    "path": "text",
    "operative": "number",
    "point": "text",
    "act": "text",
    "addressees": _TEXTS,
    "states": _TEXTS,
    "words": "text",
    **DUE_COLUMNS,
    "rhythms": _TEXTS,
    "further_dues": _TEXTS,
}
_TRACE: Final[_Columns] = {
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


def citation_table(document: str, citations: Iterable[tuple[str, Citation]]) -> Table:
    """Return citations as a table.

    Args:
        document: what to call the document.
        citations: the citations, each with the name of its place.

    Raises:
        MissingDependencyError: pyarrow is not installed.

    Example:
        >>> import unctc
        >>> document = unctc.sample()
        >>> rows = [("annex/11", each) for each in document.programmes[0].paragraph(11).citations]
        >>> citation_table("S/2018/208", rows).column("target").to_pylist()
        ['S/RES/2396 (2017)']
    """
    rows = [citation_record(document, where, each) for where, each in citations]
    return table_of(rows, CITATION_COLUMNS)


def citation_record(document: str, where: str, citation: Citation) -> _Row:
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


def deliverable_table(*documents: Letter) -> Table:
    """Return what the programmes of *documents* promise as a table, one row a paragraph and promise.

    Raises:
        MissingDependencyError: pyarrow is not installed.

    Example:
        >>> import unctc
        >>> table = deliverable_table(unctc.sample())
        >>> table.filter(table["due_day"].is_valid())["paragraph"].to_pylist()
        [7, 12, 34, 7, 12, 34]
    """
    rows = [row for document in documents for row in deliverable_records(document)]
    return table_of(rows, DELIVERABLE_COLUMNS)


def deliverable_records(document: Letter) -> Iterator[_Row]:
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


def mandate_table(mandates: Iterable[Mandate]) -> Table:
    """Return mandates as a table.

    Args:
        mandates: the mandates.

    Raises:
        MissingDependencyError: pyarrow is not installed.

    Example:
        >>> import unctc
        >>> paragraph = unctc.OperativeParagraph(
        ...     "Directs CTED to report by 30 March 2018;", number=9
        ... )
        >>> resolution = unctc.Resolution(
        ...     symbol=unctc.Symbol("S/RES/2395 (2017)"),
        ...     language=unctc.Language.ENGLISH,
        ...     leading_paragraphs=(paragraph,),
        ... )
        >>> table = mandate_table(unctc.mandates(resolution))
        >>> table.to_pylist()[0]["words"]
        'Directs CTED to report by 30 March 2018'
    """
    return table_of([mandate_record(each) for each in mandates], MANDATE_COLUMNS)


def mandate_record(mandate: Mandate) -> _Row:
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


def trace_table(*traces: Trace) -> Table:
    """Return the links of *traces* as a table; evidence is a list of kind, value and weight.

    Raises:
        MissingDependencyError: pyarrow is not installed.

    Example:
        >>> import unctc
        >>> link = unctc.TraceLink(
        ...     unctc.NodePath("annex/7"),
        ...     unctc.Symbol("S/RES/2395 (2017)"),
        ...     unctc.NodePath("operative/9"),
        ...     score=0.5,
        ... )
        >>> trace_table(unctc.Trace(links=(link,))).num_rows
        1
    """
    rows: list[_Row] = [
        {
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
        for trace in traces
        for each in trace.links
    ]
    return table_of(rows, _TRACE)


def dump_table(
    document: Letter | Resolution | DraftResolution, form: Literal["parquet", "arrow"]
) -> bytes:
    """Return the deliverables of a letter, or the mandates of a resolution, as the bytes of a table.

    Args:
        document: the document.
        form: ``"parquet"``, or ``"arrow"`` for Arrow's own format.

    Raises:
        NotInDocumentError: they have not been read.
        MissingDependencyError: pyarrow is not installed.

    Example:
        >>> import unctc
        >>> dump_table(unctc.sample(), "parquet")[:4]
        b'PAR1'
    """
    if isinstance(document, Letter):
        table = deliverable_table(document)
    else:
        table = mandate_table(mandates_in(document))
    from pyarrow import BufferOutputStream

    written = BufferOutputStream()
    _write(table, written, form)
    data: bytes = written.getvalue().to_pybytes()
    return data


def _write(table: Table, target: object, form: str) -> None:
    """Write *table* to what pyarrow can write to, a path or a stream."""
    if form == "parquet":
        from pyarrow import parquet

        parquet.write_table(table, target)
    else:
        from pyarrow import feather

        feather.write_feather(table, target, compression="uncompressed")


def write_table(table: Table, target: str | os.PathLike[str]) -> None:
    """Write *table* to a file: Parquet for ``.parquet``, Arrow's own format for ``.arrow`` and ``.feather``.

    Raises:
        UnknownFormatError: the suffix is none of these.
        SerializationError: the file cannot be written.
    """
    path = Path(target)
    suffix = path.suffix.lower()
    if suffix not in {".parquet", ".arrow", ".feather"}:
        raise UnknownFormatError(
            expected="a file that ends in .parquet, .arrow or .feather",
            found=repr(path.name),
            where=str(path),
            fix="The suffix names the format.",
        )
    write_file_with(path, lambda draft: _write(table, str(draft), suffix.removeprefix(".")))


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


def table_of(rows: Sequence[_Row], columns: _Columns) -> Table:
    """Return *rows* as a table with *columns*, in their order; what a row lacks is missing in it.

    Raises:
        MissingDependencyError: pyarrow is not installed.
    """
    try:
        from pyarrow import Table
    except ModuleNotFoundError as error:
        raise MissingDependencyError(
            expected="the package of tables",
            found=f"no {error.name}",
            fix='Run: pip install "unctc[tables]"',
            extra="tables",
        ) from error
    # Every column of every row, for what is missing would else be missing in the table.
    whole = [{name: row.get(name) for name in columns} for row in rows]
    return Table.from_pylist(whole, schema=schema_of(columns))


def schema_of(columns: _Columns) -> Schema:
    """Return the Arrow schema of *columns*.

    Raises:
        MissingDependencyError: pyarrow is not installed.
    """
    import pyarrow as pa

    evidence = pa.struct([("kind", pa.string()), ("value", pa.string()), ("weight", pa.float64())])
    types = {
        "text": pa.string(),
        "number": pa.int64(),
        "share": pa.float64(),
        "flag": pa.bool_(),
        "day": pa.date32(),
        _TEXTS: pa.list_(pa.string()),
        "evidence": pa.list_(evidence),
    }
    return pa.schema([(name, types[kind]) for name, kind in columns.items()])
