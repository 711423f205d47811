"""Text in lines of some width: broken between words and between Chinese characters, or cut and marked so."""

from __future__ import annotations

import re
from typing import Final

from rich.cells import cell_len, set_cell_size

from unctc.late_patterns import late_pattern

__all__ = ["TOKEN", "cut", "wrapped"]

TOKEN: Final = late_pattern(
    r"""
    (?P<gap>\s*)
    (?P<token>
        [\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]
            [\u3001\u3002\u300b\u300d\u300f\u3011\uff01\uff09\uff0c\uff1a\uff1b\uff1f]*  # no line begins with these
      | [^\s\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]+ (?:\s\(\d{4}\))?  # a symbol keeps its year
    )
    """,
    re.VERBOSE,
)
"""What no line breaks within, with the whitespace before it."""


def cut(text: str, width: int, more: str = "…") -> str:
    """Return *text* cut to *width* cells, and marked so; Chinese characters take two.

    Example:
        >>> cut("反恐怖主义委员会", 9)
        '反恐怖主…'
    """
    if cell_len(text) <= width:
        return text
    return set_cell_size(text, max(width - len(more), 1)).rstrip() + more


def wrapped(text: str, width: int) -> list[str]:
    """Return the lines of *text*, broken between words; a word that is wider than *width* stays whole.

    Example:
        >>> wrapped("annexed to S/RES/2395 (2017) once a year", 18)
        ['annexed to', 'S/RES/2395 (2017)', 'once a year']
        >>> wrapped("加强评估进程", 6)
        ['加强评', '估进程']
    """
    if cell_len(text) <= width:
        return [text] if text else []
    lines: list[str] = []
    line, taken = "", 0
    for match in TOKEN.finditer(text):
        gap = " " if match["gap"] and line else ""
        token = match["token"]
        needed = len(gap) + cell_len(token)
        if line and taken + needed > width:
            lines.append(line)
            line, taken = token, cell_len(token)
        else:
            line, taken = line + gap + token, taken + needed
    return [*lines, line]
