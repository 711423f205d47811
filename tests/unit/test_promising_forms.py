"""Ways in which a programme promises, and ways in which it does not, in English and Chinese side by side."""

from __future__ import annotations

import pytest

from unctc.extraction.deliverables import find_deliverables
from unctc.languages.registry import rules_for
from unctc.model.languages import Language
from unctc.model.mandates import Deliverable


def read(text: str) -> tuple[Deliverable, ...]:
    language = Language.ENGLISH if text.isascii() else Language.CHINESE
    rules = rules_for(language).duties
    assert rules is not None
    return find_deliverables(text, rules)


def named(values: object) -> str:
    assert isinstance(values, tuple)
    return ", ".join(map(str, values))


KINDS = [
    (
        "CTED will provide the Committee with information, assessments and analysis on new trends.",
        "information, assessment, analysis",
        "new trends",
    ),
    (
        "监测组将向安全理事会提供信息和分析，说明资金流动的情况。",
        "information, analysis",
        "资金流动的情况",
    ),
    (
        "反恐委员会将审议执行局就边境管制问题所提供的资料和建议。",
        "information, recommendations",
        "边境管制问题",
    ),
    ("CTED will provide advice to the Office of Counter-Terrorism on request.", "advice", None),
    ("The Committee will conduct research on young recruits.", "research", "young recruits"),
    ("执行局将就青年人受招募的原因开展研究。", "research", "青年人受招募的原因"),
    ("执行局将根据请求对国家立法进行评估并提供咨询意见。", "assessment, advice", "国家立法"),
    (
        "The Committee will share its findings with Member States, including through workshops.",
        "information, meeting",
        "its findings",
    ),
    ("委员会将与会员国分享评估结果，包括为此举办讲习班。", "information, meeting", "评估结果"),
    (
        "The Committee will identify donors able to help States.",
        "identification",
        "donors able to help States",
    ),
    ("执行局将寻找能够支持培训的捐助方。", "identification", "能够支持培训的捐助方"),
    ("CTED will submit a report and review its position.", "report", None),
]


@pytest.mark.parametrize(("text", "kinds", "subject"), KINDS)
def test_kinds_and_subjects(text: str, kinds: str, subject: str | None) -> None:
    (found,) = read(text)
    assert named(found.kinds) == kinds
    assert (found.subject.of(text) if found.subject else None) == subject


PARTIES = [
    (
        "The Committee will consider the report that the Executive Directorate will submit by 30 March 2021 on visits.",
        ("report", "CTED", "CTC", "2021-03-30"),
    ),
    (
        "CTED will issue with the Office of Counter-Terrorism a joint report by 31 October 2020.",
        ("joint report", "CTED, OCT", "", "2020-10-31"),
    ),
    (
        "CTED, together with the Office of Counter-Terrorism, will issue a joint report by 31 October 2020.",
        ("joint report", "CTED, OCT", "", "2020-10-31"),
    ),
    (
        "执行局将至迟于2020年10月31日与反恐怖主义办公室一道发布联合报告。",
        ("joint report", "CTED, OCT", "", "2020-10-31"),
    ),
    (
        "执行局将会同反恐怖主义办公室于2020年10月31日前提交联合报告。",
        ("joint report", "CTED, OCT", "", "2020-10-31"),
    ),
    (
        "CTED will submit by 30 June 2021 a report on its tools to increase their utility to Member States.",
        ("report", "CTED", "", "2021-06-30"),
    ),
    (
        "A report on the survey will be submitted to the Committee by CTED by 30 April 2020.",
        ("report", "CTED", "CTC", "2020-04-30"),
    ),
    ("关于调查的报告将由执行局于2020年4月30日前提交。", ("report", "CTED", "", "2020-04-30")),
    (
        "The Committee will receive from CTED, by 30 April 2020, a report on the survey.",
        ("report", "CTED", "CTC", "2020-04-30"),
    ),
    (
        "委员会将收到执行局于2020年4月30日前提交的关于调查的报告。",
        ("report", "CTED", "CTC", "2020-04-30"),
    ),
    (
        "CTED will finalize its report by 30 April 2020.",
        ("report", "CTED", "", "2020-04-30"),
    ),
    (
        "The Committee will request CTED to brief the wider membership every year.",
        ("briefing", "CTED", "Member States", "once a year"),
    ),
    (
        "The Committee will invite the Office of Counter-Terrorism to brief it twice a year.",
        ("briefing", "OCT", "CTC", "twice a year"),
    ),
    (
        "CTED will submit to the Committee by 1 May 2019 a report on the meeting held on 14 March 2019.",
        ("report", "CTED", "CTC", "2019-05-01"),
    ),
    (
        "CTED will submit by 30 March 2021 a report on its work for consideration by the General Assembly.",
        ("report", "CTED", "General Assembly", "2021-03-30"),
    ),
    (
        "执行局将于2021年5月1日前向委员会提交报告，供其审议，其中列出步骤，供大会在审查战略时审议。",
        ("report", "CTED", "CTC, General Assembly", "2021-05-01"),
    ),
    (
        "执行局将于2019年9月15日前向委员会提交拟访问会员国的名单草案。",
        ("list", "CTED", "CTC", "2019-09-15"),
    ),
    (
        "The Committee, with the help of CTED, will invite senior officials of Member States to attend its meetings.",
        ("invitation", "CTC", "Member States", "None"),
    ),
    (
        "反恐委员会在执行局的支持下，将邀请民航组织的代表出席委员会的公开会议。",
        ("invitation", "CTC", "ICAO", "None"),
    ),
    ("反恐委员会将为会员国举办关于边境安全的讲习班。", ("meeting", "CTC", "Member States", "None")),
]


@pytest.mark.parametrize(("text", "expected"), PARTIES)
def test_who_owes_what_to_whom(text: str, expected: tuple[str, str, str, str]) -> None:
    (found,) = read(text)
    said = (found.kind, named(found.responsible), named(found.recipients), str(found.due))
    assert said == expected


@pytest.mark.parametrize(
    ("text", "responsible", "recipients", "partners"),
    [
        ("The Committee, with the support of CTED, will submit a report to the Security Council.", "CTC", "Security Council", "CTED"),
        ("In cooperation with the Office of Counter-Terrorism, CTED will submit to the Committee a report.", "CTED", "CTC", "OCT"),
        ("The Committee will consider, with the help of CTED, the report of the Office of Counter-Terrorism.", "OCT", "CTC", "CTED"),
        ("CTED and the Office of Counter-Terrorism will submit a joint report to the Committee.", "CTED, OCT", "CTC", ""),
        ("CTED will issue with the Office of Counter-Terrorism a joint report.", "CTED, OCT", "", ""),
        # Who is invited is a recipient, who invites is none, and who helps is neither.
        ("The Committee will invite CTED and Member States to attend its meetings in cooperation with the Office of Counter-Terrorism.", "CTC", "CTED, Member States", "OCT"),
        ("The Committee will, with the support of CTED, invite the Committee and Member States to attend its briefings.", "CTC", "Member States", "CTED"),
        ("The Committee will invite Member States to attend its briefings, with the support of CTED.", "CTC", "Member States", "CTED"),
    ],
)  # fmt: skip
def test_who_helps(text: str, responsible: str, recipients: str, partners: str) -> None:
    (found,) = read(text)
    assert (named(found.responsible), named(found.recipients), named(found.partners)) == (
        *(responsible, recipients),
        partners,
    )


@pytest.mark.parametrize(
    "text",
    [
        "CTED submitted its report to the Committee on 30 March 2018.",
        "The Committee considered the report submitted by CTED by 30 March 2018.",
        "反恐执行局已于2018年3月30日向委员会提交报告。",
        "反恐委员会审议了执行局提交的报告。",
        "反恐委员会将继续鼓励会员国制定战略。",
        "The Committee will continue to pay attention to the conditions conducive to terrorism.",
    ],
)
def test_what_is_past_or_an_attitude_promises_nothing(text: str) -> None:
    assert read(text) == ()


@pytest.mark.parametrize(
    ("before", "responsible"),
    [
        ("The Committee will meet.", "CTC"),
        ("CTED will meet. The Committee will meet.", "CTC"),
        # Where two act in the sentence before, nobody is guessed.
        ("The Committee will hold a meeting, and CTED will brief it.", ""),
        ("CTED will brief the Committee, and the Committee will hold a meeting.", ""),
        ("CTED will continue its work, and the Committee will guide it.", ""),
    ],
)
def test_whom_a_pronoun_means(before: str, responsible: str) -> None:
    *_, found = read(f"{before} It will submit a report to the Council by 30 June 2019.")
    assert (found.kind, named(found.responsible)) == ("report", responsible)


@pytest.mark.parametrize(
    ("text", "promised"),
    [
        # Two reports, of which one is due; and one that is named, and then said when it is due.
        ("CTED will prepare a report on borders and will submit to the Committee a report on travel by 30 June 2019.", ["None", "2019-06-30"]),
        ("CTED will prepare a report on borders, to be submitted to the Committee by 30 June 2019.", ["2019-06-30"]),
        ("CTED will prepare a report on borders.", ["None"]),
        ("CTED will submit a report by 30 June 2019 and a report by 30 June 2020.", ["2019-06-30", "2020-06-30"]),
    ],
)  # fmt: skip
def test_what_is_due_is_not_what_is_not(text: str, promised: list[str]) -> None:
    assert [str(each.due) for each in read(text)] == promised


def test_each_time_goes_to_its_own() -> None:
    yearly, halfyearly = read("执行局将协助委员会编写年度报告，并每半年向安全理事会通报一次。")
    assert (yearly.kind, str(yearly.due)) == ("report", "once a year")
    assert (halfyearly.kind, str(halfyearly.due)) == ("briefing", "once every 6 months")
    report, review = read(
        "CTED will conduct a review of its visits every year and report to the Committee by 1 December 2020."
    )
    assert (report.kind, str(report.due)) == ("report", "2020-12-01")
    assert (review.kind, str(review.due)) == ("review", "once a year")


@pytest.mark.parametrize(
    "text",
    [
        "The Committee will strengthen cooperation with the 1267 Committee and the 1540 Committee and their respective groups of experts, including by holding joint meetings.",
        "反恐委员会将加强与1267委员会和1540委员会及其各自专家组的合作，为此举行联席会议。",
    ],
)
def test_the_experts_of_each_committee(text: str) -> None:
    (found,) = read(text)
    assert named(found.partners) == (
        "1267 Committee, 1540 Committee, Monitoring Team, 1540 Group of Experts"
    )
    assert found.subject is not None
    assert "1540" in found.subject.of(text)


@pytest.mark.parametrize(
    "text",
    [
        "The Committee will pay attention to: (a) the website; (b) special meetings and open briefings of the Committee; (c) outreach visits by the Committee, its Chair and the Executive Director.",
        "委员会将特别注意：(a) 网站；(b) 委员会的特别会议和公开通报会；(c) 委员会和执行局的宣传访问。",
    ],
)
def test_items_that_only_name_what_is_delivered(text: str) -> None:
    meetings, visits = read(text)
    assert (named(meetings.kinds), named(meetings.responsible)) == ("meeting, briefing", "CTC")
    assert (named(visits.kinds), named(visits.responsible)) == ("visit", "CTC, CTED")


@pytest.mark.parametrize(
    "text", ["执行局将向委员会提交报告；", "CTED will submit a report to the Committee; "]
)
def test_a_promise_repeated_is_read_each_time(text: str) -> None:
    assert len(read(text * 50)) == 50


@pytest.mark.parametrize(
    ("text", "partners"),
    [
        (
            "CTED will submit a report by 30 June 2018 in cooperation with INTERPOL, and the Committee will hold a meeting on 3 July 2018.",
            ["INTERPOL", ""],
        ),
        (
            "CTED will, in cooperation with INTERPOL, submit a report by 30 June 2018, and the Committee will hold a meeting by 3 July 2018.",
            ["INTERPOL", ""],
        ),
        (
            "CTED will submit a report by 30 June 2018, and, in cooperation with INTERPOL, the Committee will hold a meeting by 3 July 2018.",
            ["", "INTERPOL"],
        ),
        (
            "CTED will submit a report by 30 June 2018, in close cooperation with UNODC and INTERPOL.",
            ["UNODC, INTERPOL"],
        ),
    ],
)
def test_who_helps_with_which_of_two(text: str, partners: list[str]) -> None:
    rules = rules_for(Language.ENGLISH).duties
    assert rules is not None
    assert [named(each.partners) for each in find_deliverables(text, rules)] == partners
