"""Citations that only a link shows: what its address names, where the words that carry it can mean that.

The United Nations' links are sometimes wrong and often missing, so the words go first.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from unctc.extraction.citations.finder import names_other_act
from unctc.late_patterns import late_pattern
from unctc.layout.addresses import target_of
from unctc.model.citations import Citation, Role
from unctc.model.languages import Language
from unctc.model.locations import Span
from unctc.model.passages import Link
from unctc.model.symbols import Symbol
from unctc.registers.assembly import session_has
from unctc.registers.resolutions import last_known

__all__ = ["with_linked"]

# How many resolutions of the Council the register may lack.
_TO_COME: Final = 100
# From that session on the Assembly numbers its resolutions anew in each.
_FIRST_SESSION_WITH_NUMBERS: Final = 31
_NUMBER: Final = late_pattern(r"\d{1,9}")


def with_linked(
    found: tuple[Citation, ...],
    text: str,
    links: Sequence[Link],
    language: Language,
    listed: Sequence[Span] = (),
) -> tuple[Citation, ...]:
    """Return *found*, the citations of *text*, with those that only its links show.

    A link counts only where the words show nothing and do not speak against it: by other digits than those of its
    target, or by another body whose act is meant.

    Args:
        found: the citations that the words show, in order.
        text: the text.
        links: its links.
        language: its language.
        listed: where in it numbers stand under heads.

    Example:
        >>> link = Link(Span(11, 16), "https://docs.un.org/en/A/RES/50/11")
        >>> text = "conferences 50/11 and others"
        >>> found = with_linked((), text, (Link(Span(12, 17), link.href),), Language.ENGLISH)
        >>> [(str(each.target), each.printed) for each in found]
        [('A/RES/50/11', '50/11')]
    """
    if not links:
        return found
    starts = [each.span.start for each in found]
    linked = [
        Citation(
            target,
            link.span,
            printed=link.span.of(text),
            role=Role.LISTED if any(each.covers(link.span) for each in listed) else Role.BASIS,
        )
        for link in links
        if not _overlaps(link.span, found, starts)
        and (target := target_of(link.href)) is not None
        and _is_believed(target, link.span, text, language)
    ]
    return tuple(sorted((*found, *linked), key=lambda c: c.span)) if linked else found


def _is_believed(target: Symbol, span: Span, text: str, language: Language) -> bool:
    """Whether the words of a link, and those around it, can mean its target."""
    return (
        _numbers(span.of(text)) <= _numbers(str(target))
        and _can_exist(target)
        and not names_other_act(text, span, language)
    )


def _can_exist(target: Symbol) -> bool:
    """Whether the body of a resolution can have adopted one of that number, as far as registers know."""
    if not target.is_resolution or target.number is None:
        return True
    if target.organ == "S":
        return target.number <= last_known()[0] + _TO_COME
    if target.organ != "A" or target.session is None or "-" in target.session:
        return True
    if target.session.isdigit():
        return int(target.session) >= _FIRST_SESSION_WITH_NUMBERS
    return session_has(target.number, target.session)


def _numbers(text: str) -> frozenset[int]:
    return frozenset(map(int, _NUMBER.findall(text)))


def _overlaps(span: Span, found: Sequence[Citation], starts: Sequence[int]) -> bool:
    """Whether one of the citations, which are in order and do not overlap, has a part of *span*."""
    before = bisect_left(starts, span.end)
    return before > 0 and found[before - 1].span.end > span.start
