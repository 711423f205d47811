"""Load a resolution that was published in parts, each a document of its own in one collection."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from attrs import evolve, frozen
from lxml import etree

from unctc.errors import InvalidXmlError
from unctc.findings import finding
from unctc.late_patterns import late_pattern
from unctc.loaders.akn4un.block_builder import BlockBuilder
from unctc.loaders.akn4un.citation_linker import Citing
from unctc.loaders.akn4un.cover_page import front_of
from unctc.loaders.akn4un.metadata import metadata_of
from unctc.loaders.akn4un.mixed_content import plain_words
from unctc.loaders.akn4un.parsing import Parsed
from unctc.loaders.akn4un.published import made_document, outside, read_statement
from unctc.loaders.akn4un.text_reader import TextReader
from unctc.model.findings import Finding
from unctc.model.languages import Language
from unctc.model.neutral_numbers import letter_of
from unctc.model.resolutions import Resolution, ResolutionPart
from unctc.model.symbols import Symbol, symbol_or_none
from unctc.model.unread import Unread
from unctc.schemas.akn4un import AKN, local_name

__all__ = ["collection_in", "read_collection"]

_NS: Final = f"{{{AKN}}}"
_COLLECTIONS: Final = frozenset({"documentCollection", "officialGazette"})
_DOCUMENTS: Final = frozenset({"statement", "doc", *_COLLECTIONS})
# A/RES/80/244 A\u2013C, A/RES/76/84A-B: the symbol of all the parts together.
_IN_PARTS: Final = late_pattern(
    r"(?P<base>A/RES/(?:E?S-)?\d+/\d+)\s?(?P<first>[A-Z])"
    r"(?:\s?(?:[-\u2010-\u2014\u2212,&]|and)\s?(?P<last>[A-Z]))*"
)
_LETTER: Final = late_pattern(r"(?<![^\W_])(?P<letter>[A-Z])[.\s]*\Z")
_WORK_LETTER: Final = late_pattern(r"\d(?P<letter>[A-Z])\Z")


@frozen
class _Announced:
    """A part as the body of the collection announces it.

    Attributes:
        element: the document; ``None`` where it is not in the file.
        shown: what the reference to it shows.
    """

    element: etree._Element | None
    shown: str = ""


def collection_in(root: etree._Element) -> etree._Element | None:
    """Return the collection of resolutions in the file; ``None`` where it is a single document."""
    for element in root:
        if local_name(element) in _COLLECTIONS:
            statements = [each for each in _documents(element) if local_name(each) == "statement"]
            return element if statements else None
    return None


def read_collection(
    parsed: Parsed, collection: etree._Element, language: Language | None
) -> Resolution | None:
    """Return the resolution whose parts are in *collection*; ``None`` where it holds no such parts.

    What is there is read; a part that is announced and missing, or that cannot be read, is a finding.
    """
    facts = metadata_of(collection.find(f"{_NS}meta"))
    front = front_of(collection, facts)
    announced = list(_announced(collection))
    base = _base(collection, announced)
    read: list[Resolution] = []
    findings: list[Finding] = []
    unread: list[Unread] = []
    for ordinal, each in enumerate(announced, 1):
        letter = _letter(each, ordinal)
        if each.element is None:
            findings.append(finding("AKN116", part=each.shown or letter))
            continue
        part = None
        try:
            symbol = symbol_or_none(f"{base} {letter}") if len(announced) > 1 else None
            part = read_statement(
                Parsed(each.element, (), parsed.where), each.element, language, symbol
            )
            message = f"{part.symbol} is no resolution"
        except InvalidXmlError as error:
            message = f"{error.expected} expected, {error.found} found"
        if isinstance(part, Resolution):
            read.append(part)
        else:
            findings.append(finding("AKN119", message=message))
            unread.append(Unread(" ".join("".join(each.element.itertext()).split()), "torn-part"))
    if not read or len({_without_part(each.symbol) for each in read}) > 1:
        return None
    if len(announced) == 1 and not read[0].symbol.part:
        return None  # a document alone, in the wrapper of a publication
    written = language or read[0].language
    whole = TextReader.of_collection(collection, BlockBuilder(Citing(written), parsed.where))
    for words in outside(parsed.root, collection):
        whole.builder.keep_unread(words, "outside-document")
    symbol = _whole_symbol(base, read)
    document = made_document(Resolution, symbol, written, facts, front, whole, ())
    assert isinstance(document, Resolution)
    parts = tuple(map(ResolutionPart.of, read))
    document = evolve(_with_shared(document, parts), parts=parts)
    inner = [
        evolve(each, path=path / str(each.path) if each.path else path)
        for (path, _), part in zip(document.part_paths, read, strict=True)
        for each in part.findings
    ]
    return evolve(
        document,
        furniture=(*document.furniture, *(each for part in read for each in part.furniture)),
        unread=(*document.unread, *(each for part in read for each in part.unread), *unread),
        findings=(
            *(*parsed.findings, *facts.findings, *findings),
            *_of_the_parts(document),
            *inner,
        ),
    )


def _with_shared(document: Resolution, parts: Sequence[ResolutionPart]) -> Resolution:
    """Return *document* with the facts that all its parts say alike and itself does not."""
    alike = {}
    for name in ("adopted", "meeting", "agenda_item", "job_number", "issued", "distribution"):
        values = {getattr(part, name) for part in parts}
        if getattr(document, name) is None and len(values) == 1:
            (alike[name],) = values
    return evolve(document, **alike)


def _documents(element: etree._Element) -> Iterator[etree._Element]:
    """Yield the outermost documents below *element*, in order."""
    for child in element:
        if local_name(child) in ("attachments", "meta"):
            continue
        if local_name(child) in _DOCUMENTS - _COLLECTIONS:
            yield child
        else:
            yield from _documents(child)


def _announced(collection: etree._Element) -> Iterator[_Announced]:
    """Yield the documents of the collection in the order of the file, then those that are only referred to."""
    shown: dict[str, str] = {}
    for reference in collection.iter(f"{_NS}documentRef", f"{_NS}componentRef"):
        target = reference.get("href") or reference.get("src") or ""
        shown[target.rpartition("#")[2].strip("/")] = reference.get("showAs", "").strip()
    for document in _documents(collection):
        holder = document.getparent()
        name = "" if holder is None else holder.get("eId", "")
        yield _Announced(document, shown.pop(name, ""))
    yield from (_Announced(None, words) for words in shown.values())


def _base(collection: etree._Element, announced: Iterable[_Announced]) -> str:
    """Return the symbol that the parts share: as the cover of the whole prints it, or one of them does."""
    fronts = [collection.find(f"{_NS}{name}") for name in ("coverPage", "preface")]
    elements = (*fronts, *(each.element for each in announced))
    for element in elements:
        for number in () if element is None else element.iter(f"{_NS}docNumber"):
            printed = plain_words(number)
            if match := _IN_PARTS.fullmatch(printed):
                return match["base"]
            symbol = symbol_or_none(printed)
            if symbol is not None and symbol.is_resolution:
                return _without_part(symbol)
    return ""


def _letter(part: _Announced, ordinal: int) -> str:
    """Return the letter of a part: as it prints it, as its IRI or the reference to it does, or by its place."""
    if part.element is not None:
        for number in part.element.iter(f"{_NS}docNumber"):
            if found := _LETTER.search(plain_words(number)):
                return found["letter"]
        work = metadata_of(part.element.find(f"{_NS}meta")).work
        if found := _WORK_LETTER.search(work.number):
            return found["letter"]
    found = _LETTER.search(part.shown)
    return found["letter"] if found else letter_of(ordinal).upper()


def _without_part(symbol: Symbol) -> str:
    part = symbol.part
    return symbol.text.removesuffix(part).rstrip() if part else symbol.text


def _whole_symbol(base: str, read: Sequence[Resolution]) -> Symbol:
    """Return the symbol of the whole; of a single part, its own."""
    return read[0].symbol if len(read) == 1 or not base else Symbol(base)


def _of_the_parts(document: Resolution) -> Iterator[Finding]:
    letters = [part.letter or "" for part in document.parts]
    if letters != sorted(set(letters)):
        yield finding("AKN117", order=", ".join(letters))
    bare = [(path, part) for path, part in document.part_paths if not part.operative_paragraphs]
    for path, part in bare if len(bare) < len(document.parts) else ():
        message = f"{part.symbol} has no operative paragraph"
        yield finding("AKN119", path=path, message=message)
    for path, part in document.part_paths:
        if part.language is not document.language:
            yield finding("AKN118", path=path, language=part.language, other=document.language)
