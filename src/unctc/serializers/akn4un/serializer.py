"""Write a document as AKN4UN."""

from __future__ import annotations

from lxml import etree

from unctc.errors import UnsupportedContentError
from unctc.model.documents import Document
from unctc.model.letters import Letter
from unctc.model.reports import Report
from unctc.schemas.akn4un import AKN, AKN4UN, PROGRAMME
from unctc.serializers.akn4un.letters import write_letter
from unctc.serializers.akn4un.reports import write_report
from unctc.serializers.akn4un.statements import write_statement

__all__ = ["dump_akn4un"]

_DEEPEST = 250
# A line break beside any of these is no part of a text.
_SPACED = frozenset(
    {"akomaNtoso", "doc", "statement", "meta", "identification", "FRBRWork", "FRBRExpression"}
    | {"FRBRManifestation", "analysis", "otherAnalysis", "references", "presentation", "coverPage"}
    | {"preface", "preamble", "recitals", "recital", "container", "mainBody", "section", "title"}
    | {"subsection", "division", "paragraph", "content", "list", "intro", "point", "conclusions"}
    | {"documentCollection", "collectionBody", "component"}
    | {"hcontainer", "attachments", "attachment", "blockList", "item", "table", "tr", "td", "th"}
)


def dump_akn4un(document: Document) -> bytes:
    """Return *document* as AKN4UN in UTF-8, valid by the strict schema of Akoma Ntoso 3.0.

    Running text is never indented: a line break in it would be a space.

    Raises:
        UnsupportedContentError: a text holds a character that XML cannot carry, a footnote is called outside
            its text, or points nest a hundred deep.

    Example:
        >>> import unctc
        >>> b'<docNumber refersTo="#symbol">S/2018/208</docNumber>' in dump_akn4un(unctc.sample())
        True
    """
    root = etree.Element(
        f"{{{AKN}}}akomaNtoso", nsmap={None: AKN, "akn4un": AKN4UN, "p": PROGRAMME}
    )
    root.append(_written(document))
    _indent(root, 0)
    depth = _depth(root)
    if depth > _DEEPEST:
        raise UnsupportedContentError(
            expected="parts that nest as in a document",
            found=f"{depth} levels of elements",
            fix="Write it as JSON: XML that is so deep cannot be read safely.",
        )
    etree.cleanup_namespaces(root, keep_ns_prefixes=["akn4un", "p"])
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True)


def _written(document: Document) -> etree._Element:
    if isinstance(document, Letter):
        return write_letter(document)
    return write_report(document) if isinstance(document, Report) else write_statement(document)


def _depth(element: etree._Element) -> int:
    return 1 + max(map(_depth, element), default=0)


def _indent(element: etree._Element, depth: int) -> None:
    if not len(element) or etree.QName(element).localname not in _SPACED:
        return
    inner = "\n" + "  " * (depth + 1)
    element.text = inner
    for child in element:
        child.tail = inner
        _indent(child, depth + 1)
    element[-1].tail = "\n" + "  " * depth
