"""From a source to lines with what is known of them: from text alone, or from what its carrier or its pages show.

Text alone goes through ``source``, ``line_recovery`` and ``furniture``; carriers with layout write through ``source_builder``, and
``page_analysis`` makes evidence of places. This room imports ``languages`` and ``model``.

The modules, in the order in which data flows:

``source``
    The raw text as it came, cut into lines; nothing is changed, so that every place can be found again.
``source_builder``
    Builds a source line by line: the loaders of all carriers with layout write through it.
``line_layout``
    What a carrier knows of a line beyond its text: where it is set, what it is, whether it opens a paragraph.
``runs``
    Runs of type and facts: what a carrier knows of stretches of the source.
``list_numbers``
    Numbers in the formats that word processors and browsers print by themselves.
``addresses``
    Addresses of documents: the symbol that a link of the United Nations leads to.
``line_recovery``
    Step 0: a text that came without its line breaks gets lines where its structure shows.
``furniture``
    Step 1: take out of the text what belongs to the page: links, running heads, page feet, the masthead.
``own_symbols``
    The symbol of the document itself, as its masthead and its running heads print it.
``head_titles``
    Titles of documents repeated at the heads of pages, beside the symbol or on the lines next to it.
``page_feet``
    Feet of pages as a line shows them by itself or beside others: page numbers, job numbers, bar codes, links.
``masthead``
    The masthead: the block at the top of the first page that says whose document it is, and of which day.
``page_elements``
    A line of the source that belongs to the page and not to the text.
``page_numbers``
    Which page of the printed document a place of the source is on, as far as the source says.
``contents``
    Tables of contents: headings with the pages they are on, which are none of the text.
``page_edges``
    Heads and feet of pages, recognised by their words and by repetition, never by a fixed margin.
``text_columns``
    Pages set in columns: which lines are of which column, where the file has one column after the other.
``body_metrics``
    How the body of a document is set: its size of type, its margins, the distance of its lines.
``page_analysis``
    From where lines stand on their pages to what they are: evidence on lines, which the readers weigh.
``paragraph_openings``
    Which lines of a page open a paragraph: judged by gap, indent and the end of the line before.
``note_lines``
    Footnotes on the page: small lines under the text, each note opened by a raised mark.
``raised_notes``
    Notes that only their type shows: a paragraph that begins with a raised mark, which the text before it calls.
``notes``
    Notes and their calls: which raised mark in the text calls which note.
``note_calls``
    Where a text without layout may call a note: a number at a word, behind its punctuation, or beside it.
``foot_blocks``
    Notes at the foot of a page in plain text: the lines between the text and the end of its page.
``text_notes``
    Footnotes in plain text: a line that begins with a mark, and the word before it that the mark is glued to.
``text_lines``
    The lines that are text, each with its blanks in the normal form and its number, if it bears one.
``line_end_hyphens``
    Hyphens at the ends of lines: whether a line broke one word there, as the words of the whole text show.
``mapped_text``
    Text joined over lines, each character of which knows the place in the source it came from.
``marks``
    What the type of a text shows: emphasis and links, as spans over a text put together from lines.
``decision_log``
    The log of decisions: what each step of reading made of which line, and why.
"""
