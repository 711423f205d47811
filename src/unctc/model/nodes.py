"""The passages of a document in order, each with the path of its node: ``annex/7``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs
from attrs import field, frozen

from unctc.model.documents import Document
from unctc.model.letters import Attachment, Enclosure, Letter, TransmittalLetter
from unctc.model.passages import Heading, Paragraph, Passage
from unctc.model.programmes import WorkProgramme
from unctc.model.sections import Section

__all__ = ["Node", "attachment_path", "nodes_of", "section_nodes"]

# Fields of a resolution that hold no running text of its own.
_ASIDE = frozenset(
    {
        *("citations", "items", "emphasis", "links", "location", "symbol", "votes", "subjects"),
        *("furniture", "findings", "unread", "mandates", "source"),
    }
)
_SEGMENTS = {
    "preambular_paragraphs": "preamble",
    "operative_paragraphs": "operative",
    "annexes": "annex",
    "footnotes": "footnote",
    "headings": "heading",
    "paragraphs": "",
    "points": "",
    "tables": "table",
    "cells": "",
}


@frozen
class Node:
    """A passage and the path that leads to it.

    Attributes:
        path: parts, numbers and letters from the outside in, joined by ``/``.
        passage: what stands there.
        place: the path that every language version shares: what bears no number, or a letter of its
            script, counts by its place, ``#3``.
    """

    path: str
    passage: Passage = field(repr=False)
    place: str = field(default="", repr=False)

    def __attrs_post_init__(self) -> None:
        if not self.place:
            object.__setattr__(self, "place", self.path)  # the class is frozen


def attachment_path(attachment: Attachment) -> str:
    """Return the path of an attachment: ``annex``, ``enclosure``, ``annex-II``."""
    kind = "enclosure" if isinstance(attachment, Enclosure) else "annex"
    return f"{kind}-{attachment.number}" if attachment.number else kind


def nodes_of(document: Document) -> Iterator[Node]:
    """Yield every passage of *document* with its path, in order."""
    if not isinstance(document, Letter):
        yield from _parts_of(document, "", "")
        return
    if document.letter:
        yield from _letter(document.letter)
    for attachment in document.attachments:
        path = attachment_path(attachment)
        if attachment.title:
            yield Node(f"{path}/title", attachment.title)
        if attachment.programme:
            yield from _numbered(path, attachment.programme.opening)
            for section_path, section in section_nodes(attachment.programme):
                yield Node(f"{path}/{section_path}", section.heading)
                yield from _numbered(path, section.paragraphs)


def section_nodes(programme: WorkProgramme) -> Iterator[tuple[str, Section]]:
    """Yield every section with its path in the programme, ``II.A``; one without a number is ``#3``."""

    def walk(sections: Iterable[Section], above: str) -> Iterator[tuple[str, Section]]:
        for index, section in enumerate(sections, 1):
            path = f"{above}{section.number or f'#{index}'}"
            yield path, section
            yield from walk(section.sections, f"{path}.")

    return walk(programme.sections, "")


def _letter(letter: TransmittalLetter) -> Iterator[Node]:
    if letter.title:
        yield Node("letter/title", letter.title)
    yield from _numbered("letter", letter.paragraphs)
    if letter.signature:
        yield Node("letter/signature", letter.signature)


def _numbered(path: str, paragraphs: Iterable[Paragraph]) -> Iterator[Node]:
    for index, paragraph in enumerate(paragraphs, 1):
        number = index if paragraph.number is None else paragraph.number
        yield Node(f"{path}/{number}", paragraph, f"{path}/{_neutral(paragraph, index)}")


def _parts_of(value: attrs.AttrsInstance, path: str, place: str) -> Iterator[Node]:
    """Yield the passages inside *value* by its fields, so that no kind of document needs a walk of its own."""
    for each in attrs.fields(type(value)):
        if each.name in _ASIDE:
            continue
        content = getattr(value, each.name)
        segment = _SEGMENTS.get(each.name, each.name)
        if isinstance(content, tuple):
            for index, part in enumerate(content, 1):
                if attrs.has(type(part)):
                    yield from _part(
                        part,
                        _joined(path, segment, _mark(part, index)),
                        _joined(place, segment, _neutral(part, index)),
                    )
        elif attrs.has(type(content)):
            yield from _part(content, _joined(path, segment), _joined(place, segment))


def _part(part: attrs.AttrsInstance, path: str, place: str) -> Iterator[Node]:
    if isinstance(part, Passage):
        yield Node(path, part, place)
        if isinstance(part, Heading):
            return
    yield from _parts_of(part, path, place)


def _mark(part: object, index: int) -> str:
    if isinstance(part, Paragraph):
        if part.number is not None:
            return str(part.number)
        if part.printed_number:
            return part.printed_number.strip("()（）.、 ")
    return str(index)


def _neutral(part: object, index: int) -> str:
    number = part.number if isinstance(part, Paragraph) else None
    return f"#{index}" if number is None else str(number)


def _joined(*segments: str) -> str:
    return "/".join(segment for segment in segments if segment)
