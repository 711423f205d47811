"""What shows that lines are of a resolution or a draft: the heading, the symbol, the opening formula."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from attrs import frozen

from unctc.extraction.days import first_day
from unctc.languages.rules.punctuation import COLONS, COMMAS, FULL_STOPS
from unctc.languages.rules.resolutions import ResolutionRules
from unctc.languages.rules.script import CENTURY
from unctc.late_patterns import late_pattern
from unctc.layout.text_lines import TextLine, TextLines
from unctc.model.resolutions import DraftResolution, PresidentialStatement, Resolution
from unctc.model.symbols import Symbol, symbol_or_none
from unctc.model.whole_numbers import whole_number
from unctc.registers.resolutions import year_of

__all__ = ["BRACKETED_SYMBOL", "FRONT_LINES", "Adopted", "find_resolution"]

FRONT_LINES: Final = 70
"""How many lines the front of a document has at most."""
BRACKETED_SYMBOL: Final = late_pattern(r"\[(?P<symbol>[A-Z]{1,2}/[\w./()-]+)\]")
"""A symbol in square brackets, as that of the draft is printed."""
_LINES_OF_FORMULA: Final = 2
_ADOPTED: Final = late_pattern(r"/(?:RES|DEC)/")
_INVISIBLE: Final = "\u200e\u200f\u202a\u202b\u202c \u00a0"
_DIGITS: Final = late_pattern(r"\d+")
_YEAR: Final = late_pattern(rf"{CENTURY}\d\d")
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
        numbered: how long the number of the resolution is with which that line begins, the title behind it; 0 where the
            line is the title.
    """

    kind: type[Resolution | DraftResolution | PresidentialStatement]
    symbol: Symbol | None
    rules: ResolutionRules
    front: tuple[TextLine, ...]
    opening: tuple[TextLine, ...]
    rest: tuple[TextLine, ...]
    heading: int | None
    numbered: int = 0


def find_resolution(body: TextLines, own: Symbol | None, rules: ResolutionRules) -> Adopted | None:
    """Return what shows that *body* is of a resolution or a draft; ``None`` where nothing does.

    Args:
        body: the lines.
        own: the symbol in the masthead.
        rules: the rules of the language.
    """
    lines = body.lines[:FRONT_LINES]
    heading = next(
        (
            (at, match)
            for at, each in enumerate(lines)
            if (match := _heading(each, rules)) and not (at and _goes_on(lines[at - 1], each))
        ),
        None,
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
        if rest and not rest[0].flat.text.strip(_AFTER_FORMULA):  # its comma has a line of its own
            opening, rest = (*opening, rest[0]), rest[1:]
    titled = _numbered_title(body.lines[:cut], symbol) if heading is None else None
    return Adopted(
        kind=Resolution if _ADOPTED.search(str(symbol)) else DraftResolution,
        symbol=symbol,
        rules=rules,
        front=body.lines[:cut],
        opening=opening,
        rest=rest,
        heading=heading[0] if heading else titled[0] if titled else None,
        numbered=titled[1] if titled else 0,
    )


def _numbered_title(front: Sequence[TextLine], symbol: Symbol) -> tuple[int, int] | None:
    """Return which line of *front* begins with the number in *symbol* and a title, and how long the number is.

    The Assembly and its councils print the title of a resolution behind its number: "72/123. Measures to …".
    """
    _, *numbers = _ADOPTED.split(str(symbol), maxsplit=1)
    if not numbers:
        return None
    (number,) = numbers
    parts = _DIGITS.findall(number)
    printed = _DIGITS.sub(r"(\\d{1,9})", re.escape(number))
    opens = re.compile(rf"{printed}\s?[.．:：–—-](?:\s?(?=\S)|$)")
    for at, line in enumerate(front):
        match = opens.match(line.flat.text)
        # The digits may be those of another script.
        if match is not None and [*map(whole_number, match.groups())] == [*map(int, parts)]:
            return at, match.end()
    return None


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


def _goes_on(before: TextLine, line: TextLine) -> bool:
    """Whether a line is the rest of a sentence that names a resolution: no heading begins in small letters or ends as a sentence."""
    if line.line.layout is not None and line.line.layout.opens is not None:
        return not line.line.layout.opens
    text = line.flat.text
    first = next(filter(str.isalpha, text), "")
    ended = text[-1:] in tuple(FULL_STOPS)
    if first.isupper() or not (first.islower() or ended):
        return False
    return before.flat.text[-1:] not in tuple(f"{FULL_STOPS}{COLONS}")


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
    while end < len(line.flat.text) and line.flat.text[end] in _AFTER_FORMULA + _INVISIBLE:
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
        or BRACKETED_SYMBOL.fullmatch(body.lines[at].flat.text)
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
    if own is not None and (_ADOPTED.search(str(own)) or drafted):
        return own
    if heading is None:
        return None
    number, year = int(heading["number"]), heading["year"]
    known = year_of(number)
    if not year or (known is not None and str(known) != year):
        year = next((found[0] for each in below if (found := _YEAR.search(each.flat.text))), year)
    return symbol_or_none(f"S/RES/{number} ({year})")
