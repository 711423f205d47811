"""The law of reading text: each character of the source is in exactly one node, whitespace aside."""

from __future__ import annotations

from attrs import frozen

from unctc.model.letters import Letter
from unctc.model.locations import Span
from unctc.model.walk import leaves

__all__ = ["Coverage", "coverage"]


@frozen
class Coverage:
    """What the nodes of a document claim of its source.

    Attributes:
        missing: ranges that no node claims.
        double: ranges that more than one node claims.
    """

    missing: tuple[Span, ...]
    double: tuple[Span, ...]

    @property
    def holds(self) -> bool:
        """Whether the law holds."""
        return not self.missing and not self.double


def coverage(document: Letter, raw: str) -> Coverage:
    """Compare the locations of a document's nodes with its source.

    Example:
        >>> import unctc
        >>> from unctc.io import sample_text
        >>> coverage(unctc.sample(), sample_text()).holds
        True
    """
    claims = bytearray(len(raw))
    for leaf in leaves(document):
        if leaf.location is None:
            continue
        for span in leaf.location.ranges:
            for offset in range(span.start, span.end):
                claims[offset] = min(claims[offset] + 1, 2)
    solid = [not character.isspace() for character in raw]
    return Coverage(
        _ranges([claim == 0 and is_solid for claim, is_solid in zip(claims, solid, strict=True)]),
        _ranges([claim > 1 and is_solid for claim, is_solid in zip(claims, solid, strict=True)]),
    )


def _ranges(flags: list[bool]) -> tuple[Span, ...]:
    found: list[Span] = []
    start = None
    for index, flag in enumerate([*flags, False]):
        if flag and start is None:
            start = index
        elif not flag and start is not None:
            found.append(Span(start, index))
            start = None
    return tuple(found)
