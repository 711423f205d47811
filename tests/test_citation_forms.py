"""Every row of the table of forms in the documentation is true."""

import csv
from pathlib import Path

import pytest

import unctc

TABLE = Path(__file__).parents[1] / "docs" / "reference" / "citation_forms.csv"
ROWS = list(csv.DictReader(TABLE.read_text("utf-8").splitlines()))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['language']}: {row['form']}")
def test_the_form_is_read(row: dict[str, str]) -> None:
    found = [str(each.target) for each in unctc.find_citations(row["text"], row["language"])]
    assert "; ".join(found) == row["citations"].replace("none", "")


def test_every_form_is_shown_in_every_language() -> None:
    forms = {row["form"] for row in ROWS}
    assert len(forms) > 15
    assert len(ROWS) == 7 * len(forms)
