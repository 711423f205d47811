"""Sentences of a paragraph cover it, and none of them goes on without end."""

import pytest

from unctc import Language
from unctc.extraction.marked_text import mark_text
from unctc.extraction.sentences import sentences_of
from unctc.languages.registry import rules_for


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("passer en revue chaque année\n" * 500, Language.FRENCH),
        ("执行局将向委员会提交报告，" * 900, Language.CHINESE),
        ("It reports. " * 50 + "and reviews " * 2_000 + ". It meets.", Language.ENGLISH),
    ],
)
def test_what_goes_on_without_end_is_read_in_stretches(text: str, language: Language) -> None:
    rules = rules_for(language).duties
    assert rules is not None
    found = list(sentences_of(mark_text(text, language), rules))
    assert "".join(each.of(text) for each in found) == text
    assert max(each.end - each.start for each in found) <= 4_000
    assert len(found) < len(text) / 3_900 + text.count(".") + 1
