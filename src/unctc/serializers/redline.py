"""Write a comparison as a Word file with tracked changes: accepted they give the new text, rejected the old one."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Sequence
from itertools import count, pairwise
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from attrs import define, field, frozen

from unctc.alignment.one_sequence import Fate, Step, TextPiece, one_sequence
from unctc.alignment.word_diff import edits
from unctc.errors import InvalidValueError, UnsupportedContentError
from unctc.model.comparisons import Comparison
from unctc.model.documents import Document
from unctc.model.languages import Language
from unctc.model.letters import Letter
from unctc.model.locations import Span
from unctc.model.node_paths import DOCUMENT, NodePath
from unctc.model.nodes import nodes_of
from unctc.model.passages import Footnote, Heading, Passage, Title
from unctc.model.tables import Cell
from unctc.schemas.xml_characters import UNFIT
from unctc.serializers.plain_lines import PlainLine, line_of
from unctc.serializers.text import plain_lines
from unctc.serializers.word_package import word_package

__all__ = ["dump_redline"]

_STYLED: Final = {Heading: "Heading", Title: "Title"}
_STYLES: Final = (
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"'
    ' w:eastAsia="SimSun" w:cs="Times New Roman"/><w:sz w:val="22"/><w:szCs w:val="22"/></w:rPr></w:rPrDefault>'
    '<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/>'
    '<w:pPr><w:keepNext/><w:spacing w:before="240"/></w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val="26"/><w:szCs w:val="26"/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Heading"><w:name w:val="Programme heading"/><w:basedOn w:val="Normal"/>'
    '<w:pPr><w:keepNext/><w:spacing w:before="240"/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr></w:style>'
)
_PAGE: Final = (
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1418" w:bottom="1418"'
    ' w:left="1418" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>'
)


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
    writer = _RedlineWriter(author, new.language)
    for step in steps:
        one = None if step.old is None else ours[step.old]
        other = None if step.new is None else theirs[step.new]
        differ: Sequence[tuple[Span, Span]] = ()
        if one is not None and other is not None:
            stated = changed.get((one.piece.path, other.piece.path), ())
            differ = _differences(one, other, [(each.old, each.new) for each in stated])
        writer.add(step, one, other, differ)
    return word_package("".join(writer.written) + _PAGE, {"styles": _STYLES})


@frozen
class _Line:
    """A paragraph of the file.

    Attributes:
        piece: its text, and where it is.
        passage: what it prints.
        lead: how much comes before the words of the passage; ``None`` where it has not just those.
    """

    piece: TextPiece
    passage: Passage | None = None
    lead: int | None = None

    @property
    def text(self) -> str:
        """What is printed."""
        return self.piece.text

    @property
    def emphasis(self) -> tuple[Span, ...]:
        """The words in italic type."""
        if self.passage is None or self.lead is None:
            return ()
        return tuple(
            Span(each.start + self.lead, each.end + self.lead) for each in self.passage.emphasis
        )


def _lines_of(document: Document) -> list[_Line]:
    """Return the lines of a document, each with the path of what it prints."""
    paths: dict[Passage, deque[NodePath]] = defaultdict(deque)
    for node in nodes_of(document):
        paths[node.passage].append(node.path)
    found: list[_Line] = []
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
        found.append(_Line(TextPiece(text, path, kind), passage, _lead(text, passage)))
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
    one: _Line, other: _Line, stated: Sequence[tuple[Span, Span]]
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


@define
class _RedlineWriter:
    """Writes paragraphs with tracked changes.

    Attributes:
        author: whose changes they are.
        language: the language of the text.
        written: what has been written.
    """

    author: str
    language: Language
    written: list[str] = field(factory=list)
    _numbers: Iterator[int] = field(factory=lambda: count(1), init=False)
    _moves: dict[tuple[int | None, int | None], str] = field(factory=dict, init=False)

    def add(
        self,
        step: Step,
        one: _Line | None,
        other: _Line | None,
        differ: Sequence[tuple[Span, Span]],
    ) -> None:
        """Write a place of the sequence."""
        if step.fate is Fate.KEPT:
            assert one is not None
            assert other is not None
            self._paragraph(other, "", self._reworded(one, other, differ))
        elif step.fate is Fate.DROPPED:
            assert one is not None
            self._paragraph(one, "del", self._changed("del", one, 0, len(one.text)))
        elif step.fate is Fate.NEW:
            assert other is not None
            self._paragraph(other, "ins", self._changed("ins", other, 0, len(other.text)))
        else:
            self._move(step, one, other, differ)

    def _move(
        self,
        step: Step,
        one: _Line | None,
        other: _Line | None,
        differ: Sequence[tuple[Span, Span]],
    ) -> None:
        """Write one end of a move: what has not been reworded moves, the words that differ are taken out or put in."""
        name = self._moves.setdefault((step.old, step.new), f"move{len(self._moves) + 1}")
        away = step.fate is Fate.MOVED_AWAY
        line, spans = (one, [o for o, _ in differ]) if away else (other, [n for _, n in differ])
        assert line is not None
        tag, edit = ("moveFrom", "del") if away else ("moveTo", "ins")
        pieces = []
        done = 0
        for span in (*spans, Span(len(line.text), len(line.text))):
            pieces.append(self._changed(tag, line, done, span.start))
            pieces.append(self._changed(edit, line, span.start, span.end))
            done = span.end
        number = next(self._numbers)
        self.written.append(
            f'<w:{tag}RangeStart w:id="{number}" w:name="{name}" w:author={quoteattr(self.author)}/>'
        )
        self._paragraph(line, tag, "".join(pieces))
        self.written.append(f'<w:{tag}RangeEnd w:id="{number}"/>')

    def _reworded(self, one: _Line, other: _Line, differ: Sequence[tuple[Span, Span]]) -> str:
        pieces = []
        done = 0
        for mine, theirs in differ:
            pieces.append(self._runs(other, done, theirs.start))
            pieces.append(self._changed("del", one, mine.start, mine.end))
            pieces.append(self._changed("ins", other, theirs.start, theirs.end))
            done = theirs.end
        pieces.append(self._runs(other, done, len(other.text)))
        return "".join(pieces)

    def _paragraph(self, line: _Line, change: str, content: str) -> None:
        style = next((name for kind, name in _STYLED.items() if isinstance(line.passage, kind)), "")
        properties = f'<w:pStyle w:val="{style}"/>' if style else ""
        if self.language.direction == "rtl":
            properties += "<w:bidi/>"
        if change:
            properties += f"<w:rPr>{self._open(change)[:-1]}/></w:rPr>"
        self.written.append(
            f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{content}</w:p>"
        )

    def _changed(self, tag: str, line: _Line, start: int, end: int) -> str:
        if start >= end:
            return ""
        runs = self._runs(line, start, end, deleted=tag == "del")
        return f"{self._open(tag)}{runs}</w:{tag}>"

    def _open(self, tag: str) -> str:
        return f'<w:{tag} w:id="{next(self._numbers)}" w:author={quoteattr(self.author)}>'

    def _runs(self, line: _Line, start: int, end: int, *, deleted: bool = False) -> str:
        """Return the runs of a stretch of a line: words in italic type are runs of their own."""
        cuts = {start, end}
        for span in line.emphasis:
            cuts.update(at for at in (span.start, span.end) if start < at < end)
        pieces = []
        for first, last in pairwise(sorted(cuts)):
            slanted = any(each.start <= first < each.end for each in line.emphasis)
            pieces.append(
                f"<w:r>{self._type(slanted=slanted)}{_text(line.text[first:last], deleted=deleted)}</w:r>"
            )
        return "".join(pieces)

    def _type(self, *, slanted: bool) -> str:
        code = self.language.value
        properties = "<w:i/><w:iCs/>" if slanted else ""
        if self.language.direction == "rtl":
            properties += f'<w:rtl/><w:lang w:bidi="{code}"/>'
        else:
            properties += f'<w:lang w:val="{code}" w:eastAsia="{code}"/>'
        return f"<w:rPr>{properties}</w:rPr>"


def _text(text: str, *, deleted: bool) -> str:
    """Return text as elements; a tab and a line end have their own."""
    tag = "delText" if deleted else "t"
    pieces = []
    for number, line in enumerate(text.split("\n")):
        pieces += ["<w:br/>"] * bool(number)
        for place, cell in enumerate(line.split("\t")):
            pieces += ["<w:tab/>"] * bool(place)
            if cell:
                pieces.append(f'<w:{tag} xml:space="preserve">{escape(cell)}</w:{tag}>')
    return "".join(pieces)
