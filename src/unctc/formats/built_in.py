"""The library's own formats, one row each."""

from __future__ import annotations

from typing import Final

from unctc.formats.record import Format
from unctc.interpretation import interpret as interpret_document
from unctc.loaders.akn4un import read_akn4un
from unctc.loaders.carriers import (
    is_docx,
    is_html,
    is_pdf,
    load_docx,
    load_html,
    load_pdf,
    text_of_docx,
    text_of_pdf,
)
from unctc.loaders.json import read_json
from unctc.loaders.text import load_text
from unctc.model.documents import Document
from unctc.model.letters import Letter
from unctc.model.resolutions import DraftResolution, Resolution
from unctc.serializers.akn4un import dump_akn4un
from unctc.serializers.json import dump_json
from unctc.serializers.text import dump_text

__all__ = ["FORMATS", "TEXT"]


def _is_json(data: bytes) -> bool:
    head = data[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")
    return head[:1] in (b"{", b"[") and not head.startswith(b"{\\rtf")


def _is_xml(data: bytes) -> bool:
    """Whether *data* begins like XML, in UTF-8 or UTF-16; whether it is Akoma Ntoso is the loader's to say."""
    head = data[:4096].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    if is_html(data):
        return False
    return head.startswith((b"<?xml", b"<!", b"<akomaNtoso", b"<akn:akomaNtoso")) or (
        head.startswith(b"<") and b"akomaNtoso" in head
    )


_TABLES: Final = (Letter, Resolution, DraftResolution)

# What follows is imported where it is used: it is slow to import, or needs an extra.


def _dump_calendar(document: Document) -> bytes:
    from unctc.serializers.calendar import dump_calendar

    assert isinstance(document, Letter)  # the kind that its row names
    return dump_calendar(interpret_document(document))


def _dump_parquet(document: Document) -> bytes:
    from unctc.serializers.tables import dump_table

    assert isinstance(document, _TABLES)
    return dump_table(interpret_document(document), "parquet")


def _dump_arrow(document: Document) -> bytes:
    from unctc.serializers.tables import dump_table

    assert isinstance(document, _TABLES)
    return dump_table(interpret_document(document), "arrow")


def _dump_csv(document: Document) -> bytes:
    from unctc.serializers.rows import dump_csv

    assert isinstance(document, _TABLES)
    return dump_csv(interpret_document(document))


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
    load=load_text,
    from_text=True,
    dump=dump_text,
    carries_pages=True,
)

FORMATS: Final[tuple[Format, ...]] = (
    Format(
        name="pdf",
        summary="PDF files with text",
        suffixes=(".pdf",),
        recognises=is_pdf,
        load=load_pdf,
        from_text=True,
        kinds=(Letter,),
        extra="pdf",
        carries_pages=True,
        page_text=text_of_pdf,
    ),
    Format(
        name="docx",
        summary="Word files",
        suffixes=(".docx", ".docm", ".dotx"),
        recognises=is_docx,
        load=load_docx,
        from_text=True,
        kinds=(Letter,),
        carries_pages=True,
        page_text=text_of_docx,
    ),
    # A name of its own: what is written as ``html`` is a page about a document, and does not read back equal.
    Format(
        name="web-page",
        summary="pages of the web that hold a document, saved as HTML",
        suffixes=(".html", ".htm", ".xhtml"),
        recognises=is_html,
        load=load_html,
        from_text=True,
        kinds=(Letter,),
        carries_pages=True,
    ),
    Format(
        name="json",
        summary="the whole model, by a published schema",
        suffixes=(".json",),
        recognises=_is_json,
        load=read_json,
        dump=dump_json,
    ),
    Format(
        name="akn4un",
        summary="Akoma Ntoso by the United Nations' profile",
        suffixes=(".akn.xml", ".xml"),
        recognises=_is_xml,
        load=read_akn4un,
        dump=dump_akn4un,
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
        kinds=(Letter,),
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
