"""Build a store: what is new or changed is read, what is known is kept, and the whole takes its place at once.

The tables grow in a hidden folder beside the store. A build that is killed leaves the parts that it has finished
there, and the next one goes on from them. When all parts are there the folder becomes the store.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from attrs import frozen

from unctc.corpus.columns import TABLES
from unctc.corpus.locking import locked
from unctc.corpus.parts import CorpusPart, parts_of, reader_version
from unctc.corpus.sources import SourceFile, hash_of, source_files
from unctc.corpus.store import MANIFEST, Manifest, Store, check_of
from unctc.corpus.workers import PartTask, run_tasks
from unctc.errors import MissingDependencyError, SerializationError, UnreadableSourceError
from unctc.writing import write_file

__all__ = ["Built", "build"]

Progress = Callable[[int, int], None]
_UNREAD: Final = "unreadable"
# Markup that was recovered: what came after the damage may be missing.
_DAMAGE: Final = frozenset({"AKN101", "AKN121"})


@frozen(kw_only=True)
class Built:
    """What a build did.

    Attributes:
        store: the store.
        files: how many files it is made from.
        read: how many of them were read this time.
        failed: how many of them hold no document.
        damaged: how many of them are not well-formed: text that came after the damage may be missing.
    """

    store: Store
    files: int
    read: int
    failed: int
    damaged: int = 0


def build(
    places: Iterable[str | os.PathLike[str]],
    store: str | os.PathLike[str],
    *,
    workers: int = 1,
    scheduler: str | None = None,
    cache: str | os.PathLike[str] | None = None,
    progress: Progress | None = None,
) -> Built:
    """Build the store of a corpus, or bring it up to date.

    Files are identified by their bytes: only what changed since the last build is read again, unless the version
    of the library changed. A file in which there is no document is a row of the table ``failures``. The store
    is the same whatever the number of workers.

    Args:
        places: files, folders, patterns, or addresses that fsspec reads (extra ``dask``).
        store: the folder of the store; it is made, or replaced as a whole.
        workers: how many processes read.
        scheduler: the address of a dask scheduler, whose workers read instead (extra ``dask``).
        cache: a folder for the models of the files, where what other builds and commands have read is found; ``auto``
            is the system's folder for caches.
        progress: called with the number of files that are done and the number of all.

    Raises:
        UnreadableSourceError: a place gives no file.
        SerializationError: the store cannot be written, another process is building it, or *cache* is no folder.
        MissingDependencyError: pyarrow, or what *scheduler* needs, is not installed.

    Example:
        >>> import unctc
        >>> from unctc import corpus
        >>> Path("letters").mkdir()
        >>> unctc.dump(unctc.sample(), "letters/S_2018_208.json")
        >>> built = corpus.build(["letters"], "store")
        >>> built.files, built.read, built.store.table("citations").num_rows
        (1, 1, 593)
        >>> corpus.build(["letters"], "store").read
        0
    """
    _require_pyarrow()
    target = Path.cwd() / store
    if target.exists() and not target.is_dir():
        raise SerializationError(
            expected="a folder for the store",
            found="a file",
            where=str(store),
            fix="Give another name with -o.",
        )
    files = source_files(places)
    run_by = _Readers(workers, scheduler, "" if cache is None else _cache_folder(cache))
    _make_parent(target)
    with locked(target.with_name(f".{target.name}.lock"), str(store)), _typed_errors(store):
        return _Build(target, files, run_by, progress).run()


@contextmanager
def _typed_errors(store: str | os.PathLike[str]) -> Iterator[None]:
    """Turn what the disk refuses into an error of the library; a file that is read never raises here."""
    try:
        yield
    except OSError as error:
        reason = error.strerror or str(error) or type(error).__name__
        raise SerializationError(
            expected="a disk that takes the store",
            found=reason[:1].lower() + reason[1:],
            where=str(store),
            fix="Make room, or check the permission, and start the build again: it goes on where it was.",
        ) from error


@frozen
class _Readers:
    """Who reads, and the folder of the cache in which models are looked for; empty for none."""

    workers: int
    scheduler: str | None
    cache: str


class _Build:
    """One build, while it lasts."""

    def __init__(
        self,
        target: Path,
        files: Sequence[SourceFile],
        readers: _Readers,
        progress: Progress | None,
    ) -> None:
        self._target = target
        self._draft = target.with_name(f".{target.name}.building")
        self._former = target.with_name(f".{target.name}.former")
        self._files = files
        self._readers = readers
        self._hashes: dict[str, str] = {}
        self._sizes: dict[str, int] = {}
        self._progress = progress or (lambda _done, _all: None)

    def run(self) -> Built:
        self._recover()
        before = self._store_before()
        for each in self._files:
            self._hashes[each.name], self._sizes[each.name] = _hash_and_size(each)
        parts = list(parts_of(self._files, self._hashes))
        if before is not None and _same(before.manifest, parts):
            self._progress(len(self._files), len(self._files))
            shutil.rmtree(self._draft, ignore_errors=True)
            return self._result(before, read=0)
        self._begin()
        read = self._fill(parts, before)
        manifest = Manifest(
            version=reader_version(),
            parts={
                part.key: dict(zip((each.name for each in part.files), part.hashes, strict=True))
                for part in parts
            },
            checks={part.key: self._check(part.key, before) for part in parts},
        )
        self._clean(set(manifest.parts))
        write_file(self._draft / MANIFEST, manifest.to_json())
        self._put_in_place()
        return self._result(Store(self._target, manifest), read=read)

    def _store_before(self) -> Store | None:
        with suppress(UnreadableSourceError):
            store = Store.open(self._target)
            good = store.manifest.version == reader_version() and store.is_whole
            return store if good else None
        if self._target.is_dir() and any(self._target.iterdir()) and not self._has_manifest():
            raise SerializationError(
                expected="a store, or no folder of that name",
                found="a folder with other files",
                where=str(self._target),
                fix="Give another name with -o.",
            )
        return None

    def _has_manifest(self) -> bool:
        return (self._target / MANIFEST).exists()

    def _recover(self) -> None:
        """Put back what a build left that was killed between its last two steps."""
        if self._former.exists():
            if self._target.exists():
                shutil.rmtree(self._former, ignore_errors=True)
            else:
                self._former.rename(self._target)

    def _begin(self) -> None:
        for table in TABLES:
            (self._draft / table).mkdir(parents=True, exist_ok=True)

    def _fill(self, parts: Sequence[CorpusPart], before: Store | None) -> int:
        """Make the files of all *parts*; return how many source files were read."""
        done = 0
        tasks: list[PartTask] = []
        for part in parts:
            if self._is_there(part.key) or (before is not None and self._link(before, part.key)):
                done += len(part.files)
            else:
                tasks.append(self._task(part, before))
        self._progress(done, len(self._files))
        for task in run_tasks(
            tasks, workers=self._readers.workers, scheduler=self._readers.scheduler
        ):
            done += len(task.files)
            self._progress(done, len(self._files))
        return sum(len(each.files) - len(each.unchanged) for each in tasks)

    def _task(self, part: CorpusPart, before: Store | None) -> PartTask:
        old = before.manifest.hashes if before is not None else {}
        unchanged = [
            each.name
            for each, hashed in zip(part.files, part.hashes, strict=True)
            if hashed != _UNREAD and old.get(each.name) == hashed
        ]
        return PartTask(
            key=part.key,
            files=part.files,
            folder=str(self._draft),
            former=str(before.path) if before is not None and unchanged else "",
            former_parts=_parts_with(before, unchanged) if before is not None else (),
            unchanged=tuple(unchanged),
            size=sum(self._sizes[each.name] for each in part.files),
            cache=self._readers.cache,
        )

    def _is_there(self, key: str) -> bool:
        return all((self._draft / table / f"{key}.parquet").exists() for table in TABLES)

    def _link(self, before: Store, key: str) -> bool:
        if key not in before.manifest.parts:
            return False
        for table in TABLES:
            old = before.path / table / f"{key}.parquet"
            new = self._draft / table / f"{key}.parquet"
            new.unlink(missing_ok=True)
            try:
                os.link(old, new)
            except OSError:
                shutil.copyfile(old, new)
        return True

    def _check(self, key: str, before: Store | None) -> str:
        known = before.manifest.checks.get(key) if before is not None else None
        return known or check_of(self._draft, key)

    def _clean(self, keys: set[str]) -> None:
        """Remove what an earlier build left that is no part of this one."""
        for table in TABLES:
            for each in (self._draft / table).iterdir():
                if each.suffix != ".parquet" or each.stem not in keys:
                    each.unlink()

    def _put_in_place(self) -> None:
        if self._target.exists():
            self._target.rename(self._former)
        self._draft.rename(self._target)
        shutil.rmtree(self._former, ignore_errors=True)

    def _result(self, store: Store, *, read: int) -> Built:
        failed = store.table("failures", columns=["file"]).num_rows
        damaged = len(_damaged_files(store))
        return Built(store=store, files=len(self._files), read=read, failed=failed, damaged=damaged)


def _damaged_files(store: Store) -> list[str]:
    import pyarrow as pa
    import pyarrow.compute as pc

    findings = store.table("findings", columns=["file", "code"])
    rows = findings.filter(pc.is_in(findings["code"], pa.array(sorted(_DAMAGE))))
    files: list[str] = rows["file"].unique().to_pylist()
    return files


def _hash_and_size(file: SourceFile) -> tuple[str, int]:
    try:
        data = file.read()
    except (OSError, MemoryError, UnreadableSourceError):
        return _UNREAD, 0
    return hash_of(data), len(data)


def _same(manifest: Manifest, parts: Sequence[CorpusPart]) -> bool:
    return list(manifest.parts) == [each.key for each in parts] and not any(
        _UNREAD in each.hashes for each in parts
    )


def _parts_with(store: Store, names: Sequence[str]) -> tuple[str, ...]:
    wanted = set(names)
    return tuple(key for key, files in store.manifest.parts.items() if not wanted.isdisjoint(files))


def _cache_folder(cache: str | os.PathLike[str]) -> str:
    from unctc.model_cache import ModelCache

    return str(ModelCache.in_folder(cache).folder.absolute())


def _make_parent(target: Path) -> None:
    if not target.parent.is_dir():
        raise SerializationError(
            expected="a folder for the store to be in",
            found=f"no folder {target.parent}",
            where=str(target),
            fix="Make the folder first.",
        )


def _require_pyarrow() -> None:
    if find_spec("pyarrow") is None:
        raise MissingDependencyError(
            expected="the package of tables",
            found="no pyarrow",
            fix='Run: pip install "unctc[corpus]"',
            extra="corpus",
        )
