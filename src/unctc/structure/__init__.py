"""From lines to a document, in named steps; each is a pure function with one input and one output type.

This room opens no files and knows no format.

The modules, in the order in which data flows:

``pipeline``
    The steps of reading in their order. This is the only module that knows them all; it decides nothing.
``segmentation``
    Step 2: the letter, its annexes, enclosures and appendices, each announced by a label on a line of its own.
``letter_titles``
    The title of a letter: where it begins and ends, who writes to whom, and of which day.
``letters``
    Step 3: the letter: title, paragraphs, signature.
``signatures``
    The signature of a letter: who signs, and in what function.
``programmes``
    Step 4: an annex or an enclosure: its title, its sections and its numbered paragraphs.
``programme_blocks``
    The blocks of an annex or an enclosure: its title, its headings and its paragraphs, each with its lines.
``programme_facts``
    What a programme does not say itself and its letter does: whose it is, and for what period.
``numbering``
    The numbers of sections and paragraphs: they are markers only where they count on.
``passages``
    Passages out of mapped_texts: text, citations and locations together.
``points``
    Subparagraphs under their paragraph: which level a label is on, found by counting.
``lists``
    The lists of a document: where in its source numbers stand under a head, by its lines, its columns and its
    tables.
``tables``
    Tables out of lines: cells that the carrier marks, columns of a page, and text with tabs between its cells.
``resolution_fronts``
    What shows that lines are of a resolution or a draft: the heading, the symbol, the opening formula.
``resolutions``
    Resolutions, drafts and presidential statements out of lines.
``resolution_blocks``
    The body of a resolution in blocks: paragraphs, points, headings, closing lines, each with its lines.
``resolution_lines``
    How the lines of a resolution begin and end: what opens a paragraph, what goes on with one, what ends one.
``resolution_bodies``
    The preamble, the operative part and the annexes of a resolution, made of its blocks.
``printed_votes``
    Votes as lines before or after a resolution print them.
``statements``
    Presidential statements: what shows that lines are of one, and its paragraphs.
``reports``
    Reports, notes and other documents of sections and numbered paragraphs.
``report_blocks``
    The body of a report in blocks: title, headings, numbered and unnumbered paragraphs, tables.
``blocks``
    Blocks of a sectioned text, headings and paragraphs, and the sections that they make.
"""
