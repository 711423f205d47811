"""What resolutions tell bodies to do."""

from __future__ import annotations

import pytest

import unctc
from unctc.model.bodies import Body

SYMBOL = unctc.Symbol("S/RES/9000 (2040)")


def resolution(*paragraphs: unctc.OperativeParagraph, language: str = "en") -> unctc.Resolution:
    return unctc.Resolution(
        symbol=SYMBOL, language=unctc.Language(language), operative_paragraphs=paragraphs
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


def test_the_committee_is_the_one_that_the_resolution_names() -> None:
    texts = (
        "Decides that the Committee established pursuant to resolution 1540 (2004) shall continue;",
        "Requests the Committee to report every six months;",
    )
    paragraphs = [unctc.OperativeParagraph(text, number=n) for n, text in enumerate(texts, 1)]
    assert unctc.mandates(resolution(*paragraphs))[1].addressees == (Body.COMMITTEE_1540,)


def test_languages_without_a_table_and_mandates_already_read() -> None:
    paragraph = unctc.OperativeParagraph("Prie le Comité de faire rapport;", number=1)
    assert unctc.mandates(resolution(paragraph, language="fr")) == ()
    known = (unctc.Mandate(SYMBOL, "requests", 1),)
    french = unctc.Resolution(symbol=SYMBOL, language=unctc.Language.FRENCH, mandates=known)
    assert unctc.mandates(french) == known
    assert unctc.loads(unctc.dumps(french)) == french
