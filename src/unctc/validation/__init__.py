"""Validation of AKN4UN files by the rules of our profile.

``check_akn4un`` is for ``unctc check FILE``: it takes the bytes of the file, for a document that has been
loaded no longer has its elements. ``validator`` runs the rules; ``eids``, ``references`` and ``iris`` hold them.

The modules, from those that use no other to those that use them:

``breaches``
    Breaches of the profile: the code, the line and the facts.
``eids``
    Validate eIds: presence, grammar, uniqueness.
``iris``
    Validate IRIs: syntax, and agreement with the fields beside them.
``references``
    Validate references: their targets exist and are of the right class.
``validator``
    Run the rules of the profile, and on request the strict schema, over the bytes of a file.
"""

from __future__ import annotations

from unctc.validation.validator import check_akn4un

__all__ = ["check_akn4un"]
