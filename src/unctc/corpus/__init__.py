"""Many documents: a store of tables that is built once, brought up to date, and asked.

>>> import unctc
>>> from unctc import corpus
>>> unctc.dump(unctc.sample(), "S_2018_208.json")
>>> store = corpus.build(["S_2018_208.json"], "store").store
>>> store.table("documents").column("work").to_pylist()
['S/2018/208']

The extra ``corpus`` brings what it needs.

The modules, in the order in which data flows:

``sources``
    The files of a corpus: folders, patterns and addresses, as a list in one order on every machine.
``rows``
    What one file adds to each table of a store.
``columns``
    The tables of a store: their columns, and what each column means.
``wordings``
    The operative paragraphs of a store with their words, each whole with its points, as the aligner takes
    them.
``parts``
    Parts of a store: a few dozen neighbouring files, read together and kept as one file a table.
``workers``
    Who reads the parts: this process, several, or the workers of a dask scheduler.
``building``
    Build a store: what is new or changed is read, what is known is kept, and the whole takes its place at
    once.
``locking``
    A lock that one process at a time holds, and that ends with the process.
``store``
    A store: the tables of a corpus on disk, and what it was made from.
``questions``
    Questions to a store, in SQL: DuckDB reads its Parquet files as they are.
``dues``
    What is due, and what runs: over all mandates and deliverables of a store.
``lives``
    The life of a mandate: has it an end, a review, a report, and do these come again.
``lineage``
    Where an operative paragraph came from and what became of it, from resolution to resolution.
``repeats``
    Which operative paragraphs say nearly the same, across resolutions and organs.
``versions``
    Language versions: which works of a store lack which of the six official languages.
``graph``
    Who cites whom: the works of a store as a graph, and its files.
``site``
    Write a store as a site: static pages with links both ways, and a search that needs no server.
``site_pages``
    What is on each page of a site.
``site_chart``
    The picture of mandates over time: a bar each, from the day of its document to the day that its words
    name.
``site_addresses``
    Where each document, body and passage of a site is.
``search_index``
    The index that the pages of a site search: words, and pairs of characters where no spaces part words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unctc.corpus.building import Built, build
from unctc.corpus.columns import COLUMNS, MEANINGS, TABLES
from unctc.corpus.dues import dues, running
from unctc.corpus.graph import citation_graph, write_graph
from unctc.corpus.lineage import LINEAGE_COLUMNS, lineage
from unctc.corpus.lives import LIFE_COLUMNS, life
from unctc.corpus.questions import VIEWS, connect, query
from unctc.corpus.repeats import REPEAT_COLUMNS, repeats
from unctc.corpus.sources import SourceFile, source_files
from unctc.corpus.store import Manifest, Store
from unctc.corpus.versions import language_versions

if TYPE_CHECKING:
    from unctc.corpus.site import WrittenSite, write_site

__all__ = [
    "COLUMNS",
    "LIFE_COLUMNS",
    "LINEAGE_COLUMNS",
    "MEANINGS",
    "REPEAT_COLUMNS",
    "TABLES",
    "VIEWS",
    "Built",
    "Manifest",
    "SourceFile",
    "Store",
    "WrittenSite",
    "build",
    "citation_graph",
    "connect",
    "dues",
    "language_versions",
    "life",
    "lineage",
    "query",
    "repeats",
    "running",
    "source_files",
    "write_graph",
    "write_site",
]


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        """Import what writes pages when it is first asked for: those who read files need none of it."""
        if name not in ("WrittenSite", "write_site"):
            message = f"module {__name__!r} has no attribute {name!r}"
            raise AttributeError(message, name=name)
        from unctc.corpus import site

        value = globals()[name] = getattr(site, name)
        return value


def __dir__() -> list[str]:
    return sorted(__all__)
