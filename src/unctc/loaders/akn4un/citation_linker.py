"""Citations of a passage, from its text and, where it has none, its links.

The United Nations' links are sometimes wrong and often missing, so the words go first.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import deque
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Final
from urllib.parse import unquote

from attrs import field, frozen

from unctc.extraction.citations.finder import find_citations, names_other_act
from unctc.model.citations import Citation
from unctc.model.languages import Language
from unctc.model.locations import Span
from unctc.model.passages import Link
from unctc.model.symbols import Symbol, symbol_or_none
from unctc.registers.assembly import session_has
from unctc.registers.resolutions import last_known

__all__ = ["Citing", "target_of"]

# Between two texts that are scanned together: no head noun, list or pinpoint reaches over it.
_APART: Final = ".\n.\n"
_DIGIT: Final = re.compile(r"\d")
# How many resolutions of the Council the register may lack.
_TO_COME: Final = 100
# From that session on the Assembly numbers its resolutions anew in each.
_LONGEST_ADDRESS: Final = 500
_FIRST_SESSION_WITH_NUMBERS: Final = 31
_NUMBER: Final = re.compile(r"\d{1,9}")
_SITE: Final = re.compile(
    r"(?:https?:)?/{0,2}(?:www\.)?(?:undocs|docs\.un)\.org/+"
    r"(?:(?:[a-z]{2}|arabic|chinese|english|french|russian|spanish|german)/+)?(?P<symbol>[^?#]+)",
    re.IGNORECASE,
)
_PART: Final = re.compile(r"(A/RES/.*\d)([a-z](?:-[a-z])?)")


@frozen
class Citing:
    """How citations are found in the passages of one document."""

    language: Language
    _known: dict[str, tuple[Citation, ...]] = field(factory=dict, eq=False, repr=False)

    def learn(self, texts: Iterable[str]) -> None:
        """Scan *texts* in one go, which is quicker than one after the other and finds the same."""
        self._known.update(dict.fromkeys(texts, ()))
        wanted = [text for text in self._known if _DIGIT.search(text)]
        found = deque(find_citations(_APART.join(wanted), self.language) if wanted else ())
        start = 0
        for text in wanted:
            end = start + len(text)
            mine: list[Citation] = []
            while found and found[0].span.start < end:
                each = found.popleft()
                span = Span(each.span.start - start, each.span.end - start)
                mine.append(
                    Citation(
                        each.target,
                        span,
                        printed=each.printed,
                        pinpoint=each.pinpoint,
                        role=each.role,
                    )
                )
            self._known[text] = tuple(mine)
            start = end + len(_APART)

    def citations(self, text: str, links: tuple[Link, ...]) -> tuple[Citation, ...]:
        """Return what *text* cites, in order.

        A link counts only where the scanner sees nothing and the text does not speak against it: by other
        digits than those of its target, or by another body whose act is meant.
        """
        found = self._known.get(text)
        if found is None:
            found = find_citations(text, self.language) if _DIGIT.search(text) else ()
        if not links:
            return found
        starts = [each.span.start for each in found]
        linked = [
            Citation(target, link.span, printed=link.span.of(text))
            for link in links
            if not _overlaps(link.span, found, starts)
            and (target := target_of(link.href)) is not None
            and self._believes(target, link.span, text)
        ]
        return tuple(sorted((*found, *linked), key=lambda c: c.span)) if linked else found

    def _believes(self, target: Symbol, span: Span, text: str) -> bool:
        """Whether the words of a link, and those around it, can mean its target."""
        return (
            _numbers(span.of(text)) <= _numbers(str(target))
            and _can_exist(target)
            and not names_other_act(text, span, self.language)
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


def target_of(href: str) -> Symbol | None:
    """Return the document that a link leads to; ``None`` for an address of anything else.

    Example:
        >>> target_of("https://undocs.org/en/S/RES/2231(2015)")
        Symbol('S/RES/2231 (2015)')
        >>> target_of("http://www.un.org/securitycouncil") is None
        True
    """
    return _target(href) if len(href) <= _LONGEST_ADDRESS else None


@lru_cache(maxsize=8192)
def _target(href: str) -> Symbol | None:
    match = _SITE.match(href.strip())
    if match is None:
        return None
    symbol = unquote(match["symbol"]).strip().rstrip("/")
    # A/RES/57/130a-b: the addresses write the parts of a resolution small and without a space.
    part = _PART.fullmatch(symbol)
    return symbol_or_none(f"{part[1]} {part[2].upper()}" if part else symbol)
