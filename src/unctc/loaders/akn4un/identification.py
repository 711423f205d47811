"""Identify a published file: symbol, kind and language, from cover page, title, IRI or text."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable
from typing import Final

from lxml import etree

from unctc.extraction.citations import find_citations
from unctc.findings import finding
from unctc.languages.detection import detect_language
from unctc.late_patterns import late_pattern
from unctc.loaders.akn4un.metadata import Metadata, Work
from unctc.loaders.akn4un.mixed_content import plain_words
from unctc.model.languages import DEFAULT_LANGUAGE, Language
from unctc.model.resolutions import DraftResolution, PresidentialStatement, Resolution
from unctc.model.symbols import Symbol, symbol_or_none
from unctc.registers.resolutions import adopted_on
from unctc.schemas.akn4un import AKN

__all__ = ["Kind", "agrees", "kind_of", "language_of", "symbol_of"]

Kind = type[Resolution] | type[DraftResolution] | type[PresidentialStatement]

_NS: Final = f"{{{AKN}}}"
_NUMBER: Final = late_pattern(r"(?P<number>\d+)-(?P<rest>\d+)(?P<part>[A-Z])?\Z")
# "Resolution", in whatever language: what is longer is the name of a subject.
_TITLE_WORD: Final = 14
# The word that the United Nations prints on one in each of its languages.
_CORRIGENDUM: Final = late_pattern(
    r"(?i)\b(?:corr?igend|rectificati|correcci\u00f3n|\u0438\u0441\u043f\u0440\u0430\u0432\u043b\u0435\u043d|berichtig)|\u66f4\u6b63|\u062a\u0635\u0648\u064a\u0628"
)
_BRACKETS: Final = late_pattern(r"\(([^()]*)\)")
_WORD: Final = late_pattern(r"\w+")
_ENOUGH: Final = 400
_GLANCE: Final = 600
_SAMPLE: Final = 3000


def symbol_of(
    front: etree._Element,
    title: str,
    facts: Metadata,
    adopted: dt.date | None = None,
    lines: Iterable[str] = (),
) -> Symbol | None:
    """Return the symbol: as ``docNumber`` prints it, else as the title words it, else as the IRI encodes it.

    Where none of them does, a line of the first page may be a symbol, or the text the correction of one.

    Args:
        front: the element whose ``docNumber`` elements are looked at.
        title: the words of the title.
        facts: what the head says; what is odd goes to its findings.
        adopted: the day in the line of adoption.
        lines: the other lines of the first page.
    """
    for element in front.iter(f"{_NS}docNumber"):
        printed = plain_words(element)
        if printed and (symbol := symbol_or_none(printed)) is not None:
            if printed != symbol.text:
                facts.findings.append(finding("AKN104", printed=printed))
            return _or_as_titled(symbol, title, facts, adopted)
    for citation in find_citations(title, DEFAULT_LANGUAGE) if title else ():
        facts.findings.append(finding("AKN103", source="the title"))
        return citation.target
    symbol = _of_work(facts, front.get("name", ""))
    if symbol is not None:
        facts.findings.append(finding("AKN103", source="the IRI"))
        return symbol
    for line in lines:
        for words in (line, *_BRACKETS.findall(line)):
            if (symbol := symbol_or_none(words.strip())) is not None:
                facts.findings.append(finding("AKN103", source="the first page"))
                return symbol
    return _corrected(front, facts)


def _corrected(statement: etree._Element, facts: Metadata) -> Symbol | None:
    """Return the symbol of the resolution that a corrigendum without a symbol of its own corrects."""
    words = " ".join(statement.itertext())[:_SAMPLE]
    language = facts.language or detect_language(words)
    cited = (each.target for each in find_citations(words, language))
    symbol = next((each for each in cited if each.is_resolution), None)
    if symbol is None or not _CORRIGENDUM.search(words):
        return None
    facts.findings.append(finding("AKN103", source="what the corrigendum corrects"))
    return symbol


def _or_as_titled(symbol: Symbol, title: str, facts: Metadata, adopted: dt.date | None) -> Symbol:
    """Return *symbol*, or that of the title where it is another, and the IRI or the day of adoption is on its side."""
    if not symbol.is_resolution or _WORD.findall(symbol.text)[-2:] == _WORD.findall(title)[1:]:
        return symbol  # as "S/RES/2617 (2021)" and "Resolution 2617 (2021)" are the same
    for citation in find_citations(title, DEFAULT_LANGUAGE) if title else ():
        around = title[: citation.span.start] + title[citation.span.end :]
        titled = citation.target
        if len(around.strip()) > _TITLE_WORD or not titled.is_resolution or titled == symbol:
            continue  # a title that names what the text is about
        named = agrees(facts.work, titled) and not agrees(facts.work, symbol)
        then = _adopted_on(titled, adopted) and not _adopted_on(symbol, adopted)
        chosen = titled if named or then else symbol
        facts.findings.append(finding("AKN115", printed=symbol, titled=titled, symbol=chosen))
        if chosen is titled and facts.adopted not in (None, adopted):
            facts.leave_out_the_vote()
            facts.findings.append(finding("AKN120", printed=symbol))
        return chosen
    return symbol


def _adopted_on(symbol: Symbol, day: dt.date | None) -> bool:
    """Whether *symbol* was adopted on that *day*, as far as the register or its year shows."""
    if day is None:
        return False
    known = adopted_on(symbol)
    return known == day if known is not None else symbol.year == day.year


def agrees(work: Work, symbol: Symbol) -> bool:
    """Whether the IRI of a work names *symbol*."""
    return re.findall(r"\d+", work.number) == re.findall(r"\d+", symbol.text)


def _of_work(facts: Metadata, kind: str) -> Symbol | None:
    work = facts.work
    if work.number.startswith(("S-", "A-")):
        return symbol_or_none(work.number.replace("-", "/"))
    match = _NUMBER.match(work.number)
    if match is None:
        return None
    number, rest = match["number"], match["rest"]
    if work.actor.startswith("unga"):
        return symbol_or_none(
            f"A/RES/{number}/{rest}" + (f" {match['part']}" if match["part"] else "")
        )
    if "residential" in kind:
        return symbol_or_none(f"S/PRST/{number}/{rest}")
    if "draft" in kind:
        return symbol_or_none(f"S/{number}/{rest}")
    return symbol_or_none(f"S/RES/{number} ({rest})")


def kind_of(name: str, symbol: Symbol, facts: Metadata) -> Kind:
    """Return the kind of document; where the mark and the symbol differ, the symbol is right."""
    if symbol.is_resolution:
        kind: Kind = Resolution
    elif symbol.series == "PRST":
        kind = PresidentialStatement
    else:
        kind = DraftResolution
    marked = {
        "resolution": Resolution,
        "draftResolution": DraftResolution,
        "presidentialStatement": PresidentialStatement,
    }.get(name, kind)
    if marked is not kind:
        facts.findings.append(finding("AKN113", marked=name, symbol=symbol))
    return kind


def language_of(facts: Metadata, sample: Callable[[int], str], asked: Language | None) -> Language:
    """Return the language: the one asked for, else the one that the text is in.

    The head is believed where the text is short; where it is not, the text cannot lie about its language.

    Args:
        facts: what the head says; what is odd goes to its findings.
        sample: returns so many characters of the text, or a few more.
        asked: the language asked for.
    """
    if asked is not None:
        return asked
    if facts.language is not None:
        glance = sample(_GLANCE)[:_GLANCE]
        if len(glance) < _ENOUGH or detect_language(glance) is facts.language:
            return facts.language
    written = detect_language(sample(_SAMPLE))
    if facts.language is not None and written is not facts.language:
        facts.findings.append(finding("AKN109", marked=facts.language, written=written))
    return written
