"""Entries of the ontology that ``refersTo`` leads to, with eId, class and IRI.

Source: AKN4UN Guidelines, part 1, section 5.8; United Nations System Document Ontology.
"""

from __future__ import annotations

from typing import Final

from attrs import frozen

from unctc.model.bodies import NUMBERED_COMMITTEES, Body

__all__ = ["BODY_EIDS", "ENTRIES", "OntologyEntry"]


@frozen
class OntologyEntry:
    """One thing that documents refer to.

    Attributes:
        kind: the element in ``references``: ``TLCOrganization``, ``TLCConcept``, ``TLCRole`` …
        eid: the eId by which a document refers to it.
        tail: the end of its address.
        name: what it is called.

    Example:
        >>> ENTRIES["ctc"].href
        '/akn/ontology/organization/un/unsc-ctc'
    """

    kind: str
    eid: str
    tail: str
    name: str

    @property
    def href(self) -> str:
        """Its address in the ontology."""
        return f"/akn/ontology/{self.kind.removeprefix('TLC').lower()}/{self.tail}"


# eId, end of the address.
_BODIES: Final[dict[Body, tuple[str, str]]] = {
    Body.CTC: ("ctc", "unsc-ctc"),
    Body.CTED: ("cted", "unsc-ctc-cted"),
    Body.OCT: ("oct", "un-oct"),
    Body.COMMITTEE_1267: ("committee1267", "unsc-1267"),
    Body.COMMITTEE_1540: ("committee1540", "unsc-1540"),
    **{
        body: (f"committee{numbers[0]}", f"unsc-{numbers[0]}")
        for body, numbers in NUMBERED_COMMITTEES.items()
    },
    Body.SECURITY_COUNCIL: ("sc", "unsc"),
    Body.GENERAL_ASSEMBLY: ("ga", "unga"),
    Body.SECRETARY_GENERAL: ("secretaryGeneral", "un-sg"),
    Body.MEMBER_STATES: ("memberStates", "memberStates"),
    Body.MONITORING_TEAM: ("monitoringTeam", "unsc-1267-monitoringTeam"),
    Body.CTITF: ("ctitf", "un-ctitf"),
    Body.OMBUDSPERSON: ("ombudsperson", "unsc-1267-ombudsperson"),
    Body.GROUP_OF_EXPERTS_1540: ("groupOfExperts1540", "unsc-1540-groupOfExperts"),
    Body.WORKING_GROUP_1566: ("workingGroup1566", "unsc-1566"),
    Body.OTHER_UN_ENTITIES: ("unEntities", "unEntities"),
    Body.ORGANIZATIONS: ("organizations", "organizations"),
}


def _place_of(body: Body) -> tuple[str, str]:
    """Return the eId of a body and its place; those known by an acronym have it."""
    if body in _BODIES:
        return _BODIES[body]
    name = "".join(each for each in body.value.casefold() if each.isalnum())
    digits = name[: len(name) - len(name.lstrip("0123456789"))]
    name = name.removeprefix(digits) + digits  # an eId begins with a letter
    return name, name


BODY_EIDS: Final[dict[Body, str]] = {body: _place_of(body)[0] for body in Body}
"""The eIds by which facts name bodies."""

_ORGANIZATIONS: Final = (
    OntologyEntry("TLCOrganization", "un", "un/un", "United Nations"),
    OntologyEntry("TLCOrganization", "dgacm", "un/un-dgacm", "DGACM"),
    OntologyEntry("TLCOrganization", "unctc", "unctc/unctc", "unctc"),
    *(
        OntologyEntry("TLCOrganization", _place_of(body)[0], f"un/{_place_of(body)[1]}", body.value)
        for body in Body
    ),
)
_CONCEPTS: Final = {
    "symbol": "Symbol",
    "dateOfIssuance": "Date of issuance",
    "distribution": "Distribution",
    "publicationJobNumber": "Job number",
    "workProgramme": "Work programme",
    "languageOfExpression": "Language",
    "deadline": "Deadline",
    "inFavour": "In favour",
    "against": "Against",
    "abstaining": "Abstaining",
    "absent": "Not participating",
}
_ROLES: Final = {
    "author": "Author",
    "addressee": "Addressee",
    "editor": "Editor",
    "publisher": "Publisher",
    "issuingBody": "Issuing body",
    "signatory": "Signatory",
}

ENTRIES: Final[dict[str, OntologyEntry]] = {
    entry.eid: entry
    for entry in (
        *_ORGANIZATIONS,
        *(OntologyEntry("TLCConcept", eid, f"un/{eid}", name) for eid, name in _CONCEPTS.items()),
        *(OntologyEntry("TLCRole", eid, f"un/{eid}", name) for eid, name in _ROLES.items()),
    )
}
"""Every entry that is the same in every document, by its eId."""
