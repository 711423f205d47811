"""How fast checks are beside reading, side by side in one run; printed, never asserted.

``uv run --group bench pytest tests/benchmarks/test_check_ratios.py --benchmark-only -s`` runs it.
"""

from pytest_benchmark.fixture import BenchmarkFixture

import unctc
from unctc.io import sample_text

from .test_ratios import ratio

RAW = sample_text()
DOCUMENT = unctc.sample()


def test_checking(benchmark: BenchmarkFixture) -> None:
    assert benchmark(unctc.check, DOCUMENT)
    ratio(
        "check / read",
        lambda: unctc.check(DOCUMENT),
        lambda: unctc.loads(RAW, format="text"),
    )
