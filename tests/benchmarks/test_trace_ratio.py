"""Tracing against loading what is traced to, side by side in one run; printed, never asserted.

``uv run --group bench pytest tests/benchmarks --benchmark-only -s`` runs it.
"""

import gc
import time
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

import unctc

SAMPLE = unctc.sample()


@pytest.fixture(scope="module")
def files(corpus_dir: Path) -> list[Path]:
    found = sorted((corpus_dir / "akn4un" / "sc" / "cited").glob("*.xml"))
    if not found:
        pytest.skip("the folder of real documents has no resolutions that S/2018/208 cites")
    return found


def test_tracing(benchmark: BenchmarkFixture, files: list[Path]) -> None:
    resolutions = [unctc.load(path) for path in files]
    assert benchmark(unctc.trace, SAMPLE, resolutions).links
    loading, tracing = [], []
    for _ in range(7):
        gc.collect()
        gc.disable()
        start = time.process_time()
        resolutions = [unctc.load(path) for path in files]
        between = time.process_time()
        unctc.trace(SAMPLE, resolutions)
        tracing.append(time.process_time() - between)
        loading.append(between - start)
        gc.enable()
    ours, theirs = min(tracing), min(loading)
    print(
        f"\ntracing to {len(files)} resolutions {ours * 1e3:.0f} ms,"
        f" loading them {theirs * 1e3:.0f} ms, ratio {ours / theirs:.2f}"
    )
