"""Promises that contradict each other or come too late, and days that no calendar has."""

from __future__ import annotations

import datetime as dt

import pytest
from attrs import evolve

import unctc
from unctc.model.bodies import Body

TEXT = "Brief the Council on its work."
YEAR = unctc.Period(dt.date(2018, 1, 1), dt.date(2018, 12, 31))


def programme(part: str, *dues: unctc.Due, texts: tuple[str, ...] = ()) -> unctc.WorkProgramme:
    paragraphs = [
        unctc.Paragraph(text, number=number)
        for number, text in enumerate(texts or [TEXT] * len(dues), 1)
    ]
    deliverables = [
        unctc.Deliverable(
            "briefing",
            responsible=(Body.CTC,),
            recipients=(Body.SECURITY_COUNCIL,),
            paragraphs=(unctc.NodePath(f"{part}/{number}"),),
            subject=unctc.Span(0, len(paragraphs[number - 1].text)),
            due=due,
        )
        for number, due in enumerate(dues, 1)
    ]
    return unctc.WorkProgramme(
        body=Body.CTC,
        period=YEAR,
        opening=tuple(paragraphs),
        sections=(),
        mandates=(),
        deliverables=tuple(deliverables),
    )


def found(
    annex: unctc.WorkProgramme, enclosure: unctc.WorkProgramme | None = None, language: str = "en"
) -> list[str]:
    attachments: list[unctc.Attachment] = [unctc.Annex("Annex", programme=annex)]
    if enclosure:
        attachments.append(unctc.Enclosure("Enclosure", programme=enclosure))
    letter = unctc.Letter(unctc.Language(language), attachments=tuple(attachments))
    return [str(each) for each in unctc.check(letter, select="MND")]


def every(times: int, unit: str, *, minimum: bool = False, of: int = 1) -> unctc.Recurrence:
    return unctc.Recurrence(times, unit, minimum=minimum, every=of)


@pytest.mark.parametrize(
    ("one", "other", "contradicts"),
    [
        (every(1, "year"), every(2, "year"), True),
        (every(2, "year"), every(1, "month", of=6), False),
        (every(1, "year", minimum=True), every(2, "year"), False),
        (every(2, "year"), every(1, "year", minimum=True), False),
        (every(2, "year", minimum=True), every(1, "year"), True),
        (every(1, "year"), every(1, "month", minimum=True), True),
        (every(1, "year", minimum=True), every(2, "year", minimum=True), False),
        (every(1, "year"), unctc.Within(12, "month"), False),
    ],
)
def test_recurrences(one: unctc.Due, other: unctc.Due, *, contradicts: bool) -> None:
    assert bool(found(programme("annex", one, other))) is contradicts


def test_between_the_parts() -> None:
    enclosure = programme("enclosure", every(2, "year"))
    assert found(programme("annex", every(1, "year")), enclosure) == [
        "enclosure/1: MND301 briefing twice a year, once a year in annex/1"
    ]


def test_what_annex_and_enclosure_say_in_the_same_paragraph_is_compared_elsewhere() -> None:
    both = [unctc.NodePath(f"{part}/1") for part in ("annex", "enclosure")]

    def promised(due: unctc.Due, *paths: unctc.NodePath) -> unctc.Deliverable:
        (each,) = programme("annex", due).deliverables or ()
        return evolve(each, due=due, paragraphs=paths)

    one, other = every(1, "year"), every(2, "year")
    annex, enclosure = programme("annex", one), programme("enclosure", other)
    mine = evolve(annex, deliverables=(promised(one, *both),))
    theirs = evolve(enclosure, deliverables=(promised(other, *both[::-1]),))
    assert found(mine, theirs) == []
    # In one paragraph of one part they contradict each other.
    twice = evolve(annex, deliverables=(promised(one, both[0]), promised(other, both[0])))
    assert found(twice) == ["annex/1: MND301 briefing twice a year, once a year in annex/1"]


def test_other_subjects_do_not_contradict() -> None:
    texts = ("On its visits.", "On human rights in all that it does.")
    assert not found(programme("annex", every(1, "year"), every(2, "year"), texts=texts))


@pytest.mark.parametrize(
    ("subject", "contradicts"),
    [("Work.", False), ("On women, 3.", False), ("On lightings.", False), ("On lighthouse.", True), ("各国能力", True), ("各国家", False)],
)  # fmt: skip
def test_a_subject_that_may_be_anything(subject: str, *, contradicts: bool) -> None:
    # Its letters and digits take twelve bytes at least.
    told = found(programme("annex", every(1, "year"), every(2, "year"), texts=(subject, subject)))
    assert bool(told) is contradicts


def test_a_deadline_that_has_passed() -> None:
    late = programme("annex", unctc.DueDate(dt.date(2017, 3, 30)), texts=("By 30 March 2017.",))
    assert found(late) == [
        "annex/1: MND201 briefing due 2017-03-30, before the programme begins on 2018-01-01"
    ]
    assert not found(programme("annex", unctc.DueDate(dt.date(2018, 1, 1))))
    # Of two days the one that has passed is shown.
    both = programme("annex", unctc.DueDate(dt.date(2017, 3, 30)), texts=("On 2 May 2019, not by 30 March 2017.",))  # fmt: skip
    letter = unctc.Letter(unctc.Language.ENGLISH, attachments=(unctc.Annex("Annex", programme=both),))  # fmt: skip
    (told,) = unctc.check(letter, select="MND201")
    assert told.span is not None
    assert told.span.of("On 2 May 2019, not by 30 March 2017.") == "30 March 2017"
    # Where the language has no table the place is the whole paragraph.
    assert len(found(late, language="ru")) == 1


@pytest.mark.parametrize(
    ("language", "text", "printed"),
    [
        ("en", "By 31 June 2018 and 30 June 2018.", ["31 June 2018"]),
        ("en", "On 29 February 2020.", []),
        ("zh", "在2018年13月1日和2018年4月31日前。", ["2018年13月1日", "2018年4月31日"]),
    ],
)
def test_days_that_no_calendar_has(language: str, text: str, printed: list[str]) -> None:
    resolution = unctc.Resolution(
        symbol=unctc.Symbol("S/RES/9000 (2040)"),
        language=unctc.Language(language),
        leading_paragraphs=(unctc.OperativeParagraph(text, number=1),),
    )
    assert [
        dict(each.arguments)["printed"] for each in unctc.check(resolution, select="MND101")
    ] == printed


def test_a_deliverable_without_a_place_is_passed_over() -> None:
    lost = unctc.Deliverable("report", due=unctc.DueDate(dt.date(2000, 1, 1)))
    elsewhere = unctc.Deliverable(
        "report",
        paragraphs=(unctc.NodePath("annex/99"),),
        due=unctc.DueDate(dt.date(2000, 1, 1)),
    )
    assert not found(
        unctc.WorkProgramme(body=Body.CTC, period=YEAR, deliverables=(lost, elsewhere))
    )
