"""A text with the bodies and times in it, as the patterns of duties read it."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache

from attrs import evolve, field, frozen

from unctc.extraction.bodies import BodyMention, cover, find_bodies, find_in_capitals
from unctc.extraction.due_mentions import DueMention, RhythmMention
from unctc.extraction.finders import is_in_capitals, lower_case, without_overlaps
from unctc.extraction.times import find_dues, find_rhythms
from unctc.extraction.year_parts import Said, find_near_dues
from unctc.model.bodies import Body
from unctc.model.languages import Language
from unctc.model.locations import Span
from unctc.model.states import State

__all__ = ["MarkedText", "dues_of", "mark_text"]


@frozen
class MarkedText:
    """A text, who is named in it, and what it says of time.

    Attributes:
        text: the text as it is, in small letters if it is in capitals.
        skeleton: the text, character for character, with a mark over each name of a body.
        mentions: the bodies that it names.
        dues: when something is due.
        rhythms: what it says of the time without a date or a number.
        states_at: the States by the places where it names them; known of resolutions only.
    """

    text: str
    skeleton: str = field(repr=False)
    mentions: tuple[BodyMention, ...] = ()
    dues: tuple[DueMention, ...] = ()
    rhythms: tuple[RhythmMention, ...] = ()
    states_at: tuple[tuple[Span, tuple[State, ...]], ...] = ()

    def named_within(self, start: int, end: int) -> Span | None:
        """Return from where to where bodies are named between *start* and *end*; ``None`` if none is."""
        first = bisect_left(self.mentions, start + 1, key=lambda each: each.span.end)
        last = bisect_left(self.mentions, end, key=lambda each: each.span.start)
        if first >= last:
            return None
        return Span(self.mentions[first].span.start, self.mentions[last - 1].span.end)

    def states(self, start: int, end: int) -> tuple[State, ...]:
        """Return the States named from *start* to *end*, each once, in order."""
        first = bisect_left(self.states_at, start + 1, key=lambda each: each[0].end)
        found: dict[State, None] = {}
        for span, states in self.states_at[first:]:
            if span.start >= end:
                break
            found |= dict.fromkeys(states)
        return tuple(found)

    def bodies(self, start: int, end: int) -> tuple[Body, ...]:
        """Return the bodies named from *start* to *end*, each once, in order."""
        first = bisect_left(self.mentions, start + 1, key=lambda each: each.span.end)
        found: dict[Body, None] = {}
        last = bisect_left(self.mentions, end, key=lambda each: each.span.start)
        for each in self.mentions[first:last]:
            if each.body is not None:
                found[each.body] = None
        return _shared(tuple(found))

    def dues_in(self, span: Span) -> tuple[DueMention, ...]:
        """Return when something is due by the words of *span*."""
        if not self.dues:  # most texts have none
            return ()
        first = bisect_left(self.dues, span.start, key=lambda each: each.span.start)
        last = bisect_left(self.dues, span.end, key=lambda each: each.span.start)
        cut = (each.cut(span.start, span.end) for each in self.dues[first:last])
        return tuple(each for each in cut if each is not None)

    def rhythms_in(self, span: Span) -> tuple[RhythmMention, ...]:
        """Return the rhythms that the words of *span* state."""
        if not self.rhythms:
            return ()
        first = bisect_left(self.rhythms, span.start, key=lambda each: each.span.start)
        last = bisect_left(self.rhythms, span.end, key=lambda each: each.span.start)
        return tuple(each for each in self.rhythms[first:last] if span.covers(each.span))

    def part(self, span: Span) -> MarkedText:
        """Return the text at *span* by itself, for patterns that ask where a text begins."""
        first = bisect_left(self.mentions, span.start, key=lambda each: each.span.start)
        last = bisect_left(self.mentions, span.end, key=lambda each: each.span.start)
        return MarkedText(
            span.of(self.text),
            span.of(self.skeleton),
            tuple(
                BodyMention(each.body, _moved(each.span, span.start), each.form)
                for each in self.mentions[first:last]
            ),
            tuple(
                evolve(
                    each,
                    span=_moved(each.span, span.start),
                    event=_moved(each.event, span.start) if each.event else None,
                    bare=_moved(each.bare, span.start),
                )
                for each in self.dues_in(span)
            ),
            tuple(
                evolve(each, span=_moved(each.span, span.start)) for each in self.rhythms_in(span)
            ),
        )


@lru_cache(maxsize=4096)
def _shared(bodies: tuple[Body, ...]) -> tuple[Body, ...]:
    """Return *bodies*, the same object for the same ones: mandates are for few, and are many."""
    return bodies


def _moved(span: Span, by: int) -> Span:
    return Span(span.start - by, span.end - by)


def dues_of(text: str, language: Language, said: Said | None = None) -> tuple[DueMention, ...]:
    """Return when something is due by *text*, in order; what counts from its own year only where that is known.

    Example:
        >>> import datetime as dt
        >>> said = Said(dt.date(2026, 3, 4))
        >>> [str(each.due) for each in dues_of("by the end of the year", Language.ENGLISH, said)]
        ['2026-12-31']
    """
    found = find_dues(text, language)
    near = () if said is None else tuple(find_near_dues(text, language, said))
    return without_overlaps((*found, *near)) if near else found


def mark_text(
    text: str,
    language: Language,
    committee: Body | None = Body.CTC,
    experts: Body | None = None,
    said: Said | None = None,
) -> MarkedText:
    """Return *text* with its bodies and times marked.

    Args:
        text: running text; one in capitals is read as if it were in small letters.
        language: its language.
        committee: whom "the Committee" alone means here; it is nobody where that is not known.
        experts: whom "the Group of Experts" means, where the committee has one of its own.
        said: when the text says so, where that is known.

    Example:
        >>> marked = mark_text("反恐委员会及其执行局每年报告", Language.CHINESE)
        >>> marked.bodies(0, 10), str(marked.dues[0].due)
        ((<Body.CTC: 'CTC'>, <Body.CTED: 'CTED'>), 'once a year')
    """
    if is_in_capitals(text):
        text = lower_case(text)
        named = find_in_capitals(text, language)
    else:
        named = find_bodies(text, language)
    meant = {None: committee, Body.PANEL_OF_EXPERTS: experts or Body.PANEL_OF_EXPERTS}
    mentions = tuple(
        BodyMention(meant[each.body], each.span, each.form) if each.body in meant else each
        for each in named
        if each.body is not None or committee is not None
    )
    return MarkedText(
        text,
        cover(text, mentions),
        mentions,
        dues_of(text, language, said),
        find_rhythms(text, language),
    )
