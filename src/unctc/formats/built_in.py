"""The library's own formats, one row each."""

from __future__ import annotations

from typing import Final

from unctc.formats.recognition import is_docx, is_html, is_json, is_pdf, is_xml
from unctc.formats.record import ORIGINAL, Format
from unctc.model.documents import Document, Stated
from unctc.model.languages import Language
from unctc.model.letters import Letter
from unctc.model.resolutions import DraftResolution, Resolution

__all__ = ["FORMATS", "TEXT"]


_TABLES: Final = (Letter, Resolution, DraftResolution)

# Each loader and serializer is imported when it is used: most of a start is imports, and some need an extra.


def _load_pdf(
    data: bytes, *, language: Language | None = None, encoding: str | None = None, where: str = ""
) -> Document:
    from unctc.loaders.carriers import load_pdf

    return load_pdf(data, language=language, encoding=encoding, where=where)


def _text_of_pdf(data: bytes, *, where: str = "") -> str:
    from unctc.loaders.carriers import text_of_pdf

    return text_of_pdf(data, where=where)


def _load_docx(
    data: bytes, *, language: Language | None = None, encoding: str | None = None, where: str = ""
) -> Document:
    from unctc.loaders.carriers import load_docx

    return load_docx(data, language=language, encoding=encoding, where=where)


def _load_original_docx(
    data: bytes, *, language: Language | None = None, encoding: str | None = None, where: str = ""
) -> Document:
    from unctc.loaders.carriers import load_docx

    return load_docx(data, language=language, encoding=encoding, where=where, changes=ORIGINAL)


def _text_of_docx(data: bytes, *, where: str = "") -> str:
    from unctc.loaders.carriers import text_of_docx

    return text_of_docx(data, where=where)


def _load_html(
    data: bytes, *, language: Language | None = None, encoding: str | None = None, where: str = ""
) -> Document:
    from unctc.loaders.carriers import load_html

    return load_html(data, language=language, encoding=encoding, where=where)


def _read_json(
    data: bytes, *, language: Language | None = None, encoding: str | None = None, where: str = ""
) -> Stated:
    from unctc.loaders.json import read_json

    return read_json(data, language=language, encoding=encoding, where=where)


def _read_akn4un(
    data: bytes, *, language: Language | None = None, encoding: str | None = None, where: str = ""
) -> Document | Stated:
    from unctc.loaders.akn4un import read_akn4un

    return read_akn4un(data, language=language, encoding=encoding, where=where)


def _load_text(
    data: bytes, *, language: Language | None = None, encoding: str | None = None, where: str = ""
) -> Document:
    from unctc.loaders.text import load_text

    return load_text(data, language=language, encoding=encoding, where=where)


def _dump_json(document: Document) -> bytes:
    from unctc.serializers.json import dump_json

    return dump_json(document)


def _dump_akn4un(document: Document) -> bytes:
    from unctc.serializers.akn4un import dump_akn4un

    return dump_akn4un(document)


def _dump_text(document: Document) -> bytes:
    from unctc.serializers.text import dump_text

    return dump_text(document)


def _dump_calendar(document: Document) -> bytes:
    from unctc.interpretation import interpret
    from unctc.serializers.calendar import dump_calendar

    assert isinstance(document, _TABLES)  # the kinds that its row names
    return dump_calendar(interpret(document))


def _dump_parquet(document: Document) -> bytes:
    from unctc.interpretation import interpret
    from unctc.serializers.tables import dump_table

    assert isinstance(document, _TABLES)
    return dump_table(interpret(document), "parquet")


def _dump_arrow(document: Document) -> bytes:
    from unctc.interpretation import interpret
    from unctc.serializers.tables import dump_table

    assert isinstance(document, _TABLES)
    return dump_table(interpret(document), "arrow")


def _dump_csv(document: Document) -> bytes:
    from unctc.interpretation import interpret
    from unctc.serializers.rows import dump_csv

    assert isinstance(document, _TABLES)
    return dump_csv(interpret(document))


def _dump_html(document: Document) -> bytes:
    from unctc.report import render

    return render(document).encode()


def _dump_linked_html(document: Document) -> bytes:
    from unctc.serializers.linked_pages import page_of_document

    return page_of_document(document, "html").encode()


def _dump_markdown(document: Document) -> bytes:
    from unctc.serializers.linked_pages import page_of_document

    return page_of_document(document, "markdown").encode()


TEXT: Final = Format(
    name="text",
    summary="plain text, one paragraph a line",
    suffixes=(".txt", ".text"),
    recognises=lambda _: True,
    load=_load_text,
    from_text=True,
    dump=_dump_text,
    carries_pages=True,
)

FORMATS: Final[tuple[Format, ...]] = (
    Format(
        name="pdf",
        summary="PDF files with text",
        suffixes=(".pdf",),
        recognises=is_pdf,
        load=_load_pdf,
        from_text=True,
        extra="pdf",
        carries_pages=True,
        page_text=_text_of_pdf,
    ),
    Format(
        name="docx",
        summary="Word files",
        suffixes=(".docx", ".docm", ".dotx"),
        recognises=is_docx,
        load=_load_docx,
        load_original=_load_original_docx,
        from_text=True,
        carries_pages=True,
        page_text=_text_of_docx,
    ),
    # A name of its own: what is written as ``html`` is a page about a document, and does not read back equal.
    Format(
        name="web-page",
        summary="pages of the web that hold a document, saved as HTML",
        suffixes=(".html", ".htm", ".xhtml"),
        recognises=is_html,
        load=_load_html,
        from_text=True,
        carries_pages=True,
    ),
    Format(
        name="json",
        summary="the whole model, by a published schema",
        suffixes=(".json",),
        recognises=is_json,
        load=_read_json,
        dump=_dump_json,
    ),
    Format(
        name="akn4un",
        summary="Akoma Ntoso by the United Nations' profile",
        suffixes=(".akn.xml", ".xml"),
        recognises=is_xml,
        load=_read_akn4un,
        dump=_dump_akn4un,
    ),
    TEXT,
    Format(
        name="html",
        summary="a page to look at: annex and enclosure side by side, findings in the margin",
        suffixes=(".html", ".htm"),
        dump=_dump_html,
        extra="report",
    ),
    Format(
        name="linked-html",
        summary="the text with links from its citations, as HTML",
        dump=_dump_linked_html,
    ),
    Format(
        name="markdown",
        summary="the text with links from its citations, as Markdown",
        suffixes=(".md", ".markdown"),
        dump=_dump_markdown,
    ),
    Format(
        name="calendar",
        summary="deadlines and recurrences as to-dos, by RFC 5545",
        suffixes=(".ics",),
        dump=_dump_calendar,
        kinds=_TABLES,
        extra="calendar",
    ),
    Format(
        name="csv",
        summary="a letter's deliverables or a resolution's mandates, for spreadsheets",
        suffixes=(".csv",),
        dump=_dump_csv,
        kinds=_TABLES,
    ),
    Format(
        name="parquet",
        summary="the same as a table of Parquet",
        suffixes=(".parquet",),
        dump=_dump_parquet,
        kinds=_TABLES,
        binary=True,
        extra="tables",
    ),
    Format(
        name="arrow",
        summary="the same as a table of Arrow",
        suffixes=(".arrow", ".feather"),
        dump=_dump_arrow,
        kinds=_TABLES,
        binary=True,
        extra="tables",
    ),
)
"""The library's own formats, in the order in which content is tried; text is tried last, for anything may be text."""
