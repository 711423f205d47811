"""Findings as SARIF 2.1.0, the format that code hosts and editors read.

Source: OASIS, *Static Analysis Results Interchange Format (SARIF) Version 2.1.0* (errata 01).
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from urllib.parse import quote

import unctc
from unctc.checks import CODES, every_check
from unctc.cli.check_result import CheckResult
from unctc.findings import FindingCode
from unctc.model.findings import Finding
from unctc.model.locations import Location

__all__ = ["as_sarif"]

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_SITE = "https://unctc.readthedocs.io/en/latest/"
_PAGE = f"{_SITE}reference/findings.html"

Properties = dict[str, object]


def as_sarif(results: Sequence[CheckResult], failures: Mapping[str, str]) -> str:
    """Return a log with one run.

    Args:
        results: the documents with their findings.
        failures: the files that could not be read, by name, and why.
    """
    found = {finding.code: finding for each in results for finding in each.findings}
    rows = {**CODES, **{row.code: row for row in every_check()}}
    rules = [_rule(code, found[code], rows.get(code)) for code in sorted(found)]
    indexes = {code: index for index, code in enumerate(sorted(found))}
    log: Properties = {
        "$schema": _SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "unctc",
                        "version": unctc.__version__,
                        "informationUri": _SITE,
                        "rules": rules,
                    }
                },
                "columnKind": "unicodeCodePoints",
                "invocations": [_invocation(failures)],
                "artifacts": [{"location": {"uri": _uri(each.name)}} for each in results],
                "results": [
                    _result(each, finding, number, indexes[finding.code])
                    for number, each in enumerate(results)
                    for finding in each.findings
                ],
            }
        ],
    }
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _rule(code: str, finding: Finding, row: FindingCode | None) -> Properties:
    """Describe a code; one that another version wrote into a file may be unknown."""
    rule: Properties = {
        "id": code,
        "defaultConfiguration": {"level": finding.severity.label},
    }
    if row is None or row.code in CODES:  # the page knows nothing of other packages' checks
        rule["helpUri"] = f"{_PAGE}#{code.lower()}"
    if row is not None:
        rule |= {
            "name": "".join(word.capitalize() for word in row.name.split("-")),
            "shortDescription": {"text": row.summary},
            "fullDescription": {"text": row.why},
            "help": {"text": row.remedy},
        }
    return rule


def _invocation(failures: Mapping[str, str]) -> Properties:
    return {
        "executionSuccessful": not failures,
        "toolExecutionNotifications": [
            {
                "level": "error",
                "message": {"text": reason},
                "locations": [{"physicalLocation": {"artifactLocation": {"uri": _uri(name)}}}],
            }
            for name, reason in failures.items()
        ],
    }


def _result(checked: CheckResult, finding: Finding, number: int, rule: int) -> Properties:
    artifact: Properties = {"uri": _uri(checked.name), "index": number}
    physical: Properties = {"artifactLocation": artifact}
    place: Properties = {"physicalLocation": physical}
    location = checked.place(finding)
    if location is not None:
        physical["region"] = _region(checked, location)
        if location.pieces:
            place["annotations"] = [
                _region(checked, Location(each.start, each.end, location.line))
                for each in location.pieces
            ]
    if where := str(finding.path) or finding.element:
        place["logicalLocations"] = [{"fullyQualifiedName": where}]
    return {
        "ruleId": finding.code,
        "ruleIndex": rule,
        "level": finding.severity.label,
        "message": {"text": finding.message},
        "locations": [place],
        "partialFingerprints": {"finding/v1": _fingerprint(finding)},
        "properties": {"arguments": dict(finding.arguments)},
    }


def _region(checked: CheckResult, location: Location) -> Properties:
    region = checked.region(location)
    return {
        "startLine": region.line,
        "startColumn": region.column,
        "endLine": region.end_line,
        "endColumn": region.end_column,
        "charOffset": location.start,
        "charLength": location.end - location.start,
    }


def _fingerprint(finding: Finding) -> str:
    """Return what stays the same when the text around a finding moves."""
    facts = json.dumps(
        [finding.code, str(finding.path) or finding.element, finding.arguments], ensure_ascii=False
    )
    return hashlib.sha256(facts.encode()).hexdigest()[:32]


def _uri(name: str) -> str:
    path = Path(name)
    # The bytes of the name, which need be no UTF-8, are what a URI is made of.
    return ("file://" if path.is_absolute() else "") + quote(os.fsencode(path.as_posix()))
