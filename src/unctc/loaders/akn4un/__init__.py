"""Documents out of AKN4UN, the United Nations' profile of Akoma Ntoso.

``load_akn4un`` reads them; ``check_akn4un`` finds where a file breaks the rules of our profile.
"""

from __future__ import annotations

from unctc.loaders.akn4un.checking import check_akn4un
from unctc.loaders.akn4un.loading import load_akn4un

__all__ = ["check_akn4un", "load_akn4un"]
