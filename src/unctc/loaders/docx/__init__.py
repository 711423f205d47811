"""Word files: ``package`` opens them, ``blocks`` and ``inline`` read them, with ``styles`` and ``numbering``.

``loader`` is the way in: bytes to a :class:`~unctc.layout.source.SourceText`. No module here knows what a letter is.
"""
