"""Citations of a passage, from its text and, where it has none, its links.

The United Nations' links are sometimes wrong and often missing, so the words go first.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from typing import Final

from attrs import field, frozen

from unctc.extraction.citations.finder import find_citations
from unctc.extraction.citations.linked import with_linked
from unctc.late_patterns import late_pattern
from unctc.memory import shared_text
from unctc.model.citations import Citation
from unctc.model.languages import Language
from unctc.model.locations import shared_span
from unctc.model.passages import Link

__all__ = ["Citing"]

# Between two texts that are scanned together: no head noun, list or pinpoint reaches over it.
_APART: Final = ".\n.\n"
_DIGIT: Final = late_pattern(r"\d")


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
                span = shared_span(each.span.start - start, each.span.end - start)
                mine.append(
                    Citation(
                        each.target,
                        span,
                        printed=shared_text(each.printed),
                        pinpoint=each.pinpoint,
                        role=each.role,
                    )
                )
            self._known[text] = tuple(mine)
            start = end + len(_APART)

    def citations(self, text: str, links: tuple[Link, ...]) -> tuple[Citation, ...]:
        """Return what *text* cites, in order, by its words and its links."""
        found = self._known.get(text)
        if found is None:
            found = find_citations(text, self.language) if _DIGIT.search(text) else ()
        return with_linked(found, text, links, self.language)
