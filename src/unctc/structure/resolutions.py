"""Resolutions, drafts and presidential statements out of lines."""

from __future__ import annotations

import datetime as dt
import itertools
import re
from collections.abc import Sequence
from typing import Any, Final

from attrs import frozen

from unctc.extraction.days import first_day
from unctc.languages.registry import rules_for
from unctc.languages.rules.punctuation import COLONS, COMMAS, FULL_STOPS
from unctc.languages.rules.resolutions import ResolutionRules
from unctc.layout.decision_log import DecisionLog
from unctc.layout.text_lines import TextLine, TextLines
from unctc.model.documents import Document
from unctc.model.locations import Span
from unctc.model.operative import (
    AnnexedText,
    OperativeParagraph,
    OperativeSection,
    PreambularParagraph,
)
from unctc.model.passages import Heading, Passage, Title
from unctc.model.resolutions import DraftResolution, PresidentialStatement, Resolution
from unctc.model.symbols import Symbol, symbol_or_none
from unctc.registers.resolutions import year_of
from unctc.structure.letter_titles import finds_letter
from unctc.structure.passages import Places, passage, unread
from unctc.structure.points import nest
from unctc.structure.resolution_blocks import Block, BlockKind, cut_blocks

__all__ = ["Adopted", "find_adopted", "read_adopted"]

_FRONT: Final = 70
_LINES_OF_FORMULA: Final = 2
_STATEMENT_LINES: Final = 14
_ADOPTED: Final = re.compile(r"/RES/")
_STATEMENT: Final = re.compile(r"/PRST/")
_INVISIBLE: Final = "\u200e\u200f\u202a\u202b\u202c \u00a0"
_BRACKETED: Final = re.compile(r"\[(?P<symbol>[A-Z]{1,2}/[\w./()-]+)\]")
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_QUOTES: Final = ("“", "«", "「", '"')
_AFTER_FORMULA: Final = f"{COMMAS}{COLONS}{FULL_STOPS} "


@frozen(kw_only=True)
class Adopted:
    """What shows that lines are of a resolution, a draft or a statement.

    Attributes:
        kind: the class of the document.
        symbol: its symbol; `None` in a statement that shows none.
        rules: the rules of its language.
        front: the lines before the opening formula.
        opening: the lines of the opening formula; none where it is missing.
        rest: the lines after it.
        heading: the place in *front* of the line that names the resolution; ``None`` where none does.
    """

    kind: type[Resolution | DraftResolution | PresidentialStatement]
    symbol: Symbol | None
    rules: ResolutionRules
    front: tuple[TextLine, ...]
    opening: tuple[TextLine, ...]
    rest: tuple[TextLine, ...]
    heading: int | None


def find_adopted(body: TextLines, own: Symbol | None) -> Adopted | None:
    """Return what shows that *body* is of a resolution, a draft or a statement; ``None`` where nothing does."""
    rules = rules_for(body.rules.language).resolutions
    if rules is None:
        return None
    lines = body.lines[:_FRONT]
    if finds_letter(body):
        return None
    if (statement := _find_statement(body, own, rules)) is not None:
        return statement
    heading = next(
        ((at, match) for at, each in enumerate(lines) if (match := _heading(each, rules))), None
    )
    start = heading[0] + 1 if heading else 0
    formula = next(
        (at for at in range(start, len(lines)) if _is_formula(body.lines[at], rules)), None
    )
    named = heading is not None and (own is None or formula is not None)
    named = named or (own is not None and _ADOPTED.search(str(own)) is not None)
    drafted = any(rules.draft.search(each.flat.text) for each in lines[: formula or 0])
    if not named and (formula is None or not drafted):
        return None
    symbol = _symbol(
        own, heading[1] if heading else None, body.lines[start : start + 2], drafted=drafted
    )
    if symbol is None:
        return None
    cut = formula if formula is not None else _end_of_front(body, start, rules)
    after = cut + (formula is not None)
    opening = body.lines[cut:after]
    rest = body.lines[after:]
    if opening:
        opening, rest = _split_formula(opening[0], rest, rules)
    return Adopted(
        kind=Resolution if _ADOPTED.search(str(symbol)) else DraftResolution,
        symbol=symbol,
        rules=rules,
        front=body.lines[:cut],
        opening=opening,
        rest=rest,
        heading=heading[0] if heading else None,
    )


def _heading(line: TextLine, rules: ResolutionRules) -> re.Match[str] | None:
    text = line.flat.text.lstrip('*“" ')
    if len(text) > _LINES_OF_FORMULA * 60:
        return None
    match = next((match for each in rules.headings if (match := each.match(text))), None)
    if match is None:
        return None
    rest = text[match.end() :].strip(" ,.:*")
    dated = first_day(rest, rules.language) if rest else None
    return match if not rest or dated or rules.adoption.match(rest) else None


def _is_formula(line: TextLine, rules: ResolutionRules) -> bool:
    text = line.flat.text.strip(_INVISIBLE + '“"«')
    match = rules.formulas.match(text)
    if match is None:
        return False
    rest = text[match.end() :].strip(_INVISIBLE)
    return not rest.strip(_AFTER_FORMULA) or (
        rest[0] in _AFTER_FORMULA and bool(rules.opening(rest.lstrip(_AFTER_FORMULA), "preambular"))
    )


def _split_formula(
    line: TextLine, rest: tuple[TextLine, ...], rules: ResolutionRules
) -> tuple[tuple[TextLine, ...], tuple[TextLine, ...]]:
    """Split the first paragraph off the line of the formula, where both are on one line."""
    match = rules.formulas.search(line.flat.text)
    assert match is not None
    end = match.end()
    while line.flat.text[end : end + 1] and line.flat.text[end] in _AFTER_FORMULA + _INVISIBLE:
        end += 1
    after = line.after(end)
    if not after.line.text:
        return (line,), rest
    flat = line.flat.part(0, end)
    short = TextLine(
        type(line.line)(
            line.line.number,
            line.line.start,
            line.line.text[: flat.offsets[-1] + 1 - line.line.start],
            line.line.indented,
            line.line.leaf,
        ),
        flat,
    )
    return (short,), (after, *rest)


def _end_of_front(body: TextLines, start: int, rules: ResolutionRules) -> int:
    """Return where the text begins in a resolution without an opening formula: after its adoption and symbols."""
    at = start
    while at < len(body.lines) - 1 and (
        rules.adoption.match(body.lines[at].flat.text)
        or _BRACKETED.fullmatch(body.lines[at].flat.text)
    ):
        at += 1
    return at


def _symbol(
    own: Symbol | None,
    heading: re.Match[str] | None,
    below: Sequence[TextLine],
    *,
    drafted: bool,
) -> Symbol | None:
    """Return the symbol in the masthead, or that of the resolution which the heading names.

    Where the heading's year is unreadable, or one that the register does not have for the number, the date
    below it says the year.
    """
    if own is not None and (_ADOPTED.search(str(own)) or drafted or heading is None):
        return own
    if heading is None:
        return None
    number, year = int(heading["number"]), heading["year"]
    known = year_of(number)
    if not year or (known is not None and str(known) != year):
        year = next((found[0] for each in below if (found := _YEAR.search(each.flat.text))), year)
    return symbol_or_none(f"S/RES/{number} ({year})")


def _find_statement(body: TextLines, own: Symbol | None, rules: ResolutionRules) -> Adopted | None:
    marked = own is not None and _STATEMENT.search(str(own)) is not None
    titled = any(rules.statement.match(each.flat.text) for each in body.lines[:_STATEMENT_LINES])
    cut = next(
        (
            at + 1
            for at in range(min(_FRONT, len(body.lines)))
            if rules.statement_formula.search(body.lines[at].flat.text)
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
    while begin > 0 and not body.is_set_off(body.lines[begin - 1], body.lines[begin]):
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


def read_adopted(adopted: Adopted, body: TextLines, places: Places, log: DecisionLog) -> Document:
    """Return the resolution, the draft or the statement in the lines of *adopted*."""
    facts = _front(adopted, body, places)
    if adopted.opening:
        facts["opening"] = passage(Passage, body.join(adopted.opening), body.rules, places)
        log.note("resolution", adopted.opening[0].line.number, "opening", facts["opening"].text)
    if adopted.kind is PresidentialStatement:
        groups = _statement_paragraphs(adopted.rest, body)
        facts["leading_paragraphs"] = tuple(
            passage(OperativeParagraph, body.join(group), body.rules, places) for group in groups
        )
    else:
        blocks = cut_blocks(adopted.rest, body, adopted.rules)
        for block in blocks:
            log.note(
                "resolution",
                block.lines[0].line.number,
                block.kind.value,
                body.join(block.lines).text,
            )
        facts |= _Assembly(adopted.rules, body, places).read(blocks)
    facts["unread"] = (*facts.pop("lost", ()), *facts.get("unread", ()))
    if facts.get("meeting") is None:
        facts["meeting"] = _meeting(facts, adopted.rules)
    facts["language"] = body.rules.language
    if adopted.kind is PresidentialStatement:
        return PresidentialStatement(symbol=adopted.symbol, **facts)
    assert adopted.symbol is not None
    kind = Resolution if adopted.kind is Resolution else DraftResolution
    return kind(symbol=adopted.symbol, **facts)


def _statement_paragraphs(lines: Sequence[TextLine], body: TextLines) -> list[list[TextLine]]:
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


def _meeting(facts: dict[str, Any], rules: ResolutionRules) -> int | None:
    for name in ("adoption", "closing", "opening"):
        if facts.get(name) and (match := rules.meeting.search(facts[name].text)):
            return int(match["meeting"])
    return None


def _front(adopted: Adopted, body: TextLines, places: Places) -> dict[str, Any]:
    """Read the lines before the opening formula: title, adoption, the draft's symbol."""
    rules = adopted.rules
    title: list[TextLine] = []
    adoption: list[TextLine] = []
    lost: list[TextLine] = []
    facts: dict[str, Any] = {}
    for at, line in enumerate(adopted.front):
        text = line.flat.text
        if adopted.heading is not None and at < adopted.heading:
            lost.append(line)
        elif at == adopted.heading:
            title.append(line)
        elif bracketed := _BRACKETED.fullmatch(text):
            facts["draft"] = symbol_or_none(bracketed["symbol"])
            adoption.append(line)
        elif not body.is_set_off(adoption[-1], line) if adoption else rules.adoption.match(text):
            adoption.append(line)
        elif adopted.heading is None:
            title.append(line)
        else:
            lost.append(line)
    if title:
        facts["title"] = passage(Title, body.join(title), body.rules, places)
    if adoption:
        facts["adoption"] = passage(Passage, body.join(adoption), body.rules, places)
    facts["adopted"] = _adopted_on(facts, body)
    facts["lost"] = unread(lost, "before-text", places, body.rules)
    return facts


def _adopted_on(facts: dict[str, Any], body: TextLines) -> dt.date | None:
    for name in ("adoption", "title"):
        if facts.get(name) and (day := first_day(facts[name].text, body.rules.language)):
            return day
    return None


@frozen
class _Assembly:
    """Makes the parts of a resolution out of its blocks."""

    rules: ResolutionRules
    body: TextLines
    places: Places

    def read(self, blocks: Sequence[Block]) -> dict[str, Any]:
        annex = next(
            (at for at, each in enumerate(blocks) if each.kind is BlockKind.ANNEX), len(blocks)
        )
        text = list(blocks[:annex])
        closing: list[TextLine] = []
        lost: list[TextLine] = []
        closed = next(
            (at for at, each in enumerate(text) if each.kind is BlockKind.CLOSING), len(text)
        )
        for at, block in enumerate(text[closed:]):
            (closing if at == 0 or block.kind is BlockKind.CLOSING else lost).extend(block.lines)
        text = text[:closed]
        preambular = [at for at, each in enumerate(text) if each.kind is BlockKind.PREAMBULAR]
        end = preambular[-1] + 1 if preambular else 0
        while preambular and end < len(text) and text[end].kind is BlockKind.POINT:
            end += 1
        leading, sections = self._sections(text[end:])
        facts: dict[str, Any] = {
            "preambular_paragraphs": self._preambular(text[:end]),
            "leading_paragraphs": leading,
            "sections": sections,
            "annexes": self._annexes(blocks[annex:]),
            "unread": unread(lost, "after-closing", self.places, self.body.rules),
        }
        if closing:
            facts["closing"] = passage(
                Passage, self.body.join(closing), self.body.rules, self.places
            )
        return facts

    def _preambular(self, blocks: Sequence[Block]) -> tuple[PreambularParagraph, ...]:
        found: list[PreambularParagraph] = []
        for block, inside in _with_points(blocks):
            mapped = self.body.join(block.lines)
            found.append(
                passage(
                    PreambularParagraph,
                    mapped,
                    self.body.rules,
                    self.places,
                    points=self._points(inside),
                    **self._emphasis(mapped.text, "preambular"),
                )
            )
        return tuple(found)

    def _emphasis(self, text: str, part: str) -> dict[str, Any]:
        """Return where the phrase is with which a paragraph opens, which print sets in italics."""
        length = self.rules.opening(text, part) if self.rules.spaced else 0
        return {"emphasis": (Span(0, length),)} if length else {}

    def _operative(self, block: Block, inside: Sequence[Block]) -> OperativeParagraph:
        mapped = self.body.join(block.lines)
        return passage(
            OperativeParagraph,
            mapped,
            self.body.rules,
            self.places,
            number_at=block.number_at,
            number=block.number,
            printed_number=block.printed,
            points=self._points(inside),
            **self._emphasis(mapped.text, "operative"),
        )

    def _points(self, blocks: Sequence[Block]) -> tuple[OperativeParagraph, ...]:
        return nest(
            [
                (
                    each.level,
                    passage(
                        OperativeParagraph,
                        self.body.join(each.lines),
                        self.body.rules,
                        self.places,
                        number_at=each.number_at,
                        printed_number=each.printed,
                    ),
                )
                for each in blocks
            ]
        )

    def _sections(
        self, blocks: Sequence[Block]
    ) -> tuple[tuple[OperativeParagraph, ...], tuple[OperativeSection, ...]]:
        leading: list[OperativeParagraph] = []
        sections: list[tuple[Heading, list[OperativeParagraph]]] = []
        for block, inside in _with_points(blocks):
            if block.kind is BlockKind.HEADING:
                mapped = self.body.join(block.lines)
                heading = passage(Heading, mapped, self.body.rules, self.places)
                sections.append((heading, []))
                inside_paragraphs = [self._operative(each, ()) for each in inside]
                sections[-1][1].extend(inside_paragraphs)
            else:
                (sections[-1][1] if sections else leading).append(self._operative(block, inside))
        return tuple(leading), tuple(
            OperativeSection(heading, paragraphs=tuple(paragraphs))
            for heading, paragraphs in sections
        )

    def _annexes(self, blocks: Sequence[Block]) -> tuple[AnnexedText, ...]:
        starts = [at for at, each in enumerate(blocks) if each.kind is BlockKind.ANNEX]
        found = []
        for start, end in itertools.pairwise([*starts, len(blocks)]):
            label = passage(
                Heading, self.body.join(blocks[start].lines), self.body.rules, self.places
            )
            leading, sections = self._sections(blocks[start + 1 : end])
            found.append(
                AnnexedText(sections=(OperativeSection(label, paragraphs=leading), *sections))
            )
        return tuple(found)


def _with_points(blocks: Sequence[Block]) -> list[tuple[Block, list[Block]]]:
    """Return each block that is no point with the points after it; points without one before are paragraphs."""
    found: list[tuple[Block, list[Block]]] = []
    for block in blocks:
        if block.kind is BlockKind.POINT and found:
            found[-1][1].append(block)
        else:
            found.append((block, []))
    return found
