"""The rules, one row a code, in the words of the finding. Codes are never used again for anything else."""

from __future__ import annotations

from typing import Final

from attrs import field, frozen
from lxml import etree

from unctc.model.findings import Severity

__all__ = ["RULES", "Breach", "Rule", "breach"]


@frozen
class Rule:
    """A rule of the profile.

    Attributes:
        name: the code in words.
        severity: how much a breach matters.
        words: the words of a finding; names in braces are its arguments.
    """

    name: str
    severity: Severity
    words: str


RULES: Final[dict[str, Rule]] = {
    "AKN201": Rule(
        "dangling-reference", Severity.ERROR, "{attribute} of <{element}> leads to {eid}, which is not there"
    ),
    "AKN202": Rule("missing-eid", Severity.ERROR, "<{element}> has no eId"),
    "AKN203": Rule("eid-grammar", Severity.WARNING, "the eId {eid} of <{element}>: {reason}"),
    "AKN204": Rule("eid-repeated", Severity.ERROR, "the eId {eid} stands in line {first} already"),
    "AKN205": Rule("iri-syntax", Severity.ERROR, "{attribute} of <{element}> is no IRI of a work: {iri}"),
    "AKN206": Rule("iri-disagrees", Severity.ERROR, "{element} says {said}, but {other} says {stated}"),
    "AKN207": Rule(
        "wrong-class", Severity.ERROR, "{attribute} of <{element}> leads to a {found}, not to a {wanted}"
    ),
    "AKN208": Rule("language-code", Severity.ERROR, "{code} in <{element}> is no language code of ISO 639-2"),
    "AKN209": Rule("several-references", Severity.WARNING, "refersTo of <{element}> has {count} values"),
    "AKN210": Rule("vocabulary", Severity.ERROR, "<p:{element}>: {message}"),
    "AKN211": Rule("schema", Severity.ERROR, "not valid by the strict schema: {message}"),
    "AKN212": Rule("cited-work", Severity.ERROR, "showAs of the cited work {eid} is no symbol: {shown}"),
}  # fmt: skip
"""Name, severity and words by code."""


@frozen
class Breach:
    """Where a rule is broken.

    Attributes:
        code: the rule's code.
        line: the line of the file.
        facts: the arguments of the finding.
        node: the eId of the element, or of the nearest one around it that has one.
    """

    code: str
    line: int
    facts: tuple[tuple[str, str], ...]
    node: str = field(default="")


def breach(code: str, place: etree._Element, /, **facts: object) -> Breach:
    """Return a breach at the element *place*."""
    around = place.iterancestors()
    node = next((each.get("eId") for each in (place, *around) if each.get("eId")), "")
    given = tuple((name, str(value)) for name, value in facts.items())
    return Breach(code, place.sourceline or 1, given, node or "")
