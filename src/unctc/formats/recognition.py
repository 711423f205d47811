"""What a file begins with: which of the library's formats its bytes look like."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["is_docx", "is_html", "is_json", "is_pdf", "is_xml"]

_HTML: Final = re.compile(rb"<!doctype\s+html|<(?:html|head|body)[\s>]", re.IGNORECASE)


def is_pdf(data: bytes) -> bool:
    """Whether *data* is a PDF file; some have a few bytes before their mark."""
    return b"%PDF-" in data[:1024]


def is_docx(data: bytes) -> bool:
    """Whether *data* is a ZIP archive; whether a Word file is in it is the loader's to say."""
    return data.startswith(b"PK\x03\x04")


def is_html(data: bytes) -> bool:
    """Whether *data* begins like a web page."""
    head = data[:4096].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    found = _HTML.search(head)
    # A bill in Akoma Ntoso has a <body>, too.
    return (
        head.startswith(b"<") and found is not None and b"akomaNtoso" not in head[: found.start()]
    )


def is_json(data: bytes) -> bool:
    """Whether *data* begins like an object or a list of JSON."""
    head = data[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")
    return head[:1] in (b"{", b"[") and not head.startswith(b"{\\rtf")


def is_xml(data: bytes) -> bool:
    """Whether *data* begins like XML, in UTF-8 or UTF-16; whether it is Akoma Ntoso is the loader's to say."""
    head = data[:4096].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    if is_html(data):
        return False
    return head.startswith((b"<?xml", b"<!", b"<akomaNtoso", b"<akn:akomaNtoso")) or (
        head.startswith(b"<") and b"akomaNtoso" in head
    )
