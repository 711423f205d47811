"""Promises with a date or a number, in many forms: who owes them and by when, in Arabic, Chinese and English."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from unctc.extraction.deliverables import find_deliverables
from unctc.languages.registry import rules_for
from unctc.model.due import Due, DueDate, Recurrence, Within
from unctc.model.languages import Language

TABLE = Path(__file__).parents[1] / "data" / "who_owes_by_when.tsv"
ROWS = [
    (row["language"], row["text"], row["responsible"], row["due"])
    for row in csv.DictReader(TABLE.read_text("utf-8").splitlines(), delimiter="\t")
]


def spelled(due: Due | None) -> str:
    """Return a due as the table has it: a day, ``within 3 months``, ``at least 2 a year``, ``1 a 3 month``."""
    if isinstance(due, Recurrence):
        every = "" if due.every == 1 else f"{due.every} "
        return f"{'at least ' if due.minimum else ''}{due.times} a {every}{due.unit}"
    if isinstance(due, Within):
        return f"within {due.count} {due.unit}s"
    return str(due.day) if isinstance(due, DueDate) else ""


@pytest.mark.parametrize(("language", "text", "responsible", "due"), ROWS)
def test_who_owes_it_and_by_when(language: str, text: str, responsible: str, due: str) -> None:
    rules = rules_for(Language(language)).duties
    assert rules is not None
    found = [
        (", ".join(sorted(map(str, each.responsible))), spelled(each.due))
        for each in find_deliverables(text, rules)
    ]
    assert (", ".join(sorted(responsible.split(", "))), due) in found
