"""The eIds of a document inside another: those of a component all begin with the component's own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from lxml import etree

from unctc.schemas.akn4un import PROGRAMME
from unctc.schemas.fact_elements import REFERRING

__all__ = ["component_eid", "qualify_eids", "unqualify_eids"]

_OWN: Final = f"{{{PROGRAMME}}}"
_REFERRING: Final = ("refersTo", "href", "as", "by", "for", "source", "outcome")


def component_eid(ordinal: int) -> str:
    """Return the eId of the component with that place among its neighbours, counted from 1."""
    return f"component_{ordinal}"


def qualify_eids(document: etree._Element, component: str) -> None:
    """Begin every eId in *document*, and every reference to one, with that of its *component*."""
    prefix = f"{component}__"
    _rename(document, lambda eid: prefix + eid)


def unqualify_eids(document: etree._Element, component: str) -> None:
    """Undo :func:`qualify_eids`."""
    prefix = f"{component}__"
    _rename(document, lambda eid: eid.removeprefix(prefix))


def _rename(document: etree._Element, renamed: Callable[[str], str]) -> None:
    for element in document.iter(etree.Element):
        if (eid := element.get("eId")) is not None:
            element.set("eId", renamed(eid))
        names = REFERRING if str(element.tag).startswith(_OWN) else _REFERRING
        for name, value in element.items():
            if name in names and "#" in value:
                words = (f"#{renamed(w[1:])}" if w[:1] == "#" else w for w in value.split(" "))
                element.set(name, " ".join(words))
