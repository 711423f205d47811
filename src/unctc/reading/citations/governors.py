"""What governs each candidate: the head noun and the bodies before it, through lists.

A number is governed by the head noun before it, with small words, dates and names of bodies between
at most; by whatever governed the number before it, when only a list goes on; and in languages that
put the head noun last, by the noun after it or after its list.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, NamedTuple

from unctc.reading.citations.candidates import Candidate
from unctc.reading.citations.filing import Rank
from unctc.reading.citations.lexicon import Lexicon
from unctc.reading.register import is_possible

__all__ = ["Governor", "governors_of"]

_WINDOW: Final = 240
# Resolutions of the Security Council need only be told from look-alikes.
_SHORT_WINDOW: Final = 120
_RIGHT: Final = 140
_LIST_GAP: Final = 200
_CLOSE: Final = 25
_KINDS: Final = {"many": "RES", "one": "RES", "decs": "DEC", "dec": "DEC", "prst": "PRST"}
_MANY: Final = frozenset({"many", "decs"})
# What may stand between the numbers of one list without ending it.
_ASIDE: Final = frozenset({"date", "detail"})
_AMONG_FILLER: Final = frozenset({"date", "own", "numero"})


class _Token(NamedTuple):
    name: str
    start: int
    end: int


class Governor:
    """What is known about one candidate; filled in from the left, then from the right.

    Attributes:
        candidate: the candidate.
        kind: ``RES``, ``DEC``, ``PRST``, or nothing where no head noun governs it.
        many: whether the head noun is in the plural, so that a list may follow.
        ranks: the bodies before it.
        right: the body after it.
        passed_on: the body after its list.
        joined: whether it only goes on the list of the candidate before it.
        chained: whether it has a head noun of its own but only "and" before that.
        listed: whether it and the candidate before it may share the head noun after them.
        head: where its head noun starts, or its list.
        open: whether its "its" still waits for the body that it refers to.
        adverse: whether a noun governs it that shows it to be no citation.
        settled: whether nothing more need be known.
    """

    kind: str = ""
    many: bool = False
    ranks: tuple[Rank, ...] = ()
    right: Rank | None = None
    passed_on: Rank | None = None
    joined: bool = False
    chained: bool = False
    listed: bool = False
    adverse: bool = False
    settled: bool = False
    open: bool = False

    def __init__(self, candidate: Candidate) -> None:
        self.candidate: Candidate = candidate
        self.head: int = candidate.start

    def join(self, previous: Governor) -> None:
        """Take over what governs *previous*, whose list goes on."""
        self.joined = self.listed = True
        self.kind, self.many = previous.kind, previous.many
        self.ranks, self.head = previous.ranks, previous.head
        self.adverse = previous.adverse

    def ranked(self) -> list[Rank]:
        """Return the bodies that the words point to, the likeliest first."""
        ranks = [self.right] if self.right else []
        ranks += [rank for rank in self.ranks if rank.sure > 2]
        if self.passed_on:
            ranks.append(self.passed_on)
        ranks += [rank for rank in self.ranks if rank.sure < 3]
        return ranks


def governors_of(
    plain: str, candidates: list[Candidate], lexicon: Lexicon
) -> list[Governor | None]:
    """Return what governs each of *candidates*; ``None`` for whole symbols, which need nothing."""
    governors: list[Governor | None] = []
    previous: Governor | None = None
    floor = 0
    for candidate in candidates:
        if candidate.form == "symbol":
            governors.append(None)
            previous = None
        else:
            governor = Governor(candidate)
            if not _settle(plain, governor, previous, floor, lexicon):
                _look_left(plain, governor, previous, floor, lexicon)
                governor.settled = _is_settled(governor, lexicon)
            governors.append(governor)
            previous = governor
        floor = candidate.end
    _look_right(plain, governors, lexicon)
    return governors


def _settle(
    plain: str, governor: Governor, previous: Governor | None, floor: int, lexicon: Lexicon
) -> bool:
    """Decide the common case, a possible number and year after "resolution" or in its list, fast."""
    candidate = governor.candidate
    start = candidate.start
    if previous is not None and start - floor < 40:
        gap = plain[floor:start]
        if gap in lexicon.rules.typical_gaps or lexicon.gap.fullmatch(gap):
            governor.join(previous)
            governor.settled = _is_settled(governor, lexicon)
            return True
    if candidate.form != "year" or lexicon.rules.heads_follow:
        return False
    many = plain.endswith(lexicon.rules.typical_list_leads, 0, start)
    if (many or plain.endswith(lexicon.rules.typical_leads, 0, start)) and _is_sure(candidate):
        governor.kind, governor.many, governor.settled = "RES", many, True
        governor.head = max(plain.rfind(" ", 0, start - 1) + 1, floor)
        return True
    return False


def _is_sure(candidate: Candidate) -> bool:
    return candidate.form == "year" and is_possible(candidate.number, int(candidate.key))


def _window(candidate: Candidate, lexicon: Lexicon) -> int:
    """Return how many characters before the candidate may bear on it."""
    if lexicon.rules.heads_follow or candidate.form in ("session", "roman"):
        return _WINDOW
    return _SHORT_WINDOW


def _is_settled(governor: Governor, lexicon: Lexicon) -> bool:
    """Whether the register bears the number and year out, and no noun or body before it objects."""
    if governor.adverse or lexicon.rules.heads_follow or not _is_sure(governor.candidate):
        return False
    return not any(rank.sure > 3 and rank.body == "other" for rank in governor.ranks)


def _look_left(
    plain: str, governor: Governor, previous: Governor | None, floor: int, lexicon: Lexicon
) -> None:
    start = governor.candidate.start
    window = _window(governor.candidate, lexicon)
    tokens = [
        _Token(match.lastgroup or "", match.start(), match.end())
        for match in lexicon.words.finditer(plain, max(floor, start - window), start)
    ]
    if previous is not None and _goes_on(plain, governor, previous, tokens, floor, lexicon):
        return
    stops = [index for index, token in enumerate(tokens) if token.name == "stop"]
    if stops:
        tokens = tokens[stops[-1] + 1 :]
        previous = None
    head = _head_among(plain, governor, tokens, start, lexicon)
    if head is not None:
        _govern(plain, governor, previous, floor, tokens, head, lexicon)
    elif previous is not None and not governor.adverse:
        _go_on_loosely(plain, governor, previous, tokens, floor, lexicon)
    if lexicon.rules.heads_follow and not governor.joined:
        _rank_before(plain, governor, tokens, _Token("", start, start), lexicon)
        if previous is not None and not governor.ranks and start - floor < 30:
            governor.ranks = _weaker(previous.ranks)


def _goes_on(  # noqa: C901 - one gap, and all that can stand in it
    plain: str,
    governor: Governor,
    previous: Governor,
    tokens: list[_Token],
    floor: int,
    lexicon: Lexicon,
) -> bool:
    """Join the list of *previous* if dates, details and bodies apart only a separator stands between."""
    start = governor.candidate.start
    if start - floor > _LIST_GAP:
        return False
    rest: list[str] = []
    position = floor
    before: list[_Token] = []
    after: _Token | None = None
    for token in tokens:
        if token.name in lexicon.body_keys:
            if after is None and not before and _is_linked(plain, position, token, lexicon):
                after = token
                rest.append(" ")
                position = token.end
                continue
            before.append(token)
        elif token.name not in _ASIDE:
            continue
        rest.append(plain[position : token.start])
        position = token.end
    rest.append(plain[position:start])
    if not lexicon.gap.fullmatch("".join(rest)):
        return False
    governor.join(previous)
    if after is not None:
        previous.right = Rank(lexicon.body_keys[after.name], 4)
    if before:
        governor.ranks = (Rank(lexicon.body_keys[before[-1].name], 4),)
    if after is not None or before:
        governor.joined = False
        governor.head = start
        if not before:
            governor.ranks = ()
    return True


def _go_on_loosely(
    plain: str,
    governor: Governor,
    previous: Governor,
    tokens: list[_Token],
    floor: int,
    lexicon: Lexicon,
) -> None:
    """Take over the kind when the list of *previous* goes on after a description of its act."""
    start = governor.candidate.start
    if start - floor > _LIST_GAP or any(token.name in _KINDS for token in tokens):
        return
    if previous.kind and not previous.many and not lexicon.rules.heads_follow:
        return
    if not lexicon.list_ending.search(plain, max(floor, start - 40), start):
        return
    governor.kind, governor.many = previous.kind, previous.many
    governor.ranks = previous.ranks
    governor.listed = not lexicon.rules.heads_follow or lexicon.list_tail_at(plain, floor)


def _head_among(
    plain: str, governor: Governor, tokens: list[_Token], start: int, lexicon: Lexicon
) -> int | None:
    """Return the index of the head noun that governs the number; note if an adverse noun does."""
    for index in range(len(tokens) - 1, -1, -1):
        name = tokens[index].name
        if name in _KINDS:
            return index if _is_filler(plain, tokens, index, start, lexicon) else None
        if name == "foreign":
            governor.adverse = _is_filler(plain, tokens, index, start, lexicon)
            if governor.adverse:
                return None
    if tokens and tokens[-1].name == "numero":
        governor.adverse = lexicon.filler.fullmatch(plain, tokens[-1].end, start) is not None
    return None


def _is_filler(plain: str, tokens: list[_Token], index: int, end: int, lexicon: Lexicon) -> bool:
    """Whether only small words, dates and bodies stand between the token and the number."""
    position = tokens[index].end
    filler = lexicon.head_filler if tokens[index].name in _KINDS else lexicon.filler
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
    tokens: list[_Token],
    head: int,
    lexicon: Lexicon,
) -> None:
    noun = tokens[head]
    name, start = noun.name, noun.start
    governor.kind, governor.many, governor.head = _KINDS[name], name in _MANY, start
    inside = [token for token in tokens[head + 1 :] if token.name in lexicon.body_keys]
    governor.ranks = tuple(Rank(lexicon.body_keys[token.name], 4) for token in reversed(inside))
    before = tokens[:head]
    taken = None if previous is None else _taken(plain, floor, before, start, lexicon)
    _rank_before(plain, governor, before, noun, lexicon, taken)
    if previous is None or any(token.name in lexicon.body_keys for token in before):
        return
    lead = _without(plain, floor, start, before, _ASIDE | {"own"})
    if lexicon.gap.fullmatch(lead):
        governor.chained = True
        governor.ranks += _weaker(previous.ranked())


def _without(plain: str, start: int, end: int, tokens: list[_Token], names: frozenset[str]) -> str:
    """Return the text between two places without the tokens of those names."""
    pieces = []
    for token in tokens:
        if token.name in names and token.start >= start:
            pieces.append(plain[start : token.start])
            start = token.end
    pieces.append(plain[start:end])
    return "".join(pieces)


def _rank_before(
    plain: str,
    governor: Governor,
    before: list[_Token],
    head: _Token,
    lexicon: Lexicon,
    taken: _Token | None = None,
) -> None:
    """Rank the bodies before the head noun: beside it, as the one that "its" means, or merely near."""
    owner = next((token for token in before[:-3:-1] if token.name == "own"), None)
    agreeing = lexicon.agrees(
        plain[owner.start : owner.end] if owner else plain[head.start : head.end]
    )
    own = owner is not None or agreeing is not None
    governor.open = own
    for token in reversed(before):
        if token.name == "break_" and own:
            governor.open = False
            return
        key = lexicon.body_keys.get(token.name)
        if key is None:
            continue
        if lexicon.body_lead.fullmatch(plain, token.end, head.start):
            sure = 4
        elif agreeing is not None:
            sure = 2 if key in agreeing else 1
        elif token is taken:
            sure = 1
        elif own:
            sure = 2
        elif lexicon.body_speaks.fullmatch(plain, token.end, head.start):
            # A body that is none of the United Nations must stand close to be believed.
            is_close = head.start - token.end < _CLOSE and not lexicon.rules.heads_follow
            sure = 3 if key == "other" and is_close else 2
        else:
            sure = 1
        governor.open = governor.open and sure < 2
        governor.ranks += (Rank(key, sure),)


def _taken(
    plain: str, floor: int, tokens: list[_Token], head: int, lexicon: Lexicon
) -> _Token | None:
    """Return the body that belongs to the number before, as in "resolution 5/1 of the Council"."""
    position = floor
    for token in tokens:
        if token.name in _ASIDE and lexicon.filler.fullmatch(plain, position, token.start):
            position = token.end
            continue
        linked = token.name in lexicon.body_keys and _is_linked(plain, position, token, lexicon)
        return token if linked and not lexicon.body_lead.fullmatch(plain, token.end, head) else None
    return None


def _weaker(ranks: Iterable[Rank]) -> tuple[Rank, ...]:
    """Return *ranks* as they count for a number further on."""
    return tuple(Rank(rank.body, min(rank.sure, 2)) for rank in ranks)


def _look_right(plain: str, governors: list[Governor | None], lexicon: Lexicon) -> None:
    """Note what stands after each number, and hand it back through its list."""
    after: Governor | None = None
    for index in range(len(governors) - 1, -1, -1):
        governor = governors[index]
        if governor is not None and not governor.settled:
            following = governors[index + 1] if index + 1 < len(governors) else None
            ceiling = following.candidate.start if following else len(plain)
            end = governor.candidate.end
            if lexicon.head_after is not None:
                _head_behind(plain, governor, after, ceiling, lexicon)
            if governor.right is None:
                governor.right = _body_after(
                    plain, end, min(ceiling, end + _RIGHT), lexicon, is_open=governor.open
                )
            if governor.right is None and after is not None and (after.joined or after.chained):
                passed = after.right or after.passed_on
                if passed is not None and not after.joined:
                    passed = Rank(passed.body, 2)
                governor.passed_on = passed
        after = governor


def _head_behind(
    plain: str, governor: Governor, after: Governor | None, ceiling: int, lexicon: Lexicon
) -> None:
    """Take the head noun after the number, or after the list that it opens."""
    assert lexicon.head_after is not None
    end = governor.candidate.end
    match = lexicon.head_after.match(plain, end, min(ceiling, end + 40))
    if match:
        governor.adverse = match["not"] is not None
        governor.kind = "" if governor.adverse else "DEC" if match["dec"] else "RES"
    elif after is not None and after.listed:
        governor.kind, governor.adverse = after.kind, after.adverse


def _body_after(
    plain: str, end: int, ceiling: int, lexicon: Lexicon, *, is_open: bool
) -> Rank | None:
    """Return the body after the number, dates and details of the act apart."""
    words = lexicon.words
    while True:
        between = lexicon.filler.match(plain, end, ceiling)
        aside = words.match(plain, between.end(), ceiling) if between else None
        if aside is None or aside.lastgroup not in _ASIDE:
            break
        end = aside.end()
    for link, sure in ((lexicon.body_link, 4), (lexicon.opening, 2)):
        # Opening: in its resolution 54/18, the Human Rights Council …
        if sure == 2 and not is_open:
            return None
        tie = link.match(plain, end, ceiling)
        body = words.match(plain, tie.end(), ceiling) if tie else None
        key = lexicon.body_keys.get(body.lastgroup or "") if body else None
        if body is None or key is None:
            continue
        if sure == 2 or lexicon.body_owns.match(plain, body.end()) is None:
            return Rank(key, sure)
    return None


def _is_linked(plain: str, position: int, token: _Token, lexicon: Lexicon) -> bool:
    """Whether the body belongs to the number before it, and not to a noun or number after it."""
    link = lexicon.body_link.match(plain, position)
    if link is None or link.end() != token.start:
        return False
    return lexicon.body_owns.match(plain, token.end) is None
