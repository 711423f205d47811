"""Documents to look at: one page of HTML each, with nothing from elsewhere. The extra ``report`` brings jinja2.

The files in ``templates`` say how things are shown. Nothing in Python makes HTML: templates escape all that they are
given.

The modules, in the order in which data flows:

``page_words``
    The own words of a page, in the language of its reader.
``kinds``
    The kinds of document that have a page, by the keys of the page's words.
``rendering``
    Render a document, or a trace of it, as one self-contained HTML page.
``page_view``
    The view model of a page: a document, its parts and pictures, and their counts.
``parts``
    The parts of a page: the letter, annex and enclosure side by side, and other texts.
``standalone_texts``
    Report parts of a resolution, a draft, a presidential statement or a report.
``entries``
    Passages on their way into rows: where each is, its number as printed, the sections around it.
``row_builder``
    Build report rows from one or two passages.
``rows``
    The rows of a report: a paragraph, its counterpart and the findings about both.
``text_runs``
    Split text into runs of equal formatting.
``margin_findings``
    Assign each finding to the row it is about, once.
``mandate_lines``
    The view model of the mandates of a resolution: a line for each verb that addresses somebody.
``timeline``
    The timeline: deadlines, recurrences and time limits over the period of the programme.
``citation_matrix``
    The citation matrix: how often each paragraph cites each document, in annex and enclosure.
``trace_view``
    The view model of a trace: paragraphs, the operative paragraphs behind them, the evidence.
``evidence_words``
    What speaks for a link of a trace, in the language of the page.
``stated_times``
    Times as tables and traces state them, which is in English, in the language of a page.
``page_pictures``
    The pages that findings are on: a picture of each, and in it the words that a finding is about.
``compared_items``
    What a compared document is made of: passages and tables, with the sections around them.
``comparison_parts``
    Build the parts of the page of a comparison from two documents and what has changed.
``compared_rows``
    The rows of the page of a comparison: what answers what, its words that differ, and what has become of it.
``comparison_words``
    What the page of a comparison says of changes, in the language of its reader.
``change_map``
    The picture of a comparison: the paragraphs of both documents in a line each, and which became which.
``comparison_view``
    The view model of the page of a comparison: two documents, what has changed, and their paragraphs.
``index_page``
    The page that leads to the pages of many documents.
``kept_templates``
    Templates as they are compiled, kept for the next start of a command.
``templating``
    Fill the templates: everything escaped, with a content security policy.
"""

from __future__ import annotations

from unctc.report.rendering import render, render_comparison, render_timeline, render_trace

__all__ = ["render", "render_comparison", "render_timeline", "render_trace"]
