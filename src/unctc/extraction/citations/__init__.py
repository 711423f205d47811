"""Citations in a text: found by their shape, told apart by the words around them.

``finder`` puts the steps together:

1. ``normalization`` makes typography plain, one character for one.
2. ``full_symbols``, ``year_numbers``, ``session_numbers`` and ``yearless_numbers`` find ``candidates``: what has the shape
   of a citation.
   Where lines say more, ``lists`` finds the numbers that stand under a head (``list_heads``), by the pieces of
   ``list_segments`` and in the stretches of ``list_regions``; ``listed_citations`` makes symbols of them.
3. ``context_assignment`` notes for each what governs it: the head noun (``head_nouns``) and the bodies around it
   (``issuing_bodies``).
4. ``disambiguation`` decides whose act it is, or that it is none; ``symbol_assignment`` makes the symbol.
5. ``roles`` and ``pinpoints`` say what the citation does, and which part of the document is meant; ``linked`` adds
   what only a link shows.

What differs between languages is in the folders of :mod:`unctc.languages`, compiled by ``compiled_rules``.
"""

from unctc.extraction.citations.finder import (
    citations_in,
    find_citations,
    names_other_act,
    numbers_under,
    read_text,
)
from unctc.extraction.citations.sessions_given import SessionsGiven

__all__ = [
    "SessionsGiven",
    "citations_in",
    "find_citations",
    "names_other_act",
    "numbers_under",
    "read_text",
]
