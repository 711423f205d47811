"""Step 3: the letter: title, paragraphs, signature."""

from __future__ import annotations

import datetime as dt
import itertools
import re
from bisect import bisect_left
from collections.abc import Sequence

from attrs import frozen

from unctc.extraction.days import find_days
from unctc.layout.decision_log import DecisionLog
from unctc.layout.mapped_text import MappedText
from unctc.layout.text_lines import TextLine, TextLines
from unctc.model.letters import TransmittalLetter
from unctc.model.locations import Span
from unctc.model.passages import Paragraph, Signature, Title
from unctc.model.unread import Unread
from unctc.structure.passages import Places, find_items, passage, unread

__all__ = ["read_letter"]

_SENTENCE_END = re.compile(r"[。！？.!?][”\"’)）》]*(?=\s|$|[^\x00-\x7f])")
_CLAUSE = re.compile(r"[，；：,;:]")
_TITLE_LINES = 12
_SIGNATURE_LENGTH = 400
_SHORT_LINE = 0.75


@frozen
class _Heading:
    """The title and the facts in it, and how many lines it takes with the lines before it."""

    title: Title
    date: dt.date | None
    author: Span | None
    addressee: Span | None
    before: tuple[TextLine, ...]
    rest: tuple[TextLine, ...]


def read_letter(
    lines: Sequence[TextLine], body: TextLines, places: Places, log: DecisionLog
) -> tuple[TransmittalLetter | None, tuple[Unread, ...]]:
    """Read the lines before the first annex.

    Returns:
        The letter, ``None`` where there is nothing of one, and what could not be placed.
    """
    if not lines:
        return None, ()
    heading = _read_title(lines, body, places)
    if heading is None and not any(body.rules.signed.search(each.flat.text) for each in lines):
        return None, unread(lines, "before-attachments", places)
    rest = heading.rest if heading else tuple(lines)
    if heading and heading.title.location:
        log.note("letter", heading.title.location.line, "title", heading.title.text)
    text, signature = _split_signature(body.join(rest), body)
    letter = TransmittalLetter(
        title=heading.title if heading else None,
        date=heading.date if heading else None,
        author_span=heading.author if heading else None,
        addressee_span=heading.addressee if heading else None,
        paragraphs=_read_paragraphs(text, rest, body, places, log),
        signature=_read_signature(signature, body, places, log) if signature.text else None,
    )
    return letter, unread(heading.before, "before-letter", places) if heading else ()


def _read_title(lines: Sequence[TextLine], body: TextLines, places: Places) -> _Heading | None:
    """Find the title by its formula; the line breaks in it mean nothing."""
    top = body.join(lines[:_TITLE_LINES])
    match = body.rules.letter_title.search(top.text)
    if match is None:
        return None
    title = top.part(match.start(), match.end())
    first, last = title.offsets[0], title.offsets[-1]
    before = [each for each in lines if each.line.end <= first]
    if lines[len(before)].line.start < first:
        return None  # something stands before the formula on its line: it is quoted, not a title
    rest = [each for each in lines if each.line.end > last + 1]
    if rest and rest[0].line.start <= last:
        rest[0] = rest[0].after(bisect_left(rest[0].flat.offsets, last + 1))
    base = match.start()
    return _Heading(
        passage(Title, title, body.rules, places),
        _day_in(title.text, Span(match.start("date") - base, match.end("date") - base), body),
        Span(match.start("author") - base, match.end("author") - base),
        Span(match.start("addressee") - base, match.end("addressee") - base),
        tuple(before),
        tuple(each for each in rest if each.line.text),
    )


def _day_in(title: str, span: Span, body: TextLines) -> dt.date | None:
    days = find_days(title, body.rules.language)
    return next((each.day for each in days if span.covers(each.span)), None)


def _split_signature(whole: MappedText, body: TextLines) -> tuple[MappedText, MappedText]:
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
    return (
        len(text) < _SIGNATURE_LENGTH
        and not _CLAUSE.search(text)
        and any(pattern.fullmatch(text) for pattern in body.rules.signature)
    )


def _read_signature(
    mapped: MappedText, body: TextLines, places: Places, log: DecisionLog
) -> Signature:
    spans: dict[str, Span] = {}
    for pattern in body.rules.signature:
        if match := pattern.fullmatch(mapped.text):
            for group in ("name", "role"):
                if group in match.re.groupindex and match[group]:
                    spans[group] = Span(match.start(group), match.end(group))
            break
    signed = body.rules.signed.search(mapped.text) is not None
    log.note("letter", places.source.line_of(mapped.offsets[0]), "signature", mapped.text)
    return passage(
        Signature,
        mapped,
        body.rules,
        places,
        signed=signed,
        name_span=spans.get("name"),
        role_span=spans.get("role"),
    )


def _read_paragraphs(
    text: MappedText, lines: Sequence[TextLine], body: TextLines, places: Places, log: DecisionLog
) -> tuple[Paragraph, ...]:
    """Cut the letter's text into paragraphs, which are unnumbered as a rule.

    Where the first paragraph is indented, an indent after the end of a sentence opens the next;
    elsewhere a blank line or a short line does, and in Chinese any line that ends with its sentence.
    """
    starts = [0]
    indented = bool(lines) and lines[0].line.indented
    for before, line in itertools.pairwise(lines):
        index = bisect_left(text.offsets, line.line.start)
        if index >= len(text.offsets) or index <= starts[-1]:
            continue
        numbered = body.rules.paragraph_number.match(line.flat.text) is not None
        if before.ends_sentence and (
            numbered or _opens(before, line, lines, body, indented=indented)
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


def _opens(
    before: TextLine, line: TextLine, lines: Sequence[TextLine], body: TextLines, *, indented: bool
) -> bool:
    if line.opens is not None:
        return line.opens
    if indented:
        return line.line.indented
    if body.rules.cjk:
        return True
    gaps = [second.line.number - first.line.number for first, second in itertools.pairwise(lines)]
    if min(gaps) == 1 and max(gaps) > 1:  # blank lines stand only where they mean something
        return line.line.number - before.line.number > 1
    return len(before.line.text) < _SHORT_LINE * max(len(each.line.text) for each in lines)
