"""The deliverables of S/2018/208, row by row, against what a reader of the document wrote down.

``tests/data/deliverables_S_2018_208.csv`` holds every tangible commitment of both parts: who owes what to whom,
with whom, when, about what, and which paragraph of the other part promises the same.
"""

from __future__ import annotations

import csv
from pathlib import Path

import unctc
from unctc.model.mandates import Deliverable

KEY = Path(__file__).parents[1] / "data" / "deliverables_S_2018_208.csv"
# The document prints 委员及 for 委员会 in paragraph 22 of the enclosure, and official text is never repaired.
NOT_READ = {("enclosure/22", "recipients")}


def row_of(each: Deliverable) -> dict[str, str]:
    def joined(values: object) -> str:
        assert isinstance(values, tuple)
        return "; ".join(map(str, values))

    return {
        "where": str(each.paragraphs[0]),
        "kinds": joined(each.kinds),
        "responsible": joined(each.responsible),
        "recipients": joined(each.recipients),
        "partners": joined(each.partners),
        "due": str(each.due or ""),
        "rhythms": joined(tuple(rhythm.value for rhythm in each.rhythms)),
        "also": joined(each.paragraphs[1:]),
        "subject": each.words,
    }


def test_every_row_is_as_the_reader_has_it() -> None:
    with KEY.open(encoding="utf8") as file:
        expected = list(csv.DictReader(file))
    found = [
        row_of(each)
        for programme in unctc.sample().programmes
        for each in programme.deliverables or ()
    ]
    assert [(row["where"], row["kinds"]) for row in found] == [
        (row["where"], row["kinds"]) for row in expected
    ]
    wrong = {
        (one["where"], name)
        for one, other in zip(found, expected, strict=True)
        for name, value in other.items()
        if one[name] != value
    }
    assert wrong == NOT_READ


def test_standing_attitudes_promise_nothing() -> None:
    for programme in unctc.sample().programmes:
        numbers = {each.paragraphs[0].number for each in programme.deliverables or ()}
        assert numbers.isdisjoint({1, 2, 3, 4, 5, 16, 19, 20, 38})
