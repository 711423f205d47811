"""Questions to a store, in SQL: DuckDB reads its Parquet files as they are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from unctc.corpus.columns import TABLES
from unctc.corpus.store import Store, damaged
from unctc.errors import InvalidValueError, MissingDependencyError

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection
    from pyarrow import Table

__all__ = ["VIEWS", "connect", "query"]

VIEWS: Final[dict[str, str]] = {
    # One version represents a work where things are counted: the English one, else the first by its code.
    "versions": """
        select work, min_by(file, (language != 'en', language, file)) as file from documents group by work
    """,
    "works": """
        select work, any_value(kind) as kind, min(dated) as dated,
            list(distinct language order by language) as languages, count(*) as versions
        from documents group by work
    """,
    "citation_graph": """
        select c.work as citing, c.target as cited, c.role, count(distinct c."where") as passages
        from citations c join versions using (file)
        where c.work != c.target
        group by all
    """,
    "dues": """
        select s.work, s.path, s.origin, s.what, s.who, s.words, s.due, s.due_kind, s.due_bound, s.due_day, d.dated
        from stated_dues s join versions using (file) join documents d using (file)
    """,
    # A mandate that states several ends runs until the last of them.
    "terms": """
        select m.work, m.path, m.act, m.addressees, m.words, d.dated as begins, e.ends
        from mandates m join versions using (file) join documents d using (file)
            left join (
                select file, path, words, what as act, max(due_day) as ends from stated_dues
                where origin = 'mandate' and due_kind = 'date' and due_bound = 'until' group by all
            ) e using (file, path, words, act)
    """,
}
"""Views that are ready beside the tables, by name."""


def connect(store: Store) -> DuckDBPyConnection:
    """Return a connection to an empty DuckDB in memory with the tables of *store* and the :data:`VIEWS`.

    Raises:
        UnreadableSourceError: a file of the store is gone or torn.
        MissingDependencyError: DuckDB is not installed.
    """
    try:
        import duckdb
    except ModuleNotFoundError as error:
        raise MissingDependencyError(
            expected="the package that answers SQL",
            found=f"no {error.name}",
            fix='Run: pip install "unctc[corpus]"',
            extra="corpus",
        ) from error
    connection = duckdb.connect()
    for table in TABLES:
        if not store.manifest.parts:
            connection.register(table, store.table(table))
            continue
        files = ", ".join(f"'{quoted}'" for quoted in map(_quoted, store.files(table)))
        try:
            connection.execute(f"create view {table} as from read_parquet([{files}])")
        except duckdb.Error as error:
            connection.close()
            raise damaged(store, error) from error
    for name, select in VIEWS.items():
        connection.execute(f"create view {name} as {select}")
    return connection


def _quoted(name: str) -> str:
    return name.replace("'", "''")


def _nothing() -> Table:
    import pyarrow as pa

    return pa.table({})


def query(store: Store, sql: str, values: Sequence[object] = ()) -> Table:
    """Return the answer of *store* to a question in SQL.

    Args:
        store: the store.
        sql: the question, about :data:`~unctc.corpus.columns.TABLES` and :data:`VIEWS`.
        values: what takes the place of each ``?`` in it.

    Raises:
        InvalidValueError: DuckDB does not understand the question; its own words say why.
        UnreadableSourceError: a file of the store is gone or torn.
        MissingDependencyError: DuckDB is not installed.

    Example:
        >>> import unctc
        >>> from unctc import corpus
        >>> unctc.dump(unctc.sample(), "S_2018_208.json")
        >>> store = corpus.build(["S_2018_208.json"], "store").store
        >>> question = "select target, count(*) as times from citations group by 1 order by times desc limit 1"
        >>> corpus.query(store, question).to_pylist()
        [{'target': 'S/RES/1373 (2001)', 'times': 45}]
    """
    connection = connect(store)
    import duckdb

    try:
        answer: Any = connection.sql(sql, params=list(values) or None)
        table: Table = answer.to_arrow_table() if answer is not None else _nothing()
    except duckdb.Error as error:
        if not store.is_whole:
            raise damaged(store, error) from error
        raise InvalidValueError(
            expected="a question in SQL",
            found=str(error).strip().splitlines()[0],
            where="sql",
            fix=f"The tables are {', '.join(TABLES)}; the views are {', '.join(VIEWS)}.",
        ) from error
    finally:
        connection.close()
    return table
