"""Who cites whom: the works of a store as a graph, and its files."""

from __future__ import annotations

import os
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from unctc.corpus.questions import query
from unctc.corpus.store import Store
from unctc.errors import MissingDependencyError, UnknownFormatError
from unctc.writing import write_file_with

if TYPE_CHECKING:
    from networkx import DiGraph

__all__ = ["citation_graph", "write_graph"]

_NODES: Final = """
    with cited as (select distinct cited as work from citation_graph)
    select coalesce(w.work, c.work) as work, w.kind, w.dated, w.work is not null as here,
        (select min(d.dated) from citation_graph g join works d on d.work = g.citing
            where g.cited = coalesce(w.work, c.work)) as first_cited
    from works w full join cited c on w.work = c.work order by 1
"""
_EDGES: Final = "from citation_graph order by citing, cited, role"
_SUFFIXES: Final = (".graphml", ".gexf", ".parquet")


def citation_graph(store: Store) -> DiGraph[str]:
    """Return the works of *store* and what they cite as a directed graph.

    Nodes are symbols, with ``kind``, ``dated``, ``here`` (whether the store has the document), ``first_cited``,
    ``cites`` and ``cited_by`` (how many works). Edges have ``passages``, in how many passages the one cites the
    other, a passage counted once for each role, and one attribute a role, ``basis`` or ``body_name``.

    Raises:
        MissingDependencyError: networkx or DuckDB is not installed.

    Example:
        >>> import unctc
        >>> from unctc import corpus
        >>> unctc.dump(unctc.sample(), "S_2018_208.json")
        >>> graph = corpus.citation_graph(corpus.build(["S_2018_208.json"], "store").store)
        >>> graph.out_degree("S/2018/208"), graph.nodes["S/RES/1373 (2001)"]["cited_by"]
        (32, 1)
    """
    graph: DiGraph[str] = _networkx().DiGraph()
    for row in query(store, _NODES).to_pylist():
        facts = {name: _plain(value) for name, value in row.items() if value is not None}
        graph.add_node(facts.pop("work"), **facts)
    for row in query(store, _EDGES).to_pylist():
        citing, cited = row["citing"], row["cited"]
        known = graph.edges[citing, cited]["passages"] if graph.has_edge(citing, cited) else 0
        graph.add_edge(
            citing, cited, passages=known + row["passages"], **{row["role"]: row["passages"]}
        )
    for node in graph:
        graph.nodes[node].update(cites=graph.out_degree(node), cited_by=graph.in_degree(node))
    return graph


def write_graph(store: Store, target: str | os.PathLike[str]) -> None:
    """Write the citation graph of *store*: GraphML, GEXF, or the table of its edges as Parquet, by the suffix.

    Raises:
        UnknownFormatError: the suffix is none of these.
        SerializationError: the file cannot be written.
        MissingDependencyError: networkx or DuckDB is not installed.
    """
    path = Path(target)
    suffix = path.suffix.lower()
    if suffix not in _SUFFIXES:
        raise UnknownFormatError(
            expected=f"a file that ends in {', '.join(_SUFFIXES)}",
            found=repr(path.name),
            where=str(path),
            fix="The suffix names the format.",
        )
    if suffix == ".parquet":
        from unctc.serializers.tables import write_table

        write_table(query(store, _EDGES), path)
        return
    graph, networkx = citation_graph(store), _networkx()
    write = networkx.write_graphml if suffix == ".graphml" else networkx.write_gexf
    write_file_with(path, lambda draft: write(graph, draft))


def _plain(value: object) -> object:
    """Return *value* as graph files hold it: text, number or truth."""
    return value if isinstance(value, (str, int, float, bool)) else str(value)


def _networkx() -> Any:  # noqa: ANN401 - a package without types
    try:
        return import_module("networkx")
    except ModuleNotFoundError as error:
        raise MissingDependencyError(
            expected="the package of graphs",
            found=f"no {error.name}",
            fix='Run: pip install "unctc[corpus]"',
            extra="corpus",
        ) from error
