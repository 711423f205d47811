"""Parts of a store: a few dozen neighbouring files, read together and kept as one file a table.

Where a part ends depends on the names of the files alone, so that a new file changes one part, not all that
follow. What a part holds depends on the bytes of its files and on the version of the library, and its key says so.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import blake2b
from importlib.metadata import version
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from unctc.corpus.columns import COLUMNS, SCHEMA_VERSION, TABLES
from unctc.corpus.rows import Rows, rows_of
from unctc.corpus.sources import SourceFile
from unctc.serializers.tables import table_of

if TYPE_CHECKING:
    from pyarrow import Table

    from unctc.model_cache import ModelCache

__all__ = ["CorpusPart", "parquet_of", "parts_of", "read_part", "reader_version"]

_LEAST: Final = 24
_MOST: Final = 192
_ENDS: Final = 64  # one name in so many ends a part


def reader_version() -> str:
    """Return what decides how files are read: the version of the library and of the store's shape."""
    return f"{version('unctc')}/{SCHEMA_VERSION}"


@frozen
class CorpusPart:
    """Some of a corpus's files, and the hash of each.

    Attributes:
        files: the files, in order.
        hashes: the hash of each.
    """

    files: tuple[SourceFile, ...]
    hashes: tuple[str, ...]

    @property
    def key(self) -> str:
        """What the part is called: another name for other bytes, names or versions of the library."""
        names = [each.name for each in self.files]
        said = json.dumps([reader_version(), names, self.hashes], ensure_ascii=True)
        return blake2b(said.encode(), digest_size=10).hexdigest()


def parts_of(files: Sequence[SourceFile], hashes: Mapping[str, str]) -> Iterator[CorpusPart]:
    """Yield *files* in parts.

    Args:
        files: the files, in order.
        hashes: the hash of each, by its name.
    """
    taken: list[SourceFile] = []
    for file in files:
        taken.append(file)
        if len(taken) >= _MOST or (len(taken) >= _LEAST and _ends_part(file.name)):
            yield _part(taken, hashes)
            taken = []
    if taken:
        yield _part(taken, hashes)


def _part(files: Iterable[SourceFile], hashes: Mapping[str, str]) -> CorpusPart:
    whole = tuple(files)
    return CorpusPart(whole, tuple(hashes[each.name] for each in whole))


def _ends_part(name: str) -> bool:
    return blake2b(name.encode("utf-8", "surrogateescape"), digest_size=2).digest()[0] % _ENDS == 0


def read_part(
    files: Sequence[SourceFile],
    known: Mapping[str, Table] | None = None,
    cache: ModelCache | None = None,
) -> dict[str, bytes]:
    """Read *files* and return each table of their part as the bytes of a Parquet file.

    Args:
        files: the files, in order.
        known: the rows of those that have not changed, by table; these files are not read again.
        cache: where models are looked for and kept.
    """
    kept = _rows_by_file(known or {})
    rows: Rows = {table: [] for table in TABLES}
    for file in files:
        found = kept.get(file.name) or rows_of(file, cache)
        for table in TABLES:
            rows[table].extend(found[table])
    return {table: parquet_of(rows[table], table) for table in TABLES}


def _rows_by_file(known: Mapping[str, Table]) -> dict[str, Rows]:
    kept: dict[str, Rows] = {}
    for table, content in known.items():
        for row in content.to_pylist():
            kept.setdefault(row["file"], {each: [] for each in TABLES})[table].append(row)
    return kept


def parquet_of(rows: list[dict[str, Any]], table: str) -> bytes:
    """Return *rows* of *table* as a Parquet file with one group of rows; equal rows give equal bytes."""
    from pyarrow import parquet

    content = table_of(rows, COLUMNS[table])
    written = BytesIO()
    parquet.write_table(content, written, compression="zstd", row_group_size=max(1, len(rows)))
    return written.getvalue()
