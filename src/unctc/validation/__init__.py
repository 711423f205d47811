"""Validation of AKN4UN files by the rules of our profile.

``check_akn4un`` is for ``unctc check FILE``: it takes the bytes of the file, for a document that has been
loaded no longer has its elements. ``validator`` runs the rules; ``eids``, ``references`` and ``iris`` hold them.
"""

from __future__ import annotations

from unctc.validation.validator import check_akn4un

__all__ = ["check_akn4un"]
