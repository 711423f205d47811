"""Step 2: the letter, its annexes, enclosures and appendices, each announced by a label on a line of its own."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from typing import Final

from attrs import frozen

from unctc.languages.rules.structure import StructureRules
from unctc.late_patterns import late_pattern
from unctc.layout.decision_log import DecisionLog
from unctc.layout.line_layout import LineRole
from unctc.layout.masthead import masthead_facts
from unctc.layout.own_symbols import opening_symbol
from unctc.layout.text_lines import TextLine, TextLines
from unctc.structure.letter_titles import TITLE_LINES, end_of_title, opens_letter

__all__ = ["SECOND_DOCUMENT", "SECOND_LETTER", "DocumentPart", "second_document", "split_parts"]

SECOND_LETTER: Final = "second-letter"
SECOND_DOCUMENT: Final = "second-document"

_JOINT: Final = late_pattern(r"\s?[-–—:：]\s?(?=\w)|[.．]\s?(?=[^\W\d])")
_TITLE_LINES = 4
_LABEL_LINES = 6
_LOOK_AHEAD = 20
_SIGNATURE_LINES = 8
_LETTER_LINES = 60
_MASTHEAD_LINES = 5


@frozen
class DocumentPart:
    """A part of the document.

    Attributes:
        kind: ``letter``, ``annex``, ``enclosure``, ``appendix`` or ``attachment``; ``second-letter`` for one behind the first.
        label: the lines that open it; none for a letter.
        number: the number in the label, in Roman figures.
        lines: its lines, the label left out.
    """

    kind: str
    label: tuple[TextLine, ...]
    number: str | None
    lines: tuple[TextLine, ...]


@frozen
class _Label:
    """Where a part begins: at which line, what it is, the lines and the number of its label, and the title on the same line."""

    index: int
    kind: str
    lines: tuple[TextLine, ...] = ()
    number: str | None = None
    title: tuple[TextLine, ...] = ()


def second_document(body: TextLines) -> int | None:
    """Return at which line of *body* another document begins: with the first lines of a masthead."""
    for index in range(1, len(body.lines)):
        if opening_symbol(body.lines[index].line.text, body.rules) is None:
            continue
        below = body.lines[index + 1 : index + 1 + _MASTHEAD_LINES]
        found = [masthead_facts(each.line.text, body.rules) for each in below]
        if any(name == "distribution" for facts in found for name, _ in facts or ()):
            return index
    return None


def split_parts(
    body: TextLines, log: DecisionLog, *, alone: bool = False
) -> tuple[DocumentPart, ...]:
    """Split *body* at its labels.

    The word of a label also stands in running text, and a PDF may break its line around it. It is a
    label only where the text before it can have ended and a title, not a sentence, follows.

    Args:
        body: the lines.
        log: takes the decisions.
        alone: whether no letter is before the annexes, as in a report.
    """
    labels: list[_Label] = []
    signed = -_SIGNATURE_LINES - 1
    before_labels = _before_labels(body)
    for index, line in enumerate(body.lines):
        if index in before_labels and (titled := _titled_label(body, index)) is not None:
            labels.append(titled)
            log.note("parts", line.line.number, titled.kind, line.flat.text)
            continue
        if body.rules.signed.search(line.flat.text):
            signed = index
        elif _opens_second_letter(body, index, signed, behind=labels[-1] if labels else None):
            labels.append(_Label(index, SECOND_LETTER))
            log.note("parts", line.line.number, SECOND_LETTER, line.flat.text)
            continue
        label = _label_at(body, index, signed, first=not (labels or alone))
        if label is not None:
            labels.append(label)
            log.note("parts", line.line.number, label.kind, line.flat.text)
    parts = [DocumentPart("letter", (), None, body.lines[: labels[0].index if labels else None])]
    ends = [each.index for each in labels[1:]]
    for label, end in itertools.zip_longest(labels, ends):
        below = body.lines[label.index + len(label.lines) : end]
        parts.append(DocumentPart(label.kind, label.lines, label.number, (*label.title, *below)))
    return tuple(part for part in parts if part.label or part.lines)


def _label_at(body: TextLines, index: int, signed: int, *, first: bool) -> _Label | None:
    """Return the label that the line at *index* is, or begins with."""
    for kind, pattern in body.rules.labels:
        match = pattern.match(body.lines[index].flat.text)
        if match is None:
            continue
        lines = _label_lines(body, index, match)
        last = index + len(lines) - 1
        if lines and _opens_part(body, index, last, signed, first=first):
            number = body.rules.numbers_of_labels.get(match["number"])
            return _Label(index, kind, lines, number)
        if not lines and (signed >= 0 or not first):
            titled = _label_before_title(body, index, match, kind, signed)
            if titled is not None:
                return titled
    return None


def _opens_second_letter(
    body: TextLines,
    index: int,
    signed: int,
    behind: _Label | None,
) -> bool:
    """Whether a second letter begins at *index*: after the signature of the first, or after the end of an attachment.

    An attachment may be a letter itself, and may have the title of one in a list: behind a label, a letter must be
    signed, and the attachment must have had its say.
    """
    line = body.lines[index]
    if behind is None:
        return 0 <= signed < index and opens_letter(body.lines[index : index + TITLE_LINES], body)
    before = body.lines[index - 1]
    return (
        index > behind.index + len(behind.lines) + 1
        and before.ends_sentence
        and body.is_set_off(before, line)
        and opens_letter(body.lines[index : index + TITLE_LINES], body)
        and _is_signed(body, index)
    )


def _is_signed(body: TextLines, start: int) -> bool:
    """Whether a signature follows from *start* on, before the next label and the next number."""
    for line in body.lines[start : start + _LETTER_LINES]:
        if body.rules.signed.search(line.flat.text):
            return True
        labelled = any(pattern.fullmatch(line.flat.text) for _, pattern in body.rules.labels)
        if labelled or _is_numbered(line, body.rules):
            return False
    return False


def _before_labels(body: TextLines) -> set[int]:
    """Return the lines after which, or at whose end, the word of a label ends a line, where languages put titles before it."""
    if body.rules.label_follows is None:
        return set()
    return {
        before
        for index, line in enumerate(body.lines)
        if _ends_with_label(line.flat.text, body.rules)
        for before in range(max(index - _LABEL_LINES + 1, 0), index + 1)
    }


def _ends_with_label(text: str, rules: StructureRules) -> bool:
    return any(
        match.end() == len(text) for _, pattern in rules.labels for match in pattern.finditer(text)
    )


def _titled_label(body: TextLines, index: int) -> _Label | None:
    """Return a label behind the title of the letter that it belongs to, where languages put it there."""
    if body.rules.label_follows is None or not opens_letter(
        body.lines[index : index + TITLE_LINES], body
    ):
        return None
    for count in range(1, _LABEL_LINES + 1):
        lines = body.lines[index : index + count]
        text = body.join(lines).text
        end = end_of_title(text, body)
        joint = body.rules.label_follows.match(text, end) if end is not None else None
        if joint is None:
            continue
        for kind, pattern in body.rules.labels:
            if (match := pattern.fullmatch(text, joint.end())) is not None:
                number = body.rules.numbers_of_labels.get(match["number"])
                return _Label(index, kind, lines, number)
    return None


def _label_lines(body: TextLines, index: int, match: re.Match[str]) -> tuple[TextLine, ...]:
    """Return the lines of a label: one, or several where it says to which letter the annex belongs."""
    line = body.lines[index]
    rest = line.flat.text[match.end() :]
    if not rest.strip():
        return (line,)
    if not rest[0].isspace() or not body.rules.label_continues.match(rest.lstrip()):
        return ()
    lines = [line]
    for following in body.lines[index + 1 : index + _LABEL_LINES]:
        if body.is_set_off(lines[-1], following):
            break
        lines.append(following)
    return tuple(lines)


def _label_before_title(
    body: TextLines, index: int, match: re.Match[str], kind: str, signed: int
) -> _Label | None:
    """Return a label that has its title on the same line: "Annex I – Programme of work for 2018"; ``None`` for any other line."""
    line, rules = body.lines[index], body.rules
    joint = _JOINT.match(line.flat.text, match.end())
    if joint is None:
        return None
    title = line.after(joint.end())
    named = body.join((title, *body.lines[index + 1 : index + _TITLE_LINES])).text
    before = body.lines[index - 1] if index else None
    if title.resumes or not (
        rules.programme_titles.search(named) or rules.report_titles.search(named)
    ):
        return None
    ended = before is None or before.ends_sentence or index - signed <= _SIGNATURE_LINES
    if not ended or (before is not None and not body.is_set_off(before, line)):
        return None
    number = rules.numbers_of_labels.get(match["number"])
    return _Label(index, kind, (line.upto(match.end()),), number, (title,))


def _opens_part(body: TextLines, index: int, last: int, signed: int, *, first: bool) -> bool:
    after_letter = signed >= 0 or not first
    before = body.lines[index - 1] if index else None
    after = body.lines[last + 1 : last + 1 + _LOOK_AHEAD]
    if body.lines[index].opens is False or (before is not None and before.is_open):
        return False
    if not after:
        return after_letter
    if after[0].resumes:
        return False
    for line in after:
        if _is_numbered(line, body.rules):
            return True
        if line.ends_sentence:
            break
    else:
        return len(after) < _LOOK_AHEAD or after_letter
    ended = (
        before is None
        or before.ends_sentence
        or _is_heading(body.lines[index])
        or index - signed <= _SIGNATURE_LINES
    )
    return after_letter and ended


def _is_heading(line: TextLine) -> bool:
    return line.line.layout is not None and line.line.layout.role is LineRole.HEADING


def _is_numbered(line: TextLine, rules: StructureRules) -> bool:
    patterns: Sequence[re.Pattern[str]] = (
        rules.paragraph_number,
        *(style.pattern for style in rules.number_styles),
    )
    return any(pattern.match(line.flat.text) for pattern in patterns)
