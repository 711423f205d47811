"""Loaders: from bytes to a document, one module a format. This room imports ``structure``, ``schemas`` and below."""
