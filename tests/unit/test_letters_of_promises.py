"""Letters made of the promises that are read one by one say the same, on lines of their own and broken at a width."""

from __future__ import annotations

import csv
import re
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest

import unctc

DATA = Path(__file__).parents[1] / "data"
LANGUAGES = ("es", "ru")
_NUMBERED = re.compile(r"(?P<number>\d+)\. ")
_PARAGRAPHS = 9


def promises(language: str) -> Iterator[list[dict[str, str]]]:
    """Yield the promises of *language*, as many at a time as a letter holds."""
    with (DATA / "promises.csv").open(encoding="utf-8", newline="") as file:
        # Who is not named may be whom the paragraph before speaks of.
        rows = [
            row
            for row in csv.DictReader(file, delimiter="|")
            if row["language"] == language and row["responsible"]
        ]
    for start in range(0, len(rows), _PARAGRAPHS):
        yield rows[start : start + _PARAGRAPHS]


def letter(language: str, chosen: list[dict[str, str]], width: int | None) -> str:
    """A letter whose annex has the *chosen* promises for its paragraphs from the second on."""
    text = (DATA / "documents" / f"lines.{language}.txt").read_text("utf-8")
    blocks = text.split("\n\n")
    places = [index for index, block in enumerate(blocks) if _NUMBERED.match(block)][1:]
    for number, (index, row) in enumerate(zip(places, chosen, strict=False), start=2):
        blocks[index] = f"{number}. {row['sentence']}"
    if width is not None:
        lines = (textwrap.wrap(block, width, break_on_hyphens=False) for block in blocks)
        blocks = ["\n".join(each) for each in lines]
    return "\n\n".join(blocks)


@pytest.mark.parametrize("width", [None, 68])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_letter_promises_what_its_sentences_promise(language: str, width: int | None) -> None:
    for chosen in promises(language):
        document = unctc.loads(
            letter(language, chosen, width), format="text", language=unctc.Language(language)
        )
        assert isinstance(document, unctc.Letter)
        programme = document.programmes[0]
        dated = [each for each in programme.deliverables or () if each.due is not None]
        for number, row in enumerate(chosen, start=2):
            assert programme.paragraph(number).text == row["sentence"]
            (found,) = (
                each for each in dated if unctc.NodePath(f"annex/{number}") in each.paragraphs
            )
            assert found.kind.value == row["kind"]
            assert " ".join(found.responsible) == row["responsible"]
            assert str(found.due).split(" after ")[0] == row["due"]
