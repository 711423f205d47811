"""Citations in a text: found by their shape, told apart by the words around them.

``plain`` makes typography plain; ``candidates`` (with ``printed_symbols`` and ``numerals``) finds what has
the shape of a citation; ``series`` decides whose act it is; ``roles`` and ``pinpoints`` say what it does
and which part is meant; ``finder`` puts them together. What differs between languages stands in the
tables of :mod:`unctc.languages.citations`, compiled by
``lexicon`` (with ``fragments``, ``number_patterns`` and ``pinpoint_patterns``).
"""

from unctc.reading.citations.finder import find_citations, find_spans

__all__ = ["find_citations", "find_spans"]
