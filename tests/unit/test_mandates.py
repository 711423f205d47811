"""What resolutions tell bodies to do."""

from __future__ import annotations

import pytest

import unctc
from unctc.extraction.mandates import find_mandates, mandates_to
from unctc.languages.registry import rules_for
from unctc.model.bodies import Body

SYMBOL = unctc.Symbol("S/RES/9000 (2040)")


def resolution(*paragraphs: unctc.OperativeParagraph, language: str = "en") -> unctc.Resolution:
    return unctc.Resolution(
        symbol=SYMBOL, language=unctc.Language(language), leading_paragraphs=paragraphs
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Directs CTED to report to the CTC by 30 March 2018 on its work;",
            [("directs", (Body.CTED,), "2018-03-30")],
        ),
        (
            "Requests the Chair of the CTC to brief the Council at least once per year, and requests further CTED to submit, no later than 90 days from the adoption of this resolution, a list;",
            [
                ("requests", (Body.CTC,), "at least once a year"),
                ("requests", (Body.CTED,), "within 90 days after the adoption of this resolution"),
            ],
        ),
        (
            "Decides that all States shall report within 30 days, and expresses its intention to hold consultations twice a year;",
            [
                ("decides", (Body.MEMBER_STATES,), "within 30 days"),
                ("expresses", (), "twice a year"),
            ],
        ),
        (
            "Encourages continued cooperation between ICAO and CTED;",
            [("encourages", (Body.ICAO, Body.CTED), "None")],
        ),
        (
            "Directs CTED to report on a regular basis, and to conduct an annual review;",
            [("directs", (Body.CTED,), "None"), ("directs", (Body.CTED,), "once a year")],
        ),
        (
            "Underscores the role of CTED and, in this regard, urges the Monitoring Team to circulate every six months a list;",
            [
                ("underscores", (), "None"),
                ("urges", (Body.MONITORING_TEAM,), "once every 6 months"),
            ],
        ),
        (
            "Requests the CTC Chair to invite officials, and requests further the Chair to invite States to reply by the end of 2041;",
            [("requests", (Body.CTC,), "None"), ("requests", (Body.CTC,), "2041-12-31")],
        ),
        (
            "Calls upon the Inter-Agency Standing Committee to act, and, in this regard, urges as a matter of priority that Member States reply by December 17, 2041, and directs UNOCT to report by June 2041;",
            [
                ("calls upon", (Body.OTHER_UN_ENTITIES,), "None"),
                ("urges", (Body.MEMBER_STATES,), "2041-12-17"),
                ("directs", (Body.OCT,), "2041-06-30"),
            ],
        ),
        (
            "Reiterates the role of CTED to advise on ways for Member States to act, noting that the CTC shall decide, except when requested by States;",
            [("reiterates", (Body.CTC,), "None")],
        ),
        (
            "Requests the Secretary-General to report by 30 February 2041;",
            [("requests", (Body.SECRETARY_GENERAL,), "None")],
        ),
    ],
)
def test_english(text: str, expected: list[tuple[str, tuple[Body, ...], str]]) -> None:
    found = unctc.mandates(resolution(unctc.OperativeParagraph(text, number=1)))
    assert [(each.act, each.addressees, str(each.due)) for each in found] == expected
    for each in found:
        assert (each.source, each.operative) == (SYMBOL, 1)
        assert each.span is not None
        assert each.span.of(text).strip() == each.span.of(text)


def test_chinese() -> None:
    text = "指示反恐执行局在2018年3月30日前向反恐委员会提交报告，并请秘书长每年至少一次通报情况；"
    found = unctc.mandates(resolution(unctc.OperativeParagraph(text, number=9), language="zh"))
    assert [(each.act, each.addressees, str(each.due)) for each in found] == [
        ("directs", (Body.CTED,), "2018-03-30"),
        ("requests", (Body.SECRETARY_GENERAL,), "at least once a year"),
    ]


def test_points_stand_under_the_verb_before_them() -> None:
    points = (
        unctc.OperativeParagraph("Submit a report by 1 May 2041;", printed_number="(a)"),
        unctc.OperativeParagraph("Hold meetings periodically;", printed_number="(b)"),
    )
    found = unctc.mandates(
        resolution(unctc.OperativeParagraph("Requests CTED to:", number=4, points=points))
    )
    assert [(each.operative, each.point, each.act) for each in found] == [
        (4, None, "requests"),
        (4, "a", "requests"),
        (4, "b", "requests"),
    ]
    assert {each.addressees for each in found} == {(Body.CTED,)}
    assert str(found[1].due) == "2041-05-01"
    assert found[2].rhythms == (unctc.Rhythm.REGULARLY,)


def test_verbs_that_are_not_emphasised_count_too() -> None:
    text = "Reiterates the obligation of States, and further encourages CTED to report, recalling that it did, and stresses the importance of this;"
    start = text.index("encourages")
    paragraph = unctc.OperativeParagraph(
        text, number=1, emphasis=(unctc.Span(0, 10), unctc.Span(start - 8, start + 10))
    )
    found = unctc.mandates(resolution(paragraph))
    assert [each.act for each in found] == ["reiterates", "encourages", "stresses"]
    spans = [each.span.of(text) for each in found if each.span]
    assert spans[0] == "Reiterates the obligation of States"
    assert spans[1].startswith("further encourages CTED")
    assert spans[2] == "stresses the importance of this"


def test_a_verb_of_which_a_part_is_emphasised_is_one_act() -> None:
    text = "Se félicite des efforts déployés, et se déclare de nouveau favorable à ce dispositif ;"
    start = text.index("déclare")
    paragraph = unctc.OperativeParagraph(
        text, number=1, emphasis=(unctc.Span(0, 11), unctc.Span(start, start + 18))
    )
    french = unctc.Resolution(
        symbol=SYMBOL, language=unctc.Language.FRENCH, leading_paragraphs=(paragraph,)
    )
    assert [each.act for each in unctc.mandates(french)] == ["welcomes", "reiterates"]


def test_a_point_may_name_who_acts() -> None:
    points = (
        unctc.OperativeParagraph("States should consider replying;", printed_number="(a)"),
        unctc.OperativeParagraph("Reply in twelve months.", printed_number="(b)"),
    )
    found = unctc.mandates(
        resolution(unctc.OperativeParagraph("Directs CTED to see that:", number=4, points=points))
    )
    assert [each.addressees for each in found] == [
        (Body.CTED,),
        (Body.MEMBER_STATES,),
        (Body.CTED,),
    ]
    assert str(found[2].due) == "within 12 months"


def test_the_committee_is_the_one_that_the_resolution_names() -> None:
    texts = (
        "Decides that the Committee established pursuant to resolution 1540 (2004) shall continue;",
        "Requests the Committee to report every six months;",
    )
    paragraphs = [unctc.OperativeParagraph(text, number=n) for n, text in enumerate(texts, 1)]
    assert unctc.mandates(resolution(*paragraphs))[1].addressees == (Body.COMMITTEE_1540,)


def test_languages_without_a_table_and_mandates_already_read() -> None:
    paragraph = unctc.OperativeParagraph("Ersucht den Ausschuss, Bericht zu erstatten;", number=1)
    with pytest.raises(
        unctc.UnsupportedLanguageError, match=r"S/RES/.* in one of .*en.*, found de"
    ):
        unctc.mandates(resolution(paragraph, language="de"))
    known = (unctc.Mandate(SYMBOL, "requests", path=unctc.NodePath("operative/1")),)
    german = unctc.Resolution(symbol=SYMBOL, language=unctc.Language.GERMAN, mandates=known)
    assert unctc.mandates(german) == known
    assert unctc.loads(unctc.dumps(german)) == german


@pytest.mark.parametrize(
    ("language", "text", "addressees"),
    [
        (
            "zh",
            "敦促所有当事方和所有会员国以及国际组织确保与专家小组合作；",
            ["parties", "Member States", "international organizations"],
        ),
        ("zh", "促请区域内会员国将海盗行为定为刑事犯罪；", ["Member States"]),
        ("zh", "促请索马里加强与会员国的合作；", ["Governments"]),
        ("zh", "请秘书长特别代表领导特派团开展行动；", ["Special Representative"]),
        ("zh", "决定将1540委员会任务期延长至2022年11月30日；", []),
        ("en", "Calls on Member states to use the procedures;", ["Member States"]),
        (
            "en",
            "Directs the Panel to cooperate with groups established by the Security Council to support it;",
            ["Panel of Experts"],
        ),
    ],
)
def test_who_is_told(language: str, text: str, addressees: list[str]) -> None:
    resolution = unctc.Resolution(
        symbol=unctc.Symbol("S/RES/2395 (2017)"),
        language=unctc.Language(language),
        leading_paragraphs=(unctc.OperativeParagraph(text, number=1),),
    )
    (mandate,) = unctc.mandates(resolution)
    assert [str(body) for body in mandate.addressees] == addressees


@pytest.mark.parametrize("told", [Body.CTED, Body.CTC, Body.UNODC, Body.GOVERNMENTS])
def test_those_of_some_bodies_are_found_without_the_others(told: Body) -> None:
    known = resolution(
        unctc.OperativeParagraph(
            "Recalls the Counter\N{NON-BREAKING HYPHEN}Terrorism Committee (“the CTC”);", number=1
        ),
        unctc.OperativeParagraph("Requests the Committee to meet, and urges it to report;", number=2),
        unctc.OperativeParagraph(
            "Directs CTED:",
            number=3,
            points=(
                unctc.OperativeParagraph("To visit States;", printed_number="(a)"),
                unctc.OperativeParagraph("To report, and requests UNODC to help;", printed_number="(b)"),
            ),
        ),
        unctc.OperativeParagraph("Urges the Federal Government of Somalia (FGS) to act;", number=4),
        unctc.OperativeParagraph("Calls upon the FGS to report;", number=5),
        unctc.OperativeParagraph("Urges UNODC to assist it;", number=6),
    )  # fmt: skip
    rules, bodies = rules_for("en").duties, frozenset({told})
    assert rules is not None
    every = [*mandates_to(find_mandates(known, rules), bodies)]
    assert every
    assert [*mandates_to(find_mandates(known, rules, to=bodies), bodies)] == every
