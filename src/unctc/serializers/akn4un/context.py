"""State of one AKN4UN serialization: eIds, cited works, facts beside the text."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from typing import Final

from lxml import etree

from unctc.errors import UnsupportedContentError
from unctc.languages.rules.section_numerals import LETTERS, ROMAN
from unctc.model.languages import Language
from unctc.model.locations import Span
from unctc.model.symbols import Symbol
from unctc.schemas.ontology import ENTRIES, OntologyEntry
from unctc.serializers.akn4un.work_iris import iri_of_work

__all__ = ["WriteContext", "eid_number"]

UNFIT: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_UNFIT: Final = re.compile(r"[^A-Za-z0-9.-]+")
_OUTER: Final = re.compile(r"^[\W_]+|[\W_]+$")
_INNER: Final = re.compile(r"[\W_]+")


def eid_number(printed: str, ordinal: int = 0, depth: int = 0) -> str:
    """Return a printed number as the part of an eId: no outer brackets and stops, inner ones as hyphens.

    What is not in ASCII is the number of its place in the style of its level, the same in every language.

    Args:
        printed: the number as printed.
        ordinal: its place among its neighbours, counted from 1; 0 if unknown.
        depth: the level, 1 for the points of a paragraph.

    Source: AKN4UN Guidelines, part 1, section 6.3.

    Example:
        >>> eid_number("(a)"), eid_number("1.1."), eid_number("㈠", 1, 2), eid_number("(ب)", 2, 1)
        ('a', '1-1', 'i', 'b')
    """
    core = _INNER.sub("-", _OUTER.sub("", unicodedata.normalize("NFKC", printed)))
    core = "".join(str(unicodedata.decimal(each, each)) for each in core)
    if core.isascii():
        return core
    styles = (LETTERS, ROMAN)
    chosen = styles[(depth - 1) % 2] if depth else ()
    return chosen[ordinal - 1].lower() if 0 < ordinal <= len(chosen) else str(ordinal or "")


class WriteContext:
    """What is known of the document that is being written.

    Attributes:
        language: the language of the text.
        facts: the elements of our own namespace, in order.
        references: the references that no text makes.
        works: the eIds of cited works by symbol, with their IRIs.
        concepts: mandates, deliverables and the like: the document's own entries in the ontology.
        entities: the words that are mandates and deliverables, by paragraph and point.
        placed: the concepts whose words became an element.
        prefix: what every eId of the part that is being written starts with.
    """

    def __init__(self, language: Language) -> None:
        self.language = language
        self.facts: list[etree._Element] = []
        self.references: list[etree._Element] = []
        self.works: dict[str, tuple[str, str]] = {}
        self.concepts: list[OntologyEntry] = []
        self.entities: dict[tuple[int, str], list[tuple[Span, str, str]]] = {}
        self.placed: set[str] = set()
        self.prefix: str = ""
        self._taken: set[str] = set(ENTRIES)
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

    def named(self, eid: str) -> str:
        """Return *eid*, taken from now on."""
        self._taken.add(eid)
        return eid

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

    def cited_work(self, symbol: Symbol) -> str:
        """Return the eId of the reference that stands for the work."""
        if symbol.text not in self.works:
            number = _UNFIT.sub("-", symbol.text).strip("-")
            self.works[symbol.text] = (self.eid("cw", number), str(iri_of_work(symbol)))
        return self.works[symbol.text][0]

    def organ(self, actor: str, name: str) -> str:
        """Return the eId of an organ that is in no table."""
        entry = OntologyEntry("TLCOrganization", self.named("organ"), f"un/{actor}", name)
        self.concepts.append(entry)
        return entry.eid

    def concept(self, kind: str, work: str, name: str) -> str:
        """Return the eId of a new mandate or deliverable of this document."""
        eid = self.eid(kind)
        number = eid.rpartition("_")[2]
        self.concepts.append(OntologyEntry("TLCConcept", eid, f"un/{kind}/{work}/{number}", name))
        return eid
