"""``SRC``: unread text, replacement characters, punctuation of another script, doubled words."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from unctc.checks.context import CheckContext
from unctc.checks.misreadings import SECOND_DOCUMENTS, shown
from unctc.checks.rules import LETTERS, Check, Violation, violation
from unctc.extraction.bodies import find_bodies
from unctc.late_patterns import late_pattern
from unctc.model.bodies import Body, committee_of
from unctc.model.findings import Severity
from unctc.model.letters import Letter
from unctc.model.locations import Span
from unctc.model.node_paths import NodePath

__all__ = ["CHECKS"]

# The replacement character, and the private area in which broken fonts put their characters.
_UNREADABLE = late_pattern("[\ufffd\ue000-\uf8ff\x00-\x08\x0e-\x1f]+")


def unread_text(context: CheckContext) -> Iterator[Violation]:
    """Report text that no step of reading could place."""
    for each in context.document.unread:
        if each.code in SECOND_DOCUMENTS:
            continue  # reported as what it is
        text = shown(" ".join(each.text.split()))
        yield violation(NodePath(), location=each.location, text=text, why=each.code)


def unreadable_characters(context: CheckContext) -> Iterator[Violation]:
    """Report characters in place of what a font or an encoding has lost."""
    for node in context.nodes:
        for match in _UNREADABLE.finditer(node.passage.text):
            codes = " ".join(f"U+{ord(sign):04X}" for sign in match.group())
            yield violation(node.path, node.passage, Span(*match.span()), signs=codes)


def mixed_punctuation(context: CheckContext) -> Iterator[Violation]:
    """Report punctuation of another script before a letter of the text's own, and after one, a digit or a bracket."""
    words = context.words
    if not words.foreign_punctuation:
        return
    pattern = _between(words.letters, words.foreign_punctuation)
    for node in context.nodes:
        for match in pattern.finditer(node.passage.text):
            mark = match["mark"]
            yield violation(
                node.path,
                node.passage,
                Span(match.start("mark"), match.end("mark")),
                printed=mark,
                native=words.native_punctuation[words.foreign_punctuation.index(mark)],
                before=match["before"],
                after=match["after"],
            )


@lru_cache(maxsize=16)
def _between(letters: str, marks: str) -> re.Pattern[str]:
    near = f"[{letters}]"
    return late_pattern(
        rf"(?P<before>{near}{{1,4}}|[\d)）》”]{{1,4}})(?P<mark>[{re.escape(marks)}])(?=\s?(?:[(（][a-z][)）]\s?)?(?P<after>{near}{{1,4}}))"
    )


def doubled_word(context: CheckContext) -> Iterator[Violation]:
    """Report a word printed twice in a row, unless the second is the start of a body's name."""
    words = context.words
    for node in context.nodes:
        text = node.passage.text
        begun: set[int] | None = None
        for match in words.doubled.finditer(text):
            word = match[match.lastgroup or 0]
            if match.group() in words.twofold or word.lower() in words.twofold:
                continue
            if text[match.start()].isupper() and word[0].isupper():
                continue  # a name: Mayi Mayi, Abdullah Abdullah
            if begun is None:  # most passages double no word
                named = find_bodies(text, context.document.language)
                begun = {each.span.start for each in named}
            if match.end() - len(word) in begun:
                continue
            yield violation(node.path, node.passage, Span(*match.span()), word=word)


def assists_itself(context: CheckContext) -> Iterator[Violation]:
    """Report a body that helps itself, where one of the two must be another."""
    assists = context.words.assists
    assert isinstance(context.document, Letter)
    bodies = (committee_of(each.body) for each in context.document.programmes)
    committee = next((each for each in bodies if each is not None), Body.COMMITTEE)
    for node in context.nodes:
        text = node.passage.text
        if assists.search(text) is None:
            continue
        named = find_bodies(text, context.document.language)
        for first, second in itertools.pairwise(named):
            body = first.body or committee
            # Of many bodies one can assist the other.
            if body is not (second.body or committee) or body.collective:
                continue
            if assists.fullmatch(text[first.span.end : second.span.start]):
                span = Span(first.span.start, second.span.end)
                yield violation(node.path, node.passage, span, body=body, printed=span.of(text))


CHECKS: Final = (
    Check(
        code="SRC101",
        name="unread-text",
        severity=Severity.WARNING,
        summary="Text of the source has no place in the document.",
        why="Nothing of a source is dropped: what could not be placed is kept and reported, for something may be missing in its place.",
        remedy="Look at the text: a heading or a number that reading did not know, or what does not belong to the document.",
        template="not read ({why}): {text}",
        run=unread_text,
    ),
    Check(
        code="SRC102",
        name="unreadable-signs",
        severity=Severity.WARNING,
        summary="The text has characters in place of lost ones.",
        why="Replacement characters, control characters and those of private fonts are where a character was lost on the way.",
        remedy="Take the text from a better source, or give the encoding with `--encoding`.",
        template="{signs} in the text: a sign was lost",
        run=unreadable_characters,
    ),
    Check(
        code="SRC201",
        name="mixed-signs",
        severity=Severity.WARNING,
        summary="Punctuation of another script is between letters of the text's own.",
        why="An ASCII comma between Chinese characters, or a Chinese comma between English words, comes from the wrong keyboard.",
        remedy="Put the punctuation of the script.",
        template="“{printed}” between “{before}” and “{after}”; the script has “{native}”",
        run=mixed_punctuation,
    ),
    Check(
        code="SRC202",
        name="doubled-word",
        severity=Severity.WARNING,
        summary="A word is printed twice in a row.",
        why="A word printed twice is a slip that no spelling checker of single words sees.",
        remedy="Take one out, or put the word that was meant.",
        template="{word} stands twice",
        run=doubled_word,
    ),
    Check(
        code="SRC301",
        name="body-assists-itself",
        severity=Severity.ERROR,
        summary="A body assists itself: one of the two names must be another.",
        why="A body cannot assist itself: when a sentence was carried from one programme to the other, one of the two names was changed and the other was not.",
        remedy="Find out from the other programme who acts and whom it assists.",
        template="{printed}: {body} on both sides",
        kinds=LETTERS,
        run=assists_itself,
    ),
)
