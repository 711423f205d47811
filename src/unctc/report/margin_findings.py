"""Assign each finding to the row it is about, once."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import define, field

from unctc.model.findings import Finding
from unctc.model.node_paths import NodePath

__all__ = ["Margin"]


@define
class Margin:
    """The findings that are still to be placed.

    Example:
        >>> import unctc
        >>> margin = Margin.of(unctc.check(unctc.sample(), select="CIT201"))
        >>> path = unctc.NodePath("enclosure/4")
        >>> len(margin.take(path)), len(margin.take(path)), margin.rest()
        (1, 0, ())
    """

    _by_path: dict[NodePath, list[Finding]] = field(factory=dict)

    @classmethod
    def of(cls, findings: Iterable[Finding]) -> Margin:
        """Return the margin for *findings*."""
        margin = cls()
        for finding in findings:
            margin._by_path.setdefault(finding.path, []).append(finding)
        return margin

    def take(self, path: NodePath) -> tuple[Finding, ...]:
        """Return the findings about the node at *path*, once."""
        return tuple(self._by_path.pop(path, ()))

    def rest(self) -> tuple[Finding, ...]:
        """Return those that no paragraph has taken: they are about the document or what holds a part."""
        left = [finding for group in self._by_path.values() for finding in group]
        self._by_path.clear()
        return tuple(left)
