"""From bytes to a document, one module a format. This room imports ``reading``, ``schemas`` and below."""
