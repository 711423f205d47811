"""How fast, as ratios of work done side by side in one run; printed, never asserted.

``uv run --group bench pytest tests/benchmarks --benchmark-only -s`` runs them.
"""

import re
import subprocess
import sys
import time
from collections.abc import Callable

import msgspec
import pytest
from pytest_benchmark.fixture import BenchmarkFixture

import unctc
from unctc.formats import sample_text
from unctc.reading.citations.finder import find_spans

RAW = sample_text()
DOCUMENT = unctc.sample()
JSON = unctc.dumps(DOCUMENT).encode()
ENGLISH = (
    "Recalling its resolutions 1373 (2001), 1624 (2005) and 2178 (2014), General Assembly resolution 72/284, "
    "the statement S/PRST/2015/11 and the report S/2017/375, the Council decides to remain seized of it. "
) * 200
PLAIN = re.compile(r"\d{1,4}\s*\((?:19|20)\d\d\)|\d{1,3}/\d{1,4}|[A-Z]+/[\w./()-]+")


def best(work: Callable[[], object], rounds: int = 7) -> float:
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


def ratio(name: str, ours: Callable[[], object], theirs: Callable[[], object]) -> None:
    mine, other = best(ours), best(theirs)
    print(f"\n{name}: {mine * 1e3:.2f} ms against {other * 1e3:.2f} ms, ratio {mine / other:.2f}")


def test_reading(benchmark: BenchmarkFixture) -> None:
    assert benchmark(unctc.loads, RAW, format="text") == DOCUMENT


def test_citations_typed(benchmark: BenchmarkFixture) -> None:
    assert benchmark(unctc.find_citations, ENGLISH, "en")
    eyecite = pytest.importorskip("eyecite")
    ratio(
        "find_citations / eyecite",
        lambda: unctc.find_citations(ENGLISH, "en"),
        lambda: eyecite.get_citations(ENGLISH),
    )


def test_citations_spans(benchmark: BenchmarkFixture) -> None:
    assert benchmark(find_spans, ENGLISH, "en")
    ratio(
        "find_spans / re.finditer",
        lambda: find_spans(ENGLISH, "en"),
        lambda: list(PLAIN.finditer(ENGLISH)),
    )


def test_json_to_model(benchmark: BenchmarkFixture) -> None:
    assert benchmark(unctc.loads, JSON, format="json") == DOCUMENT
    ratio(
        "JSON to model / msgspec.json.decode, untyped",
        lambda: unctc.loads(JSON, format="json"),
        lambda: msgspec.json.decode(JSON),
    )


def test_model_to_json(benchmark: BenchmarkFixture) -> None:
    assert benchmark(unctc.dumps, DOCUMENT).encode() == JSON


def test_import(benchmark: BenchmarkFixture) -> None:
    def run(code: str) -> Callable[[], object]:
        return lambda: subprocess.run([sys.executable, "-c", code], check=True)

    benchmark(run("import unctc"))
    ratio(
        "import unctc / import attr, cattrs, lxml.etree",
        run("import unctc"),
        run("import attr, cattrs, lxml.etree"),
    )
