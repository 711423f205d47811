"""What is drawn in each official language is read back from its pages, and says the same in all of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import unctc
from unctc import Language, Letter, Resolution
from unctc.extraction.days import find_days
from unctc.languages.registry import languages_with, rules_for
from unctc.languages.rules.phrases import DocumentPhrases
from unctc.model.nodes import nodes_of
from unctc.structure.pipeline import read
from unctc.testing import (
    PageLook,
    letter_versions,
    letters,
    page_looks,
    printed_resolutions,
    printed_text,
    resolution_versions,
    set_on_pages,
)
from unctc.testing.passages import PHRASES
from unctc.testing.text_coverage import coverage

pytestmark = pytest.mark.property

EACH = pytest.mark.parametrize("language", list(PHRASES))
FEW = max(settings().max_examples // 4, 1)
DIGITS = {
    ord(digit): str(value)
    for digits in ("٠١٢٣٤٥٦٧٨٩", "０１２３４５６７８９")
    for value, digit in enumerate(digits)
}


def facts(document: unctc.Document) -> list[Any]:
    """What a document says, whatever digits it is printed in."""
    assert isinstance(document, Letter | Resolution)
    found: list[Any] = [
        (
            str(node.path),
            node.passage.text.translate(DIGITS),
            [c.target for c in node.passage.citations],
        )
        for node in nodes_of(document)
    ]
    found.append((document.symbol, document.job_number, document.issued, document.distribution))
    if isinstance(document, Resolution):
        return [*found, (document.adopted, document.meeting)]
    assert document.letter is not None
    letter, signature = document.letter, document.letter.signature
    assert signature is not None
    words = (letter.author, letter.addressee, signature.name, signature.role)
    return [
        *found,
        (document.original_language, letter.date),
        [word and word.translate(DIGITS) for word in words],
        [
            (type(each), each.programme and (each.programme.body, each.programme.period))
            for each in document.attachments
        ],
    ]


def assert_read_back(document: Letter | Resolution, text: str) -> None:
    reading = read(text, document.language)
    assert type(reading.document) is type(document)
    assert facts(reading.document) == facts(document)
    assert coverage(reading.document, reading.source.raw).holds
    assert reading.document.unread == ()


def drawn(language: Language) -> st.SearchStrategy[Letter | Resolution]:
    return letters(language, masthead=True) | printed_resolutions(language)


@EACH
def test_what_is_printed_reads_back_equal(language: Language) -> None:
    @settings(max_examples=FEW)
    @given(drawn(language))
    def law(document: Letter | Resolution) -> None:
        text = printed_text(document)
        assert unctc.interpret(read(text, language).document) == document
        assert_read_back(document, text)

    law()


@EACH
def test_pages_read_back(language: Language) -> None:
    @settings(max_examples=FEW)
    @given(drawn(language), page_looks())
    def law(document: Letter | Resolution, look: PageLook) -> None:
        assert_read_back(document, set_on_pages(document, look))

    law()


@EACH
def test_json_and_akn4un_read_back(language: Language) -> None:
    @settings(max_examples=FEW)
    @given(drawn(language))
    def law(document: Letter | Resolution) -> None:
        for name in ("json", "akn4un"):
            assert unctc.loads(unctc.dumps(document, format=name), format=name) == document

    law()


def days_in(document: unctc.Document) -> list[list[dt.date | None]]:
    return [
        [each.day for each in find_days(node.passage.text, document.language)]
        for node in nodes_of(document)
    ]


def assert_of_one_shape(
    versions: Mapping[Language, Letter] | Mapping[Language, Resolution],
) -> None:
    shapes = [
        (
            [str(node.path) for node in nodes_of(each)],
            [[c.target for c in node.passage.citations] for node in nodes_of(each)],
            days_in(each),
        )
        for each in versions.values()
    ]
    assert all(shape == shapes[0] for shape in shapes)


@settings(max_examples=FEW)
@given(letter_versions())
def test_versions_of_a_letter_have_one_shape(versions: Mapping[Language, Letter]) -> None:
    assert_of_one_shape(versions)
    read_back = {
        language: read(printed_text(each), language).document for language, each in versions.items()
    }
    assert_of_one_shape(
        {language: each for language, each in read_back.items() if isinstance(each, Letter)}
    )


@settings(max_examples=FEW)
@given(resolution_versions())
def test_versions_of_a_resolution_have_one_shape(versions: Mapping[Language, Resolution]) -> None:
    assert_of_one_shape(versions)


def test_phrases_of_all_languages_are_parallel() -> None:
    def lengths(phrases: DocumentPhrases) -> dict[str, int]:
        tables = (
            *("clauses", "dated", "citing", "naming", "headings", "titles", "authors", "roles"),
            *("names", "labels", "languages", "recalls", "acts", "points"),
        )
        return {name: len(getattr(phrases, name)) for name in tables}

    first, *others = (lengths(each) for each in PHRASES.values())
    assert len(PHRASES) == 6
    assert all(each == first for each in others)


@EACH
def test_opening_phrases_are_those_of_the_folder(language: Language) -> None:
    rules = rules_for(language).resolutions
    assert rules is not None
    assert language in languages_with("resolutions")
    for part, rows in (
        ("preambular", PHRASES[language].recalls),
        ("operative", PHRASES[language].acts),
    ):
        assert all(rules.opening(phrase + rest, part) for phrase, rest in rows)
        assert not rules.spaced or all(
            rules.opening(phrase + rest, part) == len(phrase) for phrase, rest in rows
        )
