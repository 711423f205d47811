"""How fast, as ratios of work done side by side in one run; printed, never asserted.

``uv run --group bench pytest tests/benchmarks --benchmark-only -s`` runs them.
"""

import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import msgspec
import pytest
from pytest_benchmark.fixture import BenchmarkFixture

import unctc
from unctc.io import sample_text
from unctc.model.locations import Span
from unctc.model.node_paths import NodePath
from unctc.model.symbols import Symbol
from unctc.schemas.json_fast_decoder import Structs

from ..corpus import gold  # noqa: TID252 - the tests are no package of their own

RAW = sample_text()
DOCUMENT = unctc.sample()
JSON = unctc.dumps(DOCUMENT).encode()
# What one writes who wants the citations of a text: as found elsewhere, and with care for speed.
PLAIN = {
    "one pattern": r"\d{1,4}\s*\((?:19|20)\d\d\)|\d{1,3}/\d{1,4}|[A-Z]+/[\w./()-]+",
    "one pattern with word boundaries": (
        r"\b\d{1,4}\s?\((?:19|20)\d\d\)|\b[SA]/(?:RES/)?[\w./()-]+|\b\d{1,3}/\d{1,4}\b"
    ),
}

# What a pattern may take for the start of a number and has to give up again.
GROWING = (
    *(
        "1",
        "(19",
        "1/",
        "A/",
        "S/RES/",
        "(2001)",
        "1373 (2001), ",
        "70/291 and ",
        "including 1373, ",
        "the club's resolution 1373, ",
    ),
    *(
        "1373 of 12 September 2001, ",
        "1373委员会",
        "决议第11、",
        "1267/1989/",
        "القرار ",
        "A/RES/70/291 A-",
    ),
)


def _text_of_two_years(corpus_dir: Path, language: str) -> str:
    """Return the text of two years of the Security Council's resolutions and statements."""
    folders = [corpus_dir / "akn4un" / "sc" / year for year in ("2022", "2025")]
    blocks = (block for each in gold.corpus(*folders, language=language) for block in each.blocks)
    text = "\n".join(block.text for block in blocks)
    if not text:
        pytest.skip(f"the folder of real documents has no files of 2022 and 2025 in {language}")
    return text


@pytest.fixture(scope="module")
def english(corpus_dir: Path) -> str:
    return _text_of_two_years(corpus_dir, "en")


@pytest.fixture(scope="module")
def chinese(corpus_dir: Path) -> str:
    return _text_of_two_years(corpus_dir, "zh")


def _listed(found: Callable[[str], Iterator[re.Match[str]]], text: str) -> object:
    return list(found(text))


def spent(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def ratio(
    name: str, ours: Callable[[], object], theirs: Callable[[], object], rounds: int = 15
) -> None:
    """Print the ratio of the best times; both work in turn, for machines have moods."""
    pairs = [(spent(ours), spent(theirs)) for _ in range(rounds)]
    mine, other = map(min, zip(*pairs, strict=True))
    print(
        f"\n{name}: {mine * 1e3:.2f} ms against {other * 1e3:.2f} ms, "
        f"{mine / other:.2f} times its time, or {other / mine:.2f} times as fast"
    )


def test_reading(benchmark: BenchmarkFixture) -> None:
    assert benchmark(unctc.loads, RAW, format="text") == DOCUMENT


def test_citations_typed(benchmark: BenchmarkFixture, english: str) -> None:
    assert benchmark(unctc.find_citations, english, "en")
    eyecite = pytest.importorskip("eyecite")
    ratio(
        "find_citations / eyecite",
        lambda: unctc.find_citations(english, "en"),
        lambda: eyecite.get_citations(english),
        rounds=2,
    )


def test_citations_beside_one_pattern(benchmark: BenchmarkFixture, english: str) -> None:
    assert benchmark(unctc.find_citations, english, "en")
    for name, text in PLAIN.items():
        found = re.compile(text).finditer
        ratio(
            f"find_citations / re.finditer, {name}",
            lambda: unctc.find_citations(english, "en"),
            partial(_listed, found, english),
        )


@pytest.mark.parametrize("language", ["en", "zh", "ar"])
def test_growth(benchmark: BenchmarkFixture, language: str) -> None:
    """Eight times the text: eight times the time in patterns, too, which no count of steps sees."""
    growth: dict[str, float] = {}
    for piece in GROWING:
        short, long = (piece * (size // len(piece)) for size in (8_000, 64_000))
        times = [
            min(spent(partial(unctc.find_citations, text, language)) for _ in range(3))
            for text in (short, long)
        ]
        growth[piece] = times[1] / max(times[0], 0.0005)
    worst = max(growth, key=growth.__getitem__)
    print(
        f"\nfind_citations, eight times the text, {language}: {growth[worst]:.1f} times the time for {worst!r}"
    )
    assert benchmark(unctc.find_citations, "resolution 1373 (2001)", language)


def test_chinese_citations_beside_one_pattern(benchmark: BenchmarkFixture, chinese: str) -> None:
    assert benchmark(unctc.find_citations, chinese, "zh")
    found = re.compile(PLAIN["one pattern"]).finditer
    ratio(
        "find_citations / re.finditer in Chinese, one pattern",
        lambda: unctc.find_citations(chinese, "zh"),
        partial(_listed, found, chinese),
    )


def test_json_to_model(benchmark: BenchmarkFixture) -> None:
    assert benchmark(unctc.loads, JSON, format="json") == DOCUMENT
    # Structs of msgspec's own, of that shape, that keep a symbol and a path as strings.
    own = Structs({Symbol: str, NodePath: str, Span: tuple[int, int]}).of(
        unctc.Letter, "letter", is_document=True
    )
    decoder = msgspec.json.Decoder(own)
    ratio(
        "JSON to model / msgspec.json.decode into structs",
        lambda: unctc.loads(JSON, format="json"),
        lambda: decoder.decode(JSON),
        rounds=40,
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
