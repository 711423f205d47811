"""From a source to lines with what is known of them: lost line breaks restored, page furniture told from text.

``source`` → ``line_recovery`` → ``furniture`` (with ``masthead``, ``page_elements``, ``page_numbers``) → ``text_lines``,
``mapped_text``; ``decision_log`` keeps what each step decided. This room imports ``languages`` and ``model``.
"""
