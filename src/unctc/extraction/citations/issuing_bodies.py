"""Which bodies the words around a number point to, and how surely."""

from __future__ import annotations

from typing import Final, NamedTuple

from unctc.extraction.citations.citation_context import (
    ASIDE,
    BEARER,
    BESIDE,
    NEAR,
    SPEAKS,
    NumberContext,
    Token,
)
from unctc.extraction.citations.compiled_rules import CompiledRules
from unctc.extraction.citations.symbol_assignment import BodyClue

__all__ = ["body_after", "is_linked", "note_bodies_before", "taken_before"]

_CLOSE: Final = 25
_FEW_WORDS: Final = 50
_FOREIGN: Final = frozenset({"other", "board", "commission", "treaty"})


def note_bodies_before(
    plain: str,
    context: NumberContext,
    before: list[Token],
    head: Token,
    compiled: CompiledRules,
    taken: Token | None = None,
) -> None:
    """BodyClue the bodies before the head noun: beside it, as the one that "its" means, or merely near.

    Args:
        plain: the text.
        context: what is known; its clues grow.
        before: the words before the head noun, in order.
        head: the head noun.
        compiled: the language.
        taken: the body among *before* that belongs to the number before this one.
    """
    owner = next((token for token in before[:-3:-1] if token.name == "own"), None)
    agreeing = compiled.agrees(
        plain[owner.start : owner.end] if owner else plain[head.start : head.end]
    )
    noun = _HeadNoun(head.start, owner, agreeing, taken)
    own = owner is not None or agreeing is not None
    context.own = context.open = own
    for index in range(len(before) - 1, -1, -1):
        token = before[index]
        if token.name == "break_" and own and not _reports(plain, before, index, noun, compiled):
            subject = _subject_before(plain, before, index, compiled)
            if subject is not None:
                context.open = False
                context.add_clues([BodyClue(compiled.body_keys[subject.name], SPEAKS)])
            return
        key = compiled.body_keys.get(token.name)
        if key is None:
            continue
        confidence = _confidence(plain, token, noun, compiled)
        if key in _PRINCIPAL and _is_of_other(plain, before, index, compiled):
            key = "other"
        context.open = context.open and confidence < SPEAKS
        context.add_clues([BodyClue(key, confidence)])


_PRINCIPAL: Final = frozenset({"A", "assembly", "S", "council"})
_OUTSIDE: Final = frozenset({"other", "treaty"})


class _HeadNoun(NamedTuple):
    """A head noun, as far as it points back to a body.

    Attributes:
        start: where it starts.
        owner: the "its" before it.
        agreeing: the bodies that this "its", or a noun that includes one, can refer to.
        taken: a body before it that belongs to another number.
    """

    start: int
    owner: Token | None
    agreeing: frozenset[str] | None
    taken: Token | None


def _confidence(plain: str, body: Token, noun: _HeadNoun, compiled: CompiledRules) -> int:
    """Return how surely *body* is the one whose act the head noun after it means.

    ======================================================  ==========================
    the Assembly's resolution                                beside it: ``BESIDE``
    the Commission did so in its resolution                  close by: ``BEARER``
    the Assembly recalled its resolution                     it speaks: ``SPEAKS``
    a report to the Assembly; resolution                     merely near: ``NEAR``
    ======================================================  ==========================
    """
    key = compiled.body_keys[body.name]
    owned = noun.owner is not None and body.end <= noun.owner.start
    # "The Commission did so in its resolution 58/5" is the Commission's; but "the Assembly endorsed
    # the report of the Commission in its resolution 63/250" is the Assembly's.
    subordinate = key in _FOREIGN and owned
    if subordinate and not compiled.rules.heads_follow and not _opens_clause(plain, body, compiled):
        return SPEAKS
    if (tied := _tied(plain, body, noun, key, compiled)) is not None:
        return tied
    if noun.agreeing is not None or body is noun.taken:
        return SPEAKS if noun.agreeing is not None and key in noun.agreeing else NEAR
    speaks = compiled.body_speaks.fullmatch(plain, body.end, noun.start) is not None
    distance = noun.start - body.end
    if noun.owner is not None:
        return BEARER if subordinate and speaks and distance < _FEW_WORDS else SPEAKS
    # A body that is none of the United Nations must be close to be believed.
    outside = key in _OUTSIDE and distance < _CLOSE and not compiled.rules.heads_follow
    return (BEARER if outside else SPEAKS) if speaks else NEAR


def _reports(
    plain: str, tokens: list[Token], verb: int, noun: _HeadNoun, compiled: CompiledRules
) -> bool:
    """Whether the words that begin with "pursuant" say for which of its acts a report is made to the body before."""
    body = tokens[verb - 1] if verb else None
    if body is None or compiled.body_keys.get(body.name) != "A/HRC":
        return False
    return compiled.report_lead.fullmatch(plain, body.end, noun.start) is not None


def _tied(
    plain: str, body: Token, noun: _HeadNoun, key: str, compiled: CompiledRules
) -> int | None:
    """Return the confidence where the words between body and noun settle it; else ``None``."""
    if key in _OUTSIDE and "(" in plain[body.end : noun.start]:
        # "Organization of American States (resolution 253 (III))": of what the act is about.
        return NEAR
    if key == "A/HRC" and compiled.report_lead.fullmatch(plain, body.end, noun.start):
        return BESIDE
    if plain[body.end : noun.start] == "/":
        # ACHPR/Res. 275: the body is part of the act's symbol.
        return BESIDE
    if compiled.body_adopts.fullmatch(plain, body.end, noun.start):
        return BEARER
    if compiled.body_lead.fullmatch(plain, body.end, noun.start) is None:
        return None
    return NEAR if key in _OUTSIDE and compiled.is_subject(plain, body.start) else BESIDE


def _is_of_other(plain: str, tokens: list[Token], index: int, compiled: CompiledRules) -> bool:
    """Whether the body is one of another organization: the OAS General Assembly."""
    if not index or compiled.body_keys.get(tokens[index - 1].name) != "other":
        return False
    return plain[tokens[index - 1].end : tokens[index].start].strip(" '’s") == ""


def _is_of_other_after(plain: str, end: int, compiled: CompiledRules) -> bool:
    """Whether the body that ends there is one of another organization: the General Assembly of the OAS."""
    link = compiled.body_link.match(plain, end)
    owner = compiled.words.pattern.match(plain, link.end()) if link else None
    return owner is not None and compiled.body_keys.get(compiled.words.name_of(owner)) == "other"


def _opens_clause(plain: str, body: Token, compiled: CompiledRules) -> bool:
    return compiled.clause_start.search(plain, max(0, body.start - 30), body.start) is not None


def _subject_before(
    plain: str, tokens: list[Token], verb: int, compiled: CompiledRules
) -> Token | None:
    """Return the body that opens the sentence before the verb, or before the verbs in a row."""
    while verb and tokens[verb - 1].name == "break_":
        verb -= 1
    subject = tokens[verb - 1] if verb else None
    if subject is not None and _is_subject(plain, subject, tokens[verb], compiled):
        return subject
    return None


def _is_subject(plain: str, body: Token, verb: Token, compiled: CompiledRules) -> bool:
    """Whether the body opens its sentence and recalls, as in "The Human Rights Council, recalling"."""
    if body.name not in compiled.body_keys:
        return False
    if not compiled.opening.fullmatch(plain, body.end, verb.start):
        return False
    return compiled.sentence_start.search(plain, max(0, body.start - 30), body.start) is not None


def taken_before(
    plain: str, floor: int, tokens: list[Token], head: int, compiled: CompiledRules
) -> Token | None:
    """Return the body that belongs to the number before, as in "resolution 5/1 of the Council"."""
    position = floor
    for token in tokens:
        if token.name in ASIDE and compiled.filler.fullmatch(plain, position, token.start):
            position = token.end
            continue
        linked = token.name in compiled.body_keys and is_linked(plain, position, token, compiled)
        return (
            token if linked and not compiled.body_lead.fullmatch(plain, token.end, head) else None
        )
    return None


def body_after(
    plain: str, context: NumberContext, ceiling: int, compiled: CompiledRules
) -> BodyClue | None:
    """Return the body after the number, dates and details of the act apart."""
    words, end = compiled.words, _end_of_details(plain, context, ceiling, compiled)
    for link, confidence in ((compiled.body_link, BESIDE), (compiled.opening, SPEAKS)):
        # Opening: in its resolution 54/18, the Human Rights Council …
        spoken = any(clue.confidence >= SPEAKS for clue in context.clues)
        if confidence == SPEAKS and not context.open and (spoken or context.joined):
            return None
        tie = link.match(plain, end, ceiling)
        body = words.pattern.match(plain, tie.end(), ceiling) if tie else None
        key = compiled.body_keys.get(words.name_of(body)) if body else None
        if body is None or key is None:
            if confidence == BESIDE and _is_unknown_after(plain, context, end, compiled):
                return BodyClue("other", BESIDE)
            continue
        if compiled.rules.heads_follow and any(each.confidence == BESIDE for each in context.clues):
            # The body beside the head noun is the one that adopted the act.
            continue
        if key == "treaty" and context.own:
            # "Its resolution 55/25 of 15 November 2000, of the Convention" adopted that Convention.
            continue
        if key in _PRINCIPAL and _is_of_other_after(plain, body.end(), compiled):
            key = "other"
        if confidence == SPEAKS or compiled.body_owns.match(plain, body.end()) is None:
            return BodyClue(key, confidence)
    return None


def _end_of_details(
    plain: str, context: NumberContext, ceiling: int, compiled: CompiledRules
) -> int:
    """Return where the dates and details after the number end, and its part where no session follows it."""
    words, end = compiled.words, context.candidate.end
    if context.candidate.form == "plain" and (
        letter := compiled.parts.after.match(plain, end, ceiling)
    ):
        end = letter.end()
    while True:
        # The word that ties a year to its number, "of 2014", may be a small word, too.
        tied = words.pattern.match(plain, end + 1, ceiling) if plain[end : end + 1] == " " else None
        if tied is not None and words.name_of(tied) == "date":
            end = tied.end()
            continue
        between = compiled.filler.match(plain, end, ceiling)
        aside = words.pattern.match(plain, between.end(), ceiling) if between else None
        if aside is None or words.name_of(aside) not in ASIDE:
            return end
        end = aside.end()


def _is_unknown_after(
    plain: str, context: NumberContext, end: int, compiled: CompiledRules
) -> bool:
    """Whether a number alone, for which no other body is named, is of one that no table has: of the Tory Party."""
    candidate = context.candidate
    alone = candidate.form == "plain" or "/" in plain[candidate.start : candidate.end]
    if (
        not alone
        or candidate.form == "session"
        or any(each.confidence == BESIDE for each in context.clues)
    ):
        return False
    if compiled.unknown_body.match(plain, end) is None:
        return False
    return not compiled.names_united_nations(plain, context.head, candidate.end)


def is_linked(plain: str, position: int, token: Token, compiled: CompiledRules) -> bool:
    """Whether the body belongs to the number before it, and not to a noun or number after it."""
    link = compiled.body_link.match(plain, position)
    if link is None or link.end() != token.start:
        return False
    return compiled.body_owns.match(plain, token.end) is None
