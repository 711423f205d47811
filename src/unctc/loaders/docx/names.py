"""Names of WordprocessingML, with their namespaces."""

from __future__ import annotations

from typing import Final

from lxml import etree

__all__ = ["CHOICE_OWNER", "REL", "R", "W", "attribute", "child_of", "w"]

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
REL: Final = "{http://schemas.openxmlformats.org/package/2006/relationships}"
CHOICE_OWNER: Final = (
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"
)

_VALUE: Final = f"{W}val"


def w(name: str) -> str:
    """Return *name* in the main namespace.

    Example:
        >>> w("p").endswith("/main}p")
        True
    """
    return W + name


def attribute(element: etree._Element | None, name: str = "val") -> str | None:
    """Return the attribute *name* of *element*, ``None`` where either is absent."""
    return None if element is None else element.get(W + name)


def child_of(element: etree._Element | None, tag: str) -> etree._Element | None:
    """Return the first child of that *tag*, with its namespace; ``None`` where there is none."""
    return None if element is None else next(element.iterchildren(tag), None)
