"""What governs each candidate: the head noun and the bodies around it, through lists.

A number is governed by the head noun before it, with small words, dates and names of bodies between
at most; by whatever governed the number before it, when only a list goes on; and in languages that
put the head noun last, by the noun after it or after its list.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Final

from unctc.extraction.citations.candidates import Candidate
from unctc.extraction.citations.citation_context import BESIDE, NEAR, SPEAKS, NumberContext, Token
from unctc.extraction.citations.compiled_rules import CompiledRules
from unctc.extraction.citations.head_nouns import look_left
from unctc.extraction.citations.issuing_bodies import body_after
from unctc.extraction.citations.symbol_assignment import BodyClue, body_of_year
from unctc.late_patterns import late_pattern
from unctc.registers.resolutions import is_possible

__all__ = ["contexts_of"]

_WINDOW: Final = 240
_LIST_WINDOW: Final = 350
# Resolutions of the Security Council need only be distinguished from look-alikes.
_SHORT_WINDOW: Final = 120
_AHEAD: Final = 50
_RIGHT: Final = 140
_HEAD_BEHIND: Final = 70
_TYPICAL_GAP: Final = 40
_LONGEST_LIST: Final = 64
_LONGEST_NAME: Final = 30
_ACT: Final = late_pattern(r"(?P<organ>A|A/HRC|E|S)/(?P<kind>RES|DEC)/")


def contexts_of(
    plain: str, candidates: list[Candidate], compiled: CompiledRules, names: Callable[[str], bool]
) -> list[NumberContext | None]:
    """Return what governs each of *candidates*; ``None`` for whole symbols, which need nothing.

    The text is read twice: forwards, where each number gets its head noun and the bodies before it, or
    those of the list that it goes on; then backwards, for what comes after the number or its list.

    Args:
        plain: the text.
        candidates: the numbers and symbols in it.
        compiled: the language.
        names: whether the text names a body anywhere.
    """
    contexts: list[NumberContext | None] = []
    unsettled: list[int] = []
    previous: NumberContext | None = None
    symbol: Candidate | None = None
    floor = 0
    for index, candidate in enumerate(candidates):
        if candidate.form == "symbol":
            # A symbol is no border: the body that speaks may come before it.
            contexts.append(None)
            previous, symbol = None, candidate
            continue
        context = _going_on(plain, symbol, candidate, compiled) if symbol is not None else None
        symbol = None
        if context is None:
            context = _context_from_left(plain, candidate, previous, floor, compiled)
            if (
                context.settled
                and plain.startswith(compiled.rules.owner_links, candidate.end)
                and compiled.owner_after.match(plain, candidate.end)
            ):
                context.settled = False
        if not context.settled:
            unsettled.append(index)
        contexts.append(context)
        if candidate.form != "plain" or not _names_committee_aside(plain, candidate, compiled):
            previous, floor = context, candidate.end
    _look_right(plain, contexts, unsettled, compiled)
    _agree(contexts, unsettled, names)
    return contexts


def _names_committee_aside(plain: str, candidate: Candidate, compiled: CompiledRules) -> bool:
    """Whether the number is that of 1267 (1267 Committee), which the list around it passes over."""
    start, end = candidate.start, candidate.end
    lowest = max(0, start - _LONGEST_NAME)
    opening = plain.rfind("(", lowest, start)
    inside = opening >= 0 and plain.find(")", opening, start) < 0
    return inside and compiled.committees.is_beside(plain, start, end)


def _going_on(
    plain: str, symbol: Candidate, candidate: Candidate, compiled: CompiledRules
) -> NumberContext | None:
    """Return what the symbol of a resolution says of a number that only goes on its list: A/RES/72/1, 72/3; S/RES/1373, 1624."""
    act = _ACT.match(symbol.key)
    gap = plain[symbol.end : candidate.start]
    if act is None or len(gap) >= _TYPICAL_GAP:
        return None
    if candidate.form != ("plain" if act["organ"] == "S" else "session"):
        return None
    if not compiled.is_gap(gap):
        return None
    context = NumberContext(symbol)
    context.kind, context.many = act["kind"], True
    context.add_clues((BodyClue(act["organ"], SPEAKS),))
    listed = NumberContext(candidate)
    listed.join(context)
    return listed


def _context_from_left(
    plain: str,
    candidate: Candidate,
    previous: NumberContext | None,
    floor: int,
    compiled: CompiledRules,
) -> NumberContext:
    """Return what the text before a number says of it.

    Args:
        plain: the text.
        candidate: the number.
        previous: the context of the number before, unless a symbol is between them.
        floor: where the candidate before ends.
        compiled: the language.
    """
    rules = compiled.rules
    start, end, form, number, key, _, _, _ = candidate
    context = NumberContext(candidate)
    # Nearly all numbers are one of two common cases; they are distinguished first, for they cost nothing.
    in_register = form == "year" and _is_known(number, key)
    gap = plain[floor:start] if previous is not None and start - floor < _TYPICAL_GAP else None
    if previous is not None and gap in rules.typical_gaps:
        context.join(previous)
        if in_register and plain.startswith(rules.typical_follows, end):
            context.kind, context.settled = "RES", True
            return context
    elif (
        in_register
        and plain.startswith(rules.typical_follows, end)
        and (previous is None or previous.settled or not compiled.ends_list(plain, start))
        and not (plain.endswith(rules.owner_ends, 0, start) and compiled.is_owned(plain, start))
    ):
        context.kind, context.many, context.settled = "RES", True, True
        return context
    elif (
        in_register
        and not rules.heads_follow
        and plain.endswith(compiled.typical_leads, 0, start)
        and plain[end - 5] != "/"
        and not compiled.is_owned(plain, plain.rfind(" ", 0, start - 1))
    ):
        context.kind, context.settled = "RES", True
        context.many = plain.endswith(rules.typical_list_leads, 0, start)
        context.head = max(plain.rfind(" ", 0, start - 1) + 1, floor)
        return context
    elif (
        previous is not None
        and gap is not None
        and (compiled.is_gap(gap) or compiled.is_dated_gap(gap))
    ):
        context.join(previous)
    else:
        tokens = _tokens_before(plain, candidate, floor, compiled, listed=previous is not None)
        look_left(plain, context, previous, tokens, floor, compiled)
    # 2118/2013 with a slash may be a ministry's.
    sure = in_register and not rules.heads_follow and plain[end - 5] != "/"
    context.settled = sure and _is_undisputed(context)
    return context


def _tokens_before(
    plain: str, candidate: Candidate, floor: int, compiled: CompiledRules, *, listed: bool
) -> list[Token]:
    """Return the words that matter before the candidate, as far back as they matter.

    Where a number is before it that it may go on a list with, that is as far as the number.
    """
    wide = compiled.rules.heads_follow or candidate.form != "year"
    window = _WINDOW if wide else _SHORT_WINDOW
    if wide and listed and candidate.start - floor <= _LIST_WINDOW:
        window = _LIST_WINDOW
    start = max(floor, candidate.start - window)
    tokens: list[Token] = []
    # Some words show only by what follows them whether they are singular or plural.
    words = compiled.words
    for match in words.pattern.finditer(plain, start, candidate.start + _AHEAD):
        if match.start() >= candidate.start:
            break
        if match.end() <= candidate.start:
            tokens.append(Token(words.name_of(match), match.start(), match.end()))
    return tokens


@lru_cache(maxsize=4096)
def _is_known(number: int, year: str) -> bool:
    """Whether the register confirms the number and year."""
    return is_possible(number, int(year))


def _is_undisputed(context: NumberContext) -> bool:
    """Whether no noun or body before a number with its year objects to it."""
    if context.adverse:
        return False
    clues = context.clues
    return not clues or not any(
        clue.confidence == BESIDE and clue.body == "other" for clue in clues
    )


def _look_right(
    plain: str, contexts: list[NumberContext | None], unsettled: list[int], compiled: CompiledRules
) -> None:
    """Note what comes after each *unsettled* number, and hand it back through its list."""
    for index in reversed(unsettled):
        context = contexts[index]
        assert context is not None
        after = contexts[index + 1] if index + 1 < len(contexts) else None
        ceiling = after.candidate.start if after else len(plain)
        candidate = context.candidate
        if compiled.head_after is not None:
            _head_behind(plain, context, after, ceiling, compiled)
        if context.right is None:
            ceiling = min(ceiling, candidate.end + _RIGHT)
            context.right = body_after(plain, context, ceiling, compiled)
        if context.right is None and candidate.form == "session":
            year = compiled.years.of_date(plain, candidate.start, candidate.end)
            body = body_of_year(candidate, year)
            context.right = BodyClue(body, BESIDE) if body else None
        if context.right is None and after is not None:
            context.passed_on = _passed_on(context, after)


def _agree(
    contexts: list[NumberContext | None], unsettled: list[int], names: Callable[[str], bool]
) -> None:
    """Give the numbers of a list that names no body the one body that can have adopted them all."""
    early = [
        index
        for index in unsettled
        if (each := contexts[index]) is not None and _is_early(each.candidate)
    ]
    if not early or not names("A/HRC"):
        return
    done = 0  # what is before it has been looked at
    for index in early:
        context = contexts[index]
        if context is None or context.kind != "RES":
            continue
        first = max(index, done)
        while first > done and (listed := contexts[first]) is not None and listed.joined:
            first -= 1
        for place in range(first, min(index + _LONGEST_LIST, len(contexts))):
            member = contexts[place]
            if member is None or (place > index and not member.joined):
                break
            done = place + 1
            if all(
                clue.confidence == NEAR and clue.body != "other" for clue in member.by_confidence()
            ):
                member.passed_on = BodyClue("A/HRC", SPEAKS)


def _is_early(candidate: Candidate) -> bool:
    """Whether the session is the Human Rights Council's, for the Assembly's early ones had no such numbers."""
    return candidate.form == "session" and candidate.key.isdigit() and int(candidate.key) < 31


def _passed_on(context: NumberContext, after: NumberContext) -> BodyClue | None:
    """Return the body after the list that *context* begins or goes on."""
    passed = after.right or after.passed_on
    if after.joined or passed is None:
        return passed
    # "Its resolution 70/1 and resolution 5/2 of the Human Rights Council" are two bodies'.
    if not after.chained or (context.own and not after.own):
        return None
    return BodyClue(passed.body, SPEAKS)


def _head_behind(
    plain: str,
    context: NumberContext,
    after: NumberContext | None,
    ceiling: int,
    compiled: CompiledRules,
) -> None:
    """Take the head noun after the number, or after the list that it opens."""
    assert compiled.head_after is not None
    end = context.candidate.end
    match = compiled.head_after.match(plain, end, min(ceiling, end + _HEAD_BEHIND))
    if match:
        context.adverse = match["not"] is not None
        context.kind = "" if context.adverse else "DEC" if match["dec"] else "RES"
    elif after is not None and after.listed:
        context.kind, context.adverse = after.kind, after.adverse
