"""Copies of a user's file with findings in them: comments in a Word file, highlights and notes in a PDF file.

``copies`` is the verb; ``remarks`` puts a finding in words; ``docx_comments`` and ``pdf_highlights`` write. This
room is above the loaders, for the place of a finding is known by reading the file again.

The modules, from those that use no other to those that use them:

``remarks``
    A finding in the words of a comment: its code, what it says, and what to do about it.
``docx_comments``
    Remarks as comments in a Word file; all parts but those that comments need stay byte for byte.
``pdf_highlights``
    Remarks as highlights with pop-up notes in a PDF file; the pages themselves stay as they are.
``copies``
    The verb ``annotated``: findings go back to the author in a copy of the author's own file.
"""

from unctc.annotating.copies import annotated

__all__ = ["annotated"]
