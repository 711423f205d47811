"""The cache of models: what comes out of it is what reading gives, whatever happened to its files."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from pyarrow import parquet

import unctc
from unctc import corpus, model_cache
from unctc.cli.app import run
from unctc.formats import FORMATS, Format
from unctc.io import sample_text
from unctc.model.languages import Language
from unctc.model_cache import ModelCache
from unctc.start_cache.folders import platform_folder

DATA = Path(__file__).parents[1] / "data"
SAMPLE = sample_text().encode()
Caught = pytest.CaptureFixture[str]


def _facts(value: object) -> object:
    """Return every field of a value and of those in it, also what is hidden and what is not compared."""
    if isinstance(value, (tuple, list)):
        return [_facts(each) for each in value]
    fields = getattr(type(value), "__attrs_attrs__", None)
    if fields is None:
        return repr(value)
    return [type(value).__name__, *((each.name, _facts(getattr(value, each.name))) for each in fields)]  # fmt: skip


def _files() -> Iterator[tuple[str, bytes]]:
    yield "text", SAMPLE
    yield "akn4un", unctc.dumps(unctc.sample(), format="akn4un").encode()
    yield "akn4un", (DATA / "resolution.en.akn.xml").read_bytes()
    for path in sorted(DATA.rglob("*")):
        kind = {".pdf": "pdf", ".docx": "docx"}.get(path.suffix)
        if kind:
            yield kind, path.read_bytes()


FILES = tuple(_files())


@pytest.fixture
def cache(tmp_path: Path) -> ModelCache:
    return ModelCache.in_folder(tmp_path / "models")


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the formats by which a file was read, not looked up."""
    done: list[str] = []
    whole = Format.read

    def noted(self: Format, *arguments: object, **more: object) -> object:
        done.append(self.name)
        return whole(self, *arguments, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(Format, "read", noted)
    return done


def entries(cache: ModelCache) -> list[Path]:
    return sorted(cache.folder.rglob("*.model"))


@pytest.mark.parametrize(("kind", "data"), FILES, ids=[f"{n}-{k}" for n, (k, _) in enumerate(FILES)])  # fmt: skip
@pytest.mark.parametrize("interpret", [True, False])
def test_a_kept_model_has_every_field_of_the_one_that_was_read(
    kind: str, data: bytes, cache: ModelCache, read: list[str], *, interpret: bool
) -> None:
    first = cache.read(kind, data, interpret=interpret, partial=True)
    again = cache.read(kind, data, interpret=interpret, partial=True)
    assert read == [kind]
    assert _facts(again) == _facts(first)
    assert unctc.check(again) == unctc.check(first)


def test_how_a_file_is_read_counts(cache: ModelCache, read: list[str]) -> None:
    for more in ({}, {"interpret": False}, {"partial": True}, {"encoding": "utf-8"}):
        cache.read("text", SAMPLE, **more)
    cache.read("text", SAMPLE, language=Language.CHINESE)
    cache.read("text", SAMPLE + b"\n")
    assert len(read) == len(entries(cache)) == 6


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: b"",
        lambda data: data[:-1],
        lambda data: data[: len(data) // 2],
        lambda data: data.partition(b"\n")[2],
        lambda data: data.replace("委员会".encode(), "執行局".encode(), 1),
        lambda data: b"\0" * len(data),
        lambda data: data + data,
        lambda data: b"[]\n" + data.partition(b"\n")[2],
    ],
)
def test_what_is_torn_or_changed_is_read_anew(
    damage: Callable[[bytes], bytes], cache: ModelCache, read: list[str]
) -> None:
    first = cache.read("text", SAMPLE)
    (entry,) = entries(cache)
    whole = entry.read_bytes()
    entry.write_bytes(damage(whole))
    assert _facts(cache.read("text", SAMPLE)) == _facts(first)
    assert read == ["text", "text"]
    assert entry.read_bytes() == whole


def test_another_version_reads_anew_and_takes_the_place(
    cache: ModelCache, read: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    cache.read("text", SAMPLE)
    monkeypatch.setattr(model_cache, "_reader", lambda: "another")
    cache.read("text", SAMPLE)
    cache.read("text", SAMPLE)
    assert read == ["text", "text"]
    assert len(entries(cache)) == 1


def test_many_at_once(cache: ModelCache) -> None:
    files = FILES[:3] * 8
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda each: cache.read(*each, partial=True), files))
    assert found == found[:3] * 8
    assert len(entries(cache)) == 3
    assert not [path for path in cache.folder.rglob("*") if path.name.startswith(".")]


def test_json_and_formats_of_others_are_not_kept(cache: ModelCache, read: list[str]) -> None:
    mine = Format(name="text", summary="of another package", load=FORMATS[0].load)
    data = unctc.dumps(unctc.sample()).encode()
    cache.read("json", data)
    with pytest.raises(unctc.LoadError):
        cache.read(mine, b"nothing")
    assert entries(cache) == []
    assert read == ["json", "text"]


def test_what_cannot_be_read_is_refused_each_time(cache: ModelCache) -> None:
    for _ in range(2):
        with pytest.raises(unctc.LoadError, match=r"letter\.xml"):
            cache.read("akn4un", b"<akomaNtoso", where="letter.xml")
    assert entries(cache) == []


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(unctc.SerializationError, match="found a file"):
        ModelCache.in_folder(tmp_path / "file")


def test_a_disk_that_takes_nothing_is_told_once(
    cache: ModelCache, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(model_cache, "write_file", full)
    with pytest.warns(RuntimeWarning, match="No space left") as told:
        found = [cache.read("text", SAMPLE) for _ in range(3)]
    assert {each.symbol for each in found} == {unctc.Symbol("S/2018/208")}
    assert len(told) == 1


def test_the_folder_of_the_system(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert ModelCache.in_folder("auto").folder == platform_folder("models")


def _folder(tmp_path: Path) -> Path:
    folder = tmp_path / "resolutions"
    folder.mkdir()
    (folder / "one.akn.xml").write_bytes((DATA / "resolution.en.akn.xml").read_bytes())
    (folder / "broken.xml").write_bytes(b"<akomaNtoso")
    return folder


@pytest.mark.parametrize("command", [["check"], ["trace", "--resolutions"]], ids=" ".join)
def test_commands_say_the_same_with_a_cache(
    command: list[str], tmp_path: Path, read: list[str], capsys: Caught
) -> None:
    folder, models = _folder(tmp_path), tmp_path / "models"
    said = []
    for more in ([], ["--cache", str(models)], ["--cache", str(models)]):
        code = run([*command, str(folder), *more])
        said.append((code, *capsys.readouterr()))
    assert said[0] == said[1] == said[2]
    assert said[0][0] in {1, 2} or command[0] == "trace"
    assert len(read) == (3 + 3 + 1 if command[0] == "trace" else 2 + 2 + 1)
    assert list(models.rglob("*.model"))


def test_stores_are_the_same_with_a_cache(tmp_path: Path, read: list[str]) -> None:
    folder = _folder(tmp_path)
    for number, cache in enumerate((None, tmp_path / "models", tmp_path / "models")):
        corpus.build([folder], tmp_path / f"store{number}", cache=cache)
    assert read == ["akn4un"] * (2 + 2 + 1)
    stores = [
        {
            path.relative_to(store).as_posix(): parquet.read_table(path).to_pylist()
            for path in sorted(store.rglob("*.parquet"))
        }
        for store in sorted(tmp_path.glob("store*"))
    ]
    assert stores[0] == stores[1] == stores[2]
    assert any(rows for rows in stores[0].values())
