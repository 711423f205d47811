"""What a document lacks: where a last paragraph ends, and what an excerpt may leave out."""

from __future__ import annotations

import pytest

import unctc
from unctc import Letter, OperativeParagraph


def codes(document: unctc.Document) -> list[str]:
    return [each.code for each in unctc.check(document, select="CMP")]


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("The Committee will meet.", True),
        ("The Committee will meet (in March.)", True),
        ("委员会将开会。”", True),
        ("The Committee will", False),
        ("The Committee will meet;", False),
        ("委员会将", False),
    ],
)
def test_where_the_last_paragraph_ends(text: str, whole: bool) -> None:
    resolution = unctc.Resolution(
        symbol=unctc.Symbol("S/RES/2395 (2017)"),
        language=unctc.Language.ENGLISH,
        leading_paragraphs=(
            OperativeParagraph("Decides", number=1),
            OperativeParagraph(text, number=2),
        ),
    )
    assert codes(resolution) == ([] if whole else ["CMP401"])


def test_the_last_point_is_the_end_of_a_paragraph() -> None:
    points = (OperativeParagraph("with oil;"), OperativeParagraph("with glass."))
    resolution = unctc.Resolution(
        symbol=unctc.Symbol("S/RES/2395 (2017)"),
        language=unctc.Language.ENGLISH,
        leading_paragraphs=(
            OperativeParagraph("Calls upon States to help:", number=1, points=points),
        ),
    )
    assert codes(resolution) == []


def test_an_empty_letter_lacks_everything() -> None:
    assert codes(Letter(language=unctc.Language.CHINESE)) == [
        "CMP101",
        "CMP102",
        "CMP201",
        "CMP301",
    ]


def test_the_bundled_document_is_whole() -> None:
    assert codes(unctc.sample()) == []
