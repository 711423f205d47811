"""The page that leads to the pages of many documents."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from attrs import frozen

from unctc.model.documents import Document
from unctc.model.findings import Finding, Severity
from unctc.model.languages import Language
from unctc.report.kinds import kind_of
from unctc.report.page_words import PageWords
from unctc.report.templating import fill

__all__ = ["IndexEntry", "render_index"]


@frozen
class IndexEntry:
    """A document with a page of its own.

    Attributes:
        address: the page, as an address relative to the index.
        file: the file that the document was read from.
        symbol: its symbol; empty where it has none.
        kind: what kind of document it is, as a key of the page's words.
        language: its language.
        findings: how many findings of each severity there are, the gravest first.
    """

    address: str
    file: str
    symbol: str
    kind: str
    language: Language
    findings: tuple[tuple[str, int], ...] = ()

    @classmethod
    def of(
        cls, document: Document, *, address: str, file: str, findings: Iterable[Finding]
    ) -> IndexEntry:
        """Return the entry of *document*."""
        counts = Counter(each.severity for each in findings)
        return cls(
            address,
            file,
            str(document.symbol or ""),
            kind_of(document),
            document.language,
            tuple((each.label, counts[each]) for each in sorted(Severity, reverse=True)),
        )


def render_index(entries: Sequence[IndexEntry], words: PageWords) -> str:
    """Return the page that lists *entries*, with a link to the page of each.

    Raises:
        MissingDependencyError: jinja2 is not installed.

    Example:
        >>> "<td>" in render_index([], PageWords())
        False
    """
    return fill("index.html.jinja", entries=entries, words=words)
