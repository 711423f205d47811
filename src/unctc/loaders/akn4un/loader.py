"""Load a document from AKN4UN."""

from __future__ import annotations

from typing import Final

from lxml import etree

from unctc.errors import InvalidXmlError
from unctc.loaders.akn4un.parsing import Parsed, parse
from unctc.loaders.akn4un.profile import (
    is_ours,
    read_letter,
    read_our_statement,
    read_report,
    states_interpretation,
)
from unctc.loaders.akn4un.published import read_statement
from unctc.loaders.akn4un.resolution_parts import collection_in, read_collection
from unctc.model.documents import Document, Stated
from unctc.model.languages import Language
from unctc.schemas.akn4un import AKN, GENERIC, OFFICIAL_LETTER, local_name

__all__ = ["load_akn4un", "read_akn4un"]

_NS: Final = f"{{{AKN}}}"
_COLLECTIONS: Final = frozenset({"documentCollection", "officialGazette"})


def load_akn4un(
    data: bytes, *, language: Language | None = None, encoding: str | None = None, where: str = ""
) -> Document:
    """Return the document in *data* as the file has it; see :func:`~unctc.loaders.akn4un.read_akn4un`."""
    loaded = read_akn4un(data, language=language, encoding=encoding, where=where)
    return loaded.document if isinstance(loaded, Stated) else loaded


def read_akn4un(
    data: bytes, *, language: Language | None = None, encoding: str | None = None, where: str = ""
) -> Document | Stated:
    """Read a letter, a resolution, a draft or a presidential statement.

    What is odd about the file is in the document's ``findings``; what is where no text belongs is in
    its ``unread``. Nothing is fetched and no other file is read.

    Args:
        data: the bytes of the file.
        language: the language it is in; detected from the text and the head if not given.
        encoding: the encoding; UTF-8 if not given, or UTF-16 where a mark says so.
        where: what to call the source in errors.

    Returns:
        The document; as :class:`~unctc.formats.Stated` where the file says itself what was read out
        of its text.

    Raises:
        InvalidXmlError: it cannot be read safely, or is no such document.
        UnreadableSourceError: it is no text.
    """
    parsed = parse(data, where=where, encoding=encoding)
    collection = collection_in(parsed.root)
    if collection is not None and (whole := _in_parts(parsed, collection, language)) is not None:
        return Stated(whole) if states_interpretation(collection) else whole
    element = _statement_of(parsed)
    document = _document(parsed, element, language)
    return Stated(document) if states_interpretation(element) else document


def _in_parts(
    parsed: Parsed, collection: etree._Element, language: Language | None
) -> Document | None:
    """Return the resolution whose parts are in *collection*, ours or a published one."""
    ours = read_our_statement(parsed, collection, language) if is_ours(collection) else None
    return ours or read_collection(parsed, collection, language)


def _document(parsed: Parsed, document: etree._Element, language: Language | None) -> Document:
    if is_ours(document) and document.get("name") == GENERIC:
        return read_report(parsed, document, language)
    if local_name(document) == "doc" and (
        is_ours(document) or document.get("name") == OFFICIAL_LETTER
    ):
        return read_letter(parsed, document, language)
    if is_ours(document):
        ours = read_our_statement(parsed, document, language)
        if ours is not None:
            return ours
    return read_statement(parsed, document, language)


def _holds_document(component: etree._Element) -> bool:
    return any(local_name(each) in ("statement", "doc", *_COLLECTIONS) for each in component)


def _statement_of(parsed: Parsed) -> etree._Element:
    """Return the first document in the tree, out of the wrapper that a publication may have."""
    wrapper: etree._Element | None = parsed.root
    while wrapper is not None:
        for element in wrapper:
            name = local_name(element)
            if name in ("statement", "doc"):
                return element
            if name in _COLLECTIONS:
                wrapper = next(filter(_holds_document, element.iter(f"{_NS}component")), None)
                break
        else:
            wrapper = None
    found = next((local_name(each) or str(each.tag) for each in parsed.root), "nothing")
    line = parsed.root[0].sourceline if len(parsed.root) else parsed.root.sourceline
    raise InvalidXmlError(
        expected="a statement, as the United Nations marks resolutions",
        found=f"Akoma Ntoso with <{found}>",
        where=f"{parsed.where}, line {line}" if parsed.where else f"line {line}",
        fix="Acts, bills and the like of other bodies are not read.",
    )
