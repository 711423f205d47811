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


Promises = dict[str, list[tuple[str, str, str]]]
"""Sentences, and what each promises: kind, who owes it, by when."""


def promises(language: str) -> Iterator[Promises]:
    """Yield the promises of *language*, as many sentences at a time as a letter holds."""
    found: Promises = {}
    with (DATA / "promises.csv").open(encoding="utf-8", newline="") as file:
        # Who is not named may be whom the paragraph before speaks of.
        for row in csv.DictReader(file, delimiter="|"):
            if row["language"] == language and row["responsible"]:
                promised = (row["kind"], row["responsible"], row["due"])
                found.setdefault(row["sentence"], []).append(promised)
    sentences = list(found.items())
    for start in range(0, len(sentences), _PARAGRAPHS):
        yield dict(sentences[start : start + _PARAGRAPHS])


def letter(language: str, chosen: Promises, width: int | None) -> str:
    """A letter whose annex has the *chosen* promises for its paragraphs from the second on."""
    text = (DATA / "documents" / f"lines.{language}.txt").read_text("utf-8")
    blocks = text.split("\n\n")
    places = [index for index, block in enumerate(blocks) if _NUMBERED.match(block)][1:]
    for number, (index, sentence) in enumerate(zip(places, chosen, strict=False), start=2):
        blocks[index] = f"{number}. {sentence}"
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
        for number, (sentence, promised) in enumerate(chosen.items(), start=2):
            assert programme.paragraph(number).text == sentence
            assert promised == [
                (each.kind.value, " ".join(each.responsible), str(each.due).split(" after ")[0])
                for each in dated
                if unctc.NodePath(f"annex/{number}") in each.paragraphs
            ]
