"""Passages out of mapped_texts: text, citations and locations together."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter
from typing import Any, Final, TypeVar

from attrs import field, frozen

from unctc.extraction.citations import SessionsGiven, citations_in
from unctc.extraction.citations.linked import with_linked
from unctc.languages.rules.structure import StructureRules
from unctc.layout.mapped_text import MappedText, join_lines
from unctc.layout.marks import RunIndex
from unctc.layout.note_calls import RAISED
from unctc.layout.notes import Note, Notes
from unctc.layout.page_numbers import Pages
from unctc.layout.source import SourceText
from unctc.layout.text_lines import TextLine
from unctc.model.citations import Citation
from unctc.model.languages import Language
from unctc.model.locations import Location, Span
from unctc.model.passages import Footnote, Item, Link, Passage
from unctc.model.source_map import SourceMap, SourceRun
from unctc.model.unread import Unread
from unctc.model.whole_numbers import whole_number
from unctc.structure.lists import Listed

__all__ = ["Places", "find_items", "passage", "unread"]

_P = TypeVar("_P", bound=Passage)
_BETWEEN: Final = ("", "-", "\u2010", "\u00ad")
_PLACE: Final = attrgetter("start", "end")
_RAISED: Final = str.maketrans("0123456789", RAISED)
_DIGITS: Final = tuple(map(str, range(1, 100)))


@frozen
class Places:
    """What turns offsets into locations and knows what stands where: the source, its pages, notes, type and lists."""

    source: SourceText
    pages: Pages
    notes: Notes = field(factory=Notes, repr=False)
    runs: RunIndex = field(factory=RunIndex, repr=False)
    listed: Listed = field(factory=Listed, repr=False)
    emphasised: bool = field(init=False, repr=False)
    _sessions: dict[Language, SessionsGiven] = field(factory=dict, init=False, repr=False, eq=False)

    @emphasised.default
    def _emphasised(self) -> bool:
        return self.runs.show_emphasis

    def sessions_given(self, language: Language) -> SessionsGiven:
        """Return the sessions that the source gives for resolutions of the Assembly."""
        if language not in self._sessions:
            self._sessions[language] = SessionsGiven(self.source.raw, language)
        return self._sessions[language]

    def at(self, pieces: Iterable[Span]) -> Location:
        """Return the location of *pieces*; those with only blanks between them are one, or a hyphen that joins lines.

        A hyphen that divides a word at the end of a page belongs to the piece before it.
        """
        raw = self.source.raw
        merged: list[Span] = []
        for piece in sorted(pieces, key=_PLACE):
            if merged and raw[merged[-1].end : piece.start].strip() in _BETWEEN:
                merged[-1] = Span(merged[-1].start, max(piece.end, merged[-1].end))
            else:
                if merged and raw[merged[-1].end : merged[-1].end + 1] in _BETWEEN:
                    merged[-1] = Span(merged[-1].start, merged[-1].end + 1)
                merged.append(piece)
        start, end = merged[0].start, merged[-1].end
        return Location(
            start,
            end,
            self.source.line_of(start),
            page=self.pages.of(start),
            pieces=tuple(merged) if len(merged) > 1 else (),
            column=self.source.column_of(start),
        )

    def runs_of(self, mapped: MappedText, number_at: Sequence[Span] = ()) -> Iterator[SourceRun]:
        """Yield the runs of a text and of the number before it, each within one line.

        Args:
            mapped: the text.
            number_at: where the number is in the source.
        """
        before = -sum(piece.end - piece.start for piece in number_at)
        for piece in number_at:
            yield self._run(before, piece.start, piece.end - piece.start)
            before += piece.end - piece.start
        for text, start, end in mapped.ranges():
            at = start
            # A blank that joins two lines may follow on what is before and after it.
            for line_start in self.source.line_starts(start, end):
                yield from self._trimmed(mapped.text, text + at - start, at, line_start)
                at = line_start
            yield from self._trimmed(mapped.text, text + at - start, at, end)

    def _trimmed(self, words: str, text: int, start: int, end: int) -> Iterator[SourceRun]:
        stretch = words[text : text + end - start]
        if inner := stretch.strip():
            lead = len(stretch) - len(stretch.lstrip())
            yield self._run(text + lead, start + lead, len(inner))

    def _run(self, text: int, start: int, length: int) -> SourceRun:
        line, column = self.source.line_of(start), self.source.column_of(start)
        return SourceRun(text, start, length, line, column, self.pages.of(start) or 0)


def passage(
    kind: type[_P],
    mapped: MappedText,
    rules: StructureRules,
    places: Places,
    *,
    number_at: Sequence[Span] = (),
    beside: Sequence[Span] = (),
    **facts: Any,  # noqa: ANN401 - the fields of any kind of passage
) -> _P:
    """Return a passage of *kind* with the text of *mapped*.

    Args:
        kind: the class of the passage.
        mapped: its text.
        rules: the language's table.
        places: for locations.
        number_at: where its printed number stands, which belongs to its location but not to its text.
        beside: what belongs to its location, too, and is before or behind it in the source.
        **facts: the other fields of the class.
    """
    runs = tuple(places.runs_of(mapped, number_at))
    pieces = [*beside, *(Span(each.source, each.source + each.length) for each in runs)]
    if places.runs.runs or places.notes.calls:
        called = list(places.notes.called_in(mapped.offsets))
        pieces += [note.call for _, note in called if note.call]
        shown = _shown_by_type(mapped, called, rules, places)
        if not (shown.get("emphasis") or places.emphasised):
            shown.pop("emphasis", None)  # where nothing is in italics, words show what would be
        facts |= shown
    return kind(
        text=mapped.text,
        citations=_citations(mapped, facts.get("links", ()), rules, places),
        location=places.at(pieces) if pieces else None,
        source_map=SourceMap.of(runs) if runs else None,
        **facts,
    )


def _citations(
    mapped: MappedText, links: Sequence[Link], rules: StructureRules, places: Places
) -> tuple[Citation, ...]:
    """Return what a text cites: by its words, by the head of its list, by its links.

    Sessions that the source has given before it hold for numbers in it.
    """
    listed = places.listed.in_text(mapped)
    start = mapped.offsets[0] if mapped.text else 0
    session_before = places.sessions_given(rules.language).before(start)
    found = citations_in(mapped.text, rules.language, listed=listed, session_before=session_before)
    spans = [Span(each.start, each.end) for each in listed]
    return with_linked(found, mapped.text, links, rules.language, spans)


def _shown_by_type(
    mapped: MappedText,
    called: Iterable[tuple[int, Note]],
    rules: StructureRules,
    places: Places,
) -> dict[str, tuple[Any, ...]]:
    """Return the emphasis, the links and the notes of a passage, as far as its type shows them."""
    footnotes = tuple(_footnote(note, at, rules, places) for at, note in called)
    if not places.runs.runs:
        return {"footnotes": footnotes}
    runs = list(places.runs.in_text(mapped.offsets))
    return {
        "emphasis": tuple(span for span, run in runs if run.italic or run.bold or run.typeface),
        "links": tuple(Link(span, run.link) for span, run in runs if run.link),
        "footnotes": footnotes,
    }


def _footnote(note: Note, offset: int, rules: StructureRules, places: Places) -> Footnote:
    first, *rest = note.lines
    if rest and first.start > rest[0].start:  # its mark was taken out behind it
        words = join_lines(rest, cjk=rules.cjk)
        beside = (Span(first.start, first.end),)
        return passage(
            Footnote, words, rules, places, beside=beside, marker=note.mark, offset=offset
        )
    mapped = join_lines(note.lines, cjk=rules.cjk)
    raised = note.mark.translate(_RAISED)
    printed = (note.mark, f"[{note.mark}]", f"({note.mark})", f"（{note.mark}）", raised)
    start = next((len(each) for each in printed if mapped.text.startswith(each)), 0)
    start += mapped.text[start : start + 1] == "." and start > 0
    words = mapped.part(start, len(mapped.text))
    mark = mapped.pieces(0, start)
    return passage(Footnote, words, rules, places, number_at=mark, marker=note.mark, offset=offset)


def unread(
    lines: Sequence[TextLine], code: str, places: Places, rules: StructureRules
) -> tuple[Unread, ...]:
    """Return *lines* as they stand, as text that could not be placed; nothing for no lines."""
    if not any(each.line.text for each in lines):
        return ()
    location = places.at(Span(each.line.start, each.line.end) for each in lines if each.line.text)
    raw = places.source.raw
    text = "\n".join(raw[piece.start : piece.end] for piece in location.ranges)
    offsets = array(
        "I", (at for piece in location.ranges for at in range(piece.start, piece.end + 1))
    )
    mapped = MappedText(text, offsets[: len(text)])
    links = tuple(
        Link(span, run.link) for span, run in places.runs.in_text(mapped.offsets) if run.link
    )
    citations = _citations(mapped, links, rules, places)
    return (Unread(text, code, citations=citations, location=location),)


def find_items(text: str, rules: StructureRules) -> tuple[Item, ...]:
    """Return the run-in items of a paragraph: numbers that follow a sign and count from ``a`` or ``1``.

    A single "(a)" is no list, but a pinpoint.
    """
    found: list[tuple[str, str, int, int]] = []
    series: list[Sequence[str]] = [*rules.item_series, _DIGITS]
    for match in rules.item_number.finditer(text):
        counted = whole_number(match["number"])
        number = match["number"] if counted is None else str(counted)
        going_on = [
            each for each in series if each[len(found) : len(found) + 1] in (number, (number,))
        ]
        if going_on:
            series = going_on
            found.append((number, match["printed"], match.start("printed"), match.end("printed")))
    if len(found) < 2:
        return ()
    ends = [start for _, _, start, _ in found[1:]] + [len(text)]
    return tuple(
        Item(number, printed, span=_trimmed(text, start, end))
        for (number, printed, _, start), end in zip(found, ends, strict=True)
    )


def _trimmed(text: str, start: int, end: int) -> Span:
    """Return the span without the blanks at its ends."""
    body = text[start:end]
    start += len(body) - len(body.lstrip())
    return Span(start, start + len(body.strip()))
