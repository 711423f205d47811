"""Strategies for reports with annexes and tables."""

from __future__ import annotations

import datetime as dt

from attrs import evolve
from hypothesis import strategies as st

from unctc.model.languages import Language
from unctc.model.letters import Annex, Appendix, Attachment, Enclosure, NamedAttachment
from unctc.model.passages import Paragraph, Title
from unctc.model.programmes import WorkProgramme
from unctc.model.reports import Report
from unctc.model.sectioned_texts import SectionedText
from unctc.model.symbols import Symbol
from unctc.model.tables import Cell, Row, Table
from unctc.testing.documents import programmes
from unctc.testing.passages import PHRASES, one_of

__all__ = ["reports"]

_WORDS = st.text("abc def", min_size=1, max_size=12).map(str.strip).filter(bool)
_KINDS = st.sampled_from((Annex, Enclosure, Appendix, NamedAttachment))
_DAYS = st.dates(dt.date(1994, 1, 1), dt.date(2030, 12, 31))


@st.composite
def _tables(draw: st.DrawFn) -> Table:
    rows = st.lists(st.lists(_WORDS.map(Cell), min_size=1, max_size=3), min_size=1, max_size=3)
    return Table(tuple(Row(tuple(row)) for row in draw(rows)))


def _text(draw: st.DrawFn, programme: WorkProgramme) -> SectionedText:
    opening = programme.opening or (Paragraph(draw(_WORDS)),)
    first = evolve(opening[0], tables=tuple(draw(st.lists(_tables(), max_size=2))))
    return SectionedText(opening=(first, *opening[1:]), sections=programme.sections)


@st.composite
def reports(draw: st.DrawFn, language: Language | None = None) -> Report:
    """Draw reports with numbered paragraphs, sections, tables and annexes.

    Args:
        draw: Hypothesis's.
        language: the language; drawn if not given.
    """
    language = language or draw(one_of(tuple(PHRASES)))
    text = _text(draw, draw(programmes(language)))
    attachments: list[Attachment] = [
        draw(_KINDS)(
            draw(_WORDS),
            title=Title(draw(_WORDS)),
            content=_text(draw, draw(programmes(language))),
        )
        for _ in range(draw(st.integers(0, 2)))
    ]
    return Report(
        language=language,
        symbol=Symbol(f"A/{draw(st.integers(50, 90))}/{draw(st.integers(1, 999))}"),
        title=Title(draw(_WORDS)),
        job_number=f"26-{draw(st.integers(1, 99999)):05}",
        issued=draw(_DAYS),
        opening=text.opening,
        sections=text.sections,
        attachments=tuple(attachments),
    )
