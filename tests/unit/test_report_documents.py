"""Reports, notes and other documents of sections and numbered paragraphs, out of text."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

import unctc
from unctc.model.sections import section_paths
from unctc.testing.text_coverage import coverage

NOTE = (Path(__file__).parents[1] / "data" / "note_on_harbours.txt").read_text("utf-8")


def report(text: str = NOTE, language: str = "en") -> unctc.Report:
    document = unctc.loads(text, language=language)
    assert isinstance(document, unctc.Report)
    return document


def test_masthead_title_and_the_body_that_reports() -> None:
    found = report()
    assert str(found.symbol) == "E/2031/8841"
    assert (found.date, found.original_language) == (dt.date(2031, 5, 7), "fr")
    assert found.title is not None
    assert found.title.text == (
        "Preparations for the forum on harbours Report of the Secretary-General"
    )
    assert found.body is unctc.Body.SECRETARY_GENERAL


def test_sections_nest_and_paragraphs_count_through() -> None:
    found = report()
    assert [(path, each.heading.text) for path, each in section_paths(found.sections)] == [
        ("section#1", "Summary"),
        ("I", "Introduction"),
        ("II", "Harbours"),
        ("II.A", "Lamps"),
        ("II.B", "Visits"),
    ]
    assert [each.number for each in found.paragraphs] == [None, 1, 2, 3, 4]
    assert [item.number for item in found.paragraph(2).items] == ["a", "b"]


def test_a_table_follows_its_paragraph() -> None:
    (table,) = report().tables
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["Port", "Lamps", "Year"],
        ["North", "12", "2030"],
        ["South", "4", "2031"],
    ]
    assert report().paragraph(3).tables == (table,)


def test_annexes_with_and_without_numbered_paragraphs() -> None:
    first, second = report().annexes
    assert (first.number, first.title and first.title.text) == ("I", "List of ports")
    assert first.content is not None
    assert [each.number for each in first.content.paragraphs] == [1, 2]
    assert second.content is not None
    assert [each.text for each in second.content.paragraphs] == [
        "The figures are those of the ports."
    ]


def test_every_character_is_in_one_node() -> None:
    found = report()
    assert found.source is not None
    assert coverage(found, found.source).holds
    assert found.unread == ()


def test_paths_and_citations() -> None:
    found = report()
    paths = [str(node.path) for node in unctc.nodes_of(found)]
    assert paths[:4] == ["title", "body/section#1", "body/#1", "body/I"]
    assert "body/3/table/1/2/1" in paths
    assert "annex-I/1" in paths
    assert [str(each.target) for each in found.citations] == ["S/RES/1373 (2001)"]


def test_numbers_that_name_the_section_of_the_budget() -> None:
    text = """A/99/6 (Sect. 41)

Proposed programme budget for 2044

Harbours

41.1 The programme lights lamps.

41.2 It reports:
(a) Once a year;
(b) On request.

41.3 In 2044. 12 lamps are planned.
"""
    found = report(text)
    assert [each.printed_number for each in found.paragraphs] == ["41.1", "41.2", "41.3"]
    assert found.paragraph("41.2").text == "It reports: (a) Once a year; (b) On request."


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "S/2031/77\n\nRapport du Secrétaire général\n\nI. Introduction\n\n1. Le Conseil siège.\n\n2. Il vote.\n"),
        ("es", "S/2031/77\n\nInforme del Secretario General\n\nI. Introducción\n\n1. El Consejo sesiona.\n\n2. Vota.\n"),
        ("ru", "S/2031/77\n\nДоклад Генерального секретаря\n\nI. Введение\n\n1. Совет заседает.\n\n2. Он голосует.\n"),
        ("ar", "S/2031/77\n\nتقرير الأمين العام\n\nأولا - مقدمة\n\n1 - يجتمع المجلس.\n\n2 - يصوت المجلس.\n"),
        ("zh", "S/2031/77\n\n秘书长的报告\n\n一. 导言\n\n1. 安理会开会。\n\n2. 安理会表决。\n"),
    ],
)  # fmt: skip
def test_a_report_in_six_languages(language: str, text: str) -> None:
    found = report(text, language)
    assert [each.number for each in found.paragraphs] == [1, 2]
    assert [each.number for each in found.sections] == ["I"]
    assert found.body is unctc.Body.SECRETARY_GENERAL


def test_a_text_of_another_kind_is_refused() -> None:
    with pytest.raises(unctc.UnreadableSourceError):
        unctc.loads("Chapter 1\n\n1. It was a dark night.\n\n2. He lit a lamp.\n", language="en")
