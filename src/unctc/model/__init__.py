"""The nouns: frozen values and nodes, attrs only. This room imports ``errors``.

The modules, in the order in which data flows:

``symbols``
    The document symbol: the name under which the United Nations registers a document.
``symbol_grammar``
    The grammar of document symbols: a text in, its normal form and its parts out.
``citations``
    A citation: where a text names another document, and what it says of it.
``locations``
    Where a piece of text is: in its node's own text, and in the source it was read from.
``source_map``
    Where the characters of a text are in the source that it was read from.
``pages``
    Pages, and where on them a range of the source is: boxes to mark words with.
``languages``
    The languages in which the United Nations publishes what this library reads.
``neutral_numbers``
    Numbers as every language version has them: Roman digits, letters, the printed number without its brackets.
``vocabularies``
    Closed vocabularies: acts of resolutions, kinds of deliverables and of distribution, and how a word becomes
    a member.
``running_text``
    A piece of running text with what is known about it: the base of headings, paragraphs and cells of tables.
``passages``
    Pieces of running text by what they are: headings, titles, signatures, paragraphs.
``tables``
    Tables: rows of cells, and each cell is a passage.
``sections``
    Sections, which nest, and the paths of the paragraphs in them.
``sectioned_texts``
    A text of paragraphs and of sections, which nest: what programmes, reports and other attachments share.
``node_paths``
    The path of a node: where a passage is in its document, ``annex/7``.
``nodes``
    The one walk over the passages of a document, each with its path.
``bodies``
    The bodies that act in work programmes and resolutions.
``states``
    The States that resolutions address by name: the members of the United Nations and its two observer States.
``due``
    When something is due: by a day, again and again, or within a time after an event.
``periods``
    Spans of time with a first and a last day.
``whole_numbers``
    Whole numbers: as files print them, bounded, and as messages count things.
``mandates``
    What a body shall do by a resolution, and what a programme promises.
``programmes``
    A work programme.
``programme_deliverables``
    What of a document is due on a day, again and again, or within a time.
``letters``
    A letter of transmittal, what is attached to it, and the document that they make.
``operative``
    The paragraphs of a resolution, preambular and operative, with their points, tables and sections.
``adopted_texts``
    The text that an organ adopts or issues, whatever the document that holds it.
``votes``
    How the members of an organ voted.
``subjects``
    What a document is about, in the words of a vocabulary.
``resolutions``
    What the Security Council and the General Assembly adopt or issue: resolutions, drafts, presidential
    statements.
``reports``
    Reports, notes and other parliamentary documents of sections and numbered paragraphs.
``furniture``
    What belongs to the printed page and not to the text.
``unread``
    Text that no step of reading could place.
``documents``
    The kinds of document that can be loaded and dumped, their union, and those that state what was read out of
    them.
``findings``
    What a check has to say about a document.
``traces``
    A trace: which paragraph of a programme takes up which operative paragraph, and why one may think so.
``changes``
    Changes from one document to another: of words, paragraphs, sections, deliverables, mandates and citations.
``comparisons``
    A comparison of two documents: what was added, dropped, moved, reworded, split and merged, and what is due
    when.
"""
