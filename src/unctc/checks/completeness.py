"""``CMP``: parts that a document of its kind has and this one lacks.

What the letter announces and nobody attached is ``ATT101``, a label without anything after it ``ATT103``, a
number that is left out ``PAR101``.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from unctc.checks.attachments import announcements
from unctc.checks.context import CheckContext
from unctc.checks.rules import EVERY, LETTERS, Check, Violation, violation
from unctc.languages.rules.punctuation import CLOSERS, SENTENCE_ENDS, one_of
from unctc.languages.rules.structure import StructureRules
from unctc.late_patterns import late_pattern
from unctc.model.findings import Severity
from unctc.model.letters import Attachment, Letter, TransmittalLetter
from unctc.model.locations import Span
from unctc.model.node_paths import DOCUMENT, NodePath
from unctc.model.passages import Paragraph
from unctc.model.reports import Report
from unctc.model.sections import section_paths

__all__ = ["CHECKS"]

# A sentence may end inside quotation marks or brackets.
_LAST_CHARACTERS = 12
_CLOSED: Final = f"{CLOSERS} \xa0\u202f"
# Old printings call notes by digits that extraction leaves behind the full stop.
_NOTE_CALL: Final = late_pattern(
    rf"(?<={one_of(SENTENCE_ENDS, CLOSERS)})\s?(?:\d{{1,2}}|[*†‡]{{1,3}})\Z"
)


def no_letter(context: CheckContext) -> Iterator[Violation]:
    """Report attachments without the letter that transmits them."""
    if _letter_document(context).letter is None:
        yield violation(DOCUMENT)


def no_letter_title(context: CheckContext) -> Iterator[Violation]:
    """Report a letter without its title line."""
    letter = _letter_document(context).letter
    if letter is not None and letter.title is None:
        yield _about_letter(letter)


def no_letter_text(context: CheckContext) -> Iterator[Violation]:
    """Report a letter without a paragraph."""
    letter = _letter_document(context).letter
    if letter is not None and not letter.paragraphs:
        yield _about_letter(letter)


def no_signature(context: CheckContext) -> Iterator[Violation]:
    """Report a letter that nobody signed."""
    letter = _letter_document(context).letter
    if letter is not None and letter.signature is None:
        yield _about_letter(letter)


def no_name(context: CheckContext) -> Iterator[Violation]:
    """Report a signature in which nobody is named."""
    letter = _letter_document(context).letter
    if letter is not None and letter.signature is not None and not letter.signature.name:
        yield violation(NodePath("letter/signature"), letter.signature)


def no_function(context: CheckContext) -> Iterator[Violation]:
    """Report a signature that names no function where the title of the letter names that of its author."""
    letter, rules = _letter_document(context).letter, context.rules
    if letter is None or letter.signature is None or rules is None:
        return
    author, role = letter.author or "", letter.signature.role or ""
    if (
        letter.signature.name
        and _names_function(author, rules)
        and not _names_function(role, rules)
    ):
        yield violation(NodePath("letter/signature"), letter.signature, author=author)


def _names_function(text: str, rules: StructureRules) -> bool:
    # In capitals, and in the case of a title, functions begin with other letters than in a signature.
    return (
        rules.functions.search(text) is not None or rules.functions.search(text.title()) is not None
    )


def nothing_attached(context: CheckContext) -> Iterator[Violation]:
    """Report a letter with neither annex nor enclosure that announces none either, or that breaks off."""
    document = _letter_document(context)
    announced = any(True for what in ("annex", "enclosure") for _ in announcements(context, what))
    unsigned = document.letter is not None and document.letter.signature is None
    # A letter that breaks off may have announced more than is left of it.
    if not document.attachments and (unsigned or not announced):
        yield violation(DOCUMENT)


def no_attachment_title(context: CheckContext) -> Iterator[Violation]:
    """Report an annex or enclosure with text and without a title."""
    for path, each in _attachments(context):
        if each.title is None and each.programme is not None:
            yield violation(path, location=each.location, label=each.label)


def no_attachment_paragraphs(context: CheckContext) -> Iterator[Violation]:
    """Report an annex or enclosure with a title and without numbered paragraphs."""
    for path, each in _attachments(context):
        if each.title is not None and each.text is None:
            yield violation(path, location=each.location, label=each.label)


def empty_section(context: CheckContext) -> Iterator[Violation]:
    """Report a section under whose heading there is no paragraph."""
    for path, each in _attachments(context):
        if each.programme is None:
            continue
        for below, section in section_paths(each.programme.sections):
            if not section.all_paragraphs:
                yield violation(
                    path / below,
                    section.heading,
                    section=section.printed_number or section.heading.text,
                )


def breaks_off(context: CheckContext) -> Iterator[Violation]:
    """Report a last paragraph that ends without the punctuation that ends a sentence."""
    document = context.document
    if isinstance(document, Report):
        for path in (NodePath("body"), *document.attachment_paths):
            yield from _breaks_off(context, path)
        return
    if not isinstance(document, Letter):
        parts = dict.fromkeys(each.path.resolution_part for each in context.nodes)
        for part in parts:
            yield from _breaks_off(context, NodePath(part) / "operative")
        return
    if document.letter is not None and document.letter.signature is None:
        yield from _breaks_off(context, NodePath("letter"))
    for path in document.attachment_paths:
        yield from _breaks_off(context, path)


def _breaks_off(context: CheckContext, part: NodePath) -> Iterator[Violation]:
    """Report the last paragraph of a part, or its last point."""
    last = context.last_in(part)
    if last is None:
        return
    assert isinstance(last.passage, Paragraph)
    if last.passage.tables:
        return  # one ends it
    text = last.passage.text.rstrip()
    if not _NOTE_CALL.sub("", text).rstrip(_CLOSED).endswith(tuple(SENTENCE_ENDS)):
        start = max(0, len(text) - _LAST_CHARACTERS)
        yield violation(last.path, last.passage, Span(start, len(text)), end=text[start:])


def _attachments(context: CheckContext) -> Iterator[tuple[NodePath, Attachment]]:
    document = _letter_document(context)
    return zip(document.attachment_paths, document.attachments, strict=True)


def _letter_document(context: CheckContext) -> Letter:
    document = context.document
    assert isinstance(document, Letter)
    return document


def _about_letter(letter: TransmittalLetter) -> Violation:
    """Return a violation whose place is the first part of *letter* that is there."""
    parts = (letter.title, *letter.paragraphs, letter.signature)
    first = next((each for each in parts if each is not None), None)
    return violation(NodePath("letter"), location=first.location if first else None)


CHECKS: Final = (
    Check(
        code="CMP201",
        name="no-letter",
        severity=Severity.NOTE,
        summary="There is no letter.",
        why="A work programme is transmitted by a letter, which names its date, its author and its addressee.",
        remedy="Give the whole document; where the letter is there, look at its title line.",
        template="there is no letter",
        kinds=LETTERS,
        since="0.2.0",
        run=no_letter,
    ),
    Check(
        code="CMP202",
        name="letter-without-title",
        severity=Severity.WARNING,
        summary="The letter has no title line.",
        why="The title line is where the date, the author and the addressee of the letter are read.",
        remedy="Begin the letter with its title: “Letter dated … from … addressed to …”.",
        template="the letter has no title, hence no date and no author",
        kinds=LETTERS,
        since="0.2.0",
        run=no_letter_title,
    ),
    Check(
        code="CMP203",
        name="letter-without-text",
        severity=Severity.WARNING,
        summary="The letter has no paragraph.",
        why="A letter that transmits something says so.",
        remedy="Put the text of the letter between its title and its signature.",
        template="the letter has no paragraphs",
        kinds=LETTERS,
        since="0.2.0",
        run=no_letter_text,
    ),
    Check(
        code="CMP204",
        name="letter-without-signature",
        severity=Severity.NOTE,
        summary="The letter has no signature.",
        why="A letter is signed; a note verbale is not. Where the signature is missing, the end of the letter may be lost.",
        remedy="End the letter with “(Signed)”, the name and the office.",
        template="the letter has no signature",
        kinds=LETTERS,
        since="0.2.0",
        run=no_signature,
    ),
    Check(
        code="CMP205",
        name="signature-without-name",
        severity=Severity.NOTE,
        summary="The signature names nobody.",
        why="A letter is signed by somebody. Where there is a function alone, the line with the name may be lost.",
        remedy="Put the name on a line of its own, behind “(Signed)”.",
        template="the signature names nobody",
        kinds=LETTERS,
        since="0.2.0",
        run=no_name,
    ),
    Check(
        code="CMP206",
        name="signature-without-function",
        severity=Severity.NOTE,
        summary="The signature names no function, though the title of the letter names that of its author.",
        why="A letter is signed in the function in which it is sent; a signature without it has lost a line.",
        remedy="Look at the source around the signature: the function has a line of its own above or below the name.",
        template="the signature does not say who signs as {author}",
        kinds=LETTERS,
        since="0.2.0",
        run=no_function,
    ),
    Check(
        code="CMP301",
        name="nothing-attached",
        severity=Severity.NOTE,
        summary="There is neither an annex nor an enclosure, and none is announced.",
        why="The programmes are attached to the letter; without an attachment there is no programme to read.",
        remedy="Give the whole document; where an annex is there, its label must be alone on its line.",
        template="there is neither an annex nor an enclosure",
        kinds=LETTERS,
        since="0.2.0",
        run=nothing_attached,
    ),
    Check(
        code="CMP302",
        name="attachment-without-title",
        severity=Severity.NOTE,
        summary="An annex or an enclosure has text and no title.",
        why="The title names the body whose programme it is, and the period.",
        remedy="Put the title after the label.",
        template="{label} has no title",
        kinds=LETTERS,
        since="0.2.0",
        run=no_attachment_title,
    ),
    Check(
        code="CMP303",
        name="attachment-without-paragraphs",
        severity=Severity.NOTE,
        summary="An annex or an enclosure has a title and no numbered paragraphs.",
        why="A programme has numbered paragraphs; nothing else in an attachment can be cited, compared or traced.",
        remedy="Number the paragraphs. An attachment that is no programme is no mistake.",
        template="{label} has no numbered paragraphs",
        kinds=LETTERS,
        since="0.2.0",
        run=no_attachment_paragraphs,
    ),
    Check(
        code="CMP304",
        name="empty-section",
        severity=Severity.WARNING,
        summary="There is no paragraph under the heading of a section.",
        why="A heading announces something; the paragraphs under it were lost, or the heading is left over.",
        remedy="Add the paragraphs, or take the heading out.",
        template="there is no paragraph under section {section}",
        kinds=LETTERS,
        since="0.2.0",
        run=empty_section,
    ),
    Check(
        code="CMP401",
        name="breaks-off",
        severity=Severity.WARNING,
        summary="The last paragraph ends in the middle of a sentence.",
        why="A text that ends without the punctuation of a sentence was cut off when it was copied.",
        remedy="Give the whole text, or end the sentence.",
        template="the last paragraph breaks off: …{end}",
        kinds=EVERY,
        since="0.2.0",
        run=breaks_off,
    ),
)
