"""Deadlines that were put into a programme are read from it; a trace is the same in any order, and true."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import unctc
from unctc.extraction.bodies import find_bodies
from unctc.extraction.times import find_dues
from unctc.model.bodies import Body
from unctc.model.traces import EvidenceKind, counts
from unctc.tracing.concepts import find_concepts

pytestmark = pytest.mark.property
MONTHS = "January February March April May June July August September October November December"
DAYS = st.dates(dt.date(2001, 1, 1), dt.date(2040, 12, 31))
WORDS = {1: "once", 2: "twice", 3: "three times", 4: "four times"}
FIGURES = {1: "一", 2: "两", 3: "三", 4: "四"}


@st.composite
def dues(draw: st.DrawFn) -> tuple[unctc.Due, str, str]:
    """Draw a deadline with the words for it in English and in Chinese."""
    kind = draw(st.sampled_from(["date", "recurrence", "within"]))
    if kind == "date":
        day = draw(DAYS)
        month = MONTHS.split()[day.month - 1]
        return (
            unctc.DueDate(day),
            f"by {day.day} {month} {day.year}",
            f"在{day.year}年{day.month}月{day.day}日前",
        )
    if kind == "recurrence":
        times, minimum = draw(st.sampled_from(sorted(WORDS))), draw(st.booleans())
        return (
            unctc.Recurrence(times, "year", minimum=minimum),
            f"{'at least ' * minimum}{WORDS[times]} a year",
            f"每年{'至少' * minimum}{FIGURES[times]}次",
        )
    count = draw(st.integers(2, 36))
    return (
        unctc.Within(count, "month"),
        f"within {count} months",
        f"在{count}个月内",
    )


@given(due=dues(), kind=st.sampled_from([("report", "报告"), ("list", "清单")]))
def test_deadlines_are_read_back_in_both_languages(
    due: tuple[unctc.Due, str, str], kind: tuple[str, str]
) -> None:
    expected, english, chinese = due
    texts = {
        "en": f"Annex\nProgramme of work of the Counter-Terrorism Committee for 2018\nI. Introduction\n1. The Committee will meet.\n2. CTED will, {english}, submit to the Committee a {kind[0]} on its visits.\n",
        "zh": f"附件\n反恐怖主义委员会2018年工作方案\n一. 导言\n1. 委员会将举行会议。\n2. 执行局将{chinese}向委员会提交关于访问的{kind[1]}。\n",
    }
    for language, text in texts.items():
        document = unctc.loads(text, format="text", language=language)
        assert isinstance(document, unctc.Letter)
        (programme,) = document.programmes
        (found,) = [each for each in programme.deliverables or () if each.paragraphs[0].number == 2]
        assert found.due == expected
        assert (found.kind, found.responsible, found.recipients) == (
            kind[0],
            (Body.CTED,),
            (Body.CTC,),
        )


TEXTS = (
    "Directs CTED to report to the CTC by 30 March 2018 on the assessment process and its visits;",
    "Requests the CTC to report at least once per year to the Council on the overall work of CTED;",
    "Encourages CTED to integrate gender and to consult women and women’s organizations;",
    "Encourages the Chair of the CTC to invite UNOCT to brief the CTC on a twice annual basis;",
    "Calls upon all States to prevent the financing of terrorism, recalling resolution 1373 (2001);",
    "Directs CTED to identify emerging issues, trends and developments and good practices;",
    "Decides to remain seized of the matter;",
)


@st.composite
def resolutions(draw: st.DrawFn) -> list[unctc.Resolution]:
    """Draw resolutions, each once."""
    numbers = draw(
        st.lists(st.sampled_from([1373, 1963, 2129, 2178, 2395, 2396]), unique=True, min_size=1)
    )
    return [
        unctc.Resolution(
            symbol=unctc.Symbol(f"S/RES/{number} ({2000 + number // 200})"),
            language=unctc.Language.ENGLISH,
            adopted=draw(st.none() | st.dates(dt.date(2001, 1, 1), dt.date(2018, 2, 1))),
            leading_paragraphs=tuple(
                unctc.OperativeParagraph(
                    text, number=index, citations=unctc.find_citations(text, "en")
                )
                for index, text in enumerate(draw(st.lists(st.sampled_from(TEXTS), min_size=1)), 1)
            ),
        )
        for number in numbers
    ]


SAMPLE = unctc.sample()


@given(given_=resolutions(), data=st.data())
@settings(max_examples=15)
def test_a_trace_is_stable_and_whole(given_: list[unctc.Resolution], data: st.DataObject) -> None:
    trace = unctc.trace(SAMPLE, given_)
    shuffled = data.draw(st.permutations(given_))
    assert unctc.trace(SAMPLE, shuffled) == trace
    # Every mandate is covered or not, every paragraph linked or not.
    told = [
        mandate
        for each in sorted(given_, key=lambda each: each.symbol)
        for mandate in unctc.mandates(each)
        if {Body.CTC, Body.CTED} & {*mandate.addressees}
    ]
    assert {*trace.covered, *trace.uncovered} == {*told}
    assert not {*trace.covered} & {*trace.uncovered}
    linked = {each.paragraph for each in trace.links if counts(each)}
    without = {*trace.without_mandate}
    assert not linked & without
    assert len(linked | without) == 80


@given(given_=resolutions())
@settings(max_examples=10)
def test_evidence_is_true(given_: list[unctc.Resolution]) -> None:
    trace = unctc.trace(SAMPLE, given_)
    texts = {
        (each.symbol, node.path): (each, node.passage)
        for each in given_
        for node in each.operative_nodes()
    }
    paragraphs = {node.path: node.passage for node in unctc.nodes_of(SAMPLE)}
    for link in trace.links:
        paragraph = paragraphs[link.paragraph]
        resolution, operative = texts[link.source, link.operative]
        for each in link.evidence:
            if each.kind is EvidenceKind.CITATION:
                cited = {str(one.target) for one in paragraph.citations}
                assert each.value in cited
                named = {str(one.target) for one in operative.citations} | {str(link.source)}
                assert each.value in named
            elif each.kind is EvidenceKind.RECENCY:
                assert each.value == str(resolution.adopted)
            elif each.kind is not EvidenceKind.SEQUENCE:
                for text, language in ((paragraph.text, "zh"), (operative.text, "en")):
                    assert each.value in _facts(each.kind, text, unctc.Language(language))


def _facts(kind: EvidenceKind, text: str, language: unctc.Language) -> set[str]:
    if kind is EvidenceKind.CONCEPT:
        return {*find_concepts(text, language)}
    if kind is EvidenceKind.BODY:
        return {(each.body or unctc.Body.CTC).value for each in find_bodies(text, language)}
    return {
        str(each.due).removeprefix("at least ").partition(" after ")[0]
        for each in find_dues(text, language)
    }
