"""Step 2: the letter, its annexes and its enclosures, each announced by a label on a line of its own."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import frozen

from unctc.languages.rules.structure import StructureRules
from unctc.layout.decision_log import DecisionLog
from unctc.layout.text_lines import TextLine, TextLines

__all__ = ["Part", "split_parts"]

_LOOK_AHEAD = 20
_SIGNATURE_LINES = 8


@frozen
class Part:
    """A part of the document.

    Attributes:
        kind: ``letter``, ``annex`` or ``enclosure``.
        label: the line that opens it; ``None`` for the letter.
        number: the number in the label, in Roman figures.
        lines: its lines, the label left out.
    """

    kind: str
    label: TextLine | None
    number: str | None
    lines: tuple[TextLine, ...]


def split_parts(body: TextLines, log: DecisionLog) -> tuple[Part, ...]:
    """Split *body* at its labels.

    The word of a label also stands in running text, and a PDF may break its line around it. It is a
    label only where the text before it can have ended and a title, not a sentence, follows.
    """
    labels: list[tuple[int, str, re.Match[str]]] = []
    signed = -_SIGNATURE_LINES - 1
    for index, line in enumerate(body.lines):
        if body.rules.signed.search(line.flat.text):
            signed = index
        for kind, pattern in (
            ("annex", body.rules.annex_label),
            ("enclosure", body.rules.enclosure_label),
        ):
            match = pattern.fullmatch(line.flat.text)
            if match and _opens_part(body, index, signed, first=not labels):
                labels.append((index, kind, match))
                log.note("parts", line.line.number, kind, line.flat.text)
    parts = [Part("letter", None, None, body.lines[: labels[0][0] if labels else None])]
    for position, (index, kind, match) in enumerate(labels):
        end = labels[position + 1][0] if position + 1 < len(labels) else None
        number = body.rules.numbers_of_labels.get(match["number"]) if match["number"] else None
        parts.append(Part(kind, body.lines[index], number, body.lines[index + 1 : end]))
    return tuple(part for part in parts if part.label or part.lines)


def _opens_part(body: TextLines, index: int, signed: int, *, first: bool) -> bool:
    after_letter = signed >= 0 or not first
    before = body.lines[index - 1] if index else None
    after = body.lines[index + 1 : index + 1 + _LOOK_AHEAD]
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
    ended = before is None or before.ends_sentence or index - signed <= _SIGNATURE_LINES
    return after_letter and ended


def _is_numbered(line: TextLine, rules: StructureRules) -> bool:
    patterns: Sequence[re.Pattern[str]] = (
        rules.paragraph_number,
        *(style.pattern for style in rules.number_styles),
    )
    return any(pattern.match(line.flat.text) for pattern in patterns)
