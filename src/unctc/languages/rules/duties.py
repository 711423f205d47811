"""The record of what a language's table says about duties: who owes what to whom by when.

Patterns of sentences see bodies as marks: a text in which each name of a body has been covered by a
private character. ``BODY`` is one mark, ``BODIES`` a list of them as the language writes lists.
"""

from __future__ import annotations

import re
from typing import Final

from attrs import frozen

from unctc.model.bodies import Body
from unctc.model.mandates import Rhythm

__all__ = [
    "BODY",
    "Act",
    "BodyName",
    "Deadline",
    "DutyRules",
    "Interval",
    "Kind",
    "Predicate",
    "Shift",
    "listed",
]

BODY: Final = "[\ue000-\ue0ff]++"
"""One body, in a text whose bodies are marks; possessive, for half a name is no body."""


def listed(joint: str) -> str:
    """Return the pattern of a list of bodies whose members *joint* joins."""
    return rf"{BODY}(?:(?:{joint}){BODY})*"


@frozen
class BodyName:
    """Names of a body.

    Attributes:
        body: the body; ``None`` for "the Committee", which the text must have named before.
        pattern: its names, long and short.
        hints: words one of which stands in every one of its names.
        before: how far before the start of such a word a name may begin.
        after: how far after the start of such a word a name may end.
    """

    body: Body | None
    pattern: str
    hints: tuple[str, ...]
    before: int = 60
    after: int = 90


@frozen
class Deadline:
    """How a day is stated by which something is due.

    Attributes:
        pattern: the groups ``y``, ``m``, ``d``; without ``d`` a month is meant, without ``m`` a year.
        bound: as in ``DueDate``.
    """

    pattern: re.Pattern[str]
    bound: str


@frozen
class Interval:
    """How a recurrence is stated.

    Attributes:
        pattern: groups ``times``, ``every``, ``unit``, ``minimum``, where the words say so.
        times: how often, where no group says so.
        unit: of what, where no group says so.
        every: of how many of them, where no group says so.
        words: words one of which stands in all that it matches; none where any text is worth a try.
    """

    pattern: re.Pattern[str]
    times: int = 1
    unit: str = "year"
    every: int = 1
    words: tuple[str, ...] = ()


@frozen
class Kind:
    """A kind of deliverable by the noun that names it."""

    name: str
    pattern: str


@frozen
class Predicate:
    """A verb by which something is delivered.

    Attributes:
        pattern: the verb; the group ``about`` where it says what it is about.
        kind: the kind of what is delivered, where the verb says so; otherwise a noun after it does.
        nouns: the kinds that it can have for an object; all if empty.
        before: whether the noun stands before the verb, as in "the report submitted by"; the group
            ``bodies`` is then who does it.
        needs_recipient: whether it counts only where somebody is addressed.
    """

    pattern: re.Pattern[str]
    kind: str | None = None
    nouns: tuple[str, ...] = ()
    before: bool = False
    needs_recipient: bool = False


@frozen
class Shift:
    """Words after which somebody else is the one who acts.

    Attributes:
        pattern: the words; the group ``bodies`` is who acts from there on, if it takes part.
        former: what becomes of who acted before: ``partner``, ``recipient``.
    """

    pattern: re.Pattern[str]
    former: str


@frozen
class Act:
    """A verb with which an organ acts.

    Attributes:
        name: the lemma that every language shares, ``calls upon``.
        pattern: its finite forms.
        participles: its forms that open a clause only where they are emphasised.
        mandates: whether it tells somebody to do something, rather than noting or welcoming.
    """

    name: str
    pattern: str
    participles: str = ""
    mandates: bool = True


@frozen(kw_only=True, eq=False)
class DutyRules:
    """The words by which texts in one language say who owes what to whom by when.

    Attributes:
        sentence_end: where a sentence ends.
        clause_end: where a clause ends.
        bodies: names of bodies; where two begin at one place the longer counts.
        numbers: number words.
        units: words for units of time.
        months: the names of the months that patterns capture.
        deadlines: days.
        further_day: a day that goes on a list after a day by which something is due.
        earlier_day: a day on the list before it, where the language says "by" after the last.
        withins: times after an event; groups ``count``, ``unit`` and perhaps ``after``.
        intervals: recurrences.
        rhythms: times without a date or a number.
        kinds: kinds of deliverables, in the order in which they are tried.
        head: the noun that heads an object; ``{nouns}`` in the group ``noun``, and a group ``authors``.
        about: how an object says what it is about; group ``subject``.
        bare: an object that says nothing of what it is about.
        predicates: verbs by which something is delivered.
        agents: who acts; group ``bodies``.
        shifts: words after which somebody else acts.
        resumption: words after which the subject of the sentence acts again.
        recipients: to whom; group ``bodies``.
        partners: with whom; group ``bodies``.
        dues_precede: whether a date stands before the verb that it belongs to.
        acts: the verbs of operative paragraphs.
        joint: words between two clauses.
        act_lead: what may stand before a verb that opens a further clause.
        word_end: what must follow a verb.
        committee_words: words one of which is in every name of a committee.
        day_words: words one of which is in everything that states a day.
        rhythm_words: words one of which is in every rhythm.
        unit_words: words one of which is in every recurrence and every time after an event.
        further: words that go with a verb, "further", "also".
        addressees: who is told to act, right after the verb; group ``bodies``.
        asks: where a further thing is asked under the same verb; the group ``bodies`` may name whom.
    """

    sentence_end: re.Pattern[str]
    clause_end: re.Pattern[str]
    bodies: tuple[BodyName, ...]
    numbers: tuple[tuple[str, int], ...]
    units: tuple[tuple[str, str], ...]
    months: tuple[str, ...]
    deadlines: tuple[Deadline, ...]
    further_day: re.Pattern[str] = re.compile(r"(?!)")
    earlier_day: re.Pattern[str] = re.compile(r"(?!)")
    withins: tuple[re.Pattern[str], ...]
    intervals: tuple[Interval, ...]
    rhythms: tuple[tuple[re.Pattern[str], Rhythm], ...]
    kinds: tuple[Kind, ...]
    head: str
    about: re.Pattern[str]
    bare: re.Pattern[str]
    predicates: tuple[Predicate, ...]
    agents: tuple[re.Pattern[str], ...]
    shifts: tuple[Shift, ...]
    resumption: re.Pattern[str]
    recipients: tuple[re.Pattern[str], ...]
    partners: tuple[re.Pattern[str], ...]
    dues_precede: bool
    acts: tuple[Act, ...]
    joint: str
    act_lead: str
    word_end: str
    committee_words: tuple[str, ...]
    day_words: tuple[str, ...]
    unit_words: tuple[str, ...]
    rhythm_words: tuple[str, ...]
    further: str
    addressees: tuple[re.Pattern[str], ...]
    asks: re.Pattern[str]
