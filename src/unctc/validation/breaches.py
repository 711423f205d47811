"""Breaches of the profile: the code, the line and the facts."""

from __future__ import annotations

from attrs import field, frozen
from lxml import etree

__all__ = ["Breach", "breach"]


@frozen
class Breach:
    """Where a rule is broken.

    Attributes:
        code: the rule's code.
        line: the line of the file.
        facts: the arguments of the finding.
        element: the eId of the element, or of the nearest one around it that has one.
    """

    code: str
    line: int
    facts: tuple[tuple[str, str], ...]
    element: str = field(default="")


def breach(code: str, place: etree._Element, /, **facts: object) -> Breach:
    """Return a breach at the element *place*."""
    around = place.iterancestors()
    element = next((each.get("eId") for each in (place, *around) if each.get("eId")), "")
    given = tuple((name, str(value)) for name, value in facts.items())
    return Breach(code, place.sourceline or 1, given, element or "")
