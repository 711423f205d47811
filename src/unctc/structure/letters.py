"""Step 3: the letter: title, paragraphs, signature."""

from __future__ import annotations

import itertools
from bisect import bisect_left
from collections.abc import Sequence

from unctc.languages.rules.punctuation import COLONS, COMMAS
from unctc.layout.decision_log import DecisionLog
from unctc.layout.mapped_text import MappedText
from unctc.layout.text_lines import TextLine, TextLines
from unctc.model.letters import TransmittalLetter
from unctc.model.passages import Paragraph
from unctc.model.unread import Unread
from unctc.structure.letter_titles import read_title
from unctc.structure.passages import Places, find_items, passage, unread
from unctc.structure.signatures import read_signature, split_signature

__all__ = ["read_letter"]

_SHORT_LINE = 0.75
_FEWEST_FILLED = 3
_SALUTATION = 60


def read_letter(
    lines: Sequence[TextLine], body: TextLines, places: Places, log: DecisionLog
) -> tuple[TransmittalLetter | None, tuple[Unread, ...]]:
    """Read the lines before the first annex.

    Returns:
        The letter, ``None`` where there is nothing of one, and what could not be placed.
    """
    if not lines:
        return None, ()
    heading = read_title(lines, body, places)
    if heading is None and not any(body.rules.signed.search(each.flat.text) for each in lines):
        return None, unread(lines, "before-attachments", places, body.rules)
    rest = heading.rest if heading else tuple(lines)
    if heading and heading.title.location:
        log.note("letter", heading.title.location.line, "title", heading.title.text)
    text, signature = split_signature(body.join(rest), body)
    letter = TransmittalLetter(
        title=heading.title if heading else None,
        date=heading.date if heading else None,
        author_span=heading.author if heading else None,
        addressee_span=heading.addressee if heading else None,
        paragraphs=_read_paragraphs(text, rest, body, places, log),
        signature=read_signature(signature, lines, body, places, log) if signature.text else None,
    )
    return letter, unread(heading.before, "before-letter", places, body.rules) if heading else ()


def _read_paragraphs(
    text: MappedText, lines: Sequence[TextLine], body: TextLines, places: Places, log: DecisionLog
) -> tuple[Paragraph, ...]:
    """Cut the letter's text into paragraphs, which are unnumbered as a rule.

    Where the first paragraph is indented, an indent after the end of a sentence opens the next;
    elsewhere a blank line does or, where there are none, a line that had room for the next word, and in Chinese
    any line that ends with its sentence.
    """
    starts = [0]
    indented = (
        bool(lines) and lines[0].line.indented and not all(each.line.indented for each in lines)
    )
    for before, line in itertools.pairwise(lines):
        index = bisect_left(text.offsets, line.line.start)
        numbered = body.rules.paragraph_number.match(line.flat.text) is not None
        if (before is lines[0] and _is_salutation(before, line, body)) or (
            (before.ends_sentence and not before.is_open)
            and (numbered or _opens(before, line, lines, body, indented=indented))
        ):
            starts.append(index)
    paragraphs = []
    for start, end in zip(starts, [*starts[1:], len(text.text)], strict=True):
        part = text.part(start, end)
        if not part.text:
            continue
        log.note("letter", places.source.line_of(part.offsets[0]), "paragraph", part.text)
        number = body.rules.paragraph_number.match(part.text)
        words = part.part(number.end(), len(part.text)) if number else part
        paragraphs.append(
            passage(
                Paragraph,
                words,
                body.rules,
                places,
                number_at=part.pieces(0, number.end()) if number else (),
                number=int(number["number"]) if number else None,
                printed_number=number["printed"] if number else "",
                items=find_items(words.text, body.rules),
            )
        )
    return tuple(paragraphs)


def _is_salutation(line: TextLine, following: TextLine, body: TextLines) -> bool:
    """Whether a letter begins with a salutation: a few words and a comma or a colon, and then a blank line."""
    return (
        len(line.flat.text) <= _SALUTATION
        and line.ends(f"{COMMAS}{COLONS}")
        and body.has_blank_lines
        and following.line.number - line.line.number > 1
    )


def _opens(
    before: TextLine, line: TextLine, lines: Sequence[TextLine], body: TextLines, *, indented: bool
) -> bool:
    if line.opens is not None:
        return line.opens
    if indented:
        return line.line.indented
    if body.rules.cjk or body.is_unwrapped:
        return True
    gaps = [second.line.number - first.line.number for first, second in itertools.pairwise(lines)]
    if min(gaps) == 1 and max(gaps) > 1:  # blank lines stand only where they mean something
        return line.line.number - before.line.number > 1
    last = max(index for index, each in enumerate(lines) if each.ends_sentence)
    text = lines[: last + 1]  # without the signature
    width = max(len(each.line.text) for each in text)
    if _is_filled(text, width):
        return _has_room(before, line, width)
    return len(before.line.text) < _SHORT_LINE * max(len(each.line.text) for each in lines)


def _is_filled(lines: Sequence[TextLine], width: int) -> bool:
    """Whether each line inside a sentence holds as many words as it can: a program counted the characters."""
    inside = [
        (before, line) for before, line in itertools.pairwise(lines) if not before.ends_sentence
    ]
    return len(inside) >= _FEWEST_FILLED and not any(
        _has_room(before, line, width) for before, line in inside
    )


def _has_room(before: TextLine, line: TextLine, width: int) -> bool:
    """Whether the first word of *line* has room at the end of *before*: something else than the width broke it."""
    first = line.line.text.split(maxsplit=1)[0]
    return len(before.line.text) + 1 + len(first) <= width
