"""What the command line says when something nobody has foreseen happens, or when it is interrupted."""

import json
import os
import signal
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

import unctc
from unctc.cli.app import run
from unctc.cli.inputs import Input

GOOD = unctc.dumps(unctc.sample(), format="text")


def fail(*_: object, **__: object) -> object:
    raise ZeroDivisionError("a\nb\x1b[31m\u202e")


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    for name in ("good", "bad"):
        (tmp_path / f"{name}.txt").write_text(GOOD, "utf-8")
    return [str(tmp_path / "bad.txt"), str(tmp_path / "good.txt")]


@pytest.mark.parametrize("command", ["show", "convert", "cite", "deliverables", "check", "report"])
def test_one_line_and_exit_code_2(
    command: str,
    files: list[str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr("unctc.cli.inputs.Input.load", fail)
    arguments = [command, files[0], *(["--to", "json"] if command == "convert" else [])]
    if command == "cite":
        monkeypatch.setattr("unctc.cli.cite._rows", fail)
    assert run(arguments) == 2
    said = capsys.readouterr().err
    assert "an unforeseen ZeroDivisionError: a b\N{REPLACEMENT CHARACTER}[31m" in said
    assert "\u202e" not in said
    assert said.count("unforeseen") == 1
    assert "Traceback" not in said


@pytest.mark.parametrize("place", ["unctc.cli.inputs.Input.load", "unctc.cli.check.run_checks"])
def test_the_other_files_go_on(
    place: str,
    files: list[str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    name = place.rpartition(".")[2]
    owner = Input if name == "load" else import_module("unctc.cli.check")
    whole = getattr(owner, name)
    count = 0

    def first_fails(*arguments: object, **rest: object) -> object:
        nonlocal count
        count += 1
        return fail() if count == 1 else whole(*arguments, **rest)

    monkeypatch.setattr(owner, name, first_fails)
    assert run(["check", "--format", "json", *files]) == 2
    found = capsys.readouterr()
    assert {row["file"] for row in json.loads(found.out)} == {files[1]}
    assert f"{files[0]}: expected" in found.err


def test_the_traceback_for_those_who_ask(files: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("unctc.cli.inputs.Input.load", fail)
    monkeypatch.setenv("UNCTC_TRACEBACK", "1")
    with pytest.raises(ZeroDivisionError):
        run(["show", files[0]])


def test_a_bad_file_in_a_folder_of_resolutions(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good = Path(__file__).parents[1] / "data" / "resolution.en.akn.xml"
    (tmp_path / "a.xml").write_bytes(b"<a:b/>")
    (tmp_path / "b.xml").write_bytes(good.read_bytes())
    assert run(["trace", "--resolutions", str(tmp_path)]) in (0, 1)
    assert "passed over:" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform != "linux", reason="names of files are bytes on Linux")
def test_sarif_of_a_file_name_that_is_not_utf_8(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    name = os.fsencode(tmp_path) + b"/\xff\xe9.txt"
    Path(os.fsdecode(name)).write_text(GOOD, "utf-8")
    assert run(["check", "--format", "sarif", os.fsdecode(name)]) in (0, 1)
    log = json.loads(capsys.readouterr().out)
    uri = log["runs"][0]["artifacts"][0]["location"]["uri"]
    assert uri.startswith("file:///")
    assert uri.endswith("/%FF%E9.txt")


@pytest.mark.skipif(sys.platform == "win32", reason="signals are of POSIX")
@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_interrupted(number: int, code: int, tmp_path: Path) -> None:
    target = tmp_path / "a.json"
    target.write_text("before")
    process = subprocess.Popen(
        [sys.executable, "-m", "unctc", "convert", "-", "--to", "json", "-o", str(target)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdin is not None
    # More than a pipe holds: when this is written, the command reads, and it waits for the end of its input.
    process.stdin.write(b" " * 1_000_000)
    process.stdin.flush()
    process.send_signal(number)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out, err) == (code, b"", b"unctc: interrupted.\n")
    assert target.read_text() == "before"
    assert list(tmp_path.iterdir()) == [target]
