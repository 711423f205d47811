"""What the function of a check hands over: where its invariant does not hold, and the facts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from attrs import field, frozen

from unctc.model.documents import Document
from unctc.model.findings import Severity
from unctc.model.letters import Letter
from unctc.model.locations import Location, Span
from unctc.model.passages import Passage
from unctc.model.resolutions import DraftResolution, PresidentialStatement, Resolution

if TYPE_CHECKING:
    from unctc.checks.context import CheckContext

__all__ = ["ADOPTED", "EVERY", "LETTERS", "Check", "Violation", "report"]

LETTERS: tuple[type[Document], ...] = (Letter,)
ADOPTED: tuple[type[Document], ...] = (Resolution, DraftResolution, PresidentialStatement)
EVERY: tuple[type[Document], ...] = (*LETTERS, *ADOPTED)


@frozen
class Violation:
    """One place where an invariant does not hold.

    Attributes:
        node: the path of the node.
        facts: what the template needs.
        passage: the passage, if it is in one.
        span: the range of its text; ``None`` for all of it.
        location: the place in the source, for what is no passage.
    """

    node: str
    facts: tuple[tuple[str, str], ...] = ()
    passage: Passage | None = field(default=None, repr=False)
    span: Span | None = None
    location: Location | None = None


def report(
    node: str,
    passage: Passage | None = None,
    span: Span | None = None,
    *,
    location: Location | None = None,
    **facts: object,
) -> Violation:
    """Return a report whose facts are given by name."""
    return Violation(
        node, tuple((name, str(value)) for name, value in facts.items()), passage, span, location
    )


@frozen(kw_only=True)
class Check:
    """One row of the table.

    Attributes:
        code: family and number, ``CIT101``.
        name: the code in words.
        severity: how much its findings matter.
        summary: what it looks for, in one line.
        why: why that matters.
        remedy: what to do about a finding.
        template: the words of a finding; names in braces are its arguments.
        kinds: the kinds of document that it looks at.
        since: the version that brought it.
        run: where its invariant does not hold.
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
    run: Callable[[CheckContext], Iterator[Violation]] = field(repr=False)

    @property
    def family(self) -> str:
        """The letters of the code."""
        return self.code[:3]
