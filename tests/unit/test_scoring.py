"""What counts in a trace, and how much: each weight by itself, as the page on scores tells it."""

from __future__ import annotations

import datetime as dt
import math
from typing import Any

import pytest
from attrs import evolve

import unctc
from unctc.model.bodies import Body
from unctc.model.nodes import nodes_of
from unctc.model.traces import Evidence, EvidenceKind
from unctc.tracing.concepts import concepts
from unctc.tracing.paragraph_features import (
    Facts,
    OperativeText,
    ProgrammeText,
    operative_texts,
    programme_texts,
)
from unctc.tracing.scoring import CONFIDENT, Scorer

SOURCE, OTHER = unctc.Symbol("S/RES/2395 (2017)"), unctc.Symbol("S/RES/2396 (2017)")
START = dt.date(2018, 1, 1)
DATED = "Asks for a list by 30 March 2018;"
YEARLY = "Asks for a list at least once a year;"
CTED = "Asks CTED for a list by 30 March 2018;"
DAY, YEAR = frozenset({"2018-03-30"}), frozenset({"once a year"})
NONE: frozenset[str] = frozenset()


def paragraph(number: int = 1, **facts: Any) -> ProgrammeText:  # noqa: ANN401 - any of its fields
    named = {"days": NONE, "recurrences": NONE, "bodies": frozenset[Body]()}
    told = Facts(**{key: facts.pop(key, kept) for key, kept in named.items()})
    plain = ProgrammeText(
        unctc.NodePath(f"annex/{number}"), frozenset(), frozenset(), NONE, told, None
    )
    return evolve(plain, **facts)


def operative(number: int = 1, text: str = DATED, **facts: Any) -> OperativeText:  # noqa: ANN401 - any of its fields
    plain = OperativeText(
        SOURCE,
        unctc.NodePath(f"operative/{number}"),
        number,
        None,
        (text,),
        unctc.Language.ENGLISH,
        None,
        frozenset(),
        NONE,
    )
    return evolve(plain, **facts)


def score_of(total: float, *sizes: float) -> float:
    """The score of a sum: against the lengths of both texts, and brought between 0 and 1."""
    mine, theirs = sizes or (2.0, 2.0)  # the root of 4, which a text without concepts has
    likeness = total / (mine * theirs + 7.2)
    return round(likeness / (1 + likeness), 4)


def best(scorer: Scorer, index: int = 0, before: OperativeText | None = None) -> float:
    scores = {at: score for score, at in scorer.ranked(scorer.paragraphs[index], before)}
    return scores.get(0, 0.0)


def seldom(many: int, count: int) -> float:
    """How seldom one of *many* less one paragraphs has something that *count* have, from 0 to 1."""
    return math.log(many / (count + 0.5)) / (math.log(many) or 1.0)


@pytest.mark.parametrize(
    ("text", "days", "recurrences", "total"),
    [
        (DATED, DAY, NONE, 9.0),
        (YEARLY, NONE, YEAR, 4.5),
        (f"{DATED} {YEARLY}", DAY, YEAR, 13.5),
        (DATED, NONE, YEAR, 0.0),
        ("Asks for a list;", DAY, YEAR, 0.0),
    ],
)
def test_times(text: str, days: frozenset[str], recurrences: frozenset[str], total: float) -> None:
    scorer = Scorer([paragraph(days=days, recurrences=recurrences)], [operative(text=text)], frozenset())  # fmt: skip
    assert best(scorer) == score_of(total)


def test_the_bodies_of_a_programme() -> None:
    actors = frozenset({Body.CTED})
    first = paragraph(1, days=DAY, bodies=frozenset({Body.CTED}))
    others = [paragraph(2, days=DAY), paragraph(3, days=DAY, bodies=frozenset({Body.CTC}))]
    named = Scorer([first, *others], [operative(text=CTED)], actors)
    # A body that both name, the more the more seldom; one that is named counts no less for it.
    assert best(named) == score_of(9 + 0.3 + 1.2 * seldom(4, 1))
    assert best(named, 1) == best(named, 2) == score_of(9)
    (day, body) = named.evidence(first, 0, None)
    assert (day.kind, day.value, day.weight) == (EvidenceKind.DATE, "2018-03-30", 9.0)
    assert (body.kind, body.value) == (EvidenceKind.BODY, "CTED")
    assert body.weight == round(0.3 + 1.2 * seldom(4, 1), 3)
    # An operative paragraph that names none of those whose programme it is loses some.
    unnamed = Scorer([first, *others], [operative()], actors)
    assert best(unnamed) == score_of(9 * 0.85)
    assert best(Scorer([first, *others], [operative()], frozenset())) == score_of(9)


def test_a_body_that_every_paragraph_names_counts_less() -> None:
    bodies = frozenset({Body.CTED})
    for count in (1, 2, 3):
        paragraphs = [
            paragraph(n, days=DAY, bodies=bodies if n <= count else frozenset[Body]())
            for n in range(1, 5)
        ]
        (_, body) = Scorer(paragraphs, [operative(text=CTED)], bodies).evidence(paragraphs[0], 0, None)  # fmt: skip
        assert body.weight == round(0.3 + 1.2 * seldom(5, count), 3)


@pytest.mark.parametrize(
    ("adopted", "start", "weight"),
    [
        (START, START, 3.0),
        (START - dt.timedelta(100), START, 3 * 2**-0.25),
        (START - dt.timedelta(400), START, 1.5),
        (START - dt.timedelta(800), START, 0.75),
        (START + dt.timedelta(90), START, 3.0),
        (START, None, 0.0),
        (None, START, 0.0),
        (None, None, 0.0),
    ],
)
def test_recency(adopted: dt.date | None, start: dt.date | None, weight: float) -> None:
    mine = paragraph(days=DAY, start=start)
    scorer = Scorer([mine], [operative(adopted=adopted)], frozenset())
    assert best(scorer) == score_of(9 + weight)
    recent = [each for each in scorer.evidence(mine, 0, None) if each.kind is EvidenceKind.RECENCY]
    assert [(each.value, each.weight) for each in recent] == (
        [(str(adopted), round(weight, 3))] if weight else []
    )


def test_what_is_recent_and_shares_nothing_is_no_evidence() -> None:
    mine = paragraph(start=START)
    scorer = Scorer([mine], [operative(adopted=START)], frozenset())
    before = operative(2)
    assert scorer.evidence(mine, 0, before) == ()
    assert scorer.ranked(mine, before) == []


@pytest.mark.parametrize(
    ("source", "number", "weight"),
    [(SOURCE, 1, 1), (SOURCE, 5, 1), (SOURCE, 9, 1), (SOURCE, 10, 0), (OTHER, 5, 0)],
)
def test_sequence(source: unctc.Symbol, number: int, weight: float) -> None:
    mine = paragraph(days=DAY)
    scorer = Scorer([mine], [operative(5)], frozenset())
    before = operative(number, source=source)
    assert best(scorer, before=before) == score_of(9 + weight)
    kinds = [each.kind for each in scorer.evidence(mine, 0, before)]
    assert (EvidenceKind.SEQUENCE in kinds) == bool(weight)
    if weight:
        last = scorer.evidence(mine, 0, before)[-1]
        assert (last.value, last.weight) == (f"{SOURCE}, paragraph {number}", 1.0)


def test_a_resolution_that_is_cited_counts_more_the_fewer_paragraphs_cite_it() -> None:
    citing = paragraph(1, citations=frozenset({SOURCE}))
    for count in (1, 2, 3):
        paragraphs = [
            evolve(citing, path=unctc.NodePath(f"annex/{n}"), citations=citing.citations if n <= count else frozenset[unctc.Symbol]())
            for n in range(1, 5)
        ]  # fmt: skip
        scorer = Scorer(paragraphs, [operative()], frozenset())
        weight = 4 * seldom(5, count)
        assert best(scorer) == score_of(weight)
        (found,) = scorer.evidence(paragraphs[0], 0, None)
        assert (found.kind, found.value, found.weight) == (EvidenceKind.CITATION, str(SOURCE), round(weight, 3))  # fmt: skip


def test_a_paragraph_cited_by_its_number_and_no_other_of_that_resolution() -> None:
    pinpoints = frozenset({(SOURCE, 2)})
    cited = paragraph(citations=frozenset({SOURCE}), pinpoints=pinpoints)
    scorer = Scorer([cited, paragraph(2)], [operative(1), operative(2)], frozenset())
    weight = 4 * seldom(3, 1)
    assert scorer.ranked(cited, None) == [(score_of(weight + 6), 1), (score_of(weight), 0)]
    (found,) = scorer.evidence(cited, 1, None)
    assert found.weight == round(weight + 6, 3)
    # Its number counts where the resolution is cited for something else, too.
    numbered = evolve(cited, citations=frozenset())
    alone = Scorer([numbered], [operative(1), operative(2)], frozenset())
    assert alone.ranked(numbered, None) == [(score_of(6), 1)]


def test_what_both_cite() -> None:
    mine = paragraph(days=DAY, citations=frozenset({OTHER, unctc.Symbol("S/RES/1373 (2001)")}))
    scorer = Scorer([mine, paragraph(2)], [operative(citations=frozenset({OTHER, SOURCE}))], frozenset())  # fmt: skip
    weight = 0.4 * seldom(3, 1)
    assert best(scorer) == score_of(9 + weight)
    (_, found) = scorer.evidence(mine, 0, None)
    assert (found.value, found.weight) == (str(OTHER), round(weight, 3))


def test_what_says_nothing_is_no_evidence() -> None:
    # Of one paragraph that cites it, a resolution is cited as seldom as of two; of all, more than always.
    mine = paragraph(citations=frozenset({SOURCE, OTHER}))
    many = [evolve(mine, path=unctc.NodePath(f"annex/{n}")) for n in range(1, 3)]
    scorer = Scorer(many, [operative(citations=frozenset({OTHER}))], frozenset())
    assert {each.value for each in scorer.evidence(mine, 0, None)} == {str(SOURCE), str(OTHER)}
    assert all(each.weight > 0 for each in scorer.evidence(mine, 0, None))


def test_concepts_by_how_seldom_they_are() -> None:
    rare, usual = (choose(concepts(), key=lambda each: each.share) for choose in (min, max))
    assert rare.share < usual.share
    both = frozenset({rare.key, usual.key})
    mine = paragraph(concepts=both | {"nothing-of-the-kind"})
    theirs = [
        operative(1, concepts=both),
        operative(2, concepts=frozenset({usual.key})),
        operative(3),
    ]
    scorer = Scorer([mine], theirs, frozenset())
    weights = {
        each.key: math.log((3 + 400) / (count + 400 * each.share / 1000 + 0.5))
        for each, count in ((rare, 1), (usual, 2))
    }
    whole = math.sqrt(sum(weights.values()) + 4)
    part = math.sqrt(weights[usual.key] + 4)
    expected = [
        (score_of(sum(weights.values()), whole, whole), 0),
        (score_of(weights[usual.key], part, whole), 1),
    ]
    assert scorer.ranked(mine, None) == expected
    found = {each.value: each.weight for each in scorer.evidence(mine, 0, None)}
    assert found == {key: round(weight, 3) for key, weight in weights.items()}


def test_eight_are_looked_at_those_that_share_most() -> None:
    mine = paragraph(days=DAY, recurrences=YEAR)
    few, most = operative(1, YEARLY), operative(20, f"{DATED} {YEARLY}")
    scorer = Scorer([mine], [*[few] * 3, *[operative(2)] * 7, most], frozenset())
    found = scorer.ranked(mine, None)
    assert [index for _, index in found] == [10, *range(3, 10)]
    assert [score for score, _ in found] == [score_of(13.5), *[score_of(9)] * 7]


def test_paragraphs_cited_by_their_number_are_looked_at_before_one_of_the_same_day() -> None:
    # 6 for its number, and 4 times how seldom its resolution is cited: a little more than a day, which is 9.
    pinpoints = frozenset((SOURCE, number) for number in range(1, 9))
    citing = paragraph(citations=frozenset({SOURCE}), pinpoints=pinpoints, days=DAY)
    others = [paragraph(number) for number in range(2, 20)]
    assert 9 < 6 + 4 * seldom(20, 1) < 10
    alike = operative(1, DATED, source=OTHER)
    cited = [operative(number, "Asks for a list;") for number in range(1, 9)]
    scorer = Scorer([citing, *others], [alike, *cited], frozenset())
    assert sorted(index for _, index in scorer.ranked(citing, None)) == [*range(1, 9)]


@pytest.mark.parametrize(
    ("score", "kind", "weight", "confident"),
    [
        (0.33, EvidenceKind.DATE, 6.0, True),
        (0.3299, EvidenceKind.DATE, 9.0, False),
        (0.9, EvidenceKind.DATE, 5.999, False),
        (0.9, EvidenceKind.CONCEPT, 6.0, True),
        (0.9, EvidenceKind.RECURRENCE, 6.0, True),
        (0.9, EvidenceKind.CITATION, 6.0, True),
        (0.9, EvidenceKind.CITATION, 5.999, False),
        (0.9, EvidenceKind.BODY, 60.0, False),
        (0.9, EvidenceKind.RECENCY, 60.0, False),
        (0.9, EvidenceKind.SEQUENCE, 60.0, False),
    ],
)
def test_when_a_link_is_confident(
    score: float, kind: EvidenceKind, weight: float, *, confident: bool
) -> None:
    scorer = Scorer([], [], frozenset())
    assert CONFIDENT == 0.33
    assert scorer.is_confident(score, [Evidence(kind, "x", weight=weight)]) is confident


def test_substance_is_a_sum() -> None:
    scorer = Scorer([], [], frozenset())
    parts = [Evidence(EvidenceKind.CONCEPT, str(each), weight=2.0) for each in range(3)]
    assert scorer.is_confident(0.5, parts)
    assert not scorer.is_confident(0.5, parts[1:])


def test_a_number_within_a_section_is_of_no_one_operative_paragraph() -> None:
    text = "1. It acts on paragraph 4 of resolution 2395 (2017) and section II, paragraph 3, of resolution 2178 (2014)."
    document = unctc.loads(f"Annex\nProgramme for 2019\n{text}", language="en", partial=True)
    (found,) = programme_texts(nodes_of(document), document.language, None, None)
    assert found.pinpoints == {(SOURCE, 4)}
    assert found.citations == {SOURCE, unctc.Symbol("S/RES/2178 (2014)")}


def test_only_numbered_operative_paragraphs_are_compared() -> None:
    resolution = unctc.Resolution(
        symbol=SOURCE,
        language=unctc.Language.ENGLISH,
        leading_paragraphs=(
            unctc.OperativeParagraph("Decides to act;", number=1),
            unctc.OperativeParagraph("Asks for a list;"),
        ),
    )
    assert [each.number for each in operative_texts(resolution, None)] == [1]
