"""Validate references: their targets exist and are of the right class."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lxml import etree

from unctc.model.symbols import symbol_or_none
from unctc.schemas.akn4un import AKN, PROGRAMME, local_name
from unctc.schemas.fact_elements import REFERRING
from unctc.validation.breaches import Breach, breach

__all__ = ["check_references"]

_OWN: Final = f"{{{PROGRAMME}}}"
_CITED: Final = f"{{{AKN}}}TLCReference"
_REFERRING: Final = ("refersTo", "href", "as", "by", "for", "source", "outcome")
_ORGANIZATION: Final = frozenset({"TLCOrganization"})
_CONCEPT: Final = frozenset({"TLCConcept"})
_ACTOR: Final = frozenset({"TLCOrganization", "TLCPerson", "TLCRole"})
_CLASSES: Final[dict[tuple[str, str], frozenset[str]]] = {
    ("organization", "refersTo"): _ORGANIZATION,
    ("person", "refersTo"): frozenset({"TLCPerson"}),
    ("role", "refersTo"): frozenset({"TLCRole"}),
    ("event", "refersTo"): frozenset({"TLCEvent"}),
    ("location", "refersTo"): frozenset({"TLCLocation"}),
    ("concept", "refersTo"): _CONCEPT,
    ("entity", "refersTo"): _CONCEPT,
    ("quantity", "refersTo"): _CONCEPT,
    ("date", "refersTo"): _CONCEPT,
    ("docNumber", "refersTo"): _CONCEPT,
    ("docDate", "refersTo"): _CONCEPT,
    ("docType", "refersTo"): _CONCEPT,
    ("docketNumber", "refersTo"): _CONCEPT,
    ("inline", "refersTo"): _CONCEPT,
    ("count", "refersTo"): _CONCEPT,
    ("implicitReference", "refersTo"): _CONCEPT,
    ("docAuthority", "refersTo"): _ACTOR,
    ("docProponent", "refersTo"): _ACTOR,
    ("rref", "refersTo"): frozenset({"TLCReference"}),
    ("FRBRauthor", "href"): _ACTOR,
    ("FRBRauthor", "as"): frozenset({"TLCRole"}),
    ("person", "as"): frozenset({"TLCRole"}),
    ("FRBRtranslation", "by"): _ACTOR,
}
_FACT_CLASSES: Final = {
    "concept": _CONCEPT,
    "responsible": _ORGANIZATION,
    "recipients": _ORGANIZATION,
    "partners": _ORGANIZATION,
    "addressee": _ORGANIZATION,
    "mandates": frozenset({"TLCReference", "TLCConcept"}),
}


def check_references(root: etree._Element) -> Iterator[Breach]:
    """Yield what is wrong with the references under *root*."""
    there = {
        eid: local_name(each)
        for each in root.iter(etree.Element)
        if (eid := each.get("eId")) is not None
    }
    for element in root.iter(etree.Element):
        own = str(element.tag).startswith(_OWN)
        name = str(element.tag)[len(_OWN) :] if own else local_name(element)
        for attribute, value in element.items():
            if attribute in (REFERRING if own else _REFERRING):
                wanted = _FACT_CLASSES.get(attribute) if own else _CLASSES.get((name, attribute))
                yield from _check(element, name, attribute, value, there, wanted)
        if element.tag == _CITED and element.get("name") == "citedWork":
            shown = element.get("showAs", "")
            symbol = symbol_or_none(shown)
            if symbol is None or symbol.text != shown:
                yield breach("AKN212", element, eid=element.get("eId", ""), shown=shown)


def _check(
    element: etree._Element,
    name: str,
    attribute: str,
    value: str,
    there: dict[str, str],
    wanted: frozenset[str] | None,
) -> Iterator[Breach]:
    words = value.split()
    if attribute == "refersTo" and len(words) > 1:
        yield breach("AKN209", element, element=name, count=len(words))
    for word in words:
        if not word.startswith("#"):
            continue
        found = there.get(word[1:])
        if found is None:
            yield breach("AKN201", element, element=name, attribute=attribute, eid=word)
        elif wanted is not None and found not in wanted:
            kinds = " or ".join(sorted(wanted))
            yield breach(
                "AKN207", element, element=name, attribute=attribute, found=found, wanted=kinds
            )
