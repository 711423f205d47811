"""Assign each finding to the row it is about, once."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import define, field

from unctc.model.findings import Finding

__all__ = ["Margin"]


@define
class Margin:
    """The findings that are still to be placed.

    Example:
        >>> import unctc
        >>> margin = Margin.of(unctc.check(unctc.sample(), select="CIT201"))
        >>> len(margin.take("enclosure/4")), len(margin.take("enclosure/4")), margin.rest()
        (1, 0, ())
    """

    _by_node: dict[str, list[Finding]] = field(factory=dict)

    @classmethod
    def of(cls, findings: Iterable[Finding]) -> Margin:
        """Return the margin for *findings*."""
        margin = cls()
        for finding in findings:
            margin._by_node.setdefault(finding.node, []).append(finding)
        return margin

    def take(self, path: str) -> tuple[Finding, ...]:
        """Return the findings about the node at *path*, once."""
        return tuple(self._by_node.pop(path, ()))

    def rest(self) -> tuple[Finding, ...]:
        """Return those that no paragraph has taken: they are about the document or what holds a part."""
        left = [finding for group in self._by_node.values() for finding in group]
        self._by_node.clear()
        return tuple(left)
