"""Loaders: from bytes to a document, one module a format. This room imports ``structure``, ``schemas`` and below.

The modules, from the ones that stand alone to those that use them:

``refusals``
    Files that are refused before they cost time and memory: too large ones, and those of other programs.
``docx``
    Word files: ``package`` opens them, ``blocks`` and ``inline`` read them, with ``styles`` and
    ``numbering``.
``embedded_directions``
    Text in which a program marked the direction of words: from the order on the page to the order in which it is read.
``encodings``
    Decode bytes as UTF-8 or as the encoding that is given; never guess.
``akn4un``
    Documents out of AKN4UN, the United Nations' profile of Akoma Ntoso.
``html``
    Web pages: ``parsing`` makes a tree of bytes, ``loader`` a source of the tree, with ``lists`` and
    ``tables``.
``json``
    Load documents, traces and comparisons from JSON, strictly; every problem is named by its path.
``pdf``
    PDF files: ``pdfium`` holds all calls into PDFium, ``lines`` makes lines of what it gives, ``loader`` is
    the way in.
``text``
    Load letters from plain text, copied or taken out of a PDF.
``carriers``
    Documents out of the files that people have: PDF, Word, web pages. Each is made a source, and one reader
    reads all.
"""
