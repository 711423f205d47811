"""The blocks of an annex or an enclosure: its title, its headings and its paragraphs, each with its lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from unctc.layout.decision_log import DecisionLog
from unctc.layout.text_lines import TextLine, TextLines
from unctc.structure.blocks import UNNUMBERED, SectionBlock, caption_of
from unctc.structure.numbering import Marker, Numbering
from unctc.structure.tables import TableLines, separate_tables

__all__ = ["cut_blocks"]

_HEADING_LINES = 3
_SHORTEST_HEADING = 2
_HEADING_LENGTH = 160
_SHORT_HEADING = 80
_SHORT_LINE = 0.6
_FEWEST_PARAGRAPHS = 2


def cut_blocks(
    lines: Sequence[TextLine], body: TextLines, log: DecisionLog
) -> tuple[list[TextLine], list[SectionBlock]]:
    """Cut *lines* at the numbers that count on, or, where a programme has none, where blank lines are.

    Returns:
        The lines of the title, and the blocks; all lines and no block where nothing shows where one begins.
    """
    title, blocks = _cut_numbered(lines, body, log)
    return (title, blocks) if blocks else _cut_unnumbered(title, body, log)


def _cut_numbered(
    lines: Sequence[TextLine], body: TextLines, log: DecisionLog
) -> tuple[list[TextLine], list[SectionBlock]]:
    """Cut *lines* at the numbers that count on; what stands before the first number is the title."""
    numbering = Numbering(body.rules)
    title: list[TextLine] = []
    blocks: list[SectionBlock] = []
    after_table = False
    for line in separate_tables(lines, body):
        current = blocks[-1].lines if blocks else title
        if isinstance(line, TableLines):
            log.note("programme", line.lines[0].line.number, "table", line.lines[0].flat.text)
            caption = caption_of(current, body)
            if not blocks:
                blocks.append(SectionBlock(UNNUMBERED, (), []))
            blocks[-1].tables.append((caption, line))
            after_table = True
            continue
        before = current[-1] if current else None
        marker = numbering.read(line, before)
        if marker is None and after_table:
            blocks.append(SectionBlock(UNNUMBERED, (), [line]))
        elif marker is None:
            current.append(line)
        after_table = False
        if marker is None:
            continue
        if (
            marker.paragraph
            and blocks
            and before is not None
            and not before.ends(body.rules.terminals)
        ):
            _split_off_heading(blocks, numbering, body, log)
        what = f"paragraph {marker.paragraph}" if marker.paragraph else f"section {marker.section}"
        log.note("programme", line.line.number, what, line.flat.text)
        rest = line.after(marker.length)
        blocks.append(
            SectionBlock(
                marker, line.flat.pieces(0, marker.length), [rest] if rest.line.text else []
            )
        )
    opening = _split_off_opening(title, body) if blocks else []
    if blocks and not opening and (heading := _first_heading(title, blocks, body)):
        del title[-len(heading) :]
        plain = Numbering(body.rules).plain_heading()
        log.note(
            "programme", heading[0].line.number, "heading without a number", heading[0].flat.text
        )
        blocks.insert(0, SectionBlock(plain, (), heading))
    for group in reversed(opening):
        log.note(
            "programme", group[0].line.number, "paragraph without a number", group[0].flat.text
        )
        blocks.insert(0, SectionBlock(UNNUMBERED, (), group))
    return title, [each for block in blocks for each in _paragraphs_under(block, body, log)]


def _cut_unnumbered(
    lines: list[TextLine], body: TextLines, log: DecisionLog
) -> tuple[list[TextLine], list[SectionBlock]]:
    """Cut the lines of a programme without any number where blank lines do: paragraphs end with a sentence, headings do not."""
    groups = body.groups(lines)
    first = next(
        (index for index, group in enumerate(groups) if group[-1].ends_sentence), len(groups)
    )
    sentences = sum(group[-1].ends_sentence for group in groups)
    start = max(first - 1, 1)
    title = [line for group in groups[:start] for line in group]
    if (
        first == 0
        or sentences < _FEWEST_PARAGRAPHS
        or not body.has_gaps
        or not groups[-1][-1].ends_sentence
        or body.rules.programme_titles.search(body.join(title).text) is None
    ):
        return lines, []
    blocks = []
    for group in groups[start:]:
        heading = not group[-1].ends_sentence and len(group) <= _HEADING_LINES
        what = "heading without a number" if heading else "paragraph without a number"
        log.note("programme", group[0].line.number, what, group[0].flat.text)
        marker = Numbering(body.rules).plain_heading() if heading else UNNUMBERED
        blocks.append(SectionBlock(marker, (), group))
    return title, blocks


def _split_off_opening(title: list[TextLine], body: TextLines) -> list[list[TextLine]]:
    """Take from *title* the sentences after it: they are set off from it, and a title is no sentence."""
    groups = body.groups(title)
    first = next(
        (index for index, group in enumerate(groups) if group[-1].ends_sentence), len(groups)
    )
    opening = groups[first:] if first else []
    if opening and opening[-1][-1].ends_sentence:
        del title[-sum(map(len, opening)) :]
        return opening
    return []


def _first_heading(
    title: Sequence[TextLine], blocks: Sequence[SectionBlock], body: TextLines
) -> list[TextLine]:
    """Return the lines at the end of the title that are the heading of the first section."""
    if blocks[0].marker.paragraph is None:
        return []
    groups = body.groups(title)
    heading = groups[-1] if len(groups) > 1 else list(title[-1:])
    if len(title) <= len(heading) or len(heading) > _HEADING_LINES:
        return []
    text = body.join(heading).text
    if body.rules.introduction.fullmatch(text.rstrip(":")):
        return heading
    others = any(each.marker.depth is not None and not each.marker.printed for each in blocks)
    short = len(text) <= _SHORT_HEADING and not any(map(str.isdigit, text))
    return heading if len(groups) > 1 and others and short and not heading[0].resumes else []


def _paragraphs_under(
    block: SectionBlock, body: TextLines, log: DecisionLog
) -> Iterator[SectionBlock]:
    """Yield a heading, and the paragraphs without numbers that the lines under it are."""
    groups = body.groups(block.lines) if block.marker.depth is not None else []
    lines = block.lines
    if (
        len(groups) == 1
        and len(lines) > 1
        and not (lines[0].ends_sentence or lines[1].resumes)
        and lines[-1].ends_sentence
    ):
        groups = [lines[:1], lines[1:]]  # nothing sets them off but that a heading is no sentence
    if len(groups) > 1 and _are_headings(groups, body):
        yield SectionBlock(block.marker, block.number_at, groups[0], block.tables)
        depth = (block.marker.depth or 0) + bool(block.marker.printed)
        for group in groups[1:]:
            log.note(
                "programme", group[0].line.number, "heading without a number", group[0].flat.text
            )
            yield SectionBlock(Marker("", 0, depth=depth), (), group)
        return
    if len(groups) < 2 or not groups[-1][-1].ends_sentence:
        yield block
        return
    yield SectionBlock(block.marker, block.number_at, groups[0])
    for group in groups[1:]:
        log.note(
            "programme", group[0].line.number, "paragraph without a number", group[0].flat.text
        )
        yield SectionBlock(UNNUMBERED, (), group)


def _are_headings(groups: Sequence[Sequence[TextLine]], body: TextLines) -> bool:
    """Whether each of *groups* can be a heading of its own: apart from the others, short, and no sentence that goes on or ends."""
    gaps = [later[0].line.number - before[-1].line.number for before, later in pairwise(groups)]
    short = (len(group[-1].line.text) < _SHORT_LINE * body.width for group in groups[:-1])
    return (
        min(gaps) > 1
        and all(short)
        and not any(
            group[0].resumes
            or group[-1].is_open
            or group[-1].ends_sentence
            or len(group) > _HEADING_LINES
            or sum(len(each.flat.text) for each in group) > _HEADING_LENGTH
            or _is_half_of_heading(group[0].flat.text)
            for group in groups
        )
    )


def _is_half_of_heading(text: str) -> bool:
    """Whether *text* is what a break inside a heading leaves: one character, or what a number begins."""
    return len(text) < _SHORTEST_HEADING or any(map(str.isdigit, text[:2]))


def _split_off_heading(
    blocks: list[SectionBlock], numbering: Numbering, body: TextLines, log: DecisionLog
) -> None:
    """Make a heading of short lines that stand between the end of a sentence and the next number."""
    block = blocks[-1]
    ended = [index for index, line in enumerate(block.lines) if line.ends_sentence]
    if block.marker.paragraph is None or not ended:
        return
    heading = block.lines[ended[-1] + 1 :]
    if (
        len(heading) > _HEADING_LINES
        or sum(len(each.flat.text) for each in heading) > _HEADING_LENGTH
    ):
        return
    if not heading or heading[0].resumes:
        return
    del block.lines[ended[-1] + 1 :]
    for group in body.groups(heading):
        log.note("programme", group[0].line.number, "heading without a number", group[0].flat.text)
        blocks.append(SectionBlock(numbering.plain_heading(), (), group))
