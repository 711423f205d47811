"""What programmes promise: who, to whom, by when."""

from __future__ import annotations

import datetime as dt

import pytest

import unctc
from unctc.extraction.days import find_days
from unctc.extraction.deliverables import find_deliverables
from unctc.languages.registry import rules_for
from unctc.model.bodies import Body

SAMPLE = unctc.sample()
CTC, CTED, OCT, COUNCIL = Body.CTC, Body.CTED, Body.OCT, Body.SECURITY_COUNCIL
ASSEMBLY = Body.GENERAL_ASSEMBLY
MARCH = unctc.DueDate(dt.date(2018, 3, 30))
JUNE = unctc.DueDate(dt.date(2018, 6, 30))
YEARLY = unctc.Recurrence(1, "year")
AT_LEAST = unctc.Recurrence(1, "year", minimum=True)
# Kind, responsible, recipients, due: as the annex and as the enclosure put it.
DATED = [
    (6, "list", (CTC,), (), YEARLY, (CTC,), ()),
    (7, "report", (CTED,), (CTC,), MARCH, (CTED,), (CTC,)),
    (9, "information", (CTED,), (CTC,), "within 12 months after", (CTED,), (CTC,)),
    (12, "report", (CTED,), (CTC,), JUNE, (CTED,), (CTC,)),
    (13, "briefing", (CTC,), (COUNCIL,), AT_LEAST, (CTC,), (COUNCIL,)),
    (13, "consultations", (COUNCIL,), (), AT_LEAST, (COUNCIL,), ()),
    (15, "review", (CTC,), (), YEARLY, (CTED,), (CTC,)),
    (24, "review", (CTC,), (), YEARLY, (CTED,), (CTC,)),
    (32, "briefing", (OCT,), (CTC,), unctc.Recurrence(2, "year"), (OCT,), (CTC,)),
    (34, "joint report", (OCT, CTED), (CTC, ASSEMBLY), MARCH, (OCT, CTED), (CTC, ASSEMBLY)),
]


@pytest.mark.parametrize("part", [0, 1])
def test_the_dated_and_numbered_ones_of_the_sample(part: int) -> None:
    found = [each for each in SAMPLE.programmes[part].deliverables or () if each.due]
    assert [(each.paragraphs[0].number, each.kind) for each in found] == [
        (row[0], row[1]) for row in DATED
    ]
    for each, row in zip(found, DATED, strict=True):
        assert (each.responsible, each.recipients) == (row[2:4], row[5:7])[part]
        assert str(each.due).startswith(str(row[4]))
        assert {place.part for place in each.paragraphs} == {"annex", "enclosure"}
        assert len({place.number for place in each.paragraphs}) == 1


def test_what_each_side_says_of_its_own_body_is_no_difference() -> None:
    reviews = [
        next(each for each in programme.deliverables or () if each.kind == "review")
        for programme in SAMPLE.programmes
    ]
    assert [each.responsible for each in reviews] == [(CTC,), (CTED,)]
    assert set(reviews[0].paragraphs) == set(reviews[1].paragraphs)
    assert unctc.check(SAMPLE, select="ATT405") == ()


def test_subject_and_citations() -> None:
    programme = SAMPLE.programmes[0]
    report = next(each for each in programme.deliverables or () if each.due == MARCH)
    assert report.subject is not None
    assert report.subject.of(programme.paragraph(7).text) == "加强评估进程的可能途径"
    impact = next(each for each in programme.deliverables or () if each.paragraphs[0].number == 11)
    assert [str(symbol) for symbol in impact.mandates] == ["S/RES/2396 (2017)"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "The Committee will consider the report to be submitted by the Executive Directorate by 30 March 2021 on ways to strengthen visits.",
            ("report", (CTED,), (CTC,), "2021-03-30"),
        ),
        (
            "en",
            "CTED will submit to the Committee, no later than 30 June 2021, a report on its tools, for its consideration.",
            ("report", (CTED,), (CTC,), "2021-06-30"),
        ),
        (
            "en",
            "The Committee will, through its Chair, brief the Security Council orally at least once a year on its work.",
            ("briefing", (CTC,), (COUNCIL,), "at least once a year"),
        ),
        (
            "en",
            "The Executive Directorate will support the Committee in determining and will assist the Committee to adopt a list of visits every six months.",
            ("list", (CTC,), (), "once every 6 months"),
        ),
        (
            "en",
            "The Executive Directorate will, within 12 months of the assessment, provide information to the Committee.",
            ("information", (CTED,), (CTC,), "within 12 months after the assessment"),
        ),
        (
            "en",
            "The Committee will consider the report of the Executive Directorate, to be submitted by 30 March 2018, on potential ways to strengthen visits.",
            ("report", (CTED,), (CTC,), "2018-03-30"),
        ),
        (
            "en",
            "By 30 March 2018, CTED will submit to the CTC, for its consideration, a report on potential ways to strengthen visits.",
            ("report", (CTED,), (CTC,), "2018-03-30"),
        ),
        (
            "en",
            "The Committee will consider information provided by the Executive Directorate within 12 months after the submission of the initial assessment report to the Committee on steps taken.",
            (
                "information",
                (CTED,),
                (CTC,),
                "within 12 months after the submission of the initial assessment report",
            ),
        ),
        (
            "en",
            "Within 12 months of its visit, the Executive Directorate will provide the Committee, for its consideration, with information on steps taken.",
            ("information", (CTED,), (CTC,), "within 12 months after its visit"),
        ),
        (
            "en",
            "The Executive Directorate will support the Chair of the Committee in inviting the Office of Counter-Terrorism, at the highest level, to brief the Committee twice annually on its work.",
            ("briefing", (OCT,), (CTC,), "twice a year"),
        ),
        (
            "en",
            "The Executive Directorate will submit to the Committee by 30 March 2018 a joint report of the Office of Counter-Terrorism and the Executive Directorate, setting out practical steps.",
            ("joint report", (OCT, CTED), (CTC,), "2018-03-30"),
        ),
        (
            "en",
            "The Council expressed its intention to hold informal consultations on the work of the Committee at least once per year.",
            ("consultations", (COUNCIL,), (), "at least once a year"),
        ),
        (
            "en",
            "The Executive Directorate will present by June 2019 a report on foreign terrorist fighters.",
            ("report", (CTED,), (), "2019-06-30"),
        ),
        (
            "en",
            "The Committee shall review its work programme before June 2008.",
            ("review", (CTC,), (), "2008-06-01"),
        ),
        (
            "en",
            "CTED will update the global implementation survey by the end of 2011.",
            ("survey", (CTED,), (), "2011-12-31"),
        ),
        (
            "zh",
            "执行局将于2011年6月底前向委员会提交最新的全球执行情况调查。",
            ("survey", (CTED,), (CTC,), "2011-06-30"),
        ),
        (
            "zh",
            "委员会主席将至少每180天向安理会口头报告一次工作情况。",
            ("report", (CTC,), (COUNCIL,), "at least once every 180 days"),
        ),
        (
            "zh",
            "执行局每年至少两次与反恐办公室举行会议。",
            ("meeting", (CTED,), (), "at least twice a year"),
        ),
        (
            "zh",
            "委员会将在2021年6月30日之前审查本工作方案。",
            ("review", (CTC,), (), "2021-06-30"),
        ),
        (
            "zh",
            "执行局将每半年向委员会提交报告。",
            ("report", (CTED,), (CTC,), "once every 6 months"),
        ),
        (
            "zh",
            "执行局将至迟于2019年5月1日向委员会提交清单。",
            ("list", (CTED,), (CTC,), "2019-05-01"),
        ),
        ("zh", "委员会将每季度举行一次会议。", ("meeting", (CTC,), (), "once every 3 months")),
        (
            "zh",
            "执行局将在90天内向委员会提供信息。",
            ("information", (CTED,), (CTC,), "within 90 days"),
        ),
    ],
)
def test_sentences(
    language: str, text: str, expected: tuple[str, tuple[Body, ...], tuple[Body, ...], str]
) -> None:
    rules = rules_for(unctc.Language(language)).duties
    assert rules is not None
    dated = [each for each in find_deliverables(text, rules) if each.due]
    assert [(each.kind, each.responsible, each.recipients, str(each.due)) for each in dated] == [
        expected
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "执行局将在2018年2月30日前向委员会提交报告。"),
        ("en", "CTED will submit a report to the Committee by 30 February 2018."),
    ],
)
def test_a_day_that_does_not_exist_is_no_deadline(language: str, text: str) -> None:
    rules = rules_for(unctc.Language(language)).duties
    assert rules is not None
    assert [each.due for each in find_deliverables(text, rules)] == [None]
    (found,) = find_days(text, unctc.Language(language))
    assert found.day is None
    assert "30" in found.span.of(text)


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        (
            "The Committee will, with the support of CTED, determine on an annual basis a list of States to visit.",
            "a list of States to visit",
        ),
        (
            "The Committee will consider a report on ways to strengthen visits to be submitted by CTED no later than 30 March 2018.",
            "ways to strengthen visits",
        ),
        (
            "CTED will conduct an annual review and forecast of activities to facilitate visits.",
            "activities",
        ),
        (
            "CTED will submit it to the Committee by 30 March 2018 in a report.",
            "it to the Committee by 30 March 2018 in a report",
        ),
    ],
)
def test_what_it_is_about(text: str, subject: str) -> None:
    rules = rules_for(unctc.Language.ENGLISH).duties
    assert rules is not None
    (found,) = find_deliverables(text, rules)
    assert found.subject is not None
    assert found.subject.of(text) == subject


def test_two_in_one_sentence() -> None:
    rules = rules_for(unctc.Language.ENGLISH).duties
    assert rules is not None
    text = "CTED will brief the Committee quarterly on its work and will submit a semi-annual report on technical assistance."
    found = find_deliverables(text, rules)
    assert [(each.kind, str(each.due)) for each in found] == [
        ("briefing", "once every 3 months"),
        ("report", "twice a year"),
    ]


def test_taking_part_and_giving_away_are_tasks() -> None:
    tasks = {
        (each.paragraphs[0].number, each.kind, each.responsible, each.recipients)
        for each in SAMPLE.programmes[1].deliverables or ()
        if each.continuing
    }
    assert (32, "participation", (OCT,), ()) in tasks
    assert (23, "assessment", (CTC,), (Body.OTHER_UN_ENTITIES, OCT)) in tasks


def test_regular_is_a_rhythm_and_no_date() -> None:
    briefing = next(
        each for each in SAMPLE.programmes[0].deliverables or () if each.paragraphs[0].number == 28
    )
    assert briefing.continuing
    assert briefing.rhythms == (unctc.Rhythm.REGULARLY,)


def test_languages_without_a_table_have_no_deliverables() -> None:
    assert rules_for(unctc.Language.GERMAN).duties is None
