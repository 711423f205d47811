"""The `Check` record and the violations its function yields."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from attrs import field, frozen

from unctc.findings.codes import ADOPTED, EVERY, LETTERS, FindingCode
from unctc.model.locations import Location, Span
from unctc.model.node_paths import NodePath
from unctc.model.passages import Passage

if TYPE_CHECKING:
    from unctc.checks.context import CheckContext

__all__ = ["ADOPTED", "EVERY", "LETTERS", "Check", "Violation", "violation"]


@frozen
class Violation:
    """One place where an invariant does not hold.

    Attributes:
        path: where it is; the empty path for the document as a whole.
        facts: what the template needs.
        passage: the passage, if it is in one.
        span: the range of its text; ``None`` for all of it.
        location: the place in the source, for what is no passage.
    """

    path: NodePath
    facts: tuple[tuple[str, str], ...] = ()
    passage: Passage | None = field(default=None, repr=False)
    span: Span | None = None
    location: Location | None = None


def violation(
    path: NodePath,
    passage: Passage | None = None,
    span: Span | None = None,
    *,
    location: Location | None = None,
    **facts: object,
) -> Violation:
    """Return a violation whose facts are given by name."""
    return Violation(
        path, tuple((name, str(value)) for name, value in facts.items()), passage, span, location
    )


@frozen(kw_only=True)
class Check(FindingCode):
    """A finding code with the function that looks for it.

    Attributes:
        run: yields where the invariant of the check does not hold.
    """

    run: Callable[[CheckContext], Iterator[Violation]] = field(repr=False)
