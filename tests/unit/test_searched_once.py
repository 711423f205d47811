"""Each passage is searched for bodies and times once, whatever is done with its document."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

import unctc
from unctc.extraction import bodies, days, times
from unctc.extraction.finders import Finder, lower_case, plain
from unctc.io import sample_text
from unctc.model.nodes import nodes_of

FINDERS: dict[str, Finder[Any]] = {
    "bodies": bodies._FINDER,
    "days": days._DAYS,
    "periods": days._PERIODS,
    "dues": times._DUES,
    "rhythms": times._RHYTHMS,
}
RESOLUTION = Path(__file__).parents[1] / "data" / "resolution.en.akn.xml"


@pytest.fixture
def searched(monkeypatch: pytest.MonkeyPatch) -> Iterator[Counter[tuple[str, str]]]:
    """Count the searches of each finder by its name and the text."""
    counts: Counter[tuple[str, str]] = Counter()
    for name, finder in FINDERS.items():
        finder.forget()

        def search(
            text: str,
            language: unctc.Language,
            name: str = name,
            inner: Finder[Any] = finder,
            search: object = finder.search,
        ) -> tuple[object, ...]:
            counts[name, text] += 1
            assert callable(search)
            found: tuple[object, ...] = search(text, language)
            return found

        monkeypatch.setattr(finder, "search", search)
    yield counts
    for finder in FINDERS.values():
        finder.forget()


def test_load_check_dump_and_trace_search_each_text_once(
    searched: Counter[tuple[str, str]],
) -> None:
    document = unctc.loads(sample_text(), format="text")
    resolution = unctc.load(RESOLUTION)
    unctc.check(document)
    written = unctc.dumps(document, format="akn4un")
    unctc.trace(document, [resolution])
    assert unctc.loads(written, format="akn4un") == document
    passages = {node.passage.text for node in nodes_of(document)}
    for name in FINDERS:
        texts = [text for finder, text in searched if finder == name]
        assert passages.intersection(texts), f"{name}: nothing was searched"
    assert {key: count for key, count in searched.items() if count > 1} == {}


def test_a_paragraph_is_searched_as_a_whole(searched: Counter[tuple[str, str]]) -> None:
    document = unctc.loads(sample_text(), format="text")
    assert isinstance(document, unctc.Letter)
    paragraphs = [each.text for part in document.programmes for each in part.paragraphs]
    for name in ("bodies", "dues", "rhythms"):
        parts = {text for finder, text in searched if finder == name}
        inside = [
            text for text in parts if any(text in each and text != each for each in paragraphs)
        ]
        assert inside == []


class TestMemory:
    def finder(self, limit: int) -> tuple[Finder[str], list[str]]:
        asked: list[str] = []

        def search(text: str, _: unctc.Language) -> tuple[str, ...]:
            asked.append(text)
            return tuple(text)

        return Finder(search, limit), asked

    def test_what_was_found_is_remembered_by_text_and_language(self) -> None:
        find, asked = self.finder(1000)
        for language in (unctc.Language.ENGLISH, unctc.Language.FRENCH, unctc.Language.ENGLISH):
            assert find("ab", language) == ("a", "b")
        assert asked == ["ab", "ab"]

    def test_the_oldest_is_forgotten_first(self) -> None:
        find, asked = self.finder(350)
        for text in ("a", "b", "c", "a", "d", "b", "a"):
            find(text, unctc.Language.ENGLISH)
        assert asked == ["a", "b", "c", "d", "b"]

    def test_many_texts_and_long_ones_do_not_pile_up(self) -> None:
        find, asked = self.finder(10_000)
        for index in range(1000):
            find(str(index), unctc.Language.ENGLISH)
        for _ in range(3):
            find("x" * 20_000, unctc.Language.ENGLISH)
        assert find._size <= find.limit
        assert len(find._found) <= 100
        assert len(asked) == 1003

    def test_several_threads(self) -> None:
        find, _ = self.finder(2_000)
        wrong: list[str] = []

        def work() -> None:
            for index in range(400):
                text = f"text {index % 37}"
                if find(text, unctc.Language.ENGLISH) != tuple(text):
                    wrong.append(text)

        threads = [Thread(target=work) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert not wrong
        held = sum(len(text) + 100 for text, _ in find._found)
        assert find._size == held <= find.limit


@pytest.mark.parametrize("text", ["", "İSTANBUL 30 MARCH", "ẞ（\u00a0）", "\ud800", "号" * 3])
def test_plain_and_lower_case_text_keep_every_place(text: str) -> None:
    assert len(plain(text)) == len(lower_case(text)) == len(text)
