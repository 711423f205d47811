"""Documents out of the files that people have: PDF, Word, web pages. Each is made a source, and one reader reads all."""

from __future__ import annotations

from unctc.loaders.docx.loader import source_of_docx
from unctc.loaders.html.loader import source_of_html
from unctc.loaders.pdf.loader import source_of_pdf
from unctc.loaders.text import read_source
from unctc.model.documents import Document
from unctc.model.languages import Language
from unctc.structure.pipeline import Reading

__all__ = [
    "load_docx",
    "load_html",
    "load_pdf",
    "read_docx",
    "read_html",
    "read_pdf",
    "text_of_docx",
    "text_of_pdf",
]


def read_pdf(
    data: bytes, *, language: Language | None = None, encoding: str | None = None, where: str = ""
) -> Reading:
    """Read the document in a PDF file, and keep the trail of decisions; *encoding* does not matter here."""
    del encoding
    return read_source(source_of_pdf(data, where=where), language=language, where=where)


def read_docx(
    data: bytes,
    *,
    language: Language | None = None,
    encoding: str | None = None,
    where: str = "",
    changes: str = "accepted",
) -> Reading:
    """Read the document in a Word file, and keep the trail of decisions; *encoding* does not matter here.

    Tracked changes are accepted; with ``changes="original"`` they are undone.
    """
    del encoding
    source = source_of_docx(data, changes=changes, where=where)
    return read_source(source, language=language, where=where)


def read_html(
    data: bytes, *, language: Language | None = None, encoding: str | None = None, where: str = ""
) -> Reading:
    """Read the document in a web page, and keep the trail of decisions."""
    source = source_of_html(data, encoding=encoding, where=where)
    return read_source(source, language=language, where=where)


def load_pdf(
    data: bytes, *, language: Language | None = None, encoding: str | None = None, where: str = ""
) -> Document:
    """Return the document in a PDF file; see :func:`read_pdf`."""
    return read_pdf(data, language=language, encoding=encoding, where=where).document


def load_docx(
    data: bytes,
    *,
    language: Language | None = None,
    encoding: str | None = None,
    where: str = "",
    changes: str = "accepted",
) -> Document:
    """Return the document in a Word file; see :func:`read_docx`."""
    return read_docx(
        data, language=language, encoding=encoding, where=where, changes=changes
    ).document


def load_html(
    data: bytes, *, language: Language | None = None, encoding: str | None = None, where: str = ""
) -> Document:
    """Return the document in a web page; see :func:`read_html`."""
    return read_html(data, language=language, encoding=encoding, where=where).document


def text_of_pdf(data: bytes, *, where: str = "") -> str:
    """Return the text of a PDF file as it is, for one that is no document of the United Nations."""
    return source_of_pdf(data, where=where).raw


def text_of_docx(data: bytes, *, where: str = "") -> str:
    """Return the text of a Word file as it is, for one that is no document of the United Nations."""
    return source_of_docx(data, where=where).raw
