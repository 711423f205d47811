"""One table per language: the words by which a text shows its structure, and those around citations.

A language is added by adding a file with the same tables. No other room branches on a language.
This room imports ``model`` and ``errors``.
"""
