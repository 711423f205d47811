"""Running text: a passage as mixed content, its spans as elements that hug their words.

Spans that cross, and empty ones, cannot nest; they are facts beside the text instead.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from attrs import frozen
from lxml import etree

from unctc.model.citations import Citation, Role
from unctc.model.locations import Span
from unctc.model.passages import Footnote, Link, Passage
from unctc.schemas.akn4un import AKN, XML
from unctc.schemas.facts import fact_element
from unctc.serializers.akn4un.page import Page
from unctc.serializers.akn4un.works import fragment_of, iri_of_work

__all__ = ["Mark", "write_passage"]

# An address that the schema takes for one.
_ADDRESS: Final = re.compile(r"(?:[a-z][a-z0-9+.-]*:)?[A-Za-z0-9/._~!$&'()*+,;=:@?#-]*")
_NS: Final = f"{{{AKN}}}"


@frozen
class Mark:
    """A span and the element that it becomes.

    Attributes:
        span: the span.
        name: the element's name.
        attributes: its attributes.
        value: what it stands for.
    """

    span: Span
    name: str
    attributes: tuple[tuple[str, str], ...] = ()
    value: object = None


def write_passage(
    parent: etree._Element,
    passage: Passage,
    owner: str,
    page: Page,
    marks: Iterable[Mark] = (),
    *,
    preserve: bool = True,
) -> None:
    """Write the text of *passage* into *parent*, with what is known about it.

    Args:
        parent: an empty element that takes running text.
        passage: the passage.
        owner: the eId of the block that it belongs to.
        page: the page that is being written.
        marks: more spans of the text that become elements.
        preserve: whether to say that blanks count.

    Raises:
        UnsupportedContentError: the text holds a character that XML cannot carry.
    """
    text = page.fitting(passage.text, owner)
    if preserve:
        parent.set(f"{{{XML}}}space", "preserve")
    found = [*marks, *(_citation(each, page) for each in passage.citations)]
    found += [Mark(span, "i", value=span) for span in passage.emphasis]
    found += [
        Mark(each.span, "a", (("href", each.href),), value=each) for each in passage.links
    ]
    found += [
        Mark(Span(each.offset, each.offset), "authorialNote", value=each)
        for each in passage.footnotes
    ]
    _Writer(parent, text, owner, page).write(found)


def _citation(citation: Citation, page: Page) -> Mark:
    work = iri_of_work(citation.target)
    fragment = fragment_of(citation.pinpoint)
    attributes = (
        ("href", str(work.at(fragment) if fragment else work)),
        ("refersTo", f"#{page.cited_work(citation.target, str(work))}"),
    )
    return Mark(citation.span, "ref", attributes, citation)


class _Writer:
    """Writes one passage: text goes after the element that was closed last, or into the open one."""

    def __init__(self, parent: etree._Element, text: str, owner: str, page: Page) -> None:
        self._open: list[tuple[etree._Element, int]] = [(parent, len(text))]
        self._last: etree._Element | None = None
        self._text, self._owner, self._page = text, owner, page
        self._position = 0

    def write(self, marks: list[Mark]) -> None:
        # The longer span outside; a note that is called where a span ends stands behind it.
        ordered = sorted(
            enumerate(marks), key=lambda each: (each[1].span.start, -each[1].span.end, each[0])
        )
        for _, mark in ordered:
            self._until(mark.span.start)
            end = self._open[-1][1]
            empty = mark.span.start == mark.span.end and mark.name != "authorialNote"
            if empty or mark.span.end > end or not _fits(mark):
                self._page.facts.append(self._beside(mark))
            elif isinstance(mark.value, Footnote):
                self._note(mark.value)
            else:
                self._start(mark)
        self._until(len(self._text))
        for element, _ in self._open[:0:-1]:
            self._last = element

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

    def _start(self, mark: Mark) -> None:
        element = etree.SubElement(self._open[-1][0], _NS + mark.name)
        for name, value in mark.attributes:
            element.set(name, value)
        if mark.name not in ("i", "a"):
            element.set("eId", self._page.eid(f"{self._owner}__{mark.name}"))
        if isinstance(mark.value, Citation):
            self._facts_of(mark.value, element.get("eId", ""))
        self._open.append((element, mark.span.end))
        self._last = None

    def _facts_of(self, citation: Citation, eid: str) -> None:
        said = citation.printed == citation.span.of(self._text)
        if citation.pinpoint is None and citation.role is Role.BASIS and said:
            return
        fields = ["pinpoint", "role"] + ([] if said else ["printed"])
        self._page.facts.append(fact_element("citation", citation, fields, for_=f"#{eid}"))

    def _note(self, footnote: Footnote) -> None:
        element = etree.SubElement(self._open[-1][0], f"{_NS}authorialNote")
        eid = self._page.eid(f"{self._page.prefix}fn")
        element.set("marker", footnote.marker)
        element.set("placement", "bottom")
        element.set("eId", eid)
        write_passage(etree.SubElement(element, f"{_NS}p"), footnote, eid, self._page)
        self._last = element

    def _beside(self, mark: Mark) -> etree._Element:
        """Return the fact that stands for a span that cannot be an element."""
        owner = f"#{self._owner}"
        match mark.value:
            case Citation() as citation:
                return fact_element("citation", citation, of=owner)
            case Link() as link:
                return fact_element("link", link, of=owner)
            case _:
                element = fact_element("span", mark.span, (), of=owner, name=mark.name)
                element.set("span", f"{mark.span.start} {mark.span.end}")
                return element


def _fits(mark: Mark) -> bool:
    return not isinstance(mark.value, Link) or _ADDRESS.fullmatch(mark.value.href) is not None
