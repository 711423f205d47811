"""Votes as resolutions print them, in six languages."""

from __future__ import annotations

import pytest

import unctc
from unctc.languages.registry import rules_for
from unctc.structure.printed_votes import find_votes, members_in


@pytest.mark.parametrize(
    ("language", "text", "counts", "states"),
    [
        ("en", "Adopted at the 3rd meeting by 9 votes to none, with 2 abstentions (Syria, Ukraine).", "9-0-2", 2),
        ("en", "Adopted by twelve votes to one (Syria), with an abstention (Ukraine).", "12-1-1", 1),
        ("fr", "Adoptée à la 3e séance par 9 voix contre zéro, avec 2 abstentions (Syrie, Ukraine).", "9-0-2", 2),
        ("es", "Aprobada en la 3a. sesión por 9 votos contra ninguno y 2 abstenciones (Siria, Ucrania).", "9-0-2", 2),
        ("ru", "Принята на 3-м заседании 9 голосами при 2 воздержавшихся (Сирия, Украина).", "9-0-2", 2),
        ("ru", "Принята 12 голосами против 1 (Сирия) при 2 воздержавшихся.", "12-1-2", 0),
        ("zh", "第3次会议以九票对零票、二票弃权(叙利亚、乌克兰)通过。", "9-0-2", 2),
        ("ar", "اتخذ في الجلسة 3 بأغلبية 9 أصوات مقابل لا شيء وامتناع عضوين عن التصويت (سوريا، أوكرانيا)", "9-0-2", 2),
    ],
)  # fmt: skip
def test_counts_and_states(language: str, text: str, counts: str, states: int) -> None:
    rules = rules_for(language).resolutions
    assert rules is not None
    votes = find_votes(text, rules)
    assert votes is not None
    assert str(votes) == counts
    assert len(votes.states_abstaining) == states


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "اتخذ بالإجماع"),
        ("en", "Adopted unanimously at the 3rd meeting."),
        ("es", "Aprobada por unanimidad."),
        ("fr", "Adoptée à l’unanimité."),
        ("ru", "Принята единогласно."),
        ("zh", "第3次会议一致通过。"),
    ],
)
def test_unanimously_counts_the_members_of_the_year(language: str, text: str) -> None:
    rules = rules_for(language).resolutions
    assert rules is not None
    assert find_votes(text, rules) is None  # how many members there are, the text does not say
    assert str(find_votes(text, rules, members_in(1950))) == "11-0-0"
    assert str(find_votes(text, rules, members_in(1970))) == "15-0-0"


def test_a_line_without_a_vote() -> None:
    rules = rules_for("en").resolutions
    assert rules is not None
    assert find_votes("Adopted at the 3rd meeting.", rules, 11) is None


def test_sections_nest_by_their_numbers() -> None:
    text = """Resolution 9999 (2041)

Adopted by the Security Council at its 11500th meeting, on 14 March 2041

The Security Council,

Recalling resolution 1373 (2001),

I

Lamps

1. Decides to light lamps;

II

Ports

A. Harbours

2. Calls upon ports to act;

B. Quays

3. Calls upon quays to act.
"""
    document = unctc.loads(text, format="text", language="en")
    assert isinstance(document, unctc.Resolution)
    paths = [str(node.path) for node in unctc.nodes_of(document)]
    assert paths[4:] == [
        *("operative/I", "operative/1", "operative/II", "operative/II.A", "operative/2"),
        *("operative/II.B", "operative/3"),
    ]
