"""A store that other processes read, by a real scheduler; and files that lie elsewhere."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest

from unctc import corpus
from unctc.errors import SerializationError, UnreadableSourceError

pytest.importorskip("pyarrow", reason="the extra corpus is not installed")

RESOLUTION = Path(__file__).parents[1] / "data" / "resolution.en.akn.xml"
Scheduler = tuple[str, list["subprocess.Popen[bytes]"]]


def contents(store: Path) -> dict[str, bytes]:
    return {
        path.relative_to(store).as_posix(): path.read_bytes()
        for path in sorted(store.rglob("*"))
        if path.is_file()
    }


def resolutions(folder: Path, number: int) -> Path:
    folder.mkdir()
    text = RESOLUTION.read_text("utf-8")
    for each in range(number):
        (folder / f"{each:03}.xml").write_text(text.replace("3999", str(each + 1)), "utf-8")
    return folder


def waited_for(ready: Callable[[], bool], what: str) -> None:
    for _ in range(6000):
        if ready():
            return
        Event().wait(0.1)
    pytest.fail(f"{what} did not start")


@pytest.fixture
def scheduler(tmp_path: Path) -> Iterator[Scheduler]:
    """A scheduler on this machine, its address, and the processes of its two workers."""
    distributed = pytest.importorskip("distributed", reason="the extra dask is not installed")
    where = tmp_path / "scheduler.json"
    started: list[subprocess.Popen[bytes]] = []

    def start(kind: str, *options: str) -> None:
        command = [sys.executable, "-m", f"distributed.cli.dask_{kind}", *options]
        started.append(
            subprocess.Popen(
                command, cwd=tmp_path, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
            )
        )

    here = ("--host", "127.0.0.1", "--no-dashboard")
    try:
        start("scheduler", *here, "--port", "0", "--scheduler-file", str(where))
        waited_for(lambda: where.exists() and where.read_bytes().endswith(b"}"), "the scheduler")
        address = json.loads(where.read_bytes())["address"]
        for _ in range(2):
            start("worker", address, *here, "--no-nanny", "--nthreads", "1")
        with distributed.Client(address, set_as_default=False) as client:
            client.wait_for_workers(2, timeout=600)
        yield address, started[1:]
    finally:
        for each in reversed(started):
            each.kill()
            each.wait(300)


def test_a_worker_is_killed_in_the_middle(scheduler: Scheduler, tmp_path: Path) -> None:
    address, workers = scheduler
    folder = resolutions(tmp_path / "files", 260)
    killed_at: list[int] = []

    def kill_one(done: int, every: int) -> None:
        if not killed_at and 0 < done < every:
            workers[0].send_signal(signal.SIGKILL if sys.platform != "win32" else signal.SIGTERM)
            workers[0].wait(300)
            killed_at.append(done)

    built = corpus.build([folder], tmp_path / "dask", scheduler=address, progress=kill_one)
    assert killed_at
    assert workers[0].poll() is not None
    assert workers[1].poll() is None
    assert (built.files, built.read, built.failed) == (260, 260, 0)
    assert len(built.store.manifest.parts) > 2
    corpus.build([folder], tmp_path / "here")
    assert contents(tmp_path / "dask") == contents(tmp_path / "here")


def test_no_scheduler(tmp_path: Path) -> None:
    pytest.importorskip("distributed", reason="the extra dask is not installed")
    with pytest.raises(SerializationError, match="expected a dask scheduler"):
        corpus.build([RESOLUTION], tmp_path / "store", scheduler="nonsense://nowhere:1")
    assert not (tmp_path / "store").exists()


def test_addresses(tmp_path: Path) -> None:
    fsspec = pytest.importorskip("fsspec", reason="the extra dask is not installed")
    data = RESOLUTION.read_bytes()
    memory = fsspec.filesystem("memory")
    for name in ("a.xml", "deep/b.xml", "deep/c.png"):
        memory.pipe(f"/unctc-test/{name}", data if name.endswith("xml") else b"")
    try:
        built = corpus.build(["memory://unctc-test"], tmp_path / "folder")
        assert (built.files, built.failed) == (3, 1)
        assert (
            built.store.table("documents").column("work").to_pylist() == ["S/RES/3999 (2041)"] * 2
        )
        built = corpus.build(["memory://unctc-test/**/*.xml"], tmp_path / "pattern")
        assert (built.files, built.failed) == (2, 0)
        with pytest.raises(UnreadableSourceError, match="no match"):
            corpus.build(["memory://unctc-test/*.docx"], tmp_path / "none")
    finally:
        memory.rm("/unctc-test", recursive=True)
    (tmp_path / "d.xml").write_bytes(data)
    built = corpus.build([(tmp_path / "d.xml").as_uri()], tmp_path / "file")
    assert (built.files, built.failed) == (1, 0)
