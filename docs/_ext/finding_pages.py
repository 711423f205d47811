"""Writes the page of findings from the table of codes, so that code and page cannot differ.

The marker on the page is replaced by one entry a code: what is found, why it matters, an example, a remedy. The
examples are those of the tests, checked while the page is built.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from generated_pages import connect

from unctc.checks import CODES
from unctc.cli.excerpts import DrawnLine
from unctc.cli.findings import as_text
from unctc.findings import FAMILIES, FindingCode
from unctc.findings.codes import ADOPTED, LETTERS

if TYPE_CHECKING:  # the tests make the page without Sphinx
    from sphinx.application import Sphinx

TESTS = Path(__file__).parents[2] / "tests"
if str(TESTS) not in sys.path:
    sys.path.append(str(TESTS))

from corpus.sample_findings import precision  # noqa: E402  # the verdicts are kept beside it
from finding_examples import example  # noqa: E402  # it lies beside the documents

PAGE = "reference/findings"
MARKER = "<!-- findings -->"
_PRECISION = precision()
_KINDS = {LETTERS: "letters", ADOPTED: "resolutions, drafts and statements"}


def page() -> str:
    """Return the entries of all codes."""
    return "\n".join(line for family in FAMILIES for line in _family(family))


def _family(family: str) -> Iterator[str]:
    codes = [each for each in CODES.values() if each.family == family]
    if codes:
        yield f"## {family}: {FAMILIES[family]}\n"
    for each in codes:
        yield from _entry(each)


def _entry(code: FindingCode) -> Iterator[str]:
    kinds = _KINDS.get(code.kinds, "every kind of document")
    yield f"({code.code.lower()})="
    yield f"### {code.code} {code.name}\n"
    yield f"{code.summary} *{code.severity.label.capitalize()}; {kinds}; since {code.since}.*\n"
    yield f"Why: {code.why}\n"
    if read := _PRECISION.get(code.code):
        yield f"Read by hand: {read} findings on published files were right.\n"
    yield f"```text\n{_example(code)}\n```\n"
    yield f"Remedy: {code.remedy}\n"


def _example(code: FindingCode) -> str:
    lines = (
        text
        for line in as_text([example(code.code)])
        for text in (line.plain_lines() if isinstance(line, DrawnLine) else (line.plain,))
    )
    return "\n".join(text.rstrip() for text in lines)


def setup(app: Sphinx) -> dict[str, bool]:
    """Connect what is above."""
    return connect(app, PAGE, lambda: {MARKER: page()})
