"""Names of styles that make a heading, in Word files and in pages made from them."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["heading_level"]

# Styles of the United Nations: "_ H _Ch", "_ H_1", "_ H_2/3", "Title_H1", "S_Title_L"; and Word's own "heading 1".
_HEADING: Final = re.compile(
    r"""
    (?: agenda[ _]? )?
    (?: _*[ ]* h[ _]* (?P<un> ch | [lms] | \d ) (?: /\d )?
      | (?: s_ )? title (?: [ _]* h? [ _]* (?P<title> ch | [lms] | \d ) )?
      | heading[ ]? (?P<word> \d )
    )
    """,
    re.IGNORECASE | re.VERBOSE,
)
_NAMED: Final = {"ch": 1, "l": 1, "m": 2, "s": 3}


def heading_level(name: str) -> int | None:
    """Return how deep a heading a style of that *name* makes, 1 outermost; ``None`` for a style of text.

    Example:
        >>> [heading_level(name) for name in ("_ H _Ch", "H1", "heading 2", "__Single Txt")]
        [1, 2, 2, None]
    """
    match = _HEADING.fullmatch(name.strip())
    if match is None:
        return None
    mark = (match["un"] or match["title"] or match["word"] or "1").lower()
    # The heading of a chapter is above the first of the numbered ones.
    return _NAMED.get(mark) or int(mark) + (match["word"] is None)
