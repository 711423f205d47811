"""Which noun a number belongs to: the head noun before it, or the one that opened its list."""

from __future__ import annotations

from typing import Final, NamedTuple

from unctc.extraction.citations.citation_context import (
    ASIDE,
    BESIDE,
    NumberContext,
    Token,
    weaker,
)
from unctc.extraction.citations.compiled_rules import CompiledRules
from unctc.extraction.citations.issuing_bodies import is_linked, note_bodies_before, taken_before
from unctc.extraction.citations.symbol_assignment import BodyClue
from unctc.late_patterns import late_pattern

__all__ = ["look_left"]

_LIST_GAP: Final = 350
# 1267 (the sanctions regime) and 1373: what is said of a member of a list.
_BRACKETED: Final = late_pattern(r"\([^()]{0,60}\)")
_MANY: Final = frozenset({"many", "decs"})
_AMONG_FILLER: Final = frozenset({"date", "own", "numero"})


def look_left(
    plain: str,
    context: NumberContext,
    previous: NumberContext | None,
    tokens: list[Token],
    floor: int,
    compiled: CompiledRules,
) -> None:
    """Note what *tokens*, the words before the number, say of it.

    Args:
        plain: the text.
        context: what is known about the number.
        previous: the same about the number before it.
        tokens: the words that matter between *floor*, or some way back, and the number.
        floor: where the number before ends.
        compiled: the language.
    """
    start = context.candidate.start
    if previous is not None and _join_list(plain, context, previous, tokens, floor, compiled):
        return
    stops = [index for index, token in enumerate(tokens) if token.name == "stop"]
    if stops:
        tokens = tokens[stops[-1] + 1 :]
        previous = None
    head = _head_among(plain, context, tokens, start, compiled)
    if head is None and context.candidate.form != "year" and not context.adverse:
        head = _head_of_part(plain, tokens, start, compiled)
        context.loose = head is not None
    if head is not None:
        _govern(plain, context, previous, floor, tokens, head, compiled)
    elif previous is not None and not context.adverse:
        _go_on_loosely(plain, context, previous, tokens, floor, compiled)
        if not context.kind and context.candidate.form == "year":
            context.adverse = compiled.is_page_before(plain, start)
    elif context.candidate.form == "year" and not compiled.rules.heads_follow:
        nearest = tokens[-1] if tokens else None
        beside = nearest is not None and not plain[nearest.end : start].strip()
        context.adverse = context.adverse or (not beside and compiled.counts_before(plain, start))
    if compiled.rules.heads_follow and not context.joined:
        note_bodies_before(plain, context, tokens, Token("", start, start), compiled)
        if previous is not None and not context.clues and start - floor < 30:
            again = compiled.noun_again.fullmatch(plain, floor, start)
            context.clues = previous.clues if again else weaker(previous.clues)


class _ListGap(NamedTuple):
    """What is between two numbers of a list, besides dates and details.

    Attributes:
        rest: the text that remains.
        after: the body that belongs to the first number: 5/1 *of the Council* and 5/2.
        before: the body that belongs to the second: 70/1 and *Council* resolution 5/1.
    """

    rest: str
    after: Token | None
    before: Token | None


def _list_gap(
    plain: str, tokens: list[Token], floor: int, end: int, compiled: CompiledRules
) -> _ListGap:
    """Return the text from *floor* to *end* without dates, details and bodies, and those bodies."""
    position, rest = floor, ""
    after: Token | None = None
    before: Token | None = None
    for token in tokens:
        is_body = token.name in compiled.body_keys
        if not is_body and token.name not in ASIDE:
            continue
        undecided = is_body and after is None and before is None
        if undecided and is_linked(plain, position, token, compiled):
            after = token
            rest += " "
        else:
            before = token if is_body else before
            rest += plain[position : token.start]
        position = token.end
    return _ListGap(rest + plain[position:end], after, before)


def _join_list(
    plain: str,
    context: NumberContext,
    previous: NumberContext,
    tokens: list[Token],
    floor: int,
    compiled: CompiledRules,
) -> bool:
    """Join the list of *previous* if only a separator is between them, besides dates, details and bodies."""
    start = context.candidate.start
    if start - floor > _LIST_GAP:
        return False
    gap = _list_gap(plain, tokens, floor, start, compiled)
    if not compiled.is_gap(gap.rest) and not compiled.is_gap(_BRACKETED.sub(" ", gap.rest)):
        return False
    context.join(previous)
    if gap.after is not None:
        previous.right = BodyClue(compiled.body_keys[gap.after.name], BESIDE)
    if gap.after is not None or gap.before is not None:
        # The noun governs both numbers, but each has its own body.
        context.joined = context.own = context.open = False
        context.head = start
        context.clues = (
            (BodyClue(compiled.body_keys[gap.before.name], BESIDE),) if gap.before else ()
        )
    return True


def _go_on_loosely(
    plain: str,
    context: NumberContext,
    previous: NumberContext,
    tokens: list[Token],
    floor: int,
    compiled: CompiledRules,
) -> None:
    """Take over the kind when the list of *previous* goes on after a description of its act."""
    start = context.candidate.start
    if start - floor > _LIST_GAP or any(token.name in compiled.kinds for token in tokens):
        return
    one = previous.kind and not previous.many and not compiled.rules.heads_follow
    another = plain.endswith(compiled.rules.item_articles, 0, start)
    if one and not another and context.candidate.form == "plain":
        # "Resolution 1373 on terrorism, and 40 others": without a session, the noun must be in the plural.
        return
    if not compiled.list_ending.search(plain, max(floor, start - 40), start):
        return
    context.kind, context.many = previous.kind, previous.many
    context.clues, context.own = previous.clues, previous.own
    about = context.candidate.form == "plain" and compiled.alone.about.match(
        plain, context.candidate.end
    )
    context.loose = not compiled.rules.heads_follow and not about
    context.chained = not compiled.rules.heads_follow
    context.listed = not compiled.rules.heads_follow or compiled.list_tail_at(plain, floor)


def _head_among(
    plain: str, context: NumberContext, tokens: list[Token], start: int, compiled: CompiledRules
) -> int | None:
    """Return the index of the head noun that governs the number; note if an adverse noun does."""
    for index in range(len(tokens) - 1, -1, -1):
        name = tokens[index].name
        if name in compiled.kinds:
            return index if _is_filler(plain, tokens, index, start, compiled) else None
        if name == "foreign":
            context.adverse = _is_filler(plain, tokens, index, start, compiled)
            if context.adverse:
                return None
    if tokens and tokens[-1].name == "detail" and not compiled.rules.heads_follow:
        # Section 1540 (2004) is one of a law.
        part = tokens[-1]
        worded = not any(map(str.isdigit, plain[part.start : part.end]))
        context.adverse = worded and not plain[part.end : start].strip()
        return None
    if tokens and tokens[-1].name == "numero":
        context.adverse = compiled.filler.fullmatch(plain, tokens[-1].end, start) is not None
    return None


def _head_of_part(
    plain: str, tokens: list[Token], start: int, compiled: CompiledRules
) -> int | None:
    """Return the index of a noun in the plural of which a part is named, as in "resolutions …, including"."""
    if not compiled.alone.including.search(plain, max(0, start - 30), start):
        return None
    heads = [index for index, token in enumerate(tokens) if token.name in compiled.kinds]
    return heads[-1] if heads and tokens[heads[-1]].name == "many" else None


def _is_filler(
    plain: str, tokens: list[Token], index: int, end: int, compiled: CompiledRules
) -> bool:
    """Whether only small words, dates and bodies are between the token and the number."""
    position = tokens[index].end
    filler = compiled.head_filler if tokens[index].name in compiled.kinds else compiled.filler
    for token in tokens[index + 1 :]:
        if not filler.fullmatch(plain, position, token.start):
            return False
        if token.name not in _AMONG_FILLER and token.name not in compiled.body_keys:
            return False
        position = token.end
        filler = compiled.filler
    return filler.fullmatch(plain, position, end) is not None


def _govern(
    plain: str,
    context: NumberContext,
    previous: NumberContext | None,
    floor: int,
    tokens: list[Token],
    head: int,
    compiled: CompiledRules,
) -> None:
    """Note the head noun, the bodies before it, and whether it goes on the list before it."""
    noun = tokens[head]
    name, start = noun.name, noun.start
    body = compiled.abbreviated.get(name)
    context.kind, context.head = compiled.kinds[name], start
    if body is not None and head and tokens[head - 1].name in compiled.kinds:
        # "Resolution UNSCR 2310" has its noun before the abbreviation.
        noun_before = tokens[head - 1]
        if not plain[noun_before.end : start].strip():
            context.head = noun_before.start
    context.many = name in _MANY or body is not None
    inside = [token for token in tokens[head + 1 :] if token.name in compiled.body_keys]
    context.clues = tuple(
        BodyClue(compiled.body_keys[token.name], BESIDE) for token in inside[::-1]
    )
    if body is not None:
        context.add_clues([BodyClue(body, BESIDE)])
    before = tokens[:head]
    taken = None if previous is None else taken_before(plain, floor, before, start, compiled)
    note_bodies_before(plain, context, before, noun, compiled, taken)
    if previous is None or any(token.name in compiled.body_keys for token in before):
        return
    lead = _without(plain, floor, start, before, ASIDE | {"own"})
    if compiled.is_gap(lead):
        context.chained = True
        # Resolution 181 and resolution 194 are one body's, as resolution 60/288 and resolution 1373 are not.
        alike = context.candidate.form == previous.candidate.form == "plain"
        clues = previous.by_confidence()
        context.add_clues(clues if alike else weaker(clues))


def _without(plain: str, start: int, end: int, tokens: list[Token], names: frozenset[str]) -> str:
    """Return the text between two places without the tokens of those names."""
    pieces = []
    for token in tokens:
        if token.name in names and token.start >= start:
            pieces.append(plain[start : token.start])
            start = token.end
    pieces.append(plain[start:end])
    return "".join(pieces)
