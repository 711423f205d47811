"""Which candidates are citations, and of what: the words around them weighed against the register."""

from __future__ import annotations

from bisect import bisect_left
from typing import Final, NamedTuple

from unctc.extraction.citations.candidates import Candidate
from unctc.extraction.citations.citation_context import BEARER, NEAR, SPEAKS, NumberContext
from unctc.extraction.citations.compiled_rules import CompiledRules
from unctc.extraction.citations.context_assignment import contexts_of
from unctc.extraction.citations.sessions_given import SessionBefore, first_sessions
from unctc.extraction.citations.symbol_assignment import BodyClue, file_under, filed, is_of_session
from unctc.languages.rules.section_numerals import roman_value
from unctc.late_patterns import late_pattern
from unctc.registers.assembly import session_of_number
from unctc.registers.resolutions import is_possible, last_known, year_of

__all__ = ["ResolvedCitation", "is_of_other_body", "resolve"]

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
_ASSEMBLY: Final = frozenset({"A", "assembly"})
# Since when the Economic and Social Council numbers its resolutions by year.
_FIRST_OF_YEARS: Final = 1978
# The reports of the Human Rights Council, whose chapters hold its resolutions: A/73/53, chap. IV.
_COUNCIL_REPORT: Final = late_pattern(r"A/\d\d/53(?:/Add\.1)?")
_CHAPTER: Final = 60
# How many resolutions of the Council the register may lack.
_TO_COME: Final = 100
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
    plain: str,
    candidates: list[Candidate],
    compiled: CompiledRules,
    session_before: SessionBefore | None = None,
) -> list[ResolvedCitation]:
    """Return those of *candidates* that are citations, each with its symbol.

    Args:
        plain: the text.
        candidates: what has the shape of a citation in it.
        compiled: the language.
        session_before: the sessions that the document gives before this text.
    """
    references = _BodyReferences(plain, candidates, compiled, session_before)
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
        if candidate.form == "plain" and target.startswith("A/"):
            end, target = _with_part(plain, end, target, compiled)
        if context is None or not context.joined or last != index - 1:
            group += 1
        head = start if context is None else context.head
        last = index
        if candidate.middle:
            resolved += _apart(target, candidate, group, head)
        else:
            resolved.append(ResolvedCitation(start, end, target, group, head))
    return resolved


def is_of_other_body(
    plain: str, candidates: list[Candidate], compiled: CompiledRules, start: int, end: int
) -> bool:
    """Whether a number between *start* and *end* is another body's act, or none, as its words say."""
    references = _BodyReferences(plain, candidates, compiled)
    contexts = contexts_of(plain, candidates, compiled, references.names)
    for candidate, context in zip(candidates, contexts, strict=True):
        if context is None or not (candidate.start < end and start < candidate.end):
            continue
        clues = [clue for clue in map(references, context.by_confidence()) if clue.body]
        if context.adverse or (
            clues and clues[0].body == "other" and clues[0].confidence >= SPEAKS
        ):
            return True
    return False


def _with_part(plain: str, end: int, target: str, compiled: CompiledRules) -> tuple[int, str]:
    """Return the end and the symbol of a numbered resolution of the Assembly with its part: 217 A."""
    letter = compiled.part.match(plain, end)
    if letter is None or letter["last"]:
        return end, target
    number, _, session = target.partition(" ")
    return letter.end(), f"{number}{compiled.part_of(letter)} {session}"


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

    def __init__(
        self,
        plain: str,
        candidates: list[Candidate],
        compiled: CompiledRules,
        session_before: SessionBefore | None = None,
    ) -> None:
        self._plain = plain
        self._session_before = session_before
        self._candidates = candidates
        self._sessions: dict[int, tuple[int, str]] | None = None
        self._compiled = compiled
        self._named: dict[str, bool] = {}
        self.heads_follow: bool = compiled.rules.heads_follow

    def __call__(self, clue: BodyClue) -> BodyClue:
        """Return *clue* with a bare noun replaced by the body that it refers to."""
        if clue.body == "board":
            # Executive Boards number their decisions by year, as the Economic and Social Council does.
            return BodyClue("other", max(clue.confidence, SPEAKS))
        if clue.body == "treaty":
            return BodyClue("other", clue.confidence)
        if clue.body in _COMMISSIONS:
            return BodyClue(
                "E/CN.4" if self.names("E/CN.4") else _COMMISSIONS[clue.body], clue.confidence
            )
        return clue

    def names(self, body: str) -> bool:
        """Whether the text names the body at all."""
        if body not in self._named:
            self._named[body] = self._compiled.names(self._plain, body)
        return self._named[body]

    def printed_year(self, candidate: Candidate) -> int | None:
        """Return the year that the text gives for the act."""
        return self._compiled.printed_year(self._plain, candidate.start, candidate.end)

    def names_united_nations(self, context: NumberContext) -> bool:
        """Whether the Organization is named beside the number or its head noun."""
        return self._compiled.names_united_nations(self._plain, context.head, context.candidate.end)

    def session_given(self, candidate: Candidate) -> str | None:
        """Return the session that the text, or the document before it, gave for a resolution of that number."""
        if self._sessions is None:
            self._sessions = first_sessions(self._candidates)
        place, session = self._sessions.get(candidate.number, (candidate.start, ""))
        if place < candidate.start:
            return session
        return self._session_before(candidate.number) if self._session_before else None

    def is_in_council_report(self, candidate: Candidate) -> bool:
        """Whether a report of the Human Rights Council is cited for the act: A/73/53, chap. IV, resolution 37/17."""
        return any(
            each.form == "symbol"
            and 0 <= candidate.start - each.end < _CHAPTER
            and _COUNCIL_REPORT.fullmatch(each.key)
            and self._compiled.detail_after.match(self._plain, each.end)
            for each in self._candidates_before(candidate)
        )

    def _candidates_before(self, candidate: Candidate) -> list[Candidate]:
        place = bisect_left(self._candidates, candidate)
        return self._candidates[max(0, place - 3) : place]

    def in_committee(self, contexts: list[NumberContext | None], index: int) -> bool:
        """Whether the number, or the list that it is in, is part of a committee's name."""
        first, last = _list_around(contexts, index)
        return self._beside_committee(contexts, index, index) or self._beside_committee(
            contexts, first, last
        )

    def _beside_committee(
        self, contexts: list[NumberContext | None], first: int, last: int
    ) -> bool:
        start, end = contexts[first], contexts[last]
        assert start is not None
        assert end is not None
        return self._compiled.is_beside_committee(
            self._plain, start.candidate.start, end.candidate.end
        )

    def detailed(self, candidate: Candidate) -> bool:
        """Whether a section, paragraph or annex follows the number, as in (60/1, para. 138)."""
        return self._compiled.detail_after.match(self._plain, candidate.end) is not None


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
    return _session_target(contexts, index, clues, references)


def _session_target(
    contexts: list[NumberContext | None],
    index: int,
    clues: list[BodyClue],
    references: _BodyReferences,
) -> str | None:
    """Return the symbol of a number with its session, filed under the body that adopted it."""
    context = contexts[index]
    assert context is not None
    candidate, kind = context.candidate, context.kind
    # "The Council" has resolutions with a year as Economic and Social, with a session as Human Rights.
    of_year = len(candidate.key) == 4 and candidate.key.isdigit()
    if of_year and kind == "RES" and _is_turned_around(candidate, clues, references):
        return f"S/RES/{candidate.number} ({candidate.key})"
    bare = "E" if candidate.form == "roman" or of_year else "A/HRC"
    known = [BodyClue(bare, clue.confidence) if clue.body == "council" else clue for clue in clues]
    if references.is_in_council_report(candidate):
        known.insert(0, BodyClue("A/HRC", BEARER))
    if not any(clue.body == "other" and clue.confidence >= SPEAKS for clue in clues):
        # What no session of the Assembly's can be is the Human Rights Council's, where the text names it.
        # Both have special sessions; only the name of the other body distinguishes them.
        special = candidate.key.startswith("S-") and not references.names("A")
        if references.names("A/HRC"):
            known.append(BodyClue("A/HRC", SPEAKS if special else NEAR))
    target = file_under(candidate, kind, known, own=context.own)
    if target is None and candidate.form == "roman" and not known and references.names("E"):
        # 663 C (XXIV): no session of the Assembly's had that number.
        return filed("E", candidate, kind)
    return target


def _is_turned_around(
    candidate: Candidate, clues: list[BodyClue], references: _BodyReferences
) -> bool:
    """Whether the year is before the number of a Council resolution, 1967/242, as databases have it.

    The Economic and Social Council numbers its resolutions so, but did not before 1978.
    """
    year = int(candidate.key)
    if not is_possible(candidate.number, year):
        return False
    if any(clue.body == "S" and clue.confidence >= SPEAKS for clue in clues):
        return True
    return year < _FIRST_OF_YEARS or (references.names("S") and not references.names("E"))


def _year_target(context: NumberContext, clues: list[BodyClue]) -> str | None:
    candidate = context.candidate
    possible = is_possible(candidate.number, int(candidate.key))
    if context.adverse or (not possible and context.kind != "RES"):
        # Decisions have no years in brackets.
        return None
    named = clues[0].body if clues else None
    if not possible and named not in _COUNCIL:
        if context.kind == "RES" and (named is None or named in _ASSEMBLY):
            # 1803 (1962) is of the Assembly's seventeenth session.
            other = _assembly_target(candidate.number, int(candidate.key))
            if other is not None:
                return other
        # Many bodies have a resolution 5 (2007).
        known = year_of(candidate.number)
        if candidate.number < _FIRST_ALONE and known and abs(known - int(candidate.key)) > _FAR:
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
    body = _body_of_plain(clues, own=context.own)
    printed = references.printed_year(context.candidate)
    shared = _shared_year(contexts, index)
    if body is not None and body not in _COUNCIL:
        return _assembly_target(number, printed or shared) if body in _ASSEMBLY else None
    if body != "S" and (other := _assembly_instead(context, printed or shared, references)):
        return other
    year = shared if shared is not None and is_possible(number, shared) else year_of(number)
    if year is None or (printed not in (None, year) and not is_possible(number, printed or 0)):
        return None
    # A year, its own or that of its list, confirms any number.
    confirmed = year in (shared, printed)
    small = number < _FIRST_ALONE and body != "S"
    if not confirmed and (small or _counts_something(context, references)):
        return None
    if context.kind and context.loose and _are_years(contexts, index):
        return None
    return f"S/RES/{number} ({year})"


def _assembly_target(number: int, year: int | None) -> str | None:
    """Return the symbol of a numbered resolution of the Assembly, if one session alone can have adopted it."""
    session = session_of_number(number, year)
    return f"A/RES/{number} ({session})" if session else None


def _assembly_instead(
    context: NumberContext, year: int | None, references: _BodyReferences
) -> str | None:
    """Return the Assembly's resolution where the number is not the Council's, though no body is named.

    It is not the Council's by its year, by a session given before in the text, or because the Council has
    adopted none of that number yet, or long ago.
    """
    number = context.candidate.number
    if year is not None:
        return None if is_possible(number, year) else _assembly_target(number, year)
    session = references.session_given(context.candidate)
    if session is not None:
        return f"A/RES/{number} ({session})"
    beyond = number > last_known()[0] + _TO_COME
    # "UN resolution 194" is the Assembly's: the Council's early ones are cited with its name or their year.
    early = (
        number < _FIRST_ALONE and bool(context.kind) and references.names_united_nations(context)
    )
    return _assembly_target(number, None) if beyond or early else None


def _body_of_plain(clues: list[BodyClue], *, own: bool) -> str | None:
    """Return the likeliest of the bodies that can speak for or against the Council.

    The Council is the one body with numbers alone; others count only beside the number, the Assembly
    also where "its" resolution is meant.
    """
    for clue in clues:
        speaks = clue.body in _COUNCIL or (own and clue.body in _ASSEMBLY)
        if clue.confidence >= (SPEAKS if speaks else BEARER):
            return clue.body
    return None


def _counts_something(context: NumberContext, references: _BodyReferences) -> bool:
    """Whether the number goes on no list, as in "resolution 2590 and 640 police officers"."""
    one = bool(context.kind) and not context.many and not references.heads_follow
    return context.listed and one and context.candidate.number < _FIRST_OF_FOUR_DIGITS


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
