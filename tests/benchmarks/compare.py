"""How fast two versions are, side by side: ``python tests/benchmarks/compare.py OLD NEW``.

OLD and NEW are commits, or folders of a checkout with what is not committed yet. Each gets an environment of its own,
with the wheel's files and compiled bytecode, as on a user's machine. Every line is run in turn by both, and
the least time of the processor counts: what else the machine does adds to a run, and takes nothing from one. Where ``perf`` counts
instructions, or ``valgrind`` is there and ``--instructions`` asks for it, these are printed as well: they do not depend on the day.

``UNCTC_CORPUS`` names the folder of real documents; lines that need it are left out without it. ``--fields`` compares what is read
instead: every field of every file of that folder and of S/2018/208 must be the same.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
LINES = Path(__file__).with_name("lines.py")
PLAIN = ("-c", "pass")
BASES = ("-c", "import attr, cattrs, lxml.etree")


class Line(NamedTuple):
    """A row of the table: what is measured, beside what, what it should be, and how it is written.

    ``kind`` is ``start`` for a command, whose arguments are in ``run``; ``beside`` and ``each`` for a line of
    ``lines.py``, measured beside other work or for each unit; ``over`` for one whose base is another line.
    """

    title: str
    goal: str
    kind: str
    run: tuple[str, ...]
    base: tuple[str, ...] = PLAIN


TABLE = (
    Line("`unctc --version`, beside `python -c pass`", "≤ 10", "start", ("--version",)),
    Line("`cite -` on a line", "≤ 18", "start", ("cite", "-")),
    Line("`show`", "≤ 28", "start", ("show",)),
    Line("`check`", "≤ 32", "start", ("check",)),
    Line("`report`", "≤ 42", "start", ("report", "-o", "{scratch}/report.html")),
    Line("`trace` to 28 resolutions", "≤ 52", "start", ("trace", "-r", "{corpus}/akn4un/sc/cited")),
    Line("`import unctc`, beside attr, cattrs, lxml", "≤ 1.1", "import", ("-c", "import unctc"), BASES),
    Line("AKN4UN to model, beside lxml: Council English", "≤ 8", "beside", ("load_council",)),
    Line("the same: all languages", "≤ 7.5", "beside", ("load_languages",)),
    Line("the same: Assembly", "≤ 8", "beside", ("load_assembly",)),
    Line("AKN4UN read anew, beside the cache", "≥ 10", "inverse", ("load_cached",)),
    Line("JSON to model, beside msgspec's structs", "≤ 3.5", "beside", ("load_json",)),
    Line("eyecite, beside typed citations", "≥ 50", "inverse", ("citations_typed",)),
    *(
        Line(f"µs a citation: {each}", "≤ 22", "micro", (f"citations_{each}",))
        for each in ("ar", "de", "en", "es", "fr", "ru", "zh")
    ),
    Line("S/2018/208 read, beside find_citations", "≤ 3.2", "beside", ("read_sample",)),
    Line("check, beside read", "≤ 0.4", "beside", ("check_sample",)),
    Line("trace, beside load", "≤ 0.8", "beside", ("trace_cited",)),
    Line("mandates, beside load", "≤ 0.6", "above", ("mandates",)),
    Line("text of 10 letters: time a letter", "≤ 1.1", "over", ("letters_10",), ("letters_1",)),
    Line("text of 100 letters: time a letter", "≤ 1.2", "over", ("letters_100",), ("letters_1",)),
    Line("files of the corpus read, ms a file", "≤ 2.4", "milli", ("read_corpus",)),
    Line("kB kept a document", "≤ 42", "kilo", ("memory",)),
    Line("peak, beside the file", "≤ 3", "peak", ("memory",)),
)  # fmt: skip
_SLOW = frozenset({"letters_100", "read_corpus", "citations_typed"})


class Version:
    """A version with the environment that is made for it."""

    def __init__(self, name: str, scratch: Path) -> None:
        self.name = name
        self._scratch = scratch
        source, self._folder = self._source(name), scratch / re.sub(r"\W", "-", name)
        self._python = self._folder / "bin" / "python"
        _run("uv", "venv", "-q", "--clear", "--python", sys.executable, str(self._folder))
        _run("uv", "pip", "install", "-q", "--compile-bytecode", "--python", str(self._python), f"{source}[all]", "eyecite")  # fmt: skip
        self._times: dict[tuple[str, ...], dict[str, float]] = {}

    def _source(self, name: str) -> Path:
        if Path(name).is_dir():
            return Path(name).resolve()
        folder = self._scratch / f"source-{re.sub(r'[^a-z0-9]', '-', name.lower())}"
        folder.mkdir()
        archive = folder.with_suffix(".tar")
        _run("git", "-C", str(ROOT), "archive", "-o", str(archive), name)
        shutil.unpack_archive(archive, folder, filter="data")
        return folder

    def command(self, kind: str, arguments: Sequence[str]) -> list[str]:
        """Return the command line of a start, or of a line."""
        filled = [
            each.format(scratch=self._scratch, corpus=os.environ.get("UNCTC_CORPUS", ""))
            for each in arguments
        ]
        if kind == "start":
            return [str(self._folder / "bin" / "unctc"), *filled]
        return [str(self._python), *filled]

    def start(self, kind: str, arguments: tuple[str, ...]) -> float:
        """Return the processor's seconds of one command, the least until now."""
        seconds = _seconds(self.command(kind, arguments), self._scratch)
        kept = self._times.setdefault(arguments, {})
        kept["ours"] = min(seconds, kept.get("ours", seconds))
        return kept["ours"]

    def line(self, name: str, rounds: int) -> dict[str, float]:
        """Return the figures of a line of ``lines.py``: the least of this run and of those before."""
        kept = self._times.setdefault((name,), {})
        found = self.asked(name, "--rounds", str(rounds))
        for key, value in found.items():
            kept[key] = min(value, kept[key]) if key in kept and key != "units" else value
        return kept

    def asked(self, *arguments: str) -> dict[str, float]:
        """Return what ``lines.py`` prints."""
        done = subprocess.run([str(self._python), str(LINES), *arguments], env=_environment(self._scratch), cwd=self._scratch, capture_output=True, text=True, check=False)  # fmt: skip
        if done.returncode:
            print(f"{self.name}: {done.stderr.splitlines()[-1]}", file=sys.stderr)
            return {"absent": 1.0}
        answer: dict[str, float] = json.loads(done.stdout)
        return answer

    def instructions(self, line: Line, counter: str) -> float | None:
        """Return how many instructions a command takes, or one more run of a line."""
        if line.kind in {"start", "import"}:
            return _instructions(self.command(line.kind, line.run), counter, self._scratch)
        if line.run[0] == "memory":
            return None
        once, more = (
            _instructions(
                [str(self._python), str(LINES), line.run[0], "--times", times],
                counter,
                self._scratch,
            )
            for times in ("1", "2")
        )
        return more - once if once and more else None


def _run(*command: str) -> None:
    subprocess.run(command, check=True)


def _environment(scratch: Path) -> dict[str, str]:
    kept = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    return {**kept, "PYTHONHASHSEED": "0", "UNCTC_SCRATCH": str(scratch)}


def _seconds(command: list[str], scratch: Path) -> float:
    """Return the processor's time of a command, that of the system included."""
    with subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=_environment(scratch),
        cwd=scratch,
    ) as process:
        assert process.stdin is not None
        process.stdin.write(b"As recalled in resolution 1373 (2001) of the Security Council.\n")
        process.stdin.close()
        _, _, usage = os.wait4(process.pid, 0)
        process.returncode = 0
    return usage.ru_utime + usage.ru_stime


def _counter(*, asked: bool) -> str | None:
    """Return the name of what counts instructions on this machine."""
    if shutil.which("perf"):
        done = subprocess.run(
            ["perf", "stat", "-x,", "-e", "instructions:u", "true"],
            capture_output=True,
            text=True,
            check=False,
        )
        if done.stderr.partition(",")[0].isdigit():
            return "perf"
    return "valgrind" if asked and shutil.which("valgrind") else None


def _instructions(command: list[str], counter: str, scratch: Path) -> float | None:
    before = {
        "perf": ["perf", "stat", "-x,", "-e", "instructions:u"],
        "valgrind": ["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"],
    }[counter]  # fmt: skip
    done = subprocess.run(
        [*before, *command],
        input=b"As recalled in resolution 1373 (2001) of the Security Council.\n",
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        env=_environment(scratch),
        cwd=scratch,
        check=False,
    )
    said = done.stderr.decode(errors="replace")
    found = re.search(r"^(\d+),", said, re.MULTILINE) or re.search(r"I\s+refs:\s+([\d,]+)", said)
    return float(found[1].replace(",", "")) if found else None


def _value(version: Version, line: Line, rounds: int) -> float | None:
    """Return the figure of a line after one more run of it."""
    if line.kind in {"start", "import"}:
        base = version.start("import", line.base)
        return version.start(line.kind, line.run) / base
    found = version.line(line.run[0], rounds)
    if "absent" in found:
        return None
    ours, theirs, units = found["ours"], found.get("theirs", 0.0), found.get("units", 1.0)
    if line.kind == "over":
        return (ours / units) / version.line(line.base[0], rounds)["ours"]
    return {
        "beside": lambda: ours / theirs,
        "inverse": lambda: theirs / ours,
        "above": lambda: ours / theirs - 1,
        "micro": lambda: ours / units * 1e6,
        "milli": lambda: ours / units * 1e3,
        "kilo": lambda: ours / 1e3,
        "peak": lambda: found["peak"],
    }[line.kind]()


def _rows(
    versions: Sequence[Version], lines: Sequence[Line], rounds: int, counter: str | None
) -> Iterator[list[str]]:
    for line in lines:
        if "{corpus}" in "".join(line.run) and not os.environ.get("UNCTC_CORPUS"):
            continue
        often = 1 if line.run[0] in _SLOW else rounds
        values: list[float | None] = []
        for _ in range(often):
            values = [_value(each, line, min(often, 3)) for each in versions]
        shown = ["–" if each is None else f"{each:.3g}" for each in values]
        counts = (
            [each.instructions(line, counter) for each in versions] if counter else [None, None]
        )
        change = f"{counts[1] / counts[0]:.3f}" if counts[0] and counts[1] else "–"
        yield [line.title, line.goal, *shown, *([change] if counter else [])]


def _compare_fields(versions: Sequence[Version]) -> int:
    old, new = (each.asked("fields") for each in versions)
    differing = [name for name in old.keys() | new.keys() if old.get(name) != new.get(name)]
    for name in sorted(differing):
        print(f"{name}: not the same")
    print(f"{len(old)} and {len(new)} documents read, {len(differing)} of them not the same")
    return 1 if differing or "absent" in old else 0


def main() -> int:
    """Make the environments, measure, and print a table in Markdown."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("old")
    parser.add_argument("new")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", metavar="WORDS", help="lines whose title has these words")
    parser.add_argument("--instructions", action="store_true", help="count by valgrind, too: slow")
    parser.add_argument("--fields", action="store_true", help="compare what is read, not how fast")
    asked = parser.parse_args()
    lines = [each for each in TABLE if not asked.only or asked.only in each.title]
    with tempfile.TemporaryDirectory(prefix="unctc-compare-") as folder:
        versions = [Version(name, Path(folder)) for name in (asked.old, asked.new)]
        if asked.fields:
            return _compare_fields(versions)
        counter = _counter(asked=asked.instructions)
        print(f"{_machine()}, Python {platform.python_version()}, {asked.rounds} rounds\n")
        head = ["line", "goal", asked.old, asked.new, *(["instructions"] if counter else [])]
        for row in (head, ["---"] * len(head)):
            print(f"| {' | '.join(row)} |")
        for row in _rows(versions, lines, asked.rounds, counter):
            print(f"| {' | '.join(row)} |", flush=True)
    return 0


def _machine() -> str:
    known = Path("/proc/cpuinfo")
    model = re.search(r"model name\s*: (.+)", known.read_text()) if known.exists() else None
    return f"{model[1] if model else platform.processor()}, {os.cpu_count()} cores"


if __name__ == "__main__":
    sys.exit(main())
