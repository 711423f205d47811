"""What reading duties costs, as ratios of work done side by side in one run; printed, never asserted.

``uv run --group bench pytest tests/benchmarks/test_duty_ratios.py --benchmark-only -s`` runs them.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

import unctc
from unctc.extraction.deliverables import find_deliverables
from unctc.extraction.mandates import find_mandates
from unctc.languages.registry import rules_for
from unctc.languages.rules.duties import DutyRules
from unctc.model.languages import Language

# What a table may read again and again, where a text never ends its sentence.
PROMISING = (
    ("zh", "执行局将向委员会提交报告；"),
    ("zh", "并将每年两次向委员会提交报告，"),
    ("en", "CTED will submit to the Committee, "),
    ("en", "the Committee will submit a report by 30 March 2018 to the Council, and "),
)
TELLING = (
    ("en", "Requests the Secretary-General to report by 30 March 2018 and "),
    ("en", "also further "),
    ("zh", "请秘书长提交报告，并"),
)


def fastest(work: Callable[[], object], rounds: int = 5) -> float:
    def once() -> float:
        start = time.process_time()
        work()
        return time.process_time() - start

    return min(once() for _ in range(rounds))


def rules(language: str) -> DutyRules:
    found = rules_for(Language(language)).duties
    assert found is not None
    return found


def test_mandates_beside_loading(benchmark: BenchmarkFixture, corpus_dir: Path) -> None:
    files = sorted((corpus_dir / "akn4un" / "sc" / "2022" / "English").glob("*.xml"))

    assert files

    def load(*, interpret: bool) -> None:
        for path in files:
            unctc.load(path, interpret=interpret)

    bare, whole = fastest(partial(load, interpret=False)), fastest(partial(load, interpret=True))
    print(f"\nmandates cost {whole / bare - 1:.2f} times the load")
    benchmark(load, interpret=True)


@pytest.mark.parametrize(("language", "words"), PROMISING)
def test_growth_of_deliverables(benchmark: BenchmarkFixture, language: str, words: str) -> None:
    table = rules(language)
    short, long = words * 200, words * 400
    ratio = fastest(partial(find_deliverables, long, table), 3) / fastest(
        partial(find_deliverables, short, table), 3
    )
    print(f"\n{words}: twice as long takes {ratio:.1f} times as long")
    benchmark(find_deliverables, short, table)


@pytest.mark.parametrize(("language", "words"), TELLING)
def test_growth_of_mandates(benchmark: BenchmarkFixture, language: str, words: str) -> None:
    table = rules(language)

    def resolution(length: int) -> unctc.Resolution:
        paragraph = unctc.OperativeParagraph(words * (length // len(words)), number=1)
        return unctc.Resolution(
            symbol=unctc.Symbol("S/RES/2395 (2017)"),
            language=Language(language),
            leading_paragraphs=(paragraph,),
        )

    short, long = resolution(40_000), resolution(80_000)
    ratio = fastest(lambda: find_mandates(long, table), 3) / fastest(
        lambda: find_mandates(short, table), 3
    )
    print(f"\n{words}: twice as long takes {ratio:.1f} times as long")
    benchmark(find_mandates, short, table)
