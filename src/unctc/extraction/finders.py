"""What all finders share: text made plain character for character, and a memory of what was found in it.

A passage is asked for its bodies and times when it is loaded, checked, written and traced. What a finder has found
in a text it remembers beside it, by the text itself: equal passages of several documents are searched once, values
of the model stay free of caches, and nothing is kept of a text that is too long.
"""

from __future__ import annotations

from bisect import bisect, insort
from collections import OrderedDict
from collections.abc import Callable, Iterable
from threading import Lock
from typing import Final, Generic, Protocol, TypeVar

from attrs import define, field

from unctc.languages.registry import letter_variants
from unctc.model.languages import Language
from unctc.model.locations import Span

__all__ = ["Finder", "is_in_capitals", "lower_case", "plain", "without_overlaps"]


class _Mention(Protocol):
    """What has a place in a text."""

    @property
    def span(self) -> Span: ...


_T = TypeVar("_T")
_M = TypeVar("_M", bound=_Mention)

REMEMBERED: Final = 4_000_000
"""How many characters of text a finder remembers its findings for."""
_LONGEST: Final = 200_000
"""How long a text may be to be remembered."""
_ENTRY: Final = 100
"""As how many characters each text counts beyond its own, so that short ones do not pile up."""
# No-break and other odd whitespace and hyphens, full-width brackets: each for one, so that offsets stay.
_PLAIN: Final = tuple(zip("\u00a0\u2007\u202f\u2010\u2011（）", "   --()", strict=True))


def plain(text: str) -> str:
    r"""Return *text* with usual whitespace, hyphens, brackets and letters for unusual ones, of the same length.

    Usual letters are those of the tables: simplified Chinese characters, Russian without the dots of ё.

    Example:
        >>> plain("30\u00a0March （2018）"), plain("聯合國")
        ('30 March (2018)', '联合国')
    """
    if not text.isascii():
        for odd, usual in _PLAIN:
            text = text.replace(odd, usual)
        for markers, variants in letter_variants():
            if any(marker in text for marker in markers):
                text = text.translate(variants)
    return text


def lower_case(text: str) -> str:
    """Return *text* in lower case and of the same length: capitals without a small letter of that length stay.

    Example:
        >>> lower_case("By 30 March")
        'by 30 march'
    """
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(low if len(low := each.lower()) == 1 else each for each in text)


def is_in_capitals(text: str) -> bool:
    """Whether *text* is set in capitals: it has letters of that kind, and hardly any other.

    Example:
        >>> is_in_capitals("THE COMMITTEE WILL MEET."), is_in_capitals("CTED将提交报告。")
        (True, False)
    """
    return text.isupper() and 2 * sum(map(str.isupper, text)) > sum(map(str.isalpha, text))


def without_overlaps(found: Iterable[_M]) -> tuple[_M, ...]:
    """Return mentions in order; of those that overlap the one that comes first in *found*."""
    kept: dict[int, _M] = {}
    starts: list[int] = []
    for each in found:
        at = bisect(starts, each.span.start)
        before = kept[starts[at - 1]].span if at else None
        if (before is None or before.end <= each.span.start) and (
            at == len(starts) or each.span.end <= starts[at]
        ):
            kept[each.span.start] = each
            insort(starts, each.span.start)
    return tuple(kept[start] for start in starts)


@define(eq=False, slots=False)
class Finder(Generic[_T]):
    """Finds mentions in texts, and searches no text twice while it remembers it.

    It may be called from several threads. The oldest findings are forgotten first.

    Attributes:
        search: what searches a text in a language.
        limit: how many characters of text findings are remembered for.
    """

    search: Callable[[str, Language], tuple[_T, ...]]
    limit: int = REMEMBERED
    _found: OrderedDict[tuple[str, Language], tuple[_T, ...]] = field(
        factory=OrderedDict, init=False
    )
    _size: int = field(default=0, init=False)
    _lock: Lock = field(factory=Lock, init=False)

    def __call__(self, text: str, language: Language) -> tuple[_T, ...]:
        """Return what is in *text*, in order."""
        key = (text, language)
        with self._lock:
            found = self._found.get(key)
            if found is not None:
                self._found.move_to_end(key)
                return found
        found = self.search(text, language)
        if len(text) <= min(_LONGEST, self.limit):
            self._remember(key, found)
        return found

    def _remember(self, key: tuple[str, Language], found: tuple[_T, ...]) -> None:
        with self._lock:
            if key in self._found:  # another thread was faster
                return
            self._found[key] = found
            self._size += len(key[0]) + _ENTRY
            while self._size > self.limit:
                (text, _), _ = self._found.popitem(last=False)
                self._size -= len(text) + _ENTRY

    def forget(self) -> None:
        """Forget everything."""
        with self._lock:
            self._found.clear()
            self._size = 0
