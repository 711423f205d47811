"""The metadata and the cover page of a document.

Source: AKN4UN Guidelines, part 1, sections 5 and 6; part 2, sections 8.3 and 8.6.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Final

from attrs import evolve, frozen
from lxml import etree

from unctc.model.bodies import Body
from unctc.model.languages import Language
from unctc.model.symbols import Symbol
from unctc.schemas.akn4un import AKN4UN, LANGUAGE_CODES, NO_DATE, element, sub
from unctc.schemas.iris import Iri
from unctc.serializers.akn4un.page import Page

__all__ = ["Head", "cover_page", "identification", "meta_of"]

_CODES: Final = {language: code for code, language in reversed(LANGUAGE_CODES.items())}
# eId, class, end of the address, name; the bodies that the metadata names.
_ORGANIZATIONS: Final = (
    ("un", "un/un", "United Nations"),
    ("sc", "un/unsc", Body.SECURITY_COUNCIL.value),
    ("ga", "un/unga", Body.GENERAL_ASSEMBLY.value),
    ("ctc", "un/unsc-ctc", Body.CTC.value),
    ("cted", "un/unsc-ctc-cted", Body.CTED.value),
    ("dgacm", "un/un-dgacm", "DGACM"),
    ("unctc", "unctc/unctc", "unctc"),
)
_CONCEPTS: Final = ("symbol", "dateOfIssuance", "distribution", "publicationJobNumber", "workProgramme")
_ROLES: Final = ("author", "editor", "publisher", "issuingBody", "signatory")


@frozen(kw_only=True)
class Head:
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
        subtype: the subtype of the document class.
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
    distribution: str | None = None
    author: str = "sc"
    component: str = "main"


def identification(head: Head) -> etree._Element:
    """Return the three levels of FRBR."""
    written = element("identification", source="#unctc")
    expression = evolve(head.work, language=_CODES[head.language])
    made = (head.date.isoformat(), head.event) if head.date else (NO_DATE, "unknown")
    known = (head.issued.isoformat(), "publication") if head.issued else made
    work = _level(written, "FRBRWork", head.work, head.component)
    if head.component == "main" and head.symbol is not None:
        address = f"https://undocs.org/{head.symbol.text.replace(' ', '')}"
        sub(work, "FRBRalias", value=address, name="undocs")
    sub(work, "FRBRdate", date=made[0], name=made[1])
    sub(work, "FRBRauthor", href=f"#{head.author}", **{"as": "#author"})
    sub(work, "FRBRcountry", value="un")
    sub(work, "FRBRsubtype", value=head.work.subtype)
    if head.symbol is not None:
        sub(work, "FRBRnumber", value=head.work.number, showAs=head.symbol.text)
    sub(work, "FRBRprescriptive", value="false")
    version = _level(written, "FRBRExpression", expression, head.component)
    sub(version, "FRBRdate", date=known[0], name=known[1])
    sub(version, "FRBRauthor", href="#sc", **{"as": "#issuingBody"})
    sub(version, "FRBRlanguage", language=_CODES[head.language])
    if head.original is not None and head.component == "main":
        code = _CODES[head.original]
        master = str(evolve(head.work, language=code))
        sub(version, "FRBRtranslation", href=master, fromLanguage=code, by="#dgacm")
    file = _level(written, "FRBRManifestation", evolve(expression, file=True), head.component)
    sub(file, "FRBRdate", date=known[0], name="markup")
    sub(file, "FRBRauthor", href="#unctc", **{"as": "#editor"})
    sub(file, "FRBRformat", value="xml")
    return written


def _level(parent: etree._Element, name: str, iri: Iri, component: str) -> etree._Element:
    level = sub(parent, name)
    sub(level, "FRBRthis", value=str(evolve(iri, component=component)))
    sub(level, "FRBRuri", value=str(iri))
    return level


def meta_of(head: Head, page: Page, people: Iterable[str] = ()) -> etree._Element:
    """Return the metadata of the whole document; the page must have been written to its end."""
    meta = element("meta")
    meta.append(identification(head))
    if page.facts:
        other = sub(sub(meta, "analysis", source="#unctc"), "otherAnalysis", source="#unctc")
        other.extend(page.facts)
    references = sub(meta, "references", source="#unctc")
    for eid, place, name in _ORGANIZATIONS:
        href = f"/akn/ontology/organization/{place}"
        sub(references, "TLCOrganization", eId=page.named(eid), href=href, showAs=name)
    for name in people:
        href = "/akn/ontology/person/un/signatory"
        sub(references, "TLCPerson", eId=page.named("signatoryPerson"), href=href, showAs=name)
    for kind, names in (("TLCConcept", _CONCEPTS), ("TLCRole", _ROLES)):
        for name in names:
            href = f"/akn/ontology/{kind.removeprefix('TLC').lower()}/un/{name}"
            sub(references, kind, eId=page.named(name), href=href, showAs=name)
    for symbol, (eid, iri) in page.works.items():
        sub(references, "TLCReference", name="citedWork", eId=eid, href=iri, showAs=symbol)
    if head.job_number is not None:
        outer = sub(meta, "presentation", source="#unctc")
        for name in ("footerFirstPage", "footerFirstPageLeft", "internalCode"):
            outer = etree.SubElement(outer, f"{{{AKN4UN}}}{name}")
        docket = sub(outer, "docketNumber", refersTo="#publicationJobNumber")
        docket.text = page.fitting(head.job_number, "job number")
    return meta


def cover_page(head: Head, page: Page) -> etree._Element:
    """Return what the masthead says: symbol, distribution, date of issue."""
    cover = element("coverPage", eId=page.named("coverPage"))
    sub(sub(cover, "p"), "docAuthority", refersTo="#publisher").text = "United Nations"
    if head.symbol is not None:
        sub(sub(cover, "p"), "docNumber", refersTo="#symbol").text = head.symbol.text
    if head.distribution is not None:
        name = {"name": "akn4un:distribution"}
        inline = sub(sub(cover, "p"), "inline", refersTo="#distribution", **name)
        inline.text = page.fitting(head.distribution, "distribution")
    if head.issued is not None:
        date = head.issued.isoformat()
        dated = sub(sub(cover, "p"), "docDate", date=date, refersTo="#dateOfIssuance")
        dated.text = date
    return cover
