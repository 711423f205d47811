"""Whose act a number names: the head noun and the body that govern it, through lists.

A candidate is told apart by what governs it: the head noun before it (after it in Chinese), the body
beside that noun or after the number, or whatever governed the number before it in the same list.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from unctc.reading.citations.candidates import Candidate
from unctc.reading.citations.lexicon import Lexicon
from unctc.reading.register import is_possible, year_of

__all__ = ["Mention", "mentions_in"]

_WINDOW: Final = 240
_RIGHT: Final = 140


class Mention(NamedTuple):
    """An accepted citation: where it stands, the symbol it names, and the list it belongs to."""

    start: int
    end: int
    target: str
    group: int
    """The number of the list; mentions of one list share it."""
    head: int
    """Where the head noun before the list starts, or the list itself."""


class _Context:
    """What is known about one candidate while its neighbours are looked at."""

    __slots__ = (
        "adverse",
        "candidate",
        "chained",
        "head",
        "joined",
        "kind",
        "left",
        "lenient",
        "plural",
        "right",
        "subject",
    )

    def __init__(self, candidate: Candidate) -> None:
        self.candidate = candidate
        self.kind = ""
        self.plural = False
        self.left: list[str] = []
        self.right = ""
        self.subject: list[str] = []
        self.joined = False
        self.chained = False
        self.head = candidate.start
        self.adverse = False
        self.lenient = False


_RES: Final = frozenset({"many", "one"})
_DEC: Final = frozenset({"decs", "dec"})
_KINDS: Final = {"many": "RES", "one": "RES", "decs": "DEC", "dec": "DEC"}
_MANY: Final = frozenset({"many", "decs"})


def mentions_in(plain: str, candidates: list[Candidate], lexicon: Lexicon) -> list[Mention]:
    """Return the candidates that are citations, each with its symbol."""
    contexts: list[_Context | None] = []
    previous: _Context | None = None
    floor = 0
    for candidate in candidates:
        if candidate.form == "symbol":
            contexts.append(None)
            floor = candidate.end
            previous = None
            continue
        fresh = _Context(candidate)
        _look_left(plain, fresh, previous, floor, lexicon)
        contexts.append(fresh)
        previous = fresh
        floor = candidate.end
    _look_right(plain, candidates, contexts, lexicon)
    mentions: list[Mention] = []
    group = -1
    for index, candidate in enumerate(candidates):
        context = contexts[index]
        if context is None:
            group += 1
            mentions.append(
                Mention(candidate.start, candidate.end, candidate.key, group, candidate.start)
            )
            continue
        target = _target(context, contexts, index)
        if target is None:
            continue
        if not (context.joined and mentions and mentions[-1].end == candidates[index - 1].end):
            group += 1
        head = context.head
        mentions.append(Mention(candidate.start, candidate.end, target, group, head))
    return mentions


def _look_left(  # noqa: C901, PLR0912 - one look back, and all that can stand there
    plain: str, context: _Context, previous: _Context | None, floor: int, lexicon: Lexicon
) -> None:
    start = context.candidate.start
    if previous is not None:
        gap = plain[floor:start]
        if gap in lexicon.rules.typical_gaps or (
            len(gap) < 40 and lexicon.separator.fullmatch(gap)
        ):
            _join(context, previous)
            return
    low = max(floor, start - _WINDOW)
    tokens = [
        (match.lastgroup or "", match.start(), match.end())
        for match in lexicon.words.finditer(plain, low, start)
    ]
    cut = 0
    for index, token in enumerate(tokens):
        if token[0] == "stop":
            cut = index + 1
    stopped = cut > 0
    tokens = tokens[cut:]
    head = None
    for index in range(len(tokens) - 1, -1, -1):
        name = tokens[index][0]
        if name in _KINDS and _is_filler(plain, tokens, index, start, lexicon):
            head = index
            break
        if name in ("foreign", "numero") and _is_filler(plain, tokens, index, start, lexicon):
            if name == "numero":
                continue
            context.adverse = True
            break
        if name in _KINDS:
            break
    if tokens and tokens[-1][0] == "numero" and head is None:
        context.adverse = True
    if head is not None:
        name, head_start, _ = tokens[head]
        context.kind = _KINDS[name]
        context.plural = name in _MANY
        context.head = head_start
        inside = [token for token in tokens[head + 1 :] if token[0] in lexicon.body_keys]
        before = tokens[:head]
        context.left = [lexicon.body_keys[token[0]] for token in reversed(inside)]
        _bodies_before(plain, context, before, head_start, lexicon)
        lead = plain[floor:head_start] if previous is not None and not stopped else None
        if (
            lead is not None
            and len(lead) < 40
            and not any(token[0] in lexicon.body_keys for token in before)
        ):
            context.chained = bool(lexicon.separator.fullmatch(lead)) or (
                bool(before) and all(token[0] == "own" for token in before) and False
            )
        return
    if (
        previous is not None
        and not stopped
        and not context.adverse
        and _continues(plain, tokens, floor, start, lexicon, context, previous)
    ):
        return
    bodies = [token for token in tokens if token[0] in lexicon.body_keys]
    if lexicon.rules.heads_follow:
        if bodies:
            context.left = [lexicon.body_keys[token[0]] for token in reversed(bodies)]
        elif previous is not None and not stopped and start - floor < 12:
            context.chained = True


def _join(context: _Context, previous: _Context) -> None:
    context.joined = True
    context.kind = previous.kind
    context.plural = previous.plural
    context.left = previous.left
    context.subject = previous.subject
    context.head = previous.head
    context.adverse = previous.adverse


def _is_filler(
    plain: str, tokens: list[tuple[str, int, int]], index: int, end: int, lexicon: Lexicon
) -> bool:
    """Whether only small words, dates and bodies stand between the token and the number."""
    position = tokens[index][2]
    for name, start, stop in tokens[index + 1 :]:
        if not lexicon.filler.fullmatch(plain, position, start):
            return False
        if name not in ("date", "own", "numero") and name not in lexicon.body_keys:
            return False
        position = stop
    return lexicon.filler.fullmatch(plain, position, end) is not None


def _bodies_before(
    plain: str,
    context: _Context,
    before: list[tuple[str, int, int]],
    head_start: int,
    lexicon: Lexicon,
) -> None:
    """Note the body that stands beside the head noun, or that "its" refers to."""
    own = bool(before) and before[-1][0] == "own"
    broken = False
    for name, _, end in reversed(before):
        if name == "break_":
            broken = True
        elif name in lexicon.body_keys:
            key = lexicon.body_keys[name]
            between = plain[end:head_start]
            if not broken and lexicon.body_lead.fullmatch(between):
                context.left.append(key)
            elif own and not broken:
                context.subject.append(key)
            elif not broken:
                context.subject.append(f"?{key}")


def _continues(  # noqa: C901, PLR0912 - one gap, and all that can stand in it
    plain: str,
    tokens: list[tuple[str, int, int]],
    floor: int,
    start: int,
    lexicon: Lexicon,
    context: _Context,
    previous: _Context,
) -> bool:
    """Whether the gap since the previous number, dates and bodies taken out, only goes on with its list."""
    if start - floor > _WINDOW - 1 or any(token[0] in _KINDS for token in tokens):
        return False
    position = floor
    rest = []
    right: list[str] = []
    left: list[str] = []
    for name, token_start, token_end in tokens:
        if name == "date" or name in lexicon.body_keys:
            rest.append(plain[position:token_start])
            if name != "date":
                link = plain[position:token_start]
                if lexicon.body_link.fullmatch(link) and not left and not right:
                    right.append(lexicon.body_keys[name])
                    rest[-1] = " "
                else:
                    left = [lexicon.body_keys[name]]
            position = token_end
    rest.append(plain[position:start])
    remaining = "".join(rest)
    if lexicon.separator.fullmatch(remaining) or lexicon.separator.fullmatch(remaining.strip()):
        _join(context, previous)
        if right and not previous.right:
            previous.right = right[0]
            context.joined = False
            context.left = []
            context.head = context.candidate.start
        if left:
            context.left = left
            context.joined = False
            context.head = context.candidate.start
        return True
    if previous.kind and (previous.plural or lexicon.rules.heads_follow) and len(remaining) < 180:
        ending = lexicon.list_ending.search(remaining)
        if ending:
            _join(context, previous)
            context.joined = False
            context.lenient = True
            context.head = context.candidate.start
            if left:
                context.left = left
            if right and not previous.right:
                previous.right = right[0]
                context.left = left
            return True
    return False


def _look_right(
    plain: str, candidates: list[Candidate], contexts: list[_Context | None], lexicon: Lexicon
) -> None:
    """Note the head noun and the body that stand after each number, and hand them back through its list."""
    after: _Context | None = None
    for index in range(len(candidates) - 1, -1, -1):
        context = contexts[index]
        if context is None:
            after = None
            continue
        end = context.candidate.end
        ceiling = candidates[index + 1].start if index + 1 < len(candidates) else len(plain)
        if lexicon.head_after is not None:
            match = lexicon.head_after.match(plain, end, min(ceiling, end + 40))
            if match:
                context.kind = "DEC" if match["dec"] else "RES"
            elif after is not None and after.kind and _list_like(plain, end, ceiling, lexicon):
                context.kind = after.kind
                if not context.joined:
                    pass
        if not context.right:
            context.right = _body_after(plain, end, min(ceiling, end + _RIGHT), lexicon)
        if (
            not context.right
            and after is not None
            and (after.joined or (after.chained and not after.left))
        ):
            context.right = after.right
        after = context


def _list_like(plain: str, end: int, ceiling: int, lexicon: Lexicon) -> bool:
    if ceiling - end > 160:
        return False
    return not any(
        (match.lastgroup or "") in ("stop", "many", "one", "decs", "dec")
        for match in lexicon.words.finditer(plain, end, ceiling)
    )


def _body_after(plain: str, end: int, ceiling: int, lexicon: Lexicon) -> str:
    position = end
    for match in lexicon.words.finditer(plain, end, ceiling):
        name = match.lastgroup or ""
        if name == "date":
            if not lexicon.filler.fullmatch(plain, position, match.start()):
                return ""
            position = match.end()
        elif name in lexicon.body_keys:
            return (
                lexicon.body_keys[name]
                if lexicon.body_link.fullmatch(plain, position, match.start())
                else ""
            )
        elif name == "own":
            continue
        else:
            return ""
    return ""


def _target(context: _Context, contexts: list[_Context | None], index: int) -> str | None:
    candidate = context.candidate
    form = candidate.form
    kind = context.kind
    bodies = _ranked_bodies(context)
    if form == "year":
        if bodies and bodies[0] == "other":
            return None
        year = int(candidate.key)
        possible = is_possible(candidate.number, year)
        if context.adverse or (not kind and not possible):
            return None
        return f"S/RES/{candidate.number} ({candidate.key})"
    if form == "plain":
        return _plain_target(context, contexts, index, bodies)
    if not kind or context.adverse:
        return None
    return session_target(candidate, kind, bodies)


def _ranked_bodies(context: _Context) -> list[str]:
    ranked = [context.right] if context.right else []
    ranked += context.left
    ranked += context.subject
    return ranked


def _plain_target(
    context: _Context, contexts: list[_Context | None], index: int, bodies: list[str]
) -> str | None:
    number = context.candidate.number
    if context.adverse or (bodies and bodies[0] not in ("S", "council", "?S", "?council")):
        return None
    known = year_of(number)
    shared = _shared_year(contexts, index)
    if shared is not None and is_possible(number, shared):
        known = shared
    if known is None or (number < 200 and bodies[:1] != ["S"]):
        return None
    return f"S/RES/{number} ({known})"


def _shared_year(contexts: list[_Context | None], index: int) -> int | None:
    for following in contexts[index + 1 : index + 9]:
        if following is None or not following.joined:
            return None
        if following.candidate.form == "year":
            return int(following.candidate.key)
    return None


def session_target(candidate: Candidate, kind: str, bodies: list[str]) -> str | None:
    """Return the symbol of a number with a session, as the first of *bodies* that can have it files it."""
    session = candidate.key
    for body in bodies:
        sure = body[0] != "?"
        key = body.lstrip("?")
        if key == "other" and sure:
            return None
        if (target := _filed(key, candidate, kind)) is not None:
            return (
                target
                if sure or _filed("A", candidate, kind) is None
                else _filed("A", candidate, kind)
            )
    return _filed("A", candidate, kind) or (
        _filed("E", candidate, kind) if len(session) == 4 or candidate.form == "roman" else None
    )


def _filed(  # noqa: PLR0911 - a case for each organ
    body: str, candidate: Candidate, kind: str
) -> str | None:
    """Return the symbol if *body* can have adopted an act of that number, else ``None``."""
    session, number, part = candidate.key, candidate.number, candidate.part
    if candidate.form == "roman":
        return _filed_roman(body, candidate, kind)
    special = session[0] in "SE"
    value = int(session.rpartition("-")[2])
    text = f"{session}/{number}{part}"
    if body in ("A", "assembly"):
        if session.startswith("ES"):
            return f"A/{kind}/{text}" if value <= 30 else None
        if special:
            return f"A/{kind}/{text}" if value <= 60 else None
        if not 31 <= value <= 130 or (kind == "DEC" and number < 300):
            return None
        return f"A/{kind}/{text}"
    if body in ("A/HRC", "council"):
        if session.startswith("ES") or value > 90 or number > 150 or len(session) == 4:
            return f"E/{kind}/{text}" if body == "council" and len(session) == 4 else None
        return f"A/HRC/{kind}/{text}"
    if body == "E":
        return f"E/{kind}/{text}" if len(session) == 4 and 1946 <= value <= 2100 else None
    if body == "E/CN.4":
        return f"E/CN.4/{kind}/{text}" if len(session) == 4 and 1946 <= value <= 2006 else None
    return None


def _filed_roman(body: str, candidate: Candidate, kind: str) -> str | None:
    from unctc.reading.citations.numerals import roman_value

    prefix, _, figures = candidate.key.rpartition("-")
    value = roman_value(figures) or 0
    text = f"{candidate.number}{candidate.part} ({candidate.key})"
    if kind != "RES":
        return None
    if body in ("A", "assembly"):
        return f"A/RES/{text}" if value <= 30 else None
    if body in ("E", "council"):
        return f"E/RES/{text}" if not prefix else None
    return None
