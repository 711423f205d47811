"""Names of AKN4UN that loader and serializer share: namespaces, languages, classes.

The element and attribute names themselves are Akoma Ntoso's and written where they are used; what is here is
what both sides must agree on: namespaces, languages, the values of ``refersTo`` and ``class`` that carry meaning.
"""

from __future__ import annotations

from typing import Final

from lxml import etree

from unctc.late_patterns import late_pattern
from unctc.model.resolutions import DraftResolution, PresidentialStatement, Resolution

__all__ = [
    "AKN",
    "AKN4UN",
    "FRONT_TITLES",
    "HEADING_CLASS",
    "NO_DATE",
    "OFFICIAL_LETTER",
    "PRESERVED",
    "PROGRAMME",
    "SECTIONS",
    "SIGNED",
    "SOURCE",
    "STATEMENTS",
    "VOTES",
    "WORK_IRI",
    "WRITTEN_VOTES",
    "XML",
    "element",
    "local_name",
    "number_said",
    "sub",
]

AKN: Final = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
"""Akoma Ntoso 3.0, the namespace of all running text."""
AKN4UN: Final = "http://un.org/akn4un"
"""The United Nations' own elements, in the metadata only."""
PROGRAMME: Final = "urn:unctc:programme:1"
"""The facts of work programmes that Akoma Ntoso has no place for."""
XML: Final = "http://www.w3.org/XML/1998/namespace"

NO_DATE: Final = "0001-01-01"
"""What the published files write where a date is required and there is none."""

WORK_IRI: Final = late_pattern(
    r"/akn/un/[^/]+/(?:[^/]+/)?(?P<actor>un(?:sc|ga)[^/]*)/(?:(?P<date>\d{4}(?:-\d\d-\d\d)?)?/+)?(?P<number>[^/!@]*)"
)
"""The IRI of a work, as the published files have it: the date, the number and slashes may be missing."""

VOTES: Final[dict[str, str]] = {
    "inFavour": "in_favour",
    "against": "against",
    "abstaining": "abstaining",
    "absent": "absent",
    "nonVoting": "absent",
    "notVoting": "absent",
    "notParticipating": "absent",
}
"""What ``refersTo`` says of a count of votes, and the field of the model it goes to."""

WRITTEN_VOTES: Final[dict[str, str]] = {
    vote: field
    for vote, field in VOTES.items()
    if vote not in ("nonVoting", "notVoting", "notParticipating")
}
"""The same, one value for each field: what we write."""

HEADING_CLASS: Final = late_pattern(r"(?:Title)?H(?:\d+|[Cc][Hh])|\w*[Hh]eading\w*|Title\w*")
"""The classes of the publisher's word processor that are headings: ``H1``, ``H23``, ``HCh``, ``BLUEHeadingH2``."""

FRONT_TITLES: Final = frozenset(
    {"resolutionNumber", "resolutionTitle", "title1", "sponsors", "title"}
)
"""What ``refersTo`` says of a ``docTitle`` that is the title; ``adoption`` says that it is the line of adoption."""

SECTIONS: Final = ("section", "title", "subsection")
"""The elements of numbered sections by level; one without a number is a ``division``."""

PRESERVED: Final = {f"{{{XML}}}space": "preserve"}
"""What says that spaces count."""

OFFICIAL_LETTER: Final = "officialLetter"
"""The name of a letter among documents."""

GENERIC: Final = "generic"
"""The name of a report, a note or the like among documents."""

SIGNED: Final = "unctc:signed"
"""The name of the words that represent a signature."""

SOURCE: Final = "#unctc"
"""What we write as the source of our metadata."""

STATEMENTS: Final[dict[str, type[Resolution | DraftResolution | PresidentialStatement]]] = {
    "resolution": Resolution,
    "draftResolution": DraftResolution,
    "presidentialStatement": PresidentialStatement,
}
"""The names that we give to statements."""


def element(name: str, /, **attributes: str) -> etree._Element:
    """Return a new element of Akoma Ntoso."""
    return etree.Element(f"{{{AKN}}}{name}", attributes)


def sub(parent: etree._Element, name: str, /, **attributes: str) -> etree._Element:
    """Return a new element of Akoma Ntoso at the end of *parent*."""
    return etree.SubElement(parent, f"{{{AKN}}}{name}", attributes)


def local_name(element: etree._Element) -> str:
    """Return the element's name without its namespace; empty for one that is not Akoma Ntoso's.

    Example:
        >>> local_name(etree.Element(f"{{{AKN}}}p")), local_name(etree.Element("p"))
        ('p', '')
    """
    tag = str(element.tag)
    return tag[len(_NAMESPACE) :] if tag.startswith(_NAMESPACE) else ""


def number_said(printed: str) -> int | None:
    """Return the number of a paragraph where its printed form shows it.

    Example:
        >>> number_said("7."), number_said("(a)"), number_said("")
        (7, None, None)
    """
    match = _NUMBER.fullmatch(printed)
    return int(match[1]) if match else None


_NUMBER: Final = late_pattern(r"\W*([0-9]{1,6})\W*")
_NAMESPACE: Final = f"{{{AKN}}}"
