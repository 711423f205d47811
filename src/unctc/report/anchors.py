"""HTML ids of the nodes on a page, none given twice."""

from __future__ import annotations

import re
from typing import Final

from attrs import define, field

from unctc.model.node_paths import NodePath

__all__ = ["Anchors"]

_UNFIT: Final = re.compile(r"[^A-Za-z0-9.]+")


@define
class Anchors:
    """Names for places of a page, none given twice.

    Example:
        >>> anchors = Anchors()
        >>> anchors.of("annex/7"), anchors.of("annex/7"), anchors.of("<script>")
        ('annex-7', 'annex-7-2', 'script')
    """

    _given: dict[str, int] = field(factory=dict)

    def of(self, path: NodePath | str) -> str:
        """Return a new name for the node at *path*."""
        base = _UNFIT.sub("-", str(path)).strip("-") or "node"
        name = base
        while name in self._given:
            self._given[base] += 1
            name = f"{base}-{self._given[base]}"
        self._given.setdefault(base, 1)
        self._given.setdefault(name, 1)
        return name
