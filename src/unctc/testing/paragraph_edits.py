"""Edits of the paragraphs of one part: which are dropped, inserted, moved, reworded, redated, split and merged."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence
from typing import Any, Final

from attrs import define, evolve, field, frozen

from unctc.alignment.word_order import ordered_words
from unctc.extraction.citations.finder import find_citations
from unctc.extraction.times import find_dues
from unctc.languages.rules.script import UNSPACED
from unctc.model.due import DueDate
from unctc.model.languages import Language
from unctc.model.passages import Paragraph

__all__ = ["EditCounts", "EditScript", "edit_script"]

_WORD: Final = re.compile(rf"[{UNSPACED}]|[^\W\d_]+")
_BOUNDARY: Final = re.compile(r"(?<=[。；;.])\s*(?=\S)")
_DAY: Final = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
_YEAR: Final = re.compile(r"(?<!\d)\d{4}(?!\d)")
_LEAP_DAY: Final = (2, 29)
_PIECE_WORDS: Final = 12


@frozen(kw_only=True)
class EditCounts:
    """How many edits of each kind are made at most in each part.

    Attributes:
        drops: paragraphs that the new document lacks.
        insertions: paragraphs that the old document lacks.
        moves: paragraphs that are moved.
        splits: paragraphs that are split in two.
        merges: pairs of neighbours that become one.
        dues: paragraphs whose day is another one.
        rolls: paragraphs whose day is that of the next year.
        reworded: which share of the words of a paragraph are replaced at most by others of the text; where no
            space divides words, of its characters.
    """

    drops: int = 3
    insertions: int = 3
    moves: int = 3
    splits: int = 0
    merges: int = 0
    dues: int = 0
    rolls: int = 0
    reworded: float = 0.3


@define
class _Piece:
    """A paragraph of the new document on its way: of which old ones it is made, and in which section it is."""

    passage: Any
    section: int
    origins: tuple[int, ...]
    marks: set[str] = field(factory=set)


@define
class EditScript:
    """One part: its paragraphs in the old and in the new document, and of which old ones the new ones are made."""

    old: list[tuple[Paragraph, int]]
    new: list[tuple[Paragraph, int]] = field(factory=list)
    origins: list[tuple[int, ...]] = field(factory=list)
    marks: list[set[str]] = field(factory=list)


def edit_script(
    paragraphs: list[tuple[Paragraph, int]],
    language: Language,
    rng: random.Random,
    counts: EditCounts,
) -> EditScript:
    """Return what becomes of the paragraphs of one part.

    Args:
        paragraphs: the paragraphs, each with the place of its section.
        language: their language.
        rng: decides what happens.
        counts: how many edits are made at most.
    """
    many = len(paragraphs)
    most = many // 5
    places = rng.sample(range(many), min(many, 2 * most))
    added = set(places[: rng.randint(0, min(counts.insertions, most))])
    dropped = set(places[most:][: rng.randint(0, min(counts.drops, most))])
    pieces = [
        _Piece(passage, section, (at,))
        for at, (passage, section) in enumerate(paragraphs)
        if at not in dropped
    ]
    words = _WORD.findall(" ".join(each.text for each, _ in paragraphs))
    for name, change, times in (
        ("dues", _another_day, counts.dues),
        ("rolled", _next_year, counts.rolls),
    ):
        _mark(name, change, rng.sample(pieces, len(pieces)), times, language)
    for piece in pieces:
        if piece.marks or piece.origins[0] in added or rng.random() < 0.3:
            continue
        text = _reworded(piece.passage, words, rng.uniform(0, counts.reworded), rng)
        if text != piece.passage.text:
            piece.passage = _with_text(piece.passage, text, language)
            piece.marks.add("reworded")
    for _ in range(rng.randint(0, counts.moves) if len(pieces) > 2 else 0):
        moved = pieces.pop(rng.randrange(len(pieces)))
        at = rng.randrange(len(pieces) + 1)
        moved.section = pieces[max(0, at - 1)].section
        pieces.insert(at, moved)
        moved.marks.add("moved")
    plain = [p for p in pieces if not p.marks and p.origins[0] not in added]
    for piece in rng.sample(plain, min(counts.splits, len(plain))):
        _split(pieces, piece, language)
    _merge(pieces, plain, counts.merges, language, rng)
    kept = [at for at in range(many) if at not in added]
    script = EditScript([paragraphs[at] for at in kept])
    where = {at: place for place, at in enumerate(kept)}
    for piece in pieces:
        script.new.append((piece.passage, piece.section))
        script.origins.append(tuple(where[at] for at in piece.origins if at in where))
        script.marks.append(piece.marks)
    return script


def _mark(
    name: str,
    change: Callable[[Paragraph, Language], str | None],
    pieces: list[_Piece],
    times: int,
    language: Language,
) -> None:
    done = 0
    for piece in pieces:
        if done < times and not piece.marks and (text := change(piece.passage, language)):
            piece.passage = _with_text(piece.passage, text, language)
            piece.marks.add(name)
            done += 1


def _another_day(passage: Paragraph, language: Language) -> str | None:
    """Return the text with another day of the month in its first date; ``None`` where it has none."""
    return _redated(passage, language, _DAY, lambda day: day % 27 + 1)


def _next_year(passage: Paragraph, language: Language) -> str | None:
    return _redated(passage, language, _YEAR, lambda year: year + 1)


def _redated(
    passage: Paragraph,
    language: Language,
    digits: re.Pattern[str],
    change: Any,  # noqa: ANN401 - a function of a number
) -> str | None:
    for each in find_dues(passage.text, language):
        if not isinstance(each.due, DueDate):
            continue
        if digits is _YEAR and (each.due.day.month, each.due.day.day) == _LEAP_DAY:
            continue  # the next year has none
        found = [*digits.finditer(passage.text, each.span.start, each.span.end)]
        if digits is _DAY:  # a month in digits is before its day
            found = found[-1:]
        if len(found) == 1:
            start, end = found[0].span()
            return f"{passage.text[:start]}{change(int(found[0][0]))}{passage.text[end:]}"
    return None


def _reworded(passage: Paragraph, words: Sequence[str], rate: float, rng: random.Random) -> str:
    return _WORD.sub(
        lambda match: rng.choice(words) if rng.random() < rate else match[0], passage.text
    )


def _with_text(passage: Paragraph, text: str, language: Language) -> Paragraph:
    return evolve(
        passage,
        text=text,
        citations=find_citations(text, language),
        items=(),
        emphasis=(),
        links=(),
        footnotes=(),
    )


def _split(pieces: list[_Piece], piece: _Piece, language: Language) -> None:
    """Cut a paragraph where a sentence ends near its middle, if one does."""
    text = piece.passage.text
    if getattr(piece.passage, "points", ()):
        return
    cuts = sorted(
        (m.span() for m in _BOUNDARY.finditer(text)), key=lambda m: abs(m[0] * 2 - len(text))
    )
    for end, start in cuts:
        parts = text[:end], text[start:]
        if min(len(ordered_words(part)) for part in parts) >= _PIECE_WORDS:
            at = pieces.index(piece)
            pieces[at : at + 1] = [
                _Piece(
                    _with_text(piece.passage, part, language),
                    piece.section,
                    piece.origins,
                    {"split"},
                )
                for part in parts
            ]
            return


def _merge(
    pieces: list[_Piece],
    plain: Sequence[_Piece],
    times: int,
    language: Language,
    rng: random.Random,
) -> None:
    """Join neighbours of one section that nothing else has happened to."""
    for _ in range(times):
        neighbours = [
            at
            for at in range(len(pieces) - 1)
            if pieces[at].section == pieces[at + 1].section
            and all(
                each in plain
                and not each.marks
                and not getattr(each.passage, "points", ())
                and len(ordered_words(each.passage.text)) >= _PIECE_WORDS
                for each in pieces[at : at + 2]
            )
        ]
        if not neighbours:
            return
        at = rng.choice(neighbours)
        one, other = pieces[at : at + 2]
        gap = "" if re.match(f"[{UNSPACED}]", other.passage.text) else " "
        text = f"{one.passage.text}{gap}{other.passage.text}"
        pieces[at : at + 2] = [
            _Piece(
                _with_text(one.passage, text, language),
                one.section,
                (*one.origins, *other.origins),
                {"merged"},
            )
        ]
