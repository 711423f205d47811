"""The result of checking one file: its name, the document and the findings."""

from __future__ import annotations

from functools import cached_property

from attrs import define, frozen

from unctc.layout.source import SourceText
from unctc.model.documents import Document
from unctc.model.findings import Finding, Severity
from unctc.model.letters import Letter
from unctc.model.locations import Location
from unctc.model.node_paths import NodePath
from unctc.model.nodes import nodes_of
from unctc.model.reports import Report
from unctc.model.whole_numbers import counted

__all__ = ["CheckResult", "Region", "in_severities"]


@frozen
class Region:
    """A range of a file, counted from 1 in lines and code points.

    Attributes:
        line: the line on which it starts.
        column: the column in which it starts.
        end_line: the line on which it ends.
        end_column: the column after the last.
    """

    line: int
    column: int
    end_line: int
    end_column: int


@define(slots=False)
class CheckResult:
    """A document with its findings.

    Attributes:
        name: the path as given, ``<stdin>``, or the name of the bundled text.
        document: what was read from it.
        findings: what was found.
        markup: the text of the file, where findings have places in it and not in the text it was made from.
    """

    name: str
    document: Document
    findings: tuple[Finding, ...]
    markup: str | None = None

    @cached_property
    def source(self) -> SourceText | None:
        """The text that locations count in, where it is at hand."""
        text = self.document.source if isinstance(self.document, (Letter, Report)) else None
        text = text if self.markup is None else self.markup
        return None if text is None else SourceText.of(text)

    @cached_property
    def texts(self) -> dict[NodePath, str]:
        """The text of each node, by its path."""
        return {node.path: node.passage.text for node in nodes_of(self.document)}

    def place(self, finding: Finding) -> Location | None:
        """Return where *finding* is in this file.

        The places in a document that was loaded from JSON are those of the text it was once read from.
        """
        source, location = self.source, finding.location
        return location if source and location and location.end <= len(source.raw) else None

    def region(self, location: Location) -> Region:
        """Return a place in this file in lines and columns."""
        source = self.source or SourceText.of("")
        last = max(location.start, location.end - 1)
        return Region(
            source.line_of(location.start),
            source.column_of(location.start),
            source.line_of(last),
            source.column_of(last) + location.end - last,
        )


def in_severities(findings: tuple[Finding, ...]) -> str:
    """Return how many findings there are of each severity, in words.

    Example:
        >>> in_severities(())
        'no findings'
    """
    if not findings:
        return "no findings"
    parts = []
    for severity in sorted(Severity, reverse=True):
        number = sum(each.severity is severity for each in findings)
        if number:
            parts.append(counted(number, severity.label))
    return ", ".join(parts)
