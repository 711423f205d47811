"""Programmes in French, Spanish and Russian are traced to the English resolution that they restate."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest

import unctc

pytestmark = pytest.mark.corpus
DATA = json.loads(
    (Path(__file__).parents[1] / "data" / "trace_in_languages.json").read_text("utf-8")
)
KEY: dict[int, int] = {int(number): operative for number, operative in DATA["key"].items()}


@pytest.fixture(scope="module")
def resolutions(corpus_dir: Path) -> list[unctc.Resolution]:
    files = sorted((corpus_dir / "akn4un" / "sc" / "cited").glob("*.xml"))
    loaded = [unctc.load(path, interpret=False) for path in files]
    return [each for each in loaded if isinstance(each, unctc.Resolution)]


def letter(language: str) -> unctc.Letter:
    """A letter with a programme of the paragraphs in *language*."""
    paragraphs = tuple(
        unctc.Paragraph(text, unctc.find_citations(text, language=language), number=number)
        for number, text in enumerate(DATA["paragraphs"][language], start=1)
    )
    year = unctc.Period(dt.date(2018, 1, 1), dt.date(2018, 12, 31))
    programme = unctc.WorkProgramme(
        body=unctc.Body.CTC, period=year, opening=paragraphs, sections=()
    )
    annex = unctc.Annex("Annex", programme=programme)
    # The Executive Directorate has a programme of its own, as in every such letter.
    other = unctc.WorkProgramme(
        body=unctc.Body.CTED, period=year, opening=paragraphs[:1], sections=()
    )
    enclosure = unctc.Enclosure("Enclosure", programme=other)
    return unctc.Letter(
        symbol=unctc.Symbol("S/2018/999"),
        issued=dt.date(2018, 3, 2),
        language=unctc.Language(language),
        attachments=(annex, enclosure),
    )


@pytest.mark.parametrize("language", DATA["paragraphs"])
def test_nine_of_ten_paragraphs_lead_to_their_mandate(
    language: str, resolutions: list[unctc.Resolution]
) -> None:
    assert len(DATA["paragraphs"][language]) == len(KEY) == 10
    trace = unctc.trace(letter(language), resolutions)
    first = {number: trace.links_of(f"annex/{number}")[:1] for number in KEY}
    right = [
        number
        for number, links in first.items()
        if [(str(each.source), each.operative.number) for each in links]
        == [("S/RES/2395 (2017)", KEY[number])]
    ]
    print(f"\n{language}: {len(right)} of {len(KEY)}")
    assert len(right) >= 9
