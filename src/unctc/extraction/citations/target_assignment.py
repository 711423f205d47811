"""Which act a number names, as the words around it and the register say."""

from __future__ import annotations

from typing import Final

from unctc.extraction.citations.body_references import BodyReferences
from unctc.extraction.citations.candidates import Candidate
from unctc.extraction.citations.citation_context import (
    BEARER,
    BESIDE,
    NEAR,
    SPEAKS,
    NumberContext,
)
from unctc.extraction.citations.symbol_assignment import BodyClue, file_under, filed, is_of_session
from unctc.extraction.citations.yearless_targets import (
    ASSEMBLY,
    COUNCIL,
    FIRST_ALONE,
    assembly_target,
    plain_target,
    sharing_target,
)
from unctc.languages.rules.section_numerals import roman_value
from unctc.registers.resolutions import is_possible, year_of

__all__ = ["target_of"]

# By how many years a misprint is out at most, where the number alone is no evidence.
_FAR: Final = 10
# Since when the Economic and Social Council numbers its resolutions by year.
_FIRST_OF_YEARS: Final = 1978


def target_of(
    contexts: list[NumberContext | None], index: int, references: BodyReferences
) -> str | None:
    """Return the symbol of the act that one of the numbers names; ``None`` for another's act, or none.

    Args:
        contexts: what is known about each number of the text.
        index: the number.
        references: what the text says elsewhere.
    """
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
            return plain_target(contexts, index, [] if named else clues, references)
        return None if context.adverse else sharing_target(contexts, index)
    if context.adverse:
        return None
    if not context.kind:
        return _lone_target(candidate, references)
    return _session_target(contexts, index, clues, references)


def _session_target(
    contexts: list[NumberContext | None],
    index: int,
    clues: list[BodyClue],
    references: BodyReferences,
) -> str | None:
    """Return the symbol of a number with its session, filed under the body that adopted it."""
    context = contexts[index]
    assert context is not None
    candidate, kind = context.candidate, context.kind
    # "The Council" has resolutions with a year as Economic and Social, with a session as Human Rights.
    of_year = len(candidate.key) == 4 and candidate.key.isdigit()
    if of_year and kind == "RES" and _is_turned_around(candidate, clues, references):
        return f"S/RES/{candidate.number} ({candidate.key})"
    if of_year and not clues and references.has_unknown_owner(context):
        return None
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
    candidate: Candidate, clues: list[BodyClue], references: BodyReferences
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
    if not possible and named not in COUNCIL:
        if context.kind == "RES" and (named is None or named in ASSEMBLY):
            # 1803 (1962) is of the Assembly's seventeenth session.
            other = assembly_target(candidate.number, int(candidate.key))
            if other is not None:
                return other
        # Many bodies have a resolution 5 (2007).
        known = year_of(candidate.number)
        if candidate.number < FIRST_ALONE and known and abs(known - int(candidate.key)) > _FAR:
            return None
    # A number that the Council has not adopted in that year is another's where another merely acts close by.
    sure = BEARER if not possible and named == "other" else BESIDE
    foreign = clues and clues[0].confidence >= sure and named not in COUNCIL
    if foreign and (named == "other" or not possible):
        return None
    return f"S/RES/{candidate.number} ({candidate.key})"


def _lone_target(candidate: Candidate, references: BodyReferences) -> str | None:
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
