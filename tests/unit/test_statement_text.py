"""Every kind of document comes out as plain text, with every word that is printed."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings

import unctc
from unctc.model.nodes import nodes_of
from unctc.testing import draft_resolutions, presidential_statements, resolutions

DATA = Path(__file__).parent.parent / "data"


@pytest.mark.parametrize("name", ["resolution.en.akn.xml", "resolution_in_parts.en.akn.xml"])
def test_a_resolution_is_printed_in_order(name: str) -> None:
    document = unctc.load(DATA / name)
    text = unctc.dumps(document, format="text")

    place = 0
    for node in nodes_of(document):
        if "footnote" not in str(node.path):
            place = text.index(node.passage.text.strip(), place)


@settings(max_examples=30)
@given(resolutions() | draft_resolutions() | presidential_statements())
def test_no_word_is_lost(document: unctc.Document) -> None:
    text = unctc.dumps(document, format="text")

    assert text.startswith(str(document.symbol))
    lost = [
        (str(node.path), node.passage.text)
        for node in nodes_of(document)
        if node.passage.text.strip() not in text
    ]
    assert lost == []


def test_parts_and_points_have_lines_of_their_own() -> None:
    lines = unctc.dumps(unctc.load(DATA / "resolution_in_parts.en.akn.xml"), format="text").split(
        "\n\n"
    )

    assert lines[:4] == [
        "A/RES/71/301",
        "Lamps of the harbour",
        "A/RES/71/301 A",
        "The General Assembly,",
    ]
    assert "1. Decides that their oil shall be bought together." in lines
