"""Word files: ``package`` opens them, ``blocks`` and ``inline`` read them, with ``styles`` and ``numbering``.

``loader`` is the way in: bytes to a :class:`~unctc.layout.source.SourceText`. No module here knows what a letter is.

The modules, from the ones that stand alone to those that use them:

``package``
    The parts of a Word file, read with bounds, and the names of their elements.
``facts``
    What the properties and the comments of a Word file state about the document: facts, never text.
``numbering``
    The numbers that Word prints in front of paragraphs and counts by itself.
``styles``
    What a paragraph or a run looks like by its styles, as far as reading needs it.
``inline``
    What is inside a paragraph of a Word file: words, tabs, breaks, fields, links, calls of notes, text boxes.
``table_grid``
    The grid of a table in a Word file: its rows, and which of its cells are merged.
``blocks``
    The blocks of a Word file in order: paragraphs, tables, notes and text boxes, each a line of the source or
    more.
``loader``
    A Word file into a source; what it means is for the readers to say.
"""
