"""What two versions of a paragraph in two languages can be compared by: days, recurrences, time limits, bodies, concepts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Container, Hashable, Iterable, Iterator
from functools import partial
from typing import Final

from attrs import evolve, frozen

from unctc.comparing.stated_lengths import lengths_stated
from unctc.extraction.bodies import find_addressed, find_bodies, named_bodies, opening_body
from unctc.extraction.days import find_days
from unctc.extraction.times import find_dues
from unctc.languages.registry import rules_for
from unctc.languages.rules.bodies import NameForm
from unctc.late_patterns import late_pattern
from unctc.model.bodies import MISSIONS, Body
from unctc.model.due import Recurrence, Within
from unctc.model.languages import Language
from unctc.model.locations import Span

__all__ = ["FactDifference", "LanguageText", "differing_facts", "facts_for_pairing"]

_NUMBERS: Final = late_pattern(r"(?<!\d)\d{1,2}(?!\d)")
# They are part of other names, in one language or another: the Special Representative of the Secretary-General.
_PRINCIPALS: Final = frozenset(
    {
        *(Body.SECURITY_COUNCIL, Body.GENERAL_ASSEMBLY, Body.SECRETARY_GENERAL, Body.SECRETARIAT),
        *(Body.AFRICAN_UNION, Body.EUROPEAN_UNION, Body.COMMITTEE),
        *(Body.PANEL_OF_EXPERTS, Body.GROUP_OF_EXPERTS_1540, Body.SPECIAL_REPRESENTATIVE),
    }
)
# Recurrences that come back after as many days are one: every six months, and twice a year.
_DAYS_ALIKE: Final = 5


@frozen
class LanguageText:
    """A text in its language.

    Attributes:
        text: the text.
        language: its language.
    """

    text: str
    language: Language


@frozen(kw_only=True)
class FactDifference:
    """What two texts state differently.

    Attributes:
        aspect: ``days``, ``recurrences``, ``time limits`` or ``bodies``.
        old: what only the first states.
        new: what only the second states.
        span: the words for it in the first text, where it states something.
    """

    aspect: str
    old: str
    new: str
    span: Span | None = None


def differing_facts(one: LanguageText, other: LanguageText) -> Iterator[FactDifference]:
    """Yield what two versions of one text state differently.

    A day counts where only one of the two states it. Recurrences, time limits and bodies count only where
    one is stated in place of another: what one language says in words that are in no table is not missing. The
    mission that one version names another may call "the Mission", which is no other body.

    Args:
        one: the one text.
        other: the other, in any language.

    Example:
        >>> english = LanguageText("The Committee reports every 90 days.", Language.ENGLISH)
        >>> french = LanguageText("Le Comité fait rapport tous les 120 jours.", Language.FRENCH)
        >>> for each in differing_facts(english, french):
        ...     print(each.aspect, each.old, "/", each.new)
        recurrences once every 90 days / once every 120 days
    """
    if not all(rules_for(each.language).times for each in (one, other)):
        return
    yield from _of_days(one, other)
    yield from _replaced("recurrences", one, other, _recurrences)
    # Which of two lengths of time is a limit each language may word in its own way; one that the other version
    # does not state at all is another one.
    yield from _replaced(
        "time limits", one, other, _limits, stated_otherwise=_lengths, one_suffices=True
    )
    both = (named_bodies(one.language) & named_bodies(other.language)) - _PRINCIPALS
    missions = _replaced("bodies", one, other, partial(_bodies, known=both & MISSIONS))
    named = partial(_bodies, known=both)
    replaced = tuple(missions) or tuple(
        _replaced("bodies", one, other, named, stated_otherwise=_missions)
    )
    yield from replaced or _of_actors(one, other)


_Stated = list[tuple[Hashable, str, Span]]
"""What is stated: what it is compared by, what it is called, and the words for it."""


def _of_days(one: LanguageText, other: LanguageText) -> Iterator[FactDifference]:
    found, there = _days(one), _days(other)
    ours, theirs = (Counter(day for day, _ in each) for each in (found, there))
    extra, missing = ours - theirs, theirs - ours
    # A day without its year or month, or printed in an unusual form, is no other day.
    extra, missing = (_unprinted(extra, other, missing), _unprinted(missing, one, extra))
    if extra or missing:
        yield FactDifference(
            aspect="days",
            old=", ".join(sorted(extra.elements())),
            new=", ".join(sorted(missing.elements())),
            span=next((span for day, span in found if day in extra), None),
        )


def _days(given: LanguageText) -> list[tuple[str, Span]]:
    found = find_days(given.text, given.language)
    return [(str(each.day), each.span) for each in found if each.day is not None]


def _unprinted(days: Counter[str], given: LanguageText, others: Counter[str]) -> Counter[str]:
    """Return those of *days* that a text does not print: another month with that day is among its *others*."""
    printed = {int(digits) for digits in _NUMBERS.findall(given.text)}
    printed -= {_day_of_month(day) for day in others}
    return Counter({day: n for day, n in days.items() if _day_of_month(day) not in printed})


def _day_of_month(day: str) -> int:
    return int(day.rpartition("-")[2])


def _replaced(
    aspect: str,
    one: LanguageText,
    other: LanguageText,
    stated: Callable[[LanguageText], _Stated],
    *,
    stated_otherwise: Callable[[LanguageText], Container[Hashable]] = lambda _: (),
    one_suffices: bool = False,
) -> Iterator[FactDifference]:
    """Yield what is stated in one text in place of something else in the other."""
    ours, theirs = stated(one), stated(other)
    mine, its = (Counter(key for key, _, _ in each) for each in (ours, theirs))
    extra, missing = mine - its, its - mine
    if extra and missing:
        here, there = map(stated_otherwise, (one, other))
        new = Counter({key: n for key, n in extra.items() if key not in there})
        gone = Counter({key: n for key, n in missing.items() if key not in here})
        if not one_suffices:
            extra, missing = new, gone
        elif not new and not gone:
            return
    if extra and missing:
        yield FactDifference(
            aspect=aspect,
            old=_names(ours, extra),
            new=_names(theirs, missing),
            span=next(span for key, _, span in ours if key in extra),
        )


def _names(stated: _Stated, keys: Iterable[Hashable]) -> str:
    wanted = set(keys)
    return ", ".join(dict.fromkeys(name for key, name, _ in stated if key in wanted))


def _recurrences(given: LanguageText) -> _Stated:
    found = find_dues(given.text, given.language)
    return [
        (round(due.unit.days * due.every / due.times / _DAYS_ALIKE), str(plain), each.span)
        for each in found
        if isinstance(due := each.due, Recurrence)
        for plain in (evolve(due, minimum=False),)
    ]


def _limits(given: LanguageText) -> _Stated:
    found = find_dues(given.text, given.language)
    return [
        ((due.count, due.unit), f"{due.count} {due.unit}{'s' * (due.count != 1)}", each.bare)
        for each in found
        if isinstance(due := each.due, Within)
    ]


def _lengths(given: LanguageText) -> frozenset[Hashable]:
    """Return the lengths of time that a text states, those included by which something comes back."""
    found = (each.due for each in find_dues(given.text, given.language))
    every = ((due.every, due.unit) for due in found if isinstance(due, Recurrence))
    return frozenset((*lengths_stated(given.text, given.language), *every))


def _missions(given: LanguageText) -> frozenset[Hashable]:
    """Return the missions that a text may name without their names: all, where it has "the Mission"."""
    found = find_addressed(given.text, given.language)
    return MISSIONS if any(each.form is NameForm.MISSION for each in found) else frozenset()


def _of_actors(one: LanguageText, other: LanguageText) -> Iterator[FactDifference]:
    """Yield the bodies with which both texts open, where they are two."""
    ours, theirs = (opening_body(each.text, each.language) for each in (one, other))
    if ours is None or theirs is None:
        return
    # "The Committee" of a programme is the one whose Directorate is beside it.
    bodies = [each.body or Body.CTC for each in (ours, theirs)]
    named = [
        {each.body or Body.CTC for each in find_bodies(t.text, t.language)} for t in (one, other)
    ]
    if bodies[0] not in named[1] and bodies[1] not in named[0]:
        yield FactDifference(
            aspect="bodies", old=str(bodies[0]), new=str(bodies[1]), span=ours.span
        )


def _bodies(given: LanguageText, known: frozenset[Body]) -> _Stated:
    """Return the bodies that a text names, each once, of those that both languages have names of."""
    found = {
        each.body: each.span
        for each in reversed(find_bodies(given.text, given.language))
        if each.body is not None and each.body in known and not each.body.collective
    }
    return [(body, str(body), span) for body, span in found.items()]


def facts_for_pairing(given: LanguageText) -> frozenset[str]:
    """Return what a text says in every language alike of days and bodies, to recognise it by."""
    bodies = (each.body for each in find_bodies(given.text, given.language))
    return frozenset(
        (*(day for day, _ in _days(given)), *(f"body {each}" for each in bodies if each))
    )
