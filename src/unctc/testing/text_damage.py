"""Damage text as extraction from a PDF does."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from hypothesis import strategies as st

from unctc.languages.registry import rules_for
from unctc.model.letters import Letter
from unctc.model.nodes import passages_of
from unctc.model.passages import Heading
from unctc.serializers.text import dump_text

__all__ = ["damaged_texts"]

_BESIDE_DIGIT = re.compile(r"(?<=[^\d\s])(?=\d)|(?<=\d)(?=[^\d\s])")
_LINKS = ("S/RES/1373(2001)", "S/RES/2396(2017)", "S/2017/375", "A/RES/70/291")
# Strategies are made once: to make one takes longer than to draw from it.
_EITHER = st.booleans()
_SPREAD = "\n\n"
_ENDINGS = st.sampled_from(["\n", _SPREAD, " \n", "\r\n"])
_FOREIGN = st.sampled_from(["none"] * 8 + ["page", "links"])
_LISTED = st.lists(st.sampled_from(_LINKS), max_size=3)
_PAGES = st.integers(2, 15)
# How far along a line, in parts of so many.
_PARTS = 10_000
_BREAKS = st.sets(st.integers(0, _PARTS - 1), max_size=4)
_WHITESPACE = st.sets(st.integers(0, _PARTS - 1), max_size=6)


@st.composite
def damaged_texts(draw: st.DrawFn, document: Letter) -> str:
    """Draw the text of *document* as extraction from a PDF might give it.

    Lines are broken where the script lets a line break: anywhere in Chinese, also inside a citation, and
    at spaces elsewhere, though never inside the number of a paragraph. Page furniture, blocks of link
    addresses and blank lines stand between any two lines but those of a heading, which is not broken where a blank
    line follows every line. In Chinese spaces come and go around digits.
    """
    rules = rules_for(document.language).structure
    # A job number and a label are what they are because they stand alone on their line.
    whole = [re.compile(r"\d\d-\d{5}"), *(pattern for _, pattern in rules.labels)]
    # The halves of a heading with an empty line between them are two headings, as far as anybody can see.
    texts = (each.text for each in passages_of(document) if isinstance(each, Heading))
    headings = [re.compile(rf".*{re.escape(each)}") for each in sorted(set(texts)) if each]
    ending = draw(_ENDINGS)
    if ending == _SPREAD:
        whole += headings
    head, *lines = [line for line in dump_text(document).decode().split("\n") if line]
    text = [head, *_between(draw, document)]
    for line in lines:
        is_heading = any(each.fullmatch(line) for each in headings)
        pieces = _broken(draw, line, whole, cjk=rules.cjk)
        for position, piece in enumerate(pieces, 1):
            text.append(piece)
            if not is_heading or position == len(pieces):
                text.extend(_between(draw, document))
    return ending.join(text)


def _broken(
    draw: st.DrawFn, line: str, whole: Sequence[re.Pattern[str]], *, cjk: bool
) -> list[str]:
    """Break a line in up to four places, and put spaces around its digits."""
    number = re.match(r"\s*(?:\S{1,7}(?:\.| -)\s)?", line)
    first = number.end() if number else 0
    spots = (
        range(first + 1, len(line))
        if cjk
        else [match.start() for match in re.finditer(" ", line) if match.start() > first]
    )
    chosen = _some(draw, spots, _BREAKS)
    if first == len(line) or any(each.fullmatch(line) for each in whole):
        chosen = set()
    cuts = [0, *sorted(chosen), len(line)]
    pieces = [line[start:end] for start, end in itertools.pairwise(cuts)]
    pieces = [pieces[0].rstrip(), *(piece.strip() for piece in pieces[1:])]
    if cjk and first < len(line) and draw(_EITHER):
        pieces = [
            _spaced(draw, piece, first if index == 0 else _after_digits(piece))
            for index, piece in enumerate(pieces)
        ]
    return [piece for piece in pieces if piece.strip()]


def _after_digits(piece: str) -> int:
    """Return where the digits that begin *piece* end: digits and a space at a line's start are a paragraph's number."""
    return len(piece) - len(piece.lstrip("0123456789"))


def _some(draw: st.DrawFn, spots: Sequence[int], parts: st.SearchStrategy[set[int]]) -> set[int]:
    """Draw some of *spots*."""
    return {spots[len(spots) * part // _PARTS] for part in draw(parts)} if spots else set()


def _spaced(draw: st.DrawFn, piece: str, first: int) -> str:
    spots = [match.start() for match in _BESIDE_DIGIT.finditer(piece) if match.start() > first]
    chosen = _some(draw, spots, _WHITESPACE)
    return "".join(
        (" " if index in chosen else "") + character for index, character in enumerate(piece)
    )


def _between(draw: st.DrawFn, document: Letter) -> list[str]:
    """Draw what stands between two lines: page furniture, links, a blank line."""
    return [*_foreign(draw, document), *([""] if draw(_EITHER) else [])]


def _foreign(draw: st.DrawFn, document: Letter) -> list[str]:
    kind = draw(_FOREIGN)
    if kind == "links":
        return [f"https://undocs.org/ch/{symbol}" for symbol in draw(_LISTED)]
    if kind == "page" and document.symbol and document.job_number:
        page = draw(_PAGES)
        return [str(document.symbol), "", f"{page}/15 {document.job_number} (C)"]
    return []
