"""Made-up letters in six languages are read as their keys say, in whatever layout they are set."""

from __future__ import annotations

import pytest
from tests.corpus.made_layouts import LATER_LAYOUTS, LAYOUTS
from tests.corpus.made_letters import LANGUAGES, SCENARIOS, Draft, drafted, key_of, printed
from tests.corpus.score_made_letters import damages, fields
from tests.corpus.score_misreadings import told_parts

import unctc

EVERY = {**LAYOUTS, **LATER_LAYOUTS}
UNREADABLE = {
    "section-word": "the word for a section is read as a part of its heading",
}
"""Layouts that are not read whole, and why; what is wrong in them is told."""
LINES_LOST = ("one-line", "one-line-paged", "no-blank-lines", "spread")
"""Layouts in which nothing shows where a paragraph of the letter ends."""


def draft_in(name: str, language: str) -> Draft | None:
    """Return a letter in a layout; ``None`` where there is no such layout in the language."""
    index = list(EVERY).index(name)
    for paged in (bool(index % 2), not index % 2):
        draft = drafted(language, index % len(SCENARIOS), paged=paged)
        if EVERY[name](draft) is not False:
            return draft
    return None


READABLE = [
    (name, language)
    for name in EVERY
    if name not in UNREADABLE
    for language in LANGUAGES
    if draft_in(name, language) is not None
]


def test_nearly_every_layout_is_one_of_each_language() -> None:
    assert len(READABLE) >= 0.9 * len(LANGUAGES) * (len(EVERY) - len(UNREADABLE))


@pytest.mark.parametrize(("name", "language"), READABLE)
def test_every_field_is_read(name: str, language: str) -> None:
    draft = draft_in(name, language)
    assert draft is not None
    document = unctc.loads(printed(draft), format="text", language=language, interpret=False)
    wrong = {
        (part, field)
        for part, field, wanted, found in fields(document, key_of(draft))
        if wanted != found
    }
    assert wrong <= ({("letter", "letter")} if name in LINES_LOST else set())


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_wrong_is_told(language: str) -> None:
    draft = drafted(language, 1, paged=True)
    key, text = key_of(draft), printed(draft)
    wrong = silent = 0
    for _, damaged in damages(text):
        try:
            document = unctc.loads(damaged, format="text", language=language, interpret=False)
        except unctc.UnctcError:
            continue
        told = told_parts(document)
        for part, _, wanted, found in fields(document, key):
            if wanted != found:
                wrong += 1
                silent += told is not None and part not in told and not (part == "" and told)
    assert wrong > 100
    # A last paragraph, the last heading, a line of the letter: nothing shows that they are gone.
    assert silent / wrong < 0.2
