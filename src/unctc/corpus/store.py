"""A store: the tables of a corpus on disk, and what it was made from."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from attrs import field, frozen

from unctc.corpus.columns import SCHEMA_VERSION, TABLES, arrow_schema
from unctc.errors import InvalidValueError, UnreadableSourceError

if TYPE_CHECKING:
    from pyarrow import Table

__all__ = ["MANIFEST", "Manifest", "Store", "check_of", "damaged"]

MANIFEST: Final = "manifest.json"


@frozen(kw_only=True)
class Manifest:
    """What a store was made from.

    Attributes:
        version: the version of the library that read the files, and that of the store's shape.
        parts: the keys of the parts, in order, each with the hashes of its files by their names.
        checks: of each part what :func:`check_of` said when it was written; a store of before may have none.
    """

    version: str
    parts: Mapping[str, Mapping[str, str]] = field(factory=dict)
    checks: Mapping[str, str] = field(factory=dict)

    @property
    def hashes(self) -> dict[str, str]:
        """The hash of each file, by its name."""
        return {name: each for files in self.parts.values() for name, each in files.items()}

    def to_json(self) -> bytes:
        """Return it as JSON."""
        said = {
            "schema": SCHEMA_VERSION,
            "version": self.version,
            "parts": [
                {"key": key, "check": self.checks.get(key, ""), "files": dict(files)}
                for key, files in self.parts.items()
            ],
        }
        return json.dumps(said, ensure_ascii=True, indent=1).encode()


@frozen
class Store:
    """A corpus on disk, one folder of Parquet files a table.

    Any reader of Parquet takes a table as it is: ``duckdb.sql("from 'store/mandates/*.parquet'")``,
    ``pandas.read_parquet("store/mandates")``, ``polars.scan_parquet("store/mandates/*.parquet")``.

    Attributes:
        path: the folder.
        manifest: what it was made from.
    """

    path: Path
    manifest: Manifest = field(repr=False)

    @classmethod
    def open(cls, path: str | os.PathLike[str]) -> Store:
        """Return the store in the folder *path*.

        Raises:
            UnreadableSourceError: there is none, or it was made in another shape.

        Example:
            >>> Store.open("nowhere")
            Traceback (most recent call last):
            unctc.errors.UnreadableSourceError: nowhere: expected a store, found no manifest.json. Make one with unctc
            corpus build … -o nowhere.
        """
        folder = Path(path)
        try:
            said: dict[str, Any] = json.loads((folder / MANIFEST).read_bytes())
            parts = {each["key"]: dict(each["files"]) for each in said["parts"]}
            checks = {
                each["key"]: str(each["check"]) for each in said["parts"] if each.get("check")
            }
            schema, version = said["schema"], str(said["version"])
        except FileNotFoundError:
            raise _no_store(folder, f"no {MANIFEST}") from None
        except OSError as error:
            raise UnreadableSourceError(
                expected="a store that can be read",
                found=f"{MANIFEST}: {(error.strerror or str(error)).lower()}",
                where=str(folder),
                fix="Check the path and the permission.",
            ) from error
        except (ValueError, TypeError, KeyError):
            raise _no_store(folder, f"a {MANIFEST} of another shape") from None
        if schema != SCHEMA_VERSION:
            raise _no_store(folder, f"one of shape {schema}, this library reads {SCHEMA_VERSION}")
        return cls(folder, Manifest(version=version, parts=parts, checks=checks))

    @property
    def is_whole(self) -> bool:
        """Whether each part of each table is there, in the bytes that were written."""
        checks = self.manifest.checks
        return all(
            check_of(self.path, key) == checks[key] if key in checks else _is_there(self.path, key)
            for key in self.manifest.parts
        )

    def table(self, name: str, *, columns: list[str] | None = None) -> Table:
        """Return a table, its rows in the order of the files and of the text.

        Args:
            name: the name of the table, ``mandates``.
            columns: the columns to read; all if not given.

        Raises:
            InvalidValueError: there is no such table.
            UnreadableSourceError: a file of the store is gone or torn.
        """
        if name not in TABLES:
            raise InvalidValueError(
                expected=f"one of {', '.join(TABLES)}",
                found=repr(name),
                where=str(self.path),
                fix="Give the name of a table.",
            )
        import pyarrow as pa

        schema = arrow_schema(name)
        read = [self.part(name, key, columns=columns) for key in self.manifest.parts]
        if columns is not None:
            schema = pa.schema([schema.field(each) for each in columns])
        return pa.concat_tables(read) if read else schema.empty_table()

    def part(self, name: str, key: str, *, columns: list[str] | None = None) -> Table:
        """Return the rows of a table that one part of the store holds.

        Args:
            name: the name of the table.
            key: the key of the part, from the manifest.
            columns: the columns to read; all if not given.

        Raises:
            UnreadableSourceError: the file is gone or torn.
        """
        import pyarrow as pa
        from pyarrow import parquet

        try:
            return parquet.read_table(self.path / name / f"{key}.parquet", columns=columns)
        except (OSError, pa.ArrowInvalid) as error:
            raise damaged(self, error) from error

    def files(self, name: str) -> list[str]:
        """Return the Parquet files of a table, in order."""
        return [str(self.path / name / f"{key}.parquet") for key in self.manifest.parts]

    def pattern(self, name: str) -> str:
        """Return the pattern of the Parquet files of a table, for readers of Parquet."""
        return str(self.path / name / "*.parquet")


def damaged(store: Store, error: Exception) -> UnreadableSourceError:
    """Return the error that says that a file of a store is gone or torn."""
    return UnreadableSourceError(
        expected="a store that is whole",
        found=str(error).splitlines()[0],
        where=str(store.path),
        fix="Build it again: what is damaged is read anew.",
    )


def check_of(folder: Path, key: str) -> str:
    """Return what shows whether the files of a part have changed; nothing where one of them is not there.

    Args:
        folder: the folder of the store.
        key: the key of the part.
    """
    digest = blake2b(digest_size=10)
    try:
        for table in TABLES:
            digest.update((folder / table / f"{key}.parquet").read_bytes())
    except OSError:
        return ""
    return digest.hexdigest()


def _is_there(folder: Path, key: str) -> bool:
    return all((folder / table / f"{key}.parquet").is_file() for table in TABLES)


def _no_store(folder: Path, found: str) -> UnreadableSourceError:
    return UnreadableSourceError(
        expected="a store",
        found=found,
        where=str(folder),
        fix=f"Make one with unctc corpus build … -o {folder}.",
    )
