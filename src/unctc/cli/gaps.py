"""What a document lacks, as far as the document itself lets one know."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import frozen

from unctc.cli.places import name_of
from unctc.errors import UnsupportedLanguageError
from unctc.languages.registry import rules_for
from unctc.model.documents import Document
from unctc.model.letters import Attachment, Letter
from unctc.model.passages import Paragraph

__all__ = ["Gap", "gaps_in"]

# A sentence may end inside quotation marks or brackets.
_ENDS = "。！？…．.!?؟۔"
_CLOSERS = "”’\"'»）)》」』］]"


@frozen
class Gap:
    """Something that is not there.

    Attributes:
        code: what kind of gap it is, ``no-letter``.
        message: the gap in words.
    """

    code: str
    message: str


def gaps_in(document: Document) -> tuple[Gap, ...]:
    """Return what *document* lacks, in the order of its parts."""
    if not isinstance(document, Letter):
        return tuple(_paragraphs("operative paragraphs", document.operative_paragraphs))
    return (
        *_masthead(document),
        *_letter(document),
        *_announced(document),
        *(gap for each in document.attachments for gap in _attachment(each)),
    )


def _masthead(document: Letter) -> Iterator[Gap]:
    if document.symbol is None:
        yield Gap("no-symbol", "the text shows no document symbol")
    if document.job_number is None:
        yield Gap("no-job-number", "the text shows no job number")


def _letter(document: Letter) -> Iterator[Gap]:
    letter = document.letter
    if letter is None:
        yield Gap("no-letter", "there is no letter")
        return
    if letter.title is None:
        yield Gap("no-letter-title", "the letter has no title, hence no date and no author")
    if not letter.paragraphs:
        yield Gap("no-letter-text", "the letter has no paragraphs")
    if letter.signature is None:
        yield Gap("no-signature", "the letter has no signature")
        yield from _cut_off("letter", letter.paragraphs)


def _announced(document: Letter) -> Iterator[Gap]:
    """Find the attachments that the letter speaks of and that are not there."""
    try:
        pattern = rules_for(document.language).structure.announced
    except UnsupportedLanguageError:
        return
    paragraphs = document.letter.paragraphs if document.letter else ()
    spoken_of = {
        kind
        for paragraph in paragraphs
        for match in pattern.finditer(paragraph.text)
        for kind, words in match.groupdict().items()
        if words
    }
    present = {"annex": document.annexes, "enclosure": document.enclosures}
    for kind in sorted(spoken_of):
        if not present[kind]:
            yield Gap(f"no-{kind}", f"the letter speaks of an {kind}, and there is none")
    if not spoken_of and not document.attachments:
        yield Gap("no-attachment", "there is neither an annex nor an enclosure")


def _attachment(attachment: Attachment) -> Iterator[Gap]:
    name = name_of(attachment)
    if attachment.title is None:
        yield Gap("no-title", f"{name}: no title")
    programme = attachment.programme
    if programme is None:
        yield Gap("no-programme", f"{name}: no numbered paragraphs")
        return
    yield from _paragraphs(name, programme.paragraphs)
    for section in programme.walk():
        if not section.all_paragraphs:
            called = section.printed_number or section.heading.text
            yield Gap("empty-section", f"{name}: no paragraph under section {called}")


def _paragraphs(name: str, paragraphs: Sequence[Paragraph]) -> Iterator[Gap]:
    numbers = {each.number for each in paragraphs if each.number is not None}
    absent = [number for number in range(1, max(numbers, default=0)) if number not in numbers]
    if absent:
        many = "s" if len(absent) > 1 else ""
        yield Gap("paragraph-gap", f"{name}: no paragraph{many} {_runs(absent)}")
    yield from _cut_off(name, paragraphs)


def _cut_off(name: str, paragraphs: Sequence[Paragraph]) -> Iterator[Gap]:
    if paragraphs and not paragraphs[-1].text.rstrip().rstrip(_CLOSERS).endswith(tuple(_ENDS)):
        number = paragraphs[-1].number or len(paragraphs)
        end = paragraphs[-1].text.rstrip()[-12:]
        yield Gap("cut-off", f"{name}: paragraph {number} breaks off: …{end}")


def _runs(numbers: Sequence[int]) -> str:
    """Return *numbers* with runs drawn together: ``3, 7-9``."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs)
