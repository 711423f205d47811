"""Who is named in a resolution: bodies, States, collectives, and the short names that the resolution itself gives."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import Final

from attrs import evolve, field, frozen

from unctc.extraction.bodies import BodyMention, cover, find_addressed, find_bodies, may_name
from unctc.extraction.finders import Finder, plain
from unctc.extraction.marked_text import MarkedText, dues_of
from unctc.extraction.search_windows import HintIndex
from unctc.extraction.times import find_rhythms
from unctc.extraction.usual_bodies import UsualBodies
from unctc.extraction.year_parts import Said
from unctc.languages.registry import rules_for
from unctc.languages.rules.bodies import NameForm
from unctc.late_patterns import late_pattern
from unctc.model.bodies import Body
from unctc.model.languages import Language
from unctc.model.locations import Span
from unctc.model.states import State

__all__ = ["Addressees", "Names", "is_possessive", "names_of"]

# "the Federal Government of Somalia (FGS)", “Panel of Experts (“the Panel”)”
_SHORT_NAME: Final = late_pattern(r" ?\([“\"]?(?:the )?(?P<name>[A-Z][A-Za-z-]{1,12})[”\"]?\)")
_SHORTEST: Final = 2


@frozen
class Addressees:
    """The addressees of a mandate.

    Attributes:
        bodies: the bodies.
        states: the States among them.
        end: where the words that name them end, in the text that was searched for them.
    """

    bodies: tuple[Body, ...] = ()
    states: tuple[State, ...] = ()
    end: int = 0

    def __bool__(self) -> bool:
        return bool(self.bodies)

    def joined(self, others: Addressees) -> Addressees:
        """Return these together with *others*, each once."""
        bodies = dict.fromkeys((*self.bodies, *others.bodies))
        states = dict.fromkeys((*self.states, *others.states))
        return Addressees(tuple(bodies), tuple(states), max(self.end, others.end))

    @classmethod
    def of(cls, marked: MarkedText, start: int, end: int) -> Addressees:
        """Return who is named from *start* to *end*."""
        return cls(marked.bodies(start, end), marked.states(start, end), end)


@frozen
class _Named:
    """A mention with the States that its words name."""

    mention: BodyMention
    states: tuple[State, ...] = ()


@frozen
class _StateNames:
    """The names of States in a language.

    Attributes:
        states: the States by their names.
        hints: where a name may begin.
        pattern: a name that is that of a State.
    """

    states: Mapping[str, State]
    hints: HintIndex
    pattern: re.Pattern[str]

    def in_text(self, text: str) -> dict[Span, State]:
        """Return the States that *text* names, by where."""
        found: dict[Span, State] = {}
        done = 0
        for at in sorted(self.hints.places(text).get(0, ())):
            match = self.pattern.match(text, at) if at >= done else None
            if match is not None:
                found[Span(*match.span())] = self.states[match.group()]
                done = match.end()
        return found


@cache
def _state_names(language: Language) -> _StateNames | None:
    duties = rules_for(language).duties
    states = {plain(each): state for each, state in rules_for(language).states.items()}
    if not states or duties is None:
        return None
    ends = "" if rules_for(language).words.inside_words else r"\b"
    listed = "|".join(map(re.escape, sorted(states, key=len, reverse=True)))
    # Atomic: where the longest name is that of something else, a shorter one in it is, too.
    pattern = rf"{duties.not_in_state}{ends}(?>{listed}){ends}(?!{duties.no_state})"
    hints = HintIndex.of((each, 0) for each in states)
    return _StateNames(states, hints, late_pattern(pattern))


def _search(text: str, language: Language) -> tuple[_Named, ...]:
    rules = rules_for(language)
    mentions = [*find_bodies(text, language), *find_addressed(text, language)]
    names = _state_names(language)
    flat = plain(text)
    states = names.in_text(flat) if names else {}
    government = rules.duties.governments if rules.duties else None
    for span in states:
        after = government.match(flat, span.end) if government else None
        if after is None and is_possessive(flat, span.end):
            continue  # "Somalia's partners"
        mentions.append(
            BodyMention(Body.GOVERNMENTS, Span(span.start, after.end() if after else span.end))
        )
    places = sorted(states)
    return tuple(
        _Named(
            each,
            # The name of a mission holds the name of a State, too.
            tuple(states[place] for place in _within(each.span, places))
            if each.body is Body.GOVERNMENTS
            else (),
        )
        for each in _longest(mentions)
    )


def _within(span: Span, places: Sequence[Span]) -> Iterator[Span]:
    """Yield those of *places*, which are in order and do not overlap, that *span* covers."""
    for index in range(bisect_left(places, Span(span.start, span.start)), len(places)):
        place = places[index]
        if place.end > span.end:
            return
        yield place


def _longest(mentions: Iterable[BodyMention]) -> Iterator[BodyMention]:
    """Yield those that do not overlap: of those that do the first, then the longest."""
    done = 0
    for each in sorted(mentions, key=lambda each: (each.span.start, -each.span.end)):
        if each.span.start >= done:
            done = each.span.end
            yield each


def is_possessive(text: str, at: int) -> bool:
    """Whether what is before *at* owns what is named: "decides that the Panel's tasks remain"."""
    return text.startswith(("’s ", "'s "), at)


def _overlap(named: _Named, span: Span) -> bool:
    return named.mention.span.start < span.end and span.start < named.mention.span.end


_NAMED: Final = Finder(_search)


@lru_cache(maxsize=1000)
def _whole(name: str) -> re.Pattern[str]:
    return re.compile(rf"\b{re.escape(name)}\b")


@frozen
class Names:
    """The names of one resolution.

    Attributes:
        language: its language.
        committee: whom "the Committee" alone means.
        mission: whom "the Mission" alone means.
        short: what the short names mean that it gives to those whom it names in full.
        said: when the resolution says what it says.
    """

    language: Language
    committee: Body | None
    mission: Body | None = None
    short: Mapping[str, Addressees] = field(factory=dict, eq=False)
    said: Said | None = None

    def mark(self, text: str) -> MarkedText:
        """Return *text* with those whom it names and the times in it marked."""
        named = tuple(self._named(text))
        mentions = tuple(each.mention for each in named)
        return MarkedText(
            text,
            cover(text, mentions),
            mentions,
            dues_of(text, self.language, self.said),
            find_rhythms(text, self.language),
            tuple((each.mention.span, each.states) for each in named if each.states),
        )

    def may_name(self, bodies: frozenset[Body]) -> Callable[[str], bool]:
        """Return what shows at a glance that a text names none of *bodies*."""
        if Body.GOVERNMENTS in bodies:  # every State has one
            return lambda _: True
        named = may_name(bodies | {None}, self.language)
        short = [name for name, meant in self.short.items() if not bodies.isdisjoint(meant.bodies)]
        return lambda text: named(text) or any(name in text for name in short)

    def _named(self, text: str) -> Iterator[_Named]:
        found: Sequence[_Named] = _NAMED(text, self.language)
        short = [name for name in self.short if name in text]
        for each in self._with_short(text, found, short) if short else found:
            mention = each.mention
            if mention.body is not None:
                yield each
                continue
            alone = self.mission if mention.form is NameForm.MISSION else self.committee
            if alone is not None:
                yield _Named(evolve(mention, body=alone), each.states)

    def _with_short(
        self, text: str, found: Sequence[_Named], short: Iterable[str]
    ) -> Iterator[_Named]:
        """Yield those *found* and those that *text* names by the names *short*, in order."""
        starts = [each.mention.span.start for each in found]
        taken = dict(zip(starts, found, strict=True))
        for name in short:
            meant = self.short[name]
            for match in _whole(name).finditer(text):
                span = Span(*match.span())
                index = bisect_left(starts, span.end) - 1
                over = found[index] if index >= 0 and _overlap(found[index], span) else None
                if over is None:
                    taken[span.start] = _Named(BodyMention(meant.bodies[0], span), meant.states)
                elif over.mention.body is Body.GOVERNMENTS:
                    # "the CAR authorities"
                    taken[over.mention.span.start] = evolve(over, states=meant.states)
        yield from (taken[start] for start in sorted(taken))


def names_of(
    texts: Iterable[str], language: Language, usual: UsualBodies, said: Said | None = None
) -> Names:
    """Return the names of a resolution: those known, and those that its *texts* put in brackets after a full one.

    Example:
        >>> text = "Requests the Federal Government of Somalia (FGS) to report;"
        >>> names = names_of([text], Language.ENGLISH, UsualBodies())
        >>> marked = names.mark("Urges the FGS to act;")
        >>> marked.bodies(0, 20)[0].value, marked.states(0, 20)[0].short_name
        ('Governments', 'Somalia')
    """
    short: dict[str, Addressees] = {}
    for text in texts:
        if _SHORT_NAME.search(text) is None:
            continue
        for each in _NAMED(text, language):
            match = _SHORT_NAME.match(text, each.mention.span.end)
            if match and each.mention.body is not None and len(match["name"]) > _SHORTEST - 1:
                meant = Addressees((each.mention.body,), each.states)
                short.setdefault(match["name"], meant)
    return Names(language, usual.committee or Body.COMMITTEE, usual.mission, short, said)
