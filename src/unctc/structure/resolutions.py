"""Resolutions, drafts and presidential statements out of lines."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, Final

from unctc.extraction.days import find_days, first_day
from unctc.languages.registry import rules_for
from unctc.languages.rules.resolutions import ResolutionRules
from unctc.layout.decision_log import DecisionLog
from unctc.layout.text_lines import TextLine, TextLines
from unctc.model.documents import Document
from unctc.model.operative import OperativeParagraph
from unctc.model.passages import Passage, Title
from unctc.model.resolutions import DraftResolution, PresidentialStatement, Resolution
from unctc.model.symbols import Symbol, symbol_or_none
from unctc.model.votes import Votes
from unctc.structure.letter_titles import finds_letter
from unctc.structure.passages import Places, passage, unread
from unctc.structure.printed_votes import find_votes, members_in
from unctc.structure.resolution_fronts import BRACKETED_SYMBOL, Adopted, find_resolution
from unctc.structure.statements import find_statement, statement_paragraphs

__all__ = ["find_adopted", "read_adopted"]

_LIMITED: Final = "/L."
_BRACKETS: Final = ("[", "(", "（")
_YEAR_WORD: Final = 6
"""How many characters the word behind a year has at most."""


def find_adopted(body: TextLines, own: Symbol | None) -> Adopted | None:
    """Return what shows that *body* is of a resolution, a draft or a statement; ``None`` where nothing does."""
    rules = rules_for(body.rules.language).resolutions
    if rules is None or finds_letter(body):
        return None
    return find_statement(body, own, rules) or find_resolution(body, own, rules)


def read_adopted(adopted: Adopted, body: TextLines, places: Places, log: DecisionLog) -> Document:
    """Return the resolution, the draft or the statement in the lines of *adopted*."""
    facts = _front(adopted, body, places)
    if adopted.opening:
        facts["opening"] = passage(Passage, body.join(adopted.opening), body.rules, places)
        log.note("resolution", adopted.opening[0].line.number, "opening", facts["opening"].text)
    if adopted.kind is PresidentialStatement:
        groups = statement_paragraphs(adopted.rest, body)
        facts["leading_paragraphs"] = tuple(
            passage(OperativeParagraph, body.join(group), body.rules, places) for group in groups
        )
    else:
        from unctc.structure.resolution_blocks import cut_blocks
        from unctc.structure.resolution_bodies import ResolutionBody

        blocks = cut_blocks(adopted.rest, body, adopted.rules)
        for block in blocks:
            log.note(
                "resolution",
                block.lines[0].line.number,
                block.kind.value,
                body.join(block.lines).text,
            )
        facts |= ResolutionBody(adopted.rules, body, places).read(blocks)
    facts["unread"] = (*facts.pop("lost", ()), *facts.get("unread", ()))
    if facts.get("meeting") is None:
        facts["meeting"] = _meeting(facts, adopted.rules)
    facts["votes"] = _votes(facts, adopted)
    facts["language"] = body.rules.language
    if facts.get("adopted") is None and adopted.kind is not DraftResolution:
        facts["adopted"] = _day_in(facts, ("closing", "opening"), body)
    if adopted.kind is PresidentialStatement:
        return PresidentialStatement(symbol=adopted.symbol, **facts)
    assert adopted.symbol is not None
    kind = Resolution if adopted.kind is Resolution else DraftResolution
    return kind(symbol=adopted.symbol, **facts)


def _meeting(facts: dict[str, Any], rules: ResolutionRules) -> int | None:
    for name in ("adoption", "closing", "opening"):
        if facts.get(name) and (match := rules.meeting.search(facts[name].text)):
            return int(match["meeting"])
    return None


def _votes(facts: dict[str, Any], adopted: Adopted) -> Votes | None:
    """Return how the members voted, where a line before or after the text prints it."""
    if adopted.symbol is None or adopted.kind is PresidentialStatement:
        return None
    day = facts.get("adopted")
    year = day.year if day is not None else adopted.symbol.year
    texts = (facts[name].text for name in ("closing", "adoption") if facts.get(name))
    members = members_in(year) if year and adopted.symbol.organ == "S" else None
    found = (find_votes(text, adopted.rules, members) for text in texts)
    return next((votes for votes in found if votes is not None), None)


def _front(adopted: Adopted, body: TextLines, places: Places) -> dict[str, Any]:
    """Read the lines before the opening formula: title, adoption, the draft's symbol."""
    title, adoption, lost = (_behind_number if adopted.numbered else _behind_name)(adopted, body)
    facts: dict[str, Any] = {}
    if title:
        words = body.join(title)
        facts["title"] = passage(
            Title,
            words.part(adopted.numbered, len(words.text)),
            body.rules,
            places,
            number_at=words.pieces(0, adopted.numbered),
        )
    if adoption:
        facts["adoption"] = passage(Passage, body.join(adoption), body.rules, places)
        facts["draft"] = _draft(facts["adoption"], adoption)
    facts["adopted"] = _day_in(facts, ("adoption", "title"), body)
    facts["lost"] = unread(lost, "before-text", places, body.rules)
    return facts


_Front = tuple[Sequence[TextLine], Sequence[TextLine], Sequence[TextLine]]
"""The lines of the title, those of the adoption, and those of neither."""


def _behind_number(adopted: Adopted, _: TextLines) -> _Front:
    """Return the front of a resolution whose title is behind its number: who adopted it, and on whose report, is before it."""
    before, title = adopted.front[: adopted.heading], adopted.front[adopted.heading :]
    first = next(
        (at for at, each in enumerate(before) if adopted.rules.adoption.match(each.flat.text)),
        len(before),
    )
    return title, before[first:], before[:first]


def _behind_name(adopted: Adopted, body: TextLines) -> _Front:
    """Return the front of a resolution that is named first: who adopted it is behind its name."""
    title: list[TextLine] = []
    adoption: list[TextLine] = []
    lost: list[TextLine] = []
    for at, line in enumerate(adopted.front):
        text = line.flat.text
        if adopted.heading is not None and at < adopted.heading:
            lost.append(line)
        elif at == adopted.heading:
            title.append(line)
        elif BRACKETED_SYMBOL.fullmatch(text) or (
            _adoption_goes_on(adoption, line, adopted, body)
            if adoption
            else adopted.rules.adoption.match(text)
        ):
            adoption.append(line)
        elif adopted.heading is None:
            title.append(line)
        else:
            lost.append(line)
    return title, adoption, lost


def _adoption_goes_on(
    adoption: Sequence[TextLine], line: TextLine, adopted: Adopted, body: TextLines
) -> bool:
    """Whether *line* still says who adopted a resolution, and when.

    Behind its day nothing does but what is in brackets. Where the resolution is named first, only what nothing sets off does.
    """
    if body.is_set_off(adoption[-1], line):
        return False
    text = body.join(adoption).text
    if adopted.heading is not None or text.count("[") > text.count("]"):
        return True
    if line.flat.text[:1] in _BRACKETS:
        return True
    days = [each for each in find_days(text, body.rules.language) if each.complete]
    dated = bool(days) and len(text) - days[-1].span.end <= _YEAR_WORD
    return not (dated or adopted.rules.adoption.fullmatch(text))


def _draft(adoption: Passage, lines: Sequence[TextLine]) -> Symbol | None:
    """Return the symbol of the draft: alone in brackets, or that of a limited document in the line of adoption."""
    for line in lines:
        if bracketed := BRACKETED_SYMBOL.fullmatch(line.flat.text):
            return symbol_or_none(bracketed["symbol"])
    targets = (each.target for each in adoption.citations)
    return next((each for each in targets if _LIMITED in str(each)), None)


def _day_in(facts: dict[str, Any], names: Sequence[str], body: TextLines) -> dt.date | None:
    """Return the first day in the lines of those names."""
    for name in names:
        if facts.get(name) and (day := first_day(facts[name].text, body.rules.language)):
            return day
    return None
