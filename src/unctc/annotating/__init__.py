"""Copies of a user's file with findings in them: comments in a Word file, highlights and notes in a PDF file.

``copies`` is the verb; ``remarks`` puts a finding in words; ``docx_comments`` and ``pdf_highlights`` write. This
room is above the loaders, for the place of a finding is known by reading the file again.
"""

from unctc.annotating.copies import annotated

__all__ = ["annotated"]
