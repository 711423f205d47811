"""Documents out of AKN4UN, the United Nations' profile of Akoma Ntoso.

The modules, in the order in which data flows:

``loader``
    Load a document from AKN4UN.
``parsing``
    Parse bytes safely: no document type, no entities, no network, and bounds on size and depth.
``recovery``
    How much of a file that is not well-formed is in no place of the tree that could be recovered.
``escaping``
    Escape stray ``&``, ``<`` and ``]]>`` before recovery parsing.
``identification``
    Identify a published file: symbol, kind and language, from cover page, title, IRI or text.
``metadata``
    Read the metadata of a published file: dates, votes, sponsors, subjects.
``cover_page``
    Read the cover page of a published file: title, line of adoption, the lines around them.
``meeting_phrases``
    Meeting number and agenda item, read from the opening words of a statement.
``sponsors``
    Split lists of sponsors into names.
``published``
    Load a resolution, draft or presidential statement from a published file.
``profile``
    Documents by our own profile of AKN4UN: letters and reports, resolutions and statements that this library
    wrote.
``text_reader``
    Read the text of a statement: opening, preamble, body, closing and annexes.
``body_reader``
    Read the body of a published file: paragraphs, the headings among them, and the preambles of its sections.
``block_builder``
    Build paragraph blocks from published AKN markup.
``sectioning``
    Headings and paragraphs into sections, which nest: by the elements of the file, then by their numbers.
``point_nesting``
    Nest subparagraphs under their paragraph, by the style of their numbers.
``mixed_content``
    Mixed content as text with spans for its emphasis, links and notes.
``tables``
    Read tables.
``resolution_parts``
    Load a resolution that was published in parts, each a document of its own in one collection.
``citation_linker``
    Citations of a passage, from its text and, where it has none, its links.
"""

from __future__ import annotations

from unctc.loaders.akn4un.loader import load_akn4un, read_akn4un

__all__ = ["load_akn4un", "read_akn4un"]
