"""No test outside the benchmarks looks at a clock: what it sees depends on what else the machine does."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
BENCHMARKS = TESTS / "benchmarks"
# They go on for as many minutes as they are told, and are no tests.
FUZZ, MUTATION = TESTS / "fuzz", TESTS / "mutation"
# Budgets decide how many examples are tried, never whether a test passes.
BUDGETS = TESTS / "property" / "budgets.py"
FILES = sorted(
    path
    for path in TESTS.rglob("*.py")
    if not {BENCHMARKS, FUZZ, MUTATION} & set(path.parents) and path != BUDGETS
)
CLOCKS = frozenset({"time", "timeit", "resource"})
READINGS = frozenset(
    {"clock_gettime", "getrusage", "monotonic", "now", "perf_counter", "process_time", "time_ns"}
    | {"today", "times", "utcnow"}
)


def clocks_in(source: str) -> Iterator[str]:
    """Yield what of *source* reads a clock, each with its line."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Import(names=names):
                found = [each.name for each in names if each.name.partition(".")[0] in CLOCKS]
            case ast.ImportFrom(module=str(module)) if module.partition(".")[0] in CLOCKS:
                found = [module]
            case ast.Call(func=ast.Attribute(attr=name)) if name in READINGS:
                found = [name]
            # A test named after what was compressed would have another name each second.
            case ast.Call(func=ast.Attribute(ast.Name("gzip"), "compress"), keywords=given) if (
                "mtime" not in {each.arg for each in given}
            ):
                found = ["gzip.compress without mtime"]
            case _:
                found = []
        yield from (f"line {getattr(node, 'lineno', 0)}: {each}" for each in found)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(TESTS).as_posix())
def test_no_clock(path: Path) -> None:
    assert list(clocks_in(path.read_text("utf-8"))) == []


@pytest.mark.parametrize(
    "source",
    [
        "import time",
        "from time import perf_counter as seconds",
        "import datetime\ndatetime.datetime.now()",
        "def f():\n    import timeit",
        "date.today()",
        "gzip.compress(b'')",
    ],
)
def test_a_clock_is_seen(source: str) -> None:
    assert list(clocks_in(source))
