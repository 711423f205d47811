"""A piece of running text with what is known about it: the base of headings, paragraphs and cells of tables."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import field, frozen

from unctc.model.citations import Citation
from unctc.model.locations import Location, Span
from unctc.model.source_map import SourceMap

__all__ = ["Footnote", "Link", "Passage"]


@frozen
class Link:
    """A link as its publisher set it. What the text names is its citations' to say; the two can differ.

    Attributes:
        span: the words that carry the link, in the text of the passage.
        href: the address, verbatim.
    """

    span: Span
    href: str


@frozen
class Passage:
    """A text, kept once, and the citations in it as spans over it.

    Blanks are in the normal form of the text's script: Chinese has none beside its characters and
    figures, other scripts have single ones. Everything else is as printed.

    Attributes:
        text: the text, joined over the lines and pages it was printed on.
        citations: the documents it names, in order.
        emphasis: the words set in italic or bold type, where the source shows type.
        links: the links that its publisher set, where the source has links.
        footnotes: the notes called in it, in order.
        location: where it is in the source, the number before it included.
        source_map: where each of its characters is in the source.
    """

    text: str
    citations: tuple[Citation, ...] = ()
    emphasis: tuple[Span, ...] = field(default=(), kw_only=True)
    links: tuple[Link, ...] = field(default=(), kw_only=True)
    footnotes: tuple[Footnote, ...] = field(default=(), kw_only=True)
    location: Location | None = field(default=None, eq=False, repr=False, kw_only=True)
    source_map: SourceMap | None = field(default=None, eq=False, repr=False, kw_only=True)

    def locate(self, span: Span | None = None) -> Location | None:
        """Return where *span* of the text is in the source; ``None`` for a text that was read from none.

        Args:
            span: a range of the text, as that of a citation; an empty one at the start for the number before
                the text; all of it if not given.

        Example:
            >>> import unctc
            >>> paragraph = unctc.sample().programmes[0].paragraph(11)
            >>> place = paragraph.locate(paragraph.citations[0].span)
            >>> place.line, place.column, unctc.sample().source[place.start : place.end]
            (173, 31, '2396(2017)')
        """
        if span is None or self.location is None or self.source_map is None:
            return self.location
        if self.source_map.end != len(self.text):  # the text was changed after it was read
            return self.location
        words = span.of(self.text)
        start = span.start + len(words) - len(words.lstrip())
        wanted = Span(start, start + len(words.strip())) if words.strip() else span
        return self.source_map.locate(wanted, self.location)

    def __str__(self) -> str:
        return self.text

    def children(self, level: int = 0) -> Iterator[tuple[str, Passage]]:  # noqa: ARG002 - see Branch
        """Yield the passages below it, each with its path from here: its footnotes."""
        for index, note in enumerate(self.footnotes, 1):
            yield f"footnote/{index}", note

    @property
    def is_branch(self) -> bool:
        """Whether passages are below it."""
        return bool(self.footnotes)

    @property
    def own_heading(self) -> Passage | None:
        """The heading before its text that is its alone; subparagraphs may have one."""
        return None


@frozen
class Footnote(Passage):
    """A note to a passage.

    Attributes:
        marker: the mark as printed at the call, ``1`` or ``*``.
        offset: where it is called, in the text of the passage that calls it.
    """

    marker: str = field(default="", kw_only=True)
    offset: int = field(default=0, kw_only=True)
