"""From a source to lines with what is known of them: from text alone, or from what its carrier or its pages show.

Text alone: ``source`` → ``line_recovery`` → ``furniture`` (with ``masthead``, ``page_elements``, ``page_numbers``) →
``text_lines``, ``mapped_text``. Carriers with layout write through ``source_builder``; what they know is in
``line_layout`` and ``runs``. ``page_analysis`` makes evidence of places
(``body_metrics``, ``page_edges``, ``note_lines``, ``paragraph_openings``); ``notes`` and ``marks`` give it to the
readers. ``decision_log`` keeps what each step decided. This room imports ``languages`` and ``model``.
"""
