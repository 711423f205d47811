"""What the command line says when something nobody has foreseen happens, or when it is interrupted."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
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


INTERRUPTIONS = pytest.mark.parametrize(
    ("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)]
)
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="signals are of POSIX")


@contextmanager
def as_started(number: int, action: signal.Handlers) -> Iterator[None]:
    """What is started in here treats the signal so at first: a shell starts jobs in the background deaf to SIGINT."""
    before = signal.signal(number, action)
    try:
        yield
    finally:
        signal.signal(number, before)


def interrupted(
    number: int, action: signal.Handlers, target: Path
) -> tuple[subprocess.Popen[bytes], tuple[bytes, bytes]]:
    """Return a command that got the signal while it read, and what it said on stdout and stderr."""
    with as_started(number, action):
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
    return process, process.communicate(timeout=600)


@POSIX
@INTERRUPTIONS
def test_interrupted(number: int, code: int, tmp_path: Path) -> None:
    target = tmp_path / "a.json"
    target.write_text("before")
    process, said = interrupted(number, signal.SIG_DFL, target)
    assert (process.returncode, *said) == (code, b"", b"unctc: interrupted.\n")
    assert target.read_text() == "before"
    assert list(tmp_path.iterdir()) == [target]


@POSIX
def test_what_the_caller_ignores_does_not_interrupt(tmp_path: Path) -> None:
    process, (_, err) = interrupted(signal.SIGINT, signal.SIG_IGN, tmp_path / "a.json")
    assert process.returncode == 2
    assert b"without text" in err


# At the import of a module the process sends the signal to itself, and so always at the same place.
AT_IMPORT = """
import os, sys
number, wanted = int(sys.argv.pop(1)), sys.argv.pop(1)
class AtImport:
    def find_spec(self, name, path=None, target=None):
        if name == wanted:
            os.kill(os.getpid(), number)
sys.meta_path.insert(0, AtImport())
from unctc.cli import main
main()
"""


@POSIX
@INTERRUPTIONS
@pytest.mark.parametrize("module", ["click", "attr", "unctc.cli.console", "unctc.cli.show"])
def test_interrupted_while_it_starts(module: str, number: int, code: int) -> None:
    with as_started(number, signal.SIG_DFL):
        done = subprocess.run(
            [sys.executable, "-c", AT_IMPORT, str(int(number)), module, "show"],
            capture_output=True,
            check=False,
        )
    assert (done.returncode, done.stdout, done.stderr) == (code, b"", b"unctc: interrupted.\n")
