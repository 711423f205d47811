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
from unctc.extraction.citations.citation_context import BESIDE, NEAR, SPEAKS, Governor, Token
from unctc.extraction.citations.compiled_rules import Lexicon
from unctc.extraction.citations.head_nouns import look_left
from unctc.extraction.citations.issuing_bodies import body_after
from unctc.extraction.citations.symbol_assignment import Rank, body_of_year
from unctc.registers.resolutions import is_possible

__all__ = ["governors_of"]

_WINDOW: Final = 240
# Resolutions of the Security Council need only be told from look-alikes.
_SHORT_WINDOW: Final = 120
_AHEAD: Final = 50
_RIGHT: Final = 140
_HEAD_BEHIND: Final = 40
_TYPICAL_GAP: Final = 40
_LONGEST_LIST: Final = 64


def governors_of(
    plain: str, candidates: list[Candidate], lexicon: Lexicon, names: Callable[[str], bool]
) -> list[Governor | None]:
    """Return what governs each of *candidates*; ``None`` for whole symbols, which need nothing.

    Args:
        plain: the text.
        candidates: the numbers and symbols in it.
        lexicon: the language.
        names: whether the text names a body anywhere.
    """
    rules = lexicon.rules
    leads = (*rules.typical_leads, *rules.typical_list_leads)
    governors: list[Governor | None] = []
    unsettled: list[int] = []
    previous: Governor | None = None
    floor = 0
    for index, candidate in enumerate(candidates):
        start, end, form, number, key, _, _, _ = candidate
        if form == "symbol":
            governors.append(None)
            # A symbol is no border: the body that speaks may stand before it.
            previous = None
            continue
        governor = Governor(candidate)
        # First the common cases: a possible number and year after "resolution", or on its list.
        sure = form == "year" and not rules.heads_follow and _is_known(number, key)
        gap = plain[floor:start] if previous is not None and start - floor < _TYPICAL_GAP else None
        if previous is not None and gap in rules.typical_gaps:
            governor.join(previous)
            governor.settled = sure and _is_settled(governor)
        elif sure and plain.endswith(leads, 0, start):
            governor.kind, governor.settled = "RES", True
            governor.many = plain.endswith(rules.typical_list_leads, 0, start)
            governor.head = max(plain.rfind(" ", 0, start - 1) + 1, floor)
        else:
            if previous is not None and gap is not None and lexicon.is_gap(gap):
                governor.join(previous)
            else:
                tokens = _tokens_before(plain, candidate, floor, lexicon)
                look_left(plain, governor, previous, tokens, floor, lexicon)
            governor.settled = sure and _is_settled(governor)
        if not governor.settled:
            unsettled.append(index)
        governors.append(governor)
        previous, floor = governor, end
    _look_right(plain, governors, unsettled, lexicon)
    _agree(governors, unsettled, names)
    return governors


def _tokens_before(plain: str, candidate: Candidate, floor: int, lexicon: Lexicon) -> list[Token]:
    """Return the words that matter before the candidate, as far back as they may bear on it."""
    wide = lexicon.rules.heads_follow or candidate.form != "year"
    start = max(floor, candidate.start - (_WINDOW if wide else _SHORT_WINDOW))
    tokens: list[Token] = []
    # Some words show only by what follows them whether they are singular or plural.
    for match in lexicon.words.finditer(plain, start, candidate.start + _AHEAD):
        if match.start() >= candidate.start:
            break
        if match.end() <= candidate.start:
            tokens.append(Token(match.lastgroup or "", match.start(), match.end()))
    return tokens


@lru_cache(maxsize=4096)
def _is_known(number: int, year: str) -> bool:
    """Whether the register bears the number and year out."""
    return is_possible(number, int(year))


def _is_settled(governor: Governor) -> bool:
    """Whether no noun or body before a number with its year objects to it."""
    if governor.adverse:
        return False
    ranks = governor.ranks
    return not ranks or not any(rank.sure == BESIDE and rank.body == "other" for rank in ranks)


def _look_right(
    plain: str, governors: list[Governor | None], unsettled: list[int], lexicon: Lexicon
) -> None:
    """Note what stands after each *unsettled* number, and hand it back through its list."""
    for index in reversed(unsettled):
        governor = governors[index]
        assert governor is not None
        after = governors[index + 1] if index + 1 < len(governors) else None
        ceiling = after.candidate.start if after else len(plain)
        candidate = governor.candidate
        if lexicon.head_after is not None:
            _head_behind(plain, governor, after, ceiling, lexicon)
        if governor.right is None:
            ceiling = min(ceiling, candidate.end + _RIGHT)
            governor.right = body_after(plain, governor, ceiling, lexicon)
        if governor.right is None and candidate.form == "session":
            year = lexicon.year_beside(plain, candidate.start, candidate.end)
            body = body_of_year(candidate, year)
            governor.right = Rank(body, BESIDE) if body else None
        if governor.right is None and after is not None:
            governor.passed_on = _passed_on(governor, after)


def _agree(
    governors: list[Governor | None], unsettled: list[int], names: Callable[[str], bool]
) -> None:
    """Give the numbers of a list that names no body the one body that can have adopted them all."""
    early = [
        index
        for index in unsettled
        if (each := governors[index]) is not None and _is_early(each.candidate)
    ]
    if not early or not names("A/HRC"):
        return
    for index in early:
        governor = governors[index]
        if governor is None or governor.kind != "RES":
            continue
        first = index
        while (listed := governors[first]) is not None and listed.joined and first:
            first -= 1
        for member in governors[first : index + _LONGEST_LIST]:
            if member is None or (member is not governors[first] and not member.joined):
                break
            if all(rank.sure == NEAR and rank.body != "other" for rank in member.ranked()):
                member.passed_on = Rank("A/HRC", SPEAKS)


def _is_early(candidate: Candidate) -> bool:
    """Whether the session is the Human Rights Council's, for the Assembly's early ones had no such numbers."""
    return candidate.form == "session" and candidate.key.isdigit() and int(candidate.key) < 31


def _passed_on(governor: Governor, after: Governor) -> Rank | None:
    """Return the body after the list that *governor* begins or goes on."""
    passed = after.right or after.passed_on
    if after.joined or passed is None:
        return passed
    # "Its resolution 70/1 and resolution 5/2 of the Human Rights Council" are two bodies'.
    if not after.chained or (governor.own and not after.own):
        return None
    return Rank(passed.body, SPEAKS)


def _head_behind(
    plain: str, governor: Governor, after: Governor | None, ceiling: int, lexicon: Lexicon
) -> None:
    """Take the head noun after the number, or after the list that it opens."""
    assert lexicon.head_after is not None
    end = governor.candidate.end
    match = lexicon.head_after.match(plain, end, min(ceiling, end + _HEAD_BEHIND))
    if match:
        governor.adverse = match["not"] is not None
        governor.kind = "" if governor.adverse else "DEC" if match["dec"] else "RES"
    elif after is not None and after.listed:
        governor.kind, governor.adverse = after.kind, after.adverse
