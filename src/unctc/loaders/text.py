"""Load letters from plain text, copied or taken out of a PDF."""

from __future__ import annotations

from unctc.errors import UnreadableSourceError
from unctc.languages.detection import detect_language
from unctc.languages.registry import rules_for
from unctc.layout.source import SourceText
from unctc.loaders.embedded_directions import in_reading_order
from unctc.loaders.encodings import decode
from unctc.loaders.refusals import MAX_BYTES, MAX_CHARACTERS, MAX_LINES, too_large
from unctc.model.documents import Document
from unctc.model.languages import Language
from unctc.model.letters import Letter
from unctc.structure.pipeline import Reading, read

__all__ = ["load_text", "read_source", "read_text"]


def load_text(
    data: bytes, *, language: Language | None = None, encoding: str | None = None, where: str = ""
) -> Document:
    """Return the document in *data*, its promises not yet read; see :func:`read_text`."""
    return read_text(data, language=language, encoding=encoding, where=where).document


def read_text(
    data: bytes, *, language: Language | None = None, encoding: str | None = None, where: str = ""
) -> Reading:
    """Read a letter out of text, and keep the trail of decisions that led to it.

    Args:
        data: the text as bytes.
        language: the language; found by script and words if not given.
        encoding: the encoding, UTF-8 if not given.
        where: what to call the source in errors.

    Raises:
        UnreadableSourceError: the bytes are no text or too many, or nothing in it is of a United Nations document.
        UnsupportedLanguageError: documents in that language cannot be read yet.
    """
    if len(data) > MAX_BYTES:
        raise too_large(f"{len(data):,} bytes", where)
    text = in_reading_order(decode(data, encoding=encoding, where=where))
    if len(text) > MAX_CHARACTERS:
        raise too_large(f"{len(text):,} characters", where)
    return read_source(text, language=language, where=where)


def read_source(
    text: str | SourceText, *, language: Language | None = None, where: str = ""
) -> Reading:
    """Read a letter out of text, or out of a source that a carrier with layout gave.

    Raises:
        UnreadableSourceError: it has too many lines, or nothing in it is of a United Nations document.
        UnsupportedLanguageError: documents in that language cannot be read yet.
    """
    source = SourceText.of(text) if isinstance(text, str) else text
    if len(source.printed) > MAX_LINES:
        raise too_large(f"{len(source.printed):,} lines", where)
    raw = source.raw
    stated = source.facts.language
    language = language or stated or detect_language(raw)
    rules = rules_for(language).structure
    reading = read(source, language)
    document = reading.document
    if (
        isinstance(document, Letter)
        and document.letter is None
        and not document.programmes
        and not document.citations
        and not rules.evidence.search(raw)
    ):
        first = next((line.text for line in reading.source.printed), "")
        raise UnreadableSourceError(
            expected="a United Nations document",
            found=f"text without a letter, a programme or a citation, beginning {first[:40]!r}",
            where=where,
            fix="Give the document's own text; unctc.find_citations() searches any text.",
        )
    return reading
