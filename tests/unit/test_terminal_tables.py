"""Tables at any width: nothing is lost, and without a terminal every row is a line."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from pyarrow import parquet
from rich.cells import cell_len
from rich.console import Console

from unctc.cli.app import run
from unctc.cli.tables import Fields, Outline, OutlineLine, as_table
from unctc.cli.wrapping import wrapped

ROWS = (
    {
        "where": "annex/12",
        "target": "S/RES/2395 (2017)",
        "due": "2018-06-30",
        "subject": "就全球执行情况调查、执行情况详细调查提出建议，以提高这些工具的效用",
    },
    {
        "where": "enclosure/7",
        "target": "A/RES/60/288",
        "due": "within 12 months after the report is submitted",
        "subject": "ways to strengthen the assessment process, as decided",
    },
)
WIDTHS = (20, 30, 40, 60, 80, 120, 400)
Caught = pytest.CaptureFixture[str]


def drawn(shown: object, width: int) -> str:
    console = Console(file=io.StringIO(), width=width, color_system=None, legacy_windows=False)
    with console.capture() as captured:
        console.print(shown)
    return captured.get()


@pytest.mark.parametrize("width", WIDTHS)
def test_nothing_is_lost_and_nothing_is_too_wide(width: int) -> None:
    out = drawn(as_table(ROWS, tuple(ROWS[0]), longest=None), width)
    assert max(map(cell_len, out.splitlines())) <= width
    squeezed = "".join(out.split())
    for row in ROWS:
        for name in ("where", "target", "due"):
            # In columns the words of two cells stand on one line: each of them is there.
            assert all(word in out for word in row[name].split())
        assert all(sign in squeezed for sign in row["subject"].replace(" ", ""))


@pytest.mark.parametrize("width", [each for each in WIDTHS if each >= 30])
@pytest.mark.parametrize(
    "whole", ["S/RES/2395 (2017)", "2018-06-30", "enclosure/7", "A/RES/60/288"]
)
def test_symbols_dates_and_paths_stay_whole(width: int, whole: str) -> None:
    assert whole in drawn(as_table(ROWS, tuple(ROWS[0]), longest=None), width)


def test_what_is_cut_is_marked() -> None:
    out = drawn(as_table(ROWS, ("where", "subject"), longest=20), 80)
    assert [line.endswith("…") for line in out.splitlines()] == [False, True, True]


@pytest.mark.parametrize("width", WIDTHS)
def test_an_outline(width: int) -> None:
    lines = (
        OutlineLine("annex  附件", bold=True),
        OutlineLine("1. " + ROWS[0]["subject"] * 3, 1, "21 citations"),
    )
    out = drawn(Outline(lines), width)
    assert max(map(cell_len, out.splitlines())) <= width
    assert "…" in out
    assert "21 citations" in out


def test_fields_without_a_value_are_left_out() -> None:
    assert drawn(Fields((("a", "1"), ("b", ""))), 40) == "a  1\n"


def test_no_line_begins_with_a_comma() -> None:
    for width in range(4, 40):
        assert not [each for each in wrapped(ROWS[0]["subject"], width) if each[0] in "、，"]


@pytest.mark.parametrize("columns", ["20", "60", "80"])
@pytest.mark.parametrize("command", ["cite", "deliverables", "show", "languages"])
def test_without_a_terminal_lines_are_whole(
    command: str, columns: str, monkeypatch: pytest.MonkeyPatch, capsys: Caught
) -> None:
    assert run([command]) == 0
    usual = capsys.readouterr().out
    monkeypatch.setenv("COLUMNS", columns)
    assert run([command]) == 0
    assert capsys.readouterr().out == usual
    assert "…" not in usual


def test_a_paragraph_is_one_line(capsys: Caught) -> None:
    assert run(["show", "--paragraph", "A.18"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert max(map(len, lines)) > 200
    assert any("第1373(2001)" in line and "决议规定" in line for line in lines)


def test_the_same_options_write_citations(tmp_path: Path, capsys: Caught) -> None:
    assert run(["cite", "--json"]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert run(["cite", "--csv", "-o", str(tmp_path / "a.csv")]) == 0
    assert run(["cite", "--parquet", str(tmp_path / "a.parquet")]) == 0
    assert capsys.readouterr().out == ""
    with (tmp_path / "a.csv").open(encoding="utf-8", newline="") as file:
        assert [each["target"] for each in csv.DictReader(file)] == [row["target"] for row in rows]
    assert parquet.read_table(tmp_path / "a.parquet").to_pylist() == rows
    assert run(["cite", "-o", str(tmp_path / "b")]) == 2
    assert "-o goes with --json or --csv" in capsys.readouterr().err


def test_the_former_spelling_of_the_format_is_told(capsys: Caught) -> None:
    assert run(["show", "--part", "letter", "--format", "text"]) == 0
    former = capsys.readouterr()
    assert "--input-format" in former.err
    assert run(["show", "--part", "letter", "--input-format", "text"]) == 0
    assert capsys.readouterr() == (former.out, "")
    assert run(["show", "--help"]) == 0
    assert " --format" not in capsys.readouterr().out


class TestResolutions:
    @pytest.fixture
    def folder(self, tmp_path: Path) -> Path:
        source = Path(__file__).parents[1] / "data" / "resolution.en.akn.xml"
        for name in ("a.xml", "b.xml"):
            (tmp_path / name).write_bytes(source.read_bytes())
        return tmp_path

    @pytest.mark.parametrize("command", ["check", "trace", "deliverables"])
    def test_a_file_a_folder_and_a_pattern(
        self, command: str, folder: Path, capsys: Caught
    ) -> None:
        told = []
        for place in (folder / "a.xml", folder, folder / "*.xml"):
            assert run([command, "-r", str(place)]) in {0, 1}
            told.append(capsys.readouterr().out)
        assert all(told)
        assert len(set(told[1:])) == 1

    def test_what_is_not_there(self, folder: Path, capsys: Caught) -> None:
        assert run(["trace", "-r", str(folder / "*.json")]) == 2
        assert "no file, no folder and no pattern of any" in capsys.readouterr().err
