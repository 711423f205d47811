"""A letter with its annexes and enclosures."""

from __future__ import annotations

from collections import Counter

from attrs import evolve
from lxml import etree

from unctc.model.bodies import Body
from unctc.model.letters import Attachment, Enclosure, Letter, TransmittalLetter
from unctc.model.passages import Passage, Signature
from unctc.model.programmes import WorkProgramme
from unctc.model.sections import Section
from unctc.schemas.akn4un import element, sub
from unctc.schemas.facts import fact_element
from unctc.schemas.iris import Iri
from unctc.serializers.akn4un.blocks import write_paragraph
from unctc.serializers.akn4un.heads import Head, cover_page, identification, meta_of
from unctc.serializers.akn4un.inline import Mark, write_passage
from unctc.serializers.akn4un.page import Page
from unctc.serializers.akn4un.works import number_of

__all__ = ["write_letter"]

_AUTHORS = {Body.CTC: "ctc", Body.CTED: "cted"}
_LEVELS = ("section", "title", "subsection")


def write_letter(letter: Letter) -> etree._Element:
    """Return the letter as a ``doc``."""
    page = Page()
    date = letter.letter.date if letter.letter else None
    head = Head(
        work=Iri(
            kind="doc",
            subtype="communication",
            actor="unsc-ctc",
            date=date.isoformat() if date else "",
            number=number_of(letter.symbol) if letter.symbol else "unnumbered",
        ),
        language=letter.language,
        symbol=letter.symbol,
        date=date,
        event="creation",
        issued=letter.issued,
        original=letter.original_language,
        job_number=letter.job_number,
        distribution=letter.distribution,
        author="ctc",
    )
    written = element("doc", name="officialLetter", contains="originalVersion")
    written.append(cover_page(head, page))
    signature = letter.letter.signature if letter.letter else None
    _transmittal(written, letter.letter, page)
    _attachments(written, letter.attachments, head, page)
    for kind in ("unread", "furniture"):
        page.facts.extend(fact_element(kind, each) for each in getattr(letter, kind))
    name = signature.name if signature else None
    written.insert(0, meta_of(head, page, [page.fitting(name, "signature")] if name else []))
    return written


def _transmittal(parent: etree._Element, letter: TransmittalLetter | None, page: Page) -> None:
    if letter is not None:
        fields = ("author_span", "addressee_span")
        page.facts.append(fact_element("letter", letter, fields))
        if letter.title is not None:
            _title(parent, letter.title, page, "")
    body = sub(parent, "mainBody", eId=page.named("body"))
    for paragraph in letter.paragraphs if letter else ():
        write_paragraph(body, paragraph, page)
    if not len(body):
        sub(body, "p")
    if letter is not None and letter.signature is not None:
        _signature(parent, letter.signature, page)


def _title(parent: etree._Element, title: Passage, page: Page, prefix: str) -> None:
    eid = page.named(f"{prefix}preface")
    container = page.eid(f"{eid}__container")
    box = sub(sub(parent, "preface", eId=eid), "container", name="title", eId=container)
    line = sub(box, "p")
    write_passage(sub(line, "docTitle"), title, container, page, preserve=False)


def _signature(parent: etree._Element, signature: Signature, page: Page) -> None:
    eid = page.named("conclusions")
    container = page.eid(f"{eid}__container")
    box = sub(sub(parent, "conclusions", eId=eid), "container", name="signature", eId=container)
    marks = []
    if signature.name_span:
        who = (("refersTo", "#signatoryPerson"), ("as", "#signatory"))
        marks.append(Mark(signature.name_span, "person", who))
    if signature.role_span:
        marks.append(Mark(signature.role_span, "role", (("refersTo", "#signatory"),)))
    words = sub(sub(box, "p"), "signature")
    write_passage(words, signature, container, page, marks, preserve=False)
    if signature.signed:
        page.facts.append(fact_element("signature", signature, ("signed",), for_=f"#{container}"))


def _attachments(
    parent: etree._Element, attachments: tuple[Attachment, ...], head: Head, page: Page
) -> None:
    """Write annexes, and enclosures inside the annex before them."""
    outer: etree._Element | None = None
    annex: etree._Element | None = None
    inner: etree._Element | None = None
    prefix, component, numbers = "", "", Counter[str]()
    for each in attachments:
        inside = isinstance(each, Enclosure) and annex is not None
        if inside:
            assert annex is not None
            inner = sub(annex, "attachments") if inner is None else inner
            place, stem, above = inner, f"{prefix}__att", f"{component}/"
        else:
            outer = sub(parent, "attachments") if outer is None else outer
            place, stem, above = outer, "att", ""
        name = "enclosure" if isinstance(each, Enclosure) else "annex"
        eid = page.eid(stem)
        numbers[f"{above}{name}"] += 1
        own = f"{above}{name}_{numbers[f'{above}{name}']}"
        document = _attachment(place, each, eid, evolve(head, component=own), page)
        if not inside and name == "annex":
            annex, inner, prefix, component = document, None, eid, own


def _attachment(
    place: etree._Element, attachment: Attachment, eid: str, head: Head, page: Page
) -> etree._Element:
    box = sub(place, "attachment", eId=eid)
    sub(box, "heading").text = page.fitting(attachment.label, eid)
    if attachment.number is not None:
        page.facts.append(fact_element("attachment", attachment, ("number",), for_=f"#{eid}"))
    name = "enclosure" if isinstance(attachment, Enclosure) else "annex"
    document = sub(box, "doc", name=name)
    programme = attachment.programme
    author = _AUTHORS.get(programme.body, "ctc") if programme and programme.body else "ctc"
    sub(document, "meta").append(identification(evolve(head, author=author)))
    page.prefix = f"{eid}__"
    if attachment.title is not None:
        _title(document, attachment.title, page, page.prefix)
    body = sub(document, "mainBody", eId=page.named(f"{eid}__body"))
    if programme is not None:
        _programme(body, programme, eid, page)
    if not len(body):
        sub(body, "p")
    page.prefix = ""
    return document


def _programme(body: etree._Element, programme: WorkProgramme, eid: str, page: Page) -> None:
    place = f"#{eid}"
    page.facts.append(fact_element("programme", programme, ("body", "period"), for_=place))
    for kind in ("mandates", "deliverables"):
        name = kind.removesuffix("s")
        page.facts.extend(fact_element(name, each, of=place) for each in getattr(programme, kind))
    numbers = [paragraph.number for paragraph in programme.paragraphs]
    # Numbers that run on need no section in front of them.
    repeated = len(set(numbers)) < len(numbers)
    for paragraph in programme.opening:
        write_paragraph(body, paragraph, page)
    for section in programme.sections:
        _section(body, section, page, repeated=repeated, depth=0, prefix=page.prefix)


def _section(
    parent: etree._Element, section: Section, page: Page, *, repeated: bool, depth: int, prefix: str
) -> None:
    name = _LEVELS[min(depth, 2)] if section.printed_number else "division"
    short = {"section": "sec", "subsection": "subsec", "division": "dvs"}.get(name, name)
    eid = page.eid(f"{prefix}{short}", section.number or "")
    block = sub(parent, name, eId=eid)
    if section.printed_number:
        sub(block, "num").text = page.fitting(section.printed_number, eid)
    heading = page.named(f"{eid}__heading")
    write_passage(
        sub(block, "heading", eId=heading), section.heading, heading, page, preserve=False
    )
    if section.number is not None:
        page.facts.append(fact_element("section", section, ("number",), for_=f"#{eid}"))
    for paragraph in section.paragraphs:
        write_paragraph(block, paragraph, page, prefix=f"{eid}__" if repeated else "")
    for each in section.sections:
        _section(block, each, page, repeated=repeated, depth=depth + 1, prefix=f"{eid}__")
    if not section.paragraphs and not section.sections:
        sub(sub(block, "content"), "p")
