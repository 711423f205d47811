"""Acts, times and addressees as resolutions word them, in English and in Chinese."""

from __future__ import annotations

import datetime as dt

import pytest

import unctc
from unctc.model.bodies import Body
from unctc.model.due import AtSession
from unctc.registers.missions import established_by, missions


def _mandates(
    text: str, language: str = "en", adopted: dt.date | None = None
) -> tuple[unctc.Mandate, ...]:
    resolution = unctc.Resolution(
        symbol=unctc.Symbol("S/RES/2399 (2018)"),
        language=unctc.Language(language),
        adopted=adopted,
        leading_paragraphs=(unctc.OperativeParagraph(text, number=1),),
    )
    return unctc.mandates(resolution)


def _dues(text: str, language: str = "en", adopted: dt.date | None = None) -> list[str]:
    found = _mandates(text, language, adopted)
    return [str(due) for each in found for due in (each.due, *each.further_dues) if due is not None]


@pytest.mark.parametrize(
    ("language", "text", "acts"),
    [
        (
            "en",
            "Renews the tasks of the office, and requests the Secretary-General to report;",
            ["renews", "requests"],
        ),
        ("en", "Approves two posts and requests CTED to report;", ["approves", "requests"]),
        ("en", "Authorises Member States to act;", ["authorizes"]),
        ("en", "Requires Member States to submit lists;", ["requires"]),
        ("en", "Appeals to Member States to contribute;", ["appeals"]),
        ("en", "Calls once again upon Member States to pay;", ["calls upon"]),
        ("en", "Continues to urge Member States to pay;", ["urges"]),
        ("en", "Continues to call upon Member States to pay;", ["calls upon"]),
        ("zh", "授权会员国采取行动；", ["authorizes"]),
        # Published versions print it for "reiterates its call upon" nine times in eleven.
        ("zh", "再次促请会员国缴款；", ["reiterates"]),
        ("zh", "要求各方停止敌对行动；", ["demands"]),
        ("zh", "要求秘书长提交报告；", ["requests"]),
        ("zh", "特别指出会员国的作用；", ["underscores"]),
        ("zh", "着重指出会员国的作用；", ["underlines"]),
        ("zh", "欢迎该报告，在此方面强调指出执行的重要性；", ["welcomes", "stresses"]),
        ("zh", "欢迎该报告，支持执行工作；", ["welcomes"]),
        ("ar", "يؤكد أن الدول الأعضاء مسؤولة عن التنفيذ؛", ["affirms"]),
        ("ar", "يؤكد أهمية التعاون؛", ["underlines"]),
        ("ar", "يرحب بالتقرير ويطلب إلى الأمين العام أن ينشره؛", ["welcomes", "requests"]),
        ("ar", "ويحث الدول الأعضاء على التعاون؛", ["urges"]),
        ("zh", "继续鼓励会员国缴款；", ["encourages"]),
        ("zh", "申明安理会将审查局势；", ["affirms"]),
        ("zh", "赞扬会员国的努力；", ["commends"]),
    ],
)
def test_acts(language: str, text: str, acts: list[str]) -> None:
    assert [str(each.act) for each in _mandates(text, language)] == acts


@pytest.mark.parametrize(
    ("language", "text", "dues"),
    [
        (
            "en",
            "Requests CTED to report every three months after the adoption of the plan;",
            ["once every 3 months"],
        ),
        ("en", "Requests CTED to submit six-monthly reports;", ["once every 6 months"]),
        ("en", "Decides to extend, to 14 October 2031 the mandate of the office;", ["2031-10-14"]),
        (
            "en",
            "Decides to renew it for a further 9 months from the date of this resolution;",
            ["within 9 months after the date of this resolution"],
        ),
        ("en", "Decides to extend it until July 31st 2034;", ["2034-07-31"]),
        (
            "en",
            "Requests CTED to report one month before the plan of the office expires;",
            ["1 month before the plan of the office expires"],
        ),
        (
            "en",
            "Requests CTED to report no later than 45 days before the end of the plan;",
            ["45 days before the end of the plan"],
        ),
        (
            "en",
            "Requests CTED to report four months and nine months after the adoption of the plan;",
            [
                "within 4 months after the adoption of the plan",
                "within 9 months after the adoption of the plan",
            ],
        ),
        (
            "en",
            "Decides to renew the tasks for a period of 8 months from the date of adoption of this resolution the tasks of the office;",
            ["within 8 months after the date of adoption of this resolution"],
        ),
        (
            "en",
            "Requests CTED to report no later than ten months from the adoption of this resolution and annually thereafter;",
            ["within 10 months after the adoption of this resolution", "once a year"],
        ),
        ("en", "Decides to extend the mandate for fifteen months;", ["within 15 months"]),
        ("en", "Decides to extend for a final four-month period the mandate;", ["within 4 months"]),
        ("en", "Decides to extend it for an additional year;", ["within 1 year"]),
        ("en", "Requests CTED to report every other year;", ["once every 2 years"]),
        ("en", "Requests CTED to report at two-month intervals;", ["once every 2 months"]),
        ("en", "Decides that the office remains until Nov. 30, 2033;", ["2033-11-30"]),
        ("en", "Requests CTED to report not later than the 21st of May 2032;", ["2032-05-21"]),
        (
            "en",
            "Requests CTED to submit written reports on 2 May 2031 and 3 October 2031;",
            ["2031-05-02", "2031-10-03"],
        ),
        ("en", "Notes the annual session of the forum;", []),
        ("zh", "请执行局至迟在任期届满前两个月提交报告；", ["2 months before 任期届满"]),
        ("zh", "请执行局在计划到期20天前报告；", ["20 days before 计划到期"]),
        (
            "zh",
            "请执行局在本决议通过后4个月和9个月向委员会报告；",
            ["within 4 months after 本决议通过", "within 9 months after 本决议通过"],
        ),
        ("zh", "请执行局在2031年5月2日和2031年10月3日提交书面报告；", ["2031-05-02", "2031-10-03"]),
        ("zh", "决定将授权延长至2033年11月；", ["2033-11-30"]),
        ("zh", "决定将任务期延到2031年5月2日以后，至2032年4月1日为止；", ["2032-04-01"]),
        ("zh", "回顾会议为期三天；", []),
        ("zh", "鼓励在每年5月举行会议；", ["once a year"]),
        (
            "en",
            "Requests the Secretary-General to report to the General Assembly at its ninetieth session;",
            ["90th session"],
        ),
        (
            "en",
            "Requests him to report to the Assembly at its ninety-first and ninety-second sessions;",
            ["91st session", "92nd session"],
        ),
        ("en", "Requests the Human Rights Council to report at its fifty-first session;", []),
        ("zh", "请秘书长向大会第九十一届会议提出报告；", ["91st session"]),
        ("zh", "请理事会第五十一届会议审议；", []),
        ("zh", "决定将人数保持至2031年5月30日；", ["2031-05-30"]),
        ("zh", "决定延长其授权至2031年5月30日；", ["2031-05-30"]),
        ("zh", "授权会员国采取行动，为期9个月；", ["within 9 months"]),
        ("zh", "决定，直到2031年9月30日，继续运送；", ["2031-09-30"]),
    ],
)
def test_times(language: str, text: str, dues: list[str]) -> None:
    assert _dues(text, language) == dues


def test_a_session_knows_its_year() -> None:
    assert [AtSession(number).year for number in (1, 80)] == [1946, 2025]
    with pytest.raises(unctc.InvalidValueError, match="from 1 on"):
        AtSession(0)


def test_a_session_is_written_and_comes_back() -> None:
    resolution = unctc.Resolution(
        symbol=unctc.Symbol("A/RES/79/12"),
        language=unctc.Language.ENGLISH,
        leading_paragraphs=(
            unctc.OperativeParagraph(
                "Requests the Secretary-General to report to it at its eighty-fifth session;",
                number=1,
                printed_number="1.",
            ),
        ),
    )
    read = unctc.interpret(resolution)

    assert read.mandates is not None
    assert read.mandates[0].due == AtSession(85)
    for form in ("json", "akn4un"):
        assert unctc.loads(unctc.dumps(read, format=form), format=form) == read


def test_a_day_before_the_adoption_is_no_deadline() -> None:
    text = "Requests the parties to restore the status quo prior to 4 May 2017 by 4 May 2019;"

    assert _dues(text, adopted=dt.date(2018, 1, 30)) == ["2019-05-04"]


def test_requested_in_a_paragraph_is_no_rhythm() -> None:
    (mandate,) = _mandates(
        "Requests CTED to report, as requested in paragraph 7 of its resolution;"
    )

    assert mandate.rhythms == ()


@pytest.mark.parametrize(
    ("text", "addressees"),
    [
        ("Requests UNIFIL and the Government of Lebanon to cooperate;", ["UNIFIL", "Governments"]),
        ("Calls upon all parties and Member States to cooperate;", ["parties", "Member States"]),
        ("Requests the Panel of Experts to report;", ["Panel of Experts"]),
        (
            "Requests the Special Representative of the Secretary-General to report;",
            ["Special Representative"],
        ),
        ("Urges the Haitian authorities to hold elections;", ["Governments"]),
        ("Encourages OCHA, UNHCR and the World Bank to assist;", ["OCHA", "UNHCR", "World Bank"]),
        ("Recalls CTED’s central role;", []),
        ("Commends UNIFIL for its efforts;", []),
        ("Reaffirms the readiness of all States to contribute to that objective;", []),
    ],
)
def test_addressees(text: str, addressees: list[str]) -> None:
    assert [str(body) for each in _mandates(text) for body in each.addressees] == addressees


def test_missions_know_the_resolution_that_established_them() -> None:
    assert established_by(Body.UNISFA) == unctc.Symbol("S/RES/1990 (2011)")
    assert all(symbol.organ == "S" for symbol in missions().values())


def _told(text: str, language: str = "en") -> tuple[list[str], list[str]]:
    mandate = _mandates(text, language)[-1]
    return [each.value for each in mandate.addressees], [each.value for each in mandate.states]


@pytest.mark.parametrize(
    ("language", "text", "bodies", "states"),
    [
        ("en", "Requests Jordan and Kenya to report;", ["Governments"], ["JOR", "KEN"]),
        ("en", "Urges the Government of the Niger to pay;", ["Governments"], ["NER"]),
        ("en", "Decides that Guinea-Bissau shall report;", ["Governments"], ["GNB"]),
        (
            "en",
            "Recalls the Federal Government of Somalia (FGS), and urges the FGS to pay;",
            ["Governments"],
            ["SOM"],
        ),
        (
            "en",
            "Recalls help to the Central African Republic (CAR), and urges the CAR authorities to pay;",
            ["Governments"],
            ["CAF"],
        ),
        ("en", "Calls on Chad’s international partners to help;", ["partners"], []),
        ("en", "Commends work in Chad, and calls on donors to help;", ["partners"], []),
        (
            "en",
            "Invites the Commission, all stakeholders and neighbouring States to help;",
            ["Commission", "stakeholders", "Member States"],
            [],
        ),
        (
            "en",
            "Requests that, after a meeting with States, the Panel of Experts submit a list;",
            ["Panel of Experts"],
            [],
        ),
        ("en", "Demands full compliance by all parties with it;", ["parties"], []),
        (
            "en",
            "Calls upon Member States to pay and encourages them to visit;",
            ["Member States"],
            [],
        ),
        ("en", "Urges a visit by experts to Chad;", [], []),
        ("zh", "请约旦和肯尼亚提交报告；", ["Governments"], ["JOR", "KEN"]),
        ("zh", "敦促南苏丹政府付款；", ["Governments"], ["SSD"]),
        ("zh", "敦促索马里各方付款；", ["parties"], []),
        ("zh", "请马里稳定团提交报告；", ["MINUSMA"], []),
        ("zh", "促请国际社会提供援助，鼓励它们继续努力；", ["partners"], []),
    ],
)
def test_who_is_told_with_the_states(
    language: str, text: str, bodies: list[str], states: list[str]
) -> None:
    assert _told(text, language) == (bodies, states)


def test_a_point_names_whom_it_asks() -> None:
    resolution = unctc.Resolution(
        symbol=unctc.Symbol("S/RES/2399 (2018)"),
        language=unctc.Language.ENGLISH,
        leading_paragraphs=(
            unctc.OperativeParagraph(
                "Requests the following reports:",
                number=7,
                points=(
                    unctc.OperativeParagraph(
                        "from Kenya, by 4 May 2031, a list;", number=1, printed_number="(a)"
                    ),
                    unctc.OperativeParagraph(
                        "the Panel of Experts to submit a list;", number=2, printed_number="(b)"
                    ),
                ),
            ),
        ),
    )
    found = {str(each.path): each for each in unctc.mandates(resolution)}

    assert found["operative/7/a"].states == (unctc.State.KEN,)
    assert found["operative/7/b"].addressees == (Body.PANEL_OF_EXPERTS,)


def test_what_a_point_says_before_its_verb_is_asked_too() -> None:
    text = (
        "where an item is sold to Kenya, the supplying State shall notify the Committee within"
        " 15 days of the sale, and stresses the need for lists;"
    )
    verb = text.index("stresses")
    resolution = unctc.Resolution(
        symbol=unctc.Symbol("S/RES/2399 (2018)"),
        language=unctc.Language.ENGLISH,
        leading_paragraphs=(
            unctc.OperativeParagraph(
                "Decides that:",
                number=3,
                points=(
                    unctc.OperativeParagraph(
                        text,
                        number=1,
                        printed_number="(a)",
                        emphasis=(unctc.Span(verb, verb + len("stresses")),),
                    ),
                ),
            ),
        ),
    )
    acts = [(str(each.act), str(each.due)) for each in unctc.mandates(resolution)]

    assert acts[1:] == [("decides", "within 15 days after the sale"), ("stresses", "None")]


def test_states_are_written_and_come_back() -> None:
    resolution = unctc.Resolution(
        symbol=unctc.Symbol("S/RES/2399 (2018)"),
        language=unctc.Language.ENGLISH,
        leading_paragraphs=(
            unctc.OperativeParagraph(
                "Requests Kenya to report one month before the plan expires;",
                number=1,
                printed_number="1.",
            ),
        ),
    )
    read = unctc.interpret(resolution)

    assert read.mandates is not None
    assert read.mandates[0].states == (unctc.State.KEN,)
    for form in ("json", "akn4un"):
        assert unctc.loads(unctc.dumps(read, format=form), format=form) == read
