"""Findings as text with source excerpts, as JSON, and as GitHub workflow commands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import asdict

from unctc.cli.check_result import CheckResult
from unctc.cli.console import one_line
from unctc.cli.excerpts import DrawnLine, excerpt_of
from unctc.cli.lines import HangingLine, StyledLine
from unctc.model.findings import Finding, Severity

__all__ = ["as_github", "as_json", "as_text"]

_STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.NOTE: "cyan"}
_GITHUB = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def as_text(results: Sequence[CheckResult]) -> Iterator[StyledLine | DrawnLine]:
    """Yield the lines for people: place, code, words, and the line itself with its marks."""
    for checked in results:
        for finding in checked.findings:
            yield _headline(checked, finding)
            rows = excerpt_of(checked, finding)
            width = max((len(row.label) for row in rows), default=0)
            for row in rows:
                yield DrawnLine(row, width, _STYLES[finding.severity])


def _headline(checked: CheckResult, finding: Finding) -> StyledLine:
    location = checked.place(finding)
    place = one_line(checked.name)
    if location is not None:
        region = checked.region(location)
        place += f":{region.line}:{region.column}"
    node = f" [{where}]" if (where := str(finding.path) or finding.element) else ""
    return HangingLine(
        (f"{place}: ", "bold"),
        (finding.code, _STYLES[finding.severity]),
        f" {one_line(finding.message)}",
        (node, "dim"),
    )


def as_json(results: Sequence[CheckResult]) -> str:
    """Return the findings as a JSON array; places count from 1 in lines and code points."""
    import json  # who reads findings as text does without

    rows = [_row(checked, finding) for checked in results for finding in checked.findings]
    return json.dumps(rows, ensure_ascii=False, indent=2) + "\n"


def _row(checked: CheckResult, finding: Finding) -> dict[str, object]:
    location = checked.place(finding)
    region = checked.region(location) if location else None
    return {
        "file": checked.name,
        "code": finding.code,
        "name": finding.name or None,
        "severity": finding.severity.label,
        "message": finding.message,
        "path": str(finding.path) or None,
        "element": finding.element or None,
        "line": region.line if region else None,
        "column": region.column if region else None,
        "end_line": region.end_line if region else None,
        "end_column": region.end_column if region else None,
        "page": location.page if location else None,
        "start": location.start if location else None,
        "end": location.end if location else None,
        "pieces": [asdict(piece) for piece in location.pieces] if location else [],
        "arguments": dict(finding.arguments),
    }


def as_github(results: Sequence[CheckResult]) -> str:
    """Return the findings as workflow commands, which GitHub shows beside the lines of a change."""
    return "".join(
        f"{_command(checked, finding)}\n" for checked in results for finding in checked.findings
    )


def _command(checked: CheckResult, finding: Finding) -> str:
    facts: dict[str, object] = {"file": checked.name}
    location = checked.place(finding)
    if location is not None:
        region = checked.region(location)
        facts["line"], facts["endLine"] = region.line, region.end_line
        # Columns are for ranges on one line only.
        if region.end_line == region.line:
            facts["col"], facts["endColumn"] = region.column, region.end_column
    facts["title"] = f"{finding.code} {finding.name}".strip()
    properties = ",".join(f"{name}={_property(str(value))}" for name, value in facts.items())
    node = f"{where}: " if (where := str(finding.path) or finding.element) else ""
    return f"::{_GITHUB[finding.severity]} {properties}::{_data(f'{node}{finding.message}')}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
