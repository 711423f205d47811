"""The record of a finding code, and the families of codes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from attrs import frozen

from unctc.model.documents import Document
from unctc.model.findings import Finding, Severity
from unctc.model.letters import Letter
from unctc.model.locations import Location, Span
from unctc.model.node_paths import DOCUMENT, NodePath
from unctc.model.reports import Report
from unctc.model.resolutions import DraftResolution, PresidentialStatement, Resolution

__all__ = ["ADOPTED", "EVERY", "FAMILIES", "LETTERS", "FindingCode"]

FAMILIES: Final[dict[str, str]] = {
    "CMP": "completeness: parts that are not there",
    "ATT": "letter, annex and enclosure",
    "CIT": "citations",
    "PAR": "numbering",
    "MND": "mandates, deliverables and when they are due",
    "SRC": "source and text",
    "LNG": "language versions",
    "AKN": "Akoma Ntoso files, found while one is loaded (1xx) or validated (2xx)",
    "TRC": "traces to resolutions",
}
"""What each family is about, in the order in which codes are listed."""

LETTERS: tuple[type[Document], ...] = (Letter,)
ADOPTED: tuple[type[Document], ...] = (Resolution, DraftResolution, PresidentialStatement)
EVERY: tuple[type[Document], ...] = (*LETTERS, *ADOPTED, Report)


@frozen(kw_only=True)
class FindingCode:
    """What a finding code means. A code is never used again for anything else.

    Attributes:
        code: family and number, ``CIT101``.
        name: the code in words, ``impossible-year``.
        severity: how much its findings matter.
        summary: what is found, in one sentence.
        why: why that matters.
        remedy: what to do about a finding.
        template: the message of a finding; names in braces are its arguments.
        kinds: the kinds of document that it is about.
        since: the version that brought it.

    Example:
        >>> from unctc.model.node_paths import NodePath
        >>> code = FindingCode(
        ...     code="CIT901",
        ...     name="paragraph-without-citation",
        ...     severity=Severity.NOTE,
        ...     summary="A paragraph cites nothing.",
        ...     why="Its basis may be missing.",
        ...     remedy="Cite the resolution that the task comes from.",
        ...     template="paragraph {number} cites nothing",
        ... )
        >>> print(code.finding({"number": 7}.items(), path=NodePath("annex/7")))
        annex/7: CIT901 paragraph 7 cites nothing
    """

    code: str
    name: str
    severity: Severity
    summary: str
    why: str
    remedy: str
    template: str
    kinds: tuple[type[Document], ...] = EVERY
    since: str = "0.1.0"

    @property
    def family(self) -> str:
        """The letters of the code."""
        return self.code[:3]

    def finding(
        self,
        arguments: Iterable[tuple[str, object]] = (),
        *,
        path: NodePath = DOCUMENT,
        element: str = "",
        location: Location | None = None,
        span: Span | None = None,
    ) -> Finding:
        """Return a finding with this code; its message is the template filled in.

        Args:
            arguments: the facts that the template needs, as pairs of name and value; more may be given.
            path: where it is; that of the document for the document as a whole.
            element: the eId of the XML element, for what is about the markup.
            location: the place in the source.
            span: the range of the passage's text.

        Raises:
            KeyError: the template needs an argument that is not given.
        """
        facts = tuple((name, str(value)) for name, value in arguments)
        return Finding(
            code=self.code,
            severity=self.severity,
            message=self.template.format_map(dict(facts)),
            path=path,
            element=element,
            arguments=facts,
            name=self.name,
            location=location,
            span=span,
        )
