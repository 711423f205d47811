"""Citations, deliverables, mandates and traces as Arrow tables and Parquet files (extra ``tables``).

A table has the same columns in the same order whatever is in it, so that those of many documents can be
put together. Lists stay lists; days are days.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from unctc.errors import MissingDependencyError, UnknownFormatError
from unctc.model.citations import Citation
from unctc.model.letters import Letter
from unctc.model.mandates import Mandate
from unctc.model.resolutions import DraftResolution, Resolution
from unctc.model.traces import Trace
from unctc.serializers.records import (
    CITATION_COLUMNS,
    DELIVERABLE_COLUMNS,
    MANDATE_COLUMNS,
    TEXTS,
    TRACE_COLUMNS,
    Columns,
    Row,
    citation_record,
    deliverable_records,
    mandate_record,
    trace_records,
)
from unctc.serializers.rows import mandates_in
from unctc.writing import write_file_with

if TYPE_CHECKING:
    from pyarrow import Schema, Table

__all__ = [
    "citation_table",
    "deliverable_table",
    "dump_table",
    "mandate_table",
    "schema_of",
    "table_of",
    "trace_table",
    "write_table",
]


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
    rows = [row for trace in traces for row in trace_records(trace)]
    return table_of(rows, TRACE_COLUMNS)


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


def table_of(rows: Sequence[Row], columns: Columns) -> Table:
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


def schema_of(columns: Columns) -> Schema:
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
        TEXTS: pa.list_(pa.string()),
        "evidence": pa.list_(evidence),
    }
    return pa.schema([(name, types[kind]) for name, kind in columns.items()])
