"""The parts of a document that are edited: its programmes, or its operative paragraphs; taken out and put back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import count
from typing import Any

from attrs import evolve, fields

from unctc.model.documents import Document
from unctc.model.letters import Letter
from unctc.model.node_paths import NodePath
from unctc.model.nodes import nodes_of
from unctc.model.passages import Paragraph
from unctc.model.periods import Period
from unctc.model.resolutions import Resolution

__all__ = ["edited_parts", "next_issue", "paths_of_parts", "uninterpreted", "with_parts"]


def edited_parts(document: Document) -> Iterator[list[tuple[Paragraph, int]]]:
    """Yield the paragraphs of each part that is edited, with the places of their sections."""
    holders = document.programmes if isinstance(document, Letter) else (document,)
    for holder in holders:
        where = count()
        found: list[tuple[Paragraph, int]] = []
        _rebuilt(holder, lambda own, found=found, where=where: _noted(own, found, next(where)))
        yield found


def _noted(
    own: Sequence[Paragraph], found: list[tuple[Paragraph, int]], section: int
) -> tuple[Paragraph, ...]:
    found += [(each, section) for each in own]
    return tuple(own)


def _rebuilt(holder: Any, change: Any) -> Any:  # noqa: ANN401 - a programme, a resolution, or a section of one
    """Return *holder* with the paragraphs before and in each of its sections changed, in order."""
    known = {each.name for each in fields(type(holder))}
    name = next(
        each
        for each in ("opening", "leading_paragraphs", "paragraphs")
        if _holds(holder, each, known)
    )
    own = change(getattr(holder, name))
    sections = tuple(_rebuilt(each, change) for each in holder.sections)
    return evolve(holder, **{name: own, "sections": sections})


def _holds(holder: object, name: str, known: set[str]) -> bool:
    """Whether paragraphs are in the field of that name; the opening of a resolution is one passage."""
    return name in known and isinstance(getattr(holder, name), tuple)


def with_parts(document: Document, parts: Sequence[Sequence[tuple[Paragraph, int]]]) -> Any:  # noqa: ANN401 - the kind of the document
    """Return *document* with other paragraphs in its parts, numbered through."""

    def rebuilt(holder: Any, part: Sequence[tuple[Paragraph, int]]) -> Any:  # noqa: ANN401 - as above
        where, numbers = count(), count(1)

        def change(_own: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
            section = next(where)
            return tuple(
                evolve(each, number=number, printed_number=f"{number}.")
                for each, place in part
                if place == section
                for number in (next(numbers),)
            )

        return _rebuilt(holder, change)

    if not isinstance(document, Letter):
        return rebuilt(document, parts[0])
    made = iter(parts)
    return evolve(
        document,
        attachments=tuple(
            each
            if each.programme is None
            else evolve(each, programme=rebuilt(each.programme, next(made)))
            for each in document.attachments
        ),
    )


def uninterpreted(document: Any) -> Any:  # noqa: ANN401 - the kind of the document
    """Return *document* without what has been read out of it."""
    if not isinstance(document, Letter):
        return evolve(document, mandates=None) if isinstance(document, Resolution) else document
    return evolve(
        document,
        attachments=tuple(
            each
            if each.programme is None
            else evolve(each, programme=evolve(each.programme, deliverables=None))
            for each in document.attachments
        ),
    )


def next_issue(document: Any) -> Any:  # noqa: ANN401 - the kind of the document
    """Return a letter whose programmes are for the next year."""
    if not isinstance(document, Letter):
        return document
    return evolve(
        document,
        attachments=tuple(
            each
            if each.programme is None or each.programme.period is None
            else evolve(
                each, programme=evolve(each.programme, period=_later(each.programme.period))
            )
            for each in document.attachments
        ),
    )


def _later(period: Period) -> Period:
    return Period(
        *(
            day.replace(year=day.year + 1, day=min(day.day, 28) if day.month == 2 else day.day)
            for day in (period.start, period.end)
        )
    )


def paths_of_parts(document: Document) -> list[list[NodePath]]:
    """Return the paths of the paragraphs of each part that is edited, in order."""
    found: dict[str, list[NodePath]] = {}
    for node in nodes_of(document):
        numbered = isinstance(node.passage, Paragraph) and node.path.is_paragraph
        if not numbered or node.path.part == "letter":
            continue
        if isinstance(document, Letter) or node.path.in_operative:
            found.setdefault(node.path.part, []).append(node.path)
    return list(found.values())
