"""Web pages: ``parsing`` makes a tree of bytes, ``loader`` a source of the tree, with ``lists`` and ``tables``.

``page_parts`` tells the site from the document. No module here knows what a letter is.
"""
