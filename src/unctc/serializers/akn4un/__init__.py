"""Documents as AKN4UN, the United Nations' profile of Akoma Ntoso.

``writing`` lays out a document; ``letters`` and ``statements`` know the two kinds of document, ``blocks`` the
numbered blocks of both, ``inline`` the running text; ``heads`` writes the metadata, ``works`` the IRIs of cited
works. What Akoma Ntoso has no place for goes into ``analysis``, in our own namespace.
"""

from __future__ import annotations

from unctc.serializers.akn4un.serializer import dump_akn4un

__all__ = ["dump_akn4un"]
