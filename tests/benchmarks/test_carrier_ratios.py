"""How long it takes to make sources of files, beside the bare parse of the same files; printed, never asserted."""

import io
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from lxml import etree, html
from pytest_benchmark.fixture import BenchmarkFixture

from unctc.loaders.docx.loader import source_of_docx
from unctc.loaders.html.loader import source_of_html
from unctc.loaders.pdf.loader import source_of_pdf

ROUNDS = 9


def spent(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def ratio(name: str, ours: Callable[[], object], theirs: Callable[[], object]) -> None:
    """Print the median of the ratios of two pieces of work that are done in turn."""
    ratios = sorted(spent(ours) / max(spent(theirs), 1e-6) for _ in range(ROUNDS))
    print(f"\n{name}: {ratios[ROUNDS // 2]:.2f} times the bare parse")


def files(corpus_dir: Path, pattern: str) -> list[tuple[str, bytes]]:
    found = [
        (path.name, path.read_bytes())
        for folder in ("pdf", "made")
        for path in sorted((corpus_dir / folder).glob(pattern))
    ]
    if not found:
        pytest.skip(f"the folder of real documents has no {pattern}")
    return found


def bare_pdf(data: bytes) -> int:
    document = pypdfium2.PdfDocument(data)
    length = 0
    for page in document:
        text = page.get_textpage()
        length += len(text.get_text_range())
        text.close()
        page.close()
    document.close()
    return length


def bare_word(data: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            if name.endswith((".xml", ".rels")):
                etree.fromstring(archive.read(name))


def test_pdf(benchmark: BenchmarkFixture, corpus_dir: Path) -> None:
    known = files(corpus_dir, "*.pdf")
    assert benchmark(source_of_pdf, known[0][1]).lines
    for name, data in known:
        ratio(name, lambda data=data: source_of_pdf(data), lambda data=data: bare_pdf(data))  # type: ignore[misc]


def test_word(benchmark: BenchmarkFixture, corpus_dir: Path) -> None:
    known = files(corpus_dir, "*.docx")
    assert benchmark(source_of_docx, known[0][1]).lines
    for name, data in known:
        ratio(name, lambda data=data: source_of_docx(data), lambda data=data: bare_word(data))  # type: ignore[misc]


def test_html(benchmark: BenchmarkFixture, corpus_dir: Path) -> None:
    def bare(data: bytes) -> None:
        for _ in range(10):
            html.document_fromstring(data)

    def ours(data: bytes) -> None:
        for _ in range(10):
            source_of_html(data)

    known = files(corpus_dir, "*.html")
    assert benchmark(source_of_html, known[0][1]).lines
    for name, data in known:
        ratio(name, lambda data=data: ours(data), lambda data=data: bare(data))  # type: ignore[misc]
