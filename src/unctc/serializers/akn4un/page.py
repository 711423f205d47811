"""What is gathered while a document is written: its ids, the works it cites, the facts beside the text."""

from __future__ import annotations

import re
from collections import Counter
from typing import Final

from lxml import etree

from unctc.errors import UnsupportedContentError
from unctc.model.symbols import Symbol

__all__ = ["Page", "eid_number"]

UNFIT: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_UNFIT: Final = re.compile(r"[^A-Za-z0-9.-]+")
_OUTER: Final = re.compile(r"^[^\w]+|[^\w]+$")
_INNER: Final = re.compile(r"[^\w]+")


def eid_number(printed: str) -> str:
    """Return a printed number as the part of an eId: no outer brackets and stops, inner ones as hyphens.

    Source: AKN4UN Guidelines, part 1, section 6.3.

    Example:
        >>> eid_number("(a)"), eid_number("1.1."), eid_number("㈠")
        ('a', '1-1', '㈠')
    """
    return _INNER.sub("-", _OUTER.sub("", printed))


class Page:
    """What is known of the document that is being written.

    Attributes:
        facts: the elements of our own namespace, in order.
        works: the eIds of cited works by symbol, with their IRIs.
        prefix: what every eId of the part that is being written starts with.
    """

    def __init__(self) -> None:
        self.facts: list[etree._Element] = []
        self.works: dict[str, tuple[str, str]] = {}
        self.prefix: str = ""
        self._taken: set[str] = set()
        self._counts: Counter[str] = Counter()

    def eid(self, stem: str, number: str = "") -> str:
        """Return an eId that no other element has: *stem* and the number, or the next one."""
        if not number:
            self._counts[stem] += 1
            number = str(self._counts[stem])
        wanted = chosen = f"{stem}_{number}"
        while chosen in self._taken:
            self._counts[wanted] += 1
            chosen = f"{wanted}-{self._counts[wanted] + 1}"
        self._taken.add(chosen)
        return chosen

    def fitting(self, text: str, where: str) -> str:
        """Return *text* if XML can carry it.

        Raises:
            UnsupportedContentError: it cannot.
        """
        if unfit := UNFIT.search(text):
            raise UnsupportedContentError(
                expected="characters that XML can carry",
                found=f"U+{ord(unfit[0]):04X}",
                where=f"{where}, character {unfit.start()}",
                fix="Remove it, or write JSON.",
            )
        return text

    def named(self, eid: str) -> str:
        """Return *eid*, taken from now on."""
        self._taken.add(eid)
        return eid

    def cited_work(self, symbol: Symbol, iri: str) -> str:
        """Return the eId of the reference that stands for the work."""
        if symbol.text not in self.works:
            number = _UNFIT.sub("-", symbol.text).strip("-")
            self.works[symbol.text] = (self.eid("cw", number), iri)
        return self.works[symbol.text][0]
