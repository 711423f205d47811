"""State of one AKN4UN serialization: eIds, cited works, facts beside the text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

from lxml import etree

from unctc.errors import UnsupportedContentError
from unctc.model.documents import Document
from unctc.model.languages import Language
from unctc.model.locations import Span
from unctc.model.node_paths import NodePath
from unctc.model.nodes import nodes_of
from unctc.model.passages import Paragraph
from unctc.model.symbols import Symbol
from unctc.schemas.ontology import ENTRIES, OntologyEntry
from unctc.schemas.xml_characters import UNFIT
from unctc.serializers.akn4un.work_iris import iri_of_work

__all__ = ["WriteContext"]

_UNFIT: Final = re.compile(r"[^A-Za-z0-9.-]+")


class WriteContext:
    """What is known of the document that is being written.

    Attributes:
        language: the language of the text.
        facts: the elements of our own namespace, in order.
        references: the references that no text makes.
        works: the eIds of cited works by symbol, with their IRIs.
        concepts: mandates, deliverables and the like: the document's own entries in the ontology.
        paragraphs: the paths of the paragraphs and points that are still to be written, in order.
        entities: the words that are mandates and deliverables, by paragraph and point.
        placed: the concepts whose words became an element.
        prefix: what every eId of the part that is being written starts with.
    """

    def __init__(self, document: Document) -> None:
        self.language: Language = document.language
        self.paragraphs: Iterator[NodePath] = (
            node.path
            for node in nodes_of(document)
            if isinstance(node.passage, Paragraph) and not node.path.resolution_part
        )
        self.facts: list[etree._Element] = []
        self.references: list[etree._Element] = []
        self.works: dict[str, tuple[str, str]] = {}
        self.concepts: list[OntologyEntry] = []
        self.entities: dict[NodePath, list[tuple[Span, str, str]]] = {}
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
        """Return the eId of the reference that represents the work."""
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
