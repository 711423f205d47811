"""Hypothesis strategies for the values of this library, for its tests and for yours (extra ``testing``).

Documents are drawn as the United Nations would print them, with the citations that their words state, so
that what is drawn can be written as text, damaged as a PDF damages it, and read again.

>>> from hypothesis import given
>>> from unctc.testing import symbols
>>> @given(symbols())
... def test_my_code(symbol):
...     assert symbol.organ
"""

from __future__ import annotations

from unctc.testing.carrier_files import PdfLine, pdf_file, web_page, word_file
from unctc.testing.consistent_letters import consistent_letters
from unctc.testing.documents import letters, programmes
from unctc.testing.drawn_carriers import set_as_pdf, set_as_web_page, set_as_word
from unctc.testing.edit_scripts import EditCounts, EditedDocument, edited, edited_documents
from unctc.testing.fault_injection import FAULTS, Injected, faulty_letters
from unctc.testing.language_versions import language_version
from unctc.testing.parallel_versions import letter_versions, resolution_versions
from unctc.testing.passages import citations, paragraphs
from unctc.testing.printed_pages import PageLook, page_looks, set_on_pages
from unctc.testing.printed_resolutions import printed_resolutions
from unctc.testing.printing import printed_text
from unctc.testing.registration import register
from unctc.testing.reports import reports
from unctc.testing.resolutions import (
    draft_resolutions,
    presidential_statements,
    resolutions,
)
from unctc.testing.symbols import resolution_symbols, symbols
from unctc.testing.text_damage import damaged_texts
from unctc.testing.two_versions import TwoVersions, two_versions, two_versions_of

__all__ = [
    "FAULTS",
    "EditCounts",
    "EditedDocument",
    "Injected",
    "PageLook",
    "PdfLine",
    "TwoVersions",
    "citations",
    "consistent_letters",
    "damaged_texts",
    "draft_resolutions",
    "edited",
    "edited_documents",
    "faulty_letters",
    "language_version",
    "letter_versions",
    "letters",
    "page_looks",
    "paragraphs",
    "pdf_file",
    "presidential_statements",
    "printed_resolutions",
    "printed_text",
    "programmes",
    "register",
    "reports",
    "resolution_symbols",
    "resolution_versions",
    "resolutions",
    "set_as_pdf",
    "set_as_web_page",
    "set_as_word",
    "set_on_pages",
    "symbols",
    "two_versions",
    "two_versions_of",
    "web_page",
    "word_file",
]
