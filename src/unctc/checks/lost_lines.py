"""What shows that a line of a letter is lost: numbers that all others have, sections alone, gaps in a function."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from unctc.checks.context import CheckContext
from unctc.checks.rules import LETTERS, Check, Violation, violation
from unctc.languages.rules.punctuation import CLOSERS, SENTENCE_ENDS, one_of
from unctc.late_patterns import late_pattern
from unctc.model.findings import Severity
from unctc.model.letters import Letter
from unctc.model.locations import Location, Span
from unctc.model.neutral_numbers import neutral_number
from unctc.model.node_paths import NodePath
from unctc.model.nodes import Node
from unctc.model.passages import Paragraph
from unctc.model.sections import Section, section_paths

__all__ = ["CHECKS"]

_BLANK_INSIDE: Final = late_pattern(
    rf"{one_of(SENTENCE_ENDS)}{one_of(CLOSERS)}*[^\S\n\f]*\n(?:[^\S\n\f]*\n)+[^\S\n\f]*(?=(?P<next>[^\W\d_]))"
)
_BLANK_BEFORE: Final = late_pattern(r"\n[^\S\n]*\n[^\S\n]*\Z")
_LEAST_PARAGRAPHS: Final = 3
_LEAST_WORDS: Final = 3
_FIRSTS: Final = frozenset(("I", "A", "1"))
"""The first numbers of sections, as every language has them."""
_BEFORE: Final = 120
_WORD: Final = late_pattern(r"[^\W_]+")
_STEM: Final = 5
"""By how many letters words are compared that inflect."""
_JOINT: Final = 4
"""Words of fewer letters join others."""


def blank_line_inside(context: CheckContext) -> Iterator[Violation]:
    """Report the one paragraph of a part that has a blank line inside, where blank lines set all its paragraphs apart."""
    source = context.document.source if isinstance(context.document, Letter) else None
    if not source or context.document.layout is not None:
        return
    for part in _parts(context):
        numbered = [node for node in part if _number(node) is not None and node.passage.location]
        inside = [node for node in numbered if _has_blank_line(source, node.passage.location)]
        apart = sum(_is_set_apart(source, node.passage.location) for node in numbered)
        if len(inside) == 1 and len(numbered) >= _LEAST_PARAGRAPHS and apart == len(numbered):
            (node,) = inside
            yield violation(
                node.path, node.passage, _behind_blank_line(source, node), number=_number(node)
            )


def _has_blank_line(source: str, place: Location | None) -> bool:
    """Whether a blank line is between two sentences of a place, where no page ends."""
    return place is not None and any(
        not match["next"].islower()
        for piece in place.ranges
        for match in _BLANK_INSIDE.finditer(source, piece.start, piece.end)
    )


def _behind_blank_line(source: str, node: Node) -> Span | None:
    """Return where in a paragraph the line is that follows its blank line."""
    assert node.passage.location is not None
    pieces = node.passage.location.ranges
    found = next(
        match for each in pieces for match in _BLANK_INSIDE.finditer(source, each.start, each.end)
    )
    line = source[found.end() :].partition("\n")[0].strip()
    at = node.passage.text.find(line)
    return Span(at, at + len(line)) if at >= 0 else None


def _is_set_apart(source: str, place: Location | None) -> bool:
    return (
        place is not None
        and _BLANK_BEFORE.search(source[max(0, place.start - _BEFORE) : place.start]) is not None
    )


def number_missing(context: CheckContext) -> Iterator[Violation]:
    """Report the one paragraph of a part that has no number, behind others that have one."""
    for part in _parts(context):
        numbers = [_number(node) for node in part]
        if (
            numbers.count(None) == 1
            and len(numbers) >= _LEAST_PARAGRAPHS
            and numbers[0] is not None
        ):
            node = part[numbers.index(None)]
            yield violation(node.path, node.passage, text=node.passage.text[:40])


def lone_section(context: CheckContext) -> Iterator[Violation]:
    """Report, inside a section, a first one with a number that no second follows."""
    document = context.document
    assert isinstance(document, Letter)
    for part, attachment in zip(document.attachment_paths, document.attachments, strict=True):
        text = attachment.programme
        if text is None:
            continue
        paths = {id(section): path for path, section in section_paths(text.sections)}
        # A short programme may have one section; what is divided has two parts.
        for sections in (each.sections for each in _walk(text.sections)):
            numbered = [each for each in sections if each.number]
            if len(numbered) == 1 and sections[-1] is numbered[0] and _is_first(numbered[0]):
                path = NodePath(f"{part}/{paths[id(numbered[0])]}")
                yield violation(path, numbered[0].heading, printed=numbered[0].number)


def _is_first(section: Section) -> bool:
    return neutral_number(section.number or "").upper() in _FIRSTS


def _walk(sections: Sequence[Section]) -> Iterator[Section]:
    for section in sections:
        yield section
        yield from _walk(section.sections)


def gap_in_function(context: CheckContext) -> Iterator[Violation]:
    """Report a function that is that of the author in the title of the letter, but for words in its middle or at its end."""
    document = context.document
    assert isinstance(document, Letter)
    letter = document.letter
    signature = letter.signature if letter else None
    if letter is None or signature is None or not letter.author or not signature.role:
        return
    missing = _missing(_WORD.findall(letter.author), signature.role)
    if missing:
        yield violation(
            NodePath("letter/signature"), signature, signature.role_span, missing=" ".join(missing)
        )


def _missing(author: Sequence[str], printed: str) -> list[str]:
    """Return the words of *author* that a function leaves out between two of its own; none where it has others.

    One that ends before the author does is a short form: "Chair of the Committee".
    """
    role, stems = [*map(_stem, _WORD.findall(printed))], [*map(_stem, author)]
    if len(role) < _LEAST_WORDS or role[0] not in stems:
        return []
    at = stems.index(role[0])
    left_out: list[str] = []
    for word in role[1:]:
        following = next((i for i in range(at + 1, len(stems)) if stems[i] == word), None)
        if following is None:
            if len(word) < _JOINT:
                continue
            return []
        left_out += [each for each in author[at + 1 : following] if len(each) >= _JOINT]
        at = following
    # What ends with "to" goes on.
    if len(role[-1]) < _JOINT and role[-1].isalpha() and printed[-1:] not in SENTENCE_ENDS:
        return [*left_out, *author[at + 1 :]]
    return left_out if at == len(stems) - 1 else []


def _stem(word: str) -> str:
    return word.lower()[:_STEM]


def _parts(context: CheckContext) -> Iterator[tuple[Node, ...]]:
    """Yield the paragraphs of each programme."""
    document = context.document
    assert isinstance(document, Letter)
    for path, attachment in zip(document.attachment_paths, document.attachments, strict=True):
        if attachment.programme is not None:
            yield context.paragraphs_in(path)


def _number(node: Node) -> int | None:
    return node.passage.number if isinstance(node.passage, Paragraph) else None


CHECKS: Final = (
    Check(
        code="PAR105",
        name="number-missing",
        severity=Severity.NOTE,
        summary="One paragraph of a programme has no number, and all others have one.",
        why="A paragraph without a number can be neither cited nor compared; its number may be lost.",
        remedy="Give the paragraph its number.",
        template="the only paragraph without a number: {text}",
        kinds=LETTERS,
        since="0.2.0",
        run=number_missing,
    ),
    Check(
        code="PAR303",
        name="lone-section",
        severity=Severity.NOTE,
        summary="Inside a section is one with a number, and no other.",
        why="Nothing is divided into one section: the heading of the next may be lost, its paragraphs taken for those of this one.",
        remedy="Look for the heading of the next section, or take the number out.",
        template="no section follows section {printed} inside the one that it is in",
        kinds=LETTERS,
        since="0.2.0",
        run=lone_section,
    ),
    Check(
        code="CMP207",
        name="gap-in-function",
        severity=Severity.NOTE,
        summary="The function of the one who signs lacks words that it has in the title of the letter.",
        why="The title and the signature name the same function: where words are missing in the middle of one, a line of it is lost.",
        remedy="Look at the source around the signature.",
        template="the function in the signature leaves out: {missing}",
        kinds=LETTERS,
        since="0.2.0",
        run=gap_in_function,
    ),
    Check(
        code="SRC108",
        name="blank-line-inside",
        severity=Severity.NOTE,
        summary="One numbered paragraph has a blank line inside, where blank lines set all paragraphs apart.",
        why="What follows the blank line may be a paragraph of its own that has lost its number.",
        remedy="Give the paragraph its number, or take the blank line out.",
        template="a blank line is inside paragraph {number}",
        kinds=LETTERS,
        since="0.2.0",
        run=blank_line_inside,
    ),
)
