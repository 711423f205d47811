"""Documents by our own profile of AKN4UN: letters and reports, resolutions and statements that this library wrote.

The published files are read for what they say in many ways; a file by the profile says everything in one way,
and comes back as the very document that was written. ``metadata`` holds what the metadata say, ``mixed_content`` reads
running text, ``blocks`` paragraphs; ``statements``, ``letters`` and ``reports`` know the kinds of document.

The modules, in the order in which data flows:

``letters``
    Read letters of our profile, with annexes, enclosures and work programmes.
``programmes``
    Read work programmes of our profile: sections, paragraphs, deliverables, mandates.
``statements``
    Read resolutions, drafts and presidential statements of our profile.
``reports``
    Read reports, notes and the like of our profile.
``work_metadata``
    Facts about the whole document, from metadata and cover page of our profile.
``metadata``
    Metadata of a file of our profile: facts beside the text, cited works, spans of mandates.
``blocks``
    Read paragraphs of our profile, with points and tables, and the sections that they are in.
``mixed_content``
    Mixed content of our profile as passages, its elements as spans.
"""

from __future__ import annotations

from unctc.loaders.akn4un.profile.letters import read_letter
from unctc.loaders.akn4un.profile.metadata import states_interpretation
from unctc.loaders.akn4un.profile.reports import read_report
from unctc.loaders.akn4un.profile.statements import is_ours, read_our_statement

__all__ = [
    "is_ours",
    "read_letter",
    "read_our_statement",
    "read_report",
    "states_interpretation",
]
