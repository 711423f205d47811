"""Commands with folders, patterns and many files: each file is read or named, and none stops the rest."""

import io
import json
import os
import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest

import unctc
from unctc.cli.app import run
from unctc.formats import format_by_name

DATA = Path(__file__).parents[1] / "data"
RESOLUTION = DATA / "resolution.en.akn.xml"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a letter, a resolution, a statement, and files that hold no document."""
    where = tmp_path / "given"
    (where / "deep").mkdir(parents=True)
    unctc.dump(unctc.sample(), where / "S_2018_208.json")
    shutil.copy(RESOLUTION, where / "deep" / "決議.akn.xml")
    statement = unctc.PresidentialStatement(
        symbol=unctc.Symbol("S/PRST/2015/11"), language=unctc.Language.ENGLISH
    )
    for number in range(3):
        unctc.dump(statement, where / f"statement {number}.json")
    (where / "empty.json").write_bytes(b"")
    (where / "torn.json").write_bytes((where / "S_2018_208.json").read_bytes()[:5000])
    (where / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n\0")
    (where / "no words.xml").write_bytes(b"<a/>")
    return where


def lines(captured: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in captured.splitlines()]


BAD = ("empty.json", "torn.json", "picture.png", "no words.xml")


def assert_each_is_named_once(told: str, names: Sequence[str]) -> None:
    for name in names:
        assert sum(name in line for line in told.splitlines()) == 1, (name, told)


def test_show_lists(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["show", str(folder), "--json"]) == 2
    shown = capsys.readouterr()
    assert {(row["symbol"], row["kind"]) for row in lines(shown.out)} == {
        ("S/2018/208", "letter"),
        ("S/RES/3999 (2041)", "resolution"),
        ("S/PRST/2015/11", "presidential statement"),
    }
    assert "4 files could not be read:" in shown.err
    assert_each_is_named_once(shown.err, BAD)
    assert run(["show", str(folder)]) == 2
    assert len(capsys.readouterr().out.splitlines()) == 1 + 5


def test_show_looks_into_one(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["show", str(folder), "--paragraph", "A.7"]) == 2
    assert "give one" in capsys.readouterr().err


def test_mandates_of_a_folder(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in BAD:
        (folder / name).unlink()
    assert run(["mandates", str(folder), "--json"]) == 0
    shown = capsys.readouterr()
    rows = lines(shown.out)
    assert {row["file"] for row in rows} == {str(folder / "deep" / "決議.akn.xml")}
    assert rows[0]["source"] == "S/RES/3999 (2041)"
    assert "3 files are presidential statements: passed over." in shown.err
    assert "1 file is one of the letters: passed over." in shown.err
    assert run(["mandates", str(folder), "--csv"]) == 0
    assert capsys.readouterr().out.startswith("file,source,path")
    assert run(["mandates", str(folder)]) == 0
    assert capsys.readouterr().out.splitlines()[0].endswith("決議.akn.xml")


def test_a_language_without_rules(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    german = folder / "german"
    german.mkdir()
    resolution = unctc.Resolution(
        symbol=unctc.Symbol("S/RES/3998 (2041)"),
        language=unctc.Language.GERMAN,
        leading_paragraphs=(unctc.OperativeParagraph("beschließt;", number=1),),
    )
    for number in (1, 2):
        unctc.dump(resolution, german / f"{number}.json")
    assert run(["mandates", str(german), str(folder / "deep"), "--json"]) == 0
    shown = capsys.readouterr()
    assert {Path(str(row["file"])).parent.name for row in lines(shown.out)} == {"deep"}
    assert "2 files are in a language without rules for this, de: passed over." in shown.err
    assert run(["mandates", str(german / "1.json")]) == 2
    assert "found de" in capsys.readouterr().err


def test_what_is_named_must_be_right(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    letter = folder / "S_2018_208.json"
    assert run(["mandates", str(RESOLUTION), str(letter), "--json"]) == 2
    shown = capsys.readouterr()
    assert lines(shown.out)
    assert "expected a resolution, found a letter" in shown.err


def test_nothing_of_the_kind_at_all(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["mandates", str(folder / "statement *.json")]) == 2
    assert "3 files are presidential statements" in capsys.readouterr().err


def test_deliverables_of_a_pattern(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["deliverables", str(folder / "**" / "*20*.json"), "--dated", "--json"]) == 0
    rows = lines(capsys.readouterr().out)
    assert len(rows) == 10
    assert {row["file"] for row in rows} == {str(folder / "S_2018_208.json")}


def test_one_calendar_of_many(folder: Path, tmp_path: Path) -> None:
    pytest.importorskip("icalendar", reason="the extra calendar is not installed")
    target = tmp_path / "all.ics"
    letter = folder / "S_2018_208.json"
    other = tmp_path / "other.json"
    shutil.copy(letter, other)
    assert run(["deliverables", str(letter), str(other), "--ics", "-o", str(target)]) == 0
    written = target.read_text("utf-8")
    assert written.count("BEGIN:VCALENDAR") == 1
    assert written.count("BEGIN:VTODO") == 20
    identifiers = [line for line in written.splitlines() if line.startswith("UID:")]
    assert len(set(identifiers)) == 20


def test_cite_counts_over_all(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    one, two = folder / "S_2018_208.json", folder / "deep" / "決議.akn.xml"
    assert run(["cite", str(one), str(two), "--json"]) == 0
    rows = lines(capsys.readouterr().out)
    assert next(row["file"] for row in rows if row["where"] == "letter/1") == str(one)
    assert {row["file"] for row in rows} == {str(one), str(two)}
    assert run(["cite", str(one), str(two), "--count", "--json"]) == 0
    assert sum(int(str(row["count"])) for row in lines(capsys.readouterr().out)) == len(rows)
    assert run(["cite", str(folder), "--annotate", "html"]) == 2


def test_check_of_a_folder(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", str(folder), "--format", "json"]) == 2
    shown = capsys.readouterr()
    assert {Path(row["file"]).name for row in json.loads(shown.out)} >= {"S_2018_208.json"}
    assert_each_is_named_once(shown.err, BAD)
    assert "in 5 files." in shown.err
    assert run(["check", str(folder), "--format", "sarif"]) == 2
    log = json.loads(capsys.readouterr().out)["runs"][0]
    assert len(log["artifacts"]) == 5
    assert len(log["invocations"][0]["toolExecutionNotifications"]) == len(BAD)


def test_check_findings_alone_give_one(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", str(folder / "S_*.json"), str(folder / "deep")]) == 1
    assert "in 2 files." in capsys.readouterr().err


def test_convert_into_a_folder(folder: Path, tmp_path: Path) -> None:
    shutil.copy(folder / "S_2018_208.json", folder / "deep" / "S_2018_208.json")
    target = tmp_path / "made" / "here"
    assert run(["convert", str(folder), "--to", "json", "-o", str(target)]) == 2
    made = {path.relative_to(target).as_posix() for path in target.rglob("*") if path.is_file()}
    assert made == {
        "S_2018_208.json",
        "deep/S_2018_208.json",
        "deep/決議.json",
        *(f"statement {number}.json" for number in range(3)),
    }
    assert unctc.load(target / "deep" / "S_2018_208.json") == unctc.sample()


def test_converted_files_never_take_one_name(tmp_path: Path) -> None:
    given, target = tmp_path / "given", tmp_path / "made"
    given.mkdir()
    shutil.copy(RESOLUTION, given / "a.xml")
    unctc.dump(unctc.load(RESOLUTION), given / "a.json")
    assert run(["convert", str(given), "--to", "akn4un", "-o", str(target)]) == 0
    suffix = format_by_name("akn4un").suffixes[0]
    assert {each.name for each in target.iterdir()} == {f"a.xml{suffix}", f"a.json{suffix}"}


def test_convert_has_a_name_for_what_comes_from_stdin(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = (folder / "statement 0.json").read_bytes()
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data)))
    target = tmp_path / "made"
    monkeypatch.chdir(folder)
    given = ["-", "./statement 1.json", "statement 2.json"]
    assert run(["convert", *given, "--to", "akn4un", "-o", str(target)]) == 0
    assert sorted(each.name for each in target.iterdir()) == [
        *("statement 1.akn.xml", "statement 2.akn.xml", "stdin.akn.xml")
    ]


def test_convert_never_writes_over_what_it_reads(tmp_path: Path) -> None:
    given = tmp_path / "given"
    given.mkdir()
    for number in (1, 2):
        unctc.dump(unctc.load(RESOLUTION), given / f"{number}.json")
    before = {path.name: path.read_bytes() for path in given.iterdir()}
    assert run(["convert", str(given), "--to", "json", "-o", str(given)]) == 2
    assert {path.name: path.read_bytes() for path in given.iterdir()} == before


def test_convert_of_many_needs_a_folder(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["convert", str(folder), "--to", "json"]) == 2
    assert "-o FOLDER is needed" in capsys.readouterr().err


def test_a_place_that_gives_nothing_stops_nothing(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    letter = str(folder / "S_2018_208.json")
    nowhere, nothing = str(tmp_path / "nowhere.xml"), str(tmp_path / "*.nothing")
    assert run(["show", nowhere, nothing, letter, "--json"]) == 2
    shown = capsys.readouterr()
    assert [row["symbol"] for row in lines(shown.out)] == ["S/2018/208"]
    assert_each_is_named_once(shown.err, ("nowhere.xml", "*.nothing"))


def test_an_empty_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["cite", str(tmp_path)]) == 2
    assert f"{tmp_path}: expected at least one file" in capsys.readouterr().err


def test_a_name_with_wildcards_is_a_file_first(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "S_RES_[draft].xml"
    shutil.copy(RESOLUTION, path)
    assert run(["show", str(path)]) == 0
    assert "S/RES/3999 (2041)" in capsys.readouterr().out


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipes with a name")
def test_pipes_loops_and_links(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    given = tmp_path / "given"
    (given / "deep").mkdir(parents=True)
    shutil.copy(RESOLUTION, given / "deep" / "a.xml")
    (given / "again").symlink_to(given / "deep", target_is_directory=True)
    (given / "up").symlink_to(tmp_path, target_is_directory=True)
    (given / "round").symlink_to("round")
    (given / "away.xml").symlink_to(tmp_path / "gone.xml")
    os.mkfifo(given / "pipe")
    assert run(["show", str(given), "--json"]) == 2
    shown = capsys.readouterr()
    assert [row["file"] for row in lines(shown.out)] == [str(given / "deep" / "a.xml")]
    names = [str(given / name) for name in ("round", "away.xml", "pipe", "up")]
    assert_each_is_named_once(shown.err, names)
    assert "a pipe" in shown.err


def test_progress_is_plain_where_there_is_no_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for number in range(120):
        (tmp_path / f"{number}.txt").write_text("resolution 1373 (2001)", "utf-8")
    assert run(["cite", str(tmp_path), "--count"]) == 0
    shown = capsys.readouterr()
    assert "60 of 120 files" in shown.err
    assert shown.out.split() == ["citations", "target", "120", "S/RES/1373", "(2001)"]
