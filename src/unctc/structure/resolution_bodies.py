"""The preamble, the operative part and the annexes of a resolution, made of its blocks."""

from __future__ import annotations

import itertools
from collections import deque
from collections.abc import Sequence
from typing import Any

from attrs import evolve, frozen

from unctc.languages.rules.resolutions import ResolutionRules
from unctc.layout.text_lines import TextLine, TextLines
from unctc.model.locations import Span
from unctc.model.operative import (
    AnnexedText,
    OperativeParagraph,
    OperativeSection,
    PreambularParagraph,
)
from unctc.model.passages import Heading, Passage
from unctc.structure.numbering import Marker, Numbering
from unctc.structure.passages import Places, passage, unread
from unctc.structure.points import nest
from unctc.structure.resolution_blocks import Block, BlockKind

__all__ = ["ResolutionBody"]


@frozen
class ResolutionBody:
    """Makes the parts of a resolution out of its blocks."""

    rules: ResolutionRules
    body: TextLines
    places: Places

    def read(self, blocks: Sequence[Block]) -> dict[str, Any]:
        """Return the fields of the document that *blocks* make."""
        annex = next(
            (at for at, each in enumerate(blocks) if each.kind is BlockKind.ANNEX), len(blocks)
        )
        text = list(blocks[:annex])
        closing: list[TextLine] = []
        lost: list[TextLine] = []
        closed = next(
            (at for at, each in enumerate(text) if each.kind is BlockKind.CLOSING), len(text)
        )
        for at, block in enumerate(text[closed:]):
            (closing if at == 0 or block.kind is BlockKind.CLOSING else lost).extend(block.lines)
        text = text[:closed]
        preambular = [at for at, each in enumerate(text) if each.kind is BlockKind.PREAMBULAR]
        end = preambular[-1] + 1 if preambular else 0
        while preambular and end < len(text) and text[end].kind is BlockKind.POINT:
            end += 1
        leading, sections = self._sections(text[end:])
        facts: dict[str, Any] = {
            "preambular_paragraphs": self._preambular(text[:end]),
            "leading_paragraphs": leading,
            "sections": sections,
            "annexes": self._annexes(blocks[annex:]),
            "unread": unread(lost, "after-closing", self.places, self.body.rules),
        }
        if closing:
            facts["closing"] = passage(
                Passage, self.body.join(closing), self.body.rules, self.places
            )
        return facts

    def _preambular(self, blocks: Sequence[Block]) -> tuple[PreambularParagraph, ...]:
        found: list[PreambularParagraph] = []
        for block, inside in _with_points(blocks):
            mapped = self.body.join(block.lines)
            found.append(
                passage(
                    PreambularParagraph,
                    mapped,
                    self.body.rules,
                    self.places,
                    points=self._points(inside),
                    **self._emphasis(mapped.text, "preambular"),
                )
            )
        return tuple(found)

    def _emphasis(self, text: str, part: str) -> dict[str, Any]:
        """Return where the phrase is with which a paragraph opens, which print sets in italics."""
        length = self.rules.opening(text, part) if self.rules.spaced else 0
        return {"emphasis": (Span(0, length),)} if length else {}

    def _operative(self, block: Block, inside: Sequence[Block]) -> OperativeParagraph:
        mapped = self.body.join(block.lines)
        return passage(
            OperativeParagraph,
            mapped,
            self.body.rules,
            self.places,
            number_at=block.number_at,
            number=block.number,
            printed_number=block.printed,
            points=self._points(inside),
            **self._emphasis(mapped.text, "operative"),
        )

    def _points(self, blocks: Sequence[Block]) -> tuple[OperativeParagraph, ...]:
        return nest(
            [
                (
                    each.level,
                    passage(
                        OperativeParagraph,
                        self.body.join(each.lines),
                        self.body.rules,
                        self.places,
                        number_at=each.number_at,
                        printed_number=each.printed,
                    ),
                )
                for each in blocks
            ]
        )

    def _sections(
        self, blocks: Sequence[Block]
    ) -> tuple[tuple[OperativeParagraph, ...], tuple[OperativeSection, ...]]:
        """Return the paragraphs before the first heading, and the sections, which nest by their numbers."""
        leading: list[OperativeParagraph] = []
        found: list[tuple[int, OperativeSection]] = []
        numbering = Numbering(self.body.rules)
        for block, inside in _with_points(blocks):
            if block.kind is not BlockKind.HEADING:
                paragraphs = [self._operative(block, inside)]
            else:
                paragraphs = [self._operative(each, ()) for each in inside]
                self._begin(block, numbering, found)
            if found:
                depth, section = found[-1]
                found[-1] = depth, evolve(section, paragraphs=(*section.paragraphs, *paragraphs))
            else:
                leading += paragraphs
        return tuple(leading), _nested(deque(found), 0)

    def _begin(
        self, block: Block, numbering: Numbering, found: list[tuple[int, OperativeSection]]
    ) -> None:
        """Begin the sections that the lines of a heading open; words under a number alone are its heading."""
        groups: list[tuple[Marker | None, list[TextLine]]] = []
        for line in block.lines:
            marker = numbering.read_section(line)
            if marker is not None or not groups:
                groups.append((marker, [line]))
            else:
                groups[-1][1].append(line)
        for marker, lines in groups:
            before = found[-1][1] if found else None
            alone = before is not None and not (before.heading.text or before.paragraphs)
            if marker is None and before is not None and alone:
                found[-1] = found[-1][0], evolve(before, heading=self._heading(lines))
                continue
            opened = marker or numbering.plain_heading()
            rest = lines[0].after(opened.length)
            words = [rest, *lines[1:]] if rest.line.text else lines[1:]
            section = OperativeSection(
                self._heading(words, lines[0].flat.pieces(0, opened.length)),
                number=opened.section,
                printed_number=opened.printed,
            )
            found.append((opened.depth or 0, section))

    def _heading(self, lines: Sequence[TextLine], number_at: Sequence[Span] = ()) -> Heading:
        return passage(
            Heading, self.body.join(lines), self.body.rules, self.places, number_at=number_at
        )

    def _annexes(self, blocks: Sequence[Block]) -> tuple[AnnexedText, ...]:
        starts = [at for at, each in enumerate(blocks) if each.kind is BlockKind.ANNEX]
        found = []
        for start, end in itertools.pairwise([*starts, len(blocks)]):
            label = passage(
                Heading, self.body.join(blocks[start].lines), self.body.rules, self.places
            )
            leading, sections = self._sections(blocks[start + 1 : end])
            found.append(
                AnnexedText(sections=(OperativeSection(label, paragraphs=leading), *sections))
            )
        return tuple(found)


def _nested(
    sections: deque[tuple[int, OperativeSection]], depth: int
) -> tuple[OperativeSection, ...]:
    """Take from *sections* those at *depth* or deeper, each with the deeper ones after it inside."""
    found: list[OperativeSection] = []
    while sections and sections[0][0] >= depth:
        own, section = sections.popleft()
        found.append(evolve(section, sections=_nested(sections, own + 1)))
    return tuple(found)


def _with_points(blocks: Sequence[Block]) -> list[tuple[Block, list[Block]]]:
    """Return each block that is no point with the points after it; points without one before are paragraphs."""
    found: list[tuple[Block, list[Block]]] = []
    for block in blocks:
        if block.kind is BlockKind.POINT and found:
            found[-1][1].append(block)
        else:
            found.append((block, []))
    return found
