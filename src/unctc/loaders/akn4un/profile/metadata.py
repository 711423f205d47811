"""Metadata of a file of our profile: facts beside the text, cited works, spans of mandates."""

from __future__ import annotations

from collections import defaultdict
from typing import Any, Final

from attrs import define, field
from lxml import etree

from unctc.errors import InvalidXmlError
from unctc.loaders.akn4un.citation_linker import Citing
from unctc.model.locations import Span
from unctc.model.symbols import Symbol, symbol_or_none
from unctc.model.unread import Unread
from unctc.schemas.akn4un import AKN, PROGRAMME, local_name
from unctc.schemas.fact_elements import facts_of

__all__ = ["Fields", "FileMetadata", "states_interpretation", "text_taken"]

_NS: Final = f"{{{AKN}}}"
_OWN: Final = f"{{{PROGRAMME}}}"

_PARTS: Final = frozenset(
    {
        "meta",
        "coverPage",
        "preface",
        "preamble",
        "mainBody",
        "conclusions",
        "attachments",
        "collectionBody",
    }
)

# What is whitespace to XPath is whitespace to Python, too, which knows more of it.
_HAS_REST: Final = etree.XPath(
    "boolean(.//text()[normalize-space()][not(ancestor::own:*)])", namespaces={"own": PROGRAMME}
)

Fields = dict[str, Any]
"""Fields of a class of the model by their names."""


def states_interpretation(document: etree._Element) -> bool:
    """Whether the facts in the file say which deliverables and mandates it has, or that nobody has read them."""
    facts = f"{_NS}meta/{_NS}analysis/{_NS}otherAnalysis/{_OWN}"
    return any(document.find(f"{facts}{name}") is not None for name in ("programme", "document"))


def text_taken(element: etree._Element) -> str:
    """Return the text of *element* and of all that is in it, and take it out of the tree."""
    text = "".join(element.itertext())
    for each in element.iter():
        each.text = None
        if each is not element:
            each.tail = None
    return text


def _has_text(element: etree._Element) -> bool:
    """Whether there is text in *element* itself, between the elements in it."""
    own = (element.text, *(child.tail for child in element))
    return any(text and not text.isspace() for text in own)


@define
class FileMetadata:
    """What is known of the file that is being read.

    Attributes:
        citing: finds citations where a file that is not ours has no references.
        exact: whether every space counts, as it does in what we write.
        where: what the source is called.
        works: the cited works by eId.
        entities: the spans of mandates and deliverables by concept, filled while text is read.
        unread: what stands where no text belongs.
    """

    citing: Citing
    exact: bool
    where: str = ""
    works: dict[str, Symbol] = field(factory=dict)
    entities: dict[str, Span] = field(factory=dict)
    sources: dict[str, Symbol] = field(factory=dict)
    unread: list[Unread] = field(factory=list)
    _about: dict[tuple[str, str], etree._Element] = field(factory=dict)
    _within: dict[tuple[str, str], list[etree._Element]] = field(factory=lambda: defaultdict(list))

    @classmethod
    def of(
        cls, meta: etree._Element | None, citing: Citing, *, exact: bool, where: str
    ) -> FileMetadata:
        """Return the metadata of a document with that element ``meta``."""
        metadata = cls(citing, exact, where)
        if meta is None:
            return metadata
        for entry in meta.iterfind(f"{_NS}references/{_NS}TLCReference"):
            symbol = symbol_or_none(entry.get("showAs", ""))
            if symbol is not None:
                metadata.works[entry.get("eId", "")] = symbol
        for reference in meta.iterfind(
            f"{_NS}analysis/{_NS}otherReferences/{_NS}implicitReference"
        ):
            symbol = symbol_or_none(reference.get("showAs", ""))
            if symbol is not None:
                metadata.sources[reference.get("refersTo", "")] = symbol
        for fact in meta.iterfind(f"{_NS}analysis/{_NS}otherAnalysis/*"):
            name = str(fact.tag).removeprefix(_OWN)
            if "for" in fact.attrib:
                metadata._about[name, fact.get("for", "")] = fact
            else:
                metadata._within[name, fact.get("of", "")].append(fact)
        return metadata

    def about(self, name: str, eid: str) -> etree._Element | None:
        """Return the fact *name* about the element with that eId."""
        return self._about.get((name, f"#{eid}"))

    def within(self, name: str, eid: str = "") -> list[etree._Element]:
        """Return the facts *name* within the element with that eId; without one, those of the document."""
        return self._within.get((name, f"#{eid}" if eid else ""), [])

    def fields(self, fact: etree._Element | None, kind: type) -> Fields:
        """Return what *fact* says of an instance of *kind*.

        Raises:
            InvalidXmlError: it says what cannot be.
        """
        if fact is None:
            return {}
        try:
            return facts_of(fact, kind, self.works)
        except (ValueError, KeyError, TypeError) as error:
            raise self.refusal(fact, str(error)) from error

    def made(self, fact: etree._Element, kind: type, **known: Any) -> Any:  # noqa: ANN401 - an instance of kind
        """Return the instance of *kind* that *fact* and what is *known* make.

        Raises:
            InvalidXmlError: it says what cannot be, or not enough.
        """
        try:
            return kind(**{**known, **self.fields(fact, kind)})
        except (ValueError, TypeError) as error:
            raise self.refusal(fact, str(error)) from error

    def refusal(self, element: etree._Element, found: str) -> InvalidXmlError:
        """Return the error for an element that cannot be understood."""
        line = f"line {element.sourceline}"
        return InvalidXmlError(
            expected=f"facts as the profile has them in <{etree.QName(element).localname}>",
            found=found,
            where=f"{self.where}, {line}" if self.where else line,
            fix="The page AKN4UN of the reference lists elements and attributes.",
        )

    def keep_unread(self, element: etree._Element) -> None:
        """Keep the text of an element that has no place, unless it is whitespace."""
        self.keep_text_unread(text_taken(element), "unknown-element")

    def keep_text_unread(self, text: str | None, code: str = "stray-text") -> None:
        """Keep *text*, which stands where no text belongs, unless it is whitespace."""
        if text and (words := " ".join(text.split())):
            self.unread.append(Unread(words, code))

    def keep_text_between(self, parent: etree._Element) -> None:
        """Keep the text that stands between the elements of *parent*."""
        self.keep_text_unread(parent.text)
        parent.text = None
        for child in parent:
            self.keep_text_unread(child.tail)
            child.tail = None

    def keep_rest(self, document: etree._Element) -> None:
        """Keep what nobody has taken: whatever is read takes its text out of the tree.

        So nothing is lost, whatever elements a file has and wherever they are. The metadata hold facts, and
        no text but in elements of others.
        """
        waiting = [document] if _HAS_REST(document) else []
        while waiting:
            element = waiting.pop()
            if str(element.tag).startswith(_OWN):
                continue
            if _has_text(element):
                self.keep_unread(element)
            else:
                waiting.extend(reversed(element))

    def keep_other_parts(self, document: etree._Element) -> None:
        """Keep the text of those parts of a document that are read by nothing."""
        self.keep_text_between(document)
        seen: set[str] = set()
        for part in document:
            name = local_name(part)
            if name not in _PARTS or name in seen:
                self.keep_unread(part)
            seen.add(name)
