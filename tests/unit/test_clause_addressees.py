"""Whom the verbs of English operative paragraphs tell, and which clauses and lists they govern."""

from __future__ import annotations

import pytest

import unctc
from unctc.extraction.clauses import clauses, opens_with_act
from unctc.languages.registry import rules_for
from unctc.model.bodies import Body
from unctc.model.mandates import Mandate

SYMBOL = unctc.Symbol("S/RES/9000 (2040)")
STATES, PARTIES = Body.MEMBER_STATES, Body.PARTIES


def found_in(*paragraphs: unctc.OperativeParagraph) -> tuple[Mandate, ...]:
    return unctc.mandates(
        unctc.Resolution(
            symbol=SYMBOL, language=unctc.Language.ENGLISH, leading_paragraphs=paragraphs
        )
    )


def told_by(text: str) -> list[tuple[str, tuple[Body, ...]]]:
    return [
        (str(each.act), each.addressees)
        for each in found_in(unctc.OperativeParagraph(text, number=1))
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Urgently appeals to all parties to lay down arms;", [("appeals", (PARTIES,))]),
        (
            "Welcomes the talks, but continues to regret the delay, and calls urgently on the parties to meet;",
            [("welcomes", ()), ("regrets", ()), ("calls upon", (PARTIES,))],
        ),
        (
            "Notes the study, calls in this regard for the continued support of UNODC, furthermore requests CTED to report;",
            [("notes", ()), ("calls upon", (Body.UNODC,)), ("requests", (Body.CTED,))],
        ),
        (
            "Draws the attention of donors to the appeal, and remains convinced of the benefits;",
            [("draws attention", ()), ("remains", ())],
        ),
        ("Solemnly warns the sides, and echoes his call;", [("warns", ()), ("echoes", ())]),
        (
            "Notes the visit, and continues to strongly encourage the parties to agree;",
            [("notes", ()), ("encourages", (PARTIES,))],
        ),
    ],
)
def test_verbs_with_words_that_go_with_them(
    text: str, expected: list[tuple[str, tuple[Body, ...]]]
) -> None:
    assert told_by(text) == expected


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Reiterates its call upon all States to cooperate;", (STATES,)),
        ("Reiterates its invitation to the Secretary-General to reply;", (Body.SECRETARY_GENERAL,)),
        ("Recalls its authorization to UNMISS to use its bases;", (Body.UNMISS,)),
        ("Stresses the importance of all Member States complying with it;", (STATES,)),
        (
            "Recalls its decision that States that have ports, and those that have none, shall inspect cargo;",
            (STATES,),
        ),
        ("Reaffirms that Member States are required to freeze such funds;", (STATES,)),
        ("Reminds Member States of their duty to report;", (STATES,)),
        (
            "Recalls its request in resolution 9001 (2040) that the Secretary-General report;",
            (Body.SECRETARY_GENERAL,),
        ),
        (
            "Stresses that it is important that the Special Rapporteur and OHCHR take this into account;",
            (Body.SPECIAL_PROCEDURES, Body.OHCHR),
        ),
        (
            "Stresses the importance of a commitment on the part of all Governments;",
            (Body.GOVERNMENTS,),
        ),
        ("Reaffirms the requirement that Member States take all measures;", (STATES,)),
        (
            "Affirms that, where the Ombudsperson cannot travel, the Ombudsperson may ask for help;",
            (Body.OMBUDSPERSON,),
        ),
        ("Emphasizes the importance of a renewed commitment by the parties;", (PARTIES,)),
        (
            "Underlines the need to improve cooperation between CTED and UNODC;",
            (Body.CTED, Body.UNODC),
        ),
    ],
)
def test_what_is_stressed_or_recalled_tells_those_who_ought_to_act(
    text: str, told: tuple[Body, ...]
) -> None:
    ((_, found),) = told_by(text)
    assert found == told


@pytest.mark.parametrize(
    "text",
    [
        "Expresses its full support for the Special Envoy to lead the talks;",
        "Welcomes the engagement of UNAMA with all parties to reach an understanding;",
        "Regrets the lack of contacts between the sides and the parties;",
        "Takes note of the cooperation between the Office of Counter-Terrorism and CTED in this field;",
        "Underlines that, in that paragraph, the Council directed CTED to identify gaps;",
        "Stresses that requests about work with the Panel of Experts should go elsewhere;",
        "Underscores the importance of the support provided to it by UNMISS in this task;",
        "Encourages the Think Tank to go on supporting the development efforts of States;",
        "Underlines that the material of the regional commissions should be effectively used;",
        "Demands its withdrawal from Mali;",
        "Recalls that UNSMIL should be led by a Special Envoy;",
        "Recognizes that, despite efforts on the part of the international community, gaps remain;",
        "Encourages the convening of a dialogue with participation of donors;",
        "Decides to raise the number of members from 50 States to 51 States;",
        "Calls for continued national efforts, with the continued support of MONUSCO;",
        "Condemns this as inconsistent with the obligations of the parties under the truce;",
    ],
)
def test_who_is_only_mentioned_is_told_nothing(text: str) -> None:
    ((_, found),) = told_by(text)
    assert found == ()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Encourages Member States, including through their permanent missions, and relevant international organizations to meet;",
            (STATES, Body.ORGANIZATIONS),
        ),
        (
            "Requests the Panel of Experts, and as appropriate the Secretariat, to advise;",
            (Body.PANEL_OF_EXPERTS, Body.SECRETARIAT),
        ),
        (
            "Encourages exchanges between the Department of Political Affairs including its Police Division, the Office of the Special Envoy for the Sahel and UNOCA in order to act early;",
            (Body.SECRETARIAT, Body.SPECIAL_ENVOY, Body.UNOCA),
        ),
        (
            "Invites all treaty bodies, special procedure mandate holders and other appropriate international and regional organizations to pay attention;",
            (Body.SPECIAL_PROCEDURES, Body.ORGANIZATIONS),
        ),
        (
            "Requests the specialized agencies and other organizations of the United Nations system and international and regional organizations to examine this;",
            (Body.OTHER_UN_ENTITIES, Body.ORGANIZATIONS),
        ),
        ("Encourages the submission of names to the Secretariat by Member States;", (STATES,)),
        (
            "Calls for MONUSCO’s activities to support the truce between the parties;",
            (Body.MONUSCO,),
        ),
        ("Demands the immediate cessation of attacks committed by Al-Shabaab;", (PARTIES,)),
        (
            "Calls upon all, in particular relevant United Nations entities, to help;",
            (Body.OTHER_UN_ENTITIES,),
        ),
        (
            "Encourages the active participation of all Member States, as well as of the Bureau to be formed;",
            (STATES,),
        ),
        (
            "Invites the landlocked developing countries, transit countries, their development partners and all other actors to go on;",
            (STATES, Body.PARTNERS, Body.STAKEHOLDERS),
        ),
        ("Calls on all groups other than UNDOF to leave its positions;", (PARTIES,)),
        ("Requests that the Executive Council of the OPCW consider this;", (Body.OPCW,)),
        (
            "Encourages UNDOF and the UN Truce Supervision Organization to go on;",
            (Body.UNDOF, Body.UNTSO),
        ),
        ("Requests the administering Powers concerned to report;", (STATES,)),
        ("Encourages the efforts of Member States to engage the media;", (STATES,)),
        ("Decides that briefings from CTED shall take place;", (Body.CTED,)),
        ("Encourages CTED’s continued active participation in the work of UNODC;", (Body.CTED,)),
        ("Stresses the importance of UNODC and CTED experts meeting;", (Body.UNODC, Body.CTED)),
    ],
)
def test_lists_and_owners(text: str, told: tuple[Body, ...]) -> None:
    assert told_by(text)[0][1] == told


def test_with_whom_something_is_done_is_told_nothing() -> None:
    text = (
        "Encourages CTED to meet, in cooperation with UNHCR, its keepers and UNODC to help States;"
    )
    assert told_by(text) == [("encourages", (Body.CTED,))]


def test_each_is_told_what_is_asked_of_it() -> None:
    text = "Urges the M23 to halt its offensive, and UNHCR to open a corridor;"
    assert told_by(text) == [("urges", (PARTIES,)), ("urges", (Body.UNHCR,))]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Welcomes the efforts by States on behalf of Lebanon, and encourages them to go on;",
            STATES,
        ),
        ("Takes note of the report of UNODC, and encourages it to go on;", Body.UNODC),
        ("Notes that the parties met in Cyprus, and urges them to meet again;", PARTIES),
    ],
)
def test_pronouns(text: str, told: Body) -> None:
    assert told_by(text)[-1][1] == (told,)


def test_points_that_are_acts_themselves_tell_those_they_name() -> None:
    points = (
        unctc.OperativeParagraph(
            "To call upon the parties concerned to meet;", printed_number="(a)"
        ),
        unctc.OperativeParagraph(
            "To request the Secretary-General to report;", printed_number="(b)"
        ),
    )
    found = found_in(unctc.OperativeParagraph("Decides:", number=1, points=points))
    assert [each.addressees for each in found] == [(), (PARTIES,), (Body.SECRETARY_GENERAL,)]


def test_who_joins_those_told_is_asked_nothing_else() -> None:
    text = (
        "Requests Governments, banks and other donors to contribute in a timely manner to the fund;"
    )
    assert [each for each, _ in told_by(text)] == ["requests"]


def test_what_leads_on_begins_a_clause_in_a_point() -> None:
    points = (
        unctc.OperativeParagraph(
            "to vet its staff, and in this context recalls the policy on it;", printed_number="(a)"
        ),
    )
    found = found_in(unctc.OperativeParagraph("Encourages States:", number=3, points=points))
    assert [str(each.act) for each in found][-1] == "recalls"


def test_a_list_is_of_the_clause_that_announces_it() -> None:
    points = (unctc.OperativeParagraph("To protect civilians;", printed_number="(a)"),)
    text = "Decides that the mandate of UNMISS shall include the following tasks, and stresses that all of them matter:"
    *_, point = found_in(unctc.OperativeParagraph(text, number=3, points=points))
    assert (str(point.act), point.addressees) == ("decides", (Body.UNMISS,))


def test_a_list_is_of_what_asks_rather_than_of_what_stresses() -> None:
    points = (unctc.OperativeParagraph("progress made;", printed_number="(a)"),)
    text = (
        "Requests the Secretary-General to report, and underscores that the report should include:"
    )
    *_, point = found_in(unctc.OperativeParagraph(text, number=3, points=points))
    assert (str(point.act), point.addressees) == ("requests", (Body.SECRETARY_GENERAL,))


def test_what_a_point_says_after_a_semicolon_is_a_clause_of_its_own() -> None:
    points = (
        unctc.OperativeParagraph(
            "To open the archives; recalls the Convention of 2031;", printed_number="(a)"
        ),
    )
    found = found_in(unctc.OperativeParagraph("Invites States:", number=3, points=points))
    assert [str(each.act) for each in found] == ["invites", "invites", "recalls"]


def test_what_is_to_be_done_in_a_point_is_no_act_of_the_organ() -> None:
    points = (
        unctc.OperativeParagraph(
            "Lift the ban unless the Committee, within ten days, decides otherwise;",
            printed_number="(a)",
        ),
    )
    found = found_in(unctc.OperativeParagraph("Requests CTED to:", number=3, points=points))
    assert [str(each.act) for each in found] == ["requests", "requests"]


def test_unnumbered_paragraphs_act_and_lettered_ones_follow_what_announces_them() -> None:
    found = found_in(
        unctc.OperativeParagraph("Recommends to the General Assembly that Utopia be admitted;"),
        unctc.OperativeParagraph("Travel ban"),
        unctc.OperativeParagraph("Decides that all States shall:", number=1),
        unctc.OperativeParagraph("Assets"),
        unctc.OperativeParagraph("Freeze such assets;", printed_number="(a)"),
        unctc.OperativeParagraph("Decides to remain seized;", number=2),
    )
    assert [(str(each.act), each.addressees) for each in found] == [
        ("recommends", (Body.GENERAL_ASSEMBLY,)),
        ("decides", (STATES,)),
        ("decides", (STATES,)),
        ("decides", ()),
    ]


def test_a_title_that_is_emphasised_holds_no_verb() -> None:
    text = "Recalls the Guide for Requesting Evidence, developed by UNODC;"
    at = text.index("Requesting")
    emphasis = (unctc.Span(0, 7), unctc.Span(at, at + 19))
    duties = rules_for("en").duties
    assert duties is not None
    assert [each.act.name for each in clauses(text, emphasis, duties, task_of=None)] == ["recalls"]


def test_a_heading_opens_with_no_act() -> None:
    duties = rules_for("en").duties
    assert duties is not None
    assert not opens_with_act("Arms embargo", duties)
    assert opens_with_act("Further deplores the attack", duties)


@pytest.mark.parametrize(
    ("text", "due"),
    [
        (
            "Authorizes States to keep, for a further period of twelve months, starting from the adoption of this resolution, a force;",
            "within 12 months after the adoption of this resolution",
        ),
        ("Requests CTED to keep the page until the end of 2044;", "2044-12-31"),
        ("Decides to convene a meeting on this question in 2044;", "2044-12-31"),
        ("Decides to renew the mandate for another period of six months;", "within 6 months"),
        ("Welcomes his annual report;", "None"),
        ("Expresses concern at what the Secretary-General’s annual report says;", "None"),
        (
            "Requests the Council to elect a member at a meeting of its management part in 2044;",
            "2044-12-31",
        ),
        ("Welcomes the second annual conference of the two bodies;", "None"),
        ("Welcomes the offer to host the Congress, to be held in 2044;", "None"),
    ],
)
def test_times(text: str, due: str) -> None:
    (found,) = found_in(unctc.OperativeParagraph(text, number=1))
    assert str(found.due) == due


def test_chinese_lists_of_tasks_tell_the_mission() -> None:
    resolution = unctc.Resolution(
        symbol=SYMBOL,
        language=unctc.Language.CHINESE,
        leading_paragraphs=(
            unctc.OperativeParagraph(
                "决定联刚稳定团的任务应包括下列工作：",
                number=1,
                points=(unctc.OperativeParagraph("保护平民；", printed_number="(a)"),),
            ),
        ),
    )
    assert {each.addressees for each in unctc.mandates(resolution)} == {(Body.MONUSCO,)}


@pytest.mark.parametrize(
    ("text", "dues"),
    [
        (
            "决定两份报告的日期应分别更新至2044年1月31日和2044年6月15日；",
            ["2044-01-31", "2044-06-15"],
        ),
        ("请经济及社会理事会在2044年管理部分会议上选举新增成员；", ["2044-12-31"]),
        ("表示关切秘书长的年度报告(S/2044/9)中所述情况；", []),
        ("请秘书长提交年度报告；", ["once a year"]),
    ],
)
def test_chinese_times(text: str, dues: list[str]) -> None:
    (found,) = unctc.mandates(
        unctc.Resolution(
            symbol=SYMBOL,
            language=unctc.Language.CHINESE,
            leading_paragraphs=(unctc.OperativeParagraph(text, number=1),),
        )
    )
    assert [str(each) for each in (found.due, *found.further_dues) if each] == dues
