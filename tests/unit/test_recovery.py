"""Files that are not well-formed: what is lost in recovery is counted."""

from __future__ import annotations

from pathlib import Path

import pytest

import unctc

FILE = (Path(__file__).parents[1] / "data" / "resolution.en.akn.xml").read_text("utf-8")


def _lost(data: str) -> list[int]:
    document = unctc.loads(data, format="akn4un")
    return [
        int(dict(each.arguments)["lost"]) for each in document.findings if each.code == "AKN121"
    ]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("<num>4.</num>", "<num>4.</nmu>"),
        ("lamps as in", "lamps & buoys < ten as in"),
        ("</content>", ""),
    ],
)
def test_what_is_recovered_is_not_counted(old: str, new: str) -> None:
    assert old in FILE
    damaged = FILE.replace(old, new, 1)
    assert _lost(damaged) == []
    assert any(each.code == "AKN101" for each in unctc.loads(damaged, format="akn4un").findings)


def test_metadata_that_are_not_closed_take_the_text() -> None:
    (lost,) = _lost(FILE.replace("</meta>", "<proprietary>", 1))
    assert lost > 100


def test_a_torn_tag_takes_words() -> None:
    damaged = FILE.replace('<span class="italic">Decides</span>', '<span class="Decides</span>', 1)
    assert damaged != FILE
    assert _lost(damaged)


def test_a_file_that_is_whole_has_lost_nothing() -> None:
    assert _lost(FILE) == []
