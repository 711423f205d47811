"""Who is named, and what is due, in a stretch of a text: what is there in part counts as named, and not as due."""

from __future__ import annotations

import pytest

from unctc.extraction.marked_text import mark_text
from unctc.model.languages import Language
from unctc.model.locations import Span

TEXT = "CTED and the Committee report to the Council by 30 June 2019 or once a year."
MARKED = mark_text(TEXT, Language.ENGLISH)
CTED, CTC, COUNCIL = (Span(TEXT.index(each), TEXT.index(each) + len(each)) for each in ("CTED", "the Committee", "Council"))  # fmt: skip
BY, OR = TEXT.index("by"), TEXT.index("or once")


@pytest.mark.parametrize(
    ("start", "end", "named", "within"),
    [
        (0, len(TEXT), "CTED CTC Security Council", (CTED.start, COUNCIL.end)),
        (0, 1, "CTED", (CTED.start, CTED.end)),
        (CTED.end - 1, CTED.end, "CTED", (CTED.start, CTED.end)),
        (CTED.end, CTC.start, "", None),
        (CTED.end, CTC.start + 1, "CTC", (CTC.start, CTC.end)),
        (CTED.end - 1, CTC.start + 1, "CTED CTC", (CTED.start, CTC.end)),
        (CTC.end, COUNCIL.start, "", None),
        (COUNCIL.end, len(TEXT), "", None),
    ],
)
def test_bodies(start: int, end: int, named: str, within: tuple[int, int] | None) -> None:
    assert " ".join(map(str, MARKED.bodies(start, end))) == named
    assert MARKED.named_within(start, end) == (within and Span(*within))


@pytest.mark.parametrize(
    ("start", "end", "dues"),
    [
        (0, len(TEXT), ["2019-06-30", "once a year"]),
        (BY, OR, ["2019-06-30"]),
        (BY + 1, OR + 2, []),
        (OR, len(TEXT), ["once a year"]),
        (0, BY, []),
        (len(TEXT), len(TEXT), []),
    ],
)
def test_dues(start: int, end: int, dues: list[str]) -> None:
    assert [str(each.due) for each in MARKED.dues_in(Span(start, end))] == dues


def test_a_part_is_marked_as_the_whole_is() -> None:
    part = MARKED.part(Span(CTC.start, OR))
    assert part.text == TEXT[CTC.start : OR]
    assert [each.span.of(part.text) for each in part.mentions] == ["the Committee", "Council"]
    assert [each.span.of(part.text) for each in part.dues] == ["by 30 June 2019"]
    assert part == MARKED.part(Span(CTED.end, len(TEXT))).part(
        Span(CTC.start - CTED.end, OR - CTED.end)
    )
