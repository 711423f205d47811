"""Tables of what was found, read back from the files that they were written to."""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path

import pytest
from pyarrow import feather, parquet

import unctc
from unctc.errors import MissingDependencyError
from unctc.model.bodies import Body
from unctc.model.programme_deliverables import promises
from unctc.serializers.tables import (
    citation_table,
    deliverable_table,
    mandate_table,
    trace_table,
    write_table,
)

SAMPLE = unctc.sample()
RESOLUTION = unctc.Resolution(
    symbol=unctc.Symbol("S/RES/2395 (2017)"),
    language=unctc.Language.ENGLISH,
    leading_paragraphs=(
        unctc.OperativeParagraph(
            "Directs CTED to report within 12 months after its visit, and requests the CTC to:",
            number=9,
            points=(
                unctc.OperativeParagraph("Report at least once a year;", printed_number="(a)"),
                unctc.OperativeParagraph("Report by 30 March 2018.", printed_number="–"),
            ),
        ),
    ),
)


def test_deliverables_there_and_back(tmp_path: Path) -> None:
    path = tmp_path / "deliverables.parquet"
    write_table(deliverable_table(SAMPLE), path)
    rows = parquet.read_table(path).to_pylist()
    assert len(rows) == len(promises(SAMPLE))
    dated = [row for row in rows if row["due_day"]]
    assert {row["due_day"] for row in dated} == {dt.date(2018, 3, 30), dt.date(2018, 6, 30)}
    joint = next(row for row in rows if row["kind"] == "joint report")
    assert joint["responsible"] == ["OCT", "CTED"]
    assert joint["paragraphs"] == ["annex/34", "enclosure/34"]
    yearly = next(row for row in rows if row["due_minimum"])
    assert (yearly["due_kind"], yearly["due_times"], yearly["due_unit"]) == (
        "recurrence",
        1,
        "year",
    )


def test_mandates_there_and_back(tmp_path: Path) -> None:
    path = tmp_path / "mandates.arrow"
    write_table(mandate_table(unctc.mandates(RESOLUTION)), path)
    rows = feather.read_table(path).to_pylist()
    assert [(row["point"], row["act"], row["words"]) for row in rows] == [
        (None, "directs", "Directs CTED to report within 12 months after its visit"),
        (None, "requests", "requests the CTC to:"),
        ("a", "requests", "Report at least once a year"),
        ("#2", "requests", "Report by 30 March 2018"),
    ]
    assert (rows[0]["due_count"], rows[0]["due_after"]) == (12, "its visit")
    assert rows[3]["due_day"] == dt.date(2018, 3, 30)
    assert rows[3]["due_bound"] == "by"


def test_a_trace_there_and_back(tmp_path: Path) -> None:
    trace = unctc.trace(SAMPLE, [RESOLUTION])
    path = tmp_path / "trace.feather"
    write_table(trace_table(trace), path)
    rows = feather.read_table(path).to_pylist()
    assert len(rows) == len(trace.links)
    assert rows[0]["document"] == "S/2018/208"
    assert [each["kind"] for each in rows[0]["evidence"]] == [
        each.kind.value for each in trace.links[0].evidence
    ]
    assert rows[0]["verdict"] is None


def test_citations(tmp_path: Path) -> None:
    found = [("annex 11", each) for each in SAMPLE.programmes[0].paragraph(11).citations]
    table = citation_table("S/2018/208", found)
    write_table(table, tmp_path / "citations.parquet")
    (row,) = parquet.read_table(tmp_path / "citations.parquet").to_pylist()
    assert (row["where"], row["target"], row["role"]) == ("annex 11", "S/RES/2396 (2017)", "basis")
    assert row["pinpoint"] is None


def test_empty_tables_have_the_same_columns() -> None:
    nobody = unctc.Letter(unctc.Language.ENGLISH)
    assert deliverable_table(nobody).schema == deliverable_table(SAMPLE).schema
    assert trace_table(unctc.Trace()).num_rows == 0
    bare = unctc.Deliverable("report", responsible=(Body.CTED,))
    programme = unctc.WorkProgramme(deliverables=(bare,))
    letter = unctc.Letter(
        unctc.Language.ENGLISH, attachments=(unctc.Annex("Annex", programme=programme),)
    )
    assert deliverable_table(letter).to_pylist()[0]["paragraph"] is None


def test_where_it_cannot_go(tmp_path: Path) -> None:
    table = trace_table(unctc.Trace())
    with pytest.raises(unctc.UnknownFormatError, match=r"ends in \.parquet, \.arrow or \.feather"):
        write_table(table, tmp_path / "a.xlsx")
    with pytest.raises(unctc.SerializationError, match="expected a file that can be written"):
        write_table(table, tmp_path / "none" / "a.parquet")


def test_without_the_library(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(MissingDependencyError, match=r'pip install "unctc\[tables\]"'):
        deliverable_table(SAMPLE)
