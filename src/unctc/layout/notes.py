"""Notes and their calls: which raised mark in the text calls which note."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from attrs import field, frozen

from unctc.late_patterns import late_pattern
from unctc.layout.line_layout import LineRole
from unctc.layout.runs import TypeRun
from unctc.layout.source import Line, SourceText
from unctc.model.locations import Span

__all__ = ["Note", "Notes"]

_SIGN: Final = r"\d{1,3}|[a-z](?![a-z])|[*†‡§]{1,3}"
_MARK: Final = late_pattern(rf"\[(?:{_SIGN})\]|\((?:{_SIGN})\)|{_SIGN}")
_LIST: Final = late_pattern(rf"(?:{_MARK.pattern})(?:[,\s]+(?:{_MARK.pattern}))*")
_COMMA: Final = late_pattern(r"[,\s]+(?=\S)")
_NEAR: Final = 3
"""How far before its call the word is that calls a note: blanks may stand between."""


@frozen
class Note:
    """A note.

    Attributes:
        mark: its mark, as printed.
        lines: its lines, in order.
        call: where it is called in the source; ``None`` where no call is found.
    """

    mark: str
    lines: tuple[Line, ...]
    call: Span | None = None


@frozen
class Notes:
    """The notes of a source.

    Attributes:
        notes: in order.
        calls: those that are called, by the places of their calls.
        offsets: the places of the source that hold calls, which are no words.
    """

    notes: tuple[Note, ...] = ()
    calls: tuple[tuple[int, Note], ...] = field(default=(), repr=False)
    offsets: frozenset[int] = field(default=frozenset(), repr=False)

    @classmethod
    def of(cls, source: SourceText) -> Notes:
        """Find the notes of *source* and what calls them; none where its carrier marks no lines of notes."""
        notes = list(_notes(source.lines))
        if not notes:
            return cls()
        called = _calls(source, notes)
        offsets = {at for span in called.values() for at in range(span.start, span.end)}
        placed = tuple(
            Note(note.mark, note.lines, called.get(index)) for index, note in enumerate(notes)
        )
        calls = sorted(
            ((note.call.start, note) for note in placed if note.call is not None),
            key=lambda call: call[0],
        )
        return cls(placed, tuple(calls), frozenset(offsets))

    def called_in(self, offsets: Sequence[int]) -> Iterator[tuple[int, Note]]:
        """Yield the notes called in a text, each with the offset in it; *offsets* are those of its characters."""
        if not offsets:
            return
        first = bisect_left(self.calls, offsets[0], key=lambda call: call[0])
        for index in range(first, len(self.calls)):
            start, note = self.calls[index]
            if start > offsets[-1] + 1 + _NEAR:
                break
            at = bisect_left(offsets, start)
            if at and start - offsets[at - 1] <= 1 + _NEAR:
                yield at, note


def _notes(lines: Iterable[Line]) -> Iterator[Note]:
    mark, gathered = "", list[Line]()
    for line in lines:
        if line.layout is None or line.layout.role is not LineRole.NOTE or not line.text:
            continue
        if line.layout.mark and gathered:
            yield Note(mark, tuple(gathered))
            gathered = []
        if line.layout.mark:
            mark = line.layout.mark
        elif not any(map(str.isalnum, line.text)):
            continue  # the rule above the notes
        gathered.append(line)
    if gathered:
        yield Note(mark, tuple(gathered))


def _calls(source: SourceText, notes: list[Note]) -> dict[int, Span]:
    """Return where each of the *notes* that something calls is called, by its position."""
    in_notes = {line.number for note in notes for line in note.lines}
    by_mark: dict[str, list[int]] = {}
    for index, note in enumerate(notes):
        by_mark.setdefault(note.mark, []).append(index)
    called: dict[int, Span] = {}
    pending: list[tuple[str, Span]] = []
    for run in source.runs:
        if not run.raised or source.line_of(run.span.start) in in_notes:
            continue
        for mark, span in _marks(run, source.raw):
            note_called = _note_for(by_mark.get(mark, []), span, notes, called, source)
            if note_called is None:
                pending.append((mark, span))
            else:  # a second call of one note stays in the text
                called.setdefault(note_called, span)
    # Notes at the end of a document are called from pages before theirs.
    for mark, span in pending:
        for note_called in _uncalled(by_mark.get(mark, []), span, notes, called)[:1]:
            called[note_called] = span
    return called


def _marks(run: TypeRun, raw: str) -> Iterator[tuple[str, Span]]:
    """Yield the marks in a raised run, each with the comma after it: several notes may be called at once."""
    text = run.span.of(raw)
    if _LIST.fullmatch(text.strip()) is None:
        return
    for match in _MARK.finditer(text):
        comma = _COMMA.match(text, match.end())
        end = comma.end() if comma is not None else match.end()
        yield (
            match.group().strip("[]()"),
            Span(run.span.start + match.start(), run.span.start + end),
        )


def _note_for(
    fitting: list[int], call: Span, notes: list[Note], called: dict[int, Span], source: SourceText
) -> int | None:
    """Return which of the *fitting* notes a call means: the one on its page, or the next that nothing calls yet."""
    leaf = source.lines[source.line_of(call.start) - 1].leaf
    if source.pages:
        # A note that had no room is at the foot of the next page.
        on_page = [index for index in fitting if 0 <= notes[index].lines[0].leaf - leaf <= 1]
        return next(
            (index for index in on_page if index not in called), on_page[0] if on_page else None
        )
    after = _uncalled(fitting, call, notes, called)
    return after[0] if after else (fitting[-1] if fitting else None)


def _uncalled(
    fitting: list[int], call: Span, notes: list[Note], called: dict[int, Span]
) -> list[int]:
    """Return those of the *fitting* notes that come after a call and that nothing calls yet."""
    return [
        index
        for index in fitting
        if index not in called and notes[index].lines[0].start > call.start
    ]
