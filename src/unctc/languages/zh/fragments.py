"""Chinese: pieces that the patterns of duties share: lists of bodies, and a character of a clause."""

from __future__ import annotations

from typing import Final

from unctc.languages.rules.bodies import listed

__all__ = ["BODIES", "CLAUSE"]

BODIES: Final = listed("(?:、|和|及其?|以及)(?:所有|其他)?")
"""One body or several."""
CLAUSE: Final = "[^，。；：！？]"
"""A character that ends no clause."""
