"""The paragraphs of a redline as WordprocessingML: insertions, deletions and moves, in runs of equal type."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import count, pairwise
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from attrs import define, field, frozen

from unctc.alignment.one_sequence import Fate, Step, TextPiece
from unctc.model.languages import Language
from unctc.model.locations import Span
from unctc.model.passages import Heading, Passage, Title
from unctc.serializers.word_package import word_package

__all__ = ["RedlineLine", "RedlineWriter"]

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


@frozen
class RedlineLine:
    """A line of a document that becomes a paragraph of the file.

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


@define
class RedlineWriter:
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
        one: RedlineLine | None,
        other: RedlineLine | None,
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

    def package(self) -> bytes:
        """Return the Word file with all that has been written."""
        return word_package("".join(self.written) + _PAGE, {"styles": _STYLES})

    def _move(
        self,
        step: Step,
        one: RedlineLine | None,
        other: RedlineLine | None,
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

    def _reworded(
        self, one: RedlineLine, other: RedlineLine, differ: Sequence[tuple[Span, Span]]
    ) -> str:
        pieces = []
        done = 0
        for mine, theirs in differ:
            pieces.append(self._runs(other, done, theirs.start))
            pieces.append(self._changed("del", one, mine.start, mine.end))
            pieces.append(self._changed("ins", other, theirs.start, theirs.end))
            done = theirs.end
        pieces.append(self._runs(other, done, len(other.text)))
        return "".join(pieces)

    def _paragraph(self, line: RedlineLine, change: str, content: str) -> None:
        style = next((name for kind, name in _STYLED.items() if isinstance(line.passage, kind)), "")
        properties = f'<w:pStyle w:val="{style}"/>' if style else ""
        if self.language.direction == "rtl":
            properties += "<w:bidi/>"
        if change:
            properties += f"<w:rPr>{self._open(change)[:-1]}/></w:rPr>"
        self.written.append(
            f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{content}</w:p>"
        )

    def _changed(self, tag: str, line: RedlineLine, start: int, end: int) -> str:
        if start >= end:
            return ""
        runs = self._runs(line, start, end, deleted=tag == "del")
        return f"{self._open(tag)}{runs}</w:{tag}>"

    def _open(self, tag: str) -> str:
        return f'<w:{tag} w:id="{next(self._numbers)}" w:author={quoteattr(self.author)}>'

    def _runs(self, line: RedlineLine, start: int, end: int, *, deleted: bool = False) -> str:
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
