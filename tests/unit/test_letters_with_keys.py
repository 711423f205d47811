"""Made-up letters in Spanish, Russian and Arabic, each in three layouts, are read as their keys say."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import unctc
from unctc import Language, Letter
from unctc.extraction.bodies import first_of
from unctc.model.bodies import PROGRAMME_BODIES

FOLDER = Path(__file__).parent.parent / "data" / "documents"
LANGUAGES = ("ar", "es", "ru")


def said_by(document: Letter) -> dict[str, Any]:
    """What the document says, in the words of the key."""
    letter = document.letter
    assert letter is not None
    assert letter.signature is not None
    return {
        "language": document.language.value,
        "symbol": str(document.symbol),
        "issued": str(document.issued),
        "original": document.original_language,
        "distribution": document.distribution,
        "date": str(letter.date),
        "author": letter.author,
        "addressee": letter.addressee,
        "letter": [each.text for each in letter.paragraphs],
        "name": letter.signature.name,
        "role": letter.signature.role,
        "attachments": [attachment_said(each) for each in document.attachments],
    }


def attachment_said(attachment: unctc.Attachment) -> dict[str, Any]:
    programme = attachment.programme
    assert programme is not None
    assert programme.period is not None
    return {
        "kind": type(attachment).__name__,
        "number": attachment.number,
        "title": attachment.title and attachment.title.text,
        "body": programme.body,
        "period": [str(programme.period.start), str(programme.period.end)],
        "sections": [each.heading.text for each in programme.walk()],
        "numbers": [each.number for each in programme.paragraphs],
        "paragraphs": [each.text for each in programme.paragraphs],
    }


@pytest.mark.parametrize("layout", ["lines", "pages", "unnumbered"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_letter_says_what_its_key_says(language: str, layout: str) -> None:
    text = (FOLDER / f"{layout}.{language}.txt").read_text("utf-8")
    document = unctc.loads(text, format="text", language=language)
    assert isinstance(document, Letter)
    assert said_by(document) == json.loads((FOLDER / f"{language}.json").read_text("utf-8"))
    assert document.unread == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_organisation_organ_and_symbol_may_be_on_one_line(language: str) -> None:
    text = (FOLDER / f"lines.{language}.txt").read_text("utf-8")
    first, second, rest = text.split("\n", 2)
    organisation, _, symbol = first.rpartition(" ")
    document = unctc.loads(
        f"{organisation} {second} {symbol}\n{rest}", format="text", language=language
    )
    assert isinstance(document, Letter)
    assert said_by(document) == json.loads((FOLDER / f"{language}.json").read_text("utf-8"))


@pytest.mark.parametrize(
    ("title", "language", "body"),
    [
        ("PROGRAMME DE TRAVAIL DU COMITÉ CONTRE LE TERRORISME", Language.FRENCH, "CTC"),
        ("PROGRAMA DE TRABAJO DE LA DIRECCIÓN EJECUTIVA DEL COMITÉ CONTRA EL TERRORISMO", "es", "CTED"),
        ("ПРОГРАММА РАБОТЫ КОНТРТЕРРОРИСТИЧЕСКОГО КОМИТЕТА", "ru", "CTC"),
        ("PROGRAMME OF WORK OF THE COUNTER-TERRORISM COMMITTEE EXECUTIVE DIRECTORATE", "en", "CTED"),
    ],
)  # fmt: skip
def test_bodies_are_found_in_titles_in_capitals(title: str, language: str, body: str) -> None:
    assert first_of(PROGRAMME_BODIES, title, Language(language)) == body
