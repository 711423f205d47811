"""The citations among the numbers under a head: each is an act of the body that the head names, or none."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import Final, Protocol, TypeVar

from unctc.extraction.citations.candidate_search import candidates_in
from unctc.extraction.citations.candidates import Candidate
from unctc.extraction.citations.compiled_rules import CompiledRules
from unctc.extraction.citations.disambiguation import ResolvedCitation
from unctc.extraction.citations.list_heads import ListHead
from unctc.extraction.citations.lists import ListedNumbers
from unctc.extraction.citations.symbol_assignment import file_under, filed
from unctc.registers.assembly import session_of_number
from unctc.registers.resolutions import is_possible, year_of

__all__ = ["resolve_listed", "touching"]

_YEAR_DIGITS: Final = 4


def resolve_listed(
    plain: str, listed: Iterable[ListedNumbers], compiled: CompiledRules
) -> list[ResolvedCitation]:
    """Return what the numbers under heads cite, in order.

    A number that the body of its head cannot have given to an act is none: a list is sure of its body.

    Args:
        plain: the text.
        listed: where in it numbers stand under heads.
        compiled: the language.
    """
    found: list[ResolvedCitation] = []
    for group, numbers in enumerate(_joined(plain, listed), 1):
        text = plain[numbers.start : numbers.end]
        position = 0
        for candidate in candidates_in(text, compiled, alone=False) or _numbers_alone(text):
            noun = _noun_before(text, position, candidate.start, compiled)
            position = candidate.end
            target = _target(candidate, numbers.head, noun)
            if target is None:
                continue
            first, _, second = candidate.part.partition("&")
            if not second:
                spans = [(candidate.start, candidate.end, target)]
            else:  # 65/37 A and B
                one, other = (
                    target.replace(candidate.part, each) for each in (first, f" {second}")
                )
                spans = [
                    (candidate.start, candidate.middle, one),
                    (candidate.end - candidate.tail, candidate.end, other),
                ]
            found += [
                ResolvedCitation(
                    numbers.start + start, numbers.start + end, symbol, -group, numbers.start
                )
                for start, end, symbol in spans
            ]
    return found


class _Stretch(Protocol):
    """A part of a text."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


_S = TypeVar("_S", bound=_Stretch)


def touching(
    stretches: Iterable[_S], others: Sequence[_Stretch], *, touch: bool = True
) -> list[_S]:
    """Return those of *stretches* that share a character with one of *others*; with *touch* false, those that do not.

    Args:
        stretches: parts of a text.
        others: other parts of it, in order, none overlapping another.
        touch: whether those are wanted that share one.
    """
    found: list[_S] = []
    for each in stretches:
        at = bisect_right(others, each.start, key=lambda other: other.end)
        if (at < len(others) and others[at].start < each.end) is touch:
            found.append(each)
    return found


def _joined(plain: str, listed: Iterable[ListedNumbers]) -> list[ListedNumbers]:
    """Return the stretches with those of one head joined between which only whitespace is."""
    joined: list[ListedNumbers] = []
    for each in listed:
        last = joined[-1] if joined else None
        if last and last.head == each.head and not plain[last.end : each.start].strip():
            joined[-1] = ListedNumbers(last.start, each.end, each.head)
        else:
            joined.append(each)
    return joined


def _numbers_alone(text: str) -> list[Candidate]:
    """Return numbers without a year or a session, which a list of the Security Council's may have."""
    found: list[Candidate] = []
    position = 0
    for piece in text.replace(",", " ").replace(";", " ").split():
        start = text.index(piece, position)
        position = start + len(piece)
        if piece.isdigit():
            found.append(Candidate(start, position, "plain", int(piece), ""))
    return found


def _noun_before(text: str, start: int, end: int, compiled: CompiledRules) -> str:
    """Return the kind of act that a noun before the number says that it is: "decision 80/521"."""
    words = compiled.words
    nouns = [words.name_of(token) for token in words.pattern.finditer(text, start, end)]
    return next((compiled.kinds[name] for name in nouns[::-1] if name in compiled.kinds), "")


def _target(candidate: Candidate, head: ListHead, noun: str) -> str | None:
    if candidate.form == "symbol":
        return candidate.key
    kind = noun or head.kind_of(candidate)
    if head.bodies:
        targets = (_act_of(body, candidate, kind) for body in head.bodies)
        return next((target for target in targets if target is not None), None)
    if candidate.form == "year":
        return _act_of("S", candidate, kind) or _act_of("A", candidate, kind)
    return None if candidate.form == "plain" else file_under(candidate, kind, ())


def _act_of(body: str, candidate: Candidate, kind: str) -> str | None:
    """Return the symbol of the act, if the body can have given one that number."""
    number, key = candidate.number, candidate.key
    if candidate.form == "year":
        if body in ("S", "council"):
            return f"S/RES/{number} ({key})" if is_possible(number, int(key)) else None
        # 1803 (1962) is of the Assembly's seventeenth session.
        session = session_of_number(number, int(key)) if body in ("A", "assembly") else None
        return f"A/RES/{number} ({session})" if session else None
    if candidate.form == "plain":
        year = year_of(number) if body == "S" else None
        return f"S/RES/{number} ({year})" if year else None
    if kind == "PRST":
        return file_under(candidate, kind, ())
    if body == "council":
        # Both the Economic and Social Council and that for human rights are called so.
        of_year = len(key) == _YEAR_DIGITS and key.isdigit()
        body = "E" if candidate.form == "roman" or of_year else "A/HRC"
    return filed(body, candidate, kind)
