"""Many documents: a store of tables that is built once, brought up to date, and asked.

>>> import unctc
>>> from unctc import corpus
>>> unctc.dump(unctc.sample(), "S_2018_208.json")
>>> store = corpus.build(["S_2018_208.json"], "store").store
>>> store.table("documents").column("work").to_pylist()
['S/2018/208']

``sources`` lists files, ``rows`` makes of one file what it adds to each table, ``parts`` gathers neighbours, ``workers``
reads them here, in processes or on other machines, ``building`` puts the store in place, ``store`` opens it, and
``questions`` asks it in SQL; ``dues``, ``lives``, ``lineage``, ``repeats``, ``graph`` and ``versions`` are questions with a
name; ``site`` writes it as pages. The extra ``corpus`` brings what it needs.
"""

from __future__ import annotations

from unctc.corpus.building import Built, build
from unctc.corpus.columns import COLUMNS, MEANINGS, TABLES
from unctc.corpus.dues import dues, running
from unctc.corpus.graph import citation_graph, write_graph
from unctc.corpus.lineage import LINEAGE_COLUMNS, lineage
from unctc.corpus.lives import LIFE_COLUMNS, life
from unctc.corpus.questions import VIEWS, connect, query
from unctc.corpus.repeats import REPEAT_COLUMNS, repeats
from unctc.corpus.site import WrittenSite, write_site
from unctc.corpus.sources import SourceFile, source_files
from unctc.corpus.store import Manifest, Store
from unctc.corpus.versions import language_versions

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
