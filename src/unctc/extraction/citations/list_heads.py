"""Heads of lists: the heading, or the head of a column, that says whose acts the numbers under it are.

"General Assembly resolutions", "Decisions of the Economic and Social Council", "Resolution": nothing but head nouns,
names of bodies and small words.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final, NamedTuple

from attrs import frozen

from unctc.extraction.citations.candidates import Candidate
from unctc.extraction.citations.compiled_rules import CompiledRules
from unctc.languages.rules.punctuation import COMMAS, FULL_STOPS, SEMICOLONS, one_of
from unctc.late_patterns import late_pattern

__all__ = ["FoundHead", "HeadForm", "ListHead", "ends_with_noun", "is_small", "list_head"]

_LONGEST: Final = 200
_FEW_WORDS: Final = 5
_DIGIT: Final = late_pattern(r"\d")
_WORD: Final = late_pattern(r"[^\W\d_]+")
_SENTENCE_END: Final = late_pattern(rf"{one_of(FULL_STOPS, SEMICOLONS)}$")
_MARKS: Final = late_pattern(one_of(COMMAS, ' :;/()"“”«»*•·–—-') + "+")
_ASIDE: Final = frozenset({"numero", "own"})
# From that number on an act is a decision. The Assembly's decisions of a session began with 301 at first, and its
# resolutions of later sessions go beyond that.
_FIRST_DECISION: Final = {"A": 401, "assembly": 401, "A/HRC": 101, "E": 200}
_FIRST_EARLY_DECISION: Final = 301
_LAST_EARLY_SESSION: Final = 57


class HeadForm(StrEnum):
    """How much of a line is a head."""

    WHOLE = "whole"
    """All of it, with a head noun: "General Assembly resolutions"."""
    BODY = "body"
    """All of it, but the name of a body alone: "General Assembly"."""
    PART = "part"
    """A part of it: "Intergovernmental Forum resolutions", "General Assembly mandate"."""


@frozen
class ListHead:
    """What a head says of the numbers under it.

    Attributes:
        kinds: ``RES``, ``DEC`` or ``PRST``, those that it names; none where it names a body alone.
        bodies: whose acts they are, by their keys in the language's table; none where it names none; ``other``
            for a body whose acts are no documents of the United Nations.
    """

    kinds: tuple[str, ...] = ()
    bodies: tuple[str, ...] = ()

    def under(self, above: ListHead | None) -> ListHead:
        """Return the head with what it leaves out taken from the one *above*: "Decisions" under "General Assembly"."""
        if above is None:
            return self
        return ListHead(self.kinds or above.kinds, self.bodies or above.bodies)

    def kind_of(self, candidate: Candidate) -> str:
        """Return what kind of act the number of *candidate* is: of resolutions and decisions its number decides."""
        if self.kinds in (("DEC",), ("PRST",)):
            return self.kinds[0]
        body = self.bodies[0] if self.bodies else "A"
        if candidate.form != "session" or body not in _FIRST_DECISION:
            return "RES"
        first = _FIRST_DECISION[body]
        early = candidate.key.isdigit() and int(candidate.key) <= _LAST_EARLY_SESSION
        if body in ("A", "assembly") and early:
            first = _FIRST_EARLY_DECISION
        return "DEC" if candidate.number >= first else "RES"


class FoundHead(NamedTuple):
    """A head, and how much of its line it takes."""

    head: ListHead
    form: HeadForm


def list_head(plain: str, compiled: CompiledRules, *, whole: bool = False) -> FoundHead | None:
    """Return the head that a line is, or that is a part of it; ``None`` for any other line.

    Args:
        plain: the line, its typography made plain.
        compiled: the language.
        whole: whether all of the line has to be a head, with a head noun.
    """
    text = plain.strip(" :*")
    if not text or len(text) > _LONGEST or _DIGIT.search(text):
        return None
    kinds: dict[str, None] = {}
    bodies: dict[str, None] = {}
    position = foreign = 0
    at_edge = False
    for token in compiled.words.pattern.finditer(text):
        name = compiled.words.name_of(token)
        foreign += _foreign_words(text[position : token.start()], compiled)
        if foreign and whole:
            return None
        position = token.end()
        if name in compiled.kinds:
            kinds[compiled.kinds[name]] = None
            at_edge = at_edge or not token.start() or position == len(text)
            if (abbreviated := compiled.abbreviated.get(name)) is not None:
                bodies[abbreviated] = None
        elif name in compiled.body_keys:
            bodies[compiled.body_keys[name]] = None
        elif name not in _ASIDE:
            foreign += 1
    foreign += _foreign_words(text[position:], compiled)
    if whole and (foreign or not kinds):
        return None
    if _SENTENCE_END.search(text) and position < len(text):
        return None  # but "Decision No." is a head
    return _formed(ListHead(tuple(kinds), tuple(bodies)), foreign, at_edge=at_edge)


def _formed(head: ListHead, foreign: int, *, at_edge: bool) -> FoundHead | None:
    """Return *head* with the share of its line that it takes; ``None`` where the *foreign* words are too many."""
    if not foreign:
        form = HeadForm.WHOLE if head.kinds else HeadForm.BODY
        return FoundHead(head, form) if head.kinds or head.bodies else None
    if head.kinds and at_edge:
        # Without a body that a table names it is one of others.
        return FoundHead(ListHead(head.kinds, head.bodies or ("other",)), HeadForm.PART)
    return FoundHead(head, HeadForm.PART) if head.bodies and foreign <= _FEW_WORDS else None


def ends_with_noun(plain: str, compiled: CompiledRules) -> bool:
    """Whether a line ends with a head noun, whose number is on the next."""
    text = plain.rstrip()[-40:]
    tokens = [token for token in compiled.words.pattern.finditer(text) if token.end() == len(text)]
    return bool(tokens) and compiled.words.name_of(tokens[0]) in compiled.kinds


def _foreign_words(text: str, compiled: CompiledRules) -> int:
    if is_small(text, compiled):
        return 0
    if compiled.rules.heads_follow:  # words are not set apart, and most have two characters
        return (len(text.strip()) + 1) // 2
    return max(1, len(_WORD.findall(text)))


def is_small(text: str, compiled: CompiledRules) -> bool:
    """Whether *text* is nothing but punctuation and the small words beside head nouns, bodies and numbers."""
    position, end = 0, len(text)
    while position < end:
        reached = max(
            (
                match.end()
                for pattern in (_MARKS, *compiled.list_words)
                if (match := pattern.match(text, position))
            ),
            default=position,
        )
        if reached == position:
            return False
        position = reached
    return True
