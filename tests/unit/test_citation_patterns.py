"""What makes the scanner fast must not change what it finds."""

import pytest

from unctc import Language
from unctc.extraction.citations.compiled_rules import compiled_rules_for
from unctc.extraction.citations.normalization import plain_text
from unctc.extraction.citations.pattern_prefilter import first_characters
from unctc.extraction.search_windows import places_of


@pytest.mark.parametrize("language", Language)
def test_every_pattern_of_plain_numbers_starts_with_a_literal(language: Language) -> None:
    alone = compiled_rules_for(language).alone

    assert all(literal for literal, _ in alone.leads)
    assert all(literal for literal, _, _ in alone.follows)


@pytest.mark.parametrize(
    ("fragment", "expected"),
    [
        ("[Rr]ules?|act", "Rra"),
        (r"\b(?:of )?\d{1,2}|[Rr]ule", r"Rr\do"),
        ("(?:[A-Z][a-z]+ {1,4}){0,3}Conference", "A-ZC"),
        ("(?:a|b)?c{2}", "abc"),
        ("(?<!x)a+|(?=c)c*d", "acd"),
        (r"\.(?= |$)", r"\."),
        ("x{2}y|№", "x№"),
        (r"a-b|\-", r"\-a"),
        ("a?", None),
        ("a|", None),
        ("(?!)", None),
        ("[^x]", None),
        ("[a-]", None),
        (".", None),
        (r"\w", None),
        ("(?i:a)", None),
        ("(?:a|.)b", None),
    ],
)
def test_first_characters(fragment: str, expected: str | None) -> None:
    assert first_characters(fragment) == expected


@pytest.mark.parametrize("literal", ["Res.", "SCR", "esolution", "anctions List", "o"])
def test_places_are_those_of_find(literal: str) -> None:
    text = "SCR 1, Res. 2; resolution SCRSCR Res.Res. in the Sanctions List of a SCResolution" * 3
    expected = [at for at in range(len(text)) if text.startswith(literal, at)]

    assert places_of(text, literal) == expected


@pytest.mark.parametrize(
    "text",
    [
        "第１３７３（2001）号" * 3000,
        "а\u00a01373\u2011A\t" * 5000,
        "plain\n" * 9000,
        "\ud800（😀）" * 4000,
        "٣" * 20000,
    ],
)
def test_long_texts_are_made_plain_as_short_ones(text: str) -> None:
    assert plain_text(text) == "".join(map(plain_text, text))
