"""Citations in a text: found by their shape, distinguished by the words around them.

``finder`` puts the steps together:

1. ``normalization`` makes typography plain, one character for one.
2. ``full_symbols``, ``year_numbers``, ``session_numbers`` and ``yearless_numbers`` find ``candidates``: what has the shape
   of a citation.
   Where lines say more, ``lists`` finds the numbers that stand under a head (``list_heads``), by the pieces of
   ``list_segments`` and in the stretches of ``list_regions``; ``listed_citations`` makes symbols of them.
3. ``context_assignment`` notes for each what governs it: the head noun (``head_nouns``) and the bodies around it
   (``issuing_bodies``).
4. ``disambiguation`` accepts it or not: ``target_assignment`` and ``yearless_targets`` decide whose act it is, or that it
   is none; ``symbol_assignment`` makes the symbol.
5. ``roles`` and ``pinpoints`` say what the citation does, and which part of the document is meant; ``linked`` adds
   what only a link shows.

What differs between languages is in the folders of :mod:`unctc.languages`, compiled by ``compiled_rules``.

The modules, in the order in which data flows:

``finder``
    Text in, citations out.
``normalization``
    Typography made plain, one character for one, so that every offset stays what it was.
``readable_text``
    Text as a reader sees it: markup, entities and spellings resolved, with the way back to each offset.
``symbol_spelling``
    Symbols that are spelled otherwise than they are registered: S/Res/1373, A//78/511, SIRES/242, A/RES72/276.
``symbol_repair``
    Symbols that a broken text layer has damaged: S/ PRST/2018/17, S/2015/5 44), S/RЕS with a Cyrillic Е.
``compiled_rules``
    A language's citation table, compiled: the patterns that the scanner applies.
``pattern_fragments``
    The fragments of the tables made patterns: whitespace widened, literal text taken out.
``pattern_prefilter``
    With which characters a fragment of a pattern can start: known beforehand, most words are passed over fast.
``word_pattern``
    One pattern for many kinds of words: the first character of a word decides which of them are tried.
``candidate_search``
    What in a text has the shape of a citation: symbols, numbers with a session or a year, numbers alone.
``candidates``
    Every place in a text that has the shape of a citation, whatever it turns out to be.
``number_patterns``
    Where a number alone may be a resolution of the Security Council: the patterns of one language.
``committee_patterns``
    How committees are called by the numbers of resolutions: the patterns of one language.
``printed_years``
    The year that a text prints beside a number: of a date, or alone.
``part_patterns``
    The letters of the parts of resolutions, 57/270 B and 37/69 A, D and H: the patterns of one language.
``year_numbers``
    Numbers with something in brackets after them: 1373 (2001), 1514 (XV), 2200 A (XXI).
``yearless_numbers``
    Numbers alone that a head noun or a committee's name calls resolutions: resolution 1373, 1540 Committee.
``session_numbers``
    Numbers of a session or year: 70/291, 57/270 B, S-24/2, ES-10/15, 2018/18.
``session_notation``
    How sessions are printed in any script: in brackets after a number, or before it.
``sessions_given``
    The sessions that a document gives for resolutions of the Assembly: they hold for the number alone later on.
``symbol_patterns``
    The shapes of whole document symbols, and what looks like one and is none.
``full_symbols``
    Whole document symbols in a text: S/2017/375, A/HRC/RES/45/34, A/79/552-S/2024/767.
``head_nouns``
    Which noun a number belongs to: the head noun before it, or the one that opened its list.
``issuing_bodies``
    Which bodies the words around a number point to, and how surely.
``citation_context``
    What is known about one number: the head noun and the bodies that its words point to.
``context_assignment``
    What governs each candidate: the head noun and the bodies around it, through lists.
``number_lists``
    The list that a number goes on, as far as its other members say something of it.
``body_references``
    What a text says elsewhere of the bodies and acts that a number may mean: asked once, answered from memory.
``symbol_assignment``
    The symbol under which a body files an act of that number, where it can have adopted one.
``yearless_targets``
    Which act a number alone names: the Security Council's of that number, the Assembly's, or none.
``target_assignment``
    Which act a number names, as the words around it and the register say.
``disambiguation``
    Which candidates are citations, and of what: the words around them weighed against the register.
``roles``
    What a citation does in its sentence: part of a body's name, of a work's title, or cited for itself.
``pinpoint_patterns``
    How paragraphs and annexes are named: the patterns of one language.
``section_patterns``
    How sections and parts are named: the patterns of one language.
``pinpoints``
    Which part of the cited document is meant: sections and paragraphs before or after the citation, an annex.
``lists``
    Numbers that stand under a head, in a list or in a column: where they are, and what the head says of them.
``list_heads``
    Heads of lists: the heading, or the head of a column, that says whose acts the numbers under it are.
``list_items``
    The numbers of acts with which a line of a list begins, nouns, details and dates among them.
``list_segments``
    The pieces that lists are made of: lines, columns of lines, cells.
``list_prose``
    Which lines of plain text are lines of prose: neither a head nor the numbers under one.
``list_regions``
    Where in plain text lists are: from a head to the last line that begins with a number.
``listed_citations``
    The citations among the numbers under a head: each is an act of the body that the head names, or none.
``linked``
    Citations that only a link shows: what its address names, where the words that carry it can mean that.
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
