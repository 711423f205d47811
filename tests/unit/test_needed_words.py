"""Words that a pattern needs: where it matches, the text has one of them."""

from __future__ import annotations

import re

import pytest

import unctc
from unctc.extraction.citations.pattern_prefilter import (
    alternatives_of,
    anchored,
    first_characters,
    split_after_prefix,
)
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


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        # What may be left out is needed by nothing; what is there at least once is.
        ("(?:annual )?report", "report"),
        ("rep+ort", "rep"),
        ("rep*ort", "ort"),
        ("rep{2}ort", "rep"),
        ("rep{0,2}ort", "ort"),
        ("rep{1,2}ort", "rep"),
        # Of several alternatives each has to need something.
        ("(?:annual|monthly)", "annual monthly"),
        ("annual|", ""),
        ("report|reports", "report"),
        # A class of up to four characters is one of them, where nothing longer is needed.
        ("[abcd]", "a b c d"),
        ("[abcde]", ""),
        ("[^a]", ""),
        ("[a-d]", ""),
        # Characters with a sign before them are those characters; signs for many are none.
        (r"a\.b", "a.b"),
        (r"a\wbc", "bc"),
        ("ab.c", "ab"),
        # What is only looked at beside a match is in the text, but perhaps not in the stretch.
        ("(?<=will )report", "report"),
        ("(?!annual)report", "report"),
        # The longest is looked for, and letters rather than punctuation.
        ("x(?:longest)", "longest"),
        (", (?:and )?to", "to"),
        ("(?P<n>name)s", "name"),
        ("(?>atomic)x", "atomic"),
    ],
)
def test_which_words_are_looked_for(pattern: str, words: str) -> None:
    assert " ".join(needed_words(pattern)) == words


@pytest.mark.parametrize(
    ("fragment", "first"),
    [
        ("the", "t"),
        ("(?:of )?the", "ot"),
        ("a?b", "ab"),
        ("a+b", "a"),
        ("a{0,2}b", "ab"),
        ("a{2}b", "a"),
        ("a|b", "ab"),
        ("(?:a|b)c", "ab"),
        ("(?:a|)b", "ab"),
        ("[Rr]ule", "Rr"),
        (r"\bthe", "t"),
        ("(?=a)b", "b"),
        (r"\.x", r"\."),
        (r"\d+x", r"\d"),
        # Any character may begin it, or it may be empty.
        (r"\w+", None),
        (".x", None),
        (r"(?:a|\w)b", None),
        ("[^a]b", None),
        ("[a-]x", None),
        ("(a)b", None),
        ("a*", None),
        ("", None),
    ],
)
def test_the_characters_with_which_a_match_begins(fragment: str, first: str | None) -> None:
    assert first_characters(fragment) == first
    assert anchored(fragment).startswith(f"[{first}]" if first else "(")


@pytest.mark.parametrize(
    ("fragment", "prefix"),
    [
        ("a?b", "a?"),
        ("a?", "a?"),
        ("(?:a|)b", "(?:a|)"),
        ("(?:a)b", ""),
        ("(?<!x)b", "(?<!x)"),
        ("a{0,2}(?:b|c?)d", "a{0,2}(?:b|c?)"),
        ("ab", ""),
    ],
)
def test_what_need_not_be_at_the_start(fragment: str, prefix: str) -> None:
    assert split_after_prefix(fragment) == (prefix, fragment.removeprefix(prefix))


@pytest.mark.parametrize(
    ("fragment", "parts"),
    [
        ("a|b", ["a", "b"]),
        ("(?:(?:a|b))", ["a", "b"]),
        ("(?:a|b)|c", ["a", "b", "c"]),
        ("(?:a|b)?", ["(?:a|b)?"]),
        ("(?:a|b)c", ["(?:a|b)c"]),
        ("[|]", ["[|]"]),
        ("a", ["a"]),
    ],
)
def test_alternatives(fragment: str, parts: list[str]) -> None:
    assert alternatives_of(fragment) == parts
