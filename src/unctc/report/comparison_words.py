"""The words of the page of a comparison, each once."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

__all__ = ["COMPARISON_WORDS"]

COMPARISON_WORDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "kind": "What has changed",
        "old": "old",
        "new": "new",
        "untitled": "without a symbol",
        "overview": "Overview",
        "changes": "changes",
        "map": "Where it has changed",
        "map remark": (
            "Every paragraph of the old document above, of the new one below, and which became which."
            " Bold lines have moved."
        ),
        "map picture": "Picture of the changes",
        "side by side": "paragraph by paragraph",
        "nothing": "Nothing of this kind has changed.",
        # Filters
        "filter": "Filter paragraphs",
        "section": "Section",
        "change": "Change",
        "all": "all",
        "any": "with a change",
        "promises": "only deliverables and mandates that have changed",
        "text": "Text",
        "show all": "Show all",
        "marked key": "next and previous paragraph with a change",
        # What became of a paragraph; the filter and the margin use the same words.
        "moved": "moved",
        "reworded": "reworded",
        "added": "new",
        "dropped": "dropped",
        "split": "split",
        "merged": "merged",
        "citations": "citations only",
        "cites": "cites otherwise",
        "differs": "differs",
        "due": "deliverable or mandate",
        "heading": "heading",
        "moved to": "Moved to",
        "moved from": "Moved from",
        "split into": "Split into",
        "split of": "Split from",
        "merged into": "Merged into",
        "merged of": "Merged from",
        "not in old": "The old document has nothing here.",
        "not in new": "The new document has nothing here.",
        "cites now": "cites now",
        "cites no longer": "cites no longer",
        # Legend
        "legend inserted": "only in the new document",
        "legend deleted": "only in the old document",
        "legend moved": "a link to the other end of a move",
        "example": "words",
        # Tables
        "table": "Table",
        "deliverables": "Deliverables",
        "mandates": "Mandates",
        "paragraphs": "Paragraphs",
        "cited documents": "Citations",
        "sections": "Sections",
        "document": "The document as a whole",
        "where old": "where it was",
        "where new": "where it is",
        "respect": "respect",
        "before": "before",
        "after": "after",
        # Parts
        "letter": "Letter",
        "annex": "Annex",
        "enclosure": "Enclosure",
        "title": "Title and opening",
        "preamble": "Preamble",
        "operative": "Operative paragraphs",
        "body": "Text",
        "closing": "Closing",
        "part": "Part",
    }
)
"""What the page says, by what it is said of."""
