"""The names of elements, without the namespace that they share."""

from __future__ import annotations

from typing import Final

from lxml import etree

from unctc.schemas.akn4un import AKN

__all__ = ["local_name"]

_NAMESPACE: Final = f"{{{AKN}}}"


def local_name(element: etree._Element) -> str:
    """Return the element's name without its namespace; empty for one that is not Akoma Ntoso's.

    Example:
        >>> local_name(etree.Element(f"{{{AKN}}}p")), local_name(etree.Element("p"))
        ('p', '')
    """
    tag = str(element.tag)
    return tag[len(_NAMESPACE) :] if tag.startswith(_NAMESPACE) else ""
