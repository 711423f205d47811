"""Step 4: an annex or an enclosure: its title, its sections and its numbered paragraphs."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

from unctc.extraction.bodies import find_bodies, first_of
from unctc.extraction.days import find_period
from unctc.layout.decision_log import DecisionLog
from unctc.layout.text_lines import TextLines
from unctc.model.bodies import PROGRAMME_BODIES
from unctc.model.languages import Language
from unctc.model.letters import Annex, Appendix, Attachment, Enclosure, NamedAttachment
from unctc.model.locations import Span
from unctc.model.passages import Title
from unctc.model.periods import Period
from unctc.model.programmes import WorkProgramme
from unctc.model.sectioned_texts import SectionedText
from unctc.model.unread import Unread
from unctc.structure.blocks import SectionBlock, grow
from unctc.structure.passages import Places, passage, unread
from unctc.structure.programme_blocks import cut_blocks
from unctc.structure.segmentation import DocumentPart

__all__ = ["attachment_kind", "read_attachment"]

_KINDS: dict[str, type[Attachment]] = {
    "annex": Annex,
    "enclosure": Enclosure,
    "appendix": Appendix,
    "attachment": NamedAttachment,
}
_TITLE_LINES = 8
_OPENING_PARAGRAPHS = 2


def attachment_kind(name: str) -> type[Attachment]:
    """Return the class of the attachments that a label of that kind opens."""
    return _KINDS[name]


def read_attachment(
    part: DocumentPart, body: TextLines, places: Places, log: DecisionLog
) -> tuple[Attachment, tuple[Unread, ...]]:
    """Read one annex or enclosure, and return with it what could not be placed."""
    title_lines, blocks = cut_blocks(part.lines, body, log)
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
    reports = [match.start() for match in body.rules.report_titles.finditer(named)]
    if not plans or not reports:
        return bool(plans) or (not reports and kind is not Appendix)
    return plans[-1] > reports[-1] if body.rules.cjk else plans[0] < reports[0]


def _read_content(blocks: Sequence[SectionBlock], body: TextLines, places: Places) -> SectionedText:
    opening, sections = grow(deque(blocks), 0, body, places)
    return SectionedText(opening=opening, sections=sections)


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
