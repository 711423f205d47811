"""Passages out of mapped_texts: text, citations and locations together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

from attrs import evolve, frozen

from unctc.extraction.citations import find_citations
from unctc.languages.rules.structure import StructureRules
from unctc.layout.mapped_text import MappedText
from unctc.layout.page_numbers import Pages
from unctc.layout.source import SourceText
from unctc.layout.text_lines import TextLine
from unctc.model.citations import Citation
from unctc.model.locations import Location, Span
from unctc.model.passages import Item, Passage
from unctc.model.unread import Unread

__all__ = ["Places", "citations_in", "find_items", "passage", "unread"]

_P = TypeVar("_P", bound=Passage)


@frozen
class Places:
    """What turns offsets into locations: the source and its pages."""

    source: SourceText
    pages: Pages

    def at(self, pieces: Iterable[Span]) -> Location:
        """Return the location of *pieces*; those with only blanks between them are one."""
        raw = self.source.raw
        merged: list[Span] = []
        for piece in sorted(pieces):
            if merged and not raw[merged[-1].end : piece.start].strip():
                merged[-1] = Span(merged[-1].start, max(piece.end, merged[-1].end))
            else:
                merged.append(piece)
        start, end = merged[0].start, merged[-1].end
        return Location(
            start,
            end,
            self.source.line_of(start),
            self.pages.of(start),
            tuple(merged) if len(merged) > 1 else (),
        )

    def of_line(self, line: TextLine) -> Location:
        """Return the location of one line."""
        return self.at((Span(line.line.start, line.line.end),))


def citations_in(mapped: MappedText, rules: StructureRules, places: Places) -> tuple[Citation, ...]:
    """Return the citations in *mapped*, each with its place in the source."""
    return tuple(
        evolve(citation, location=places.at(mapped.pieces(citation.span.start, citation.span.end)))
        for citation in find_citations(mapped.text, rules.language)
    )


def passage(
    kind: type[_P],
    mapped: MappedText,
    rules: StructureRules,
    places: Places,
    *,
    number_at: Sequence[Span] = (),
    **facts: Any,  # noqa: ANN401 - the fields of any kind of passage
) -> _P:
    """Return a passage of *kind* with the text of *mapped*.

    Args:
        kind: the class of the passage.
        mapped: its text.
        rules: the language's table.
        places: for locations.
        number_at: where its printed number stands, which belongs to its location but not to its text.
        **facts: the other fields of the class.
    """
    pieces = (*number_at, *mapped.pieces())
    return kind(
        text=mapped.text,
        citations=citations_in(mapped, rules, places),
        location=places.at(pieces) if pieces else None,
        **facts,
    )


def unread(lines: Sequence[TextLine], code: str, places: Places) -> tuple[Unread, ...]:
    """Return *lines* as they stand, as text that could not be placed; nothing for no lines."""
    if not lines:
        return ()
    location = places.at(Span(each.line.start, each.line.end) for each in lines if each.line.text)
    raw = places.source.raw
    return (
        Unread(
            "\n".join(raw[piece.start : piece.end] for piece in location.ranges), code, location
        ),
    )


def find_items(text: str, rules: StructureRules) -> tuple[Item, ...]:
    """Return the run-in items of a paragraph: numbers that follow a sign and count from ``a`` or ``1``.

    A single "(a)" is no list, but a pinpoint.
    """
    found: list[tuple[str, str, int, int]] = []
    for match in rules.item_number.finditer(text):
        if match["number"] == _expected(found) or (not found and match["number"] in ("a", "1")):
            found.append(
                (match["number"], match["printed"], match.start("printed"), match.end("printed"))
            )
    if len(found) < 2:
        return ()
    ends = [start for _, _, start, _ in found[1:]] + [len(text)]
    return tuple(
        Item(number, printed, _trimmed(text, start, end))
        for (number, printed, _, start), end in zip(found, ends, strict=True)
    )


def _expected(found: Sequence[tuple[str, str, int, int]]) -> str | None:
    if not found:
        return None
    last = found[-1][0]
    return str(int(last) + 1) if last.isdigit() else chr(ord(last) + 1)


def _trimmed(text: str, start: int, end: int) -> Span:
    """Return the span without the blanks at its ends."""
    body = text[start:end]
    start += len(body) - len(body.lstrip())
    return Span(start, start + len(body.strip()))
