"""Validate eIds: presence, grammar, uniqueness.

Source: AKN4UN Guidelines, part 1, section 6.3; Akoma Ntoso Naming Convention 1.0.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from lxml import etree

from unctc.schemas.akn4un import local_name
from unctc.validation.breaches import Breach, breach

__all__ = ["check_eids"]

_PART: Final = r"[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9.-]+)?"
_GRAMMAR: Final = re.compile(rf"{_PART}(?:__{_PART})*")
# The guidelines abbreviate these; every other element is named in full.
_ABBREVIATED: Final = {
    "attachment": "att", "section": "sec", "chapter": "chp", "paragraph": "para",
    "subparagraph": "subpara", "alinea": "al", "recital": "rec", "authorialNote": "fn",
    "division": "dvs", "subsection": "subsec", "hcontainer": "crossHeading", "mainBody": "body",
    "blockList": "list", "td": "cell", "th": "cell",
}  # fmt: skip
_WITH: Final = frozenset(
    {"attachment", "section", "chapter", "title", "subsection", "division", "hcontainer"}
    | {
        "paragraph",
        "subparagraph",
        "alinea",
        "list",
        "point",
        "indent",
        "content",
        "intro",
        "wrapUp",
    }
    | {"coverPage", "preface", "preamble", "mainBody", "conclusions", "container", "formula"}
    | {"recitals", "recital", "blockList", "item", "table", "authorialNote"}
    | {
        "ref",
        "mref",
        "rref",
        "date",
        "entity",
        "organization",
        "person",
        "role",
        "event",
        "quantity",
    }
)
_NAMED: Final = frozenset({"paragraph", "point", "item", "section", "attachment", "recital"})


def check_eids(root: etree._Element) -> Iterator[Breach]:
    """Yield what is wrong with the eIds under *root*."""
    seen: dict[str, int] = {}
    for element in root.iter(etree.Element):
        name, eid = local_name(element), element.get("eId")
        if eid is None:
            if name in _WITH:
                yield breach("AKN202", element, element=name)
            continue
        if eid in seen:
            yield breach("AKN204", element, eid=eid, first=seen[eid])
        seen.setdefault(eid, element.sourceline or 1)
        reason = _wrong(element, name, eid)
        if reason:
            yield breach("AKN203", element, element=name, eid=eid, reason=reason)


def _wrong(element: etree._Element, name: str, eid: str) -> str:
    """Return what is wrong with an eId; nothing if it is well built."""
    if not _GRAMMAR.fullmatch(eid):
        return "it is not made of names and numbers as para_1__list_1__point_a"
    own = eid.rpartition("__")[2].partition("_")[0]
    wanted = _ABBREVIATED.get(name, name)
    if name in _NAMED and own != wanted:
        return f"its last part must begin with {wanted}"
    for around in element.iterancestors():
        if local_name(around) == "attachment":
            start = around.get("eId", "")
            return "" if eid.startswith(f"{start}__") else f"it must begin with {start}__"
    return ""
