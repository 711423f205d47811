"""A reader that has seen enough: the command ends quietly, with the code it would have had."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import unctc

RESOLUTION = Path(__file__).parents[1] / "data" / "resolution.en.akn.xml"
FOUND = 1
COMMANDS = {
    "--help": 0,
    "--version": 0,
    "show": 0,
    "show --explain --json": 0,
    "show --json": 0,
    "convert --to json": 0,
    "convert --to text": 0,
    "cite": 0,
    "cite --json": 0,
    "cite --count": 0,
    "cite --annotate html": 0,
    "cite --help": 0,
    "check": FOUND,
    "check --format sarif": FOUND,
    "deliverables": 0,
    "deliverables --csv": 0,
    "deliverables --json": 0,
    "deliverables --ics": 0,
    f"mandates {RESOLUTION}": 0,
    f"mandates {RESOLUTION} --json": 0,
    f"trace -r {RESOLUTION}": FOUND,
    f"trace --json -r {RESOLUTION}": FOUND,
    "report -o -": 0,
}


def run_unread(command: str, *, stderr_too: bool) -> tuple[int, str]:
    """Run a command into a pipe whose reader has left; return its exit code and its stderr."""
    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = subprocess.run(
            [sys.executable, "-m", "unctc", *command.split()],
            stdout=writing,
            stderr=writing if stderr_too else subprocess.PIPE,
            check=False,
        )
    finally:
        os.close(writing)
    return done.returncode, (done.stderr or b"").decode()


@pytest.mark.parametrize("command", COMMANDS, ids=lambda it: it.replace(str(RESOLUTION), "FILE"))
def test_closed_before_the_first_line(command: str) -> None:
    code, told = run_unread(command, stderr_too=False)
    assert code == COMMANDS[command]
    assert "Traceback" not in told
    assert "Broken pipe" not in told


@pytest.mark.parametrize(
    ("command", "code"),
    [
        ("check", FOUND),
        ("cite --json", 0),
        ("--help", 0),
        ("cite --no-such-option", 2),
        ("cite no.txt", 2),
    ],
)
def test_stderr_closed_as_well(command: str, code: int) -> None:
    assert run_unread(command, stderr_too=True)[0] == code


def test_one_line_of_many() -> None:
    """``unctc cite --json | head -1``, with a real pipe that is closed after a line."""
    with subprocess.Popen(
        [sys.executable, "-m", "unctc", "cite", "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.readline().startswith(b'{"where"')
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0
    assert len(unctc.sample().citations) == 593
