"""What neither the strict schema nor reading tells of an AKN4UN file: the rules of the profile.

``check_akn4un`` is for ``unctc check FILE``: it takes the bytes of the file, for a document that has been
loaded no longer has its elements. ``checking`` runs the rules, ``rules`` lists them by code, ``eids``, ``refs``
and ``naming`` hold them.
"""

from __future__ import annotations

from unctc.validation.akn4un.validator import check_akn4un

__all__ = ["check_akn4un"]
