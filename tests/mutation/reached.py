"""Which tests run through which lines: one run of all of them but the laws, kept for the mutants that follow.

A mutant is noticed by no test that does not reach it, and by most tests that do. So each is tried with those that
reach its line, first those of its own room, then some of every other file, as many as a few seconds allow.
``python -m tests.mutation.reached`` makes the list anew. Of a module that has changed since, the lines are not known
any more: each of its mutants is tried with the tests of the whole module; of a file of tests, all are tried.
"""

import ast
import builtins
import json
import os
import re
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import redirect_stdout
from functools import cache
from itertools import compress, zip_longest
from multiprocessing import get_context
from pathlib import Path
from types import CodeType
from typing import Any, Final

import pytest
from attrs import frozen

from .loading import load_instead
from .mutants import SOURCE, Mutant, modules
from .targets import TESTS, near

__all__ = ["Reached", "reached", "renew"]

KEPT: Final = TESTS.parent / ".mutation" / "reached.json"
ENOUGH: Final = 4.0
"""How many seconds of the tests of its room, and as many of all others, a mutant is tried with."""

_FILES: Final = 8
_MARKS: Final = "__unctc_marks__"
# Other machines, wheels and pages tell nothing of a line of these rooms.
_ASKED: Final = ("unit/*.py", "test_findings.py", "test_citation_forms.py", "test_akn4un_markup.py")

_places: list[tuple[str, int]] = []
"""Where each marked statement is: the module and the line. Of one process that looks, like the marks."""
_marks = bytearray()


@frozen
class Reached:
    """What one run of the tests showed.

    Attributes:
        seconds: how long each test took that passed.
        lines: the tests that ran through each line of each module.
        made: when, as the file system's clock has it.
    """

    seconds: dict[str, float]
    lines: dict[str, dict[int, list[str]]]
    made: float

    def tests_for(self, mutant: Mutant) -> list[str]:
        """Return the tests that are worth trying for a mutant, the likeliest to notice first."""
        lines = _lines_of(mutant)
        asked = () if self._is_newer(SOURCE / mutant.module) else lines
        found = self._through(mutant.module, asked)
        found = found or self._through(mutant.module, self.lines.get(mutant.module, ()))
        files = near(mutant.module)
        whole = {_name(each) for each in files if self._is_newer(each)}
        own = {_name(each) for each in files}
        groups: dict[str, list[str]] = defaultdict(list)
        for each in found:
            groups[_file_of(each)].append(each)
        if not lines:  # a value that no function of the module uses: whoever names it, does
            name = mutant.where.rpartition(".")[2]
            naming = {file for file in map(_file_of, self.seconds) if name in _words_of(file)}
            own |= naming
            for file in naming:
                groups[file] = [each for each in self.seconds if _file_of(each) == file]
        nearest = [tests for file, tests in groups.items() if file in own - whole]
        others = [tests for file, tests in groups.items() if file not in own]
        # To look into a file takes time, too: those are worth it that have most tests of the line.
        others = sorted(others, key=len, reverse=True)[:_FILES]
        return [*sorted(whole), *self._some(nearest), *self._some(others)]

    def _some(self, groups: Iterable[list[str]]) -> Iterator[str]:
        """Yield tests of every group in turn, as many as are worth their time."""
        spent = 0.0
        for row in zip_longest(*groups):
            for test in row:
                if test is not None and spent < ENOUGH:
                    yield test
                    spent += self.seconds[test]

    def _is_newer(self, path: Path) -> bool:
        return path.stat().st_mtime > self.made

    def _through(self, module: str, lines: Iterable[int]) -> list[str]:
        """Return the tests that run through any of the lines, those of the fewest seconds first."""
        known = self.lines.get(module, {})
        found = {test for line in lines for test in known.get(line, ())}
        return sorted(found, key=lambda test: (self.seconds[test], test))


def _name(path: Path) -> str:
    return path.relative_to(TESTS.parent).as_posix()


def _file_of(test: str) -> str:
    return test.partition("::")[0]


@cache
def _words_of(file: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", (TESTS.parent / file).read_text("utf-8")))


@cache
def _tree(module: str) -> ast.Module:
    return ast.parse((SOURCE / module).read_text("utf-8"))


def _lines_of(mutant: Mutant) -> set[int]:
    """Return the lines a test must reach: those of the statement or, of a value of the module, of who uses it."""
    statements = [
        each
        for each in ast.walk(_tree(mutant.module))
        if isinstance(each, ast.stmt) and each.lineno <= mutant.line <= (each.end_lineno or 0)
    ]
    functions = [each for each in statements if isinstance(each, ast.FunctionDef)]
    if functions:
        least = min(statements, key=lambda each: (each.end_lineno or 0) - each.lineno)
        if isinstance(least, (ast.If, ast.For, ast.While, ast.With, ast.FunctionDef)):
            return {mutant.line}
        return set(range(least.lineno, (least.end_lineno or 0) + 1))
    return {
        line
        for each in ast.walk(_tree(mutant.module))
        if isinstance(each, ast.FunctionDef)
        and any(isinstance(name, ast.Name) and name.id == mutant.where for name in ast.walk(each))
        for line in range(each.body[0].lineno, (each.end_lineno or 0) + 1)
    }


def reached() -> Reached:
    """Return what is kept; where nothing is, the tests are run once."""
    if not KEPT.exists():
        print("looking which tests reach which lines: some minutes", flush=True)
        command = [sys.executable, "-m", "tests.mutation.reached"]
        subprocess.run(command, check=True, cwd=TESTS.parent)
    raw = json.loads(KEPT.read_text("utf-8"))
    names = list(raw["seconds"])
    return Reached(
        raw["seconds"],
        {
            module: {int(line): [names[at] for at in tests] for line, tests in lines.items()}
            for module, lines in raw["lines"].items()
        },
        KEPT.stat().st_mtime,
    )


def renew(jobs: int) -> None:
    """Run the tests once, and keep which of those that pass reach which lines."""
    os.environ["HYPOTHESIS_PROFILE"] = "everyday"
    files = [file for each in _ASKED for file in sorted(TESTS.glob(each))]
    # Processes of their own tell nothing of a line.
    files = [each for each in files if "subprocess" not in each.read_text("utf-8")]
    seconds: dict[str, float] = {}
    found: dict[str, dict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
    with get_context("fork").Pool(jobs, _mark_statements) as pool:
        for file, seen in zip(files, pool.imap(_look, files), strict=True):
            print(f"{file.name}: {len(seen)} tests", flush=True)
            for test, (spent, places) in seen.items():
                for module, line in places:
                    found[module][line].append(len(seconds))
                seconds[test] = spent
    KEPT.parent.mkdir(exist_ok=True)
    KEPT.write_text(json.dumps({"seconds": seconds, "lines": found}), "utf-8")


def _look(file: Path) -> dict[str, tuple[float, list[tuple[str, int]]]]:
    """Run the tests of a file; return the seconds and the places of each that passes."""
    seen = _Seen()
    options = [
        "-qqq",
        "-p",
        "no:cacheprovider",
        "-p",
        "no:xdist",
        "-p",
        "no:cov",
        "-m",
        "not property",
    ]
    with Path(os.devnull).open("w") as nowhere, redirect_stdout(nowhere):
        pytest.main([*options, str(file)], plugins=[seen])
    return seen.tests


def _mark_statements() -> None:
    """Let every statement of a function of these rooms leave a mark when it runs.

    That costs next to nothing, where a function that Python calls at every line makes tests several times as slow.
    """
    codes: dict[str, CodeType] = {}
    for path in modules():
        tree = ast.parse(path.read_text("utf-8"))
        inside = {
            each: None
            for function in ast.walk(tree)
            if isinstance(function, ast.FunctionDef)
            for each in ast.walk(function)
        }
        for node in inside:
            for name in ("body", "orelse", "finalbody"):
                block = getattr(node, name, None)
                if isinstance(block, list):
                    setattr(node, name, list(_marked(block, path)))
        codes[str(path)] = compile(ast.fix_missing_locations(tree), path, "exec")
    _marks.extend(bytes(len(_places)))
    setattr(builtins, _MARKS, _marks)
    load_instead(codes)


def _marked(block: list[ast.stmt], path: Path) -> Iterator[ast.stmt]:
    for each in block:
        if not (isinstance(each, ast.Expr) and isinstance(each.value, ast.Constant)):
            yield ast.parse(f"{_MARKS}[{len(_places)}] = 1").body[0]
            _places.append((path.relative_to(SOURCE).as_posix(), each.lineno))
        yield each


class _Seen:
    """What tells the tests apart while they run."""

    def __init__(self) -> None:
        self.tests: dict[str, tuple[float, list[tuple[str, int]]]] = {}
        self.began = 0.0

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_setup(self) -> None:
        _marks[:] = bytes(len(_marks))
        self.began = time.process_time()

    def pytest_runtest_logreport(self, report: Any) -> None:  # noqa: ANN401 - a hook
        if report.when == "call" and report.passed:
            spent = round(time.process_time() - self.began, 4)
            self.tests[report.nodeid] = spent, list(compress(_places, _marks))


if __name__ == "__main__":
    renew(os.cpu_count() or 1)
