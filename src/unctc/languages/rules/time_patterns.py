"""Patterns of days, periods, deadlines, time limits and recurrences, built from words and word orders.

A word order is a line as the language writes it. ``{by}`` is one of the words that the language gives under that
name, ``[…]`` may be left out, ``(a|b)`` and ``[a|b]`` are alternatives, anything else is itself::

    "{by}[ the end of] {day}"

These names every language has: ``{d}`` and ``{y}`` a day's and a year's digits, ``{m}`` a month's name, ``{n}``
its number; ``{day}``, ``{month}``, ``{year}`` a day, a month or a year in the orders that the language has for
them; ``{count}`` a number in digits or words, ``{unit}`` a unit of time, ``{every}`` how many of them, ``{times}``
how often, ``{adverb}`` a word for a whole recurrence. A :class:`Fragment` is a piece of a pattern, for what words
alone cannot say. Patterns are applied to text in lower case.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from os.path import commonprefix
from typing import Final

from attrs import define, evolve, field, frozen

from unctc.languages.rules.bodies import BODY
from unctc.languages.rules.fragment import Fragment
from unctc.languages.rules.times import Deadline, Interval, PeriodForm, TimeRules
from unctc.languages.rules.words import Words
from unctc.languages.rules.year_parts import PartRules, PartWords
from unctc.late_patterns import late_pattern
from unctc.model.due import Bound, Recurrence
from unctc.model.mandates import Rhythm

__all__ = ["BARE_YEAR", "EVENT", "RHYTHMS", "WITHINS", "Fragment", "TimeWords", "time_rules"]

_TOKEN: Final = late_pattern(r"\{(?P<name>\w+)\}|[\[\]()|]|[^\[\]()|{]+")
_GROUPS: Final = {"[": "(?:", "]": ")?", "(": "(?:", ")": ")", "|": "|"}
_WHOLE: Final = late_pattern(r"\{(?P<kind>day|month|year)\}")
_GROUP: Final = late_pattern(r"\?P<(\w+)>")


BARE_YEAR: Final = "{no_bracket}{modern}{y}{no_series}"
"""The year that names a period in a title, by itself."""

WITHINS: Final = (
    "({within}|{period}) {count} {unit} {after} {event}",
    "{within} {count} {unit}",
    "{count} {unit} {after} {event}",
    "{period} {count} {unit}",
)
"""Times after an event, in the order of most European languages."""

RHYTHMS: Final = (
    ("{regularly}", Rhythm.REGULARLY),
    ("{timely}", Rhythm.TIMELY),
    ("{on_request}", Rhythm.ON_REQUEST),
)
"""What says neither date nor number, by words of its own."""

EVENT: Final = Fragment(r"[^,;.]{3,90}?(?=[,;.:]|$)")
"""An event, up to the end of its clause."""


@frozen(kw_only=True)
class TimeWords:
    """The words of time of one language and their orders.

    Attributes:
        words: words by the name that orders call them by; a single fragment is itself.
        months: the names of the months, where dates have others than the vocabulary.
        day: orders of a day, the usual one first.
        month: orders of a month with its year.
        year: orders of a year.
        day_ranges: orders of two days of which one leaves out what the other states; the second is ``{d2}``,
            ``{m2}`` or ``{n2}``, ``{y2}``.
        periods: orders of periods from the most exact on; their second day as in ranges.
        parts_of_year: orders of halves and quarters of a year, with their first and last month.
        bare_year: the order of a year that names a period in a title.
        deadlines: orders of deadlines, and how each bounds; of those that fit the first counts.
        further_day: how a day goes on after another on a list.
        earlier_day: how a day comes before the last one on a list.
        day_of_year: the order of a day or a month without its year, of which a fragment with the group ``others`` lists some.
        withins: orders of times after an event, which is ``{event}``, or before one, ``{coming}``; ``{count2}`` and
            ``{unit2}`` are of another time named with it.
        recurrences: orders of recurrences.
        further_recurrences: orders that mean one recurrence, and that one.
        rhythms: orders of what says neither date nor number; ``{body}`` is a body.
        frequencies: words for how often.
        adverbs: words for a whole recurrence.
        event: the fragment that an event may be.
        before_number: what cannot be before a number in words or digits, a fragment.
        day_words: words one of which is in every deadline; by default the names of the months and
            ``year_words``.
        year_words: words one of which is in every deadline that names a year alone.
        unit_words: words one of which is in every recurrence and time limit; by default the units.
        rhythm_words: words one of which is in every rhythm.
        sessions: orders of the session of an assembly; ``{session}`` is its number in words.
        session_numbers: the numbers of sessions by their words.
        session_words: words one of which is in every session.
        other_bodies: bodies whose sessions they may be, a fragment; the group ``assembly`` is the General Assembly,
            the group ``clause`` words that open another clause.
        year_parts: the words for parts of years.
    """

    words: Mapping[str, tuple[str, ...] | Fragment] = field(factory=dict)
    months: tuple[tuple[str, ...], ...] = ()
    day: tuple[str, ...]
    month: tuple[str, ...]
    year: tuple[str, ...] = ("{y}",)
    day_ranges: tuple[str, ...] = ()
    periods: tuple[str, ...] = ()
    parts_of_year: tuple[tuple[str, tuple[int, int]], ...] = ()
    bare_year: str = "{y}"
    deadlines: tuple[tuple[str, Bound], ...] = ()
    further_day: str = ""
    earlier_day: str = ""
    day_of_year: str = ""
    withins: tuple[str, ...] = ()
    recurrences: tuple[str, ...] = ()
    further_recurrences: tuple[tuple[str, Recurrence], ...] = ()
    rhythms: tuple[tuple[str, Rhythm], ...] = ()
    frequencies: Mapping[str, int] = field(factory=dict)
    adverbs: Mapping[str, Recurrence] = field(factory=dict)
    event: Fragment
    before_number: Fragment = field(factory=lambda: Fragment(r"(?<![\w-])"))
    day_words: tuple[str, ...] = ()
    year_words: tuple[str, ...] = ()
    unit_words: tuple[str, ...] = ()
    rhythm_words: tuple[str, ...] = ()
    sessions: tuple[str, ...] = ()
    session_numbers: Mapping[str, int] = field(factory=dict)
    session_words: tuple[str, ...] = ()
    other_bodies: Fragment = field(factory=lambda: Fragment("(?!)"))
    year_parts: PartWords | None = None


def time_rules(words: Words, times: TimeWords) -> TimeRules:
    """Return the patterns that *words* and the orders of *times* make.

    Example:
        >>> from unctc.languages.en.words import WORDS
        >>> words = TimeWords(
        ...     words={"by": ("by", "no later than")},
        ...     day=("{d} {m} {y}",),
        ...     month=("{m} {y}",),
        ...     deadlines=(("{by} {day}", Bound.BY),),
        ...     event=Fragment("[^,;.]{3,90}"),
        ... )
        >>> (deadline,) = time_rules(WORDS, words).deadlines
        >>> deadline.pattern.search("no later than 30 march 2018")["m"]
        'march'
    """
    return _Builder(words, times).build()


@define
class _Builder:
    """Makes patterns; what a name is replaced by is made once."""

    words: Words
    times: TimeWords
    made: dict[str, str] = field(factory=dict)
    known: dict[str, tuple[str, ...]] = field(factory=dict)

    @property
    def months(self) -> tuple[tuple[str, ...], ...]:
        return self.times.months or self.words.months

    def build(self) -> TimeRules:
        times = self.times
        names = tuple(name.lower() for each in self.months for name in each)
        unit_words = (*self.words.units, *times.adverbs)
        return TimeRules(
            language=self.words.language,
            day=f"(?i:{'|'.join(_GROUP.sub('?:', self.fragment(order)) for order in times.day)})",
            days=tuple(map(self.pattern, times.day)),
            day_ranges=tuple(map(self.pattern, times.day_ranges)),
            periods=(
                *(PeriodForm(self.pattern(order)) for order in times.periods),
                *(
                    PeriodForm(self.pattern(order), months=months)
                    for order, months in times.parts_of_year
                ),
                PeriodForm(self.pattern(times.bare_year), bare_year=True),
            ),
            deadlines=tuple(
                Deadline(self.pattern(each), bound, self.needed(each))
                for order, bound in times.deadlines
                for each in self.with_days(order)
            ),
            further_day=self.listed(times.further_day, "{}"),
            earlier_day=self.listed(times.earlier_day, "(?:{})$"),
            day_of_year=self.pattern(times.day_of_year) if times.day_of_year else None,
            withins=tuple(map(self.pattern, times.withins)),
            intervals=(
                *(
                    Interval(self.pattern(order), words=self.needed(order))
                    for order in times.recurrences
                ),
                *(
                    Interval(self.pattern(order), recurrence, self.needed(order))
                    for order, recurrence in times.further_recurrences
                ),
            ),
            rhythms=tuple((self.pattern(order), rhythm) for order, rhythm in times.rhythms),
            months={
                name.lower(): number for number, each in enumerate(self.months, 1) for name in each
            },
            numbers=_lowered(self.words.numbers),
            frequencies=_lowered(times.frequencies),
            adverbs={word.lower(): each for word, each in times.adverbs.items()},
            units={word.lower(): unit for word, unit in self.words.units.items()},
            date_words=_shortest((*names, *times.day_words)),
            day_words=times.day_words or _shortest((*names, *times.year_words)),
            unit_words=times.unit_words or _shortest(word.lower() for word in unit_words),
            rhythm_words=times.rhythm_words,
            sessions=tuple(map(self.pattern, times.sessions)),
            session_numbers=_lowered(times.session_numbers),
            session_words=times.session_words,
            other_bodies=late_pattern(times.other_bodies),
            year_parts=None if times.year_parts is None else self.year_parts(times.year_parts),
        )

    def year_parts(self, given: PartWords) -> PartRules:
        """Return the patterns of parts of years; their words come before those of times."""
        times = evolve(self.times, words={**self.times.words, **given.words})
        builder = _Builder(self.words, times)
        named = {"part": given.parts, "near": given.near, "near_session": given.sessions}
        for name, words in named.items():
            builder.made[name] = f"(?P<{name.partition('_')[0]}>{builder.alternatives(words)})"
        return PartRules(
            parts={word.lower(): each for word, each in given.parts.items()},
            deadlines=tuple((builder.pattern(order), bound) for order, bound in given.orders),
            hints=given.hints,
            near={word.lower(): each for word, each in given.near.items()},
            near_deadlines=tuple(
                (builder.pattern(order), bound) for order, bound in given.near_orders
            ),
            near_hints=given.near_hints,
            sessions=_lowered(given.sessions),
            near_sessions=tuple(map(builder.pattern, given.session_orders)),
        )

    def with_days(self, order: str) -> Iterator[str]:
        """Yield *order* with each order of a day, a month or a year in its place."""
        found = _WHOLE.search(order)
        if found is None:
            yield order
            return
        orders = {"day": self.times.day, "month": self.times.month, "year": self.times.year}
        for each in orders[found["kind"]]:
            yield order[: found.start()] + each + order[found.end() :]

    def listed(self, order: str, around: str) -> re.Pattern[str] | None:
        """Return the pattern of a day on a list: its usual order only, for the days of a list look alike."""
        if not order:
            return None
        return late_pattern(around.replace("{}", self.fragment(next(self.with_days(order)))))

    def pattern(self, order: str) -> re.Pattern[str]:
        return late_pattern(self.fragment(order))

    def fragment(self, order: str) -> str:
        """Return *order* as a fragment of a pattern."""
        pieces: list[str] = []
        for token in _TOKEN.finditer(order):
            if token["name"]:
                pieces.append(self.slot(token["name"]))
            else:
                text = token.group()
                pieces.append(_GROUPS.get(text) or _literal(text))
        return "".join(pieces)

    def slot(self, name: str) -> str:
        """Return what a name in an order is replaced by."""
        if name not in self.made:
            given = self.times.words.get(name)
            if given is None:
                self.made[name] = self.common_slot(name)
            elif isinstance(given, Fragment):
                self.made[name] = given
            else:
                self.made[name] = self.alternatives(given)
        return self.made[name]

    def common_slot(self, name: str) -> str:
        """Return what a name that every language has is replaced by; of a second day the groups end with ``2``."""
        fragments: dict[str, Callable[[], str]] = {
            "d": lambda: rf"(?P<{name}>(?<!\d)\d{{1,2}})",
            "n": lambda: rf"(?P<{name}>\d{{1,2}})",
            "m": lambda: f"(?P<{name}>{_any_of(word for each in self.months for word in each)})",
            "y": lambda: rf"(?P<{name}>(?<!\d)\d{{4}}(?!\d))",
            "number": lambda: (
                # A year is no number of days: "истечения 15 ноября 2026 года".
                rf"{self.times.before_number}(?:(?!(?:19|20)\d\d)\d{{1,4}}|{self.alternatives(self.words.numbers)})"
            ),
            # "five (5) months"
            "count": lambda: rf"(?P<{name}>{self.slot('number')})(?: ?\(\d{{1,3}}\))?",
            "every": lambda: f"(?P<every>{self.slot('number')})",
            "often": lambda: self.alternatives(self.times.frequencies),
            "times": lambda: (
                f"(?:(?P<often>{self.slot('often')})"
                f"|(?P<times>{self.slot('number')}) ?{self.slot('times_word')})"
            ),
            "minimum": lambda: f"(?P<{name}>{self.slot('least')})",
            # Atomic: "working days" are not days of whatever follows.
            "unit": lambda: f"(?P<{name}>(?>{self.alternatives(self.words.units)}))",
            "adverb": lambda: f"(?P<adverb>{self.alternatives(self.times.adverbs)})",
            "session": lambda: f"(?P<{name}>{self.alternatives(self.times.session_numbers)})",
            "event": lambda: f"(?P<after>{self.times.event})",
            "coming": lambda: f"(?P<before>{self.times.event})",
            "body": lambda: BODY,
        }
        return fragments[name.rstrip("2")]()

    def alternatives(self, words: Iterable[str]) -> str:
        """Return the pattern of any of *words*, each of them whole."""
        orders = [each for each in words if _GROUPS.keys() & set(each)]
        plain = _any_of(each for each in words if each not in orders)
        chosen = "|".join((*map(self.fragment, orders), *([plain] if plain else ()))) or "(?!)"
        return f"(?:{chosen})" if self.words.inside_words else rf"(?<!\w)(?:{chosen})(?!\w)"

    def needed(self, order: str) -> tuple[str, ...]:
        """Return words one of which is in all that *order* matches; none where that is not seen at a glance."""
        depth = 0
        best: tuple[str, ...] = ()
        for token in _TOKEN.finditer(order):
            text = token.group()
            if text == "|" and not depth:
                return ()
            depth += (text in "[(") - (text in "])")
            if depth:
                continue
            words: tuple[str, ...] = ()
            if token["name"]:
                words = self._known_words(token["name"])
            elif text.strip() and text not in _GROUPS:
                words = (text.strip().lower(),)
            best = max(best, words, key=lambda each: min(map(len, each), default=0))
        return best

    def _known_words(self, name: str) -> tuple[str, ...]:
        """Return the shortest of the words of *name*; none where one of them is an order."""
        if name not in self.known:
            words = tuple(word.lower() for word in self._words_of(name) if word)
            orders = any(_GROUPS.keys() & set(word) for word in words)
            self.known[name] = () if orders else _shortest(words)
        return self.known[name]

    def _words_of(self, name: str) -> tuple[str, ...]:
        """Return words one of which is in all that *name* is replaced by; none where that is not known."""
        common: dict[str, Callable[[], tuple[str, ...]]] = {
            "m": lambda: tuple(word for each in self.months for word in each),
            "times": lambda: (*self.times.frequencies, *self._given_or_none("times_word")),
            "adverb": lambda: tuple(self.times.adverbs),
            "minimum": lambda: self._given_or_none("least"),
        }
        return common[name]() if name in common else self._given_or_none(name)

    def _given_or_none(self, name: str) -> tuple[str, ...]:
        given = self.times.words.get(name, ())
        return () if isinstance(given, Fragment) else given


def _literal(text: str) -> str:
    return re.escape(text.lower()).replace("\\ ", " ")


def _any_of(words: Iterable[str]) -> str:
    """Return the pattern of any of *words*, the longest first; what begins alike is tried once."""
    return _branching(word.lower() for word in words)


def _branching(words: Iterable[str]) -> str:
    alike: dict[str, list[str]] = {}
    for word in words:
        alike.setdefault(word[:1], []).append(word)
    whole = alike.pop("", None) is not None
    branches = []
    for group in alike.values():
        if len(group) == 1:
            branches.append(_literal(group[0]))
            continue
        start = commonprefix(group)  # noqa: RUF071 - of words, not of paths
        branches.append(_literal(start) + _branching(word[len(start) :] for word in group))
    if len(branches) == 1 and not whole:  # to compile a group takes longer than to compile a letter
        return branches[0]
    if not branches:
        return ""
    return f"(?:{'|'.join(branches)})?" if whole else f"(?:{'|'.join(branches)})"


def _shortest(words: Iterable[str]) -> tuple[str, ...]:
    """Return the words that hold no other of them: whoever finds none of these finds none at all."""
    kept: list[str] = []
    for word in sorted(set(words), key=len):
        if not any(each in word for each in kept):
            kept.append(word)
    return tuple(kept)


def _lowered(words: Mapping[str, int]) -> dict[str, int]:
    return {word.lower(): number for word, number in words.items()}
