"""Bodies in running text: who is named where, and by what form of a name."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterable, Sequence
from functools import cache, lru_cache
from typing import Final

from attrs import evolve, frozen

from unctc.extraction.finders import Finder, is_in_capitals, plain
from unctc.extraction.plain_letters import WayBack, in_plain_letters, without_signs
from unctc.extraction.search_windows import HintIndex, around
from unctc.languages.registry import rules_for
from unctc.languages.rules.bodies import BodyName, BodyRules, NameForm
from unctc.languages.rules.letter_forms import in_all_forms
from unctc.late_patterns import late_pattern
from unctc.model.bodies import Body
from unctc.model.languages import Language
from unctc.model.locations import Span

__all__ = [
    "BodyMention",
    "cover",
    "find_addressed",
    "find_bodies",
    "find_in_capitals",
    "first_of",
    "may_name",
    "named_bodies",
    "names_of_programme_bodies",
    "opening_body",
]

_FIRST_MARK: Final = 0xE000
_MARKS: Final = {body: chr(_FIRST_MARK + index) for index, body in enumerate(Body)}
_SOME_COMMITTEE: Final = chr(_FIRST_MARK + len(Body))
_OPENING: Final = (NameForm.FULL, NameForm.SHORT)
_PROGRAMME_BODIES: Final = frozenset({Body.CTC, Body.CTED, Body.OCT})
_PRIVATE: Final = late_pattern("[\ue000-\ue0ff]")


@frozen
class BodyMention:
    """A body where a text names it.

    Attributes:
        body: the body; ``None`` for "the Committee", which the rest of the document must name.
        span: the words that name it.
        form: how they do.
    """

    body: Body | None
    span: Span
    form: NameForm = NameForm.FULL


@frozen
class _Register:
    """The register of a language, compiled."""

    rules: BodyRules
    names: tuple[tuple[BodyName, re.Pattern[str]], ...]
    hints: HintIndex


@cache
def _register(language: Language, *, addressees: bool = False) -> _Register | None:
    rules = rules_for(language).bodies
    if rules is None:
        return None
    names = rules.addressees if addressees else rules.names
    return _Register(
        rules,
        tuple((each, late_pattern(each.pattern)) for each in names),
        HintIndex.of((hint, index) for index, each in enumerate(names) for hint in each.hints),
    )


def _search(text: str, language: Language) -> tuple[BodyMention, ...]:
    register = _register(language)
    return () if register is None else _mentions(text, register)


def find_addressed(text: str, language: Language) -> tuple[BodyMention, ...]:
    """Return those whom *text* names by names that only resolutions are searched for, in order.

    Example:
        >>> [
        ...     each.body.value
        ...     for each in find_addressed("all relevant stakeholders", Language.ENGLISH)
        ... ]
        ['stakeholders']
    """
    return _ADDRESSED(text, language)


def _search_addressed(text: str, language: Language) -> tuple[BodyMention, ...]:
    register = _register(language, addressees=True)
    return () if register is None else _mentions(text, register)


def _moved(mention: BodyMention, way: WayBack) -> BodyMention:
    return evolve(mention, span=way(mention.span))


def _mentions(text: str, register: _Register) -> tuple[BodyMention, ...]:
    text = plain(text)
    found: list[tuple[int, int, int]] = []
    for index, where in register.hints.places(text).items():
        name, pattern = register.names[index]
        for start, end in around(where, len(text), name.before, name.after):
            found += [(m.start(), -m.end(), index) for m in pattern.finditer(text, start, end)]
    return _first_and_longest(found, register.names)


def _first_and_longest(
    found: Iterable[tuple[int, int, int]], names: Sequence[tuple[BodyName, re.Pattern[str]]]
) -> tuple[BodyMention, ...]:
    """Return as mentions what is found of *names*, as start, negative end and index; of those that overlap the first, then the longest."""
    mentions: list[BodyMention] = []
    done = 0
    for start, negative_end, index in sorted(found):
        if start >= done:
            done = -negative_end
            name = names[index][0]
            mentions.append(BodyMention(name.body, Span(start, done), name.form))
    return tuple(mentions)


_FINDER: Final = Finder(in_plain_letters(_search, _moved))
_ADDRESSED: Final = in_plain_letters(_search_addressed, _moved)


def find_bodies(text: str, language: Language) -> tuple[BodyMention, ...]:
    """Return the bodies that *text* names, in order; of names that overlap the first, then the longest counts.

    Nothing is found in a language without a register of bodies.

    Example:
        >>> [
        ...     mention.body.value
        ...     for mention in find_bodies("反恐委员会及其执行局", Language.CHINESE)
        ... ]
        ['CTC', 'CTED']
    """
    return _FINDER(text, language)


@lru_cache(maxsize=64)
def may_name(bodies: frozenset[Body | None], language: Language) -> Callable[[str], bool]:
    """Return what shows at a glance that a text names none of *bodies*, ``None`` for "the Committee"; it searches nothing.

    Example:
        >>> may_name(frozenset({Body.CTED}), Language.ENGLISH)("The Security Council")
        False
    """
    register = _register(language)
    names = (*register.rules.names, *register.rules.addressees) if register else ()
    hints = sorted({hint for each in names if each.body in bodies for hint in each.hints})
    if not hints:
        return lambda _: False
    search = late_pattern("|".join(map(re.escape, hints))).search
    return lambda text: search(plain(without_signs(text, language))) is not None


@cache
def named_bodies(language: Language) -> frozenset[Body]:
    """Return the bodies that the register of *language* has names of.

    Example:
        >>> Body.CTED in named_bodies(Language.ENGLISH)
        True
    """
    register = _register(language)
    names = register.rules.names if register else ()
    return frozenset(each.body for each in names if each.body is not None)


def opening_body(text: str, language: Language) -> BodyMention | None:
    """Return the body with whose name *text* opens; ``None`` where it opens otherwise.

    Example:
        >>> opening_body("The Committee will meet.", Language.ENGLISH).span
        Span(start=0, end=13)
    """
    register = _register(language)
    first = next(iter(find_bodies(text, language)), None)
    if register is None or first is None or first.form not in _OPENING:
        return None
    lead = register.rules.opening.match(plain(text))
    if first.span.start > (lead.end() if lead else 0):
        return None
    short = first.form is NameForm.SHORT
    return None if short and text.startswith(register.rules.offices, first.span.end) else first


def first_of(bodies: Container[Body], text: str, language: Language) -> Body | None:
    """Return which of *bodies* the text names first; ``None`` where it names none of them.

    In a text in capitals names are found in whatever letters the register has them.

    Example:
        >>> first_of({Body.CTED}, "The Counter-Terrorism Committee and CTED", Language.ENGLISH)
        <Body.CTED: 'CTED'>
        >>> first_of(
        ...     {Body.CTC}, "PROGRAMME OF WORK OF THE COUNTER-TERRORISM COMMITTEE", Language.ENGLISH
        ... )
        <Body.CTC: 'CTC'>
    """
    find = find_in_capitals if is_in_capitals(text) else find_bodies
    named = (each.body for each in find(text, language))
    return next((body for body in named if body is not None and body in bodies), None)


def find_in_capitals(text: str, language: Language) -> tuple[BodyMention, ...]:
    """Return the bodies that *text* names in whatever letters: what is printed in capitals is searched for them.

    Example:
        >>> [
        ...     each.body.value
        ...     for each in find_in_capitals("THE EXECUTIVE DIRECTORATE", Language.ENGLISH)
        ... ]
        ['CTED']
    """
    names = _names_in_capitals(language)
    found = (
        (match.start(), -match.end(), index)
        for index, (_, pattern) in enumerate(names)
        for match in pattern.finditer(plain(text))
    )
    return _first_and_longest(found, names)


@cache
def _names_in_capitals(language: Language) -> tuple[tuple[BodyName, re.Pattern[str]], ...]:
    rules = rules_for(language).bodies
    return tuple(
        (each, late_pattern(in_all_forms(each.pattern), re.IGNORECASE))
        for each in (rules.names if rules else ())
    )


def names_of_programme_bodies(text: str, language: Language) -> tuple[Span, ...]:
    """Return where *text* names in full a body that annex and enclosure are about: by these the two versions differ.

    Example:
        >>> names_of_programme_bodies("CTED, for the Security Council, …", Language.ENGLISH)
        (Span(start=0, end=4),)
    """
    return tuple(
        each.span
        for each in find_bodies(text, language)
        if each.form is NameForm.FULL and each.body in _PROGRAMME_BODIES
    )


def cover(text: str, mentions: Iterable[BodyMention]) -> str:
    """Return *text* with marks over *mentions*; equal marks for equal bodies, and none of its own."""
    if _PRIVATE.search(text):
        text = _PRIVATE.sub("\ufffd", text)
    text = plain(text)
    pieces: list[str] = []
    done = 0
    for each in mentions:
        mark = _SOME_COMMITTEE if each.body is None else _MARKS[each.body]
        pieces += (text[done : each.span.start], mark * (each.span.end - each.span.start))
        done = each.span.end
    return "".join((*pieces, text[done:]))
