"""Hypothesis strategies for the values of this library, for its tests and for yours (extra ``testing``).

Documents are drawn as the United Nations would print them, with the citations that their words state, so
that what is drawn can be written as text, damaged as a PDF damages it, and read again.

>>> from hypothesis import given
>>> from unctc.testing import symbols
>>> @given(symbols())
... def test_my_code(symbol):
...     assert symbol.organ

The modules, in the order in which data flows:

``symbols``
    Strategies for symbols of every form.
``passages``
    Strategies for citations, and for passages whose text states their citations.
``documents``
    Strategies for programmes and letters.
``consistent_letters``
    Strategies for letters whose annex and enclosure agree.
``resolutions``
    Strategies for resolutions, drafts and presidential statements as loaded from AKN4UN.
``reports``
    Strategies for reports with annexes and tables.
``printed_resolutions``
    Strategies for resolutions as they are printed: what their text alone can say, in any official
    language.
``parallel_versions``
    One drawn document in all official languages: the same numbers, citations and days, each in its own
    words.
``language_versions``
    The numbers of a document as another language version prints them: what must change no path.
``registration``
    Register the strategies with Hypothesis, so that ``st.from_type(Symbol)`` works.
``printing``
    Documents as the United Nations print them: with a masthead, and the job number at the foot of the
    first page.
``printed_pages``
    Pages of a document as extraction from a PDF gives them: lines, running heads, feet, hyphens, lost
    blank lines.
``text_damage``
    Damage text as extraction from a PDF does.
``drawn_carriers``
    Drawn documents as Word files, web pages and PDF files: what a person holds who did not get the text.
``carrier_files``
    Small Word files, web pages and PDF files with given paragraphs, for tests of what reads them.
``fault_injection``
    Put faults into consistent letters, each with the findings that it must cause.
``draft_places``
    Where a fault can be put in the draft of a letter: its paragraphs, the pieces of one kind, and the
    draft with one changed.
``citation_faults``
    Faults in what one side of a letter cites: a member of a list too few, too many, another, or in
    another place.
``wording_faults``
    Faults in the words of one side of a letter: its times, its bodies, its punctuation, its headings,
    numbers and titles.
``edit_scripts``
    Two issues of one document with paragraphs dropped, inserted, moved, reworded, split and merged, and
    with other dues.
``paragraph_edits``
    Edits of the paragraphs of one part: which are dropped, inserted, moved, reworded, redated, split and
    merged.
``edited_parts``
    The parts of a document that are edited: its programmes, or its operative paragraphs; taken out and
    put back.
``two_versions``
    Two versions of one programme with paragraphs dropped, moved and reworded, and which answers which.
``text_coverage``
    The law of reading text: each character of the source is in exactly one node, whitespace aside.
``akn4un_coverage``
    The law of loading AKN4UN: each visible character of the file's text is in exactly one node.
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
