"""Patterns that are compiled when they are first tried: each of them can be."""

import gc
import re
from collections.abc import Iterator

import unctc
from unctc.extraction.bodies import find_in_capitals
from unctc.languages.registry import PARTS, rules_for
from unctc.late_patterns import LatePatterns, late_pattern


def _made_by_now() -> Iterator[tuple[str, int]]:
    """Yield the text and the flags of each late pattern of this process."""
    kind = type(late_pattern("a"))
    for each in gc.get_objects():
        if type(each) is kind:
            yield each.pattern, vars(each)["_flags"]
        elif isinstance(each, LatePatterns):
            yield from ((text, 0) for text in vars(each).get("_texts", {}).values())


def test_every_pattern_of_every_language_compiles() -> None:
    for language in unctc.Language:
        rules = rules_for(language)
        for part in PARTS:
            if rules.has(part):
                getattr(rules, part, None)  # words of pages are no rules
        find_in_capitals("CTED", language)
    patterns = set(_made_by_now())
    assert len(patterns) > 2_000
    for text, flags in patterns:
        re.compile(text, flags)


def test_an_arabic_programme_may_have_a_paragraph_in_latin_capitals() -> None:
    text = (
        "المرفق\nبرنامج عمل لجنة مكافحة الإرهاب لعام 2018\n"
        "1. ستقدم المديرية التنفيذية تقريرا بحلول 30 حزيران/يونيه 2018.\n2. STEP 7 OF THE PLAN.\n"
    )
    letter = unctc.loads(text, language="ar")
    assert isinstance(letter, unctc.Letter)
    (programme,) = letter.programmes
    assert programme.paragraph(2).text == "STEP 7 OF THE PLAN."
    assert [str(each.due) for each in unctc.deliverables(letter)] == ["2018-06-30"]
