"""Which tests run through which lines: one run of all of them but the laws, kept for the mutants that follow.

A mutant is noticed by no test that does not reach it, and by most tests that do. So each is tried with those that
reach its line, first those of its own room, then some of every other file, as many as a few seconds allow.
``python -m tests.mutation.reached`` makes the list anew. Of a module that has changed since, the lines are not known
any more: each of its mutants is tried with the tests of the whole module; of a file of tests, all are tried.
"""

import ast
import json
import os
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import zip_longest
from pathlib import Path
from typing import Any, Final

import pytest
from attrs import frozen

from .mutants import ROOMS, SOURCE, Mutant
from .targets import TESTS, near

__all__ = ["Reached", "reached", "renew"]

KEPT: Final = TESTS.parent / ".mutation" / "reached.json"
ENOUGH: Final = 4.0
"""How many seconds of the tests of its room, and as many of all others, a mutant is tried with."""

_FILES: Final = 8
# Processes of their own, other machines, wheels and pages tell nothing of a line of these rooms.
_ASKED: Final = ("unit", "test_findings.py", "test_citation_forms.py", "test_akn4un_markup.py")


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
        asked = () if self._is_newer(SOURCE / mutant.module) else _lines_of(mutant)
        found = self._through(mutant.module, asked)
        found = found or self._through(mutant.module, self.lines.get(mutant.module, ()))
        files = near(mutant.module)
        whole = {_name(each) for each in files if self._is_newer(each)}
        own = {_name(each) for each in files}
        groups: dict[str, list[str]] = defaultdict(list)
        for each in found:
            groups[_file_of(each)].append(each)
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


def renew() -> None:
    """Run the tests once, and keep which of those that pass reach which lines."""
    os.environ["HYPOTHESIS_PROFILE"] = "everyday"
    import coverage

    looking = coverage.Coverage(
        data_file=None, config_file=False, source=[str(SOURCE / room) for room in ROOMS]
    )
    looking.start()
    seen = _Seen(looking)
    pytest.main(
        ["-q", "-p", "no:cacheprovider", "-p", "no:xdist", "-p", "no:cov", "-m", "not property"]
        + [str(TESTS / each) for each in _ASKED],
        plugins=[seen],
    )
    looking.stop()
    data = looking.get_data()
    numbers = {test: at for at, test in enumerate(seen.seconds)}
    lines = {
        Path(path).relative_to(SOURCE).as_posix(): {
            line: sorted(numbers[test] for test in tests if test in numbers)
            for line, tests in data.contexts_by_lineno(path).items()
        }
        for path in data.measured_files()
    }
    KEPT.parent.mkdir(exist_ok=True)
    KEPT.write_text(json.dumps({"seconds": seen.seconds, "lines": lines}), "utf-8")


class _Seen:
    """What tells the tests apart while they run."""

    def __init__(self, looking: Any) -> None:  # noqa: ANN401 - coverage is no library of ours
        self.looking = looking
        self.seconds: dict[str, float] = {}

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_setup(self, item: Any) -> None:  # noqa: ANN401 - a hook
        self.looking.switch_context(item.nodeid)

    def pytest_runtest_logreport(self, report: Any) -> None:  # noqa: ANN401 - a hook
        if report.when == "call" and report.passed:
            self.seconds[report.nodeid] = round(report.duration, 4)


if __name__ == "__main__":
    renew()
