"""What a disk holds: torn and empty files, names in any script, links, no permission, no room."""

import errno
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

import pytest

from unctc import corpus
from unctc.cli.app import run
from unctc.corpus import building, workers
from unctc.errors import SerializationError, UnreadableSourceError

pytest.importorskip("pyarrow", reason="the extra corpus is not installed")

RESOLUTION = Path(__file__).parents[1] / "data" / "resolution.en.akn.xml"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    where = tmp_path / "files"
    where.mkdir()
    shutil.copy(RESOLUTION, where / "a.xml")
    return where


def failures(built: corpus.Built) -> dict[str, str]:
    return {each["file"]: each["message"] for each in built.store.table("failures").to_pylist()}


@pytest.mark.parametrize(
    "name",
    [
        "决议.xml",
        "قرار.xml",
        "résolution.xml",
        "e\u0301.xml",
        "a b'\"%.xml",
        "🕊.xml",
        "two\nlines.xml",
    ],
)
def test_names_in_any_script(name: str, folder: Path, tmp_path: Path) -> None:
    try:
        shutil.copy(RESOLUTION, folder / name)
    except OSError:
        pytest.skip("this disk knows no such name")
    built = corpus.build([folder], tmp_path / "store")
    assert (built.files, built.failed) == (2, 0)
    assert name in built.store.table("documents").column("file").to_pylist()
    assert corpus.build([folder], tmp_path / "store").read == 0


@pytest.mark.skipif(sys.platform != "linux", reason="names are text on this system")
def test_a_name_that_is_no_text(folder: Path, tmp_path: Path) -> None:
    shutil.copy(RESOLUTION, os.fsdecode(os.fsencode(folder) + b"/caf\xe9.xml"))
    built = corpus.build([folder], tmp_path / "store")
    assert built.store.table("documents").column("file").to_pylist() == ["a.xml", "caf\\xe9.xml"]
    assert corpus.build([folder], tmp_path / "store").read == 0


def test_links_and_loops(folder: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (folder / "self").symlink_to(folder, target_is_directory=True)
    (folder / "round").symlink_to("round")
    (folder / "broken.xml").symlink_to("gone.xml")
    (folder / "same.xml").symlink_to("a.xml")
    (folder / "out").symlink_to(elsewhere, target_is_directory=True)
    built = corpus.build([folder], tmp_path / "store")
    assert set(failures(built)) == {"round", "broken.xml", "out"}
    assert "name it as a place of its own" in failures(built)["out"]
    assert built.store.table("documents").num_rows == 1


def test_torn_and_empty_files(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "empty.xml").write_bytes(b"")
    (folder / "torn.docx").write_bytes(b"PK\x03\x04" + b"\0" * 40)
    (folder / "torn.pdf").write_bytes(b"%PDF-1.7\n1 0 obj")
    (folder / "torn.json").write_bytes(b'{"letter": {"sy')
    store = str(tmp_path / "store")
    assert run(["corpus", "build", str(folder), "-o", store, "--workers", "1"]) == 0
    told = capsys.readouterr().err
    assert "5 files, 5 read, 4 without a document" in told
    found = failures(corpus.build([folder], store))
    assert set(found) == {"empty.xml", "torn.docx", "torn.pdf", "torn.json"}
    assert all("expected" in message for message in found.values())


@pytest.fixture
def closed(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder that cannot be listed, and beside it a file that cannot be read: also for one who may do all."""
    inner = folder / "closed"
    inner.mkdir()
    shutil.copy(RESOLUTION, inner / "b.xml")
    shutil.copy(RESOLUTION, folder / "secret.xml")
    if os.name == "posix" and os.geteuid():
        inner.chmod(0)
        (folder / "secret.xml").chmod(0)
        yield inner
        inner.chmod(0o700)
        return
    scan, opened = os.scandir, Path.open

    def refusing_scan(path: str = ".") -> Iterator[os.DirEntry[str]]:
        if Path(path).name == "closed":
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return scan(path)

    def refusing_open(path: Path, *arguments: Any, **named: Any) -> IO[Any]:  # noqa: ANN401 - as the original
        if path.name == "secret.xml":
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        found: IO[Any] = opened(path, *arguments, **named)
        return found

    monkeypatch.setattr(os, "scandir", refusing_scan)
    monkeypatch.setattr(Path, "open", refusing_open)
    yield inner


def test_no_permission(closed: Path, folder: Path, tmp_path: Path) -> None:
    found = failures(corpus.build([folder], tmp_path / "store"))
    assert set(found) == {"closed", "secret.xml"}
    assert all("Permission denied" in message for message in found.values())


def test_a_full_disk_leaves_no_half_store(
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    store = tmp_path / "store"
    arguments = ["corpus", "build", str(folder), "-o", str(store), "--workers", "1"]

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    for room, name in ((Path, "mkdir"), (Path, "rename"), (Path, "write_bytes")):
        with monkeypatch.context() as patched:
            patched.setattr(room, name, full)
            assert run(arguments) == 2
        told = capsys.readouterr().err.splitlines()
        assert ["no space left on device" in line for line in told].count(True) == 1
        assert len(told) <= 2  # the other one says how far it was
        assert not store.exists()
    assert run(arguments) == 0
    assert corpus.Store.open(store).is_whole


def test_a_full_disk_keeps_the_store_of_before(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = corpus.build([folder], tmp_path / "store").store
    shutil.copy(RESOLUTION, folder / "b.xml")

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(workers, "write_file", full)
        with pytest.raises(SerializationError, match="no space left"):
            corpus.build([folder], tmp_path / "store")
    assert corpus.Store.open(tmp_path / "store") == before
    assert corpus.Store.open(tmp_path / "store").table("documents").num_rows == 1


def test_a_damaged_store_is_told_and_built_again(folder: Path, tmp_path: Path) -> None:
    store = corpus.build([folder], tmp_path / "store").store
    path = next((store.path / "documents").iterdir())
    whole = path.read_bytes()
    middle = bytearray(whole)
    middle[4:200] = bytes(196)
    for damaged in (whole[: len(whole) // 2], b"PAR1 and nothing else PAR1", bytes(middle), None):
        path.unlink()
        if damaged is not None:
            path.write_bytes(damaged)
        with pytest.raises(UnreadableSourceError, match="expected a store that is whole"):
            store.table("documents")
        with pytest.raises(UnreadableSourceError, match="expected a store that is whole"):
            corpus.query(store, "from documents")
        again = corpus.build([folder], tmp_path / "store")
        assert again.read == 1
        assert path.read_bytes() == whole
    # What somebody else puts there is no part of the store.
    shutil.copy(path, path.with_name("another.parquet"))
    assert corpus.query(store, "from documents").num_rows == 1


def test_a_torn_file_is_told(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = (folder / "a.xml").read_bytes()
    (folder / "torn.xml").write_bytes(data[: len(data) // 2])
    store = str(tmp_path / "store")
    assert run(["corpus", "build", str(folder), "-o", store, "--workers", "1"]) == 0
    assert "1 file not well-formed" in capsys.readouterr().err
    assert corpus.build([folder], store).damaged == 1


def test_an_older_store_is_read_anew(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(building, "reader_version", lambda: "0.0.1/0")
        corpus.build([folder], tmp_path / "store")
    again = corpus.build([folder], tmp_path / "store")
    assert again.read == 1
    assert again.store.manifest.version != "0.0.1/0"
