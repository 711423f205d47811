"""Read the cover page of a published file: title, line of adoption, the lines around them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from attrs import define, evolve, field
from lxml import etree

from unctc.late_patterns import late_pattern
from unctc.loaders.akn4un.metadata import Metadata, date_of
from unctc.loaders.akn4un.mixed_content import Inline, InlineNote, inline_of, plain_words
from unctc.model.furniture import Furniture, FurnitureKind
from unctc.model.vocabularies import Distribution
from unctc.model.whole_numbers import whole_number
from unctc.schemas.akn4un import AKN, FRONT_TITLES, local_name

__all__ = ["TEXT_PARTS", "Front", "front_of"]

_NS: Final = f"{{{AKN}}}"
_NOTE: Final = f"{_NS}authorialNote"
_DIGITS: Final = late_pattern(r"\d+")
_DISTRIBUTIONS: Final = {each.value.lower(): each for each in Distribution}


TEXT_PARTS: Final = frozenset(
    {"preamble", "mainBody", "body", "conclusions", "attachments", "components"}
)
"""Parts of the text, which some files have in the first page."""


@define
class Front:
    """What the first page says.

    Attributes:
        title: the words of the title.
        adoption: the line that says where and when the text was adopted.
        furniture: the other lines, verbatim.
        issued: the date of issue.
        adopted: the date in the line of adoption.
        meeting: the number of the meeting in that line.
        distribution: to whom the document is distributed.
        agenda_item: the name of the item of the agenda.
    """

    title: Inline | None = None
    adoption: Inline | None = None
    furniture: list[Furniture] = field(factory=list)
    issued: dt.date | None = None
    adopted: dt.date | None = None
    meeting: int | None = None
    distribution: Distribution | None = None
    agenda_item: str | None = None


def front_of(statement: etree._Element, facts: Metadata) -> Front:
    """Return what the cover page and the preface of *statement* say."""
    front = Front()
    for part in statement.iterchildren(f"{_NS}coverPage", f"{_NS}preface"):
        _line(front, part.text)
        for line in part:
            if local_name(line) not in TEXT_PARTS:
                _read(front, line)
            _line(front, line.tail)
        for element in part.iter(f"{_NS}docDate", f"{_NS}docStatus", f"{_NS}inline"):
            _fact(front, element, facts)
    for element in statement.iterfind(f"{_NS}conclusions//*"):
        _fact(front, element, facts)
    return front


def _read(front: Front, line: etree._Element) -> None:
    title = line.find(f".//{_NS}docTitle")
    if title is None:
        _line(front, _every_word(line))
        return
    refers = title.get("refersTo", "").removeprefix("#")
    if refers in FRONT_TITLES and front.title is None:
        # A resolution of the Assembly has its number before the title, on the same line.
        _line(front, line.text)
        notes = [each for each in line.iter(_NOTE) if title not in each.iterancestors()]
        for words in _around(line, title):
            _line(front, words)
        front.title = _with_notes(inline_of(title), notes)
    elif front.adoption is None and refers not in FRONT_TITLES:
        front.adoption = inline_of(line)
    else:
        _line(front, _every_word(line))


def _with_notes(title: Inline, notes: Sequence[etree._Element]) -> Inline:
    """Return the words of the title with the notes that are called beside them."""
    called = (
        InlineNote(inline_of(each), each.get("marker", ""), len(title.text)) for each in notes
    )
    return evolve(title, notes=(*title.notes, *called))


def _around(line: etree._Element, title: etree._Element) -> Iterator[str | None]:
    """Yield the words of *line* before and after the title in it."""
    for child in line:
        if child is not title and title in child.iterdescendants():
            yield child.text
            yield from _around(child, title)
        elif child is not title and child.tag != _NOTE:
            yield _every_word(child)
        yield child.tail


def _every_word(element: etree._Element) -> str:
    """Return the words in *element*, those of notes where they are called."""
    return " ".join(inline_of(element).words())


def _fact(front: Front, element: etree._Element, facts: Metadata) -> None:
    name = local_name(element)
    refers = element.get("refersTo", "").removeprefix("#")
    if name == "docDate":
        if refers == "dateOfIssuance" and front.issued is None:
            front.issued = date_of(facts, element.get("date"), name)
        elif refers == "adoptionDate" and front.adopted is None:
            front.adopted = date_of(facts, element.get("date"), name)
    elif name == "docStatus" and front.distribution is None:
        front.distribution = _DISTRIBUTIONS.get(refers.removesuffix("Distribution"))
    elif "adoptionMeeting" in (refers, element.get("name")) and front.meeting is None:
        found = _DIGITS.search(element.get("title") or plain_words(element))
        front.meeting = whole_number(found[0]) if found else None
    elif element.get("name") == "agenda item name":
        front.agenda_item = plain_words(element) or None


def _line(front: Front, words: str | None) -> None:
    if words and (words := " ".join(words.split())):
        front.furniture.append(_masthead_line(words))


@lru_cache(maxsize=1024)
def _masthead_line(words: str) -> Furniture:
    """Return a line, the same object for the same words: a masthead has those of others."""
    return Furniture(FurnitureKind.MASTHEAD, words)
