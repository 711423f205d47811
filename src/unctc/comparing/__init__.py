"""What has changed: year against year, language against language, draft against final. This room imports ``tracing`` and below.

The modules, from those that use no other to those that use them:

``citation_lists``
    In what two texts differ that they cite, and whether they differ in nothing else.
``compared_versions``
    What of two language versions can be compared, and what one of them lacks.
``dues``
    Whether what is due has only rolled on from one period to the next.
``deliverables``
    Deliverables of two programmes: which are new, gone, carried over, and in what the others differ.
``identifying_citations``
    Citations that only identify a body: each language version may put them where it names it first.
``stated_lengths``
    Lengths of time that a text states, whatever of them: "for six months" is no time limit.
``language_facts``
    What two versions of a paragraph in two languages can be compared by: days, recurrences, time limits,
    bodies, concepts.
``mandates``
    Mandates of two resolutions: which are new, gone, carried over, and in what the others differ.
``sections``
    Sections of two parts: which are new, gone, renamed or moved.
``text_parts``
    The parts of a document whose paragraphs are compared with each other, and which parts go together.
``document_facts``
    What two documents are: bodies, periods, signatories, parts; what they cite and whom they name.
``paragraphs``
    Paragraphs of two parts in one language: which changed, and how; which are new, gone, split or merged.
``between_languages``
    Paragraphs of two parts in two languages: which answer each other, and in what that can be compared they
    differ.
``diffing``
    What has changed from one document to another.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from unctc.comparing.diffing import diff

__all__ = ["diff"]


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        """Import the verb when it is first asked for: checks need only some modules of this room."""
        if name != "diff":
            message = f"module {__name__!r} has no attribute {name!r}"
            raise AttributeError(message, name=name)
        from unctc.comparing import diffing

        globals()[name] = diffing.diff
        return diffing.diff
