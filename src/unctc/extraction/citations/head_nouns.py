"""Which noun a number belongs to: the head noun before it, or the one that opened its list."""

from __future__ import annotations

from typing import Final

from unctc.extraction.citations.citation_context import (
    ASIDE,
    BESIDE,
    KINDS,
    Governor,
    Token,
    weaker,
)
from unctc.extraction.citations.compiled_rules import Lexicon
from unctc.extraction.citations.issuing_bodies import is_linked, rank_before, taken_before
from unctc.extraction.citations.symbol_assignment import Rank

__all__ = ["look_left"]

_LIST_GAP: Final = 200
_MANY: Final = frozenset({"many", "decs"})
_AMONG_FILLER: Final = frozenset({"date", "own", "numero"})


def look_left(
    plain: str,
    governor: Governor,
    previous: Governor | None,
    tokens: list[Token],
    floor: int,
    lexicon: Lexicon,
) -> None:
    """Note what *tokens*, the words before the number, say of it.

    Args:
        plain: the text.
        governor: what is known about the number.
        previous: the same about the number before it.
        tokens: the words that matter between *floor*, or some way back, and the number.
        floor: where the number before ends.
        lexicon: the language.
    """
    start = governor.candidate.start
    if previous is not None and _goes_on(plain, governor, previous, tokens, floor, lexicon):
        return
    stops = [index for index, token in enumerate(tokens) if token.name == "stop"]
    if stops:
        tokens = tokens[stops[-1] + 1 :]
        previous = None
    head = _head_among(plain, governor, tokens, start, lexicon)
    if head is None and governor.candidate.form == "plain" and not governor.adverse:
        head = _head_of_part(plain, tokens, start, lexicon)
        governor.loose = head is not None
    if head is not None:
        _govern(plain, governor, previous, floor, tokens, head, lexicon)
    elif previous is not None and not governor.adverse:
        _go_on_loosely(plain, governor, previous, tokens, floor, lexicon)
    if lexicon.rules.heads_follow and not governor.joined:
        rank_before(plain, governor, tokens, Token("", start, start), lexicon)
        if previous is not None and not governor.ranks and start - floor < 30:
            governor.ranks = weaker(previous.ranks)


def _goes_on(
    plain: str,
    governor: Governor,
    previous: Governor,
    tokens: list[Token],
    floor: int,
    lexicon: Lexicon,
) -> bool:
    """Join the list of *previous* if dates, details and bodies apart only a separator stands between."""
    start = governor.candidate.start
    if start - floor > _LIST_GAP:
        return False
    position, rest, before = floor, "", None
    after: Token | None = None
    for token in tokens:
        is_body = token.name in lexicon.body_keys
        if not is_body and token.name not in ASIDE:
            continue
        if is_body and not after and not before and is_linked(plain, position, token, lexicon):
            after = token
            rest += " "
        else:
            before = token if is_body else before
            rest += plain[position : token.start]
        position = token.end
    if not lexicon.is_gap(rest + plain[position:start]):
        return False
    governor.join(previous)
    if after is not None:
        previous.right = Rank(lexicon.body_keys[after.name], BESIDE)
    if after is not None or before is not None:
        governor.joined = governor.own = governor.open = False
        governor.head = start
        governor.ranks = (Rank(lexicon.body_keys[before.name], BESIDE),) if before else ()
    return True


def _go_on_loosely(
    plain: str,
    governor: Governor,
    previous: Governor,
    tokens: list[Token],
    floor: int,
    lexicon: Lexicon,
) -> None:
    """Take over the kind when the list of *previous* goes on after a description of its act."""
    start = governor.candidate.start
    if start - floor > _LIST_GAP or any(token.name in KINDS for token in tokens):
        return
    if previous.kind and not previous.many and not lexicon.rules.heads_follow:
        return
    if not lexicon.list_ending.search(plain, max(floor, start - 40), start):
        return
    governor.kind, governor.many = previous.kind, previous.many
    governor.ranks, governor.own = previous.ranks, previous.own
    governor.loose = not lexicon.rules.heads_follow
    governor.chained = not lexicon.rules.heads_follow
    governor.listed = not lexicon.rules.heads_follow or lexicon.list_tail_at(plain, floor)


def _head_among(
    plain: str, governor: Governor, tokens: list[Token], start: int, lexicon: Lexicon
) -> int | None:
    """Return the index of the head noun that governs the number; note if an adverse noun does."""
    for index in range(len(tokens) - 1, -1, -1):
        name = tokens[index].name
        if name in KINDS:
            return index if _is_filler(plain, tokens, index, start, lexicon) else None
        if name == "foreign":
            governor.adverse = _is_filler(plain, tokens, index, start, lexicon)
            if governor.adverse:
                return None
    if tokens and tokens[-1].name == "numero":
        governor.adverse = lexicon.filler.fullmatch(plain, tokens[-1].end, start) is not None
    return None


def _head_of_part(plain: str, tokens: list[Token], start: int, lexicon: Lexicon) -> int | None:
    """Return the index of a noun in the plural of which a part is named, as in "resolutions …, including"."""
    if not lexicon.alone.including.search(plain, max(0, start - 30), start):
        return None
    heads = [index for index, token in enumerate(tokens) if token.name in KINDS]
    return heads[-1] if heads and tokens[heads[-1]].name == "many" else None


def _is_filler(plain: str, tokens: list[Token], index: int, end: int, lexicon: Lexicon) -> bool:
    """Whether only small words, dates and bodies stand between the token and the number."""
    position = tokens[index].end
    filler = lexicon.head_filler if tokens[index].name in KINDS else lexicon.filler
    for token in tokens[index + 1 :]:
        if not filler.fullmatch(plain, position, token.start):
            return False
        if token.name not in _AMONG_FILLER and token.name not in lexicon.body_keys:
            return False
        position = token.end
        filler = lexicon.filler
    return filler.fullmatch(plain, position, end) is not None


def _govern(
    plain: str,
    governor: Governor,
    previous: Governor | None,
    floor: int,
    tokens: list[Token],
    head: int,
    lexicon: Lexicon,
) -> None:
    """Note the head noun, the bodies before it, and whether it goes on the list before it."""
    noun = tokens[head]
    name, start = noun.name, noun.start
    governor.kind, governor.many, governor.head = KINDS[name], name in _MANY, start
    inside = [token for token in tokens[head + 1 :] if token.name in lexicon.body_keys]
    governor.ranks = tuple(Rank(lexicon.body_keys[token.name], BESIDE) for token in inside[::-1])
    before = tokens[:head]
    taken = None if previous is None else taken_before(plain, floor, before, start, lexicon)
    rank_before(plain, governor, before, noun, lexicon, taken)
    if previous is None or any(token.name in lexicon.body_keys for token in before):
        return
    lead = _without(plain, floor, start, before, ASIDE | {"own"})
    if lexicon.is_gap(lead):
        governor.chained = True
        governor.ranks += weaker(previous.ranked())


def _without(plain: str, start: int, end: int, tokens: list[Token], names: frozenset[str]) -> str:
    """Return the text between two places without the tokens of those names."""
    pieces = []
    for token in tokens:
        if token.name in names and token.start >= start:
            pieces.append(plain[start : token.start])
            start = token.end
    pieces.append(plain[start:end])
    return "".join(pieces)
