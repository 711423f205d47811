"""Write a passage as mixed content, its spans as inline elements.

Spans that cross, and empty ones, cannot nest; they are facts beside the text instead.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from lxml import etree

from unctc.errors import UnsupportedContentError
from unctc.model.citations import Citation, Role
from unctc.model.locations import Span
from unctc.model.passages import Footnote, Link, Passage
from unctc.schemas.akn4un import AKN, XML
from unctc.schemas.fact_elements import fact_element
from unctc.serializers.akn4un.context import WriteContext
from unctc.serializers.akn4un.inline_marks import (
    InlineMark,
    MarkPriority,
    choose,
    dates,
    organizations,
    runs,
)
from unctc.serializers.akn4un.work_iris import iri_of_work, places_of

__all__ = ["write_passage"]

_NS: Final = f"{{{AKN}}}"


def write_passage(
    parent: etree._Element,
    passage: Passage,
    owner: str,
    context: WriteContext,
    marks: Iterable[InlineMark] = (),
    *,
    preserve: bool = True,
    date: str = "date",
) -> list[InlineMark]:
    """Write the text of *passage* into *parent*, with what is known about it.

    Args:
        parent: an empty element that takes running text.
        passage: the passage.
        owner: the eId of the block that it belongs to.
        context: the state of the writing.
        marks: more spans of the text that become elements.
        preserve: whether to say that spaces count.
        date: the element that dates become.

    Returns:
        Those of *marks* that could not become elements.

    Raises:
        UnsupportedContentError: the text holds a character that XML cannot carry, or a footnote is called
            outside it.
    """
    text = context.fitting(passage.text, owner)
    if preserve:
        parent.set(f"{{{XML}}}space", "preserve")
    given = tuple(marks)
    found = (*dates(passage, context.language, date), *organizations(passage, context.language))
    chosen, others = choose((*given, *_marks_of(passage, owner, context), *found), text)
    _Writer(parent, text, owner, context).write(chosen)
    for mark in others:
        fact = _beside(mark, f"#{owner}")
        if fact is not None:
            context.facts.append(fact)
    return [mark for mark in others if mark in given]


def _marks_of(passage: Passage, owner: str, context: WriteContext) -> Iterable[InlineMark]:
    for index, citation in enumerate(passage.citations):
        yield _citation(citation, index, context)
    for index, span in enumerate(passage.emphasis):
        yield InlineMark(span, "i", MarkPriority.EMPHASIS, value=span, index=index)
    for index, link in enumerate(passage.links):
        yield InlineMark(link.span, "a", MarkPriority.LINK, (("href", link.href),), link, index)
    called = 0
    for index, note in enumerate(passage.footnotes):
        if not called <= note.offset <= len(passage.text):
            raise UnsupportedContentError(
                expected="footnotes in the order of their calls, within the text",
                found=f"one at character {note.offset}",
                where=owner,
                fix="Put it where the text calls it.",
            )
        called = note.offset
        yield InlineMark(
            Span(called, called), "authorialNote", MarkPriority.NOTE, value=note, index=index
        )
    yield from runs(passage, context.language)


def _citation(citation: Citation, index: int, context: WriteContext) -> InlineMark:
    work = iri_of_work(citation.target)
    first, last = places_of(citation.pinpoint)
    refers = ("refersTo", f"#{context.cited_work(citation.target)}")
    if last:
        ends = (("from", str(work.at(first))), ("upTo", str(work.at(last))))
        return InlineMark(
            citation.span, "rref", MarkPriority.CITATION, (*ends, refers), citation, index
        )
    href = ("href", str(work.at(first) if first else work))
    return InlineMark(citation.span, "ref", MarkPriority.CITATION, (href, refers), citation, index)


class _Writer:
    """Writes one passage: text goes after the element that was closed last, or into the open one."""

    def __init__(
        self, parent: etree._Element, text: str, owner: str, context: WriteContext
    ) -> None:
        self._open: list[tuple[etree._Element, int]] = [(parent, len(text))]
        self._last: etree._Element | None = None
        self._text, self._owner, self._context = text, owner, context
        self._position = 0

    def write(self, marks: Iterable[InlineMark]) -> None:
        """Write the text with *marks*, which nest and are in order."""
        for mark in marks:
            self._until(mark.span.start)
            if isinstance(mark.value, Footnote):
                self._note(mark.value)
            else:
                self._start(mark)
        self._until(len(self._text))

    def _until(self, position: int) -> None:
        """Write the text up to *position*, and close what ends before it or there."""
        while len(self._open) > 1 and self._open[-1][1] <= position:
            self._put(self._open[-1][1])
            self._last = self._open.pop()[0]
        self._put(position)

    def _put(self, position: int) -> None:
        piece = self._text[self._position : position]
        if piece:
            if self._last is None:
                element = self._open[-1][0]
                element.text = (element.text or "") + piece
            else:
                self._last.tail = (self._last.tail or "") + piece
        self._position = max(position, self._position)

    def _start(self, mark: InlineMark) -> None:
        element = etree.SubElement(self._open[-1][0], _NS + mark.name)
        for name, value in mark.attributes:
            element.set(name, value)
        if mark.priority not in (MarkPriority.EMPHASIS, MarkPriority.LINK):
            element.set("eId", self._context.eid(f"{self._owner}__{mark.name}"))
        if isinstance(mark.value, Citation):
            self._facts_of(mark.value, element.get("eId", ""))
        self._open.append((element, mark.span.end))
        self._last = None

    def _facts_of(self, citation: Citation, eid: str) -> None:
        said = citation.printed == citation.span.of(self._text)
        if citation.pinpoint is None and citation.role is Role.BASIS and said:
            return
        fields = ["pinpoint", "role"] + ([] if said else ["printed"])
        self._context.facts.append(fact_element("citation", citation, fields, for_=f"#{eid}"))

    def _note(self, footnote: Footnote) -> None:
        element = etree.SubElement(self._open[-1][0], f"{_NS}authorialNote")
        eid = self._context.eid(f"{self._context.prefix}fn")
        element.set("marker", self._context.fitting(footnote.marker, eid))
        element.set("placement", "bottom")
        element.set("eId", eid)
        write_passage(etree.SubElement(element, f"{_NS}p"), footnote, eid, self._context)
        self._last = element


def _beside(mark: InlineMark, owner: str) -> etree._Element | None:
    """Return the fact that represents a span that cannot be an element; ``None`` for what the model has not."""
    at = str(mark.index)
    match mark.value:
        case Citation() as citation:
            return fact_element("citation", citation, of=owner, at=at)
        case Link() as link:
            return fact_element("link", link, of=owner, at=at)
        case Span() as span:
            fact = fact_element("emphasis", span, (), of=owner, at=at)
            fact.set("span", f"{span.start} {span.end}")
            return fact
        case _:
            return None
