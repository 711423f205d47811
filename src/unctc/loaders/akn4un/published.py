"""Load a resolution, draft or presidential statement from a published file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import partial
from typing import Any, Final, TypeVar

from attrs import evolve
from lxml import etree

from unctc.errors import InvalidXmlError
from unctc.findings import finding
from unctc.loaders.akn4un.block_builder import BlockBuilder
from unctc.loaders.akn4un.citation_linker import Citing
from unctc.loaders.akn4un.cover_page import Front, front_of
from unctc.loaders.akn4un.identification import Kind, agrees, kind_of, language_of, symbol_of
from unctc.loaders.akn4un.meeting_phrases import Occasion
from unctc.loaders.akn4un.metadata import Metadata, metadata_of
from unctc.loaders.akn4un.mixed_content import passage_of, plain_words
from unctc.loaders.akn4un.parsing import Parsed
from unctc.loaders.akn4un.text_reader import TextReader
from unctc.model.findings import Finding
from unctc.model.languages import Language
from unctc.model.passages import Passage, Title
from unctc.model.resolutions import DraftResolution, PresidentialStatement, Resolution
from unctc.model.symbols import Symbol, symbol_or_none
from unctc.schemas.akn4un import AKN, local_name

__all__ = ["made_document", "outside", "read_statement"]

_P = TypeVar("_P", bound=Passage)

_NS: Final = f"{{{AKN}}}"


def read_statement(
    parsed: Parsed,
    statement: etree._Element,
    language: Language | None,
    part_symbol: Symbol | None = None,
) -> Resolution | DraftResolution | PresidentialStatement:
    """Return the document in *statement*.

    Args:
        parsed: the file; for a part, the part alone.
        statement: the document.
        language: the language it is in; detected from the text and the head if not given.
        part_symbol: the symbol of a part of a resolution, by its place in the whole; used where it prints none.

    Raises:
        InvalidXmlError: nothing in it names a document of the United Nations.
    """
    facts = metadata_of(statement.find(f"{_NS}meta"))
    front = front_of(statement, facts)
    name = statement.get("name", "")
    symbol = _symbol(statement, front, facts, part_symbol)
    if symbol is None or facts.country not in ("", "un"):
        country = facts.country or "no country"
        raise InvalidXmlError(
            expected="a resolution, draft or presidential statement of the United Nations",
            found=f"<{local_name(statement)} name={name!r}> of {country}, "
            + (f"symbol {symbol}" if symbol else "without a symbol"),
            where=f"{parsed.where}, line {statement.sourceline}"
            if parsed.where
            else f"line {statement.sourceline}",
            fix="Give a file whose docNumber is a United Nations document symbol.",
        )
    kind = kind_of(name, symbol, facts)
    written = language_of(facts, partial(_sample, statement), language)
    text = TextReader.of(
        statement, BlockBuilder(Citing(written), parsed.where), kind is PresidentialStatement
    )
    if parsed.root is not statement:
        for words in outside(parsed.root, statement):
            text.builder.keep_unread(words, "outside-document")
    findings = (*parsed.findings, *facts.findings, *_findings(facts, front, symbol, text))
    return made_document(kind, symbol, written, facts, front, text, findings)


def _symbol(
    statement: etree._Element, front: Front, facts: Metadata, part_symbol: Symbol | None
) -> Symbol | None:
    if part_symbol is None:
        title = front.title.text if front.title else ""
        lines = [each.text for each in front.furniture]
        return symbol_of(statement, title, facts, front.adopted, lines)
    for element in statement.iter(f"{_NS}docNumber"):
        printed = symbol_or_none(plain_words(element))
        if printed is not None and (printed.part or not printed.is_resolution):
            return printed
    return part_symbol


def made_document(
    kind: Kind,
    symbol: Symbol,
    language: Language,
    facts: Metadata,
    front: Front,
    text: TextReader,
    findings: tuple[Finding, ...],
) -> Resolution | DraftResolution | PresidentialStatement:
    """Return the document of that *kind* made of what its head, its first page and its text say."""
    citing = text.builder.citing
    adopted = front.adopted or facts.adopted or facts.work_date
    title = front.title
    if text.title is not None and (title is None or not title.text):
        title = text.title
    elif text.title is not None:
        text.builder.keep_inline_unread(text.title, "second-title")
    of_front = (each.text for each in (title, front.adoption) if each is not None)
    citing.learn((*of_front, *text.words()))
    own: dict[str, Any]
    if kind is Resolution:
        own = {"chapter_vii": facts.chapter_vii, "without_vote": facts.without_vote}
    elif kind is DraftResolution:
        own, adopted = {"voted": adopted, "outcome": facts.outcome}, None
    else:
        own = {}
    spoken = (
        Occasion.of(text.opening.text)
        if kind is PresidentialStatement and text.opening
        else Occasion()
    )
    body = text.body.made()
    return kind(
        symbol=symbol,
        language=language,
        title=_own_name(passage_of(Title, title, citing), symbol) if title else None,
        adoption=_own_name(passage_of(Passage, front.adoption, citing), symbol)
        if front.adoption
        else None,
        adopted=adopted,
        issued=front.issued,
        meeting=facts.meeting or front.meeting or spoken.meeting,
        adopted_by=facts.letter,
        agenda_item=front.agenda_item or facts.agenda_item or spoken.agenda_item,
        job_number=facts.job_number,
        distribution=front.distribution,
        draft=facts.draft,
        submitters=facts.submitters,
        additional_sponsors=facts.additional_sponsors,
        subjects=facts.subjects,
        votes=facts.votes,
        opening=passage_of(Passage, text.opening, citing) if text.opening else None,
        preambular_paragraphs=text.made_preamble(),
        leading_paragraphs=body.leading,
        sections=body.sections,
        closing=passage_of(Passage, text.closing, citing) if text.closing else None,
        annexes=text.made_annexes(),
        unread=tuple(text.builder.unread),
        furniture=tuple(front.furniture),
        findings=findings,
        **own,
    )


def _own_name(passage: _P, symbol: Symbol) -> _P:
    """Return *passage* without the citations of the document itself: a name is no citation."""
    return evolve(passage, citations=tuple(c for c in passage.citations if c.target != symbol))


def outside(wrapper: etree._Element, statement: etree._Element) -> Iterator[str]:
    """Yield the words around the document: those of a wrapper, and those of further documents in the file."""
    yield wrapper.text or ""
    for child in wrapper:
        if child is not statement and local_name(child) != "meta":
            yield from outside(child, statement)
        yield child.tail or ""


def _sample(statement: etree._Element, most: int) -> str:
    """Return some of the text, enough to detect its language; the head and the first page are left out."""
    words: list[str] = []
    length = 0
    for part in statement.iterchildren(f"{_NS}preamble", f"{_NS}mainBody", f"{_NS}paragraph"):
        for piece in part.itertext(f"{_NS}p", f"{_NS}span"):
            words.append(piece)
            length += len(piece)
            if length >= most:
                return "".join(words)
    return "".join(words)


def _findings(facts: Metadata, front: Front, symbol: Symbol, text: TextReader) -> list[Finding]:
    found = [
        finding("AKN102", element=element, times=times) for element, times in text.repeated.items()
    ]
    work = facts.work
    if facts.iri and not agrees(work, symbol):
        found.append(finding("AKN108", iri=facts.iri, symbol=symbol))
    if facts.iri and not work.date and facts.work_date is None:
        found.append(finding("AKN114", iri=facts.iri))
    dates = {
        "the line of adoption": front.adopted,
        "the record": facts.adopted,
        "the head": facts.work_date,
    }
    known = [(place, date) for place, date in dates.items() if date is not None]
    for place, date in known[1:]:
        if date != known[0][1]:
            found.append(
                finding("AKN111", first=known[0][0], one=known[0][1], second=place, other=date)
            )
    codes = Counter(each.code for each in text.builder.unread)
    found.extend(finding("AKN112", count=count, kind=code) for code, count in codes.items())
    return found
