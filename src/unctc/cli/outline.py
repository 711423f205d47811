"""Facts, missing parts and tree of a document as plain values, for ``unctc show``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import evolve, frozen

from unctc.checks.reading_findings import reading_findings
from unctc.model.adopted_texts import AdoptedText
from unctc.model.documents import Document
from unctc.model.furniture import FurnitureKind
from unctc.model.letters import Attachment, Letter, TransmittalLetter
from unctc.model.nodes import nodes_of, number_of_paragraphs
from unctc.model.operative import (
    AnnexedText,
    OperativeParagraph,
    OperativeSection,
    PreambularParagraph,
)
from unctc.model.passages import Paragraph, Passage
from unctc.model.reports import Report
from unctc.model.resolutions import Resolution, ResolutionPart
from unctc.model.sections import Section

__all__ = ["OutlineNode", "facts_of", "tree_of"]


@frozen
class OutlineNode:
    """A part of a document's tree.

    Attributes:
        kind: ``letter``, ``annex``, ``enclosure``, ``section``, ``paragraph``, ``title`` …
        number: the number, the same in every language; empty where there is none.
        text: the text, heading or title; empty where there is none.
        citations: how many citations are in it and under it.
        line: the line of the source on which it starts, if it is known.
        children: what is under it.
    """

    kind: str
    number: str
    text: str
    citations: int
    line: int | None
    children: tuple[OutlineNode, ...] = ()

    def as_json(self) -> dict[str, object]:
        """Return the node as plain JSON values."""
        return {
            "kind": self.kind,
            "number": self.number or None,
            "text": self.text,
            "citations": self.citations,
            "line": self.line,
            "children": [child.as_json() for child in self.children],
        }


def facts_of(document: Document) -> dict[str, object]:
    """Return the facts of *document* as plain JSON values, ``None`` for what it does not say."""
    facts: dict[str, object] = {
        "symbol": str(document.symbol) if document.symbol else None,
        "language": document.language.value,
    }
    if isinstance(document, Letter):
        facts["job_number"] = document.job_number
        facts["distribution"] = document.distribution
        facts["issued"] = _iso(document.issued)
        facts["original_language"] = document.original_language
        facts["letter"] = _letter_facts(document.letter) if document.letter else None
        facts["attachments"] = [_attachment_facts(each) for each in document.attachments]
    elif isinstance(document, Report):
        facts["title"] = document.title.text if document.title else None
        facts["body"] = document.body and document.body.key
        facts["job_number"] = document.job_number
        facts["distribution"] = document.distribution
        facts["issued"] = _iso(document.issued)
        facts["original_language"] = document.original_language
        facts["attachments"] = [_attachment_facts(each) for each in document.attachments]
    else:
        facts["title"] = document.title.text if document.title else None
        facts["adopted"] = _iso(document.adopted)
        facts["meeting"] = document.meeting
        facts["agenda_item"] = document.agenda_item
        facts["job_number"] = document.job_number
        facts["issued"] = _iso(document.issued)
        facts["votes"] = str(document.votes) if document.votes else None
    return facts | {
        "counts": _counts(document),
        "missing": [
            {
                "code": each.code,
                "name": each.name,
                "path": str(each.path) or None,
                "message": each.message,
            }
            for each in reading_findings(document)
        ],
        "unread": [
            {"code": each.code, "line": each.location and each.location.line, "text": each.text}
            for each in document.unread
        ],
    }


def _iso(day: object) -> str | None:
    return str(day) if day else None


def _letter_facts(letter: TransmittalLetter) -> dict[str, object]:
    signature = letter.signature
    return {
        "date": _iso(letter.date),
        "author": letter.author,
        "addressee": letter.addressee,
        "signatory": signature.name if signature else None,
        "role": signature.role if signature else None,
        "signed": signature.signed if signature else False,
        "paragraphs": len(letter.paragraphs),
        "citations": len(letter.citations),
    }


def _attachment_facts(attachment: Attachment) -> dict[str, object]:
    programme = attachment.programme
    period = programme.period if programme else None
    return {
        "kind": attachment.kind,
        "label": attachment.label,
        "number": attachment.number,
        "title": attachment.title.text if attachment.title else None,
        "body": programme.body and programme.body.key if programme else None,
        "period": {"start": _iso(period.start), "end": _iso(period.end)} if period else None,
        "paragraphs": len(attachment.text.paragraphs) if attachment.text else 0,
        "citations": len(attachment.citations),
    }


def _counts(document: Document) -> dict[str, int]:
    targets = [citation.target for citation in document.citations]
    if isinstance(document, Letter):
        links = sum(each.kind is FurnitureKind.LINK for each in document.furniture)
    else:
        links = sum(len(each.passage.links) for each in nodes_of(document))
    return {
        "paragraphs": number_of_paragraphs(document),
        "citations": len(targets),
        "distinct_citations": len(set(targets)),
        "links": links,
        "furniture": len(document.furniture),
        "unread": len(document.unread),
    }


def tree_of(document: Document) -> tuple[OutlineNode, ...]:
    """Return the parts of *document*, down to its paragraphs."""
    if isinstance(document, Letter):
        letter = (_letter_node(document.letter),) if document.letter else ()
        return (*letter, *map(_attachment_node, document.attachments))
    if isinstance(document, Report):
        return _report_nodes(document)
    parts = _text_parts(document)
    footnotes = ("footnotes", _leaves("footnote", document.footnotes))
    return tuple(_part(kind, "", "", None, nodes) for kind, nodes in (*parts, footnotes) if nodes)


def _report_nodes(report: Report) -> tuple[OutlineNode, ...]:
    title = (_leaf("title", "", report.title),) if report.title else ()
    text = (*_paragraph_nodes(report.opening), *map(_section_node, report.sections))
    return (
        *title,
        *((_part("body", "", "", None, text),) if text else ()),
        *map(_attachment_node, report.attachments),
    )


def _text_parts(document: AdoptedText) -> Iterator[tuple[str, tuple[OutlineNode, ...]]]:
    """Yield the kinds of the parts of a text, each with what is in it."""
    yield (
        "preamble",
        tuple(_preambular_node(n, p) for n, p in enumerate(document.preambular_paragraphs, 1)),
    )
    yield "operative", _sectioned(document.leading_paragraphs, document.sections)
    if isinstance(document, Resolution):
        yield "parts", tuple(_resolution_part_node(each) for each in document.parts)
    yield "annexes", tuple(_annexed_node(each) for each in document.annexes)


def _resolution_part_node(part: ResolutionPart) -> OutlineNode:
    inside = tuple(_part(kind, "", "", None, nodes) for kind, nodes in _text_parts(part) if nodes)
    title = part.title.text if part.title else str(part.symbol)
    return _part("part", part.letter or "", title, None, inside)


def _part(
    kind: str, number: str, text: str, line: int | None, children: Sequence[OutlineNode]
) -> OutlineNode:
    return OutlineNode(
        kind, number, text, sum(each.citations for each in children), line, tuple(children)
    )


def _line(passage: Passage) -> int | None:
    return passage.location.line if passage.location else None


def _leaf(kind: str, number: str, passage: Passage) -> OutlineNode:
    return OutlineNode(kind, number, passage.text, len(passage.citations), _line(passage))


def _leaves(kind: str, passages: Sequence[Passage]) -> tuple[OutlineNode, ...]:
    return tuple(_leaf(kind, str(index), each) for index, each in enumerate(passages, 1))


def _paragraph_nodes(paragraphs: Sequence[Paragraph]) -> tuple[OutlineNode, ...]:
    return tuple(_paragraph_node(_shown_number(each), each) for each in paragraphs)


def _paragraph_node(number: str, paragraph: Paragraph) -> OutlineNode:
    """Return a paragraph; one that is tables alone by the first of their cells."""
    leaf = _leaf("paragraph", number, paragraph)
    if paragraph.text or not paragraph.tables:
        return leaf
    cells = [cell.text for cell in paragraph.tables[0].cells if cell.text]
    return evolve(leaf, text=" | ".join(cells[:3]))


def _shown_number(paragraph: Paragraph) -> str:
    """Return the number of a paragraph as users call it; empty for one without a number."""
    if paragraph.number is not None:
        return str(paragraph.number)
    return paragraph.printed_number.strip(". ")


def _letter_node(letter: TransmittalLetter) -> OutlineNode:
    children = [
        *([_leaf("title", "", letter.title)] if letter.title else []),
        # Those of a letter have no numbers; they are called by their order.
        *(
            _paragraph_node(_shown_number(each) or str(order), each)
            for order, each in enumerate(letter.paragraphs, 1)
        ),
        *([_leaf("signature", "", letter.signature)] if letter.signature else []),
    ]
    return _part("letter", "", "", children[0].line if children else None, children)


def _attachment_node(attachment: Attachment) -> OutlineNode:
    children: list[OutlineNode] = [_leaf("title", "", attachment.title)] if attachment.title else []
    if attachment.text:
        children.extend(_paragraph_nodes(attachment.text.opening))
        children.extend(map(_section_node, attachment.text.sections))
    line = attachment.location.line if attachment.location else None
    return _part(attachment.kind, attachment.number or "", attachment.label, line, children)


def _section_node(section: Section) -> OutlineNode:
    return OutlineNode(
        "section",
        section.number or "",
        section.heading.text,
        len(section.citations),
        _line(section.heading),
        (*_paragraph_nodes(section.paragraphs), *map(_section_node, section.sections)),
    )


def _sectioned(
    leading: Sequence[OperativeParagraph], sections: Sequence[OperativeSection]
) -> tuple[OutlineNode, ...]:
    """Return paragraphs and the sections after them, in order."""
    return (*map(_operative_node, leading), *map(_operative_section, sections))


def _operative_section(section: OperativeSection) -> OutlineNode:
    return OutlineNode(
        "section",
        section.number or "",
        section.heading.text,
        len(section.citations),
        _line(section.heading),
        (
            *(_preambular_node(n, p) for n, p in enumerate(section.preambular_paragraphs, 1)),
            *_sectioned(section.paragraphs, section.sections),
        ),
    )


def _annexed_node(annex: AnnexedText) -> OutlineNode:
    return _part("annex", "", "", None, _sectioned(annex.leading_paragraphs, annex.sections))


def _preambular_node(number: int, paragraph: PreambularParagraph) -> OutlineNode:
    points = tuple(map(_operative_node, paragraph.points))
    count = len(paragraph.citations) + sum(point.citations for point in points)
    return OutlineNode("paragraph", str(number), paragraph.text, count, _line(paragraph), points)


def _operative_node(paragraph: OperativeParagraph) -> OutlineNode:
    points = tuple(map(_operative_node, paragraph.points))
    count = len(paragraph.citations) + sum(point.citations for point in points)
    number = (paragraph.printed_number or str(paragraph.number or "")).rstrip(".")
    return OutlineNode("paragraph", number, paragraph.text, count, _line(paragraph), points)
