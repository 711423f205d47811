"""Step 4: an annex or an enclosure: its title, its sections and its numbered paragraphs."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence

from attrs import frozen

from unctc.extraction.bodies import first_of
from unctc.extraction.days import find_period
from unctc.layout.decision_log import DecisionLog
from unctc.layout.text_lines import TextLine, TextLines
from unctc.model.bodies import PROGRAMME_BODIES
from unctc.model.languages import Language
from unctc.model.letters import Annex, Attachment, Enclosure
from unctc.model.locations import Span
from unctc.model.passages import Heading, Paragraph, Title
from unctc.model.periods import Period
from unctc.model.programmes import WorkProgramme
from unctc.model.sections import Section
from unctc.model.unread import Unread
from unctc.structure.numbering import Marker, Numbering
from unctc.structure.passages import Places, find_items, passage, unread
from unctc.structure.segmentation import Part

__all__ = ["read_attachment"]

_KINDS: dict[str, type[Attachment]] = {"annex": Annex, "enclosure": Enclosure}
_TITLE_LINES = 8
_HEADING_LINES = 3
_HEADING_LENGTH = 160
_SHORT_HEADING = 80
_OPENING_PARAGRAPHS = 2


@frozen
class _Block:
    """A heading or a paragraph: its marker, where that stands, and its lines without it."""

    marker: Marker
    number_at: tuple[Span, ...]
    lines: list[TextLine]


def read_attachment(
    part: Part, body: TextLines, places: Places, log: DecisionLog
) -> tuple[Attachment, tuple[Unread, ...]]:
    """Read one annex or enclosure, and return with it what could not be placed."""
    title_lines, blocks = _cut_blocks(part.lines, body, log)
    lost: tuple[Unread, ...] = ()
    if not blocks:
        count = next(
            (i for i, each in enumerate(title_lines) if each.ends_sentence), len(title_lines)
        )
        count = min(count, _TITLE_LINES)
        title_lines, lost = (
            title_lines[:count],
            unread(title_lines[count:], "no-numbered-paragraphs", places, body.rules),
        )
    mapped = body.join(title_lines)
    title = passage(Title, mapped, body.rules, places) if mapped.text else None
    attachment = _KINDS[part.kind](
        label=body.join(part.label).text,
        number=part.number,
        title=title,
        programme=_read_programme(title, blocks, body, places) if blocks else None,
        location=places.at(Span(each.line.start, each.line.end) for each in part.label),
    )
    return attachment, lost


def _cut_blocks(
    lines: Sequence[TextLine], body: TextLines, log: DecisionLog
) -> tuple[list[TextLine], list[_Block]]:
    """Cut *lines* at the numbers that count on; what stands before the first number is the title."""
    numbering = Numbering(body.rules)
    title: list[TextLine] = []
    blocks: list[_Block] = []
    for line in lines:
        current = blocks[-1].lines if blocks else title
        before = current[-1] if current else None
        marker = numbering.read(line, before)
        if marker is None:
            current.append(line)
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
            _Block(marker, line.flat.pieces(0, marker.length), [rest] if rest.line.text else [])
        )
    if blocks and (heading := _first_heading(title, blocks, body)):
        del title[-len(heading) :]
        plain = Numbering(body.rules).plain_heading()
        log.note(
            "programme", heading[0].line.number, "heading without a number", heading[0].flat.text
        )
        blocks.insert(0, _Block(plain, (), heading))
    return title, [each for block in blocks for each in _paragraphs_under(block, body, log)]


def _first_heading(
    title: Sequence[TextLine], blocks: Sequence[_Block], body: TextLines
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


def _paragraphs_under(block: _Block, body: TextLines, log: DecisionLog) -> Iterator[_Block]:
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
    if len(groups) < 2 or not groups[-1][-1].ends_sentence:
        yield block
        return
    yield _Block(block.marker, block.number_at, groups[0])
    for group in groups[1:]:
        log.note(
            "programme", group[0].line.number, "paragraph without a number", group[0].flat.text
        )
        yield _Block(Marker("", 0), (), group)


def _split_off_heading(
    blocks: list[_Block], numbering: Numbering, body: TextLines, log: DecisionLog
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
    if heading[0].resumes:
        return
    del block.lines[ended[-1] + 1 :]
    for group in body.groups(heading):
        log.note("programme", group[0].line.number, "heading without a number", group[0].flat.text)
        blocks.append(_Block(numbering.plain_heading(), (), group))


def _read_programme(
    title: Title | None, blocks: Sequence[_Block], body: TextLines, places: Places
) -> WorkProgramme:
    language = body.rules.language
    opening, sections = _grow(deque(blocks), 0, body, places)
    programme = WorkProgramme(
        body=first_of(PROGRAMME_BODIES, title.text, language) if title else None,
        opening=opening,
        sections=sections,
    )
    period = find_period(title.text, language, bare_year=True) if title else None
    return WorkProgramme(
        body=programme.body,
        period=period or _stated_period(programme, language),
        opening=opening,
        sections=sections,
    )


def _stated_period(programme: WorkProgramme, language: Language) -> Period | None:
    texts = (paragraph.text for paragraph in programme.paragraphs[:_OPENING_PARAGRAPHS])
    return next(
        (found for text in texts if (found := find_period(text, language, bare_year=False))), None
    )


def _grow(
    blocks: deque[_Block], depth: int, body: TextLines, places: Places
) -> tuple[tuple[Paragraph, ...], tuple[Section, ...]]:
    """Take from *blocks* the paragraphs and the sections that stand at *depth* or deeper."""
    paragraphs: list[Paragraph] = []
    sections: list[Section] = []
    while blocks and (blocks[0].marker.depth is None or blocks[0].marker.depth >= depth):
        block = blocks.popleft()
        mapped = body.join(block.lines)
        if block.marker.depth is None:
            paragraphs.append(
                passage(
                    Paragraph,
                    mapped,
                    body.rules,
                    places,
                    number_at=block.number_at,
                    number=block.marker.paragraph,
                    printed_number=block.marker.printed,
                    items=find_items(mapped.text, body.rules),
                )
            )
            continue
        heading = passage(Heading, mapped, body.rules, places, number_at=block.number_at)
        inner_paragraphs, inner_sections = _grow(blocks, block.marker.depth + 1, body, places)
        sections.append(
            Section(
                heading,
                number=block.marker.section,
                printed_number=block.marker.printed,
                paragraphs=inner_paragraphs,
                sections=inner_sections,
            )
        )
    return tuple(paragraphs), tuple(sections)
