"""Words that a pattern needs: where it matches, the text has one of them."""

from __future__ import annotations

import re

import pytest

import unctc
from unctc.extraction.marked_text import mark_text
from unctc.extraction.needed_words import GuardedPattern, needed_words
from unctc.languages.registry import rules_for
from unctc.languages.rules.duties import Predicate, Shift
from unctc.model.nodes import passages_of

_ENGLISH = (
    "CTED will submit a report to the Committee and brief Member States with the support of the Office; "
    "the Committee will request the Office to conduct visits and hold meetings jointly with CTED."
)


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("report(?:s|ing)?", {"report"}),
        ("a?b{0,3}c{2}d", {"c", "d"}),
        ("finali[sz]e", {"finali"}),
        (r"(?<=will )submit\b(?!ted)", {"submit"}),
        ("(?:list|longer list)s", {"list"}),
        (r"one(?P<two>two|three)?|\.\d four", {"one", " four"}),
        ("提[交供]报告|转[交]", {"报告", "转"}),
        (r"\d+", set()),
        ("words?|", set()),
        ("(?i:Any) letters?", {" letter"}),
        ("(a)?(?(1)b|c)d", set()),
    ],
)
def test_needed_words(pattern: str, words: set[str]) -> None:
    found = set(needed_words(pattern))
    # Of several sets that are needed any one may be given, but each word has to be in what matches.
    assert found == words or (words and found and found <= words)


def test_patterns_of_duties_match_only_where_a_word_is() -> None:
    matched = 0
    texts = [each.text for each in passages_of(unctc.sample())]
    for language, text in [("zh", each) for each in texts] + [("en", _ENGLISH)]:
        rules = rules_for(language).duties
        assert rules is not None
        skeleton = mark_text(text, unctc.Language(language)).skeleton
        for some in (
            rules.predicates,
            rules.shifts,
            rules.agents,
            rules.partners,
            rules.addressees,
        ):
            for each in some:
                pattern = each.pattern if isinstance(each, (Predicate, Shift)) else each
                needed = needed_words(pattern.pattern)
                if pattern.search(skeleton):
                    matched += 1
                    assert not needed or any(word in skeleton for word in needed)
    assert matched > 100


def test_guarded_pattern_finds_what_the_pattern_finds() -> None:
    text = "the Committee established pursuant to resolution 1267 and the committees"
    pattern = r"\b[Cc]ommittees?\b"
    guarded = GuardedPattern(pattern)
    for start in range(len(text)):
        for end in range(start, len(text)):
            expected = re.compile(pattern).search(text, start, end)
            found = guarded.search(text, start, end)
            assert (found and found.span()) == (expected and expected.span())
