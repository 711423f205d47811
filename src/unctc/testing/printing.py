"""Documents as the United Nations print them: with a masthead, and the job number at the foot of the first page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from unctc.languages.rules.phrases import DocumentPhrases
from unctc.model.languages import Language
from unctc.model.letters import Letter
from unctc.model.resolutions import Resolution
from unctc.serializers.text import dump_text
from unctc.testing.documents import OFFICIAL
from unctc.testing.passages import PHRASES

__all__ = ["printed_blocks", "printed_text"]

_MARKS: Final = {language: language.value[0].upper() for language in Language}


def printed_text(document: Letter | Resolution) -> str:
    r"""Return *document* as plain text in the layout of the United Nations: a paragraph a line.

    Args:
        document: a drawn document, or another of the same kind: its day of issue, distribution and original
            language are in the masthead.

    Example:
        >>> from hypothesis import find
        >>> from unctc.testing.documents import letters
        >>> letter = find(letters(Language.FRENCH, masthead=True), lambda letter: True)
        >>> printed_text(letter).splitlines()[1]
        'Conseil de sécurité'
    """
    head, *body = printed_blocks(document)
    return "\n\n".join((head, *body)) + "\n"


def printed_blocks(document: Letter | Resolution) -> list[str]:
    """Return the masthead, the paragraphs, the headings, and last the line with the job number."""
    phrases = PHRASES[document.language]
    lines = dump_text(document).decode().split("\n\n")
    body = [each.rstrip("\n") for each in lines[1 + (document.job_number is not None) :]]
    mark = _MARKS[document.language].replace("Z", "C")
    foot = [f"{document.job_number} ({mark})"] if document.job_number else []
    return ["\n".join(_masthead(document, phrases)), *body, *foot]


def _masthead(document: Letter | Resolution, phrases: DocumentPhrases) -> Iterator[str]:
    organisation, organ = phrases.masthead
    yield f"{organisation} {document.symbol}"
    yield organ
    if document.distribution:
        yield phrases.distribution
    if document.issued:
        yield phrases.day(document.issued, masthead=True)
    yield phrases.languages[OFFICIAL.index(document.language)].capitalize()
    if isinstance(document, Letter) and document.original_language:
        original = phrases.languages[OFFICIAL.index(document.original_language)]
        yield phrases.original.format(original)
