"""Web pages: ``parsing`` makes a tree of bytes, ``loader`` a source of the tree, with ``lists`` and ``tables``.

``page_parts`` separates the site from the document. No module here knows what a letter is.

The modules, from the ones that stand alone to those that use them:

``lists``
    The numbers that a browser prints in front of the items of lists.
``page_parts``
    Which parts of a web page are the site's and not the document's, and which of its notes are called where.
``paragraphs``
    A paragraph of a web page in the making: stretches of text, each in its type, cut into lines.
``parsing``
    Bytes of a web page into a tree, with bounds; nothing that the page refers to is fetched, no script runs.
``tables``
    Which cell of a table is where: a grid in which cells may run over rows and columns.
``loader``
    A web page into a source: its blocks as lines, its type as runs, what is the site's kept apart.
"""
