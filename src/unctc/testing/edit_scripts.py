"""Two issues of one document with paragraphs dropped, inserted, moved, reworded, split and merged, and with other dues."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Sequence
from itertools import count
from typing import Any, Final

from attrs import define, evolve, field, fields, frozen
from hypothesis import strategies as st

from unctc.alignment.word_order import ordered_words
from unctc.extraction.citations.finder import find_citations
from unctc.extraction.times import find_dues
from unctc.interpretation import interpret
from unctc.languages.rules.script import UNSPACED
from unctc.model.documents import Document
from unctc.model.due import DueDate
from unctc.model.languages import Language
from unctc.model.letters import Letter
from unctc.model.node_paths import NodePath
from unctc.model.nodes import nodes_of
from unctc.model.passages import Paragraph
from unctc.model.periods import Period
from unctc.model.resolutions import Resolution
from unctc.testing.consistent_letters import consistent_letters

__all__ = ["EditCounts", "EditedDocument", "edited", "edited_documents"]

_SEEDS: Final = st.integers(0, 1 << 32)
_WORD: Final = re.compile(rf"[{UNSPACED}]|[^\W\d_]+")
_BOUNDARY: Final = re.compile(r"(?<=[。；;.])\s*(?=\S)")
_DAY: Final = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
_YEAR: Final = re.compile(r"(?<!\d)\d{4}(?!\d)")
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


@frozen(kw_only=True)
class EditedDocument:
    """Two issues of a document, and what was done to the one to make the other.

    Attributes:
        old: the old issue.
        new: the new one.
        pairs: the new path of each old paragraph that is still there, neither split nor merged.
        moved: the old paths of paragraphs that were moved.
        reworded: the old paths of those whose words were replaced.
        dropped: the old paths of those that were dropped.
        added: the new paths of those that were inserted.
        split: the new paths of the pieces of an old paragraph.
        merged: the old paths of what is one new paragraph.
        dues: the old paths of paragraphs whose day was changed.
        rolled: the old paths of those whose day is that of the next year.
    """

    old: Document = field(repr=False)
    new: Document = field(repr=False)
    pairs: dict[NodePath, NodePath] = field(repr=False)
    moved: frozenset[NodePath] = frozenset()
    reworded: frozenset[NodePath] = frozenset()
    dropped: frozenset[NodePath] = frozenset()
    added: frozenset[NodePath] = frozenset()
    split: dict[NodePath, tuple[NodePath, ...]] = field(factory=dict)
    merged: dict[NodePath, tuple[NodePath, ...]] = field(factory=dict)
    dues: frozenset[NodePath] = frozenset()
    rolled: frozenset[NodePath] = frozenset()


@define
class _Piece:
    """A paragraph of the new document on its way: of which old ones it is made, and in which section it is."""

    passage: Any
    section: int
    origins: tuple[int, ...]
    marks: set[str] = field(factory=set)


def edited(
    document: Document, rng: random.Random, counts: EditCounts | None = None
) -> EditedDocument:
    """Return two issues of *document*: in both, paragraphs of its programmes, or its operative paragraphs, are lacking.

    Args:
        document: a letter with programmes, or a resolution.
        rng: decides what happens.
        counts: how many edits are made.

    Example:
        >>> import unctc
        >>> two = edited(unctc.sample(), random.Random(1), EditCounts(moves=0, reworded=0))
        >>> len(two.dropped) <= 6, two.old == two.new
        (True, False)
    """
    chosen = counts or EditCounts()
    parts = list(_parts(document))
    scripts = [_script(part, document.language, rng, chosen) for part in parts]
    old = _with_parts(document, [script.old for script in scripts])
    new = _next_issue(_with_parts(document, [script.new for script in scripts]))
    found = _Key(_paths(old), _paths(new))
    for part, script in enumerate(scripts):
        found.read(part, script)
    return EditedDocument(
        old=interpret(_forgotten(old)),
        new=interpret(_forgotten(new)),
        pairs=found.pairs,
        split=found.split,
        merged=found.merged,
        **{name: frozenset(paths) for name, paths in found.sets.items()},
    )


@st.composite
def edited_documents(
    draw: st.DrawFn, language: Language | None = None, counts: EditCounts | None = None
) -> EditedDocument:
    """Draw two issues of a letter with programmes.

    Args:
        draw: Hypothesis's.
        language: the language; drawn if not given.
        counts: how many edits are made; one of each kind if not given.

    Example:
        >>> from hypothesis import given, settings
        >>> @settings(max_examples=5, deadline=None)
        ... @given(edited_documents())
        ... def test_every_paragraph_is_somewhere(two):
        ...     assert two.pairs.keys().isdisjoint(two.dropped)
        >>> test_every_paragraph_is_somewhere()
    """
    letter = draw(consistent_letters(language, deliverables=False))
    few = counts or EditCounts(drops=1, insertions=1, moves=1, dues=1, rolls=1, reworded=0.1)
    return edited(letter, random.Random(draw(_SEEDS)), few)  # noqa: S311 - it can be drawn again


def _parts(document: Document) -> Iterator[list[tuple[Paragraph, int]]]:
    """Yield the paragraphs of each part that is edited, with the places of their sections."""
    holders = document.programmes if isinstance(document, Letter) else (document,)
    for holder in holders:
        where = count()
        found: list[tuple[Paragraph, int]] = []
        _rebuilt(holder, lambda own, found=found, where=where: _noted(own, found, next(where)))
        yield found


def _noted(
    own: Sequence[Paragraph], found: list[tuple[Paragraph, int]], section: int
) -> tuple[Paragraph, ...]:
    found += [(each, section) for each in own]
    return tuple(own)


def _rebuilt(holder: Any, change: Any) -> Any:  # noqa: ANN401 - a programme, a resolution, or a section of one
    """Return *holder* with the paragraphs before and in each of its sections changed, in order."""
    known = {each.name for each in fields(type(holder))}
    name = next(
        each
        for each in ("opening", "leading_paragraphs", "paragraphs")
        if _holds(holder, each, known)
    )
    own = change(getattr(holder, name))
    sections = tuple(_rebuilt(each, change) for each in holder.sections)
    return evolve(holder, **{name: own, "sections": sections})


def _holds(holder: object, name: str, known: set[str]) -> bool:
    """Whether paragraphs are in the field of that name; the opening of a resolution is one passage."""
    return name in known and isinstance(getattr(holder, name), tuple)


@define
class _Script:
    """One part: its paragraphs in the old and in the new document, and of which old ones the new ones are made."""

    old: list[tuple[Paragraph, int]]
    new: list[tuple[Paragraph, int]] = field(factory=list)
    origins: list[tuple[int, ...]] = field(factory=list)
    marks: list[set[str]] = field(factory=list)


def _script(
    paragraphs: list[tuple[Paragraph, int]],
    language: Language,
    rng: random.Random,
    counts: EditCounts,
) -> _Script:
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
    script = _Script([paragraphs[at] for at in kept])
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


def _with_parts(document: Document, parts: Sequence[Sequence[tuple[Paragraph, int]]]) -> Any:  # noqa: ANN401 - the kind of the document
    """Return *document* with other paragraphs in its parts, numbered through."""

    def rebuilt(holder: Any, part: Sequence[tuple[Paragraph, int]]) -> Any:  # noqa: ANN401 - as above
        where, numbers = count(), count(1)

        def change(_own: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
            section = next(where)
            return tuple(
                evolve(each, number=number, printed_number=f"{number}.")
                for each, place in part
                if place == section
                for number in (next(numbers),)
            )

        return _rebuilt(holder, change)

    if not isinstance(document, Letter):
        return rebuilt(document, parts[0])
    made = iter(parts)
    return evolve(
        document,
        attachments=tuple(
            each
            if each.programme is None
            else evolve(each, programme=rebuilt(each.programme, next(made)))
            for each in document.attachments
        ),
    )


def _forgotten(document: Any) -> Any:  # noqa: ANN401 - the kind of the document
    """Return *document* without what has been read out of it."""
    if not isinstance(document, Letter):
        return evolve(document, mandates=None) if isinstance(document, Resolution) else document
    return evolve(
        document,
        attachments=tuple(
            each
            if each.programme is None
            else evolve(each, programme=evolve(each.programme, deliverables=None))
            for each in document.attachments
        ),
    )


def _next_issue(document: Any) -> Any:  # noqa: ANN401 - the kind of the document
    """Return a letter whose programmes are for the next year."""
    if not isinstance(document, Letter):
        return document
    return evolve(
        document,
        attachments=tuple(
            each
            if each.programme is None or each.programme.period is None
            else evolve(
                each, programme=evolve(each.programme, period=_later(each.programme.period))
            )
            for each in document.attachments
        ),
    )


def _later(period: Period) -> Period:
    return Period(
        *(
            day.replace(year=day.year + 1, day=min(day.day, 28) if day.month == 2 else day.day)
            for day in (period.start, period.end)
        )
    )


def _paths(document: Document) -> list[list[NodePath]]:
    """Return the paths of the paragraphs of each part that is edited, in order."""
    found: dict[str, list[NodePath]] = {}
    for node in nodes_of(document):
        numbered = isinstance(node.passage, Paragraph) and node.path.paragraph == node.path
        if not numbered or node.path.part == "letter":
            continue
        if isinstance(document, Letter) or node.path.in_operative:
            found.setdefault(node.path.part, []).append(node.path)
    return list(found.values())


@define
class _Key:
    """What was done, by paths."""

    old: list[list[NodePath]]
    new: list[list[NodePath]]
    pairs: dict[NodePath, NodePath] = field(factory=dict)
    split: dict[NodePath, tuple[NodePath, ...]] = field(factory=dict)
    merged: dict[NodePath, tuple[NodePath, ...]] = field(factory=dict)
    sets: dict[str, set[NodePath]] = field(
        factory=lambda: {
            name: set() for name in ("moved", "reworded", "dropped", "added", "dues", "rolled")
        }
    )

    def read(self, part: int, script: _Script) -> None:
        """Add what a script did to its part."""
        old, new = self.old[part], self.new[part]
        gone = set(range(len(old)))
        for path, origins, marks in zip(new, script.origins, script.marks, strict=True):
            gone.difference_update(origins)
            if not origins:
                self.sets["added"].add(path)
            elif "split" in marks:
                whole = old[origins[0]]
                self.split[whole] = (*self.split.get(whole, ()), path)
            elif "merged" in marks:
                self.merged[path] = tuple(old[at] for at in origins)
            else:
                self.pairs[old[origins[0]]] = path
                for name in marks:
                    self.sets[name].add(old[origins[0]])
        self.sets["dropped"].update(old[at] for at in gone)
