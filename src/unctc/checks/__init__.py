"""Checks: what a document says that cannot be right, lacks, or says differently in its parts.

``registry`` lists every check, ``runner`` runs them. A check is a finding code with a function that looks at one
invariant and yields where it does not hold: it raises nothing, changes nothing and knows no other check.
This room imports ``findings``, ``languages``, ``registers``, ``model`` and ``errors``.

The modules, in the order in which data flows:

``registry``
    Every check and every finding code, in the order of families and codes.
``rules``
    The `Check` record and the violations its function yields.
``selection``
    Selection of findings: by codes or their beginnings, and by the least severity.
``runner``
    Run checks over a document.
``context``
    The document under check, with its nodes and what several checks derive from them.
``additional``
    Checks from outside: those of other packages, and those that a caller gives.
``counterparts``
    ``ATT``: paragraphs, headings, acting bodies and punctuation that differ between annex and enclosure.
``attachments``
    ``ATT``: what the letter announces and what is attached.
``titles``
    ``ATT``: titles, periods and bodies of the programmes, against each other and against the letter.
``counterpart_citations``
    ``ATT``: citations that differ between annex and enclosure: sets, counts, order, pinpoints.
``counterpart_times``
    ``ATT``: deadlines, recurrences and time limits that differ between annex and enclosure.
``counterpart_deliverables``
    ``ATT``: what annex and enclosure promise for the same matter: what, by whom, to whom.
``citations``
    ``CIT``: citations by themselves: years, separators, the order and the members of lists.
``citation_lists``
    ``CIT``: separators, order and repeats in lists of citations, and members missing compared with similar
    lists.
``lists``
    Lists of citations: runs with nothing but separators between the citations.
``numbering``
    ``PAR``: gaps, repeats and restarts in the numbers of paragraphs, items and sections.
``numbered_runs``
    What counts through in a document: the paragraphs of each programme, the operative paragraphs of a resolution.
``numbers_inside``
    ``PAR``: numbers inside paragraphs and headings, which show that two of them are read as one.
``punctuation``
    Punctuation that differs between the same words of two passages.
``wording``
    ``SRC``: unread text, replacement characters, punctuation of another script, doubled words.
``links``
    ``CIT``: links compared with the citations of the text.
``deliverables``
    ``MND``: dates that do not exist, deadlines before the programme begins, contradicting deliverables.
``unknown_bodies``
    ``MND``: bodies that shall or will act, and that no register knows.
``misreadings``
    ``SRC1``: what shows that a document was read wrongly, or that it is not alone in its file.
``reading_findings``
    Findings on a document that was read out of text, where its parts do not fit together.
``lost_lines``
    What shows that a line of a letter is lost: numbers that all others have, sections alone, gaps in a function.
``mastheads``
    ``CMP1``: what the masthead and the foot of the first page say of a document, and where one does not.
``adopted_parts``
    ``CMP5``: what every resolution, draft and statement has and this one lacks: its opening words, what it decides.
``completeness``
    ``CMP``: parts that a document of its kind has and this one lacks.
``uneven_parts``
    Whether words are missing from one of two language versions that have another number of parts somewhere.
``incomplete_sources``
    What shows that the source is a part of a document: a programme without its letter, a paragraph cut off.
``language_versions``
    ``LNG``: differences between two language versions: parts, paragraphs, citations and dates.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from unctc.checks.additional import every_check
    from unctc.checks.context import CheckContext
    from unctc.checks.registry import CHECKS, CODES
    from unctc.checks.rules import ADOPTED, EVERY, LETTERS, Check, Violation, violation
    from unctc.checks.runner import check, check_versions

__all__ = [
    "ADOPTED",
    "CHECKS",
    "CODES",
    "EVERY",
    "LETTERS",
    "Check",
    "CheckContext",
    "Violation",
    "check",
    "check_versions",
    "every_check",
    "violation",
]

_HOMES: Final = {
    "additional": ("every_check",),
    "context": ("CheckContext",),
    "registry": ("CHECKS", "CODES"),
    "rules": ("ADOPTED", "EVERY", "LETTERS", "Check", "Violation", "violation"),
    "runner": ("check", "check_versions"),
}
"""Where each name lives: a command that selects findings, and checks nothing, needs none of the checks."""


if not TYPE_CHECKING:  # a checker knows the names from above, and must see that others do not exist

    def __getattr__(name: str) -> object:
        from importlib import import_module

        for home, names in _HOMES.items():
            if name in names:
                value = globals()[name] = getattr(import_module(f"{__name__}.{home}"), name)
                return value
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message, name=name)


def __dir__() -> list[str]:
    return sorted(__all__)
