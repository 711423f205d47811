"""Write a comparison as a Word file with tracked changes: accepted they give the new text, rejected the old one."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Sequence

from unctc.alignment.one_sequence import TextPiece, one_sequence
from unctc.alignment.word_diff import edits
from unctc.errors import InvalidValueError, UnsupportedContentError
from unctc.model.comparisons import Comparison
from unctc.model.documents import Document
from unctc.model.letters import Letter
from unctc.model.locations import Span
from unctc.model.node_paths import DOCUMENT, NodePath
from unctc.model.nodes import nodes_of
from unctc.model.passages import Footnote, Passage
from unctc.model.tables import Cell
from unctc.schemas.xml_characters import UNFIT
from unctc.serializers.plain_lines import PlainLine, line_of
from unctc.serializers.redline_writer import RedlineLine, RedlineWriter
from unctc.serializers.text import plain_lines

__all__ = ["dump_redline"]


def dump_redline(
    comparison: Comparison, old: Document, new: Document, *, author: str = "unctc"
) -> bytes:
    """Return a Word file with the text of both documents, in which what has changed is a tracked change.

    Word accepts or rejects the changes one by one. All accepted, the file has the text of *new*; all
    rejected, that of *old*. The text is that of the format ``text``: a passage or a row of a table is a
    paragraph, its number is text, footnotes are at the end. A paragraph that has moved is a move; one that
    was split or merged is deleted and inserted.

    Args:
        comparison: what :func:`unctc.diff` returned for the two, whole.
        old: the old document.
        new: the new one.
        author: whose changes they are, for Word to show.

    Raises:
        InvalidValueError: the two are in two languages.
        UnsupportedContentError: a passage holds a character that no Word file can hold.

    Example:
        >>> import unctc
        >>> old = unctc.sample()
        >>> new = unctc.loads(
        ...     unctc.dumps(old, format="text").replace("30日", "31日"), format="text"
        ... )
        >>> file = dump_redline(unctc.diff(old, new), old, new)
        >>> accepted, rejected = unctc.loads(file), unctc.loads(file, changes="original")
        >>> from unctc.model.nodes import texts_of
        >>> texts_of(accepted) == texts_of(new), texts_of(rejected) == texts_of(old)
        (True, True)
    """
    if not comparison.wording:
        raise InvalidValueError(
            expected="two documents in one language",
            found=f"{old.language.value} and {new.language.value}",
            where="redline",
            fix="Words of two languages cannot be compared; write the comparison as a page.",
        )
    ours, theirs = _lines_of(old), _lines_of(new)
    steps = one_sequence([each.piece for each in ours], [each.piece for each in theirs], comparison)
    changed = {(each.old, each.new): each.edits for each in comparison.paragraphs}
    writer = RedlineWriter(author, new.language)
    for step in steps:
        one = None if step.old is None else ours[step.old]
        other = None if step.new is None else theirs[step.new]
        differ: Sequence[tuple[Span, Span]] = ()
        if one is not None and other is not None:
            stated = changed.get((one.piece.path, other.piece.path), ())
            differ = _differences(one, other, [(each.old, each.new) for each in stated])
        writer.add(step, one, other, differ)
    return writer.package()


def _lines_of(document: Document) -> list[RedlineLine]:
    """Return the lines of a document, each with the path of what it prints."""
    paths: dict[Passage, deque[NodePath]] = defaultdict(deque)
    for node in nodes_of(document):
        paths[node.passage].append(node.path)
    found: list[RedlineLine] = []
    last: Passage | None = None
    path = DOCUMENT
    for line in (*plain_lines(document), *_notes(document)):
        passage = line.passage
        # A signature is printed on several lines; equal passages are at several places, in order.
        if passage is not last or passage is None:
            known = paths.get(passage) if passage is not None else None
            path = known.popleft() if known else DOCUMENT
        last = passage
        text = line.text.strip()
        if unfit := UNFIT.search(text):
            raise UnsupportedContentError(
                expected="characters that XML can hold",
                found=f"U+{ord(unfit[0]):04X} in {text[:40]!r}",
                where=str(path) or "redline",
                fix="Load the document again from a source without it, or compare without a redline.",
            )
        kind = type(passage).__name__ if passage is not None else ""
        found.append(RedlineLine(TextPiece(text, path, kind), passage, _lead(text, passage)))
    return found


def _notes(document: Document) -> Iterator[PlainLine]:
    """Yield the footnotes of a letter, which its text leaves out."""
    if isinstance(document, Letter):
        for node in nodes_of(document):
            if isinstance(node.passage, Footnote):
                yield line_of(node.passage, node.passage.marker)


def _lead(text: str, passage: Passage | None) -> int | None:
    if passage is None or isinstance(passage, Cell) or not text.endswith(passage.text):
        return None
    return len(text) - len(passage.text)


def _differences(
    one: RedlineLine, other: RedlineLine, stated: Sequence[tuple[Span, Span]]
) -> list[tuple[Span, Span]]:
    """Return what is replaced by what in two lines, so that the one becomes the other exactly."""
    if one.text == other.text:
        return []
    if one.lead is None or other.lead is None:
        found = list(edits(Passage(one.text), Passage(other.text)))
    else:
        found = [(Span(0, one.lead), Span(0, other.lead))]
        if not stated and one.text[one.lead :] != other.text[other.lead :]:
            assert one.passage is not None
            assert other.passage is not None
            stated = edits(one.passage, other.passage)
        found += [
            (_shifted(mine, one.lead), _shifted(theirs, other.lead)) for mine, theirs in stated
        ]
    return list(_completed(one.text, other.text, found))


def _shifted(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def _completed(
    one: str, other: str, found: Iterable[tuple[Span, Span]]
) -> Iterator[tuple[Span, Span]]:
    """Yield the edits, and what else is not the same letter by letter: other spaces, a number printed otherwise."""
    done, other_done = 0, 0
    for mine, theirs in (*found, (Span(len(one), len(one)), Span(len(other), len(other)))):
        before, after = one[done : mine.start], other[other_done : theirs.start]
        if before != after:
            shorter = min(len(before), len(after))
            head = next((at for at in range(shorter) if before[at] != after[at]), shorter)
            tail = next(
                (at for at in range(shorter - head) if before[-1 - at] != after[-1 - at]),
                shorter - head,
            )
            yield (
                Span(done + head, mine.start - tail),
                Span(other_done + head, theirs.start - tail),
            )
        if mine.of(one) != theirs.of(other):
            yield mine, theirs
        done, other_done = mine.end, theirs.end
