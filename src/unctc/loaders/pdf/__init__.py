"""PDF files: ``pdfium`` holds all calls into PDFium, ``lines`` makes lines of what it gives, ``loader`` is the way in.

Importing this folder imports nothing of the extra ``pdf``.

The modules, from the ones that stand alone to those that use them:

``locking``
    PDFium is not safe for threads: whatever calls it does so alone in the process.
``pictures``
    Pictures of pages, as PNG files: drawn by PDFium, written without another library.
``right_to_left``
    Lines of Arabic: from the places of their characters on the page to the order in which they are read.
``turned_pages``
    Pages that are shown turned by a quarter, a half or three: they are turned before they are read.
``pdfium``
    All calls into PDFium that go past pypdfium2's own classes: text, geometry, links, kinds of file.
``lines``
    Lines of a page out of pieces of type: what is on one line, what is raised, what carries a link.
``loader``
    A PDF file into a source; what it means is for the readers to say.
"""
