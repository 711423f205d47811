"""Step 4: an annex or an enclosure: its title, its sections and its numbered paragraphs."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from itertools import pairwise

from unctc.extraction.bodies import find_bodies, first_of
from unctc.extraction.days import find_period
from unctc.layout.decision_log import DecisionLog
from unctc.layout.text_lines import TextLine, TextLines
from unctc.model.bodies import PROGRAMME_BODIES
from unctc.model.languages import Language
from unctc.model.letters import Annex, Appendix, Attachment, Enclosure, NamedAttachment
from unctc.model.locations import Span
from unctc.model.passages import Title
from unctc.model.periods import Period
from unctc.model.programmes import WorkProgramme
from unctc.model.sectioned_texts import SectionedText
from unctc.model.unread import Unread
from unctc.structure.blocks import UNNUMBERED, SectionBlock, caption_of, grow
from unctc.structure.numbering import Marker, Numbering
from unctc.structure.passages import Places, passage, unread
from unctc.structure.segmentation import DocumentPart
from unctc.structure.tables import TableLines, separate_tables

__all__ = ["attachment_kind", "read_attachment"]

_KINDS: dict[str, type[Attachment]] = {
    "annex": Annex,
    "enclosure": Enclosure,
    "appendix": Appendix,
    "attachment": NamedAttachment,
}
_TITLE_LINES = 8
_HEADING_LINES = 3
_SHORTEST_HEADING = 2
_HEADING_LENGTH = 160
_SHORT_HEADING = 80
_SHORT_LINE = 0.6
_OPENING_PARAGRAPHS = 2


def attachment_kind(name: str) -> type[Attachment]:
    """Return the class of the attachments that a label of that kind opens."""
    return _KINDS[name]


def read_attachment(
    part: DocumentPart, body: TextLines, places: Places, log: DecisionLog
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
    label = body.join(part.label).text
    kind = attachment_kind(part.kind)
    plans = bool(blocks) and _is_programme(kind, title, body)
    if kind is Enclosure and body.rules.appendix_label.fullmatch(label):
        # Languages that have one word for both: an enclosure is a programme, and says so where it has a title.
        named = title is None or body.rules.programme_titles.search(title.text) is not None
        if not (plans and named):
            kind, plans = Appendix, False
    attachment = kind(
        label=label,
        number=part.number,
        title=title,
        programme=_read_programme(title, blocks, body, places) if plans else None,
        content=_read_content(blocks, body, places) if blocks and not plans else None,
        location=places.at(Span(each.line.start, each.line.end) for each in part.label),
    )
    return attachment, lost


def _is_programme(kind: type[Attachment], title: Title | None, body: TextLines) -> bool:
    """Whether a text under that *title* plans: a report on the past, and a list in an appendix, do not.

    Where the title names both, the head of the phrase counts: the first where it comes first in the language.
    """
    named = title.text if title else ""
    plans = [match.start() for match in body.rules.programme_titles.finditer(named)]
    tells = [match.start() for match in body.rules.report_titles.finditer(named)]
    if not plans or not tells:
        return bool(plans) or (not tells and kind is not Appendix)
    return plans[-1] > tells[-1] if body.rules.cjk else plans[0] < tells[0]


def _read_content(blocks: Sequence[SectionBlock], body: TextLines, places: Places) -> SectionedText:
    opening, sections = grow(deque(blocks), 0, body, places)
    return SectionedText(opening=opening, sections=sections)


def _cut_blocks(
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


def _read_programme(
    title: Title | None, blocks: Sequence[SectionBlock], body: TextLines, places: Places
) -> WorkProgramme:
    language = body.rules.language
    opening, sections = grow(deque(blocks), 0, body, places)
    programme = WorkProgramme(
        body=first_of(PROGRAMME_BODIES, title.text, language) if title else None,
        opening=opening,
        sections=sections,
    )
    period = _titled_period(title.text, language) if title else None
    return WorkProgramme(
        body=programme.body,
        period=period or _stated_period(programme, language),
        opening=opening,
        sections=sections,
    )


def _titled_period(title: str, language: Language) -> Period | None:
    """Return the period that a title states; the number in the name of a committee is no year."""
    text = title
    for each in find_bodies(title, language):
        number = each.body.value.partition(" ")[0] if each.body else ""
        if number.isdecimal():
            text = text.replace(number, " " * len(number))
    return find_period(text, language, bare_year=True)


def _stated_period(programme: WorkProgramme, language: Language) -> Period | None:
    texts = (paragraph.text for paragraph in programme.paragraphs[:_OPENING_PARAGRAPHS])
    return next(
        (found for text in texts if (found := find_period(text, language, bare_year=False))), None
    )
