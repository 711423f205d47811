"""Every example in README, docs and docstrings is run, in a folder that holds the bundled document and a resolution."""

import doctest
import importlib
import pkgutil
import shutil
from pathlib import Path

import pytest

import unctc

ROOT = Path(__file__).parents[1]
FLAGS = doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS
MODULES = sorted(
    name
    for _, name, _ in pkgutil.walk_packages(unctc.__path__, "unctc.")
    if not name.endswith("__main__")
)
PAGES = sorted([ROOT / "README.md", *(ROOT / "docs").rglob("*.md")])


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for sample in (ROOT / "src" / "unctc").rglob("S_2018_208.zh.txt"):
        shutil.copyfile(sample, tmp_path / sample.name)
    for document in (ROOT / "tests" / "data").glob("*.akn.xml"):
        shutil.copyfile(document, tmp_path / document.name)
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("name", ["unctc", *MODULES])
def test_examples_in_docstrings(name: str) -> None:
    module = importlib.import_module(name)
    assert doctest.testmod(module, optionflags=FLAGS).failed == 0


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_examples_on_pages(page: Path) -> None:
    parser = doctest.DocTestParser()
    test = parser.get_doctest(
        page.read_text("utf-8").replace("```", "\n```"), {}, page.name, str(page), 0
    )
    runner = doctest.DocTestRunner(optionflags=FLAGS)
    runner.run(test)
    assert runner.failures == 0


def test_there_are_examples() -> None:
    found = doctest.DocTestFinder().find(importlib.import_module("unctc.model.symbols"))
    assert sum(len(each.examples) for each in found) > 5
