"""Citations in a text: found by their shape, told apart by the words around them.

``normalization`` makes typography plain; ``candidates`` (with ``full_symbols`` and ``session_numerals``) finds what has
the shape of a citation; ``disambiguation`` decides whose act it is; ``roles`` and ``pinpoints`` say what it does
and which part is meant; ``finder`` puts them together. What differs between languages stands in the
folders of :mod:`unctc.languages`, compiled by
``compiled_rules`` (with ``pattern_fragments``, ``number_patterns`` and ``pinpoint_patterns``).
"""

from unctc.extraction.citations.finder import find_citations, find_spans

__all__ = ["find_citations", "find_spans"]
