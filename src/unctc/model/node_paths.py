"""The path of a node: where a passage is in its document, ``annex/7``."""

from __future__ import annotations

import re
from functools import total_ordering

from attrs import Attribute, field, frozen

from unctc.errors import InvalidValueError
from unctc.late_patterns import late_pattern
from unctc.model.neutral_numbers import roman_value
from unctc.model.whole_numbers import whole_number

__all__ = ["DOCUMENT", "PATH_PATTERN", "NodePath"]

_ORDINAL = "#[1-9][0-9]*"
_PIECE = rf"(?:[A-Za-z0-9-]+(?:{_ORDINAL})*|(?:{_ORDINAL})+)"
_SEGMENT = rf"{_PIECE}(?:\.{_PIECE})*"
PATH_PATTERN = rf"(?:{_SEGMENT}(?:/{_SEGMENT})*)?"
"""What every path matches."""
_PATH = late_pattern(PATH_PATTERN)
_SHORT = late_pattern(
    r"(?P<part>letter|annex|enclosure|appendix|attachment|operative|preamble|body|[laeop])"
    r"(?:[ -]?(?P<which>[ivx]+))?[. ](?P<rest>[1-9][0-9]*(?:/.*)?)",
    re.IGNORECASE,
)
_PARTS = {name[0]: name for name in ("letter", "annex", "enclosure", "operative", "preamble")}
_OPERATIVE = "operative"
# A section is below "operative", a programme below its annex: a letter at the very start is that of a part.
_RESOLUTION_PART = late_pattern(rf"(?:[A-Z]|part-[0-9]+)(?:{_ORDINAL})?(?=/|\Z)")
_RUN = late_pattern(r"[0-9]+|[A-Za-z]+|[^0-9A-Za-z]")
_FIRST = (
    *("heading", "caption", "title", "adoption", "opening", "letter", "preamble", "operative"),
    *("body", "closing", "annex", "enclosure", "appendix", "attachment"),
)
_LAST = ("section", "table", "footnote", "signature")


def _check_path(_instance: NodePath, _attribute: Attribute[str], value: str) -> None:
    if not _PATH.fullmatch(value):
        raise InvalidValueError(
            expected="a path such as annex/7 or operative/9/a",
            found=repr(value),
            where="path of a node",
            fix="Join parts, numbers and letters by /; a second one of the same name is 7#2.",
        )


@total_ordering
@frozen(repr=False)
class NodePath:
    """Where a passage is in a document: parts, numbers and letters from the outside in.

    The path is the same in every language version, and no other passage of the document has it.

    Attributes:
        text: the segments, joined by ``/``; empty for the document as a whole.

    Raises:
        InvalidValueError: it is no path.

    Example:
        >>> path = NodePath("operative/9/a")
        >>> path.segments, path.parent, path / "ii", bool(NodePath())
        (('operative', '9', 'a'), NodePath('operative/9'), NodePath('operative/9/a/ii'), False)
        >>> sorted(map(NodePath, ("annex/10", "annex/9", "letter/1")))
        [NodePath('letter/1'), NodePath('annex/9'), NodePath('annex/10')]
    """

    text: str = field(default="", validator=_check_path)

    @classmethod
    def parse(cls, text: str) -> NodePath:
        """Return the path that *text* writes: itself, or short as ``A.24``, ``E.7``, ``L.2``, ``P.3``, ``O.9``.

        Raises:
            InvalidValueError: it writes none.

        Example:
            >>> NodePath.parse("A.24"), NodePath.parse("annex II.7"), NodePath.parse("O.9/a")
            (NodePath('annex/24'), NodePath('annex-II/7'), NodePath('operative/9/a'))
        """
        plain = text.strip()
        short = _SHORT.fullmatch(plain)
        if short is None:
            return cls(plain)
        part = _PARTS.get(short["part"].lower(), short["part"].lower())
        which = f"-{short['which'].upper()}" if short["which"] else ""
        return cls(f"{part}{which}/{short['rest']}")

    @classmethod
    def of(cls, where: NodePath | str) -> NodePath:
        """Return *where* as a path: a path itself, or the path that a text writes.

        Raises:
            InvalidValueError: it writes none.
        """
        return where if isinstance(where, NodePath) else cls.parse(where)

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return f"NodePath({self.text!r})"

    def __bool__(self) -> bool:
        return bool(self.text)

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, NodePath):
            return NotImplemented
        return (self._key, self.text) < (other._key, other.text)

    def __truediv__(self, segment: str | int) -> NodePath:
        return NodePath(f"{self.text}/{segment}" if self.text else str(segment))

    @property
    def segments(self) -> tuple[str, ...]:
        """The parts, numbers and letters, from the outside in."""
        return tuple(self.text.split("/")) if self.text else ()

    @property
    def part(self) -> str:
        """The first segment: the part of the document, ``annex``."""
        return self.text.partition("/")[0]

    @property
    def name(self) -> str:
        """The last segment: ``7``."""
        return self.text.rpartition("/")[2]

    @property
    def parent(self) -> NodePath:
        """The path of what holds the node; that of the document for the outermost."""
        return NodePath(self.text.rpartition("/")[0])

    @property
    def number(self) -> int | None:
        """The paragraph's number, where the last segment has one: 7 of ``annex/7`` and ``annex/7#2``."""
        return whole_number(self.name.partition("#")[0])

    @property
    def resolution_part(self) -> str:
        """The part of a resolution published in several that it is in: ``B`` of ``B/operative/3``; else empty."""
        match = _RESOLUTION_PART.match(self.text)
        return match[0] if match else ""

    @property
    def in_operative(self) -> bool:
        """Whether it is among the operative paragraphs, of the whole or of a part; not in a section's preamble."""
        inside = self._inside_part
        return inside.partition("/")[0] == _OPERATIVE and "/preamble/" not in inside

    @property
    def _inside_part(self) -> str:
        """The segments that lead here from the part of a resolution that it is in, or from the whole."""
        return self.text.removeprefix(self.resolution_part).removeprefix("/")

    @property
    def operative_text(self) -> str:
        """The path as operative paragraphs are called for short: ``9/a``, and ``B/3`` in a part.

        Example:
            >>> NodePath("operative/9/a").operative_text, NodePath("B/operative/3").operative_text
            ('9/a', 'B/3')
        """
        if not self.in_operative:
            return self.text
        inside = self._inside_part.removeprefix(_OPERATIVE).removeprefix("/")
        return f"{self.resolution_part}/{inside}".strip("/")

    @property
    def paragraph(self) -> NodePath:
        """The path down to the numbered or counted paragraph: ``operative/9`` of ``operative/9/a``.

        Parts and sections begin with a letter; where the path leads to no paragraph, it is the path itself.
        """
        segments = self.segments
        for end, segment in enumerate(segments, 1):
            if not segment[0].isalpha():
                return NodePath("/".join(segments[:end]))
        return self

    @property
    def is_paragraph(self) -> bool:
        """Whether it is the path of a paragraph, or leads to none: whether :attr:`paragraph` is the path itself.

        Example:
            >>> NodePath("operative/9").is_paragraph, NodePath("operative/9/a").is_paragraph
            (True, False)
        """
        above, _, _ = self.text.rpartition("/")
        return not above or all(segment[0].isalpha() for segment in above.split("/"))

    @property
    def words(self) -> str:
        """The path for people who read English: ``annex II, paragraph 7``.

        Example:
            >>> (
            ...     NodePath("annex-II/7").words,
            ...     NodePath("operative/9/a").words,
            ...     NodePath("letter").words,
            ... )
            ('annex II, paragraph 7', 'operative, paragraph 9/a', 'letter')
            >>> NodePath("B/operative/3").words
            'part B, operative, paragraph 3'
        """
        of_part = self.resolution_part
        part, _, rest = self._inside_part.partition("/")
        if of_part:
            part = f"part {of_part.removeprefix('part-')}, {part}".removesuffix(", ")
        part = part.replace("-", " ")
        if not rest:
            return part
        return (
            f"{part}, paragraph {rest}" if self.paragraph.number is not None else f"{part}, {rest}"
        )

    def is_within(self, other: NodePath) -> bool:
        """Whether the node is *other*, or is below it."""
        return not other or self.text == other.text or self.text.startswith(f"{other.text}/")

    def below(self, other: NodePath) -> str:
        """Return the segments that lead here from *other*, which this path is within."""
        return self.text.removeprefix(other.text).removeprefix("/")

    @property
    def _key(self) -> tuple[tuple[int, tuple[tuple[int, int, str], ...]], ...]:
        """The natural order: parts as they follow in a document, numbers by their value."""
        keys: list[tuple[int, tuple[tuple[int, int, str], ...]]] = []
        numbered = False
        part = self.resolution_part
        for segment in self.segments:
            rank, pieces = _segment_key(segment, letters=numbered)
            if part and not keys:  # where the operative paragraphs of the whole would be
                rank = _FIRST.index(_OPERATIVE)
            keys.append((rank, pieces))
            numbered = segment[:1].isdecimal()
        return tuple(keys)


DOCUMENT = NodePath()
"""The path of a document as a whole."""


def _segment_key(segment: str, *, letters: bool) -> tuple[int, tuple[tuple[int, int, str], ...]]:
    word = re.split(r"[-#.0-9]", segment, maxsplit=1)[0]
    words = (*_FIRST, "", "other", *_LAST)  # numbers have no word
    rank = words.index(word if word in words else "other")
    pieces = []
    for piece in _RUN.findall(segment):
        if (number := whole_number(piece)) is not None:
            pieces.append((0, number, ""))
        elif len(piece) == 1 and letters and piece.isalpha():
            pieces.append((1, ord(piece), piece))
        else:
            value = roman_value(piece.upper())
            pieces.append((1, value, "") if value else (2, 0, piece))
        letters = letters or piece == "."
    return rank, tuple(pieces)
