"""From model to text, JSON, AKN4UN, calendars and tables; nothing here reads.

This room imports ``languages``, ``schemas`` and what is below.

The modules, in the order in which data flows:

``text``
    Write documents as plain text; that of a letter reads back as the same letter.
``statement_text``
    Write resolutions, drafts and presidential statements as lines of plain text.
``plain_lines``
    A line of a document as plain text, with the passage that it prints.
``json``
    Write documents, traces and comparisons as JSON.
``akn4un``
    Write AKN4UN: ``serializer`` is the way in, each other module writes one part of the file.
``annotated``
    Write a text with links from its citations, as HTML or Markdown.
``linked_pages``
    A document or a text with links from its citations, as a page of HTML or Markdown.
``rows``
    Deliverables and mandates as rows of plain values, and rows as CSV.
``records``
    Citations, deliverables, mandates and traces as records: the columns of their tables, and the rows in them.
``tables``
    Citations, deliverables, mandates and traces as Arrow tables and Parquet files (extra ``tables``).
``calendar``
    Write deliverables and mandates as a calendar (extra ``calendar``).
``comparison_rows``
    Comparisons as rows of plain values, one for each change.
``comparison_text``
    Comparisons as text: CSV, Markdown, and the edits of a paragraph between marks.
``redline``
    Write a comparison as a Word file with tracked changes: accepted they give the new text, rejected the old one.
``redline_writer``
    The paragraphs of a redline as WordprocessingML: insertions, deletions and moves, in runs of equal type.
``word_package``
    Write a Word file around its paragraphs: the parts that every such file must have.
"""
