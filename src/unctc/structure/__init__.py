"""From lines to a document, in named steps; each is a pure function with one input and one output type.

``segmentation`` → ``letters``, ``programmes`` (with ``numbering``) → ``passages``; ``pipeline`` lists the steps and is the
only module that knows them all. This room opens no files and knows no format.
"""
