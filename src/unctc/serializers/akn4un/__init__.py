"""Write documents as AKN4UN, the United Nations' profile of Akoma Ntoso.

``serializer`` writes a document; ``letters`` and ``statements`` know the two kinds of document, ``blocks`` the
numbered blocks of both, ``mixed_content`` the running text; ``metadata`` writes the metadata, ``work_iris`` the
IRIs of cited works. What Akoma Ntoso has no place for goes into ``analysis``, in our own namespace.
"""

from __future__ import annotations

from unctc.serializers.akn4un.serializer import dump_akn4un

__all__ = ["dump_akn4un"]
