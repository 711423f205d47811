"""Write a letter: title, paragraphs, signature."""

from __future__ import annotations

from lxml import etree

from unctc.model.bodies import Body, committee_of
from unctc.model.letters import Letter, TransmittalLetter
from unctc.model.passages import Signature
from unctc.schemas.akn4un import OFFICIAL_LETTER, PRESERVED, element, sub
from unctc.schemas.fact_elements import fact_element
from unctc.schemas.iris import Iri
from unctc.schemas.ontology import BODY_EIDS, ENTRIES
from unctc.serializers.akn4un.attachments import write_attachments, write_title
from unctc.serializers.akn4un.blocks import write_paragraph
from unctc.serializers.akn4un.context import WriteContext
from unctc.serializers.akn4un.inline_marks import InlineMark, MarkPriority
from unctc.serializers.akn4un.metadata import DocumentMetadata, cover_page, meta_of
from unctc.serializers.akn4un.mixed_content import write_passage
from unctc.serializers.akn4un.work_iris import UNNUMBERED, number_of

__all__ = ["write_letter"]


def write_letter(letter: Letter) -> etree._Element:
    """Return the letter as a ``doc``."""
    context = WriteContext(letter)
    date = letter.letter.date if letter.letter else None
    author = _committee(letter)
    metadata = DocumentMetadata(
        work=Iri(
            kind="doc",
            subtype="communication",
            actor=ENTRIES[author].tail.removeprefix("un/"),
            date=date.isoformat() if date else "",
            number=number_of(letter.symbol) if letter.symbol else UNNUMBERED,
        ),
        language=letter.language,
        symbol=letter.symbol,
        date=date,
        event="creation",
        issued=letter.issued,
        original=letter.original_language,
        job_number=letter.job_number,
        distribution=letter.distribution,
        author=author,
    )
    written = element("doc", name=OFFICIAL_LETTER, contains="originalVersion")
    written.append(cover_page(metadata, context))
    signature = letter.letter.signature if letter.letter else None
    _transmittal(written, letter.letter, context)
    write_attachments(written, letter.attachments, metadata, context)
    for kind in ("unread", "furniture"):
        context.facts.extend(fact_element(kind, each) for each in getattr(letter, kind))
    name = signature.name if signature else None
    people = [context.fitting(name, "signature")] if name else []
    written.insert(0, meta_of(written, metadata, context, people))
    return written


def _committee(letter: Letter) -> str:
    """Return the eId of the committee whose programmes are attached; that of the Council where none is known."""
    committees = (committee_of(each.body) for each in letter.programmes)
    known = next((each for each in committees if each is not None), Body.SECURITY_COUNCIL)
    return BODY_EIDS[known]


def _transmittal(
    parent: etree._Element, letter: TransmittalLetter | None, context: WriteContext
) -> None:
    if letter is not None:
        _title_of_letter(parent, letter, context)
    body = sub(parent, "mainBody", eId=context.named("body"))
    for paragraph in letter.paragraphs if letter else ():
        write_paragraph(body, paragraph, context)
    if not len(body):
        sub(body, "p")
    if letter is not None and letter.signature is not None:
        _signature(parent, letter.signature, context)


def _title_of_letter(
    parent: etree._Element, letter: TransmittalLetter, context: WriteContext
) -> None:
    """Write the title with who writes and to whom; spans that the text has no place for are facts."""
    roles = {"author_span": "author", "addressee_span": "addressee"}
    marks = {}
    for field, role in roles.items():
        span = getattr(letter, field)
        name = "docProponent" if role == "author" else "role"
        if span is not None:
            marks[InlineMark(span, name, MarkPriority.PART, (("refersTo", f"#{role}"),), role)] = (
                field
            )
    left = list(marks)
    if letter.title is not None:
        left = write_title(parent, letter.title, context, "", marks)
    fact = fact_element("letter", letter, [marks[each] for each in left])
    context.facts.append(fact)


def _signature(parent: etree._Element, signature: Signature, context: WriteContext) -> None:
    eid = context.named("conclusions")
    container = context.eid(f"{eid}__container")
    box = sub(sub(parent, "conclusions", eId=eid), "container", name="signature", eId=container)
    marks = {}
    if signature.name_span:
        who = (("refersTo", "#signatoryPerson"), ("as", "#signatory"))
        marks[InlineMark(signature.name_span, "person", MarkPriority.PART, who, "name")] = (
            "name_span"
        )
    if signature.role_span:
        role = InlineMark(
            signature.role_span, "role", MarkPriority.PART, (("refersTo", "#signatory"),), "role"
        )
        marks[role] = "role_span"
    words = sub(sub(box, "p", **PRESERVED), "signature", eId=context.eid(f"{container}__signature"))
    left = write_passage(words, signature, container, context, marks, preserve=False)
    fields = ["signed", *(marks[each] for each in left)]
    context.facts.append(fact_element("signature", signature, fields, for_=f"#{container}"))
