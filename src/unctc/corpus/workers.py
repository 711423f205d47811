"""Who reads the parts: this process, several, or the workers of a dask scheduler."""

from __future__ import annotations

import signal
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from importlib import import_module
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from unctc.corpus.columns import TABLES
from unctc.corpus.parts import read_part
from unctc.corpus.sources import SourceFile
from unctc.errors import MissingDependencyError, SerializationError
from unctc.start_cache import compiled_folder, keep_compiled, use_start_cache
from unctc.writing import write_file

if TYPE_CHECKING:
    from pyarrow import Table

    from unctc.model_cache import ModelCache

__all__ = ["PartTask", "run_tasks"]

_WAITING: Final = 2  # parts that wait for each worker


@frozen(kw_only=True)
class PartTask:
    """A part to be read.

    Attributes:
        key: what the part is called.
        files: its files, in order.
        folder: where its tables go.
        former: the store that has the rows of files that have not changed; empty where there is none.
        former_parts: the parts of that store in which these rows are.
        unchanged: the names of these files.
        size: how many bytes its files have.
        cache: the folder of the cache of models; empty for none.
    """

    key: str
    files: tuple[SourceFile, ...]
    folder: str
    former: str = ""
    former_parts: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    size: int = 0
    cache: str = ""


def run_tasks(
    tasks: Sequence[PartTask], *, workers: int = 1, scheduler: str | None = None
) -> Iterator[PartTask]:
    """Yield each of *tasks* when its part is on disk, in the order in which they end.

    Raises:
        SerializationError: a part cannot be written, a worker process was killed, or those of a scheduler gave up.
        MissingDependencyError: a scheduler is named, and the extra ``dask`` is not installed.
    """
    # The largest first: small ones fill the end, at which a worker would wait for another one.
    largest_first = sorted(tasks, key=lambda each: each.size, reverse=True)
    if scheduler is not None:
        return _by_dask(largest_first, scheduler)
    if workers > 1 and len(tasks) > 1:
        return _by_processes(largest_first, workers)
    return _here(tasks)


def _here(tasks: Sequence[PartTask]) -> Iterator[PartTask]:
    for task in tasks:
        _write(task, _read(task))
        yield task


def _by_processes(tasks: Sequence[PartTask], workers: int) -> Iterator[PartTask]:
    # A process of its own interpreter: what threads of this one hold is not copied.
    with ProcessPoolExecutor(
        min(workers, len(tasks)),
        mp_context=get_context("spawn"),
        initializer=_begin,
        initargs=(compiled_folder() is not None,),
    ) as pool:
        waiting = iter(tasks)
        running: dict[Future[None], PartTask] = {}
        try:
            while True:
                while (
                    len(running) < workers * _WAITING and (task := next(waiting, None)) is not None
                ):
                    running[pool.submit(_read_and_write, task)] = task
                if not running:
                    return
                # What the end of the build needs is imported while the workers read.
                import_module("pyarrow.parquet")
                for done in wait(running, return_when=FIRST_COMPLETED).done:
                    done.result()
                    yield running.pop(done)
        except BrokenProcessPool as error:
            raise SerializationError(
                expected="workers that live until they have read their files",
                found="a worker that was killed",
                where="corpus build",
                fix="Start the build again: it goes on where it was. With less memory use fewer --workers.",
            ) from error
        finally:
            pool.shutdown(wait=True, cancel_futures=True)


def _begin(keeps_compiled: bool) -> None:  # noqa: FBT001 - a pool gives arguments without their names
    """Let the process that gave the work say that it was interrupted; use the cache of starts that it uses."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if keeps_compiled:
        use_start_cache()


def _by_dask(tasks: Sequence[PartTask], scheduler: str) -> Iterator[PartTask]:
    try:
        distributed: Any = import_module("distributed")
    except ModuleNotFoundError as error:
        raise MissingDependencyError(
            expected="the package that talks to a dask scheduler",
            found=f"no {error.name}",
            fix='Run: pip install "unctc[dask]"',
            extra="dask",
        ) from error
    try:
        # A client that finds out itself is not done with it before its end, and says so in many lines.
        distributed.comm.get_address_host_port(scheduler)
        client = distributed.Client(scheduler, timeout="30s", set_as_default=False)
    except (OSError, ValueError, TimeoutError) as error:
        raise SerializationError(
            expected="a dask scheduler",
            found=f"none: {error}",
            where=scheduler,
            fix="Check the address, as tcp://host:8786.",
        ) from error
    with client:
        # A part whose worker dies is given to another one by the scheduler.
        running: dict[str, PartTask] = {}
        futures = []
        for task in tasks:
            future = client.submit(_read, task, key=f"unctc-{task.key}", pure=True, retries=3)
            running[future.key] = task
            futures.append(future)
        for future in distributed.as_completed(futures, loop=client.loop):
            task = running.pop(future.key)
            _write(task, _result_of(future, scheduler))
            future.release()
            yield task


def _result_of(future: Any, scheduler: str) -> dict[str, bytes]:  # noqa: ANN401 - a package without types
    from distributed import CancelledError, KilledWorker
    from distributed.comm.core import CommClosedError

    try:
        tables: dict[str, bytes] = future.result()
    except (CancelledError, CommClosedError, KilledWorker) as error:
        raise SerializationError(
            expected="workers that live until they have read their files",
            found=f"{type(error).__name__}: a part was given up",
            where=scheduler,
            fix="Start the build again: it goes on where it was. With less memory use fewer threads a worker.",
        ) from error
    return tables


def _read(task: PartTask) -> dict[str, bytes]:
    return read_part(task.files, _known(task), _cache_in(task.cache))


def _cache_in(folder: str) -> ModelCache | None:
    if not folder:
        return None
    # What reads and writes models is a third of all that a worker imports.
    from unctc.model_cache import ModelCache

    return ModelCache.in_folder(folder)


def _known(task: PartTask) -> Mapping[str, Table]:
    """Return the rows of the files that have not changed, where this machine has them."""
    if not task.former or not Path(task.former).is_dir():
        return {}
    import pyarrow as pa
    import pyarrow.compute as pc
    from pyarrow import parquet

    names = pa.array(task.unchanged, pa.string())
    known: dict[str, Any] = {}
    for table in TABLES:
        pieces = [
            parquet.read_table(Path(task.former, table, f"{key}.parquet"))
            for key in task.former_parts
        ]
        whole = pa.concat_tables(pieces)
        known[table] = whole.filter(pc.is_in(whole["file"], names))
    return known


def _read_and_write(task: PartTask) -> None:
    _write(task, _read(task))
    keep_compiled()


def _write(task: PartTask, tables: Mapping[str, bytes]) -> None:
    for table, data in tables.items():
        write_file(Path(task.folder, table, f"{task.key}.parquet"), data)
