"""Presidential statements: what shows that lines are of one, and its paragraphs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from unctc.languages.rules.punctuation import COLONS
from unctc.languages.rules.resolutions import ResolutionRules
from unctc.late_patterns import late_pattern
from unctc.layout.text_lines import TextLine, TextLines
from unctc.model.resolutions import PresidentialStatement
from unctc.model.symbols import Symbol
from unctc.structure.resolution_fronts import FRONT_LINES, Adopted

__all__ = ["find_statement", "statement_paragraphs"]

_STATEMENT_LINES: Final = 14
_FORMULA_LINES: Final = 2
_STATEMENT: Final = late_pattern(r"/PRST/")
_QUOTES: Final = ("“", "«", "「", '"')


def find_statement(body: TextLines, own: Symbol | None, rules: ResolutionRules) -> Adopted | None:
    """Return what shows that *body* is of a presidential statement; ``None`` where nothing does.

    Args:
        body: the lines.
        own: the symbol in the masthead.
        rules: the rules of the language.
    """
    marked = own is not None and _STATEMENT.search(str(own)) is not None
    titled = any(rules.statement.match(each.flat.text) for each in body.lines[:_STATEMENT_LINES])
    cut = next(
        (
            at + 1
            for at in range(min(FRONT_LINES, len(body.lines)))
            if _ends_formula(body, at, rules)
        ),
        0,
    )
    if own is None:
        # Without a symbol the sentence with which statements open has to be there, with the meeting.
        first = body.join(body.lines[:cut]).text
        if not 0 < cut <= _STATEMENT_LINES or not rules.meeting.search(first):
            return None
    elif not (marked or titled):
        return None
    begin = cut - 1
    while begin > 0 and _goes_on(body.lines[begin - 1], body.lines[begin], body):
        begin -= 1
    return Adopted(
        kind=PresidentialStatement,
        symbol=own,
        rules=rules,
        front=body.lines[: max(begin, 0)],
        opening=body.lines[max(begin, 0) : cut],
        rest=body.lines[cut:],
        heading=None,
    )


def _goes_on(before: TextLine, line: TextLine, body: TextLines) -> bool:
    """Whether *line* goes on with the paragraph of *before*, which may be its first line and indented."""
    if not body.is_set_off(before, line):
        return True
    indented = before.line.indented and not line.line.indented
    return indented and line.line.number == before.line.number + 1 and not before.ends_sentence


def _ends_formula(body: TextLines, at: int, rules: ResolutionRules) -> bool:
    """Whether the sentence with which statements open ends with a line; the line before may have its first words."""
    if rules.statement_formula.search(body.lines[at].flat.text):
        return True
    if not body.lines[at].ends(COLONS):
        return False
    text = body.join(body.lines[max(0, at - _FORMULA_LINES) : at + 1]).text
    return rules.statement_formula.search(text) is not None


def statement_paragraphs(lines: Sequence[TextLine], body: TextLines) -> list[list[TextLine]]:
    """Cut a statement into paragraphs: each opens with a quotation mark, or is set off after the end of a sentence."""
    found: list[list[TextLine]] = []
    for line in lines:
        before = found[-1][-1] if found else None
        gap = before is None or line.line.number - before.line.number > 1
        if (
            before is None
            or line.flat.text.startswith(_QUOTES)
            or (before.ends_sentence and (gap or body.is_set_off(before, line)))
        ):
            found.append([line])
        else:
            found[-1].append(line)
    return found
