"""Write the metadata and the cover page of a document.

Source: AKN4UN Guidelines, part 1, sections 5 and 6; part 2, sections 8.3 and 8.6.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Iterable, Iterator
from typing import Final

from attrs import evolve, frozen
from lxml import etree

from unctc.model.languages import LANGUAGE_CODES, Language
from unctc.model.subjects import Subject
from unctc.model.symbols import Symbol
from unctc.model.vocabularies import Distribution
from unctc.model.votes import Votes
from unctc.schemas.akn4un import (
    AKN4UN,
    NO_DATE,
    PROGRAMME,
    WRITTEN_VOTES,
    element,
    sub,
)
from unctc.schemas.fact_elements import REFERRING, qualified
from unctc.schemas.iris import Iri
from unctc.schemas.ontology import ENTRIES
from unctc.serializers.akn4un.context import WriteContext
from unctc.serializers.akn4un.work_iris import iri_of_work, number_of

__all__ = ["DocumentMetadata", "cover_page", "fits_keyword", "identification", "meta_of"]

_CODES: Final = {language: code for code, language in reversed(LANGUAGE_CODES.items())}
_REFERRING: Final = ("refersTo", "href", "as", "by", "source")
_FIT: Final = re.compile(r"[A-Za-z0-9 ._~:/?#@!$&'()*+,;=-]*")


@frozen(kw_only=True)
class DocumentMetadata:
    """What the metadata of a document, or of a part of it, say.

    Attributes:
        work: the IRI of the work.
        language: the language of this version.
        symbol: the symbol.
        date: the day the work was made or adopted.
        event: what happened on that day: ``creation``, ``adoption``.
        issued: the date of issue.
        original: the language of which this is a translation.
        job_number: the job number.
        distribution: the distribution.
        author: the eId of the author.
        issuer: the eId of the organ that issues the document.
        component: the component that the part is.
    """

    work: Iri
    language: Language
    symbol: Symbol | None
    date: dt.date | None
    event: str
    issued: dt.date | None
    original: Language | None = None
    job_number: str | None = None
    distribution: Distribution | None = None
    author: str = "sc"
    issuer: str = "sc"
    component: str = "main"


def identification(metadata: DocumentMetadata) -> etree._Element:
    """Return the three levels of FRBR."""
    written = element("identification", source="#unctc")
    expression = evolve(metadata.work, language=_CODES[metadata.language])
    made = (metadata.date.isoformat(), metadata.event) if metadata.date else (NO_DATE, "unknown")
    known = (metadata.issued.isoformat(), "publication") if metadata.issued else made
    work = _level(written, "FRBRWork", metadata.work, metadata.component)
    if metadata.component == "main" and metadata.symbol is not None:
        published = str(iri_of_work(metadata.symbol))
        if published != str(metadata.work):
            sub(work, "FRBRalias", value=published, name="publication")
        address = f"https://undocs.org/{metadata.symbol.text.replace(' ', '')}"
        sub(work, "FRBRalias", value=address, name="undocs")
    sub(work, "FRBRdate", date=made[0], name=made[1])
    sub(work, "FRBRauthor", href=f"#{metadata.author}", **{"as": "#author"})
    sub(work, "FRBRcountry", value="un")
    sub(work, "FRBRsubtype", value=metadata.work.subtype)
    if metadata.symbol is not None:
        sub(work, "FRBRnumber", value=metadata.work.number, showAs=metadata.symbol.text)
    sub(work, "FRBRprescriptive", value="false")
    version = _level(written, "FRBRExpression", expression, metadata.component)
    sub(version, "FRBRdate", date=known[0], name=known[1])
    sub(version, "FRBRauthor", href=f"#{metadata.issuer}", **{"as": "#issuingBody"})
    sub(version, "FRBRlanguage", language=_CODES[metadata.language])
    if metadata.original is not None and metadata.component == "main":
        code = _CODES[metadata.original]
        master = str(evolve(metadata.work, language=code))
        sub(version, "FRBRtranslation", href=master, fromLanguage=code, by="#dgacm")
    file = _level(written, "FRBRManifestation", evolve(expression, file=True), metadata.component)
    sub(file, "FRBRdate", date=known[0], name="markup")
    sub(file, "FRBRauthor", href="#unctc", **{"as": "#editor"})
    sub(file, "FRBRformat", value="xml")
    return written


def _level(parent: etree._Element, name: str, iri: Iri, component: str) -> etree._Element:
    level = sub(parent, name)
    sub(level, "FRBRthis", value=str(evolve(iri, component=component)))
    sub(level, "FRBRuri", value=str(iri))
    return level


def meta_of(
    written: etree._Element,
    metadata: DocumentMetadata,
    context: WriteContext,
    people: Iterable[str] = (),
    subjects: Iterable[Subject] = (),
    votes: Votes | None = None,
) -> etree._Element:
    """Return the metadata of the whole document.

    Args:
        written: the rest of the document; what it refers to gets an entry.
        metadata: what the metadata say.
        context: the state once everything else is written.
        people: who signs.
        subjects: what the document is about.
        votes: how the members voted.
    """
    meta = element("meta")
    meta.append(identification(metadata))
    if metadata.issued is not None and metadata.symbol is not None:
        published = {"date": metadata.issued.isoformat(), "number": number_of(metadata.symbol)}
        name = ENTRIES.get(metadata.issuer, ENTRIES["un"]).name
        sub(meta, "publication", name=f"{name} document", showAs=f"{name} document", **published)
    if subjects:
        keywords = sub(meta, "classification", source="#unctc")
        for each in subjects:
            address = {"href": each.address} if each.address else {}
            names = {"value": each.name, "showAs": each.name, "dictionary": each.vocabulary}
            sub(keywords, "keyword", **address, **names)
    analysis = element("analysis", source="#unctc")
    if votes is not None:
        analysis.append(_voting(votes, context))
    if context.references:
        sub(analysis, "otherReferences", source="#unctc").extend(context.references)
    if context.facts:
        sub(analysis, "otherAnalysis", source="#unctc").extend(context.facts)
    if len(analysis):
        meta.append(analysis)
    references = sub(meta, "references", source="#unctc")
    if metadata.job_number is not None:
        _present(meta, metadata.job_number, context)
    _refer(references, {*_referred(written), *_referred(meta)}, context, people)
    return meta


def fits_keyword(subject: Subject) -> bool:
    """Whether the schema takes a subject's vocabulary and address."""
    return all(_FIT.fullmatch(each) for each in (subject.vocabulary, subject.address))


def _refer(
    references: etree._Element, used: Collection[str], context: WriteContext, people: Iterable[str]
) -> None:
    """Write an entry for whatever the document refers to."""
    for entry in (*(each for eid, each in ENTRIES.items() if eid in used), *context.concepts):
        sub(references, entry.kind, eId=entry.eid, href=entry.href, showAs=entry.name)
    for name in people:
        href = "/akn/ontology/person/un/signatory"
        sub(references, "TLCPerson", eId="signatoryPerson", href=href, showAs=name)
    for symbol, (eid, iri) in context.works.items():
        sub(references, "TLCReference", name="citedWork", eId=eid, href=iri, showAs=symbol)


def _referred(root: etree._Element) -> Iterator[str]:
    """Yield every eId that an attribute refers to."""
    for each in root.iter():
        names = REFERRING if str(each.tag).startswith(f"{{{PROGRAMME}}}") else _REFERRING
        for name, value in each.items():
            if name in names and "#" in value:
                yield from (word[1:] for word in value.split() if word[0] == "#")


def _voting(votes: Votes, context: WriteContext) -> etree._Element:
    parliamentary = element("parliamentary")
    voting = sub(parliamentary, "voting", eId=context.named("voting"))
    for vote, field in WRITTEN_VOTES.items():
        value = str(getattr(votes, field))
        count = sub(
            voting, "count", eId=context.named(f"voting__{vote}"), value=value, refersTo=f"#{vote}"
        )
        for state in getattr(votes, f"states_{field}"):
            etree.SubElement(count, qualified("state")).text = context.fitting(state, "votes")
    return parliamentary


def _present(meta: etree._Element, job_number: str, context: WriteContext) -> None:
    outer = sub(meta, "presentation", source="#unctc")
    for name in ("footerFirstPage", "footerFirstPageLeft", "internalCode"):
        outer = etree.SubElement(outer, f"{{{AKN4UN}}}{name}")
    docket = sub(outer, "docketNumber", refersTo="#publicationJobNumber")
    docket.text = context.fitting(job_number, "job number")


def cover_page(metadata: DocumentMetadata, context: WriteContext) -> etree._Element:
    """Return what the masthead says: symbol, distribution, date of issue."""
    cover = element("coverPage", eId=context.named("coverPage"))
    sub(sub(cover, "p"), "docAuthority", refersTo="#un").text = "United Nations"
    if metadata.symbol is not None:
        sub(sub(cover, "p"), "docNumber", refersTo="#symbol").text = metadata.symbol.text
    if metadata.distribution is not None:
        eid = context.eid("coverPage__inline")
        name = {"name": "akn4un:distribution", "refersTo": "#distribution", "eId": eid}
        inline = sub(sub(cover, "p"), "inline", **name)
        inline.text = context.fitting(metadata.distribution, "distribution")
    if metadata.issued is not None:
        date = metadata.issued.isoformat()
        dated = sub(sub(cover, "p"), "docDate", date=date, refersTo="#dateOfIssuance")
        dated.text = date
    return cover
