"""Every code has a document that triggers it and one that does not; the place it is found at is the right one."""

import csv
from pathlib import Path

import pytest

import unctc
from unctc import Document, Finding
from unctc.checks import CHECKS, Check

FOLDER = Path(__file__).parent / "findings"
# Node and marked words of the one finding of each document that triggers a code.
EXPECTED = {
    row["code"]: row
    for row in csv.DictReader((FOLDER / "expected.csv").read_text("utf-8").splitlines())
}


def documents(code: str, kind: str) -> list[Document]:
    return [unctc.load(path) for path in sorted(FOLDER.glob(f"{code}-{kind}.*"))]


def findings(row: Check, kind: str) -> tuple[Finding, ...]:
    document, *others = documents(row.code, kind)
    return unctc.check(document, against=others[0] if others else None)


@pytest.mark.parametrize("row", CHECKS, ids=lambda row: row.code)
def test_a_document_that_triggers_it(row: Check) -> None:
    (found,) = findings(row, "bad")
    assert (found.code, found.name, found.severity) == (row.code, row.name, row.severity)
    assert found.node == EXPECTED[row.code]["node"]
    (document, *_) = documents(row.code, "bad")
    source = getattr(document, "source", None)
    if source is not None and found.location is not None:
        marked = source[found.location.start : found.location.end]
        assert marked == EXPECTED[row.code]["marked"]
    else:
        assert EXPECTED[row.code]["marked"] == ""


@pytest.mark.parametrize("row", CHECKS, ids=lambda row: row.code)
def test_a_document_that_does_not(row: Check) -> None:
    assert findings(row, "good") == ()


def test_every_file_belongs_to_a_code() -> None:
    codes = {row.code for row in CHECKS}
    assert {path.name.partition("-")[0] for path in FOLDER.glob("*-*")} == codes
    assert set(EXPECTED) == codes


@pytest.mark.parametrize("row", CHECKS, ids=lambda row: row.code)
def test_its_words_are_sentences(row: Check) -> None:
    for words in (row.summary, row.why, row.remedy):
        assert words[0].isupper()
        assert words[-1] == "."
    assert row.name == row.name.lower()
    assert row.run.__doc__


def test_codes_and_names_are_used_once() -> None:
    assert len({row.code for row in CHECKS}) == len({row.name for row in CHECKS}) == len(CHECKS)
