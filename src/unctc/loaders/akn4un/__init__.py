"""Documents out of AKN4UN, the United Nations' profile of Akoma Ntoso."""

from __future__ import annotations

from unctc.loaders.akn4un.loader import load_akn4un, read_akn4un

__all__ = ["load_akn4un", "read_akn4un"]
