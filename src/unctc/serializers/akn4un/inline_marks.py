"""Choose which spans of a passage become inline elements.

Elements nest, spans need not. Of spans that cross, a citation goes before a link and a link before emphasis;
what gives way is kept as a fact beside the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from enum import IntEnum
from functools import lru_cache
from typing import Final

from attrs import frozen

from unctc.extraction.bodies import find_bodies
from unctc.extraction.days import find_days
from unctc.languages.registry import rules_for
from unctc.model.citations import Citation
from unctc.model.languages import Language
from unctc.model.locations import Span
from unctc.model.passages import Footnote, Link, Passage
from unctc.schemas.ontology import BODY_EIDS
from unctc.serializers.akn4un.crossing_spans import CrossingSpans

__all__ = ["InlineMark", "MarkPriority", "choose", "dates", "organizations", "runs"]

# An address that the schema takes for one.
_ADDRESS: Final = re.compile(r"(?:[a-z][a-z0-9+.-]*:)?[A-Za-z0-9/._~!$&'()*+,;=:@?#-]+")
_LONGEST_GAP: Final = 24


class MarkPriority(IntEnum):
    """Which of two spans that cross becomes an element: the one of lower priority."""

    CITATION = 1
    NOTE = 2
    PART = 3
    LINK = 4
    EMPHASIS = 5
    ENTITY = 6
    RUN = 7
    DATE = 8
    ORGANIZATION = 9


@frozen
class InlineMark:
    """A span and the element that it becomes.

    Attributes:
        span: the span.
        name: the element's name.
        priority: which mark gives way to which.
        attributes: its attributes.
        value: what it represents.
        index: its place among the values of its kind.
    """

    span: Span
    name: str
    priority: MarkPriority
    attributes: tuple[tuple[str, str], ...] = ()
    value: object = None
    index: int = 0


def choose(marks: Iterable[InlineMark], text: str) -> tuple[list[InlineMark], list[InlineMark]]:
    """Return the marks that become elements, in the order in which these begin, and the others.

    Marks of one kind keep their order, so that reading finds it again: what is out of order gives way.
    """
    waiting = sorted(marks, key=lambda each: each.priority)
    crossing = CrossingSpans(each.span for each in waiting)
    chosen: list[InlineMark] = []
    others: list[InlineMark] = []
    last: dict[MarkPriority, tuple[int, int]] = {}
    for mark in waiting:
        place = (mark.span.start, -mark.span.end)
        if (
            not _fits(mark, text)
            or (
                place < last.get(mark.priority, (0, -len(text)))
                and mark.priority < MarkPriority.ENTITY
            )
            or crossing.is_crossed_by(mark.span)
        ):
            others.append(mark)
        else:
            chosen.append(mark)
            crossing.add(mark.span)
            last[mark.priority] = place
    # The longer span outside; of equal ones a run holds what it runs over.
    chosen.sort(
        key=lambda each: (
            each.span.start,
            -each.span.end,
            each.priority != MarkPriority.RUN,
            each.priority,
        )
    )
    return chosen, others


def _fits(mark: InlineMark, text: str) -> bool:
    if mark.span.end > len(text):
        return False
    if isinstance(mark.value, Footnote):
        return True
    address = not isinstance(mark.value, Link) or _ADDRESS.fullmatch(mark.value.href) is not None
    return address and mark.span.start < mark.span.end


def runs(passage: Passage, language: Language) -> Iterator[InlineMark]:
    """Yield a mark over each run of citations that nothing but the signs of a list parts."""
    run: list[Citation] = []
    for citation in passage.citations:
        if run and not _joined(run[-1].span, citation.span, passage.text, language):
            yield from _run(run)
            run = []
        run.append(citation)
    yield from _run(run)


def _run(run: list[Citation]) -> Iterator[InlineMark]:
    if len(run) > 1:
        yield InlineMark(Span(run[0].span.start, run[-1].span.end), "mref", MarkPriority.RUN)


def _joined(one: Span, other: Span, text: str, language: Language) -> bool:
    if not one.end <= other.start <= one.end + _LONGEST_GAP:
        return False
    return _between(language).fullmatch(text, one.end, other.start) is not None


@lru_cache(maxsize=16)
def _between(language: Language) -> re.Pattern[str]:
    """Return what may be between two numbers of a list, by the language's table."""
    rules = rules_for(language).citations
    pieces = (f"(?:{each})?" for each in (rules.list_tail, rules.separators, rules.item_lead))
    return re.compile(r"\s?".join(pieces) + r"\s?")


def dates(passage: Passage, language: Language, name: str) -> Iterator[InlineMark]:
    """Yield a mark *name* over each date, in the languages whose dates are known."""
    for mention in find_days(passage.text, language):
        if mention.day is not None:
            yield InlineMark(
                mention.span, name, MarkPriority.DATE, (("date", mention.day.isoformat()),)
            )


def organizations(passage: Passage, language: Language) -> Iterator[InlineMark]:
    """Yield a mark over each name of a body, in the languages whose names are known.

    A word that needs the text before it to mean a body, as "the Committee" alone, is none.
    """
    for mention in find_bodies(passage.text, language):
        if mention.body is not None and not mention.body.collective:
            refers = (("refersTo", f"#{BODY_EIDS[mention.body]}"),)
            yield InlineMark(mention.span, "organization", MarkPriority.ORGANIZATION, refers)
