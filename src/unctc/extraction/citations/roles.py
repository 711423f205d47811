"""What a citation does in its sentence: part of a body's name, of a work's title, or cited for itself."""

from __future__ import annotations

from typing import Final

from unctc.extraction.citations.compiled_rules import CompiledRules
from unctc.extraction.citations.disambiguation import ResolvedCitation
from unctc.model.citations import Role

__all__ = ["roles_of"]

_BEFORE: Final = 140
_AFTER: Final = 90
_TITLE: Final = 300


def roles_of(plain: str, resolved: list[ResolvedCitation], compiled: CompiledRules) -> list[Role]:
    """Return the role of each of *resolved*, those of one list alike."""
    roles: list[Role] = []
    quotes = [pair for pair in compiled.rules.title_quotes if pair[0] in plain]
    index = 0
    while index < len(resolved):
        last = index
        while last + 1 < len(resolved) and resolved[last + 1].group == resolved[index].group:
            last += 1
        floor = resolved[index - 1].end if index else 0
        role = _role(plain, resolved[index], resolved[last].end, floor, quotes, compiled)
        roles += [role] * (last + 1 - index)
        index = last + 1
    return roles


def _role(
    plain: str,
    first: ResolvedCitation,
    end: int,
    floor: int,
    quotes: list[tuple[str, str]],
    compiled: CompiledRules,
) -> Role:
    """Return the role of the list from *first* to *end*; a name does not reach back over *floor*.

    Args:
        plain: the text.
        first: the first citation of the list.
        end: where the last one ends.
        floor: where the list before ends.
        quotes: the pairs of quotation marks that are in the text.
        compiled: the language.
    """
    start, _, _, _, head = first
    head = max(head, floor)
    committees = compiled.committees
    lowest = max(floor, head - _BEFORE)
    named = committees.before is not None and committees.may_be_before(plain, lowest, start)
    if named and committees.before is not None and committees.before.search(plain, lowest, head):
        return Role.BODY_NAME
    if committees.after is not None and committees.after.match(plain, end, end + _AFTER):
        return Role.BODY_NAME
    followed = committees.is_followed(plain, start, end)
    if followed or (followed is None and named and committees.is_led(plain, start)):
        return Role.BODY_NAME
    for opening, closing in quotes:
        opens = plain.rfind(opening, max(0, head - _TITLE), head)
        if opens >= 0 and plain.rfind(closing, opens + 1, head) < 0:
            stop = plain.find(closing, end, end + _TITLE)
            if _is_title(opens, stop, start, end):
                return Role.TITLE
    return Role.BASIS


def _is_title(start: int, stop: int, first: int, end: int) -> bool:
    """Whether the quotation is more than the citation with its head noun; one without an end is none."""
    return (stop - end) + (first - start) > 24 or (stop - end) > 12
