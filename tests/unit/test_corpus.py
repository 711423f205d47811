"""A store of many documents: built, brought up to date, asked."""

import datetime as dt
import json
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

import unctc
from unctc import corpus
from unctc.cli.app import run
from unctc.corpus import workers
from unctc.corpus.locking import locked
from unctc.corpus.parts import parts_of
from unctc.corpus.sources import SourceFile, hash_of
from unctc.errors import (
    InvalidValueError,
    SerializationError,
    UnknownFormatError,
    UnreadableSourceError,
)
from unctc.writing import write_file

pytest.importorskip("pyarrow", reason="the extra corpus is not installed")

RESOLUTION = Path(__file__).parents[1] / "data" / "resolution.en.akn.xml"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a letter, a resolution, a torn file, an empty one, and one of another kind."""
    where = tmp_path / "files"
    (where / "deep").mkdir(parents=True)
    unctc.dump(unctc.sample(), where / "S_2018_208.json")
    shutil.copy(RESOLUTION, where / "deep" / "résolution.akn.xml")
    (where / "torn.xml").write_bytes(RESOLUTION.read_bytes()[:900])
    (where / "empty.txt").write_bytes(b"")
    (where / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n\0")
    (where / ".hidden").write_text("no")
    (where / "loop").symlink_to(where, target_is_directory=True)
    return where


def contents(store: Path) -> dict[str, bytes]:
    return {
        path.relative_to(store).as_posix(): path.read_bytes()
        for path in sorted(store.rglob("*"))
        if path.is_file()
    }


def test_every_file_is_read_or_named(folder: Path, tmp_path: Path) -> None:
    built = corpus.build([folder], tmp_path / "store")
    assert (built.files, built.read, built.failed) == (5, 5, 2)
    documents = built.store.table("documents").to_pylist()
    assert [(each["file"], each["work"], each["kind"]) for each in documents] == [
        ("S_2018_208.json", "S/2018/208", "letter"),
        ("deep/résolution.akn.xml", "S/RES/3999 (2041)", "resolution"),
        ("torn.xml", "S/RES/3999 (2041)", "resolution"),
    ]
    findings = built.store.table("findings").to_pylist()
    assert any(each["file"] == "torn.xml" and each["code"] == "AKN101" for each in findings)
    failures = {each["file"]: each["error"] for each in built.store.table("failures").to_pylist()}
    assert set(failures) == {"empty.txt", "picture.png"}
    assert built.store.table("citations").num_rows == sum(each["citations"] for each in documents)
    assert built.store.table("votes").num_rows == 5


def test_every_table_has_the_documented_columns(folder: Path, tmp_path: Path) -> None:
    store = corpus.build([folder], tmp_path / "store").store
    for name, columns in corpus.COLUMNS.items():
        assert store.table(name).column_names == list(columns)
        assert set(columns) <= set(corpus.MEANINGS)
    assert set(corpus.MEANINGS) == {each for columns in corpus.COLUMNS.values() for each in columns}


def test_only_what_changed_is_read_again(folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "store"
    corpus.build([folder], target)
    before = contents(target)
    assert corpus.build([folder], target).read == 0
    assert contents(target) == before
    (folder / "empty.txt").write_text("no longer empty")
    (folder / "torn.xml").unlink()
    changed = corpus.build([folder], target)
    assert (changed.files, changed.read) == (4, 1)
    assert contents(target) == contents_of_a_fresh_store(folder, tmp_path)


def contents_of_a_fresh_store(folder: Path, tmp_path: Path) -> dict[str, bytes]:
    corpus.build([folder], tmp_path / "fresh")
    return contents(tmp_path / "fresh")


def test_workers_make_the_same_store(tmp_path: Path) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    text = RESOLUTION.read_text("utf-8")
    for number in range(120):
        (folder / f"{number:03}.xml").write_text(text.replace("3999", str(number + 1)), "utf-8")
        if number % 20 in {0, 19}:  # it grows, by one file and by many
            corpus.build([folder], tmp_path / "one")
    corpus.build([folder], tmp_path / "two", workers=2)
    assert contents(tmp_path / "one") == contents(tmp_path / "two")
    assert len(corpus.Store.open(tmp_path / "two").manifest.parts) > 1


class _Killed(BaseException):
    pass


@pytest.mark.parametrize("after", range(0, 14, 2))
def test_a_killed_build_goes_on(
    after: int, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    corpus.build([RESOLUTION], tmp_path / "store")
    left = [after]

    def dying(write: Callable[..., None]) -> Callable[..., None]:
        def wrapped(*arguments: object) -> None:
            if not left[0]:
                raise _Killed
            left[0] -= 1
            write(*arguments)

        return wrapped

    with monkeypatch.context() as patched:
        patched.setattr(workers, "write_file", dying(write_file))
        patched.setattr(Path, "rename", dying(Path.rename))
        with suppress(_Killed):
            corpus.build([folder], tmp_path / "store")
    corpus.build([folder], tmp_path / "store")
    assert contents(tmp_path / "store") == contents_of_a_fresh_store(folder, tmp_path)
    assert sorted(each.name for each in tmp_path.iterdir()) == ["files", "fresh", "store"]


def test_a_new_file_changes_one_part() -> None:
    files = [SourceFile(f"{number:04}.xml", "") for number in range(0, 2000, 2)]
    hashes = {f"{number:04}.xml": str(number) for number in range(2000)}
    before = {each.key for each in parts_of(files, hashes)}
    after = {each.key for each in parts_of(sorted([*files, SourceFile("0501.xml", "")]), hashes)}
    assert len(before) > 10
    assert len(after - before) <= 2


def test_two_builds_at_once(folder: Path, tmp_path: Path) -> None:
    with (
        locked(tmp_path / ".store.lock", "store"),
        pytest.raises(SerializationError, match="another build"),
    ):
        corpus.build([folder], tmp_path / "store")


def test_places_that_give_nothing(tmp_path: Path) -> None:
    for place in ("nowhere", "*.nothing"):
        with pytest.raises(UnreadableSourceError, match="expected a file, a folder"):
            corpus.build([tmp_path / place], tmp_path / "store")
    assert not (tmp_path / "store").exists()


def test_a_folder_that_is_no_store_is_left_alone(folder: Path) -> None:
    before = contents(folder)
    with pytest.raises(SerializationError, match="other files"):
        corpus.build([RESOLUTION], folder)
    assert contents(folder) == before


def test_an_older_store_is_refused(tmp_path: Path) -> None:
    corpus.build([RESOLUTION], tmp_path / "store")
    manifest = tmp_path / "store" / "manifest.json"
    manifest.write_text(json.dumps({**json.loads(manifest.read_text()), "schema": 0}))
    with pytest.raises(UnreadableSourceError, match="shape 0"):
        corpus.Store.open(tmp_path / "store")


def test_a_store_beside_its_documents_is_none_of_them(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(folder)
    first = corpus.build(["."], "store")
    for places in (
        [
            ".",
        ],
        ["**/*"],
    ):
        assert corpus.build(places, "store").files == first.files
    with pytest.raises(UnreadableSourceError, match="found a store of them"):
        corpus.build(["store"], "other")
    assert run(["report", "store", "-o", "pages"]) == 2
    assert "a store of them" in capsys.readouterr().err
    assert not (folder / "pages").exists()


def test_hash_tells_bytes_apart() -> None:
    assert hash_of(b"a") != hash_of(b"b")


def test_questions(folder: Path, tmp_path: Path) -> None:
    pytest.importorskip("duckdb", reason="the extra corpus is not installed")
    store = corpus.build([folder], tmp_path / "store").store
    works = corpus.query(store, "select work, languages from works order by work").to_pylist()
    assert works == [
        {"work": "S/2018/208", "languages": ["zh"]},
        {"work": "S/RES/3999 (2041)", "languages": ["en"]},
    ]
    with pytest.raises(InvalidValueError, match="the views are"):
        corpus.query(store, "select nothing from nowhere")


def test_the_command(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store = str(tmp_path / "store")
    assert run(["corpus", "build", str(folder), "-o", store, "--workers", "1"]) == 0
    told = capsys.readouterr().err
    assert "5 files, 5 read, 2 without a document" in told
    assert "empty.txt" in told
    question = "select kind, count(*) as n from documents group by 1 order by 1"
    assert run(["corpus", "sql", store, question, "--csv"]) == 0
    assert capsys.readouterr().out.splitlines() == ["kind,n", "letter,1", "resolution,2"]
    assert run(["corpus", "sql", str(tmp_path / "none"), question]) == 2
    assert "expected a store" in capsys.readouterr().err


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> corpus.Store:
    """A store of the letter and a resolution."""
    pytest.importorskip("duckdb", reason="the extra corpus is not installed")
    where = tmp_path_factory.mktemp("corpus")
    unctc.dump(unctc.sample(), where / "S_2018_208.json")
    return corpus.build([where / "S_2018_208.json", RESOLUTION], where / "store").store


def test_dues_between_days(store: corpus.Store) -> None:
    found = corpus.dues(
        store, body="CTED", since=dt.date(2018, 3, 1), until=dt.date(2018, 3, 30), dated=True
    ).to_pylist()
    assert {(each["what"], each["due_day"]) for each in found} == {
        ("report", dt.date(2018, 3, 30)),
        ("joint report", dt.date(2018, 3, 30)),
    }
    with_recurrences = corpus.dues(store, body="CTED", until=dt.date(2018, 3, 30)).to_pylist()
    assert any(each["due_day"] is None for each in with_recurrences)


def test_graph(store: corpus.Store, tmp_path: Path) -> None:
    networkx = pytest.importorskip("networkx", reason="the extra corpus is not installed")
    graph = corpus.citation_graph(store)
    assert graph.nodes["S/2018/208"]["cited_by"] == 0
    assert graph.nodes["S/2018/208"]["here"]
    assert not graph.nodes["S/RES/1373 (2001)"]["here"]
    assert graph.nodes["S/RES/1373 (2001)"]["first_cited"] == "2018-03-09"
    edge = graph.edges["S/2018/208", "S/RES/1373 (2001)"]
    roles = {role: times for role, times in edge.items() if role != "passages"}
    assert {"basis", "body_name"} <= set(roles)
    assert edge["passages"] == sum(roles.values())
    for suffix in ("graphml", "gexf", "parquet"):
        corpus.write_graph(store, tmp_path / f"x.{suffix}")
    assert set(networkx.read_graphml(tmp_path / "x.graphml")) == set(graph)
    with pytest.raises(UnknownFormatError, match=r"\.graphml"):
        corpus.write_graph(store, tmp_path / "x.png")


def test_languages_that_are_missing(store: corpus.Store) -> None:
    rows = {each["work"]: each["missing"] for each in corpus.language_versions(store).to_pylist()}
    assert rows["S/RES/3999 (2041)"] == ["ar", "es", "fr", "ru", "zh"]


def test_running(store: corpus.Store) -> None:
    assert corpus.running(store, dt.date(2041, 3, 13)).num_rows == 0
    rows = corpus.running(store, dt.date(2041, 3, 15)).to_pylist()
    assert {each["work"] for each in rows} == {"S/RES/3999 (2041)"}


@pytest.mark.parametrize(
    "arguments",
    [("due", "--body", "CTED"), ("running", "2041-03-15"), ("languages",)],
    ids=lambda each: each[0],
)
def test_questions_with_a_name(
    arguments: tuple[str, ...], store: corpus.Store, capsys: pytest.CaptureFixture[str]
) -> None:
    name, *options = arguments
    assert run(["corpus", name, str(store.path), *options, "--json"]) == 0
    assert json.loads(capsys.readouterr().out.splitlines()[0])["work"]


def test_every_due_of_a_mandate_is_found(tmp_path: Path) -> None:
    paragraph = unctc.OperativeParagraph(
        "Requests the Secretary-General to report by 30 March 2042 and again by 30 September 2042;",
        number=1,
    )
    resolution = unctc.Resolution(
        symbol=unctc.Symbol("S/RES/3999 (2041)"),
        language=unctc.Language.ENGLISH,
        leading_paragraphs=(paragraph,),
    )
    unctc.dump(unctc.interpret(resolution), tmp_path / "resolution.json")
    store = corpus.build([tmp_path / "resolution.json"], tmp_path / "store").store
    found = corpus.dues(store, body="Secretary-General", since=dt.date(2042, 4, 1), dated=True)
    assert [each["due_day"] for each in found.to_pylist()] == [dt.date(2042, 9, 30)]
