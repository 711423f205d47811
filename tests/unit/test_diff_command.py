"""``unctc diff``: the summary, every change, formats, exit codes."""

from __future__ import annotations

import csv
import io
import json
import random
from pathlib import Path

import pytest

import unctc
from unctc.cli.app import run
from unctc.testing import EditCounts, edited

TWO = edited(
    unctc.sample(),
    random.Random(3),
    EditCounts(drops=1, insertions=1, moves=1, splits=1, merges=1, dues=1, rolls=1, reworded=0),
)


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, str]:
    folder = tmp_path_factory.mktemp("diff")
    unctc.dump(TWO.old, folder / "old.json")
    unctc.dump(TWO.new, folder / "new.json")
    return str(folder / "old.json"), str(folder / "new.json")


def test_a_summary_then_every_change(
    files: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["diff", *files]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "S/2018/208 (zh) → S/2018/208 (zh)"
    assert lines[1] == unctc.diff(TWO.old, TWO.new).summary
    assert {"Deliverables", "Paragraphs", "Document"} <= set(lines)
    assert any("[-" in line and "{+" in line for line in lines)


def test_nothing_differs(files: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["diff", files[0], files[0]]) == 0
    captured = capsys.readouterr()
    assert captured.out.splitlines()[1:] == ["Nothing differs."]
    assert captured.err == "unctc: both are the same document.\n"


def test_exit_zero(files: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["diff", *files, "--exit-zero"]) == 0
    assert capsys.readouterr().out


def test_one_kind_of_changes(files: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["diff", *files, "--only", "deliverables", "--format", "json"]) == 1
    found = json.loads(capsys.readouterr().out)
    assert found["kind"] == "comparison"
    assert found["deliverables"]
    assert not {"paragraphs", "added", "dropped", "sections", "document"} & found.keys()
    assert run(["diff", *files, "--only", "sections"]) == 0


def test_csv_has_a_row_for_each_change(
    files: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["diff", *files, "--format", "csv"]) == 1
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    dropped = {
        row["old"] for row in rows if row["group"] == "paragraphs" and row["change"] == "dropped"
    }
    assert dropped == set(map(str, TWO.dropped))


def test_markdown(
    files: tuple[str, str], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    out = tmp_path / "changes.md"
    assert run(["diff", *files, "--format", "markdown", "-o", str(out)]) == 1
    text = out.read_text("utf-8")
    assert text.startswith("# S/2018/208 → S/2018/208\n")
    assert "## Deliverables" in text
    assert capsys.readouterr().out == ""


def test_two_kinds_cannot_be_compared(
    files: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    other = Path(__file__).parents[1] / "data" / "resolution.en.akn.xml"
    assert run(["diff", files[0], str(other)]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert "expected two documents of one kind" in line


def test_the_input_is_not_written_over(
    files: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["diff", *files, "-o", files[1]]) == 2
    assert "the input itself" in capsys.readouterr().err
