"""``SRC1``: what shows that a document was read wrongly, or that it is not alone in its file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from attrs import evolve

from unctc.checks.context import CheckContext
from unctc.checks.rules import LETTERS, Check, Violation, violation
from unctc.languages.rules.punctuation import CLOSERS, SENTENCE_ENDS, one_of
from unctc.late_patterns import late_pattern
from unctc.model.findings import Severity
from unctc.model.letters import Letter, TransmittalLetter
from unctc.model.locations import Span
from unctc.model.node_paths import NodePath
from unctc.model.nodes import Node
from unctc.model.passages import Heading, Paragraph, Title
from unctc.model.resolutions import DraftResolution

__all__ = ["CHECKS", "SECOND_DOCUMENTS", "shown"]

SECOND_DOCUMENTS: Final = ("second-document", "second-letter")
"""What text is unread as that is of another document."""
_SHOWN: Final = 40
_LONGEST: Final = 400
_LONGEST_ROLE: Final = 250
_DENSE: Final = 2.5
"""How many letters of an alphabet say what one Chinese character says."""
_SEVERAL: Final = 2
_LONGEST_LINE: Final = 1200
"""How long the lines of a text are on average that has lost its line breaks."""
_NUMBER_IN_TEXT: Final = late_pattern(
    r"(?P<printed>[(\[]?(?P<number>[1-9]\d{0,2})[)\].:、-])(?!\d)"
)
_NEXT_SENTENCE: Final = late_pattern(rf"{one_of(SENTENCE_ENDS)} ?(?=[^\W\d_a-z])")
_ENDED_LINE: Final = late_pattern(
    rf"{one_of(SENTENCE_ENDS)}{one_of(CLOSERS)}*[^\S\n]*\n\s*(?=(?P<next>\w))"
)
_LINE_END: Final = late_pattern(r"(?P<lines>(?:[^\S\n]*\n)+)(?P<indent>[^\S\n]*)")
_SENTENCES: Final = late_pattern(rf"[^\W\d_]{{3}}{one_of(SENTENCE_ENDS)} ?(?=[^\W\d_]{{2}})")


def _is_long(text: str, longest: int, subject: CheckContext) -> bool:
    """Whether *text* has too many letters; a heading may list any number of resolutions."""
    cjk = subject.rules is not None and subject.rules.cjk
    return sum(map(str.isalpha, text)) > (longest / _DENSE if cjk else longest)


def shown(text: str) -> str:
    """Return how a finding shows *text*: its beginning, where it is long."""
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


def long_headings(subject: CheckContext) -> Iterator[Violation]:
    """Report titles and headings that hold more than a title or a heading says."""
    for node in subject.nodes:
        if isinstance(node.passage, Title) and isinstance(subject.document, DraftResolution):
            continue  # it lists the States that submit the draft, as many as there are
        if isinstance(node.passage, (Title, Heading)) and _is_long(
            node.passage.text, _LONGEST, subject
        ):
            yield violation(
                node.path,
                node.passage,
                length=len(node.passage.text),
                text=shown(node.passage.text),
            )


def second_documents(subject: CheckContext) -> Iterator[Violation]:
    """Report that another document, or another letter, follows in the file."""
    for each in subject.document.unread:
        if each.code in SECOND_DOCUMENTS:
            first = each.text.partition("\n")[0]
            place = each.location
            if place is not None:
                place = evolve(place, end=place.start + len(first), pieces=())
            yield violation(NodePath(), location=place, text=shown(first))


def long_functions(subject: CheckContext) -> Iterator[Violation]:
    """Report functions of those who sign that hold several sentences, or more words than a function has."""
    assert isinstance(subject.document, Letter)
    letter = subject.document.letter
    signature = letter.signature if letter else None
    if signature is None or signature.role_span is None:
        return
    role = signature.role_span.of(signature.text)
    if (
        _SENTENCES.search(role)
        or _has_second(role, subject)
        or _is_long(role, _LONGEST_ROLE, subject)
    ):
        yield violation(
            NodePath("letter/signature"), signature, signature.role_span, text=shown(role)
        )


def numbers_in_text(subject: CheckContext) -> Iterator[Violation]:
    """Report a part whose paragraphs without numbers begin with numbers of another form, counting on."""
    counted: dict[str, list[tuple[Node, re.Match[str]]]] = {}
    for node in subject.nodes:
        passage = node.passage
        if not isinstance(passage, Paragraph) or passage.number is not None:
            continue
        match = _NUMBER_IN_TEXT.match(passage.text)
        found = counted.setdefault(node.path.part, [])
        if match is not None and int(match["number"]) == len(found) + 1:
            found.append((node, match))
    for found in counted.values():
        if len(found) > 1:
            node, match = found[0]
            yield violation(node.path, node.passage, Span(*match.span()), printed=match["printed"])


def lost_line_breaks(subject: CheckContext) -> Iterator[Violation]:
    """Report paragraphs of a letter which may be two: its lines are too long, or nothing but their ends shows where one ends."""
    document = subject.document
    assert isinstance(document, Letter)
    letter = document.letter
    source = document.source or ""
    lines = [line for line in source.split("\n") if line.strip()]
    if letter is None or not lines:
        return
    cjk = subject.rules is not None and subject.rules.cjk
    longest = _LONGEST_LINE / _DENSE if cjk else _LONGEST_LINE
    lost = len(lines) == 1 or sum(map(len, lines)) >= longest * len(lines)
    if not lost and (cjk or document.layout is not None or not _is_without_gaps(source, letter)):
        return
    for index, paragraph in enumerate(letter.paragraphs, 1):
        doubtful = (
            len(_NEXT_SENTENCE.findall(paragraph.text)) >= _SEVERAL
            if lost
            else _may_be_two(_printed(document, paragraph))
        )
        if doubtful:
            yield violation(NodePath(f"letter/{index}"), paragraph)


def _is_without_gaps(source: str, letter: TransmittalLetter) -> bool:
    """Whether neither blank lines nor indents show where the paragraphs of *letter* begin: all lines are set alike."""
    places = [each.location for each in letter.paragraphs if each.location is not None]
    if not places:
        return False
    printed = source[places[0].start : places[-1].end]
    ends = _LINE_END.finditer(printed)
    return len({(each["lines"].count("\n") > 1, bool(each["indent"])) for each in ends}) == 1


def _may_be_two(printed: str) -> bool:
    """Whether a sentence of a paragraph ends with a line, and the next line can begin one."""
    return any(not each["next"].islower() for each in _ENDED_LINE.finditer(printed))


def _printed(document: Letter, paragraph: Paragraph) -> str:
    place = paragraph.location
    return document.source[place.start : place.end] if place and document.source else ""


def _has_second(role: str, subject: CheckContext) -> bool:
    """Whether another signature is in the function of the one who signs."""
    rules = subject.rules
    return rules is not None and rules.signed.search(role) is not None


CHECKS: Final = (
    Check(
        code="SRC103",
        name="heading-too-long",
        severity=Severity.WARNING,
        summary="A title or a heading is longer than titles and headings are.",
        why="Text under a heading was taken for a part of it: the paragraphs in it are missing.",
        remedy="Look at the source around it: paragraphs may have no numbers, or the line breaks may be lost.",
        template="{length} characters are read as one title or heading: {text}",
        run=long_headings,
    ),
    Check(
        code="SRC104",
        name="function-too-long",
        severity=Severity.WARNING,
        summary="The function of the one who signs has several sentences, another signature, or very many words.",
        why="What follows the signature was taken for a part of it: a note, an annex or another letter.",
        remedy="Look at the source behind the signature: the label of an annex must have a line of its own.",
        template="read as the function of the one who signs: {text}",
        kinds=LETTERS,
        run=long_functions,
    ),
    Check(
        code="SRC105",
        name="second-document",
        severity=Severity.WARNING,
        summary="The file holds another document after the first.",
        why="One document is read from a file: what is in the other is found by nobody who asks for its symbol.",
        remedy="Split the file, and load each document by itself.",
        template="another document begins: {text}",
        run=second_documents,
    ),
    Check(
        code="SRC106",
        name="number-in-text",
        severity=Severity.WARNING,
        summary="Paragraphs that have no number begin with one of another form: 1), 2), 3).",
        why="The numbers were left in the text, so that nobody finds paragraph 2 by its number.",
        remedy="Print the numbers as the United Nations does in that language: 1., 2., 3.",
        template="{printed} is read as text, not as the number of a paragraph",
        since="0.2.0",
        run=numbers_in_text,
    ),
    Check(
        code="SRC107",
        name="line-breaks-lost",
        severity=Severity.NOTE,
        summary="The text has lost the line breaks or the blank lines that show where a paragraph of the letter ends.",
        why="The paragraphs of a letter have no numbers: without blank lines, a line that ends with its sentence may be the last of one.",
        remedy="Give the text with its line breaks, and with the blank lines between its paragraphs.",
        template="without line breaks or blank lines nothing shows whether this is one paragraph",
        kinds=LETTERS,
        since="0.2.0",
        run=lost_line_breaks,
    ),
)
