"""A sample of the hostile runs of the command line, and the kinds of runs that once went wrong."""

import io
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from unctc.cli.app import run

from .command_lines import Run, commands, complaints, drawn, made_folder, names_in, tried

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="names of files, streams and signals of another kind"
)


@pytest.fixture(scope="module")
def made() -> Iterator[Path]:
    """The files that the runs are given."""
    with made_folder() as folder:
        yield folder


@pytest.mark.parametrize("part", range(4))
def test_a_few_runs(part: int, made: Path) -> None:
    names, known = names_in(made), commands()
    for number in range(12):
        each = drawn(Random(f"suite {part} {number}"), names, known)
        if not each.process:
            assert complaints(each, tried(each, made)) == [], str(each)


def test_the_same_seed_draws_the_same_run(made: Path) -> None:
    names, known = names_in(made), commands()
    assert [drawn(Random(f"1 {n}"), names, known) for n in range(30)] == [
        drawn(Random(f"1 {n}"), names, known) for n in range(30)
    ]


def test_a_complaint_is_made_of_what_is_wrong(made: Path) -> None:
    fine = tried(Run(arguments=("show", "small.txt")), made)
    assert fine.code == 0
    assert complaints(Run(arguments=("show", "small.txt")), fine) == []
    asked = Run(arguments=("show",))
    for code, stderr in (
        (3, ""),
        (1, "unctc: a: expected a file, found none.\n"),
        (2, "unctc: sorry.\n"),
        (0, "Traceback (most recent call last):\n"),
        (0, "unctc: \x1b[31mred\n"),
        (0, "unctc: turned \u202e\n"),
    ):
        assert complaints(asked, type(fine)(code, b"", stderr)), (code, stderr)


@pytest.mark.parametrize(
    "arguments",
    [
        ("corpus", "life", "a\0b"),
        ("corpus", "life", "\ud800"),
        ("corpus", "graph", "store", "-o", "\ud800.graphml"),
        ("corpus", "build", "nothing://x", "-o", "new"),
        ("corpus", "build", "://", "-o", "new"),
        ("cite", "nothing://x", "small.txt"),
        ("check", "--cache", "a\0b"),
        ("check", "--cache", "\ud800"),
        ("show", "a\0b"),
        ("show", "a/" * 2500),
        ("show", "a/" * 2500, "small.txt"),
        ("corpus", "life", "a\nb"),
        ("convert", "--encoding", "\0", "small.txt"),
        ("trace", "-r", "res.xml", "--review", "x" * 300),
        ("corpus", "due", "store", "--until", "9" * 5000),
        ("show", "9" * 5000),
    ],
)
def test_what_once_went_wrong(arguments: tuple[str, ...], made: Path) -> None:
    asked = Run(arguments=arguments)
    outcome = tried(asked, made)
    assert outcome.code == 2
    assert complaints(asked, outcome) == []
    assert "stdout" not in outcome.stderr


@pytest.mark.parametrize("stdout", ["closed", "full"])
@pytest.mark.parametrize("arguments", [("show",), ("cite", "--json"), ("--help",), ("convert",)])
def test_a_stdout_that_takes_nothing(arguments: tuple[str, ...], stdout: str, made: Path) -> None:
    asked = Run(arguments=arguments, stdout=stdout)
    outcome = tried(asked, made)
    assert outcome.code == 2
    assert complaints(asked, outcome) == []
    assert "Error: " in outcome.stderr or "expected to write to stdout" in outcome.stderr


def test_a_closed_stdout_is_not_needed_where_the_output_is_a_file(made: Path) -> None:
    asked = Run(arguments=("convert", "small.txt", "-o", "out.json"), stdout="closed")
    outcome = tried(asked, made)
    assert (outcome.code, outcome.stderr) == (0, "")


def test_a_closed_stdin_cannot_be_read(made: Path) -> None:
    asked = Run(arguments=("show", "-"), stdin=None)
    outcome = tried(asked, made)
    assert outcome.stderr.startswith("unctc: <stdin>: expected a file that can be read, found ")
    assert outcome.code == 2


@pytest.mark.parametrize("closed", [">&-", "2>&-", "<&-", ">&- 2>&-", "<&- >&- 2>&-"])
def test_streams_that_the_shell_has_closed(closed: str, tmp_path: Path) -> None:
    ended = subprocess.run(
        ["sh", "-c", f'exec "$@" {closed}', "sh", sys.executable, "-m", "unctc", "show", "nowhere"],
        capture_output=True,
        check=False,
        cwd=tmp_path,
    )
    assert ended.returncode == 2
    assert b"Traceback" not in ended.stderr
    assert (b"nowhere: expected" in ended.stderr) is ("2>&-" not in closed)


def test_the_other_files_go_on(made: Path) -> None:
    odd = ("torn.json", "noise.pdf", "loop.txt", "a/" * 2500, "zeros.docx", "nowhere.txt")
    asked = Run(arguments=("cite", *odd, "small.txt"))
    outcome = tried(asked, made)
    assert outcome.code == 2
    assert b"S/RES/1373 (2001)" in outcome.stdout
    assert len([each for each in outcome.stderr.splitlines() if ": expected " in each]) == len(odd)


def test_an_error_of_the_system_names_its_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path) -> bool:
        raise PermissionError(13, "Permission denied", os.fspath(path))

    said = io.StringIO()
    monkeypatch.setattr("sys.stderr", said)
    monkeypatch.setattr(Path, "is_file", refuse)
    monkeypatch.chdir(tmp_path)
    assert run(["check"]) == 2
    assert "pyproject.toml: expected a file that can be read or written, found Permission" in (
        said.getvalue()
    )
