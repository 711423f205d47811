"""The title of a letter: where it begins and ends, who writes to whom, and of which day."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Final

from attrs import evolve, frozen

from unctc.extraction.days import find_days
from unctc.languages.rules.punctuation import COLONS, COMMAS
from unctc.layout.mapped_text import MappedText
from unctc.layout.text_lines import TextLine, TextLines
from unctc.model.locations import Span
from unctc.model.passages import Title
from unctc.structure.passages import Places, passage

__all__ = [
    "TITLE_LINES",
    "LetterHeading",
    "end_of_title",
    "finds_letter",
    "opens_letter",
    "read_title",
]

TITLE_LINES: Final = 12
_LINES_OF_HEAD: Final = 6
_LINES_OF_OPENING: Final = 3
_OPEN_END: Final = "(?=$"


@frozen
class LetterHeading:
    """The title and the facts in it, and how many lines it takes with the lines before it."""

    title: Title
    date: dt.date | None
    author: Span | None
    addressee: Span | None
    before: tuple[TextLine, ...]
    rest: tuple[TextLine, ...]


def read_title(lines: Sequence[TextLine], body: TextLines, places: Places) -> LetterHeading | None:
    """Find the title by its formula; the line breaks in it mean nothing."""
    found = _find(lines, body)
    if found is None:
        return None
    block, match = found
    title = block.part(match.start(), match.end())
    first, last = title.offsets[0], title.offsets[-1]
    before = [each for each in lines if each.line.end <= first]
    rest = [each for each in lines if each.line.end > last + 1]
    if rest and rest[0].line.start <= last:
        left = rest[0].after(bisect_left(rest[0].flat.offsets, last + 1))
        # The indent of the line is that of the title.
        rest[0] = evolve(left, line=evolve(left.line, indented=False))
    base = match.start()
    return LetterHeading(
        passage(Title, title, body.rules, places),
        _day_in(title.text, Span(match.start("date") - base, match.end("date") - base), body),
        Span(match.start("author") - base, match.end("author") - base),
        Span(match.start("addressee") - base, match.end("addressee") - base),
        tuple(before),
        tuple(each for each in rest if each.line.text),
    )


def finds_letter(body: TextLines) -> bool:
    """Whether the title of a letter is among the first lines."""
    return _find(body.lines, body) is not None


def opens_letter(lines: Sequence[TextLine], body: TextLines) -> bool:
    """Whether the title of a letter begins with the first of *lines*."""
    return _begins(lines, 0, body)


def end_of_title(text: str, body: TextLines) -> int | None:
    """Return where the title of a letter ends with which *text* begins; ``None`` where it begins with none."""
    matches = (pattern.match(text) for pattern in body.rules.letter_titles)
    return next((match.end() for match in matches if match is not None), None)


def _find(lines: Sequence[TextLine], body: TextLines) -> tuple[MappedText, re.Match[str]] | None:
    """Return the lines of the title joined, with its match: it begins with a line, or it is quoted."""
    for start in range(min(TITLE_LINES, len(lines))):
        whole = body.join(lines[start : start + TITLE_LINES])
        if not _begins(lines, start, body):
            continue
        # A title that ends with words of its own ends there, wherever its lines break.
        for pattern in body.rules.letter_titles:
            if _OPEN_END not in pattern.pattern and (match := pattern.match(whole.text)):
                return whole, match
        for end in _ends(lines, start, body):
            block = body.join(lines[start:end])
            if (match := _match(block, body)) is not None:
                return block, match
    return None


def _begins(lines: Sequence[TextLine], start: int, body: TextLines) -> bool:
    """Whether a title begins at *start*: what follows it ends it, or its lines do."""
    whole = lines[start : start + TITLE_LINES]
    # A quick look first: most lines begin with other words.
    joint = "" if body.rules.cjk else " "
    words = joint.join(each.flat.text for each in whole[:_LINES_OF_HEAD])
    if body.rules.letter_heads.match(words) is None:
        return False
    end = next(_ends(lines, start, body))
    return any(_match(body.join(each), body) for each in (whole, lines[start:end]))


def _match(block: MappedText, body: TextLines) -> re.Match[str] | None:
    matches = (pattern.match(block.text) for pattern in body.rules.letter_titles)
    return next((match for match in matches if match is not None), None)


def _ends(lines: Sequence[TextLine], start: int, body: TextLines) -> Iterator[int]:
    """Yield where the title that begins at *start* may end, the best guess first.

    Where blank lines are between paragraphs, the first of them ends it, if it is whole then, or an indent before it:
    extraction may have set the blank line inside the first paragraph, or inside the title, where what follows goes on to
    an indented line with words that begin a letter. Elsewhere such words show best where a letter begins, then an indent,
    then whatever sets a line off: in a text in which some paragraphs are whole lines, every line may.
    """
    last = min(start + TITLE_LINES, len(lines))
    pairs = [(index, lines[index - 1], lines[index]) for index in range(start + 1, last)]
    ended = next((index for index, before, _ in pairs if before.ends_sentence), last)
    opened = [
        index for index, _, _ in pairs if index <= ended and _opens_letter_text(lines, index, body)
    ][:1]
    indented = [
        index
        for index, before, line in pairs
        if index <= ended and line.line.indented and not before.line.indented
    ][:1]
    if body.separates_by_blank_lines:
        blank = [i for i, before, line in pairs if body.has_blank_between(before, line)][:1]
        for index in indented if blank else ():
            between = lines[blank[0] : index]
            if index < blank[0] or (between and index in opened and _goes_on(between, body)):
                yield index
        yield from blank
    yield from opened
    yield from indented
    yield from (index for index, before, line in pairs if body.is_set_off(before, line))
    width = max(len(each.line.text) for each in lines[start:last])
    yield from (index for index, before, line in pairs if _has_room(before, line, width))
    yield last


def _opens_letter_text(lines: Sequence[TextLine], index: int, body: TextLines) -> bool:
    """Whether a line begins with words that open letters, which may be broken over lines: "I have / the honour"."""
    text = body.join(lines[index : index + _LINES_OF_OPENING]).text
    return body.rules.letter_openings.match(text) is not None


def _goes_on(between: Sequence[TextLine], body: TextLines) -> bool:
    """Whether what is between a blank line and an indented opening is more of the title, and no salutation."""
    words = body.join(between).text
    return not (
        set(words).intersection(COLONS)
        or between[-1].ends(COMMAS)
        or body.rules.salutations.match(words)
    )


def _has_room(before: TextLine, line: TextLine, width: int) -> bool:
    """Whether the first word of *line*, which can begin a sentence, has room at the end of *before*."""
    first = line.line.text.split(maxsplit=1)[0]
    return not line.resumes and len(before.line.text) + 1 + len(first) <= width


def _day_in(title: str, span: Span, body: TextLines) -> dt.date | None:
    days = find_days(title, body.rules.language)
    return next((each.day for each in days if span.covers(each.span)), None)
