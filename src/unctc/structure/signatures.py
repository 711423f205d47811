"""The signature of a letter: who signs, and in what function."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from unctc.languages.rules.punctuation import (
    CLOSERS,
    COLONS,
    COMMAS,
    SEMICOLONS,
    SENTENCE_ENDS,
    one_of,
)
from unctc.late_patterns import late_pattern
from unctc.layout.decision_log import DecisionLog
from unctc.layout.mapped_text import MappedText
from unctc.layout.text_lines import TextLine, TextLines
from unctc.model.locations import Span
from unctc.model.passages import Signature
from unctc.structure.passages import Places, passage

__all__ = ["read_signature", "split_signature"]

_SENTENCE_END: Final = late_pattern(
    rf"{one_of(SENTENCE_ENDS)}{one_of(CLOSERS)}*(?=\s|$|[^\x00-\x7f])"
)
_CLAUSE: Final = late_pattern(one_of(COMMAS, SEMICOLONS, COLONS, but="、"))
_LONGEST: Final = 400
_LONGEST_NAME: Final = 60


def split_signature(whole: MappedText, body: TextLines) -> tuple[MappedText, MappedText]:
    """Split off what follows the last sentence, if it can be a signature."""
    mark = body.rules.signed.search(whole.text)
    limit = mark.start() if mark else len(whole.text)
    ends = [match.end() for match in _SENTENCE_END.finditer(whole.text) if match.end() <= limit]
    start = ends[-1] if ends else 0
    last = whole.part(start, len(whole.text)).text
    if mark is None and (not ends or not _can_be_signature(last, body)):
        return whole, MappedText("", ())
    return whole.part(0, start), whole.part(start, len(whole.text))


def _can_be_signature(text: str, body: TextLines) -> bool:
    """Whether *text*, which does not say that it is signed, names a function and a person and no more."""
    if len(text) >= _LONGEST or _CLAUSE.search(text):
        return False
    if body.rules.signature:
        return any(pattern.fullmatch(text) for pattern in body.rules.signature)
    return body.rules.functions.search(text) is not None


def read_signature(
    mapped: MappedText,
    lines: Sequence[TextLine],
    body: TextLines,
    places: Places,
    log: DecisionLog,
) -> Signature:
    """Read a signature; *lines* are those of the letter, for a line break separates name and function."""
    text = mapped.text
    mark = body.rules.signed.search(text)
    breaks = [bisect_left(mapped.offsets, each.line.start) for each in lines]
    breaks = [each for each in breaks if 0 < each < len(text)]
    if body.rules.signature:
        name, role = _by_pattern(text, body)
    elif mark is None:
        name, role = _unsigned(text, breaks, body)
    else:
        name, role = _signed(text, mark, breaks, body)
    log.note("letter", places.source.line_of(mapped.offsets[0]), "signature", text)
    return passage(
        Signature,
        mapped,
        body.rules,
        places,
        signed=mark is not None,
        name_span=name,
        role_span=role,
    )


def _by_pattern(text: str, body: TextLines) -> tuple[Span | None, Span | None]:
    for pattern in body.rules.signature:
        if match := pattern.fullmatch(text):
            groups = match.groupdict()
            return (
                Span(*match.span("name")) if groups.get("name") else None,
                Span(*match.span("role")) if groups.get("role") else None,
            )
    return None, None


def _signed(
    text: str, mark: re.Match[str], breaks: Sequence[int], body: TextLines
) -> tuple[Span | None, Span | None]:
    """Tell the name, which stands beside the mark, from the function before the mark or below the name."""
    role = _trimmed(text, 0, mark.start())
    if not text[mark.end() :].strip():  # the name stands before the mark
        cut = next((each for each in reversed(breaks) if each < mark.start()), 0)
        return _trimmed(text, cut, mark.start()), _trimmed(text, 0, cut)
    line_end = next((each for each in breaks if each > mark.end() + 1), len(text))
    function = body.rules.functions.search(text, mark.end() + 1)
    at = function.start() if function else len(text)
    # A name may be broken over lines; a function begins on a line of its own, or behind the name.
    named = mark.end() + 2 < at < line_end or at in breaks
    alone = (
        role is not None and function is None
    )  # the function is before the mark, the name behind it
    cut = len(text) if alone or (role and line_end == len(text)) else at if named else line_end
    below = _trimmed(text, cut, len(text))
    return _trimmed(text, mark.end(), cut, but=COMMAS), below or role


def _unsigned(text: str, breaks: Sequence[int], body: TextLines) -> tuple[Span | None, Span | None]:
    function = body.rules.functions.search(text)
    if function is None:
        return None, None
    if function.start():
        return _trimmed(text, 0, function.start()), _trimmed(text, function.start(), len(text))
    cut = breaks[-1] if breaks else len(text)
    if not _can_be_name(text[cut:].strip()):
        cut = len(text)
    return _trimmed(text, cut, len(text)), _trimmed(text, 0, cut)


def _can_be_name(text: str) -> bool:
    """Whether *text* can be the name of a person: short, in words that do not begin small, without a number."""
    return not (text[:1].islower() or len(text) > _LONGEST_NAME or any(map(str.isdigit, text)))


def _trimmed(text: str, start: int, end: int, but: str = "") -> Span | None:
    """Return the span of what is between, whitespace aside, and what is of *but* at its end."""
    part = text[start:end].rstrip(f" {but}")
    start += len(part) - len(part.lstrip())
    return Span(start, start + len(part.strip())) if part.strip() else None
