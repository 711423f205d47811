"""Hostile runs of the command line: ``python -m tests.fuzz.command_lines --seed 1 --count 600``.

Every command, with files, options, streams and an environment that nobody means well. What may come of a run is its
output, exit code 0, 1 for findings, or 2 with a line for each thing that went wrong. One run in ten is a process of its own.
"""

import argparse
import io
import os
import re
import shlex
import signal
import subprocess
import sys
import tempfile
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from random import Random
from typing import Any, Final

import click
from attrs import field, frozen

from unctc.cli.app import app, run

from .odd_files import LISTED, TABLES, make_files, sandbox
from .odd_values import values_for

__all__ = ["Run", "complaints", "drawn", "made_folder", "tried"]

LONGEST: Final = 60
"""Seconds that a run may take."""
_STREAMS: Final = ("whole", "whole", "whole", "whole", "ascii", "latin", "closed", "full")
_FINDING: Final = frozenset({"check", "diff", "trace", "report"})
_USAGE: Final = re.compile(r"(?:Usage:.*|Try 'unctc.*|Error: .*|Options:|Commands:| +.*)?")
_CONTROLS: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


@frozen(kw_only=True)
class Run:
    """A run of the command.

    Attributes:
        arguments: what comes after ``unctc``.
        stdin: what can be read; ``None`` where it is closed.
        stdout: what it is: ``whole``, ``ascii``, ``latin``, ``closed``, ``full``.
        environment: variables that are set.
        table: the pyproject.toml of the folder; ``None`` for none.
        process: whether it is a process of its own.
    """

    arguments: tuple[str, ...]
    stdin: bytes | None = field(default=b"", repr=False)
    stdout: str = "whole"
    environment: tuple[tuple[str, str], ...] = ()
    table: bytes | None = None
    process: bool = False

    def __str__(self) -> str:
        shown = " ".join(
            each[:80] if len(each) > 80 else each for each in map(shlex.quote, self.arguments)
        )
        return f"unctc {shown} (stdout {self.stdout}, {dict(self.environment)}, table {self.table!r:.60})"


@frozen
class Outcome:
    """What came of a run."""

    code: int
    stdout: bytes = field(repr=False)
    stderr: str


def commands() -> dict[tuple[str, ...], click.Command]:
    """Return every command by its words."""
    found: dict[tuple[str, ...], click.Command] = {(): app}
    waiting: list[tuple[tuple[str, ...], click.Command]] = [((), app)]
    while waiting:
        words, command = waiting.pop()
        if isinstance(command, click.Group):
            context = click.Context(command)
            for name in command.list_commands(context):
                inside = command.get_command(context, name)
                assert inside is not None
                found[*words, name] = inside
                waiting.append(((*words, name), inside))
    return found


def drawn(random: Random, names: Sequence[str], known: dict[tuple[str, ...], click.Command]) -> Run:
    """Return a run: a command, any of its options with any values, files and an environment."""
    words = random.choice(sorted(known))
    command = known[words]
    arguments = list(words)
    # Where all is odd, nothing comes of a run but its first error.
    oddness = random.choice((0.0, 0.1, 0.3, 0.7))
    options = [each for each in command.params if isinstance(each, click.Option)]
    wanted = [each for each in options if each.required and random.random() < 0.9]
    wanted += random.sample(options, random.choice((0, 1, 1, 2, 2, 3, 6)) % (len(options) + 1))
    for option in wanted:
        name = random.choice(option.opts)
        if option.is_flag or option.count:
            arguments.append(name)
            continue
        value = _value(random, option, names, oddness)
        arguments += random.choice(
            ([name, value], [f"{name}={value}" if name[:2] == "--" else f"{name}{value}"])
        )
    for argument in command.params:
        if not isinstance(argument, click.Argument):
            continue
        many = random.choice((0, 1, 1, 1, 2, 4)) if argument.nargs == -1 else 1
        for _ in range(many if random.random() < 0.95 else many + 1):
            arguments.append(_value(random, argument, names, oddness))
    if random.random() < 0.05:
        arguments.insert(
            random.randrange(len(arguments) + 1), random.choice(("--", "-x", "--no-such", "@f", ""))
        )
    # Help and version end everything else: seldom.
    if random.random() < 0.9:
        arguments = [each for each in arguments if each not in ("-h", "--help", "--version")]
    process = random.random() < 0.1
    environment = {
        name: random.choice(values)
        for name, values in (
            ("COLUMNS", ("1", "20", "40", "400", "0", "-1", "x", "9" * 30)),
            ("NO_COLOR", ("1", "")),
            ("FORCE_COLOR", ("1",)),
            ("UNCTC_TRACEBACK", ("",)),
            *(
                (
                    ("LANG", ("C", "nonsense")),
                    ("LC_ALL", ("C", "")),
                    ("PYTHONIOENCODING", ("ascii", "latin-1")),
                )
                if process
                else ()
            ),
            *((("HOME", ("/nowhere", "")), ("TERM", ("dumb", ""))) if process else ()),
        )
        if random.random() < 0.25
    }
    return Run(
        arguments=tuple(_for_a_process(each) for each in arguments)
        if process
        else tuple(arguments),
        stdin=random.choice(
            (b"", None, b"resolution 1373 (2001)", b"\xff\xfe\x00", b"{", b"<a", b"1. \x1b[31m")
        ),
        stdout=random.choice(_STREAMS),
        environment=tuple(sorted(environment.items())),
        table=random.choice(TABLES) if random.random() < 0.4 else None,
        process=process,
    )


def _value(random: Random, parameter: click.Parameter, names: Sequence[str], oddness: float) -> str:
    sound, odd = values_for(parameter, names)
    return random.choice(odd if not sound or random.random() < oddness else sound)


def _for_a_process(argument: str) -> str:
    """Return what the system can hand to a process: no zero, and no half of a character that is no byte."""
    return (
        os.fsdecode(argument.replace("\0", "").encode("utf-8", "surrogateescape")[:100_000])
        if not any("\ud800" <= each < "\udc80" for each in argument)
        else argument.encode("utf-8", "replace").decode()
    )


def tried(asked: Run, made: Path) -> Outcome:
    """Return what comes of a run in a folder with the files of *made*."""
    with tempfile.TemporaryDirectory(dir=made.parent) as name:
        folder = Path(name)
        sandbox(made, folder)
        if asked.table is not None:
            folder.joinpath("pyproject.toml").write_bytes(asked.table)
        return _process(asked, folder) if asked.process else _here(asked, folder)


def _process(asked: Run, folder: Path) -> Outcome:
    environment = {
        k: v for k, v in os.environ.items() if k not in ("COLUMNS", "LC_ALL", "UNCTC_TRACEBACK")
    }
    environment |= dict(asked.environment)
    command = [sys.executable, "-m", "unctc", *asked.arguments]
    shell = {"closed": ">&-", "full": ">/dev/full"}.get(asked.stdout, "")
    if asked.stdin is None:
        shell += " <&-"
    ended = subprocess.run(
        ["sh", "-c", f'exec "$@" {shell}', "sh", *command],
        input=asked.stdin or b"",
        capture_output=True,
        check=False,
        cwd=folder,
        env=environment,
        timeout=LONGEST,
    )
    return Outcome(ended.returncode, ended.stdout, ended.stderr.decode("utf-8", "replace"))


class _Full(io.RawIOBase):
    """A stream on which no room is left."""

    def writable(self) -> bool:
        return True

    def write(self, data: object) -> int:
        del data
        raise OSError(28, "No space left on device")


def _here(asked: Run, folder: Path) -> Outcome:
    out = io.BytesIO()
    error = io.TextIOWrapper(
        io.BytesIO(), encoding="utf-8", errors="backslashreplace", write_through=True
    )
    raw: Any = io.BufferedWriter(_Full()) if asked.stdout == "full" else out
    stdout = io.TextIOWrapper(
        raw, encoding={"ascii": "ascii", "latin": "latin-1"}.get(asked.stdout, "utf-8")
    )
    if asked.stdout == "closed":
        stdout.close()
        out = io.BytesIO()
    stdin = None if asked.stdin is None else io.TextIOWrapper(io.BytesIO(asked.stdin))
    kept = (sys.stdin, sys.stdout, sys.stderr, dict(os.environ), Path.cwd(), warnings.showwarning)
    with _in_time():
        try:
            sys.stdin, sys.stdout, sys.stderr = stdin, stdout, error
            os.environ.update(asked.environment)
            os.chdir(folder)
            code = run(asked.arguments)
            if asked.stdout not in ("closed", "full"):
                stdout.flush()
        finally:
            (sys.stdin, sys.stdout, sys.stderr), environment = kept[:3], kept[3]
            os.chdir(kept[4])
            warnings.showwarning = kept[5]
            for name, _ in asked.environment:
                os.environ.pop(name, None)
            os.environ.update(environment)
    buffer = error.buffer
    assert isinstance(buffer, io.BytesIO)
    said = buffer.getvalue().decode("utf-8", "replace")
    written = out.getvalue()
    if asked.stdout == "full":
        with suppress(OSError, ValueError):
            stdout.detach()
    return Outcome(code, written, said)


@contextmanager
def _in_time() -> Iterator[None]:
    def late(*_: object) -> None:
        message = f"more than {LONGEST} seconds"
        raise TimeoutError(message)

    before = signal.signal(signal.SIGALRM, late)
    signal.alarm(LONGEST)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def complaints(asked: Run, outcome: Outcome) -> list[str]:
    """Return what is wrong with what came of a run."""
    found = []
    if outcome.code not in (0, 1, 2):
        found.append(f"exit {outcome.code}")
    if (
        "Traceback" in outcome.stderr
        or "unforeseen" in outcome.stderr
        or "Error ignored" in outcome.stderr
    ):
        found.append("a traceback, or an error that nobody has foreseen")
    lines = outcome.stderr.splitlines()
    errors = [
        each
        for each in lines
        if "expected" in each and "found" in each and "passed over" not in each
    ]
    if outcome.code == 1 and (
        errors or (asked.arguments[:1] and asked.arguments[0] not in _FINDING)
    ):
        found.append("exit 1 without findings")
    if (
        outcome.code == 2
        and not errors
        and not re.search("^(?:Usage|Error):|passed over", outcome.stderr, re.MULTILINE)
    ):
        found.append("exit 2 without a line that says what was expected and found")
    for line in outcome.stderr.split("\n"):
        if _CONTROLS.search(line):
            found.append(f"a control character in {line!r:.120}")
        if len(line) > 1500:
            found.append(f"a line of {len(line)} characters: {line[:120]!r}")
        if " expected " in line and "found" not in line:
            found.append(f"a line that does not say what was found: {line!r:.200}")
        if not line.startswith("unctc: ") and not _USAGE.fullmatch(line):
            found.append(f"a line of another form: {line!r:.200}")
    return found


@contextmanager
def made_folder() -> Iterator[Path]:
    """Make the files once; yield the folder."""
    with tempfile.TemporaryDirectory() as name:
        made = Path(name, "made")
        made.mkdir()
        make_files(made)
        yield made


def names_in(made: Path) -> list[str]:
    """Return what FILE may be."""
    return [*sorted(each.name for each in made.iterdir()), *LISTED]


def main() -> int:
    """Draw runs and try them; return 1 where something is wrong with one."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz.command_lines", description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=600)
    parser.add_argument(
        "--only",
        type=int,
        default=None,
        help="try the run of this number only, and show what it says",
    )
    asked = parser.parse_args()
    wrong = 0
    codes: dict[int, int] = {}
    with made_folder() as made:
        names, known = names_in(made), commands()
        for number in range(asked.count):
            each = drawn(Random(f"{asked.seed} {number}"), names, known)
            if asked.only not in (None, number):
                continue
            try:
                outcome = tried(each, made)
                bad = complaints(each, outcome)
                codes[outcome.code] = codes.get(outcome.code, 0) + 1
            except Exception as error:  # noqa: BLE001 - whatever comes out is a failure
                outcome, bad = (
                    Outcome(-1, b"", repr(error)),
                    [f"{type(error).__name__}: {error}"[:300]],
                )
            if bad or asked.only is not None:
                wrong += bool(bad)
                print(f"{number}: {each!s}".encode("utf-8", "backslashreplace").decode())
                print(f"    exit {outcome.code}; {outcome.stderr[:600]!r}")
                for one in bad:
                    print(f"    -- {one}".encode("utf-8", "backslashreplace").decode(), flush=True)
    print(
        f"seed {asked.seed}: {asked.count} runs, {wrong} wrong; exit codes {dict(sorted(codes.items()))}"
    )
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main())
