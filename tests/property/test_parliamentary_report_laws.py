"""Laws of reports: what is drawn goes through JSON and AKN4UN, and its paths name each passage once."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from budgets import WHOLE_DOCUMENTS
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

import unctc
from unctc.structure.pipeline import read
from unctc.testing import reports
from unctc.testing.text_coverage import coverage

NOTE = (Path(__file__).parents[1] / "data" / "note_on_harbours.txt").read_text("utf-8")

pytestmark = pytest.mark.filterwarnings("error")


@WHOLE_DOCUMENTS
@given(reports())
def test_json_brings_a_report_back(report: unctc.Report) -> None:
    assert unctc.loads(unctc.dumps(report, format="json"), format="json") == report


@WHOLE_DOCUMENTS
@given(reports())
def test_akn4un_brings_a_report_back(report: unctc.Report) -> None:
    written = unctc.dumps(report, format="akn4un")
    assert unctc.loads(written, format="akn4un") == report
    root = etree.fromstring(written.encode())
    eids = [each.get("eId") for each in root.iter() if each.get("eId")]
    assert len(eids) == len(set(eids))


@WHOLE_DOCUMENTS
@given(reports())
def test_no_two_passages_of_a_report_have_one_path(report: unctc.Report) -> None:
    paths = Counter(str(node.path) for node in unctc.nodes_of(report))
    assert set(paths.values()) == {1}
    assert all(unctc.NodePath.parse(path) == unctc.NodePath(path) for path in paths)


@WHOLE_DOCUMENTS
@given(reports())
def test_every_word_of_a_report_is_in_its_text_and_on_its_page(report: unctc.Report) -> None:
    text = unctc.dumps(report, format="text")
    for node in unctc.nodes_of(report):
        assert node.passage.text in text
    assert unctc.render(report).startswith("<!doctype html>")


@WHOLE_DOCUMENTS
@given(st.data())
def test_every_character_of_a_damaged_report_is_in_one_node(data: st.DataObject) -> None:
    lines = NOTE.split("\n")
    start = data.draw(st.integers(0, len(lines)))
    end = data.draw(st.integers(start, len(lines)))
    kept = data.draw(st.permutations(lines[start:end]))
    text = "\n".join([*lines[:start], *kept, *lines[end:]])[: data.draw(st.integers(0, len(NOTE)))]
    assert coverage(read(text, unctc.Language.ENGLISH).document, text).holds
