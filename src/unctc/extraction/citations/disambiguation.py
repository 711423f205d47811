"""Which candidates are citations, and of what: the words around them weighed against the register."""

from __future__ import annotations

from typing import NamedTuple

from unctc.extraction.citations.body_references import BodyReferences
from unctc.extraction.citations.candidates import Candidate
from unctc.extraction.citations.citation_context import SPEAKS
from unctc.extraction.citations.compiled_rules import CompiledRules
from unctc.extraction.citations.context_assignment import contexts_of
from unctc.extraction.citations.sessions_given import SessionBefore
from unctc.extraction.citations.target_assignment import target_of

__all__ = ["ResolvedCitation", "is_of_other_body", "resolve"]


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
    references = BodyReferences(plain, candidates, compiled, session_before)
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
            target = target_of(contexts, index, references)
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
            # The constructor of named tuples takes longer than all the rest.
            resolved.append(tuple.__new__(ResolvedCitation, (start, end, target, group, head)))
    return resolved


def is_of_other_body(
    plain: str, candidates: list[Candidate], compiled: CompiledRules, start: int, end: int
) -> bool:
    """Whether a number between *start* and *end* is another body's act, or none, as its words say."""
    references = BodyReferences(plain, candidates, compiled)
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
    letter = compiled.parts.after.match(plain, end)
    if letter is None or letter["last"]:
        return end, target
    number, _, session = target.partition(" ")
    return letter.end(), f"{number}{compiled.parts.of(letter)} {session}"


def _apart(target: str, candidate: Candidate, group: int, head: int) -> list[ResolvedCitation]:
    """Return two citations where a number has two parts: 53/243 A and B."""
    first, _, second = candidate.part.partition("&")
    one, other = (target.replace(candidate.part, part) for part in (first, f" {second}"))
    return [
        ResolvedCitation(candidate.start, candidate.middle, one, group, head),
        ResolvedCitation(candidate.end - candidate.tail, candidate.end, other, group, head),
    ]
