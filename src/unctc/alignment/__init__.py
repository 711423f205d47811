"""Which paragraph answers which, and how their words differ.

The modules, from those that use no other to those that use them:

``evidence``
    Evidence of a paragraph, by which it is recognised in another version, and how much each piece weighs.
``passage_lengths``
    Whether one of two language versions lacks a passage, or only divides its text in another way, shown by
    lengths.
``word_diff``
    In which words two versions of one paragraph differ.
``word_order``
    How much of their words two paragraphs have in common in the same order.
``candidates``
    Which paragraphs are worth comparing: what is near, and what shares rare evidence.
``kept_order``
    What keeps its order when some of a text has moved: the longest run, so that the fewest are moves.
``twins``
    Paragraphs that a text has twice in the same words: which of them is which, their order alone shows.
``paragraphs``
    Which paragraph of one text answers which of another: one rule for every pair of versions.
``parts``
    Annex and enclosure side by side: which parts answer each other, and which of their paragraphs and
    sections.
``deliverables``
    Deliverables of annex and enclosure: which promise the same.
``splits``
    Which paragraph of one text has become several of another.
``main_clauses``
    Which paragraph of one text has taken in the main clause of a paragraph of another, or has been made of it.
``one_sequence``
    Two documents as one sequence of passages: what both have once, what is gone and what is new in between.
``versions``
    Which paragraph answers which in two language versions of one document.
"""
