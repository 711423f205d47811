"""What a check has to say about a document."""

from __future__ import annotations

from enum import IntEnum

from attrs import field, frozen

from unctc.model.locations import Location

__all__ = ["Finding", "Severity"]


class Severity(IntEnum):
    """How much a finding matters; findings compare by it."""

    NOTE = 1
    WARNING = 2
    ERROR = 3


@frozen
class Finding:
    """One thing that a check has found.

    Attributes:
        code: the check's code, ``CIT101``.
        severity: how much it matters.
        message: the finding in words.
        where: the place in the document's own terms, ``annex, paragraph 7``.
        arguments: the facts behind the words, as pairs of name and value.
        location: the place in the source.
    """

    code: str
    severity: Severity
    message: str
    where: str = ""
    arguments: tuple[tuple[str, str], ...] = ()
    location: Location | None = field(default=None, eq=False, repr=False)
