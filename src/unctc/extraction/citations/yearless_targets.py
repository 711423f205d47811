"""Which act a number alone names: the Security Council's of that number, the Assembly's, or none."""

from __future__ import annotations

from typing import Final

from unctc.extraction.citations.body_references import BodyReferences
from unctc.extraction.citations.citation_context import BEARER, SPEAKS, NumberContext
from unctc.extraction.citations.number_lists import are_years, shared_year
from unctc.extraction.citations.symbol_assignment import BodyClue
from unctc.registers.assembly import goes_by_number, session_of_number
from unctc.registers.resolutions import is_possible, last_known, year_of

__all__ = [
    "ASSEMBLY",
    "COUNCIL",
    "FIRST_ALONE",
    "assembly_target",
    "plain_target",
    "sharing_target",
]

FIRST_ALONE: Final = 200
"""A number alone is taken for a resolution of the Security Council from here on; lower ones are more often
resolutions of conferences, unless the Council is named."""
COUNCIL: Final = frozenset({"S", "council"})
"""The keys under which the tables have the Security Council, by name and as "the Council"."""
ASSEMBLY: Final = frozenset({"A", "assembly"})
"""The same of the General Assembly."""
_FIRST_NOUNLESS: Final = 100
_FIRST_OF_FOUR_DIGITS: Final = 1000
# How many resolutions of the Council the register may lack.
_TO_COME: Final = 100


def plain_target(
    contexts: list[NumberContext | None],
    index: int,
    clues: list[BodyClue],
    references: BodyReferences,
) -> str | None:
    """Return the Council resolution that a number without a year is, if it can be one."""
    context = contexts[index]
    assert context is not None
    number = context.candidate.number
    body = _body_of_plain(clues, own=context.own)
    if body is None and references.has_unknown_owner(context):
        body = "other"
    printed = references.printed_year(context.candidate)
    shared = shared_year(contexts, index)
    if body is not None and body not in COUNCIL:
        return assembly_target(number, printed or shared) if body in ASSEMBLY else None
    if body != "S" and (other := _assembly_instead(context, printed or shared, references)):
        return other
    year = shared if shared is not None and is_possible(number, shared) else year_of(number)
    if year is None or (printed is not None and not is_possible(number, printed)):
        return None
    # A year, its own or that of its list, confirms any number.
    confirmed = year in (shared, printed)
    small = number < FIRST_ALONE and body != "S"
    if not confirmed and (small or _counts_something(context, references)):
        return None
    if context.kind and context.loose and are_years(contexts, index):
        return None
    return f"S/RES/{number} ({year})"


def assembly_target(number: int, year: int | None) -> str | None:
    """Return the symbol of a numbered resolution of the Assembly, if one session alone can have adopted it."""
    session = session_of_number(number, year)
    return f"A/RES/{number} ({session})" if session else None


def _assembly_instead(
    context: NumberContext, year: int | None, references: BodyReferences
) -> str | None:
    """Return the Assembly's resolution where the number is not the Council's, though no body is named.

    It is not the Council's by its year, by a session given before in the text, or because the Council has
    adopted none of that number yet, or long ago.
    """
    number = context.candidate.number
    if year is not None:
        return None if is_possible(number, year) else assembly_target(number, year)
    session = references.session_given(context.candidate)
    if session is not None:
        return f"A/RES/{number} ({session})"
    beyond = number > last_known()[0] + _TO_COME
    # "UN resolution 194" is the Assembly's: the Council's early ones are cited with its name or their year.
    # So are a few that everybody calls by their number.
    often = number < FIRST_ALONE or goes_by_number(number)
    early = often and bool(context.kind) and references.names_united_nations(context)
    return assembly_target(number, None) if beyond or early else None


def _body_of_plain(clues: list[BodyClue], *, own: bool) -> str | None:
    """Return the likeliest of the bodies that can speak for or against the Council.

    The Council is the one body with numbers alone; others count only beside the number, the Assembly
    also where "its" resolution is meant.
    """
    for clue in clues:
        speaks = clue.body in COUNCIL or (own and clue.body in ASSEMBLY)
        if clue.confidence >= (SPEAKS if speaks else BEARER):
            return clue.body
    return None


def _counts_something(context: NumberContext, references: BodyReferences) -> bool:
    """Whether the number goes on no list, as in "resolution 2590 and 640 police officers"."""
    one = bool(context.kind) and not context.many and not references.heads_follow
    return context.listed and one and context.candidate.number < _FIRST_OF_FOUR_DIGITS


def sharing_target(contexts: list[NumberContext | None], index: int) -> str | None:
    """Return the symbol of a number without a noun before one with a year, if it is of that very year."""
    context = contexts[index]
    assert context is not None
    number, shared = context.candidate.number, shared_year(contexts, index)
    if shared is None or number < _FIRST_NOUNLESS or year_of(number) != shared:
        return None
    return f"S/RES/{number} ({shared})"
