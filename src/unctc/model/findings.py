"""What a check has to say about a document."""

from __future__ import annotations

from enum import IntEnum

from attrs import field, frozen

from unctc.model.locations import Location, Span
from unctc.model.node_paths import DOCUMENT, NodePath

__all__ = ["Finding", "Severity"]


class Severity(IntEnum):
    """How much a finding matters; findings compare by it.

    Example:
        >>> Severity.of("warning") < Severity.ERROR
        True
    """

    NOTE = 1
    """Worth a look; it may be meant."""
    WARNING = 2
    """Odd, and most often a mistake."""
    ERROR = 3
    """Cannot be right."""

    @classmethod
    def of(cls, name: str) -> Severity:
        """Return the severity of that *name*, in any case.

        Raises:
            KeyError: there is none.
        """
        return cls[name.upper()]

    @property
    def label(self) -> str:
        """The name in small letters, ``warning``."""
        return self.name.lower()


@frozen
class Finding:
    """One thing that a check has found.

    Attributes:
        code: the check's code, ``CIT101``; it never changes its meaning.
        severity: how much it matters.
        message: the finding in words, out of the code's template.
        path: the node of the document, ``annex/7``; the empty path for the document as a whole.
        arguments: the facts behind the words, as pairs of name and value.
        name: the code in words, ``impossible-year``.
        element: the eId of the XML element, where the finding is about the markup of a file.
        location: the place in the source; it does not count when findings are compared.
        span: the range in the text of the node, an empty one at its start for the number in front of it;
            ``None`` where the node as a whole is meant. It does not count either, and no format writes it.

    Example:
        >>> import unctc
        >>> (finding,) = unctc.check(unctc.sample(), select="CIT201")
        >>> finding.code, finding.path, dict(finding.arguments)["second"]
        ('CIT201', NodePath('enclosure/4'), '2341(2017)')
    """

    code: str
    severity: Severity
    message: str
    path: NodePath = field(default=DOCUMENT, kw_only=True)
    arguments: tuple[tuple[str, str], ...] = field(default=(), kw_only=True)
    name: str = field(default="", kw_only=True)
    element: str = field(default="", kw_only=True)
    location: Location | None = field(kw_only=True, default=None, eq=False, repr=False)
    span: Span | None = field(
        kw_only=True, default=None, eq=False, repr=False, metadata={"wire": False}
    )

    def __str__(self) -> str:
        where = str(self.path) or self.element
        place = f"{where}: " if where else ""
        return f"{place}{self.code} {self.message}"
