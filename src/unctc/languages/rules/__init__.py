"""The records that the folder of each language fills: citations, structure, duties, wording.

What several languages share is here too, as numerals and punctuation; what only one says is in its folder.

The modules, in the order in which data flows:

``words``
    The record of a language's plain vocabulary: months, numbers, units of time, letters of items, commonest
    words.
``script``
    What a language's script adds to the shapes of citations: session numerals and capitals that look Latin.
``letter_forms``
    Forms that letters take in print and in files, as patterns: capitals without accents, accents apart, Arabic letters
    stretched.
``punctuation``
    Punctuation of all the scripts, by what it does: the classes that every room builds its patterns from.
``section_numerals``
    Numbers and letters of sections that several languages share, and Roman numerals.
``bodies``
    The record of a language's register of bodies: their long and short names.
``named_committees``
    The committees that are known by names, out of the table of a language.
``times``
    The record of how a language states days, periods, deadlines, time limits, recurrences and rhythms.
``fragment``
    A piece of a regular expression among the words of an order.
``year_parts``
    The records of how texts state parts of years and of months, and years by where they are from the text's own.
``time_patterns``
    Patterns of days, periods, deadlines, time limits and recurrences, built from words and word orders.
``citations``
    What a language must say about itself so that citations in it can be read.
``structure``
    The record of what a language's table says about the structure of a document.
``structure_patterns``
    Build the patterns of a language's structure out of its words, wherever the order of words is regular.
``resolutions``
    The record of how resolutions, drafts and statements show their parts in one language.
``duties``
    The record of what a language's table says about duties: who owes what to whom by when.
``wording``
    The record of what a language's table says about the punctuation and words that checks look at.
``phrases``
    The record of phrases out of which documents are made up for tests.
"""
