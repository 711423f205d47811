"""Writes the page of findings from the table of checks, so that code and page cannot differ.

The marker on the page is replaced by one entry a code: what it looks for, why, an example, a remedy. The
example is the document of the tests that triggers the code, checked while the page is built.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from sphinx.application import Sphinx

import unctc
from unctc.checks import CHECKS, Check
from unctc.checks.registry import FAMILIES
from unctc.cli.check_result import Checked
from unctc.cli.findings import as_text
from unctc.loaders.akn4un.findings import ODDITIES
from unctc.model.letters import Letter
from unctc.schemas.akn4un_mapping import as_code

PAGE = "reference/findings"
MARKER = "<!-- findings -->"
DOCUMENTS = Path(__file__).parents[2] / "tests" / "findings"


def page() -> str:
    """Return the entries of all codes."""
    return "\n".join(line for family, about in FAMILIES.items() for line in _family(family, about))


def _family(family: str, about: str) -> Iterator[str]:
    rows = [row for row in CHECKS if row.family == family]
    oddities = {code: row for code, row in ODDITIES.items() if code.startswith(family)}
    if not rows and not oddities:
        return
    yield f"## {family}: {about}\n"
    for row in rows:
        yield from _entry(row)
    for code, (severity, words) in oddities.items():
        yield f"({code.lower()})=\n"
        yield f"**{code}** {as_code(words)}. *{severity.label.capitalize()}.*\n"


def _entry(row: Check) -> Iterator[str]:
    kinds = "letters" if row.kinds == (Letter,) else "every kind of document"
    yield f"({row.code.lower()})="
    yield f"### {row.code} {row.name}\n"
    yield f"{row.summary} *{row.severity.label.capitalize()}; {kinds}; since {row.since}.*\n"
    yield f"Why: {row.why}\n"
    yield f"```text\n{_example(row)}\n```\n"
    yield f"Remedy: {row.remedy}\n"


def _example(row: Check) -> str:
    paths = sorted(DOCUMENTS.glob(f"{row.code}-bad.*"))
    document, *others = map(unctc.load, paths)
    found = unctc.check(document, against=others[0] if others else None, select=row.code)
    lines = as_text([Checked(paths[0].name, document, found)])
    return "\n".join(line.plain.rstrip() for line in lines)


def _fill(_app: Sphinx, name: str, source: list[str]) -> None:
    if name == PAGE:
        assert MARKER in source[0]
        source[0] = source[0].replace(MARKER, page())


def _follow(app: Sphinx, env: object, _added: object, _changed: object, _gone: object) -> list[str]:
    """Build the page anew each time: the table may have changed without it."""
    del app, env
    return [PAGE]


def setup(app: Sphinx) -> dict[str, bool]:
    """Connect what is above."""
    app.connect("source-read", _fill)
    app.connect("env-get-outdated", _follow)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
