"""Which candidates are citations, and of what: the words around them weighed against the register."""

from __future__ import annotations

from typing import Final, NamedTuple

from unctc.extraction.citations.candidates import Candidate
from unctc.extraction.citations.citation_context import BEARER, NEAR, SPEAKS, NumberContext
from unctc.extraction.citations.compiled_rules import CompiledRules
from unctc.extraction.citations.context_assignment import contexts_of
from unctc.extraction.citations.symbol_assignment import BodyClue, file_under, filed, is_of_session
from unctc.languages.rules.section_numerals import roman_value
from unctc.registers.resolutions import is_possible, year_of

__all__ = ["ResolvedCitation", "resolve"]

# A number alone is taken for a resolution of the Security Council from here on; lower ones are more
# often resolutions of conferences, unless the Council is named.
_FIRST_ALONE: Final = 200
_FIRST_NOUNLESS: Final = 100
# By how many years a misprint is out at most, where the number alone is no evidence.
_FAR: Final = 10
_LONGEST_LIST: Final = 64
_FIRST_OF_FOUR_DIGITS: Final = 1000
_FIRST_YEAR, _LAST_YEAR = 1945, 2050
# The keys under which the tables have the Security Council, by name and as "the Council".
_COUNCIL: Final = frozenset({"S", "council"})
# What a bare "Commission" is where the text does not name the one on Human Rights: another body, or,
# where a language has one word for commissions and committees, nothing.
_COMMISSIONS: Final = {"commission": "other", "committee": ""}


class ResolvedCitation(NamedTuple):
    """An accepted citation.

    Attributes:
        start: where it starts in the text.
        end: where it ends.
        target: the symbol it names.
        group: the number of the list that it belongs to.
        head: where the head noun before the list starts, or the list itself.
    """

    start: int
    end: int
    target: str
    group: int
    head: int


def resolve(
    plain: str, candidates: list[Candidate], compiled: CompiledRules
) -> list[ResolvedCitation]:
    """Return those of *candidates* that are citations, each with its symbol."""
    references = _BodyReferences(plain, compiled)
    contexts = contexts_of(plain, candidates, compiled, references.names)
    resolved: list[ResolvedCitation] = []
    group = -1
    last = -1
    for index, (candidate, context) in enumerate(zip(candidates, contexts, strict=True)):
        start, end = candidate.start, candidate.end
        if context is None:
            target: str | None = candidate.key
        elif context.settled:
            target = f"S/RES/{candidate.number} ({candidate.key})"
        else:
            target = _target(contexts, index, references)
        if target is None:
            continue
        if context is None or not context.joined or last != index - 1:
            group += 1
        head = start if context is None else context.head
        last = index
        if candidate.middle:
            resolved += _apart(target, candidate, group, head)
        else:
            resolved.append(ResolvedCitation(start, end, target, group, head))
    return resolved


def _apart(target: str, candidate: Candidate, group: int, head: int) -> list[ResolvedCitation]:
    """Return two citations where a number has two parts: 53/243 A and B."""
    first, _, second = candidate.part.partition("&")
    one, other = (target.replace(candidate.part, part) for part in (first, f" {second}"))
    return [
        ResolvedCitation(candidate.start, candidate.middle, one, group, head),
        ResolvedCitation(candidate.end - candidate.tail, candidate.end, other, group, head),
    ]


class _BodyReferences:
    """What "the Commission" means in this text: the body named before."""

    def __init__(self, plain: str, compiled: CompiledRules) -> None:
        self._plain = plain
        self._lexicon = compiled
        self._named: dict[str, bool] = {}
        self.heads_follow: bool = compiled.rules.heads_follow

    def __call__(self, clue: BodyClue) -> BodyClue:
        """Return *clue* with a bare noun replaced by the body that it refers to."""
        if clue.body == "board":
            # Executive Boards number their decisions by year, as the Economic and Social Council does.
            return BodyClue("other", max(clue.confidence, SPEAKS))
        if clue.body in _COMMISSIONS:
            return BodyClue(
                "E/CN.4" if self.names("E/CN.4") else _COMMISSIONS[clue.body], clue.confidence
            )
        return clue

    def names(self, body: str) -> bool:
        """Whether the text names the body at all."""
        if body not in self._named:
            self._named[body] = self._lexicon.names(self._plain, body)
        return self._named[body]

    def in_committee(self, contexts: list[NumberContext | None], index: int) -> bool:
        """Whether the number, or the list that it is in, is part of a committee's name."""
        first, last = _list_around(contexts, index)
        start, end = contexts[first], contexts[last]
        assert start is not None
        assert end is not None
        return self._lexicon.is_beside_committee(
            self._plain, start.candidate.start, end.candidate.end
        )

    def detailed(self, candidate: Candidate) -> bool:
        """Whether a section, paragraph or annex follows the number, as in (60/1, para. 138)."""
        return self._lexicon.detail_after.match(self._plain, candidate.end) is not None


def _target(
    contexts: list[NumberContext | None], index: int, references: _BodyReferences
) -> str | None:
    context = contexts[index]
    assert context is not None
    candidate = context.candidate
    clues = [clue for clue in map(references, context.by_confidence()) if clue.body]
    if candidate.form == "year":
        return _year_target(context, clues)
    if candidate.form == "plain":
        # "The recommendation of the 1267 Committee" is no recommendation 1267.
        named = (context.adverse or not context.kind) and references.in_committee(contexts, index)
        if named or (context.kind and not context.adverse):
            return _plain_target(contexts, index, [] if named else clues, references)
        return None if context.adverse else _sharing_target(contexts, index)
    if context.adverse:
        return None
    if not context.kind:
        return _lone_target(candidate, references)
    return _session_target(candidate, context.kind, clues, references)


def _session_target(
    candidate: Candidate, kind: str, clues: list[BodyClue], references: _BodyReferences
) -> str | None:
    # "The Council" has resolutions with a year as Economic and Social, with a session as Human Rights.
    of_year = len(candidate.key) == 4 and candidate.key.isdigit()
    bare = "E" if candidate.form == "roman" or of_year else "A/HRC"
    known = [BodyClue(bare, clue.confidence) if clue.body == "council" else clue for clue in clues]
    if not any(clue.body == "other" and clue.confidence >= SPEAKS for clue in clues):
        # What no session of the Assembly's can be is the Human Rights Council's, where the text names it.
        # Both have special sessions; only the name of the other body tells them apart.
        special = candidate.key.startswith("S-") and not references.names("A")
        known += (
            [BodyClue("A/HRC", SPEAKS if special else NEAR)] if references.names("A/HRC") else []
        )
    target = file_under(candidate, kind, known)
    if target is None and candidate.form == "roman" and not known and references.names("E"):
        # 663 C (XXIV): no session of the Assembly's had that number.
        return filed("E", candidate, kind)
    return target


def _year_target(context: NumberContext, clues: list[BodyClue]) -> str | None:
    candidate = context.candidate
    possible = is_possible(candidate.number, int(candidate.key))
    if context.adverse or (not context.kind and not possible):
        return None
    if not possible and not (clues and clues[0].body in _COUNCIL):
        # Decisions have no years in brackets; and many bodies have a resolution 5 (2007).
        known = year_of(candidate.number)
        if context.kind == "DEC" or (
            candidate.number < _FIRST_ALONE and known and abs(known - int(candidate.key)) > _FAR
        ):
            return None
    foreign = clues and clues[0].confidence > 3 and clues[0].body not in _COUNCIL
    if foreign and (clues[0].body == "other" or not possible):
        return None
    return f"S/RES/{candidate.number} ({candidate.key})"


def _lone_target(candidate: Candidate, references: _BodyReferences) -> str | None:
    """Return the symbol of a number that no noun governs, where its session or a section confirms it."""
    if candidate.form == "session":
        detailed = references.detailed(candidate)
        return filed("A", candidate, "RES") if detailed else None
    if candidate.form != "roman" or candidate.number < 100:
        return None
    prefix, _, numeral = candidate.key.rpartition("-")
    value = roman_value(numeral) or 0
    within = candidate.number > 900 if prefix else is_of_session(candidate.number, value)
    return f"A/RES/{candidate.number}{candidate.part} ({candidate.key})" if within else None


def _plain_target(
    contexts: list[NumberContext | None],
    index: int,
    clues: list[BodyClue],
    references: _BodyReferences,
) -> str | None:
    """Return the Council resolution that a number without a year is, if it can be one."""
    context = contexts[index]
    assert context is not None
    number = context.candidate.number
    body = _body_of_plain(clues)
    if body is not None and body not in _COUNCIL:
        return None
    shared = _shared_year(contexts, index)
    year = shared if shared is not None and is_possible(number, shared) else year_of(number)
    if year is None:
        return None
    # The year that the list shares confirms any number; without it, low ones need the Council's name.
    confirmed = shared == year
    if number < _FIRST_ALONE and body != "S" and not confirmed:
        return None
    if _counts_something(context, references) and not confirmed:
        return None
    if context.kind and context.loose and _are_years(contexts, index):
        return None
    return f"S/RES/{number} ({year})"


def _body_of_plain(clues: list[BodyClue]) -> str | None:
    """Return the likeliest of the bodies that can speak for or against the Council.

    The Council is the one body with numbers alone; others count only beside the number.
    """
    for clue in clues:
        if clue.confidence >= (SPEAKS if clue.body in _COUNCIL else BEARER):
            return clue.body
    return None


def _counts_something(context: NumberContext, references: _BodyReferences) -> bool:
    """Whether the number goes on no list, as in "resolution 2590 and 640 police officers"."""
    one = bool(context.kind) and not context.many and not references.heads_follow
    return context.joined and one and context.candidate.number < _FIRST_OF_FOUR_DIGITS


def _sharing_target(contexts: list[NumberContext | None], index: int) -> str | None:
    """Return the symbol of a number without a noun before one with a year, if it is of that very year."""
    context = contexts[index]
    assert context is not None
    number, shared = context.candidate.number, _shared_year(contexts, index)
    if shared is None or number < _FIRST_NOUNLESS or year_of(number) != shared:
        return None
    return f"S/RES/{number} ({shared})"


def _are_years(contexts: list[NumberContext | None], index: int) -> bool:
    """Whether all the numbers of the list may be years, as in "resolutions …, including 2019 and 2020"."""
    first, last = _list_around(contexts, index)
    for each in contexts[first : last + 1]:
        assert each is not None
        if each.candidate.form != "plain" or not _FIRST_YEAR <= each.candidate.number <= _LAST_YEAR:
            return False
    return True


def _list_around(contexts: list[NumberContext | None], index: int) -> tuple[int, int]:
    """Return the first and last number of the list that the number is in, of those close by."""
    first = last = index
    lowest, highest = index - _LONGEST_LIST, min(index + _LONGEST_LIST, len(contexts) - 1)
    while first > max(lowest, 0) and (each := contexts[first]) is not None and each.joined:
        first -= 1
    while last < highest and (each := contexts[last + 1]) is not None and each.joined:
        last += 1
    return first, last


def _shared_year(contexts: list[NumberContext | None], index: int) -> int | None:
    for following in contexts[index + 1 : index + 9]:
        if following is None or not following.joined:
            return None
        if following.candidate.form == "year":
            return int(following.candidate.key)
    return None
