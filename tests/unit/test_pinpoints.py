"""Which part of a cited document is meant, in forms that mislead."""

import pytest

import unctc

FORMS = [
    (
        "en",
        "in para. 2 (b) of resolution 686 (1991), paras. 16 and 18 of resolution 687 (1991)",
        ["paragraph 2 (b)", "paragraphs 16, 18"],
    ),
    (
        "en",
        "paragraph 11 of resolution 2444 (2018), paragraphs 32 and 35 of this resolution",
        ["paragraph 11"],
    ),
    ("en", "resolution 1373 (2001), paragraphs 2 and 3", ["paragraphs 2, 3"]),
    ("en", "Security Council resolution 2118 (2013), annex II.", ["annex II"]),
    ("zh", "第69/283号决议，附件二。", ["annex II"]),
    ("zh", "第69/137号决议，附件一和二", ["annex I"]),
    ("zh", "第1373(2001)号决议第2和3段", ["paragraphs 2, 3"]),
    ("ar", "القرار 69/283، المرفق الثاني.", ["annex II"]),
    ("ar", "القرار 70/18، الجزء باء", ["section B"]),
    ("ar", "الجزء ثانيا - باء من القرار 70/18", ["section II/B"]),
]


@pytest.mark.parametrize(("language", "text", "expected"), FORMS)
def test_the_part_that_is_meant(language: str, text: str, expected: list[str]) -> None:
    found = unctc.find_citations(text, language)
    assert [str(citation.pinpoint) for citation in found] == expected
